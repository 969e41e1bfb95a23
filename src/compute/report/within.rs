//! A stretch of time ahead, as it is typed.

use chrono::{Days, Months, NaiveDate};

/// How far ahead is looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// So many days.
    Days(u32),
    /// So many calendar months.
    Months(u32),
}

impl Within {
    /// Nobody plans further ahead: ten years.
    const MOST_DAYS: u32 = 3660;

    /// Reads `30d`, `6w` or `3m`, and the same in words: `30 dagen`, `6 weeks`.
    pub fn parse(text: &str) -> Option<Within> {
        let text = text.trim().to_lowercase();
        let (digits, unit) = text.split_at_checked(text.find(|c: char| !c.is_ascii_digit())?)?;
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let number: u32 = digits.parse().ok()?;
        let (within, days) = match unit.trim_start() {
            "d" | "dag" | "dagen" | "day" | "days" => (Within::Days(number), number),
            "w" | "week" | "weken" | "weeks" => {
                (Within::Days(number.checked_mul(7)?), number.checked_mul(7)?)
            }
            "m" | "maand" | "maanden" | "month" | "months" => {
                (Within::Months(number), number.checked_mul(30)?)
            }
            _ => return None,
        };
        (days <= Within::MOST_DAYS).then_some(within)
    }

    /// The last day that is looked at.
    pub fn from(self, day: NaiveDate) -> NaiveDate {
        match self {
            Within::Days(days) => day.checked_add_days(Days::new(u64::from(days))),
            Within::Months(months) => day.checked_add_months(Months::new(months)),
        }
        .unwrap_or(NaiveDate::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_is_days_weeks_or_months() {
        for (text, within) in [
            ("30d", Some(Within::Days(30))),
            ("6w", Some(Within::Days(42))),
            (" 3M ", Some(Within::Months(3))),
            ("30 dagen", Some(Within::Days(30))),
            ("6 Weeks", Some(Within::Days(42))),
            ("3 maanden", Some(Within::Months(3))),
            ("0d", Some(Within::Days(0))),
            ("3660d", Some(Within::Days(3660))),
            ("", None),
            ("d", None),
            ("30", None),
            ("3j", None),
            ("-3d", None),
            ("+3d", None),
            ("1.5m", None),
            ("3661d", None),
            ("99999999999d", None),
            ("4294967295w", None),
            ("3€", None),
        ] {
            assert_eq!(Within::parse(text), within, "{text}");
        }
    }

    #[test]
    fn a_month_ends_on_the_same_day_or_the_last() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(Within::Days(30).from(day("2026-11-24")), day("2026-12-24"));
        assert_eq!(Within::Months(3).from(day("2026-11-30")), day("2027-02-28"));
    }
}

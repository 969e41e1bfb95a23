//! Periods as they are typed, in both languages: what is shown is read again as the same.
#![no_main]

use ivp::lang::{Language, month_names};
use ivp::model::{BaselinePeriod, Period};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let read = [Period::parse(text), Period::read(text), Period::suggestion(text)];
    for period in read.into_iter().flatten() {
        let shown = period.to_string();
        assert_eq!(Period::parse(&shown), Some(period));
        assert_eq!(Period::read(&format!(" {} ", shown.to_lowercase())), Some(period));
        assert!(period.start() <= period.end() && period.contains(period));
        assert!(period.months() > 0 || period.start() == period.end());
        if let Period::Month(year, month) = period {
            for language in Language::ALL {
                let name = month_names(language)[month as usize - 1];
                assert_eq!(Period::read(&format!("{name} {year}")), Some(period));
            }
        }
    }
    if let Some(span) = BaselinePeriod::parse(text) {
        assert_eq!(BaselinePeriod::parse(&span.to_string()), Some(span));
        assert_eq!(span.periods().last(), Some(&span.last()));
    }
});

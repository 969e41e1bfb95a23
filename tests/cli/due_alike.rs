//! `check`, `due`, `status` and the table to fill in name the same figure as due, whatever the frequency, the baseline,
//! what is on record and how late figures come.

use ivp::compute::{DueAbout, DueWhat, Judging, Moment, blanks, due, status};
use ivp::diagnostic::Invalid;
use ivp::model::{IndicatorId, Period, load_texts};
use ivp::rules;

const FREQUENCIES: [&str; 7] =
    ["monthly", "quarterly", "half-yearly", "yearly", "two-yearly", "four-yearly", "irregular"];
const BASELINES: [&str; 3] = ["2022", "2023", "2022/23"];
const ON_RECORD: [&[&str]; 9] = [
    &[],
    &["2022"],
    &["2022", "2023"],
    &["2022", "2025"],
    &["2025", "2022"],
    &["2022/23", "2024/25"],
    &["2024-Q2"],
    &["2025", "2025-11"],
    &["2022", "2024-06-01"],
];
const LAGS: [u32; 3] = [0, 45, 400];
const DAYS: [&str; 5] = ["2024-01-01", "2025-01-01", "2026-02-15", "2026-11-24", "2028-02-29"];

#[test]
fn one_answer_to_which_figure_is_due() {
    let mut tried = 0;
    for frequency in FREQUENCIES {
        for baseline in BASELINES {
            for measured in ON_RECORD {
                for lag in LAGS {
                    for day in DAYS {
                        alike(frequency, baseline, measured, lag, day);
                        tried += 1;
                    }
                }
            }
        }
    }
    assert_eq!(tried, 7 * 3 * 9 * 3 * 5);
}

fn alike(frequency: &str, baseline: &str, measured: &[&str], lag: u32, day: &str) {
    let today = day.parse().unwrap();
    // What is on record about a period that has not ended is a finding by itself.
    let measured: Vec<&&str> =
        measured.iter().filter(|text| Period::parse(text).unwrap().end() < today).collect();
    let record = |period: &&str| format!("[[measurement]]\nperiod = \"{period}\"\nvalue = 50\n");
    let texts = rules::base_plan().into_iter().map(|(path, text)| {
        let text = match path {
            "measurements/buurt/overlast.toml" => measured.iter().copied().map(record).collect(),
            _ => text
                .replace("\"yearly\"", &format!("\"{frequency}\"\nlag_days = {lag}"))
                .replace("baseline = \"2024\"", &format!("baseline = \"{baseline}\"")),
        };
        (path.to_owned(), text)
    });
    let loaded = load_texts(texts.collect(), "plan");
    let plan = loaded.plan.as_ref().unwrap();
    let invalid = Invalid::from_findings(&[]);
    let judging = &Judging::new(plan, &loaded.sources, &invalid, Moment::on(today));
    let id = IndicatorId::parse("buurt/overlast").unwrap();
    let name = DueAbout::Indicator(id.clone());

    let of_due = due(judging, today).items.into_iter().find_map(|item| match item.what {
        DueWhat::Measurement { period, .. } if item.name == name && item.due <= today => {
            Some(period.to_string())
        }
        _ => None,
    });
    let report = status(judging);
    let mut all = report.priorities.iter().flat_map(|priority| &priority.indicators);
    let of_status = all.find(|one| one.id == id).unwrap().overdue.map(|period| period.to_string());
    let of_template: Vec<String> = blanks(judging, None)
        .into_iter()
        .filter(|blank| blank.indicator == id)
        .filter_map(|blank| Some(blank.period?.to_string()))
        .collect();
    let case = format!("{frequency}, baseline {baseline}, {measured:?}, lag {lag}, on {day}");
    assert_eq!(of_due, of_status, "due and status: {case}");
    // The table to fill in holds more than what is due, and always that.
    assert!(
        of_due.iter().all(|period| of_template.contains(period)),
        "due and the template: {case}: {of_template:?}"
    );
    // What was never measured, check says of its baseline.
    if !measured.is_empty() {
        let found = rules::check(&loaded, today);
        let of_check = found.iter().find(|one| {
            one.rule == *"measurement/overdue"
                && one.subject.as_ref().is_some_and(|about| about.as_str() == id.to_string())
        });
        assert_eq!(of_check.is_some(), of_due.is_some(), "check and due: {case}");
        if let (Some(finding), Some(period)) = (of_check, &of_due) {
            let shown = format!("{:?}", finding.help);
            assert!(shown.contains(&format!("\"{period}\"")), "check and due: {case}: {shown}");
        }
    }
}

//! A whole plan: read, checked, judged and shown in every form, and what `fix` would make of it.
#![no_main]

use ivp::compute::{Judging, Moment, due, evaluate, glance, status};
use ivp::diagnostic::{Invalid, told};
use ivp::edit::fixed;
use ivp::exchange::{Dialect, export_json, tidy, tidy_csv};
use ivp::lang::{Catalogue, Language};
use ivp::model::load_texts;
use ivp::views::{self, Repository, Style, Unshown};
use ivp_fuzz::{plan_of, today};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let catalogue = &Catalogue::new(Language::Nl);
    let loaded = load_texts(plan_of(data), "plan");
    let findings = ivp::rules::verdict_on(&loaded, today(), today()).findings;
    let invalid = Invalid::from_findings(&findings);
    let findings = told(findings);
    let repository = Repository { texts: &loaded.sources, prefix: "", top: "" };
    let style = Style { width: 80, color: false, unicode: true };
    let none = Unshown::default;
    drop(views::findings_human(&findings, none(), &loaded.sources, catalogue, style));
    drop(views::findings_github(&findings, none(), repository, catalogue));
    drop(views::findings_gitlab(&findings, repository, catalogue));
    drop(views::findings_sarif(&findings, repository, catalogue));
    drop(views::findings_json(&findings, none(), &loaded.sources, catalogue));
    for file in fixed(&loaded, today(), true, &|_| true) {
        assert_ne!(file.before, file.after);
    }
    let Some(plan) = loaded.plan.as_ref().or(loaded.remains.as_ref()) else { return };
    let judging = &Judging::new(plan, &loaded.sources, &invalid, Moment::on(today()));
    let report = status(judging);
    let due = due(judging, today());
    drop(views::status_table(&report, catalogue, style));
    drop(views::status_json(&report));
    drop(views::status_csv(&report));
    drop(views::status_markdown(&report, catalogue));
    drop(views::status_glance(&glance(&report, &due), catalogue, style));
    drop(views::due_table(&due, catalogue, style));
    drop(views::due_json(&due));
    drop(views::due_ics(&due, catalogue));
    drop(export_json(std::slice::from_ref(judging)));
    drop(tidy_csv(tidy(judging), Dialect::ExcelNl));
    let year = evaluate(plan, &loaded.sources, &invalid, 2025, today());
    let document = views::evaluation_document(&year, catalogue);
    drop(views::document::markdown(&document, catalogue));
    drop(views::evaluation_json(&year));
    for indicator in plan.indicators() {
        let history = judging.history(indicator);
        drop(views::history_table(&history, catalogue, style));
    }
});

ivp_fuzz::mutated_by_lines!();

//! `ivp history`

use crate::office::Office;

#[test]
fn corrections_breaks_and_references_are_shown() {
    insta::assert_snapshot!(
        "overlast_jeugd",
        Office::of_voorbeeldstad().ivp(&["history", "overlast-jeugd"]).done().out
    );
    insta::assert_snapshot!(
        "geregistreerde_misdrijven",
        Office::of_haaksbergen().ivp(&["history", "geregistreerde-misdrijven"]).done().out
    );
}

#[test]
fn as_csv_there_is_a_row_a_measurement() {
    let out = Office::of_voorbeeldstad().ivp(&["history", "overlast-jeugd", "--format", "csv"]).done().out;
    assert!(
        out.starts_with("indicator,period,part,value,n,status,source,recorded,superseded,note,file,line\r\n")
    );
    assert!(out.contains("jeugd/overlast-jeugd,2025,,92,,provisional,politie,2026-02-10,true,"), "{out}");
}

#[test]
fn a_chart_goes_into_a_paper_in_the_language_of_the_plan() {
    let office = Office::of_voorbeeldstad();
    let svg = office.ivp(&["history", "woninginbraken", "--format", "svg"]).done().out;
    assert!(svg.starts_with("<svg ") && svg.contains("lang=\"nl\"") && svg.ends_with("</svg>\n"), "{svg}");
    // The target: 10% under the baseline of 54, the mean of 62, 51 and 49 in 2019/2021, is 48.6; 48 meets it.
    assert!(svg.contains(">48\u{a0}(2026)<") && svg.contains("Streefwaarde: 48 in 2026."), "{svg}");
    // In another language it says which of its words are those of the plan.
    assert!(!svg.contains("<tspan"), "{svg}");
    let english = office.ivp(&["history", "woninginbraken", "--format", "svg", "--lang", "en"]).done().out;
    assert!(english.contains("<title id=\"chart-title\" lang=\"nl\">Woninginbraken en"), "{english}");
    assert!(english.contains("Line chart: <tspan lang=\"nl\">Woninginbraken en"), "{english}");
    let said = office.ivp(&["history", "woninginbraken", "--format", "png", "-o", "grafiek.png"]);
    let said = said.done_with_remark("Geschreven: grafiek.png");
    assert!(said.out.is_empty(), "{}", said.out);
    let png = std::fs::read(office.path().join("grafiek.png")).unwrap();
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
}

#[test]
fn where_no_chart_can_be_drawn_it_is_said() {
    let office = Office::of_voorbeeldstad();
    let history = |more: &[&str]| office.ivp(&[&["history"], more].concat());
    history(&["schade-online", "--format", "svg"]).refused(2, &["is geen grafiek te tekenen"]);
    history(&["woninginbraken", "--format", "png"]).refused(2, &["-o grafiek.png"]);
    history(&["woninginbraken", "--format", "svg", "-o", "plan/x.svg"]).refused(2, &["map van het plan"]);
}

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

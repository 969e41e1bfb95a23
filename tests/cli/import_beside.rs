//! What a file says beside a figure decides what the figure is: its head, a line above the table, a remark, a column.

use crate::import_shapes::{office_of, recorded};

/// Imports each text, and compares what is then on record. Nothing: it is refused.
fn ask(cases: &[(&str, &str, &str)]) {
    let mut wrong = Vec::new();
    for (text, options, expected) in cases {
        let office = office_of("Haaksbergen");
        std::fs::write(office.path().join("x.csv"), text.replace('|', "\n")).unwrap();
        let words: Vec<&str> = options.split(' ').filter(|word| !word.is_empty()).collect();
        let ran = office.ivp(&[&["import", "x.csv", "--indicator"], &words[..]].concat());
        let got = recorded(&office);
        if got != *expected || ran.code != if expected.is_empty() { 2 } else { 0 } {
            let answer = format!("{} {}", ran.out, ran.err);
            wrong.push(format!("{text} ({options})\n  recorded: {got}\n  expected: {expected}\n  {answer}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_unit_is_understood_wherever_it_stands() {
    let heads = |indicator: &'static str, heads: &[&str]| -> Vec<(String, &'static str, &'static str)> {
        let text = |head: &&str| (format!("Regio;Jaar;{head}|Haaksbergen;2024;7|"), indicator, "");
        heads.iter().map(text).collect()
    };
    let mut all = heads(
        "n",
        &[
            "GeregistreerdeMisdrijvenPer1000Inw_3",
            "Misdrijven per_1000_inw",
            "Misdrijven p/1000",
            "Misdrijven per tienduizend",
            "Percentage misdrijven",
            "PercentageOnveilig_3",
            "Misdrijven pct",
            "Rapportcijfer veiligheid",
            "Schade in euro",
            "Misdrijven in duizendtallen",
        ],
    );
    all.extend(heads(
        "eur",
        &[
            "Schade x € 1.000",
            "Schade (€ 1.000)",
            "bedragen x 1.000",
            "Schade in duizend euro",
            "Schade in k€",
        ],
    ));
    all.extend(heads("cijfer", &["Veiligheid (0-100)", "Veiligheid, schaal 1-5"]));
    all.extend(heads("pct", &["Verschil in procentpunten", "Misdrijven per 1.000 inwoners"]));
    let cases: Vec<(&str, &str, &str)> =
        all.iter().map(|(text, indicator, expected)| (text.as_str(), *indicator, *expected)).collect();
    ask(&cases);
    ask(&[
        ("Gemeente;2024;2025 (per 1.000)|Haaksbergen;22;21|", "n", ""),
        ("Gemeente;2024 (x 1.000);2025 (x 1.000)|Haaksbergen;1;1|", "n", ""),
        ("Gemeente;2024 per 1.000 inwoners|Haaksbergen;22|", "n", ""),
        ("Gemeente;Misdrijven in procenten 2024|Haaksbergen;22|", "n", ""),
        ("Gemeente;Eenheid;2024|Haaksbergen;per 1.000;22|", "n", ""),
        ("Regio;Jaar;Maateenheid;Waarde|Haaksbergen;2024;per 1.000;22|", "n", ""),
        ("Regio;Jaar;Measure;Waarde|Haaksbergen;2024;Percentage;22|", "n", ""),
        ("indicator;periode;waarde;eenheid|v/n;2024;223;per 10.000 inwoners|", "n", ""),
        ("Misdrijven per 1.000 inwoners|Gemeente;2023;2024|Haaksbergen;22;21|", "n", ""),
        ("Titel|Eenheid: x 1 000|Gemeente;2023;2024|Haaksbergen;2;1|", "n", ""),
        ("Titel|Eenheid: %|Regio;Jaar;Misdrijven|Haaksbergen;2024;22|", "n", ""),
        // Of two units the right one.
        (
            "Regio;Jaar;Eenheid;Waarde|Haaksbergen;2024;aantal;524|Haaksbergen;2024;per 1.000 inwoners;22|",
            "n",
            "2024 524",
        ),
        ("Regio;Jaar;Percentage onveilig|Haaksbergen;2024;22|", "pct", "2024 22"),
        ("Regio;Jaar;Schade in euro|Haaksbergen;2024;2200|", "eur", "2024 2200"),
        ("Regio;Jaar;Veiligheid (1-10)|Haaksbergen;2024;7|", "cijfer", "2024 7"),
        ("Regio;Jaar;Jongeren (12-18)|Haaksbergen;2024;7|", "n", "2024 7"),
    ]);
}

#[test]
fn what_is_less_than_its_year_is_not_taken_for_it() {
    let heads = [
        "Misdrijven 2025 YTD",
        "Misdrijven YTD 2025",
        "Misdrijven lopend jaar 2025",
        "Misdrijven cumulatief 2025",
        "Misdrijven 2025 (9 maanden)",
        "Misdrijven 1e zes maanden 2025",
        "Q1-Q3 2025",
        "eerste 9 maanden 2025",
        "9 mnd 2025",
        "2025 (10 mnd)",
        "2025 cum.",
        "2025 (deels)",
        "2025 (niet compleet)",
        "zomerperiode 2025",
        "2025 vs 2024",
    ];
    let all: Vec<String> = heads.iter().map(|head| format!("Gemeente;{head}|Haaksbergen;240|")).collect();
    ask(&all.iter().map(|text| (text.as_str(), "n", "")).collect::<Vec<_>>());
    ask(&[
        ("Misdrijven januari t/m september|Gemeente;2024;2025|Haaksbergen;390;380|", "n", ""),
        ("Cumulatief t/m Q3|Gemeente;2024;2025|Haaksbergen;390;380|", "n", ""),
        ("Periode: januari t/m september|Gemeente;2024;2025|Haaksbergen;390;380|", "n", ""),
        ("Titel|Maand: september|Gemeente;2024;2025|Haaksbergen;39;38|", "n", ""),
        ("Titel|Maand: september|Gemeente;Jaar;Misdrijven|Haaksbergen;2024;39|", "n", ""),
        ("Kwartaal: 3|Gemeente;2024;2025|Haaksbergen;39;38|", "kw", "2024-Q3 39, 2025-Q3 38"),
        // Only of the year that it names.
        (
            "Stand t/m september 2025|Gemeente;2023;2024;2025|Haaksbergen;524;530;380|",
            "n",
            "2023 524, 2024 530",
        ),
        ("Regio;Jaar;Misdrijven;Opmerking|Haaksbergen;2025;390;t/m september|", "n", ""),
        ("Regio;Jaar;Maand;Misdrijven|Haaksbergen;2025;1 t/m 9;400|", "n", ""),
        ("Regio;Jaar;Kwartaal;Misdrijven|Haaksbergen;2025;1-3;400|", "n", ""),
        ("Regio;Jaar;Kwartaal;Misdrijven|Haaksbergen;2025;Q1 t/m Q3;400|", "n", ""),
        ("Regio;Jaar;Trimester;Meldingen|Haaksbergen;2025;1e;14|", "n", ""),
        ("Regio;Jaar;Deel van het jaar;Meldingen|Haaksbergen;2025;eerste helft;14|", "n", ""),
        ("Regio;Jaar;Tijdvak;Meldingen|Haaksbergen;2025;eerste acht maanden;14|", "n", ""),
        ("Regio;Jaar;Peilperiode;Misdrijven|Haaksbergen;2025;Q1;140|", "n", ""),
        ("Regio;Jaar;Meting;Misdrijven|Haaksbergen;2025;Q1;140|", "n", ""),
        ("Regio;Jaar;Rapportage;Misdrijven|Haaksbergen;2025;Rapportage 2 (t/m augustus);340|", "n", ""),
        ("indicator;jaar;periode;waarde|v/n;2025;Q1 t/m Q3;390|", "n", ""),
        ("indicator;jaar;kwartaal;waarde|v/n;2025;1 t/m 3;390|", "n", ""),
        ("Regio;Periode;Meldingen|Haaksbergen;3 kwartalen 2025;390|", "kw", ""),
        ("Regio;Periode;Meldingen|Haaksbergen;januari en maart 2025;27|", "kw", ""),
        ("Regio;Periode;Meldingen|Haaksbergen;3 maand 2024;27|", "mnd", ""),
        ("Regio;Jaar;Misdrijven|Haaksbergen;01-01-2025 - 30-09-2025;390|", "n", ""),
        ("Regio;Periode;Misdrijven|Haaksbergen;2024-01-01/2024-12-31;530|", "n", "2024 530"),
        ("Regio;Periode;Misdrijven|Haaksbergen;01-01-2024 - 31-12-2024;530|", "n", "2024 530"),
        (
            "Regio;Jaar;Q;Meldingen|Haaksbergen;2025;1;14|Haaksbergen;2025;2;15|",
            "kw",
            "2025-Q1 14, 2025-Q2 15",
        ),
        ("Regio;Jaar;Halfjaar;Meldingen|Haaksbergen;2025;I;14|", "hj", "2025-H1 14"),
        ("Gemeente;Kwartaal I 2025|Haaksbergen;140|", "kw", "2025-Q1 140"),
        ("Gemeente;2022 (jan-jun);2023 (jan-jun)|Haaksbergen;239;220|", "hj", "2022-H1 239, 2023-H1 220"),
        ("Regio;Jaar;Slachtoffer in de afgelopen 12 maanden|Haaksbergen;2025;39|", "n", "2025 39"),
        ("Regio;Jaar;Wachttijd langer dan 3 maanden|Haaksbergen;2025;39|", "n", "2025 39"),
    ]);
}

#[test]
fn a_target_a_forecast_or_an_index_is_asked_about() {
    let heads = [
        "Index (2019 = 100)",
        "Streefwaarde",
        "Verschil t.o.v. vorig jaar",
        "Prognose",
        "Misdrijven (gemiddeld per maand)",
        "Ontwikkeling misdrijven",
        "12-maands voortschrijdend totaal",
    ];
    let all: Vec<String> =
        heads.iter().map(|head| format!("Regio;Jaar;{head}|Haaksbergen;2024;87|")).collect();
    ask(&all.iter().map(|text| (text.as_str(), "n", "")).collect::<Vec<_>>());
    ask(&[
        ("Regio;Jaar;Type;Misdrijven|Haaksbergen;2024;Prognose;540|", "n", ""),
        ("Index misdrijven (2019 = 100)|Gemeente;2023;2024|Haaksbergen;87;85|", "n", ""),
        ("Gemeente;Begroting 2024|Haaksbergen;240|", "n", ""),
        ("Ontwikkeling misdrijven 2023-2024|Gemeente;2023;2024|Haaksbergen;87;85|", "n", "2023 87, 2024 85"),
        ("Gemeente;2024;begroot 2025|Haaksbergen;240;500|", "n", "2024 240"),
        ("Regio;Jaar;Prognose|Haaksbergen;2024;87|", "n --topic Prognose", "2024 87"),
        ("Regio;Jaar;Gemiddeld cijfer|Haaksbergen;2024;7,2|", "cijfer", "2024 7.2"),
    ]);
}

#[test]
fn lines_around_a_table_hold_for_all_of_it() {
    ask(&[
        ("Gemeente: Enschede|Jaar;Misdrijven|2024;9000|", "n --own", ""),
        ("Regio's: Enschede|Gebied;2024|Totaal;9000|", "n --own", ""),
        ("Misdrijven in Enschede|Jaar;Misdrijven|2024;9000|", "n --own", ""),
        ("Misdrijven in Haaksbergen|Jaar;Misdrijven|2024;524|", "n --own", "2024 524"),
        ("Titel|Filters: Gemeente = Enschede|Jaar;Misdrijven|2024;9000|", "n --own", ""),
        ("Gemeente: Haaksbergen|Jaar;Misdrijven|2024;524|", "n", "2024 524"),
        ("Titel|Wijk: Buurse|Gemeente;Jaar;Misdrijven|Haaksbergen;2024;39|", "n", ""),
        ("Titel|Status: voorlopig|Gemeente;2023;2024|Haaksbergen;39;38|", "n", "2023 39*, 2024 38*"),
        ("Voorlopige cijfers|Gemeente;2023;2024|Haaksbergen;39;38|", "n", "2023 39*, 2024 38*"),
        (
            "Gemeente;2023;2024|Haaksbergen;39;38|De cijfers over 2024 zijn voorlopig.|",
            "n",
            "2023 39, 2024 38*",
        ),
        // What a star means, and a remark about some, say nothing of all.
        ("Gemeente;2023;2024*|Haaksbergen;39;38|* voorlopige cijfers|", "n", "2023 39, 2024 38*"),
        (
            "Gemeente;2023;2024|Haaksbergen;39;38|Cijfers over het lopende jaar zijn voorlopig|",
            "n",
            "2023 39, 2024 38",
        ),
        ("Gemeente;Jaar;Misdrijven;Status|Haaksbergen;2024;39;concept|", "n", "2024 39*"),
        ("Gemeente;Jaar;Misdrijven;Voorlopig|Haaksbergen;2024;39;ja|", "n", "2024 39*"),
        ("Gemeente;Jaar;Misdrijven;Statuscode|Haaksbergen;2024;39;Voorlopig|", "n", "2024 39*"),
        ("Gemeente;2024;2025 (v)|Haaksbergen;39;38|", "n", "2024 39, 2025 38*"),
    ]);
}

//! What a file says beside a figure decides what the figure is: its head, a line above the table, a remark, a column.

use rust_xlsxwriter::{Format, Workbook};

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
        "2025 tot nu toe",
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

/// Each of these was recorded as what happened in 2024.
#[test]
fn a_figure_of_another_moment_of_who_was_asked_or_of_no_count_is_asked_about() {
    let all = |indicator: &'static str, heads: &[&str]| {
        let text = |head: &&str| (format!("Regio;Jaar;{head}|Haaksbergen;2024;7|"), indicator);
        heads.iter().map(text).collect::<Vec<_>>()
    };
    let mut cases = all(
        "n",
        &[
            "Nulmeting",
            "Startwaarde",
            "Vorige meting",
            "Plan",
            "Gepland",
            "Plaats op ranglijst",
            "Respondenten",
            "Aantal respondenten",
            "Respons",
            "Ondergrens",
            "Bovengrens",
            "Standaardafwijking",
            "Leeftijd",
            "Duur",
            "Doorlooptijd (dagen)",
            "Postcode",
            "Wijkcode",
        ],
    );
    cases.extend(all(
        "cijfer",
        &["Score (0-10)", "Veiligheid, schaal 0-10", "Schaalscore cohesie", "Ondergrens"],
    ));
    let mut cases: Vec<(&str, &str, &str)> =
        cases.iter().map(|(text, of)| (text.as_str(), *of, "")).collect();
    cases.extend([
        ("Gemiddelde per maand|Regio;Jaar;Misdrijven|Haaksbergen;2024;7|", "n", ""),
        ("Gemeente;Nulmeting 2023;2024|Haaksbergen;5;6|", "n", ""),
        // Who asks for it is not asked once more; nor is a grade that people give from nought.
        ("Gemeente;Nulmeting 2023;2024|Haaksbergen;5;6|", "n --topic Nulmeting", "2023 5"),
        ("Regio;Jaar;Respondenten|Haaksbergen;2024;7|", "n --yes", "2024 7"),
        ("Regio;Jaar;Rapportcijfer (0-10)|Haaksbergen;2024;7|", "cijfer", "2024 7"),
        ("Gemeente;2024;Plan 2025|Haaksbergen;5;6|", "n", "2024 5"),
        ("Regio;Jaar;% respondenten onveilig|Haaksbergen;2024;7|", "pct", "2024 7"),
        ("Regio;Jaar;Plannen van aanpak|Haaksbergen;2024;7|", "n", "2024 7"),
        ("Regio;Jaar;Leeftijd 12-18|Haaksbergen;2024;7|", "n", "2024 7"),
        ("Regio;Jaar;Soort;Aantal|Haaksbergen;2024;Leeftijd;7|", "n", "2024 7"),
        ("Gemeente;Gemeentecode;Jaar;Aantal|Haaksbergen;158;2024;7|", "n", "2024 7"),
    ]);
    ask(&cases);
}

/// A head, a title or a turn of the year says that a figure is of another time than its row, or than was typed.
#[test]
fn what_may_be_of_another_time_is_asked_about() {
    ask(&[
        ("Misdrijven 2020-2024|Gemeente;Misdrijven|Haaksbergen;5|", "n --period 2024", ""),
        ("Onveilig 2020 t/m 2024|Gemeente;Onveilig|Haaksbergen;5|", "pct --period 2022", ""),
        ("Gemeente;Jaar;Misdrijven 2023|Haaksbergen;2024;5|", "n", ""),
        ("Gemeente;Jaar;Onveilig 2023|Haaksbergen;2024;5|", "pct", ""),
        ("Gemeente;Jaar;Misdrijven per maand|Haaksbergen;2024;5|", "n", ""),
        ("Misdrijven per week|Gemeente;Jaar;Misdrijven|Haaksbergen;2024;5|", "n", ""),
        ("Gemeente;nov;dec;jan;feb|Haaksbergen;1;2;3;4|", "mnd --period 2024", ""),
        ("Gemeente;feb;jan;dec;nov|Haaksbergen;1;2;3;4|", "mnd --period 2024", ""),
        ("Gemeente;Jaar;nov;dec;jan;feb|Haaksbergen;2024;1;2;3;4|", "mnd", ""),
        ("Gemeente;Kwartaal;N|Haaksbergen;Q4;5|Haaksbergen;Q1;6|", "kw --period 2024", ""),
        ("Jaar;Haaksbergen;|;aantal;aantal|;mannen;vrouwen|2024;3;4|", "n", ""),
        // Whoever knows better says so, and what is a name or says its year is no other time.
        ("Gemeente;Jaar;Misdrijven 2023|Haaksbergen;2024;5|", "n --yes", "2024 5"),
        ("Integraal Veiligheidsplan 2023-2026|Gemeente;N|Haaksbergen;5|", "n --period 2024", "2024 5"),
        ("Misdrijven 2010-2024|Perioden: 2024|Gemeente;N|Haaksbergen;5|", "n", "2024 5"),
        ("Misdrijven 2020-2024|Gemeente;Jaar;N|Haaksbergen;2024;5|", "n", "2024 5"),
        ("Gemeente;Jaar;Jeugdwet 2015|Haaksbergen;2024;5|", "n", "2024 5"),
        ("Gemeente;Jaar;Misdrijven 2024|Haaksbergen;2024;5|", "n", "2024 5"),
        ("Misdrijven per maand|Gemeente;2024-01;2024-02;2024|Haaksbergen;1;2;30|", "n", "2024 30"),
        ("Gemeente;dec 2024;jan 2024|Haaksbergen;1;2|", "mnd", "2024-01 2, 2024-12 1"),
        ("Gemeente;jan;dec|Haaksbergen;1;2|", "mnd --period 2024", "2024-01 1, 2024-12 2"),
        ("Gemeente;Jaar;N;Opmerking|Haaksbergen;2024;5;drie van de vier kwartalen|", "n", ""),
        ("Gemeente;Jaar;N|Haaksbergen;2024;5|Nog niet alle maanden zijn binnen|", "n", ""),
        ("indicator;periode;waarde;opmerking|n;2024;5;zonder Q4|", "n", ""),
        ("Gemeente;Jaar;N;Opmerking|Haaksbergen;2024;5;alle 12 maanden|", "n", "2024 5"),
    ]);
}

/// Columns that mean nothing in a table made for this program.
#[test]
fn what_tells_figures_of_one_indicator_apart_in_ones_own_table_is_asked_about() {
    ask(&[
        ("indicator;periode;leeftijd;waarde|v/n;2024;12-17;5|", "n", ""),
        ("indicator;periode;delict;waarde|v/n;2024;Inbraak;5|v/n;2025;Diefstal;7|", "n", ""),
        ("indicator;periode;soort;waarde|v/n;2024;realisatie;5|v/n;2025;prognose;7|", "n", ""),
        ("indicator;periode;soort;waarde|v/n;2025;prognose;7|", "n", ""),
        ("indicator;periode;opmerkelijk;waarde|v/n;2025;raming;7|", "n", ""),
        ("indicator;periode;geslacht;waarde|v/n;2024;Totaal;5|", "n", "2024 5"),
        ("indicator;periode;soort;waarde|v/n;2024;effect;5|v/n;2025;effect;7|", "n", "2024 5, 2025 7"),
        ("indicator;periode;richting;waarde|v/n;2024;daling;5|", "n", "2024 5"),
        (
            "indicator;periode;trekker;waarde|v/n;2024;Haaksbergen;5|v/n;2025;Politie;7|",
            "n",
            "2024 5, 2025 7",
        ),
        ("indicator;periode;leeftijd;waarde|v/n;2024;12-17;5|", "n --where leeftijd=12-17 --own", "2024 5"),
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

#[test]
fn a_total_beside_some_parts_of_a_year_is_not_the_year() {
    ask(&[
        (
            "Gemeente;Jaar;Kwartaal;Meldingen|Haaksbergen;2025;1;14|Haaksbergen;2025;2;13|Haaksbergen;2025;Totaal;27|",
            "n",
            "",
        ),
        ("Gemeente;2025 Q1;2025 Q2;Totaal 2025|Haaksbergen;14;13;27|", "n", ""),
        ("Gemeente;2025 Q1;2025 Q2;Totaal 2025|Haaksbergen;14;13;27|", "n --yes", "2025 27"),
        ("Gemeente;Jaar;jan;feb;mrt;Totaal meldingen|Haaksbergen;2025;3;4;5;12|", "n", ""),
        ("Kwartaal;Jaar;Haaksbergen|Q1;2025;14|Q2;2025;13|Totaal;2025;27|", "n", ""),
        // Months that are yet to come.
        ("Gemeente;Jaar;Q1;Q2;Q3;Q4;Totaal|Haaksbergen;2025;3;4;5;;12|", "n", ""),
        // The last three months, and the year.
        ("Gemeente;Jaar;okt;nov;dec;Totaal|Haaksbergen;2025;3;4;5;52|", "n", "2025 52"),
        ("Gemeente;Jaar;Q1;Q2;Q3;Q4;Totaal|Haaksbergen;2025;3;4;5;1;13|", "n", "2025 13"),
        (
            "Gemeente;Jaar;Soort;Kwartaal;Aantal|Haaksbergen;2025;A;Q1;3|Haaksbergen;2025;B;Totaal;3|",
            "n --where Soort=B",
            "2025 3",
        ),
    ]);
}

#[test]
fn what_may_be_a_part_of_the_year_is_asked_about() {
    ask(&[
        ("Gemeente;Meldingen I 2025|Haaksbergen;140|", "n", ""),
        ("Gemeente;Meldingen IV 2025|Haaksbergen;140|", "kw", "2025-Q4 140"),
        ("Regio;Periode;Meldingen|Haaksbergen;I 2025;14|Haaksbergen;II 2025;17|", "kw", ""),
        (
            "Regio;Periode;Meldingen|Haaksbergen;I 2025;14|Haaksbergen;IV 2025;17|",
            "kw",
            "2025-Q1 14, 2025-Q4 17",
        ),
        ("Peildatum: 30-9-2025|Gemeente;2024;2025|Haaksbergen;40;30|", "n", ""),
        ("Peildatum: 30-9-2025|Gemeente;2024;2025|Haaksbergen;40;30|", "n --yes", "2024 40, 2025 30"),
        ("Peildatum;30-9-2025|Gemeente;2024;2025|Haaksbergen;40;30|", "n", ""),
        ("Misdrijven, stand per 30 september 2025|Gemeente;2024;2025|Haaksbergen;40;30|", "n", ""),
        ("Overzicht d.d. 1 oktober 2025|Gemeente;2024;2025|Haaksbergen;40;30|", "n", ""),
        ("Datum: 01-10-2025|Gemeente;2024;2025|Haaksbergen;40;30|", "n", ""),
        ("01-10-2025|Gemeente;2024;2025|Haaksbergen;40;30|", "n", ""),
        ("Maandrapportage oktober 2025|Gemeente;2024;2025|Haaksbergen;40;30|", "n", "2024 40"),
        ("Gemeente;2024;2025|Haaksbergen;40;30|Vanaf 2025 nieuwe indeling|", "n", "2024 40, 2025 30"),
        ("Gemeente;2024;2025|Haaksbergen;40;30|Op 1 juli 2025 is de wet gewijzigd|", "n", "2024 40, 2025 30"),
        ("Peildatum: 31-12-2025|Gemeente;2024;2025|Haaksbergen;40;30|", "n", "2024 40, 2025 30"),
        ("Peildatum: 1 januari 2025|Gemeente;2024;2025|Haaksbergen;40;30|", "n", "2024 40, 2025 30"),
        ("Peildatum: 30-9-2025|Gemeente;2024;2025|Haaksbergen;7,1;7,2|", "cijfer", "2024 7.1, 2025 7.2"),
        ("Gemeente;Misdrijven 2025 (stand 1 oktober)|Haaksbergen;240|", "n", ""),
    ]);
}

#[test]
fn an_index_is_told_by_a_column_or_a_line_beside_it() {
    ask(&[
        ("Gemeente;2019=100;2024|Haaksbergen;100;85|", "n", ""),
        ("Gemeente;Index 2019;2024|Haaksbergen;100;85|", "n", ""),
        ("Misdrijven|2015 = 100|Gemeente;2023;2024|Haaksbergen;87;85|", "n", ""),
        ("Gemeente;2023;2024|Haaksbergen;87;85|Cijfers: 2015 = 100|", "n", ""),
        ("Gemeente;2023;2024;Index 2024 (2023=100)|Haaksbergen;524;530;101|", "n", "2023 524, 2024 530"),
    ]);
}

#[test]
fn a_right_figure_has_a_way_on() {
    ask(&[
        ("Gemeente;Peildatum;Aantal|Haaksbergen;31-12-2023;5|Haaksbergen;31-12-2024;6|", "n", ""),
        (
            "Gemeente;Peildatum;Aantal|Haaksbergen;31-12-2023;5|Haaksbergen;31-12-2024;6|",
            "n --period 2024",
            "2024 6",
        ),
        ("Gemeente;Peildatum;Aantal|Haaksbergen;31-12-2023;5|", "n --period 2024", ""),
        ("Regio;Startdatum;Einddatum;Misdrijven|Haaksbergen;01-01-2024;31-12-2024;530|", "n", "2024 530"),
        ("Regio;Startdatum;Einddatum;Misdrijven|Haaksbergen;01-01-2024;30-09-2024;530|", "n", ""),
        ("Jaar;Maand;Haaksbergen|2024;jan;1|;feb;2|;mrt;3|", "mnd", "2024-01 1, 2024-02 2, 2024-03 3"),
        ("Jaar;Maand;Haaksbergen|2024;nov;1|;feb;2|", "mnd", ""),
        ("Jaar;Gemeente;Aantal|2024;Aalten;1|;Haaksbergen;2|2025;Aalten;3|;Haaksbergen;4|", "n", ""),
        ("Gemeente;2022;2023¹;2024 1);2025v|Haaksbergen;5;6;7;8|", "n", "2022 5, 2023 6, 2024 7, 2025 8*"),
        (";;;|Overzicht;;;|;Regio;2023;2024|;Haaksbergen;524;530|;;;|Let op;;;|", "n", "2023 524, 2024 530"),
        (
            "Vraag;Antwoord;2021;2023|Onveilig?;Ja;26%;24%|Onveilig?;Nee;74%;76%|",
            "pct --own --where Antwoord=Ja",
            "2021 26, 2023 24",
        ),
        (
            "Jaar;Gemeente;Aantal;Status|2023;Haaksbergen;5;Voorlopig|2023;Haaksbergen;6;Definitief|",
            "n --where Status=Definitief",
            "2023 6",
        ),
        ("; Gemeente ; 2023 ; 2024 ;|;---;---;---;|; Haaksbergen ; 524 ; 530 ;|", "n", "2023 524, 2024 530"),
        ("Rapportagejaar;Gemeente;Aantal|2023;Haaksbergen;524|", "n", "2023 524"),
        ("[{\"gemeente\": \"Haaksbergen\", \"jaar\": 2023, \"aantal\": 524}]", "n", "2023 524"),
        ("Gemeente;2023;2024;|Haaksbergen;524;530;|", "n", "2023 524, 2024 530"),
    ]);
}

#[test]
fn what_is_left_out_is_called_what_it_is() {
    let said = |text: &str, options: &[&str]| {
        let office = office_of("Haaksbergen");
        std::fs::write(office.path().join("x.csv"), text.replace('|', "\n")).unwrap();
        let ran = office.ivp(&[&["import", "x.csv", "--indicator"], options].concat());
        format!("{} {}", ran.out, ran.err).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    for (text, options, expected) in [
        ("Gemeente;2024;2025 (t/m Q3)|Haaksbergen;5;6|", &["n"][..], "1 kolom over een deel van een jaar"),
        ("Gemeente;2024;Aantal;|Haaksbergen;5;6;7|", &["n"], "zonder periode: Aantal, D"),
        ("Een brief over cijfers|zonder kolommen|", &["n"], "geen tabel die te lezen is"),
        ("{\"Haaksbergen\": {\"2023\": 524}}", &["n"], "geen tabel die te lezen is"),
        ("Regio;Kolom|Haaksbergen;tekst|", &["n"], "Gaat het hele bestand over één periode"),
        ("Regio;Kolom|Haaksbergen;tekst|", &["n", "--period", "2024"], "‘tekst’ is geen cijfer"),
        (
            "Gemeente;Peildatum;Aantal|Haaksbergen;31-12-2023;5|",
            &["n"],
            "typ dan dat jaar erbij: --period 2023",
        ),
        (
            "Jaar;Gemeente;Aantal;Status|2023;Haaksbergen;5;Voorlopig|2023;Haaksbergen;6;Definitief|",
            &["n"],
            "--where \"Status=Definitief\"",
        ),
        (
            "Gemeente;2023;2024|Haaksbergen;5;6|Cijfers over het lopende jaar zijn voorlopig|",
            &["n"],
            "maar niet bij welk cijfer dat hoort",
        ),
        (
            ";Haaksbergen;Twente|Voelt zich onveilig (%);24,1;30,2|",
            &["pct", "--period", "2023"],
            "Onderwerp: Haaksbergen",
        ),
    ] {
        let answer = said(text, options);
        assert!(answer.contains(expected), "{text}\n{answer}");
    }
}

#[test]
fn what_stands_below_a_table_holds_for_the_figures_that_it_is_about() {
    ask(&[
        ("Gemeente;2023;2024 1)|Haaksbergen;524;440|1) t/m oktober|", "n", "2023 524"),
        ("Gemeente;2023;2024¹|Haaksbergen;524;440|¹ Cijfers t/m september|", "n", "2023 524"),
        ("Gemeente;2023;2024*|Haaksbergen;524;440|* t/m 30 september|", "n", "2023 524"),
        ("Gemeente;2023;2024 1)|Haaksbergen;524;440|1) voorlopig|", "n", "2023 524, 2024 440*"),
        ("Gemeente;2023 1);2024 11)|Haaksbergen;524;440|1) t/m oktober|", "n", "2024 440"),
        ("Gemeente;2023;2024|Haaksbergen;524;440|Cijfers 2024 t/m september|", "n", "2023 524"),
        ("Gemeente;2023;2024|Haaksbergen;524;440|Exclusief december 2024|", "n", "2023 524"),
        ("Gemeente;2023;2024|Haaksbergen;524;440|Gepubliceerd in maart|", "n", "2023 524, 2024 440"),
        ("Gemeente;2023;2024|Haaksbergen;524;440|De cijfers van 2024 zijn een prognose|", "n", ""),
        ("Gemeente;2023;2024|Haaksbergen;524;440|De raming voor 2025 is 540|", "n", "2023 524, 2024 440"),
        ("Gemeente;2024;2025*|Haaksbergen;530;440|* prognose op basis van 10 maanden|", "n", "2024 530"),
        ("Gemeente;2023;2024|Haaksbergen;21;22|Aantallen per 1.000 inwoners|", "n", ""),
        ("Gemeente;2023;2024|Haaksbergen;21;22|*) bedragen in duizenden euro's|", "eur", ""),
        (
            "Gemeente;2023;2024|Haaksbergen;524;440|Per 1.000 inwoners is dit 21,5 en 21,7.|",
            "n",
            "2023 524, 2024 440",
        ),
        ("Gemeente;2024;2025|Haaksbergen;530;400|Afgedrukt op 15-10-2025|", "n", ""),
        (
            "Gemeente;2023;2024|Haaksbergen;524;530|Bron: politie (geraadpleegd 15-10-2025)|",
            "n",
            "2023 524, 2024 530",
        ),
        ("Jaar;Aantal|2024;9000||Gemeente is Enschede|", "n --own", ""),
    ]);
}

#[test]
fn what_a_remark_or_a_column_says_of_a_figure_counts() {
    ask(&[
        ("Gemeente;Jaar;Aantal;Peildatum|Haaksbergen;2025;440;30-09-2025|", "n", ""),
        ("Gemeente;Jaar;Aantal;Peildatum|Haaksbergen;2024;440;31-12-2024|", "n", "2024 440"),
        ("Gemeente;Jaar;Cijfer;Meetdatum|Haaksbergen;2025;7,3;12-11-2025|", "cijfer", "2025 7.3"),
        ("Gemeente;Aantal;Extractiedatum|Haaksbergen;530;15-01-2025|", "n --period 2024", "2024 530"),
        (
            "Gemeente;Jaar;Aantal;Laatst gewijzigd|Haaksbergen;2024;530;15-01-2025|Haaksbergen;2023;524;16-01-2025|",
            "n",
            "2023 524, 2024 530",
        ),
        (
            "Gemeente;Jaar;Aantal;Opmerking|Haaksbergen;2023;5;|Haaksbergen;2024;6;voorlopig|",
            "n",
            "2023 5, 2024 6*",
        ),
        (
            "Gemeente;Jaar;Aantal;Definitief|Haaksbergen;2023;5;ja|Haaksbergen;2024;6;nee|",
            "n",
            "2023 5, 2024 6*",
        ),
        ("Gemeente;Voorlopig 2024|Haaksbergen;6|", "n", "2024 6*"),
        ("Gemeente;Jaar;Voorlopige cijfers|Haaksbergen;2024;6|", "n", "2024 6*"),
        ("Gemeente;Jaar;Aantal vorig jaar|Haaksbergen;2024;6|", "n", ""),
        ("Gemeente;Berap 1 2025|Haaksbergen;6|", "n", ""),
        ("Gemeente;Jaar;Jan-jun;Totaal|Haaksbergen;2025;260;260|", "n", ""),
        ("Gemeente;Jaar;Jan-jun;Jul-dec|Haaksbergen;2025;26;27|", "hj", "2025-H1 26, 2025-H2 27"),
    ]);
}

#[test]
fn the_shapes_of_programs_are_read() {
    ask(&[
        ("Datum (Jaar);Datum (Kwartaal);Gemeente;Aantal|2024;Kwrt 1;Haaksbergen;5|", "kw", "2024-Q1 5"),
        ("Jaar kennisname;Gemeente;Aantal|2024;Haaksbergen;5|", "n", "2024 5"),
        ("Gemeente;Q1-24;Q2 '24|Haaksbergen;5;6|", "kw", "2024-Q1 5, 2024-Q2 6"),
        ("Periode;Haaksbergen|1-1-2023;5|1-1-2024;6|", "n", "2023 5, 2024 6"),
        ("Periode;Haaksbergen|2023-01-01T00:00:00;5|2024-01-01T00:00:00;6|", "n", "2023 5, 2024 6"),
        ("Periode;Haaksbergen|31-12-2024;6|", "n", ""),
        ("Periode;Haaksbergen|31-12-2024;6|", "n --period 2024", "2024 6"),
        ("Maand;2024|jan;1|feb;1|Totaal;2|", "n --own", ""),
        ("Kwartaal;2024|1;1|2;1|3;1|4;1|Totaal;4|", "n --own", "2024 4"),
        ("Gemeente;Haaksbergen||Rijlabels;Aantal van ID|2023;5|2024;6|Eindtotaal;11|", "n", "2023 5, 2024 6"),
        ("Rijlabels;2023;2024;Eindtotaal|Haaksbergen;5;6;11|Eindtotaal;5;6;11|", "n", "2023 5, 2024 6"),
        ("Rijlabels;Haaksbergen|2023;5|jan;2|feb;2|2024;6|jan;3|mrt;2|Eindtotaal;11|", "n", "2023 5, 2024 6"),
        (
            "Rijlabels;Haaksbergen|2023;5|jan;2|feb;2|2024;6|jan;3|mrt;2|",
            "mnd",
            "2023-01 2, 2023-02 2, 2024-01 3, 2024-03 2",
        ),
        ("Rijlabels;Haaksbergen|2023;5|jan;2|feb;3|", "n", ""),
        ("Gemeente;2024-1;2024-2|Haaksbergen;5;6|", "hj", ""),
        ("Gemeente;2023 (def.);2024 (prov.)|Haaksbergen;5;6|", "n", "2023 5, 2024 6*"),
        ("Kerncijfers;Haaksbergen|Aantal misdrijven 2023;5|Aantal misdrijven 2024;6|", "n", "2023 5, 2024 6"),
        ("Titel|Perioden: 2020 t/m 2024|Gemeente;2023;2024|Haaksbergen;5;6|", "n", "2023 5, 2024 6"),
        ("Misdrijven|Periode: 01-01-2024 t/m 31-12-2024|Gemeente;Aantal|Haaksbergen;5|", "n", "2024 5"),
        (
            "Hoi Jan,||Hierbij de cijfers.||Gemeente\t2023\t2024|Haaksbergen\t5\t6||Groet, Piet|",
            "n",
            "2023 5, 2024 6",
        ),
        ("\"Gemeente,Jaar,Aantal\"|\"Haaksbergen,2023,5\"|", "n", "2023 5"),
        ("'Gemeente';'Jaar';'Aantal'|'Haaksbergen';'2023';'5'|", "n", "2023 5"),
        ("Gemeente;2021 (n=398);2023 (n=412)|Haaksbergen;26,0;24,1|", "pct", "2021 26, 2023 24.1"),
        ("Regio;Van;Tot;Aantal|Haaksbergen;01-01-2024;01-01-2025;5|", "n", "2024 5"),
    ]);
}

#[test]
fn the_name_of_a_sheet_an_explanation_and_a_format_say_what_figures_are() {
    // The name of the sheet, the format of its figures, and what stands on a sheet beside it.
    for (name, format, beside, options, expected) in [
        ("Blad1", "0", "", &["n"][..], "2024 21, 2025 22"),
        ("per 1000 inw", "0", "", &["n"], ""),
        ("tm Q3", "0", "", &["n"], ""),
        ("Enschede", "0", "", &["n"], "2024 21, 2025 22"),
        ("Blad1", "0", "Alle bedragen x € 1.000", &["eur"], ""),
        ("Blad1", "0", "Cijfers over 2025 zijn voorlopig", &["n"], "2024 21, 2025 22*"),
        ("Blad1", "0.0\" mln\"", "", &["eur"], ""),
        ("Blad1", "0.0,,\" mln\"", "", &["eur"], "2024 21, 2025 22"),
        ("Blad1", "0\"‰\"", "", &["pct"], ""),
        ("Blad1", "0\" uur\"", "", &["n"], ""),
        ("Blad1", "0\" zaken\"", "", &["n"], "2024 21, 2025 22"),
    ] {
        let office = office_of("Haaksbergen");
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        let shown = Format::new().set_num_format(format);
        for (column, head) in (0..).zip(["Gemeente", "2024", "2025"]) {
            sheet.write(0, column, head).unwrap();
        }
        sheet.write(1, 0, "Haaksbergen").unwrap();
        sheet.write_with_format(1, 1, 21, &shown).unwrap();
        sheet.write_with_format(1, 2, 22, &shown).unwrap();
        if !beside.is_empty() {
            workbook.add_worksheet().set_name("Toelichting").unwrap().write(0, 0, beside).unwrap();
        }
        std::fs::write(office.path().join("x.xlsx"), workbook.save_to_buffer().unwrap()).unwrap();
        let ran = office.ivp(&[&["import", "x.xlsx", "--indicator"], options].concat());
        assert_eq!(recorded(&office), expected, "{name} {format} {beside}\n{} {}", ran.out, ran.err);
    }
}

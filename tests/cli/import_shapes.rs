//! Which period and which figure a file means: small files in the shapes that people and publishers make.

use std::path::Path;

use crate::office::Office;

/// The indicators of the plan that the files are imported into: id, unit, frequency.
const INDICATORS: [(&str, &str, &str); 7] = [
    ("n", "count", "yearly"),
    ("kw", "count", "quarterly"),
    ("mnd", "count", "monthly"),
    ("hj", "count", "half-yearly"),
    ("pct", "percent", "yearly"),
    ("cijfer", "grade", "yearly"),
    ("eur", "euro", "yearly"),
];

/// A plan of a municipality with those indicators, and the file of a case beside it.
fn office(municipality: &str, case: &str) -> Office {
    let office = office_of(municipality);
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/cases").join(case);
    std::fs::copy(&from, office.path().join(from.file_name().unwrap())).unwrap();
    office
}

/// A plan of a municipality with those indicators.
pub fn office_of(municipality: &str) -> Office {
    let office = Office::of_base_plan();
    let code = if municipality == "Haaksbergen" { "municipality_code = \"GM0158\"\n" } else { "" };
    office.write(
        "plan.toml",
        format!("title = \"Plan\"\nmunicipality = \"{municipality}\"\n{code}language = \"nl\"\nfirst_year = 2024\nlast_year = 2027\n"),
    );
    std::fs::remove_dir_all(office.file("priorities")).unwrap();
    std::fs::remove_dir_all(office.file("measurements")).unwrap();
    std::fs::remove_dir_all(office.file("actions")).unwrap_or_default();
    let source = "[[source]]\nid = \"bron\"\nname = \"CBS, DUO, politie\"\npublisher = \"Politie\"\n";
    office.write("sources.toml", source);
    let indicator = |(id, unit, frequency): &(&str, &str, &str)| {
        format!(
            "\n[[indicator]]\nid = \"{id}\"\ntitle = \"{id}\"\nkind = \"effect\"\nunit = \"{unit}\"\ndirection = \"lower\"\nfrequency = \"{frequency}\"\nsources = [\"bron\"]\n"
        )
    };
    let all: String = INDICATORS.iter().map(indicator).collect();
    office.write("priorities/v.toml", format!("title = \"V\"\nambition = \"A\"\n{all}"));
    office
}

/// The figures on record, `2024-Q1 5`, with a star or two for those that will be revised.
pub fn recorded(office: &Office) -> String {
    let mut all = Vec::new();
    for (id, ..) in INDICATORS {
        let file = office.file(&format!("measurements/v/{id}.toml"));
        let Ok(text) = std::fs::read_to_string(file) else { continue };
        let read: toml::Table = text.parse().unwrap();
        for one in read["measurement"].as_array().unwrap() {
            let stars = match one.get("status").and_then(toml::Value::as_str) {
                Some("provisional") => "*",
                Some("revised-provisional") => "**",
                _ => "",
            };
            all.push(format!("{} {}{stars}", one["period"].as_str().unwrap(), one["value"]));
        }
    }
    all.join(", ")
}

/// Asks each case: the file, the options, what is then on record (nothing: it is refused), and what the answer says.
fn ask(municipality: &str, cases: &[(&str, &str, &str, &str)]) {
    let mut wrong = Vec::new();
    for (case, options, expected, said) in cases {
        let office = office(municipality, case);
        let file = case.rsplit('/').next().unwrap();
        // One option may have a space in it.
        let words: Vec<String> = options.split(' ').map(|word| word.replace('~', " ")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
        let ran = office.ivp(&[&["import", file], &words[..]].concat());
        let answer = format!("{} {}", ran.out, ran.err).split_whitespace().collect::<Vec<_>>().join(" ");
        let got = recorded(&office);
        let code = if expected.is_empty() { 2 } else { 0 };
        if got != *expected || ran.code != code || !answer.contains(said) {
            wrong.push(format!("{case} {options}\n  recorded: {got}\n  expected: {expected}\n  {answer}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_part_of_the_year_in_its_own_column_is_never_the_year() {
    let quarters = "2024-Q1 5, 2024-Q2 7, 2024-Q3 6, 2024-Q4 9";
    let of = |name: &'static str| -> String { format!("part-of-year-column/{name}.csv") };
    let [wk2, wk3, wk4, sz, kw, mnd, maand, maandn] =
        ["wk2", "wk3", "wk4", "sz", "kw", "mnd", "maand", "maandn"].map(of);
    let [maandeen, kweeneen, wkjr, seiz, seizeen, maandtotaal, dag, halfjaar] =
        ["maandeen", "kweeneen", "wkjr", "seiz", "seizeen", "maandtotaal", "dag", "halfjaar"].map(of);
    let [zonderjaar, periode, drie, strijd, own] =
        ["zonderjaar", "periode", "drie", "strijd", "eigen-kwartaal"].map(of);
    ask(
        "Haaksbergen",
        &[
            (&wk2, "--indicator n", "", "over een week (2024 1)"),
            (&wk2, "--indicator mnd", "", "over een week"),
            (&wk3, "--indicator n", "", "--yes"),
            (&wk3, "--indicator n --yes", "2024-01 5", "nieuw"),
            (&wk3, "--indicator mnd", "2024-01 5", ""),
            (&wk4, "--indicator kw", "2024-Q1 5", ""),
            (&wk4, "--indicator mnd", "", "Kwartalen 1e kwartaal"),
            (&sz, "--indicator n", "", "2 rijen over een seizoen (2024 lente, 2024 zomer)"),
            (&kw, "--indicator kw", quarters, "over een langere of kortere periode"),
            (&kw, "--indicator n", "2024 27", "4 cijfers"),
            (&kw, "--indicator n --where Kwartaal=2", "", "--yes"),
            (&kw, "--indicator n --where Kwartaal=5", "", "--where \"Kwartaal=1\""),
            (&mnd, "--indicator mnd", "2025-01 5, 2025-03 7, 2025-05 6, 2025-10 9", ""),
            (&mnd, "--indicator n", "", "‘n’: januari 2025 is korter"),
            (&mnd, "--indicator n --where Mnd=jan", "", "--yes"),
            (&maand, "--indicator mnd", "2025-08 1234, 2025-09 1310", ""),
            (&maandn, "--indicator mnd", "2025-08 12, 2025-09 13, 2025-10 14, 2025-11 15", ""),
            (&maandeen, "--indicator n", "", "--yes"),
            (&maandeen, "--indicator mnd", "2025-08 12", ""),
            (&kweeneen, "--indicator n", "", "--yes"),
            (&kweeneen, "--indicator n --topic Kwartaal", "", "‘Kwartaal’ komt in"),
            (&wkjr, "--indicator n", "", "week"),
            (&seiz, "--indicator n", "", "over een seizoen"),
            (&seizeen, "--indicator n --period 2025", "", "over een seizoen"),
            (&maandtotaal, "--indicator n", "2025 120", ""),
            (&maandtotaal, "--indicator n --where Maand=Totaal", "2025 120", ""),
            (&maandtotaal, "--indicator mnd", "2025-01 12", ""),
            (&dag, "--indicator n", "", "Datum 31-12-2025"),
            (&halfjaar, "--indicator hj", "2024-H1 5, 2024-H2 6", ""),
            (&zonderjaar, "--indicator kw", "", "niet welk jaar"),
            (&zonderjaar, "--indicator kw --period 2025", "2025-Q1 5, 2025-Q2 6", ""),
            (&periode, "--indicator kw", "2024-Q1 5, 2024-Q2 6", ""),
            (&drie, "--indicator mnd", "2024-01 5, 2024-04 6", ""),
            (&drie, "--indicator kw", "2024-Q2 20", ""),
            (&strijd, "--indicator mnd", "", "regel 2 (‘2024 1 jun’)"),
            (&own, "", "2024-Q1 5, 2024-Q2 6", ""),
        ],
    );
}

#[test]
fn a_part_of_the_year_at_the_head_of_a_column_is_no_topic() {
    let quarters = "2024-Q1 5, 2024-Q2 7, 2024-Q3 6, 2024-Q4 9, 2025-Q1 4, 2025-Q2 6, 2025-Q3 8, 2025-Q4 10";
    ask(
        "Haaksbergen",
        &[
            ("part-of-year-column/kwk.csv", "--indicator kw", quarters, ""),
            ("part-of-year-column/kwk.csv", "--indicator n", "2024 27, 2025 28", ""),
            ("part-of-year-column/kwk.csv", "--indicator n --topic Totaal", "2024 27, 2025 28", ""),
            ("part-of-year-column/kwk.csv", "--indicator n --topic Q1", "", "--yes"),
            ("part-of-year-column/kopmaand.csv", "--indicator mnd", "2024-01 3, 2024-02 4, 2024-03 5", ""),
            (
                "part-of-year-column/kopmaand.csv",
                "--indicator n",
                "",
                "de som van januari 2024, februari 2024, maart 2024",
            ),
            ("part-of-year-column/kopmaand.csv", "--indicator n --yes", "2024 12", ""),
            (
                "part-of-year-column/kopkwartaal.csv",
                "--indicator kw",
                "2024-Q1 5, 2024-Q2 6, 2025-Q1 7, 2025-Q2 8",
                "",
            ),
            (
                "part-of-year-column/kopmeldingen.csv",
                "--indicator kw",
                "2024-Q1 5, 2024-Q2 6",
                "Onderwerp: Meldingen",
            ),
            ("part-of-year-column/kopmeldingen.csv", "--indicator n", "", "--yes"),
            (
                "part-of-year-column/kopweek.csv",
                "--indicator n",
                "",
                "2 kolommen over een week (week 1, week 2)",
            ),
        ],
    );
}

#[test]
fn a_period_that_is_typed_never_overrules_the_file() {
    ask(
        "Haaksbergen",
        &[
            (
                "part-of-year-column/kweeneen.csv",
                "--indicator n --period 2025",
                "",
                "zelf over welke periode de cijfers gaan: 2025-Q3",
            ),
            ("part-of-year-column/kweeneen.csv", "--indicator n --period 2023", "", "2025-Q3"),
            ("part-of-year-column/maandeen.csv", "--indicator n --period 2025", "", "2025-08"),
            ("part-of-year-column/wkjr.csv", "--indicator n --period 2025 --topic Meldingen", "", "week"),
            ("part-of-year-column/dag.csv", "--indicator n --period 2025", "", "2025-12-31"),
            ("period-forms/meetj1.csv", "--indicator n --period 2025 --topic Meetjaar", "", "2021"),
            ("period-forms/meetj1.csv", "--indicator n", "2021 74", ""),
            (
                "period-forms/kopjaar.xlsx",
                "--indicator n --period 2025 --topic Misdrijven~2023",
                "",
                "2023, 2024",
            ),
            ("period-forms/kopjaar.xlsx", "--indicator n", "2023 524, 2024 531", "Misdrijven"),
            ("period-forms/tekstjr.csv", "--indicator n --period 2024", "", "2.023"),
            ("period-forms/geenper.csv", "--indicator pct --topic Percentage~eenzaam", "", "--period"),
            (
                "period-forms/geenper.csv",
                "--indicator pct --topic Percentage~eenzaam --period 2024",
                "2024 38.2",
                "",
            ),
            ("period-forms/tot-september.csv", "--indicator n", "", "1 januari 2024 t/m 30 september 2024"),
            (
                "period-forms/tot-september.csv",
                "--indicator n --period 2024",
                "",
                "1 januari 2024 t/m 30 september 2024",
            ),
            ("period-forms/startdatum.csv", "--indicator n --period 2025", "", "gaan: 2024"),
            ("period-forms/startdatum.csv", "--indicator n", "2024 5", ""),
            ("part-of-year-column/eigen-kwartaal.csv", "--period 2024", "", "2024-Q1, 2024-Q2"),
        ],
    );
    ask(
        "Enfield",
        &[
            ("britain/ons.csv", "--indicator n", "", "Year ending March 2022"),
            (
                "britain/ons.csv",
                "--indicator n --period 2024 --topic Year~ending~March~2024",
                "",
                "Year ending March 2024",
            ),
        ],
    );
}

#[test]
fn a_period_is_read_as_people_and_publishers_write_it() {
    let quarters = "2024-Q1 5, 2024-Q2 7, 2024-Q3 6, 2024-Q4 9, 2025-Q1 4, 2025-Q2 8";
    let provisional = "2022 545, 2023 524**, 2024 531*";
    ask(
        "Haaksbergen",
        &[
            ("period-forms/kwvorm.csv", "--indicator kw", quarters, ""),
            ("period-forms/mndvorm.csv", "--indicator mnd", "2024-12 17, 2025-01 19, 2025-02 18", ""),
            ("period-forms/peil.csv", "--indicator cijfer", "2021 7.4, 2023 7.6", ""),
            ("period-forms/voorl2.csv", "--indicator n", provisional, "2025 (t/m september)"),
            ("period-forms/status-rij.csv", "--indicator n", "2023 524, 2024 531*", ""),
            ("period-forms/datum.xlsx", "--indicator mnd", "2025-08 12, 2025-09 14", ""),
            ("period-forms/datum2.xlsx", "--indicator n", "", "Peildatum 2024-12-31"),
            ("period-forms/peildatum-bij-jaar.csv", "--indicator n", "2024 24, 2025 26", ""),
            ("period-forms/vantot.csv", "--indicator n", "2024 24", ""),
            ("period-forms/eigen-jaar.csv", "", "2023 524", ""),
            ("period-forms/70895ned_UntypedDataSet.csv", "--indicator n", "2024 524, 2025 498", "3 cijfers"),
            (
                "period-forms/70895ned_UntypedDataSet.csv",
                "--indicator mnd",
                "2024-01 40, 2024-02 44",
                "2 cijfers",
            ),
            (
                "period-forms/polmnd.csv",
                "--indicator mnd --where Soort~misdrijf=Totaal~misdrijven",
                "2025-01 44, 2025-02 39, 2026-08 51*",
                "",
            ),
            ("period-forms/wet.csv", "--indicator n", "2024 24", "Meldingen Wmo 2015"),
            ("school-year-labels/vsv.csv", "--indicator n", "2015/16 12, 2016/17 11*", ""),
            ("school-year-labels/sl2.csv", "--indicator n", "2021/22 19, 2022/23 17**, 2023/24 21*", ""),
            ("school-year-labels/schooljr.csv", "--indicator n", "2022/23 17, 2023/24 21, 2024/25 20", ""),
            (
                "school-year-labels/85001NED_TypedDataSet.csv",
                "--indicator n --topic VoortijdigSchoolverlaters_1",
                "2022/23 17, 2023/24 21",
                "",
            ),
        ],
    );
}

#[test]
fn rows_of_another_stretch_are_left_out_and_told_and_what_is_unclear_stops_the_file() {
    ask(
        "Haaksbergen",
        &[
            (
                "week-codes/wkc.csv",
                "--indicator n --own",
                "1995 135675",
                "3 rijen over een week (1995X000, 1995W101, 1995W102)",
            ),
            ("week-codes/wkcode.csv", "--indicator n", "2020 312", "3 rijen over een week"),
            (
                "period-forms/onleesbaar.csv",
                "--indicator n",
                "2024 24",
                "2 rijen over een week (2025W12, 2025W13), 1 rij met een periode die niet te lezen is (begin 2026)",
            ),
            (
                "period-forms/eindtotaal.csv",
                "--indicator n",
                "2023 24, 2024 26",
                "1 rij met een totaal (Eindtotaal)",
            ),
            ("period-forms/piv.xlsx", "--indicator n", "2023 524, 2024 531", "Eindtotaal"),
            ("period-forms/ytd.csv", "--indicator n", "2023 524, 2024 531", "2025 t/m aug"),
            ("period-forms/gem3.csv", "--indicator n", "", "over meer jaren samen (2020-2022, 2021-2023)"),
            ("period-forms/peild.csv", "--indicator n", "", "Periode 1 januari 2024"),
            ("period-forms/peild.csv", "--indicator n --period 2025", "2025 24600", ""),
            ("period-forms/dubbelzinnig.csv", "--indicator n", "", "regel 2 (‘2024-1’), regel 3 (‘2024-2’)"),
            ("period-forms/dubbelzinnig.csv", "--indicator kw", "", "niet te zeggen over welke periode"),
            ("period-forms/jrleeg.csv", "--indicator n", "", "zonder periode, op regel 3, 5"),
            ("period-forms/jrleeg.csv", "--indicator n --own", "", "zonder periode"),
        ],
    );
    for typed in ["2024W12", "1995W101"] {
        let office = office("Haaksbergen", "period-forms/geenper.csv");
        let ran = office.ivp(&["import", "geenper.csv", "--indicator", "pct", "--period", typed]);
        let ran = ran.refused(2, &[typed]);
        assert!(!ran.err.contains("2024-12") && !ran.err.contains("1995/"), "{}", ran.err);
        let ran = office.ivp(&["record", "n", "5", "--period", typed]).refused(2, &[typed]);
        assert!(!ran.err.contains("2024-12") && !ran.err.contains("1995/"), "{}", ran.err);
    }
}

#[test]
fn a_mark_is_no_figure_and_a_letter_behind_one_is_no_part_of_it() {
    ask(
        "Haaksbergen",
        &[
            ("figure-marks/miss.csv", "--indicator n", "2021 545, 2023 524", "2018 (regel 5 van miss.csv)"),
            (
                "figure-marks/misslt.csv",
                "--indicator n",
                "2021 12, 2023 9",
                "er staat alleen ‘<5’, geen cijfer",
            ),
            ("figure-marks/misslt2.csv", "--indicator n", "", "‘0-4’ is geen cijfer"),
            ("figure-marks/missdash.csv", "--indicator n", "2021 545, 2023 524", "2022"),
            ("figure-marks/nulmark.csv", "--indicator n", "", "‘geen’ is geen cijfer"),
            ("figure-marks/noot.csv", "--indicator n", "", "‘524 1)’ is geen cijfer"),
            (
                "figure-marks/pwaarde.csv",
                "--indicator n",
                "2022 545, 2023 524*, 2024 531*",
                "‘524p’ is ingelezen als een cijfer dat voorlopig is",
            ),
            ("figure-marks/rev.csv", "--indicator n", "2023 529, 2024 531*", ""),
            ("figure-marks/eur.csv", "--indicator eur", "2023 6000, 2024 6250.5, 2025 7000", ""),
            (
                "figure-marks/frac.csv",
                "--indicator pct",
                "",
                "Regel 3 van frac.csv: ‘0,105’ kan 0,105% zijn of 10,5%",
            ),
            (
                "figure-marks/frac.csv",
                "--indicator pct",
                "",
                "Regel 2 van frac.csv: ‘0,12’ kan 0,12% zijn of 12%",
            ),
            ("figure-marks/pctgeen.xlsx", "--indicator pct", "", "kan 0,12% zijn of 12%"),
        ],
    );
}

#[test]
fn tables_of_neighbouring_offices_are_read() {
    ask(
        "Haaksbergen",
        &[
            (
                "eurostat/crim.tsv",
                "--indicator n",
                "2019 40, 2020 31, 2022 26*",
                "‘31 b’ is ingelezen als een cijfer dat na een breuk in de reeks komt",
            ),
            (
                "eurostat/crim2.tsv",
                "--indicator pct",
                "2021 11.8, 2022 12.3*",
                "‘11.8 e’ is ingelezen als een cijfer dat volgens de bron een schatting is",
            ),
            ("eurostat/crim3.csv", "--indicator pct", "2022 12.3*, 2023 11.8", "2024"),
        ],
    );
    ask(
        "Gronau (Westf.)",
        &[
            ("destatis/destatis.csv", "--indicator n --topic Insgesamt", "2022 1234, 2023 1301", "2021"),
            (
                "destatis/destatis2.csv",
                "--indicator eur --topic Kosten~in~EUR",
                "2022 1234.5, 2023 1301.75",
                "",
            ),
            ("destatis/destatis3.csv", "--indicator mnd", "2025-03 101, 2025-05 88, 2025-12 95", ""),
        ],
    );
    ask("Enfield", &[("britain/ons2.csv", "--indicator n", "2021 31204, 2024 33005", "2022")]);
}

#[test]
fn only_counts_are_told_to_be_rounded_to_fives() {
    let noted = |file: &str, options: &[&str], id: &str| {
        let office = office("Haaksbergen", &format!("rounding/{file}"));
        office.ivp(&[&["import", file, "--indicator", id], options].concat()).done();
        office.read(&format!("measurements/v/{id}.toml")).contains("veelvouden van 5")
    };
    assert!(noted("vijf12b.csv", &[], "n"));
    assert!(!noted("vijf12p.csv", &[], "pct"));
    assert!(!noted("vijf12t.csv", &["--topic", "Aandeel (%)"], "pct"));
}

#[test]
fn a_second_row_of_the_header_says_what_a_column_is() {
    let office = Office::of_base_plan();
    let table = "Jaar;Voorbeeldstad;;Nederland;\n;aantal;%;aantal;%\n2021;30;12,5;9000;14\n";
    std::fs::write(office.path().join("a.csv"), table).unwrap();
    // Of a share the number of cases is no figure: it was 30%.
    let before = office.everything();
    assert_eq!(office.ivp(&["import", "a.csv", "--indicator", "buurt/onveilig", "--yes"]).code, 2);
    assert_eq!(office.everything(), before);
    let chosen =
        ["import", "a.csv", "--indicator", "buurt/onveilig", "--topic", "Voorbeeldstad (%)", "--own"];
    office.ivp(&chosen).done();
    assert!(office.read("measurements/buurt/onveilig.toml").contains("period = \"2021\"\nvalue = 12.5\n"));
}

/// A column of texts says the same on either side of the years.
#[test]
fn what_stands_behind_the_years_says_what_the_figures_are_about() {
    let refused = |table: &str, id: &str, said: &str| {
        let office = Office::of_base_plan();
        std::fs::write(office.path().join("a.csv"), table).unwrap();
        let before = office.everything();
        let ran = office.ivp(&["import", "a.csv", "--indicator", id, "--yes"]);
        assert!(ran.code == 2 && ran.err.contains(said), "{table}: {ran:#?}");
        assert_eq!(office.everything(), before);
    };
    refused(
        "Gemeente;2020;2021;Eenheid\nVoorbeeldstad;6;7;per 1.000 woningen\n",
        "buurt/overlast",
        "per 1.000",
    );
    refused("Gemeente;2020;2021;Wijk\nVoorbeeldstad;6;7;Centrum\n", "buurt/overlast", "Wijk");
    refused(
        "Gemeente;2020;2021;Leeftijd\nVoorbeeldstad;6;7;65+\nVoorbeeldstad;8;9;18+\n",
        "buurt/overlast",
        "Leeftijd",
    );
    let office = Office::of_base_plan();
    // What somebody makes of the figures says nothing of what they are.
    let table = "Gemeente;2020;2021;Opmerking;Trend;Doel;Status\nVoorbeeldstad;61;62;2021 t/m september;daling;daling van 10%;voorlopig\n";
    std::fs::write(office.path().join("a.csv"), table).unwrap();
    office.ivp(&["import", "a.csv", "--indicator", "buurt/overlast", "--source", "politie", "--yes"]).done();
    let written = office.read("measurements/buurt/overlast.toml");
    assert!(written.contains("period = \"2020\"\nvalue = 61\nstatus = \"provisional\"\n"), "{written}");
    assert!(!written.contains("period = \"2021\""), "{written}");
}

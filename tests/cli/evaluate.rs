//! `ivp evaluate`

use crate::office::Office;

#[test]
fn an_adopted_evaluation() {
    insta::assert_snapshot!(
        "voorbeeldstad_2024",
        Office::of_voorbeeldstad().ivp(&["evaluate", "2024"]).done().out
    );
}

#[test]
fn the_real_plan_says_plainly_what_is_missing() {
    let out = Office::of_haaksbergen().ivp(&["evaluate", "2024"]).done().out;
    insta::assert_snapshot!("haaksbergen_2024", out);
}

#[test]
fn strict_fails_while_an_interpretation_is_missing() {
    let office = Office::of_voorbeeldstad();
    office.ivp(&["evaluate", "2024", "--strict"]).done();
    office.ivp(&["evaluate", "2025", "--strict"]).refused(1, &["In de evaluatie van 2025 ontbre"]);
}

#[test]
fn start_makes_the_file_to_fill_in_and_never_overwrites_one() {
    let office = Office::of_haaksbergen();
    office.ivp(&["evaluate", "2024", "--start"]).done();
    let text = office.read("evaluations/2024.toml");
    for expected in
        ["status = \"draft\"", "[priority.ondermijning]", "interpretation = \"\"", "adjustment = \"\""]
    {
        assert!(text.contains(expected), "{text}");
    }
    assert_eq!(office.json(&["check", "--format", "json"])["errors"], 0);
    office.ivp(&["evaluate", "2024", "--start"]).refused(2, &["bestaat al"]);
    assert_eq!(office.read("evaluations/2024.toml"), text);
    let filled = text.replacen(
        "interpretation = \"\"",
        "interpretation = \"\"\"\nDe <b>stand</b> is *nieuw*.\"\"\"",
        1,
    );
    office.write("evaluations/2024.toml", filled);
    let out = office.ivp(&["evaluate", "2024"]).done().out;
    assert!(out.contains("De &lt;b&gt;stand&lt;/b&gt; is \\*nieuw\\*."), "{out}");
}

#[test]
fn a_long_summary_is_three_lines_on_the_first_page_with_a_sign_and_stands_in_whole_behind_it() {
    let office = Office::of_voorbeeldstad();
    let text = office.read("evaluations/2025.toml");
    let (head, rest) = text.split_once("summary = \"\"\"").unwrap();
    let (_, rest) = rest.split_once("\"\"\"").unwrap();
    let paper = |summary: &str| {
        office.write("evaluations/2025.toml", format!("{head}summary = \"{summary}\"{rest}"));
        office.ivp(&["evaluate", "2025"]).done().out
    };
    let paragraph = |paper: &str| {
        let (_, after) = paper.split_once("## Samenvatting\n\n").unwrap();
        after.lines().next().unwrap().to_owned()
    };
    // Twelve sentences of seventy signs; of a line of the paper there are some hundred.
    let sentence =
        |nth: u32| format!("Zin {nth:02} gaat over wat er in het jaar is gedaan en wat daarvan is gekomen.");
    let long: Vec<String> = (1..=12).map(sentence).collect();
    let out = paper(&long.join(" "));
    let first = paragraph(&out);
    let (begin, link) = first.split_once(" … (").expect("a sign that more follows");
    assert!(link.contains("lees verder") && link.ends_with(')'), "{first}");
    assert!((210..=315).contains(&begin.chars().count()), "{first}");
    assert!(begin.starts_with(&long[..3].join(" ")), "{first}");
    let (_, whole) = out.split_once("## Samenvatting, volledig").expect("the rest of it");
    assert!(whole.contains(&long.join(" ")) && out.matches(&long[11]).count() == 1, "{out}");
    // Three lines are no long summary.
    let short = long[..4].join(" ");
    let out = paper(&short);
    assert_eq!(paragraph(&out), short);
    assert!(!out.contains("Samenvatting, volledig"), "{out}");
}

#[test]
fn a_paper_tells_nothing_that_is_hidden() {
    let office = Office::of_base_plan();
    office.write("plan.toml", office.read("plan.toml") + "\n[publication]\npublish_from = 5\n");
    // 2.2% of 181 is 4.
    office.edit("priorities/buurt.toml", "-4pp", "-1pp");
    office.edit("measurements/buurt/onveilig.toml", "value = 11\nn = 1200", "value = 2.2\nn = 181");
    let figure = |part: &str, value: u32, more: &str| {
        format!("\n[[measurement]]\nperiod = \"2025\"\npart = \"{part}\"\nvalue = {value}\n{more}")
    };
    // 52 + 3 = 55.
    let parts = figure("noord", 52, "note = \"de rest is zuid\"\n") + &figure("zuid", 3, "");
    let more = "\n[[measurement]]\nperiod = \"2023\"\nvalue = 4321\ninternal = true\n";
    office.write(
        "measurements/buurt/overlast.toml",
        office.read("measurements/buurt/overlast.toml") + &parts + more,
    );
    for format in ["markdown", "html"] {
        let paper = office.ivp(&["evaluate", "2025", "--format", format]).done().out;
        for secret in ["4321", "4.321", "2,2", "52", "zuid 3", "de rest is zuid"] {
            assert!(!paper.contains(secret), "{secret} in {paper}");
        }
        assert!(paper.contains("de nulmeting van 2023 is niet openbaar"), "{paper}");
        assert!(!paper.contains("niet gemeten"), "the baseline was measured: {paper}");
        assert!(paper.contains("55"), "{paper}");
    }
    let data = office.ivp(&["evaluate", "2025", "--format", "json"]).done().out;
    for secret in ["4321", "\"value\": 2.2,", "\"value\": 52", "\"value\": 3,", "de rest is zuid"] {
        assert!(!data.contains(secret), "{secret} in {data}");
    }
    assert!(data.contains("baseline-withheld: 2023") && data.contains("\"value\": 55"), "{data}");
}

#[test]
fn it_is_written_to_a_file_when_asked() {
    let office = Office::of_voorbeeldstad();
    let ran = office.ivp(&["evaluate", "2024", "-o", "evaluatie.md"]).done();
    assert_eq!(ran.out, "");
    assert!(ran.err.contains("Geschreven: evaluatie.md"));
    assert!(
        std::fs::read_to_string(office.path().join("evaluatie.md")).unwrap().starts_with("# Evaluatie 2024")
    );
}

#[test]
fn a_year_outside_the_plan_is_refused() {
    Office::of_haaksbergen()
        .ivp(&["evaluate", "2023"])
        .refused(2, &["‘2023’ is geen jaar van dit plan", "van 2024 tot en met 2027"]);
}

#[test]
fn a_paper_never_lands_on_the_plan_or_under_a_name_that_would_not_open() {
    let office = Office::of_voorbeeldstad();
    let before = office.read("plan.toml");
    office.ivp(&["evaluate", "2024", "-o", "plan/plan.toml"]).refused(2, &["ligt in de map van het plan"]);
    assert_eq!(office.read("plan.toml"), before);
    office
        .ivp(&["evaluate", "2024", "-o", "evaluatie.pdf"])
        .refused(2, &["PDF maakt ivp niet", "(-o evaluatie.docx)"]);
    let mixed = ["evaluate", "2024", "--format", "markdown", "-o", "evaluatie.docx"];
    office.ivp(&mixed).refused(2, &["Een bestand op .docx past niet bij --format markdown", ".md"]);
    office.ivp(&["evaluate", "2024", "-o", "nergens/evaluatie.md"]).refused(3, &["het bestaat niet"]);
}

/// The last evaluation of the example, bound to the commit that its figures came from.
fn with_revision() -> (Office, String) {
    let office = Office::of_voorbeeldstad().in_git();
    let revision = office.git(&["rev-parse", "HEAD"]).trim().to_owned();
    let text = office.read("evaluations/2024.toml");
    office.write("evaluations/2024.toml", format!("revision = \"{revision}\"\n{text}"));
    office.git(&["commit", "--quiet", "-am", "vastgesteld"]);
    (office, revision)
}

#[test]
fn an_adopted_evaluation_is_made_from_the_plan_as_it_was_then() {
    let (office, revision) = with_revision();
    let before = office.ivp(&["evaluate", "2024"]).done();
    assert!(before.out.contains(&format!("volgens versie {revision} van het plan")), "{}", before.out);
    assert!(!before.err.contains("Sindsdien"), "{}", before.err);
    // A target and a figure change afterwards: the paper stays what it was, and it is said.
    office.edit("priorities/jeugd.toml", "title = \"Jeugd\"", "title = \"Jongeren\"");
    let after = office.ivp(&["evaluate", "2024"]).done_with_remark("Sindsdien is het plan gewijzigd");
    assert_eq!(after.out, before.out);
    let html = |office: &Office| office.ivp(&["evaluate", "2024", "--format", "html"]).out;
    assert_eq!(html(&office), html(&office));
    // Who asks for another revision gets that one.
    let other = office.ivp(&["evaluate", "2024", "--rev", "HEAD"]).done();
    assert!(!other.err.contains("Sindsdien"), "{}", other.err);
}

#[test]
fn a_revision_that_is_not_there_is_told_and_the_plan_of_now_is_read() {
    let (office, revision) = with_revision();
    let unknown = "0123456789012345678901234567890123456789";
    office.edit("evaluations/2024.toml", &revision, unknown);
    office.ivp(&["evaluate", "2024"]).done_with_remark(&format!("Versie {unknown}"));
    office.edit("evaluations/2024.toml", unknown, "--output=x");
    office.ivp(&["evaluate", "2024"]).done_with_remark("Versie --output=x");
    assert!(!office.path().join("x").exists());
    let outside = Office::of_voorbeeldstad();
    outside.write("evaluations/2024.toml", office.read("evaluations/2024.toml"));
    outside.ivp(&["evaluate", "2024"]).done_with_remark("Gelezen is het plan zoals het nu is");
}

#[test]
fn the_paper_is_held_against_the_one_that_was_sent() {
    use sha2::{Digest as _, Sha256};
    let office = Office::of_voorbeeldstad();
    let made = office.ivp(&["evaluate", "2024", "--format", "html"]).done().out;
    let hash: String = Sha256::digest(made.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    let text = office.read("evaluations/2024.toml");
    assert!(!text.contains("document ="), "{text}");
    office.write("evaluation.html", &made);
    office.write(
        "evaluations/2024.toml",
        format!("document = {{ path = \"evaluation.html\", sha256 = \"{hash}\" }}\n{text}"),
    );
    office
        .ivp(&["evaluate", "2024", "--format", "html"])
        .done_with_remark("is gelijk aan het verzonden stuk");
    office.edit("evaluations/2024.toml", "Het tweede jaar is wisselend.", "Het tweede jaar was goed.");
    office
        .ivp(&["evaluate", "2024", "--format", "html"])
        .done_with_remark("is niet gelijk aan het verzonden stuk");
    // Of another form nothing can be said.
    let markdown = office.ivp(&["evaluate", "2024"]).done();
    assert!(!markdown.err.contains("verzonden stuk"), "{}", markdown.err);
}

#[test]
fn each_form_has_the_same_content_and_nothing_internal() {
    let office = Office::of_voorbeeldstad();
    office.edit(
        "priorities/jeugd.toml",
        "id = \"overlast-jeugd\"",
        "id = \"overlast-jeugd\"\ninternal = true",
    );
    office.edit("priorities/jeugd.toml", "Registraties van overlast door jeugd", "GEHEIM registraties");
    let out = office.ivp(&["evaluate", "2024"]);
    assert!(!out.out.contains("GEHEIM"), "{}", out.out);
    assert!(out.err.contains("Weggelaten, want intern"), "{}", out.err);
    let html = office.ivp(&["evaluate", "2024", "--format", "html"]).out;
    assert!(!html.contains("GEHEIM") && html.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">"), "{html}");
    office.ivp(&["evaluate", "2024", "-o", "evaluatie.docx", "-q"]).done();
    let docx = std::fs::read(office.path().join("evaluatie.docx")).unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(docx)).unwrap();
    let mut body = String::new();
    std::io::Read::read_to_string(&mut zip.by_name("word/document.xml").unwrap(), &mut body).unwrap();
    assert!(!body.contains("GEHEIM"));
    // Every text of the officer is in each of them.
    for said in
        ["Van de inwoners voelt 18 procent zich wel eens onveilig", "13 van de 20 rapportages zijn opgevolgd"]
    {
        assert!(out.out.contains(said) && html.contains(said) && body.contains(said), "{said}");
    }
    // What was revised between two evaluations is told, here and in the paper.
    let json = Office::of_voorbeeldstad().json(&["evaluate", "2025", "--format", "json"]);
    let revised = json["account"]["revisions"].as_array().unwrap();
    let burglaries = revised.iter().find(|one| one["period"] == "2024" && one["new"] == 47).unwrap();
    assert!(burglaries["old"] == 46 && burglaries["recorded"].is_string(), "{burglaries}");
    assert_eq!(json["priorities"][0]["effects"][3]["previous"]["period"], "2024");
    assert!(!office.ivp(&["evaluate", "2024", "--format", "json"]).out.contains("GEHEIM"));
}

#[test]
fn a_council_paper_of_a_plan_that_was_hardly_measured_says_so() {
    let out = Office::of_haaksbergen().ivp(&["evaluate", "2024"]).done().out;
    for said in [
        "Voor 36 van de 37 doelen is nog geen actie gepland; van 15 van de 17 effectindicatoren is er nog geen cijfer.",
        "## Wat niet te zeggen is",
        "Nog nooit gemeten (15):",
        "Frequentieafspraken waarvan nog niets is vastgelegd:",
        "Nog niet gemeten: E33-meldingen bij de politie",
        "Wat meegaat naar het uitvoeringsplan 2025",
    ] {
        assert!(out.contains(said), "{said} lacks in {out}");
    }
}

#[test]
fn small_counts_stay_inside() {
    let office = Office::of_base_plan();
    office.write("plan.toml", office.read("plan.toml") + "\n[publication]\npublish_from = 60\n");
    // 60 and 55 were counted: the second is a small number here.
    let out = office.ivp(&["evaluate", "2025"]).out;
    assert!(out.contains("minder dan 60"), "{out}");
    for given_away in ["| 55", "55<br>", "−5", " 55 "] {
        assert!(!out.contains(given_away), "{given_away} in {out}");
    }
}

#[test]
fn a_promise_that_was_kept_inside_is_not_called_broken() {
    let office = Office::of_voorbeeldstad();
    let kept = office.ivp(&["evaluate", "2025"]).done().out;
    assert!(kept.contains("Training ondermijning gegeven"), "{kept}");
    let file = "measurements/ondermijning/training-gegeven.toml";
    let inside = office.read(file).replace("[[measurement]]\n", "[[measurement]]\ninternal = true\n");
    office.write(file, inside);
    let out = office.ivp(&["evaluate", "2025"]).out;
    let of_promise: Vec<&str> =
        out.lines().filter(|line| line.contains("Training ondermijning gegeven")).collect();
    assert!(of_promise[0].contains("□ niet openbaar"), "{of_promise:?}");
    for denied in ["niet nagekomen", "niet vastgelegd", "niets vastgelegd", "loopt achter"] {
        assert!(of_promise.iter().all(|line| !line.contains(denied)), "{denied}: {of_promise:?}");
    }
}

#[test]
fn every_figure_of_the_appendix_is_in_the_export() {
    let office = Office::of_voorbeeldstad();
    let export = office.json(&["export", "--format", "json"]);
    let known = export["plans"][0]["measurements"].as_array().unwrap();
    let mut compared = 0;
    for year in ["2024", "2025"] {
        let paper = office.ivp(&["evaluate", year]).out.replace('\\', "");
        let (_, appendix) = paper.split_once("## Bijlage: alle cijfers").unwrap();
        for row in appendix.lines().filter(|line| line.starts_with("| ") && line.matches(" | ").count() == 1)
        {
            let (about, figures) = row.trim_matches(['|', ' ']).split_once(" | ").unwrap();
            let title = about.split("<br>").next().unwrap();
            for one in known.iter().filter(|one| one["title"] == title) {
                let period = crate::paper::in_full(one["period"].as_str().unwrap());
                // What the paper of a year tells has ended by then, and was known.
                let figures = figures.replace("<br>", "; ");
                let begin = format!("{period}: ");
                // A remark between them parts the figures of a period.
                let of_period: Vec<&str> =
                    figures.split("; ").filter(|told| told.starts_with(&begin)).collect();
                let told = of_period.join("; ");
                if told.is_empty() {
                    continue;
                }
                let value = match &one["value"] {
                    serde_json::Value::Bool(yes) => (if *yes { "ja" } else { "nee" }).to_owned(),
                    value => value.as_f64().map_or("geen cijfer".to_owned(), crate::paper::number),
                };
                let named = one["part"].as_str().map_or(value.clone(), |part| format!("{part} {value}"));
                let corrected = known.iter().any(|other| {
                    ["title", "period", "part"].iter().all(|key| other[*key] == one[*key])
                        && other["value"] != one["value"]
                });
                let hidden = told.contains("minder dan 5") || told.contains("niet openbaar");
                let rounded = one["unit"] == "rate" || one["unit"] == "grade" || value.contains(',');
                assert!(
                    told.contains(&named) || hidden || corrected || rounded,
                    "{year}, {title}, {period}: {named} in {told}"
                );
                compared += 1;
            }
        }
    }
    assert!(compared > 100, "{compared}");
}

#[test]
fn json_has_the_judgement_of_each_part_and_apart_from_it_what_the_figure_is_made_of() {
    let office = Office::of_voorbeeldstad();
    let json = office.json(&["evaluate", "2025", "--format", "json"]);
    let bicycles = json["priorities"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|priority| priority["effects"].as_array().unwrap())
        .find(|one| one["id"] == "wonen-en-buurten/fietsdiefstallen")
        .unwrap();
    let judged = bicycles["parts"].as_array().unwrap().iter();
    let judged: Vec<_> = judged
        .map(|one| (&one["part"], &one["latest"]["period"], &one["latest"]["value"], &one["assessment"]))
        .map(|(part, period, value, word)| format!("{part} {period} {value} {word}").replace('"', ""))
        .collect();
    assert_eq!(
        judged,
        [
            "centrum 2025 110 worsening",
            "noord 2025 36 achieved",
            "zuid 2025 47 at-risk",
            "buitengebied 2025 11 on-track"
        ]
    );
    assert_eq!(
        bicycles["part_figures"],
        serde_json::json!([
            { "part": "centrum", "value": 110 },
            { "part": "noord", "value": 36 },
            { "part": "zuid", "value": 47 },
            { "part": "buitengebied", "value": 11 },
        ])
    );
}

/// What an earlier year left open is carried over all the same, with what its log says of this year.
#[test]
fn an_action_that_an_earlier_year_left_open_is_carried_over() {
    let office = Office::of_base_plan();
    let action = |id: &str, more: &str| {
        format!("[[action]]\nid = \"{id}\"\ntitle = \"Actie {id}\"\nbasis = \"b\"\n{more}\n")
    };
    let log = "[[action.log]]\ndate = 2026-03-01\ntext = \"De leverancier ging failliet.\"";
    let old = action("oud", &format!("state = \"delayed\"\nend = \"2025-12\"\n{log}"));
    office.write("actions/2025.toml", old + &action("klaar", "state = \"done\"\nend = \"2025-12\""));
    office.write("actions/2026.toml", action("nieuw", "state = \"started\"\nend = \"2026-06\""));
    let report = office.json(&["evaluate", "2026", "--format", "json"]);
    let open: Vec<&str> =
        report["open_actions"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(open, ["2025/oud", "2026/nieuw"]);
    let paper = office.ivp(&["evaluate", "2026"]).out;
    let line = paper.lines().find(|line| line.contains("Actie oud (")).unwrap();
    assert!(line.ends_with("december 2025): 1 maart 2026: De leverancier ging failliet."), "{line}");
}

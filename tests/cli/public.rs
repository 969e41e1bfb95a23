//! What the public is told of figures that are there and are not published: never that they lack.

use std::collections::BTreeMap;

use crate::office::Office;

const HEAD: &str = "\
title = \"Veiligheidsplan\"
municipality = \"Voorbeeldstad\"
language = \"LANGUAGE\"
first_year = 2024
last_year = 2027

[publication]
publish_from = 5
";

const CHAPTER: &str = "\
title = \"Jeugd\"
ambition = \"Rust\"

[[goal]]
id = \"overleg\"
title = \"Overleg\"
kind = \"recurring\"

[[indicator]]
id = \"overleg-gehouden\"
kind = \"performance\"
goal = \"overleg\"
title = \"Gehouden overleg\"
unit = \"count\"
direction = \"higher\"
frequency = \"yearly\"
sources = [\"gemeente\"]
target = { at_least = 2, per = \"year\" }
";

/// Figures of an indicator: period, value, and what more is said of it.
type Figures = &'static [(&'static str, &'static str, &'static str)];

/// Indicators of which all that is asked for is on record, and the public may not see all of it: id, what more is said
/// of it, its figures (period, value, more), and what the public is told.
const HIDDEN: [(&str, &str, Figures, &str); 8] = [
    (
        "kleine-nulmeting",
        "baseline = \"2023\"\ntarget = { value = 3, by = 2027 }",
        &[("2023", "value = 4", ""), ("2024", "value = 9", ""), ("2025", "value = 8", "")],
        "de nulmeting van 2023 is niet openbaar: minder dan 5",
    ),
    (
        "klein-laatste",
        "baseline = \"2023\"\ntarget = { value = 6, by = 2027 }",
        &[("2023", "value = 12", ""), ("2024", "value = 9", ""), ("2025", "value = 4", "")],
        "het cijfer over 2025 is niet openbaar: minder dan 5",
    ),
    (
        "alleen-nulmeting-openbaar",
        "baseline = \"2024\"",
        &[("2024", "value = 12", ""), ("2025", "value = 2", "")],
        "het cijfer over 2025 is niet openbaar: minder dan 5",
    ),
    (
        "alles-klein",
        "",
        &[("2024", "value = 2", ""), ("2025", "value = 3", "")],
        "het cijfer over 2025 is niet openbaar: minder dan 5",
    ),
    (
        "klein-deel",
        "breakdown = { title = \"Wijk\", parts = [\"noord\", \"zuid\"] }",
        &[
            ("2024", "value = 20", ""),
            ("2025", "value = 30", "part = \"noord\""),
            ("2025", "value = 4", "part = \"zuid\""),
        ],
        "het cijfer over 2025 is niet openbaar: een deel is kleiner dan 5",
    ),
    (
        "intern-laatste",
        "",
        &[("2024", "value = 20", ""), ("2025", "value = 30", "internal = true")],
        "het cijfer over 2025 is niet openbaar",
    ),
    (
        "alles-intern",
        "",
        &[("2024", "value = 20", "internal = true"), ("2025", "value = 30", "internal = true")],
        "het cijfer over 2025 is niet openbaar",
    ),
    (
        "klein-herzien",
        "",
        &[
            ("2024", "value = 20", ""),
            ("2025", "value = 3", ""),
            ("2025", "value = 4", "recorded = 2026-03-01\ncorrects = \"nagekomen\""),
        ],
        "het cijfer over 2025 is niet openbaar: minder dan 5",
    ),
];

/// Sentences that say that something lacks. Nothing of the plan does.
const LACKING: [&str; 22] = [
    "geen meting",
    "alleen nulmeting",
    "niet gemeten",
    "Nog nooit gemeten",
    "het cijfer over 2024 ontbreekt",
    "het cijfer over 2025 ontbreekt",
    "metingen over",
    "het cijfer dat er had moeten zijn",
    "geen cijfer over",
    "is nog geen cijfer",
    "Zonder nulmeting",
    "geen cijfers herzien",
    "geen actie gepland",
    "niet te berekenen",
    "niets vastgelegd",
    "not measured",
    "no data",
    "baseline only",
    "measurement 2025 is missing",
    "no figures were revised",
    "no action planned",
    "Never measured",
];

fn office(language: &str) -> Office {
    let office = Office::of_base_plan();
    std::fs::remove_dir_all(office.file("measurements")).unwrap();
    std::fs::remove_file(office.file("priorities/buurt.toml")).unwrap();
    office.write("plan.toml", HEAD.replace("LANGUAGE", language));
    let mut chapter = CHAPTER.to_owned();
    for (id, more, figures, _) in HIDDEN {
        chapter += &format!(
            "\n[[indicator]]\nid = \"{id}\"\nkind = \"effect\"\ntitle = \"Van {id}\"\nunit = \"count\"\ndirection = \"lower\"\nfrequency = \"yearly\"\nsources = [\"politie\"]\n{more}\n"
        );
        let figure = |(period, value, more): &(&str, &str, &str)| {
            let recorded = if more.contains("recorded") { "" } else { "recorded = 2026-02-01" };
            format!("[[measurement]]\nperiod = \"{period}\"\n{value}\n{recorded}\n{more}\n\n")
        };
        let text: String = figures.iter().map(figure).collect();
        office.write(&format!("measurements/jeugd/{id}.toml"), text);
    }
    office.write("priorities/jeugd.toml", chapter);
    let kept = |year: u32| {
        format!(
            "[[measurement]]\nperiod = \"{year}\"\nvalue = 2\nrecorded = {year}-12-31\ninternal = true\n\n"
        )
    };
    office.write(
        "measurements/jeugd/overleg-gehouden.toml",
        kept(2024) + &kept(2025) + &kept(2026).replace("12-31", "11-01"),
    );
    office.write(
        "sources.toml",
        "[[source]]\nid = \"politie\"\nname = \"Politie\"\n\n[[source]]\nid = \"gemeente\"\nname = \"Gemeente\"\n",
    );
    office
}

/// All that the public may read: the pages and papers, by name.
fn in_words(office: &Office) -> BTreeMap<String, String> {
    office.ivp(&["site", "-o", "openbaar", "-q"]).done();
    let folder = office.path().join("openbaar");
    let mut all: BTreeMap<String, String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "html"))
        .map(|path| {
            (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(&path).unwrap())
        })
        .collect();
    // What the words of the judgements mean stands there, whatever the figures.
    all.remove("method.html");
    for form in ["markdown", "html"] {
        let paper = office.ivp(&["evaluate", "2025", "--format", form]).out;
        // The last time each is named is its heading: the contents and the first page lead to them.
        let method = paper.rfind("Hoe is beoordeeld").or_else(|| paper.rfind("How the assessments are made"));
        let begin = paper.rfind("Wat niet te zeggen is").or_else(|| paper.rfind("What cannot be said"));
        let before = method.map_or(paper.as_str(), |at| &paper[..at]);
        let after = begin.map_or("", |at| &paper[at..]);
        all.insert(format!("paper.{form}"), format!("{before}{after}"));
    }
    all
}

#[test]
fn of_what_is_on_record_nothing_is_said_to_lack() {
    for language in ["nl", "en"] {
        let office = office(language);
        assert_eq!(office.json(&["check", "--format", "json"])["errors"], 0);
        for (name, text) in in_words(&office) {
            for missing in LACKING {
                assert!(!text.contains(missing), "{language} {name}: {missing}\n{text}");
            }
        }
    }
}

#[test]
fn why_a_figure_is_hidden_stands_on_its_page_and_in_the_paper() {
    let office = office("nl");
    let all = in_words(&office);
    for (id, _, _, why) in HIDDEN {
        let page = &all[&format!("indicator_jeugd_{id}.html")];
        assert!(page.contains("niet openbaar") && page.contains(why), "{id}: {why}\n{page}");
        let paper = &all["paper.markdown"];
        let row = paper.lines().find(|line| line.starts_with(&format!("| Van {id}"))).unwrap();
        assert!(row.contains(why), "{id}: {row}");
    }
    // A goal whose promise is internal is neither done nor idle for the public.
    assert!(all["priority_jeugd.html"].contains("□ niet openbaar"), "{}", all["priority_jeugd.html"]);
    assert!(
        all["paper.markdown"].contains("Niet openbaar, dus zonder oordeel (8)"),
        "{}",
        all["paper.markdown"]
    );
    assert!(
        all["paper.markdown"].contains("ook cijfers herzien die niet openbaar zijn"),
        "{}",
        all["paper.markdown"]
    );
}

#[test]
fn what_truly_lacks_is_still_told() {
    let office = office("nl");
    let chapter = office.read("priorities/jeugd.toml");
    office.write(
        "priorities/jeugd.toml",
        chapter + "\n[[indicator]]\nid = \"niets\"\nkind = \"effect\"\ntitle = \"Van niets\"\nunit = \"count\"\ndirection = \"lower\"\nfrequency = \"yearly\"\nsources = [\"politie\"]\n",
    );
    let all = in_words(&office);
    assert!(all["indicator_jeugd_niets.html"].contains("geen meting"));
    assert!(all["paper.markdown"].contains("Nog nooit gemeten (1): Van niets"), "{}", all["paper.markdown"]);
    assert!(all["index.html"].contains("1 geen meting"), "{}", all["index.html"]);
}

/// The figures that are published of a region of three municipalities: the part (of the whole nothing) and its value.
fn of_region(unit: &str, head: &str, figures: &[(&str, &str)]) -> Vec<(String, String)> {
    let office = Office::of_base_plan();
    std::fs::remove_dir_all(office.file("measurements")).unwrap();
    std::fs::create_dir_all(office.file("measurements/buurt")).unwrap();
    let (mut municipalities, mut parts) = (String::new(), String::new());
    for (number, name) in ["Noord", "Midden", "Zuid"].into_iter().enumerate() {
        municipalities += &format!("[[municipalities]]\nname = \"{name}\"\ncode = \"GM990{number}\"\n");
        parts += &format!(
            "{{ id = \"{}\", title = \"{name}\", region = \"GM990{number}\" }}, ",
            name.to_lowercase()
        );
    }
    office.write(
        "plan.toml",
        format!(
            "title = \"Plan\"\nlanguage = \"nl\"\nfirst_year = 2024\nlast_year = 2027\n{municipalities}[publication]\npublish_from = 5\n{head}"
        ),
    );
    office.write(
        "priorities/buurt.toml",
        format!(
            "title = \"Buurt\"\nambition = \"A\"\n[[indicator]]\nid = \"x\"\nkind = \"effect\"\ntitle = \"X\"\nunit = {unit}\ndirection = \"lower\"\nfrequency = \"yearly\"\nsources = [\"politie\", \"vragenlijst\"]\n[indicator.breakdown]\ntitle = \"Gemeente\"\nparts = [{parts}]\n"
        ),
    );
    let written: String = figures
        .iter()
        .map(|(part, figure)| {
            let part = if part.is_empty() { String::new() } else { format!("part = \"{part}\"\n") };
            let source = if figure.contains("source") { "" } else { "source = \"politie\"\n" };
            format!("[[measurement]]\nperiod = \"2025\"\n{part}{source}{figure}\n\n")
        })
        .collect();
    office.write("measurements/buurt/x.toml", written);
    let to = office.path().join("open");
    office.ivp(&["export", "--format", "datapackage", "-o", to.to_str().unwrap()]).done();
    let mut rows = csv::Reader::from_path(to.join("figures.csv")).unwrap();
    let mut column = |name: &str| rows.headers().unwrap().iter().position(|one| one == name).unwrap();
    let (indicator, part, value) = (column("indicator"), column("part"), column("value"));
    let rows = rows.records().map(Result::unwrap).filter(|row| row[indicator].ends_with("/x"));
    rows.map(|row| (row[part].to_owned(), row[value].to_owned())).collect()
}

#[test]
fn a_rate_of_a_municipality_is_counted_back_by_whatever_name_its_inhabitants_stand() {
    let rate = "\"rate\"\nper = 1000\ndecimals = 3";
    for named in [["Noord", "Midden", "Zuid"], ["GM9900", "gm9901", "GM9902"]] {
        let people = [10_000, 20_000, 40_000].into_iter().zip(named);
        let people: String = people
            .map(|(people, name)| {
                format!("[[population]]\nperiod = \"2025\"\nvalue = {people}\nregion = \"{name}\"\n")
            })
            .collect();
        // 2 of 10,000, 30 of 20,000 and 80 of 40,000 are 112 of 70,000: 1.6 in 1,000. With the total and two others the 2 follow.
        let all =
            [("noord", "value = 0.2"), ("midden", "value = 1.5"), ("zuid", "value = 2"), ("", "value = 1.6")];
        let shown = of_region(rate, &people, &all);
        let value = |part: &str| shown.iter().find(|one| one.0 == part).map(|one| one.1.as_str());
        assert_eq!(value("noord"), Some(""), "{named:?}: 2 cases");
        assert!(shown.iter().filter(|one| one.1.is_empty()).count() > 1, "{shown:?}");
    }
}

#[test]
fn a_total_tells_no_small_part_whoever_gives_it_and_however_it_is_written() {
    // 74 of 85,300: what the parts say of themselves tells of how many the total is.
    let shown = of_region(
        "\"rate\"\nper = 1000\ndecimals = 3",
        "",
        &[
            ("noord", "numerator = 3\ndenominator = 24800"),
            ("midden", "numerator = 40\ndenominator = 41200"),
            ("zuid", "numerator = 31\ndenominator = 19300"),
            ("", "value = 0.868"),
        ],
    );
    assert!(shown.iter().filter(|one| one.1.is_empty()).count() > 1, "{shown:?}");
    // 3018 − 1003 − 2012 = 3, or nearly.
    let shown = of_region(
        "\"count\"",
        "",
        &[
            ("noord", "value = 3"),
            ("midden", "value = 1003"),
            ("zuid", "value = 2012"),
            ("", "value = 3018\nsource = \"vragenlijst\""),
        ],
    );
    let value = |part: &str| shown.iter().find(|one| one.0 == part).map(|one| one.1.as_str());
    assert_eq!([value("noord"), value(""), value("zuid")], [Some(""), Some(""), Some("2012")], "{shown:?}");
}

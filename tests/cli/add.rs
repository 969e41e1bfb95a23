//! `ivp add`: what is typed is read as `ivp record` reads it, and what cannot be is answered with what to type.

use crate::office::{Office, Ran};

fn effect(office: &Office, title: &str, more: &[&str]) -> Ran {
    let begin = ["add", "indicator", "--priority", "buurt", "--kind", "effect", "--title", title];
    office.ivp(&[&begin[..], more].concat())
}

fn line(office: &Office, id: &str, key: &str) -> String {
    let chapter = office.read("priorities/buurt.toml");
    let record = chapter.split("[[indicator]]").find(|one| one.contains(&format!("id = \"{id}\""))).unwrap();
    record.lines().find_map(|line| line.strip_prefix(&format!("{key} = "))).unwrap_or_default().to_owned()
}

#[test]
fn what_is_to_stay_as_it_is_has_a_band() {
    let office = Office::of_base_plan();
    let stable = ["--unit", "grade", "--direction", "stable", "--baseline", "2023"];
    effect(&office, "Cijfer", &stable).refused(2, &["--within", "--within 5% --by 2027"]);
    let band = ["--unit", "grade", "--baseline", "2023", "--within", "2,5%", "--by", "2027"];
    effect(&office, "Cijfer", &band).done();
    assert_eq!(line(&office, "cijfer", "direction"), "\"stable\"");
    assert_eq!(line(&office, "cijfer", "target"), "{ within = \"2.5%\", by = 2027 }");
    effect(&office, "Ander", &["--unit", "grade", "--within", "5%", "--by", "2027"])
        .refused(2, &["--baseline 2023"]);
    for bad in ["5", "-5%", "0%", "x"] {
        let band = ["--unit", "grade", "--within", bad, "--by", "2027", "--baseline", "2023"];
        effect(&office, "Ander", &band).refused(2, &["--within 5%"]);
    }
    effect(&office, "Ander", &["--unit", "grade", "--within", "5%", "--target", "7", "--by", "2027"])
        .refused(2, &["één streven"]);
}

#[test]
fn a_target_is_read_as_a_figure_is() {
    let office = Office::of_base_plan();
    let lower = ["--direction", "lower", "--by", "2027"];
    let with = |title: &str, unit: &str, more: &[&str]| {
        effect(&office, title, &[&["--unit", unit], &lower[..], more].concat())
    };
    with("Bedrag", "euro", &["--target", "7.250"]).refused(2, &["7250"]);
    with("Bedrag", "euro", &["--target", "€ 7.250,-"]).done();
    assert_eq!(line(&office, "bedrag", "target"), "{ value = 7250, by = 2027 }");
    with("Ja", "yes-no", &["--target", "ja"]).refused(2, &["--at-least 1 --each year"]);
    with("Deel", "percent", &["--target", "8/10"]).refused(2, &["--target 80%"]);
    with("Deel", "percent", &["--target", "7,5%"]).done();
    assert_eq!(line(&office, "deel", "target"), "{ value = 7.5, by = 2027 }");
    with("Aantal", "count", &["--target", "7,5"]).refused(2, &["heel getal"]);
    with("Aantal", "count", &["--target", "-150%"]).refused(2, &["100%"]);
    with("Aantal", "count", &["--target", "-12,5%"]).refused(2, &["--baseline 2023"]);
    with("Aantal", "count", &["--target", "-12,5%", "--baseline", "2023"]).done();
    assert_eq!(line(&office, "aantal", "target"), "{ change = \"-12.5%\", by = 2027 }");
    with("Dichtheid", "rate", &["--target", "3", "--per", "1.000"]).done();
    assert_eq!(line(&office, "dichtheid", "per"), "1000");
    with("Dichtheid twee", "rate", &["--target", "3", "--per", "duizend of zo"])
        .refused(2, &["duizend of zo"]);
    for slip in ["3", "0", "1.000.000"] {
        with("Dichtheid twee", "rate", &["--target", "3", "--per", slip]).refused(2, &[slip, "100.000"]);
    }
}

/// What follows from something that was refused is no mistake of its own.
#[test]
fn a_goal_that_is_not_there_is_all_that_is_told() {
    let office = Office::of_voorbeeldstad();
    let begin = ["add", "indicator", "--title", "Keren", "--unit", "count", "--at-least", "2", "--goal"];
    let ran = office.ivp(&[&begin[..], &["jeugd/wekmarkt"]].concat()).refused(2, &["‘jeugd/wekmarkt’"]);
    assert_eq!(ran.err.matches("fout").count(), 1, "{}", ran.err);
    let pillar = ["add", "goal", "--title", "Iets", "--kind", "recurring", "--priority", "onbekend"];
    let ran = office.ivp(&[&pillar[..], &["--pillar", "zomaar"]].concat()).refused(2, &["‘onbekend’"]);
    assert_eq!(ran.err.matches("fout").count(), 1, "{}", ran.err);
    let unit = ["add", "indicator", "--priority", "jeugd", "--kind", "effect", "--title", "Iets"];
    let more = ["--unit", "onbekend", "--direction", "lower", "--target", "7.250", "--by", "2026"];
    let ran = office.ivp(&[&unit[..], &more].concat()).refused(2, &["‘onbekend’"]);
    assert_eq!(ran.err.matches("fout").count(), 1, "{}", ran.err);
}

#[test]
fn a_baseline_may_be_a_span_of_years() {
    let office = Office::of_base_plan();
    for (title, typed) in [("Een", "2019/2023"), ("Twee", "2019-2023"), ("Drie", "2019–2023")] {
        effect(&office, title, &["--unit", "count", "--direction", "lower", "--baseline", typed]).done();
        assert_eq!(line(&office, &title.to_lowercase(), "baseline"), "\"2019/2023\"", "{typed}");
    }
    effect(&office, "Vier", &["--unit", "count", "--direction", "lower", "--baseline", "2023KW01"]).done();
    assert_eq!(line(&office, "vier", "baseline"), "\"2023-Q1\"");
    effect(&office, "Vijf", &["--unit", "count", "--direction", "lower", "--baseline", "ooit"])
        .refused(2, &["‘ooit’"]);
}

#[test]
fn a_promise_goes_the_way_that_is_good_in_periods_that_are_named_in_the_language() {
    let office = Office::of_base_plan();
    let promise = ["--unit", "count", "--at-least", "2"];
    effect(&office, "A", &[&promise[..], &["--direction", "lower"]].concat())
        .refused(2, &["--at-least", "Typ --at-most"]);
    effect(&office, "A", &["--unit", "count", "--at-most", "2", "--direction", "hoger"])
        .refused(2, &["--at-most", "Typ --at-least"]);
    let each = |typed: &str, lang: &str| {
        effect(&office, "A", &[&promise[..], &["--each", typed, "--lang", lang]].concat())
    };
    each("week", "en").refused(2, &["per quarter", "per half-year"]);
    each("week", "nl").refused(2, &["per kwartaal", "per halfjaar"]);
    each("elk kwartaal", "nl").done();
    for (title, typed, per) in [("B", "over the whole plan", "plan"), ("C", "in de hele planperiode", "plan")]
    {
        effect(&office, title, &[&promise[..], &["--each", typed]].concat()).done();
        let expected = format!("{{ at_least = 2, per = \"{per}\" }}");
        assert_eq!(line(&office, &title.to_lowercase(), "target"), expected, "{typed}");
    }
    assert_eq!(line(&office, "a", "target"), "{ at_least = 2, per = \"quarter\" }");
}

#[test]
fn a_goal_belongs_to_a_priority_and_its_name_to_it_alone() {
    let office = Office::of_haaksbergen();
    let goal = ["add", "goal", "--title", "Iets", "--kind", "continuous"];
    let ran = office.ivp(&goal).refused(2, &["jeugd", "zorg"]);
    assert!(!ran.err.contains("monitor"), "{}", ran.err);
    office.ivp(&[&goal[..], &["--priority", "monitor"]].concat()).refused(2, &["‘monitor’"]);
    let twice = ["--priority", "jeugd", "--partner", "politie", "--partner", "Politie"];
    office.ivp(&[&goal[..], &twice[..]].concat()).done();
    let chapter = office.read("priorities/jeugd.toml");
    assert!(
        chapter
            .contains("id = \"iets\"\ntitle = \"Iets\"\nkind = \"continuous\"\npartners = [\"politie\"]\n")
    );
    // An indicator may not bear the name of a goal.
    let indicator = ["add", "indicator", "--priority", "jeugd", "--title", "Iets", "--kind", "effect"];
    office
        .ivp(&[&indicator[..], &["--unit", "count", "--direction", "lower"]].concat())
        .refused(2, &["jeugd/iets bestaat al", "--id"]);
}

#[test]
fn a_comment_below_a_record_stays_with_it() {
    let office = Office::of_base_plan();
    let file = "partners.toml";
    office.write(file, "[[partner]]\nid = \"politie\"\nname = \"Politie\"\n# het basisteam\n");
    office.ivp(&["add", "partner", "--title", "Halt"]).done();
    assert_eq!(
        office.read(file),
        "[[partner]]\nid = \"politie\"\nname = \"Politie\"\n# het basisteam\n\n[[partner]]\nid = \"halt\"\nname = \"Halt\"\n"
    );
}

#[test]
fn a_figure_of_which_the_source_is_not_clear_and_a_baseline_without_one_say_what_to_type() {
    let office = Office::of_base_plan();
    effect(&office, "Nieuw", &["--unit", "count", "--direction", "lower", "--baseline", "2023"]).done();
    let checked = office.ivp(&["check", "--format", "json"]).done().out;
    assert!(checked.contains("ivp record buurt/nieuw WAARDE --period 2023"), "{checked}");
    let ran = office.ivp(&["record", "buurt/nieuw", "41", "--period", "2023"]);
    ran.refused(2, &["--source", "Kies uit", "politie", "vragenlijst"]);
}

/// A result is measured by its effect, anything else by what was done; the line that is proposed can be typed as it is.
#[test]
fn how_a_goal_is_measured_follows_its_kind() {
    for (kind, measured_by) in [("outcome", "effect"), ("recurring", "performance")] {
        let office = Office::of_base_plan();
        let said =
            office.ivp(&["add", "goal", "--priority", "buurt", "--title", "Rust", "--kind", kind]).done().err;
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        let command = said.rsplit_once("Typ: ivp ").unwrap().1;
        let words: Vec<String> = command.replace("\"…\"", "Rustig").split(' ').map(str::to_owned).collect();
        office.ivp(&words.iter().map(String::as_str).collect::<Vec<_>>()).done();
        assert_eq!(line(&office, "rustig", "kind"), format!("\"{measured_by}\""));
    }
}

#[test]
fn an_option_that_does_not_exist_is_answered_with_the_help_of_its_command() {
    let office = Office::of_base_plan();
    office.ivp(&["add", "goal", "--zomaar"]).refused(2, &["ivp add goal --help"]);
    office.ivp(&["--zomaar"]).refused(2, &["ivp OPDRACHT --help"]);
}

//! `ivp check --fix`

use crate::office::Office;

const CHAPTER: &str = "priorities/buurt.toml";
const COUNTED: &str = "measurements/buurt/overlast.toml";

/// The small plan with an edit in one file, fixed: what the file becomes.
fn fixed(file: &str, from: &str, to: &str) -> (String, Office) {
    let office = Office::of_base_plan();
    office.edit(file, from, to);
    office.ivp(&["check", "--fix"]);
    (office.read(file), office)
}

#[test]
fn what_has_one_right_answer_is_put_right() {
    for (file, right, wrong) in [
        // A key, a word, an id, each with one near miss.
        (
            CHAPTER,
            "direction = \"lower\"\nfrequency = \"yearly\"",
            "diretcion = \"lower\"\nfrequency = \"yearly\"",
        ),
        (CHAPTER, "unit = \"percent\"", "unit = \"percnt\""),
        (CHAPTER, "sources = [\"politie\"]", "sources = [\"polite\"]"),
        (CHAPTER, "goal = \"minder-overlast\"", "goal = \"minder-overlats\""),
        // Quotation marks, a date, a header.
        (CHAPTER, "unit = \"percent\"", "unit = percent"),
        (CHAPTER, "unit = \"percent\"", "unit = “percent”"),
        (CHAPTER, "[[goal]]", "[[goal]"),
        // A period in another notation.
        (COUNTED, "period = \"2025\"", "period = \"2025JJ00\""),
        (COUNTED, "period = \"2025\"", "period = '2025JJ00'"),
        (COUNTED, "period = \"2025\"", "period = 2025"),
        (CHAPTER, "baseline = \"2024\"", "baseline = \"2024JJ00\""),
        // A list of one without its brackets.
        (CHAPTER, "sources = [\"politie\"]", "sources = \"politie\""),
        // The layout.
        (COUNTED, "period = \"2025\"", "period   =\"2025\"   "),
        // Curled marks in a list.
        (CHAPTER, "parts = [\"noord\", \"zuid\"]", "parts = [\"noord\", “zuid”]"),
        // Two mistakes on one line.
        (CHAPTER, "{ title = \"Wijk\", parts =", "{ titel = \"Wijk\", partz ="),
    ] {
        let office = Office::of_base_plan();
        let sound = office.read(file);
        let (text, office) = fixed(file, right, wrong);
        assert_eq!(text, sound, "{wrong}");
        assert_eq!(office.ivp(&["check"]).done().out, "Geen fouten, geen waarschuwingen.\n", "{wrong}");
    }
}

#[test]
fn what_could_be_right_in_two_ways_is_left() {
    for (file, right, wrong) in [
        // A figure is never touched.
        (COUNTED, "value = 60", "value = 6,5"),
        (COUNTED, "value = 60", "value = 60%"),
        // As near to one part as to the other.
        (COUNTED, "value = 60", "value = 60\npart = \"noid\""),
        (CHAPTER, "unit = \"count\"", "unit = \"aantal\""),
        (COUNTED, "period = \"2025\"", "period = \"2025-3\""),
        (COUNTED, "value = 60", "value = ja"),
        (COUNTED, "value = 60", "value = 60 stuks"),
        (COUNTED, "value = 60", "value = “60”"),
        // The right key is there already, or two can be meant to be it.
        (CHAPTER, "unit = \"count\"", "unit = \"count\"\nunt = \"count\""),
        (CHAPTER, "unit = \"count\"", "unt = \"count\"\nunitt = \"count\""),
        // Between quotation marks it is no word that can stand there, or another text.
        (CHAPTER, "unit = \"count\"", "unit = aantal"),
        (CHAPTER, "title = \"Prettige buurten\"", "title = Prettige \\buurten"),
    ] {
        let office = Office::of_base_plan();
        office.edit(file, right, wrong);
        let before = office.read(file);
        let ran = office.ivp(&["check", "--fix"]);
        assert_eq!(office.read(file), before, "{wrong}");
        assert_eq!(ran.code, 1, "{wrong}");
    }
}

#[test]
fn a_name_of_records_is_put_right_in_every_header() {
    let office = Office::of_base_plan();
    let sound = office.read(COUNTED);
    office.write(COUNTED, sound.replace("[[measurement]]", "[[mesurement]]"));
    office.ivp(&["check", "--fix"]).refused(0, &["2 plaatsen hersteld"]);
    assert_eq!(office.read(COUNTED), sound);
    let evaluation =
        "status = \"draft\"\nas_of = 2026-03-01\n\n[priorty.buurt]\ninterpretation = \"Goed.\"\n";
    office.write("evaluations/2025.toml", evaluation);
    office.ivp(&["check", "--fix"]).refused(0, &["regel 4: priorty → priority"]);
    // Of a dotted name only the first is known.
    office.edit("plan.toml", "last_year = 2027", "last_year = 2027\nchekc.a = 1\nchekc.b = 1");
    assert!(!office.ivp(&["check"]).out.contains("ivp check --fix"));
}

#[test]
fn a_single_mark_before_a_text_is_an_apostrophe() {
    let (text, _) = fixed(CHAPTER, "title = \"Prettige buurten\"", "title = ’s-Gravenhage");
    assert!(text.starts_with("title = \"’s-Gravenhage\"\n"), "{text}");
}

#[test]
fn a_header_that_only_looks_wrong_is_not_announced() {
    let office = Office::of_base_plan();
    // What is amiss is the list above it.
    office.edit(CHAPTER, "\"zuid\"]", "\"zuid]");
    let ran = office.ivp(&["check"]);
    assert!(ran.out.contains("wordt niet gesloten") && !ran.out.contains("[[indicator]]"), "{}", ran.out);
    assert!(!ran.out.contains("ivp check --fix"), "{}", ran.out);
}

#[test]
fn a_header_gets_the_brackets_that_it_had_most_of() {
    let (settings, _) = fixed("plan.toml", "last_year = 2027", "last_year = 2027\n\n[check");
    assert!(settings.ends_with("[check]\n"), "{settings}");
    let (figures, _) =
        fixed(COUNTED, "[[measurement]]\nperiod = \"2025\"", "[[measurement]\nperiod = \"2025\"");
    assert!(figures.contains("[[measurement]]\nperiod = \"2025\""), "{figures}");
}

#[test]
fn a_dry_run_shows_the_lines_and_writes_nothing() {
    let office = Office::of_base_plan();
    office.edit(CHAPTER, "unit = \"percent\"", "unit = \"percnt\"");
    let before = office.read(CHAPTER);
    let ran = office.ivp(&["check", "--fix", "--dry-run"]).refused(1, &["Niets gewijzigd."]);
    // The lines are the result; where a program reads that, it is the report alone.
    for shown in ["--- plan/priorities/buurt.toml", "-unit = \"percnt\"\n+unit = \"percent\"\n"] {
        assert!(ran.out.contains(shown), "{}", ran.out);
    }
    office.json(&["check", "--fix", "--dry-run", "--format", "json"]);
    assert!(ran.out.contains("ivp check --fix"), "{}", ran.out);
    assert_eq!(office.read(CHAPTER), before);
    office.ivp(&["check", "--dry-run"]).refused(2, &[]);
}

#[test]
fn every_other_byte_stays() {
    let office = Office::of_base_plan();
    let sound = format!("\u{feff}# van de griffie\r\n{}", office.read(CHAPTER).replace('\n', "\r\n"));
    office.write(CHAPTER, sound.replace("\"percent\"", "\"percnt\""));
    let ran = office.ivp(&["check", "--fix"]).refused(0, &["plan/priorities/buurt.toml: 1 plaats hersteld"]);
    assert!(ran.out.starts_with("Geen fouten"), "{}", ran.out);
    assert_eq!(office.read(CHAPTER), sound);
    office.ivp(&["check", "--fix"]).done_with_remark("niets dat ivp zelf kan herstellen");
}

#[test]
fn an_adopted_evaluation_is_not_touched() {
    let office = Office::of_base_plan();
    for status in ["adopted", "adoptd"] {
        let text = format!(
            "status = \"{status}\"\nas_of = 2026-03-01\nadopted = {{ body = \"colege\" }}\n[priority.buurt]\ninterpretation = \"Goed.\"\n"
        );
        office.write("evaluations/2025.toml", &text);
        let ran = office.ivp(&["check", "--fix"]);
        assert_eq!(office.read("evaluations/2025.toml"), text);
        assert!(
            ran.out.contains("Bedoelt u \"college\"") && !ran.out.contains("ivp check --fix"),
            "{}",
            ran.out
        );
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_written_is_named() {
    let office = Office::of_base_plan();
    office.edit(CHAPTER, "unit = \"percent\"", "unit = \"percnt\"");
    let mut permissions = std::fs::metadata(office.file(CHAPTER)).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(office.file(CHAPTER), permissions).unwrap();
    office.ivp(&["check", "--fix"]).refused(3, &["buurt.toml"]);
    office.ivp(&["check", "--fix", "--as-of", "2025-01-01"]).refused(2, &[]);
}

#[test]
fn nothing_of_the_past_is_announced() {
    let office = Office::of_base_plan();
    office.edit(CHAPTER, "unit = \"percent\"", "unit = \"percnt\"");
    office.git(&["init", "--quiet"]);
    office.git(&["add", "."]);
    office.git(&["commit", "--quiet", "-m", "x"]);
    for (arguments, announced) in [(&["check"][..], true), (&["check", "--rev", "HEAD"], false)] {
        let ran = office.ivp(arguments);
        assert_eq!((ran.code, ran.out.contains("ivp check --fix")), (1, announced), "{}", ran.out);
    }
    assert!(!office.ivp(&["status", "--rev", "HEAD"]).err.contains("ivp check --fix"));
}

#[test]
fn hundreds_of_typos_are_fixed_at_once_and_one_that_cannot_be_does_not_stop_them() {
    let office = Office::of_base_plan();
    let days = (1..=300).map(|day| {
        let period = format!("{}-{:02}", 1990 + day / 12, day % 12 + 1);
        format!("\n[[measurement]]\nperiod = \"{period}\"\nvalue = {day}\nrecoded = 2025-01-01\n")
    });
    // The last has the right key as well: it would stand twice.
    let text = format!("{}{}recorded = 2025-01-02\n", office.read(COUNTED), days.collect::<String>());
    office.write(COUNTED, &text);
    let ran = office
        .ivp(&["check", "--fix"])
        .refused(1, &["299 plaatsen hersteld", "regel 12: recoded → recorded"]);
    assert_eq!(office.read(COUNTED).matches("recoded").count(), 1, "{}", ran.out);
    // What cannot be fixed is not announced as fixable.
    assert!(!ran.out.contains("ivp check --fix"), "{}", ran.out);
}

#[test]
fn what_a_fix_brings_to_light_is_fixed_too() {
    let office = Office::of_base_plan();
    let sound = office.read(COUNTED);
    office.edit(
        COUNTED,
        "[[measurement]]\nperiod = \"2025\"\nvalue",
        "[[measurement]\nperoid = \"2025\"\nvalue",
    );
    office.ivp(&["check", "--fix"]).refused(0, &["2 plaatsen hersteld"]);
    assert_eq!(office.read(COUNTED), sound);
    // A figure is never made, whatever its key must have been.
    office.edit(COUNTED, "\"2025\"\nvalue", "\"2025\"\nvaleu");
    let misspelt = office.read(COUNTED);
    let ran = office.ivp(&["check", "--fix"]).refused(1, &["niets dat ivp zelf kan herstellen"]);
    assert!(ran.out.contains("Bedoelt u value?"), "{}", ran.out);
    assert_eq!(office.read(COUNTED), misspelt);
}

#[test]
fn of_a_chapter_that_cannot_be_read_nothing_is_known() {
    let office = Office::of_base_plan();
    let second = office.read(CHAPTER).replace("Prettige buurten", "Veilige buurts");
    office.write("priorities/buurts.toml", second);
    office.write(
        "actions/2026.toml",
        "[[action]]\nid = \"x\"\ntitle = \"X\"\nstate = \"done\"\ngoal = \"buurt/minder-overlast\"\n",
    );
    // Written by a program that does not know UTF-8: its goals are there all the same.
    office.write(CHAPTER, b"title = \"Caf\xe9\"\n");
    let before = office.read("actions/2026.toml");
    office.ivp(&["check", "--fix"]);
    assert_eq!(office.read("actions/2026.toml"), before);
}

#[test]
fn a_fix_keeps_to_the_rules_that_are_asked_for() {
    let office = Office::of_base_plan();
    office.edit(CHAPTER, "unit = \"percent\"", "unit   = \"percnt\"");
    office.edit("sources.toml", "name = \"Politie\"", "naem = \"Politie\"");
    office.ivp(&["check", "--fix", "--only", "schema/unknown-key"]);
    assert!(office.read("sources.toml").contains("\nname = \"Politie\""));
    assert!(office.read(CHAPTER).contains("unit   = \"percnt\""));
}

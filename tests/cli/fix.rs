//! `ivp check --fix`

use crate::office::Office;

const CHAPTER: &str = "priorities/buurt.toml";
const COUNTED: &str = "measurements/buurt/overlast.toml";

/// Mends the small plan with an edit in one file: what the file becomes.
fn mended(file: &str, from: &str, to: &str) -> (String, Office) {
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
        // Two slips on one line.
        (CHAPTER, "{ title = \"Wijk\", parts =", "{ titel = \"Wijk\", partz ="),
    ] {
        let office = Office::of_base_plan();
        let sound = office.read(file);
        let (text, office) = mended(file, right, wrong);
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
        // The right key is there already.
        (CHAPTER, "unit = \"count\"", "unit = \"count\"\nunt = \"count\""),
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
        office.ivp(&["check", "--fix"]);
        assert_eq!(office.read("evaluations/2025.toml"), text);
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
fn hundreds_of_slips_are_mended_at_once_and_one_that_cannot_be_does_not_stop_them() {
    let office = Office::of_base_plan();
    let days = (1..=300).map(|day| {
        format!("\n[[measurement]]\nperiod = \"{}-{:02}\"\nvaleu = {day}\n", 1990 + day / 12, day % 12 + 1)
    });
    // The last has a value as well: the mended key would stand twice.
    let text = format!("{}{}value = 3\n", office.read(COUNTED), days.collect::<String>());
    office.write(COUNTED, &text);
    let ran =
        office.ivp(&["check", "--fix"]).refused(1, &["299 plaatsen hersteld", "regel 11: valeu → value"]);
    assert_eq!(office.read(COUNTED).matches("valeu").count(), 1, "{}", ran.out);
    // What cannot be mended is not announced as mendable.
    assert!(!ran.out.contains("ivp check --fix"), "{}", ran.out);
}

#[test]
fn what_a_mending_brings_to_light_is_mended_too() {
    let office = Office::of_base_plan();
    let sound = office.read(COUNTED);
    office.edit(
        COUNTED,
        "[[measurement]]\nperiod = \"2025\"\nvalue",
        "[[measurement]\nperiod = \"2025\"\nvaleu",
    );
    office.ivp(&["check", "--fix"]).refused(0, &["2 plaatsen hersteld"]);
    assert_eq!(office.read(COUNTED), sound);
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
fn a_mending_keeps_to_the_rules_that_are_asked_for() {
    let office = Office::of_base_plan();
    office.edit(CHAPTER, "unit = \"percent\"", "unit   = \"percnt\"");
    office.edit("sources.toml", "name = \"Politie\"", "naem = \"Politie\"");
    office.ivp(&["check", "--fix", "--only", "schema/unknown-key"]);
    assert!(office.read("sources.toml").contains("\nname = \"Politie\""));
    assert!(office.read(CHAPTER).contains("unit   = \"percnt\""));
}

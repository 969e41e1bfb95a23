//! What is seen on a screen: of any plan the status fits on one, and no screen breaks a word.

use std::fmt::Write as _;

use crate::office::{Office, ran};

/// A screen of an old terminal.
const LINES: usize = 24;
const COLUMNS: usize = 80;

fn at(office: &Office, columns: &str, arguments: &[&str]) -> String {
    let mut command = office.command(arguments);
    command.env("COLUMNS", columns);
    ran(command).out
}

fn fits(out: &str) {
    assert!(out.lines().count() <= LINES, "{} lines:\n{out}", out.lines().count());
    assert!(out.lines().all(|line| line.chars().count() <= COLUMNS), "{out}");
}

/// A plan with so many priorities, in each so many goals and indicators, each with two figures: the first a baseline and
/// the second `now`.
fn made_up((priorities, goals, indicators): (usize, usize, usize), now: Option<u32>, title: &str) -> Office {
    let office = Office::of_base_plan();
    for nth in 1..=priorities {
        let mut text = format!("title = \"{title} {nth}\"\nambition = \"Minder\"\n");
        for goal in 1..=goals {
            write!(text, "\n[[goal]]\nid = \"d{goal}\"\ntitle = \"{title} {goal}\"\nkind = \"recurring\"\n")
                .unwrap();
        }
        for one in 1..=indicators {
            write!(
                text,
                "\n[[indicator]]\nid = \"i{one}\"\nkind = \"effect\"\ntitle = \"{title} {one}\"\nunit = \"count\"\n\
                 direction = \"lower\"\nfrequency = \"yearly\"\nsources = [\"politie\"]\nbaseline = \"2023\"\n\
                 target = {{ value = 50, by = 2025 }}\n"
            )
            .unwrap();
            if let Some(now) = now {
                let figures = format!(
                    "[[measurement]]\nperiod = \"2023\"\nvalue = 100\n\n[[measurement]]\nperiod = \"2025\"\nvalue = {now}\n"
                );
                office.write(&format!("measurements/p{nth}/i{one}.toml"), figures);
            }
        }
        office.write(&format!("priorities/p{nth}.toml"), text);
    }
    std::fs::remove_file(office.file("priorities/buurt.toml")).unwrap();
    std::fs::remove_dir_all(office.file("measurements/buurt")).unwrap();
    office
}

#[test]
fn the_status_of_any_plan_fits_on_a_screen() {
    for office in
        [Office::of_haaksbergen(), Office::of_voorbeeldstad(), Office::of_region(), Office::of_base_plan()]
    {
        for language in ["nl", "en"] {
            fits(&at(&office, "80", &["status", "--lang", language]));
        }
    }
    let long = "Het terugdringen van uiteenlopende vormen van overlast en onveiligheid in de openbare ruimte";
    for (size, now, title) in [
        ((1, 1, 1), None, "Jeugd"),
        ((12, 5, 3), Some(150), "Jeugd"),
        ((12, 5, 3), Some(150), long),
        ((4, 2, 500), Some(150), "Jeugd"),
        ((3, 4, 5), None, long),
        // Every target is met: 40 is below 50.
        ((3, 0, 4), Some(40), "Jeugd"),
    ] {
        fits(&at(&made_up(size, now, title), "80", &["status"]));
    }
}

#[test]
fn what_does_not_fit_is_counted_and_said() {
    let out = at(&made_up((12, 5, 3), Some(150), "Jeugd"), "80", &["status"]);
    // Twelve priorities with five goals and three indicators: 60 and 36, of each of which is bad 36.
    assert!(out.contains("Doelen (60)") && out.contains("Effect (36)"), "{out}");
    assert!(out.contains("Gaat niet goed (36)"), "{out}");
    let shown = out.lines().filter(|line| line.starts_with("Jeugd ")).count();
    assert!(out.contains(&format!("en nog {} prioriteiten", 12 - shown)), "{out}");
    let named = out.lines().filter(|line| line.starts_with("✗ ")).count() - 1;
    assert!(out.contains(&format!("… en nog {}: ivp status --all", 36 - named)), "{out}");
}

#[test]
fn the_first_page_of_a_paper_names_some_of_what_goes_badly_and_counts_the_rest() {
    let out = made_up((12, 5, 3), Some(150), "Jeugd").ivp(&["evaluate", "2025"]).done().out;
    let line = out.lines().find(|line| line.starts_with("Ook niet goed: ")).unwrap();
    // Of 36 there are five in the table: eight are named, and 23 counted.
    assert_eq!(line.matches(';').count(), 8, "{line}");
    assert!(line.ends_with("; en nog 23."), "{line}");
    // What must still be read is asked for once in each priority, by name.
    assert_eq!(out.matches("De duiding over 2025 ontbreekt van:").count(), 12, "{out}");
}

#[test]
fn a_plan_with_nothing_on_record_says_so_in_one_sentence() {
    let out = at(&made_up((2, 3, 2), None, "Jeugd"), "80", &["status"]);
    let flat = out.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = "Voor geen van de 6 doelen is al een actie gepland; van geen van de 4 effectindicatoren is er al een cijfer.";
    assert!(flat.contains(said), "{out}");
    assert!(out.contains("Er is nog niets te beoordelen."), "{out}");
    let achieved = at(&made_up((1, 0, 2), Some(40), "Jeugd"), "80", &["status"]);
    assert!(achieved.contains("Niets loopt achter en niets verslechtert."), "{achieved}");
    assert!(achieved.contains("✓ behaald"), "{achieved}");
}

#[test]
fn a_plan_with_errors_says_so_on_its_screen() {
    let office = Office::of_haaksbergen();
    office.edit("measurements/veiligheidsbeleving/onveiligheidsgevoel.toml", "value = 11", "value = 11,5");
    let out = at(&office, "80", &["status"]);
    fits(&out);
    assert!(out.contains("Het plan heeft fouten") && out.contains("! ongeldig"), "{out}");
}

/// All words of a screen stand on it at any width, whatever the lines.
#[test]
fn the_screens_at_three_widths() {
    let office = Office::of_voorbeeldstad();
    for (name, arguments) in [
        ("status", &["status"] as &[&str]),
        ("status_all", &["status", "--all"]),
        ("overview", &[]),
        ("show", &["show", "overlast-jeugd"]),
        ("history", &["history", "overlast-jeugd"]),
        ("feasible", &["feasible"]),
        ("by_part", &["status", "--by", "part"]),
        ("due", &["due"]),
        ("followups", &["followup", "list"]),
        ("actions", &["action", "list", "2026"]),
        ("show_priority", &["show", "jeugd"]),
        ("show_action", &["show", "2026/bibob-beleidsregel"]),
        ("check", &["check"]),
        ("help", &["due", "--help"]),
    ] {
        for columns in ["50", "80", "120"] {
            for language in ["nl", "en"] {
                let out = at(&office, columns, &[arguments, &["--lang", language]].concat());
                insta::assert_snapshot!(format!("{name}_{language}_{columns}"), out);
            }
        }
    }
    insta::assert_snapshot!("status_haaksbergen", at(&Office::of_haaksbergen(), "80", &["status"]));
    insta::assert_snapshot!("status_region", at(&Office::of_region(), "80", &["status"]));
}

/// The words of a screen, without what stands around them; no bars of a chart.
fn words(out: &str) -> std::collections::BTreeSet<String> {
    let around = |c: char| ".,:;()‘’“”…".contains(c);
    let all = out.split_whitespace().filter(|word| !word.contains(['█', '│', '─']));
    all.map(|word| word.trim_matches(around).to_owned()).collect()
}

#[test]
fn no_list_is_wider_than_its_screen_or_breaks_a_word() {
    let office = Office::of_voorbeeldstad().in_git();
    for arguments in [
        &["status", "--all"] as &[&str],
        &["due"],
        &["check"],
        &["followup", "list"],
        &["action", "list"],
        &["feasible"],
        &["history", "overlast-jeugd"],
        &["log"],
        &["show", "jeugd"],
        &["explain"],
        &["help"],
        &["record", "--help"],
    ] {
        for language in ["nl", "en"] {
            let shown = |columns: &str| at(&office, columns, &[arguments, &["--lang", language]].concat());
            let whole = words(&shown("120"));
            for columns in ["40", "59", "60", "80"] {
                let out = shown(columns);
                let broken: Vec<String> = words(&out).difference(&whole).cloned().collect();
                assert!(broken.is_empty(), "{arguments:?} {columns}: {broken:?}\n{out}");
                // Neither a place in a file nor a line of it is broken; nor is what is to be typed.
                let kept = |line: &str| {
                    let line = line.trim_start();
                    let code = line.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
                    code.starts_with('|') || ["-->", ":::", "ivp "].iter().any(|lead| line.starts_with(lead))
                };
                let most = columns.parse().unwrap();
                let wide = out.lines().filter(|line| line.trim().contains(' ') && !kept(line));
                let wide: Vec<&str> = wide.filter(|line| line.chars().count() > most).collect();
                assert!(wide.is_empty(), "{arguments:?} {columns}: {wide:#?}");
            }
        }
    }
}

#[test]
fn a_page_of_a_priority_and_of_an_action_opens_with_its_answer() {
    let office = Office::of_voorbeeldstad();
    let flat = |out: String| out.split_whitespace().collect::<Vec<_>>().join(" ");
    // Six goals: one done, two on schedule, one late, one given up, one told by its figure.
    let out = flat(at(&office, "80", &["show", "jeugd"]));
    assert!(out.starts_with(
        "Jeugd jeugd Van de 6 doelstellingen zijn er 3 klaar of op schema en loopt er één achter."
    ));
    let out = flat(at(&office, "80", &["show", "2026/bibob-beleidsregel"]));
    let answer =
        "▼ vertraagd: had klaar moeten zijn (3e kwartaal 2026); € 3.000 van € 8.000 besteed; 6 oktober 2026:";
    assert!(out.contains(answer), "{out}");
    // In the text for a wiki or a mail too the matrix comes first.
    let out = office.ivp(&["status", "--format", "markdown"]).done().out;
    assert!(out.contains("| Jeugd | ✓●●▼×→ | ▲▼?◌ | ●▼– |"), "{out}");
}

#[test]
fn a_comparison_begins_with_what_is_new_and_says_when_nothing_is() {
    let office = Office::of_haaksbergen().in_git();
    let same = office.ivp(&["check", "--against", "HEAD"]).out;
    assert!(same.contains("Sinds de vergeleken versie is er geen bevinding bij gekomen."), "{same}");
    let file = "measurements/veiligheidsbeleving/onveiligheidsgevoel.toml";
    office.edit(file, "value = 11", "value = 11,5");
    office.git(&["commit", "--all", "--quiet", "--message", "Fout"]);
    office.edit(
        "priorities/zorg.toml",
        "id = \"e33-meldingen\"\nkind = \"effect\"",
        "id = \"e33-meldingen\"\nkind = \"effectt\"",
    );
    let out = office.ivp(&["check", "--against", "HEAD"]).out;
    let place = |text: &str| out.find(text).unwrap_or_else(|| panic!("{text}: {out}"));
    assert!(place("effectt") < place("Dit was er al:") && place("Dit was er al:") < place("11,5"), "{out}");
}

#[test]
fn an_error_has_its_colour_and_stays_whole_in_a_pipe() {
    let office = Office::of_voorbeeldstad();
    let plain = office.ivp(&["show", "bestaat-niet"]).err;
    let coloured = office.ivp(&["show", "bestaat-niet", "--color", "always"]).err;
    assert!(coloured.starts_with("\u{1b}[31mfout:\u{1b}[0m "), "{coloured}");
    let bare = coloured.replace("\u{1b}[31m", "").replace("\u{1b}[1m", "").replace("\u{1b}[0m", "");
    assert_eq!(bare, plain);
}

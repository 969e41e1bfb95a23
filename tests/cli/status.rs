//! `ivp status`

use crate::office::{Office, fits, ran};

/// By hand: no line is wider, every priority has its three columns of marks, and a name that is cut says so.
#[test]
fn the_first_screen_fits_60_columns() {
    let office = Office::of_voorbeeldstad();
    for language in ["nl", "en"] {
        let mut command = office.command(&["status", "--lang", language]);
        command.env("COLUMNS", "60");
        let out = ran(command).done().out;
        assert!(fits(&out, 60), "{out}");
        assert!(out.lines().count() <= 24, "{out}");
        let row = |title: &str| out.lines().find_map(|line| line.strip_prefix(title)).unwrap().to_owned();
        for title in ["Wonen en buurten", "Ondermijning", "Jeugd", "Online veiligheid"] {
            assert_eq!(row(title).split_whitespace().count(), 3, "{out}");
        }
        // 84 in 2022, 96 now, 71 in 2026.
        assert!(
            out.lines().any(|line| line.starts_with("▼ Registraties van …") && line.contains("96~")),
            "{out}"
        );
        assert_eq!(out.matches("Voorbeeldstad").count(), 1, "{out}");
    }
}

#[test]
fn the_real_plan_at_80_columns() {
    let out = Office::of_haaksbergen().ivp(&["status", "--all"]).done().out;
    assert!(fits(&out, 80), "{out}");
    insta::assert_snapshot!("haaksbergen_80", out);
}

#[test]
fn the_example_at_80_columns() {
    let out = Office::of_voorbeeldstad().ivp(&["status", "--all"]).done().out;
    assert!(fits(&out, 80), "{out}");
    insta::assert_snapshot!("voorbeeldstad_80", out);
}

#[test]
fn one_priority_in_english_at_120_columns() {
    let office = Office::of_voorbeeldstad();
    let mut command = office.command(&["status", "jeugd", "--lang", "en"]);
    command.env("COLUMNS", "120");
    insta::assert_snapshot!("jeugd_en_120", crate::office::ran(command).done().out);
}

#[test]
fn as_markdown_and_csv() {
    let office = Office::of_voorbeeldstad();
    insta::assert_snapshot!(
        "jeugd_markdown",
        office.ivp(&["status", "jeugd", "--format", "markdown"]).done().out
    );
    let csv = office.ivp(&["status", "--format", "csv"]).done().out;
    assert!(csv.lines().all(|line| !line.is_empty()));
    assert!(csv.contains(
        "jeugd,jeugd/overlast-jeugd,Registraties van overlast door jeugd,effect,count,lower,2022,84,2025,96,"
    ));
    assert!(csv.ends_with("\r\n"));
}

#[test]
fn only_one_kind() {
    let office = Office::of_haaksbergen();
    let report = office.json(&["status", "--kind", "performance", "--format", "json"]);
    let kinds: Vec<_> = report["priorities"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|priority| priority["indicators"].as_array().unwrap())
        .map(|one| one["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["performance"; 8]);
}

#[test]
fn as_of_an_earlier_day_only_what_was_known_counts() {
    let office = Office::of_voorbeeldstad();
    let latest = |day: &str| {
        let report = office.json(&["status", "overlast-jeugd", "--as-of", day, "--format", "json"]);
        report["priorities"][0]["indicators"][0]["latest"].clone()
    };
    // 92 provisional from 10 February 2026, 96 definitive from 16 June.
    assert_eq!(latest("2026-02-09")["period"], "2024");
    assert_eq!(
        (&latest("2026-02-10")["value"], &latest("2026-02-10")["status"]),
        (&92.into(), &"provisional".into())
    );
    assert_eq!(latest("2026-06-16")["value"], 96);
    assert_eq!(latest("16-06-2026")["value"], 96);
}

#[test]
fn a_plan_with_errors_shows_the_valid_rest_and_ends_with_1() {
    let office = Office::of_haaksbergen();
    office.edit("measurements/veiligheidsbeleving/onveiligheidsgevoel.toml", "value = 11", "value = 11,5");
    office.edit(
        "priorities/zorg.toml",
        "id = \"e33-meldingen\"\nkind = \"effect\"",
        "id = \"e33-meldingen\"\nkind = \"effectt\"",
    );
    let ran = office.ivp(&["status", "--format", "json"]);
    assert_eq!(ran.code, 1);
    let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let find = |id: &str| -> serde_json::Value {
        let priorities = report["priorities"].as_array().unwrap();
        priorities
            .iter()
            .flat_map(|one| one["indicators"].as_array().unwrap())
            .find(|one| one["id"] == id)
            .unwrap()
            .clone()
    };
    let unsafe_feeling = find("veiligheidsbeleving/onveiligheidsgevoel");
    assert_eq!(
        (&unsafe_feeling["assessment"], &unsafe_feeling["latest"]),
        (&"invalid".into(), &serde_json::Value::Null)
    );
    assert_eq!(find("zorg/e33-meldingen")["assessment"], "invalid");
    assert_eq!(find("veiligheidsbeleving/veilig-voelen")["assessment"], "baseline-only");
    assert!(ran.err.contains("11,5") && ran.err.contains("effectt"), "{}", ran.err);
    let table = office.ivp(&["status", "--all"]);
    assert!(table.out.contains("Het plan heeft fouten"), "{}", table.out);
    assert!(table.out.contains("! ongeldig"), "{}", table.out);
}

#[test]
fn colour_is_only_there_when_asked() {
    let office = Office::of_voorbeeldstad();
    assert!(!office.ivp(&["status", "--all"]).out.contains('\u{1b}'));
    let coloured = office.ivp(&["status", "--all", "--color", "always"]).out;
    assert!(coloured.contains("\u{1b}[31m▼ loopt achter\u{1b}[0m"), "{coloured}");
    let plain: String = strip_colour(&coloured);
    assert_eq!(plain, office.ivp(&["status", "--all", "--color", "never"]).out);
}

fn strip_colour(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('\u{1b}') {
        out.push_str(&rest[..start]);
        rest = rest[start..].split_once('m').map_or("", |(_, after)| after);
    }
    out + rest
}

#[test]
fn the_plan_of_an_earlier_revision_is_read_from_git() {
    let office = Office::of_haaksbergen().in_git();
    office.edit(
        "priorities/veiligheidsbeleving.toml",
        "target = { value = 7, by",
        "target = { value = 9, by",
    );
    office.write("measurements/zorg/é e.txt", "x");
    office.git(&["add", "--all"]);
    office.git(&["commit", "--quiet", "--message", "Lager doel"]);
    let target = |arguments: &[&str]| {
        let report =
            office.json(&[&["status", "onveiligheidsgevoel", "--format", "json"], arguments].concat());
        report["priorities"][0]["indicators"][0].clone()
    };
    assert_eq!(target(&[])["target"]["value"], 9);
    assert_eq!(target(&["--rev", "HEAD"])["target"]["value"], 9);
    let then = target(&["--rev", "HEAD~1"]);
    assert_eq!(then["target"]["value"], 7);
    assert_eq!(
        then["baseline"]["file"],
        "HEAD~1:plan/measurements/veiligheidsbeleving/onveiligheidsgevoel.toml"
    );
    office.ivp(&["status", "--rev", "geen-versie"]).refused(2, &["kent de versie ‘geen-versie’"]);
    office.ivp(&["status", "--rev", "HEAD^{tree}"]).refused(2, &["kent de versie ‘HEAD^{tree}’"]);
    office.ivp(&["status", "--rev", "--help"]).refused(2, &[]);
    office.ivp(&["record", "e33-meldingen", "1", "--period", "2025", "--rev", "HEAD"]).refused(2, &["--rev"]);
}

#[test]
fn no_goal_is_called_done_because_its_late_action_could_not_be_read() {
    let state = |from: &str, to: &str| {
        let office = Office::of_voorbeeldstad();
        office.edit("actions/2026.toml", from, to);
        let ran = office.ivp(&["status", "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        let goals =
            report["priorities"].as_array().unwrap().iter().flat_map(|one| one["goals"].as_array().unwrap());
        let one = goals.clone().find(|goal| goal["id"] == "ondermijning/bibob-beleid").unwrap();
        one["state"].as_str().unwrap().to_owned()
    };
    assert_eq!(state("id = \"bibob-beleidsregel\"", "id = \"bibob-beleidsregel\""), "delayed");
    assert_eq!(state("id = \"bibob-beleidsregel\"", "ID = \"bibob-beleidsregel\""), "invalid");
    assert_eq!(
        state("goal = \"ondermijning/bibob-beleid\"", "gaol = \"ondermijning/bibob-beleid\""),
        "invalid"
    );
}

#[test]
fn a_rise_of_a_monitored_figure_is_signalled() {
    let office = Office::of_voorbeeldstad();
    // Of 561 neither 572 nor 610 is 15% more. What is not unusual lies between 438 and 573 (mean 505.67 of 2017 to 2022,
    // 2.66 times 1.128 times its square root on either side): 610 is a certain rise.
    office.edit("measurements/monitor/misdrijven.toml", "value = 610", "value = 572");
    let quiet = office.json(&["status", "monitor/misdrijven", "--format", "json"]);
    let shown =
        |report: &serde_json::Value| report["monitor"][0]["reasons"].to_string().contains("alert: 2025");
    assert!(!shown(&quiet), "{quiet:#}");
    office.edit("measurements/monitor/misdrijven.toml", "value = 572", "value = 610");
    let report = office.json(&["status", "monitor/misdrijven", "--format", "json"]);
    assert!(shown(&report), "{report:#}");
}

/// A figure that holds for each part is asked for with its part, so that what is typed settles it.
#[test]
fn a_missing_figure_is_asked_for_with_its_part() {
    use crate::sentences::{COUNT, figures, office, one_line, says, says_not};
    let definition = format!(
        "{COUNT}breakdown = {{ title = \"Wijk\", parts = [\"noord\", \"zuid\"] }}\n\
         target = {{ value = 80, by = 2027, for_each = \"parts\" }}"
    );
    let of = |period: &str, part: &str| format!("{period} 100 part = \"{part}\"");
    let both = |period: &str| format!("{}; {}", of(period, "noord"), of(period, "zuid"));
    let earlier = format!("{}; {}", both("2023"), both("2024"));
    let status = |office: &crate::office::Office| one_line(&office.ivp(&["status", "--all"]).out);
    let one = office(&definition, &figures(&format!("{earlier}; {}", of("2025", "noord"))));
    says(
        &status(&one),
        "het cijfer over 2025 van zuid ontbreekt: ivp record buurt/een WAARDE --period 2025 --part zuid",
    );
    one.ivp(&["record", "buurt/een", "95", "--period", "2025", "--part", "zuid"]);
    says_not(&status(&one), "ontbreekt: ivp record buurt/een");
    let two = office(&definition, &figures(&earlier));
    says(
        &status(&two),
        "het cijfer over 2025 van noord en zuid ontbreekt: ivp record buurt/een WAARDE --period 2025 --part DEEL",
    );
}

//! What is asked at a terminal, on a real one: answered, mistyped, taken back, broken off.

use std::path::Path;
use std::process::Command;

use rexpect::process::WaitStatus;
use rexpect::session::{PtySession, spawn_command};

use crate::desk::Desk;
use crate::office::{Office, copy};

/// Nothing takes so long; a program that waits for ever does not hold up the tests for ever.
const HANGS: Option<u64> = Some(60_000);

/// Somebody at a terminal.
struct Person {
    terminal: PtySession,
    keys: usize,
}

impl Person {
    fn runs(mut command: Command) -> Person {
        command.stdin(std::process::Stdio::inherit());
        Person { terminal: spawn_command(command, HANGS).unwrap(), keys: 0 }
    }

    /// Waits until something is said; gives what was said before it.
    #[track_caller]
    fn sees(&mut self, said: &str) -> String {
        let before = self.terminal.exp_string(&byte_by_byte(said));
        text_of(&before.unwrap_or_else(|error| panic!("{said:?}: {error}")))
    }

    /// Types a line, after a question.
    fn types(&mut self, line: &str) {
        self.keys += line.chars().count() + 1;
        self.terminal.send_line(line).unwrap();
    }

    #[track_caller]
    fn answers(&mut self, question: &str, line: &str) {
        self.sees(question);
        self.types(line);
    }

    /// Waits for the end; gives what was said still, and the exit status.
    #[track_caller]
    fn ends(mut self) -> (String, i32) {
        let rest = text_of(&self.terminal.exp_eof().unwrap());
        match self.terminal.process().wait().unwrap() {
            WaitStatus::Exited(_, code) => (rest, code),
            other => panic!("{other:?}: {rest}"),
        }
    }
}

/// The terminal is read as if each byte was a character.
fn byte_by_byte(text: &str) -> String {
    text.bytes().map(char::from).collect()
}

fn text_of(bytes: &str) -> String {
    let bytes: Vec<u8> = bytes.chars().filter_map(|c| u8::try_from(c).ok()).collect();
    String::from_utf8(bytes).unwrap()
}

fn at_desk(desk: &Desk, arguments: &[&str]) -> Person {
    Person::runs(desk.command(arguments))
}

fn in_office(office: &Office, arguments: &[&str]) -> Person {
    Person::runs(office.command(arguments))
}

/// All records of figures in a folder.
fn figures(folder: &Path) -> usize {
    let files = walkdir::WalkDir::new(folder.join("measurements")).into_iter().filter_map(Result::ok);
    let texts = files.filter_map(|entry| std::fs::read_to_string(entry.path()).ok());
    texts.map(|text| text.matches("[[measurement]]").count()).sum()
}

#[test]
fn from_nothing_to_a_figure_that_is_taken_back_with_a_slip_at_every_step() {
    let desk = Desk::new();
    let mut person = at_desk(&desk, &["init"]);
    person.answers("Van welke gemeente", "haaksbrgen");
    person.answers("Bedoelt u Haaksbergen? Typ ja of nee [ja]", "");
    person.answers("eerste jaar", "tweeduizend");
    person.sees("‘tweeduizend’ is geen jaar.");
    person.sees("Typ een jaar, bijvoorbeeld 2028.");
    person.answers("eerste jaar", "2027");
    // A step back, and the year before it.
    person.answers("laatste jaar? [2030]", "terug");
    person.answers("eerste jaar", "2026");
    person.answers("laatste jaar? [2029]", "2020");
    person.sees("eindigt in 2020");
    person.answers("laatste jaar? [2029]", "");
    person.answers("eerste prioriteit", "");
    person.sees("Hier is een antwoord nodig");
    person.answers("eerste prioriteit", "1");
    person.sees("De titel heeft letters nodig");
    person.answers("eerste prioriteit", "Jeugd");
    person.answers("En de volgende?", "Jeugd");
    person.sees("staat er twee keer");
    person.answers("En de volgende?", "");
    person.answers("Maken?", "jazeker");
    person.sees("geen ja of nee");
    assert!(desk.files().is_empty());
    person.answers("Maken?", "ja");
    let (said, code) = person.ends();
    assert!(code == 0 && said.contains("2026–2029"), "{said}");

    let mut person = at_desk(&desk, &["add", "indicator", "--source", "politie"]);
    person.answers("Bij welke prioriteit", "jeudg");
    person.sees("‘jeudg’ is hier niet gevonden");
    person.answers("Bij welke prioriteit", "1");
    person.answers("prestatie), of wat inwoners", "effect");
    person.answers("Wat is de titel?", "Overlst");
    person.answers("korte naam? [overlst]", "terug");
    person.answers("Wat is de titel?", "Overlast door jeugd");
    person.answers("korte naam? [overlast-door-jeugd]", "Over last");
    person.sees("kan geen korte naam zijn");
    person.answers("korte naam? [overlast-door-jeugd]", "overlast");
    person.answers("Telt het iets", "telling van iets");
    person.sees("niet gevonden");
    person.answers("Telt het iets", "1");
    person.answers("Welke kant is goed", "lager");
    // What need not be known yet is skipped with Enter, and a slip there names no option.
    person.answers("Wat is de nulmeting", "vorig jaar");
    person.sees("‘vorig jaar’ kan hier niet.");
    person.answers("Wat is de nulmeting", "");
    person.answers("Wat is de streefwaarde", "-10%");
    person.sees("met ‘terug’ vult");
    person.answers("Wat is de streefwaarde", "");
    person.answers("Hoe vaak is er een cijfer? [4]", "jaarlijks");
    let before = desk.read("plan/priorities/jeugd.toml");
    person.sees("jeugd/overlast toevoegen?");
    assert_eq!(desk.read("plan/priorities/jeugd.toml"), before);
    person.types("");
    let (said, code) = person.ends();
    assert!(code == 0 && said.contains("Toegevoegd: jeugd/overlast"), "{said}");

    // A figure, mistyped, and stopped at the last question: nothing is written.
    let plan = desk.path().join("plan");
    for again in [false, true] {
        let mut person = at_desk(&desk, &["record", "overlast"]);
        person.sees("‘Overlast door jeugd’");
        person.sees("geen eerder cijfer");
        person.answers("Over welke periode", "2026-Q7");
        person.sees("is geen periode");
        person.answers("Over welke periode", "2025");
        person.answers("Wat is het cijfer (aantal)?", "veertig en nog wat");
        person.sees("is geen getal");
        person.answers("Wat is het cijfer", "4,5");
        person.sees("geen heel getal");
        person.answers("Wat is het cijfer", "terug");
        person.answers("Over welke periode", "2026");
        person.answers("Wat is het cijfer", "41");
        person.sees("U legt vast: ‘Overlast door jeugd’, 2026: 41");
        person.sees("Vastleggen? Typ ja of nee [ja]");
        assert_eq!(figures(&plan), 0);
        person.types(if again { "ja" } else { "stop" });
        let (said, code) = person.ends();
        assert_eq!((code, figures(&plan)), if again { (0, 1) } else { (2, 0) }, "{said}");
        assert!(said.contains(if again { "Vastgelegd in plan" } else { "Er is niets geschreven" }), "{said}");
    }
    let before = desk.read("plan/measurements/jeugd/overlast.toml");
    let mut person = at_desk(&desk, &["undo"]);
    person.answers("Terugdraaien? Typ ja of nee [nee]", "jawel");
    person.sees("geen ja of nee");
    person.answers("Terugdraaien?", "terug");
    person.sees("eerste vraag");
    person.answers("Terugdraaien?", "");
    let (said, code) = person.ends();
    assert!(code == 2 && said.contains("niets teruggedraaid"), "{said}");
    assert_eq!(desk.read("plan/measurements/jeugd/overlast.toml"), before);
    let mut person = at_desk(&desk, &["undo"]);
    person.answers("Terugdraaien?", "ja");
    assert_eq!(person.ends().1, 0);
    assert_eq!(figures(&plan), 0);
    assert_eq!(desk.ivp(&["check"]).code, 0);
}

#[test]
fn who_stops_while_a_plan_or_an_indicator_is_asked_for_has_written_nothing() {
    let desk = Desk::new();
    for end in ["stop", "\u{4}"] {
        let mut person = at_desk(&desk, &["init"]);
        person.answers("Van welke gemeente", "Haaksbergen");
        person.sees("eerste jaar");
        // The end of the input, as Ctrl-D gives it, is taken at the beginning of a line.
        if end == "stop" {
            person.types(end)
        } else {
            person.terminal.send_control('d').unwrap()
        }
        let (said, code) = person.ends();
        assert!(code == 2 && said.contains("Er is niets geschreven"), "{said}");
        assert!(desk.files().is_empty());
    }
    let office = Office::of_base_plan();
    let before = office.everything();
    let mut person = in_office(&office, &["add", "goal"]);
    person.answers("Bij welke prioriteit", "1");
    person.answers("Wat is de titel", "Meer licht");
    person.answers("korte naam", "");
    person.answers("Komt het elk jaar terug", "1");
    person.answers("Vanaf welk jaar", "");
    person.answers("toevoegen?", "nee");
    assert_eq!(person.ends().1, 2);
    assert_eq!(office.everything(), before);
}

#[test]
fn what_a_goal_may_have_is_offered_and_skipped_with_enter() {
    let office = Office::of_haaksbergen();
    for is_skipped in [true, false] {
        let mut person = in_office(&office, &["add", "goal", "--priority", "veiligheidsbeleving"]);
        let or_enter = |typed: &'static str| if is_skipped { "" } else { typed };
        person.answers("Wat is de titel?", if is_skipped { "Meer licht" } else { "Minder donker" });
        person.answers("korte naam?", "");
        person.answers("Komt het elk jaar terug", "1");
        person.answers("Bij welke pijler hoort de doelstelling? [", or_enter("zichtbaarheid"));
        if !is_skipped {
            person.answers("Wie is de trekker?", "?");
            person.sees("Kies uit: ");
            person.answers("Wie is de trekker?", "Politei");
            person.sees("‘Politei’ is hier niet gevonden.");
            person.sees("Bedoelt u politie?");
        }
        person.answers("Wie is de trekker?", or_enter("Politie"));
        if !is_skipped {
            person.answers("Welke partners doen mee?", "halt, gmeente");
            person.sees("‘gmeente’ is hier niet gevonden.");
        }
        person.answers("Welke partners doen mee?", or_enter("halt, Boa's,"));
        if !is_skipped {
            person.answers("Vanaf welk jaar", "2031");
            person.sees("‘2031’ is geen jaar van dit plan.");
        }
        person.answers("Vanaf welk jaar", or_enter("2026"));
        person.answers("toevoegen?", "");
        assert_eq!(person.ends().1, 0);
    }
    let chapter = office.read("priorities/veiligheidsbeleving.toml");
    let bare = "[[goal]]\nid = \"meer-licht\"\ntitle = \"Meer licht\"\nkind = \"recurring\"\n\n";
    assert!(chapter.contains(bare), "{chapter}");
    let full = "[[goal]]\nid = \"minder-donker\"\npillar = \"zichtbaarheid\"\ntitle = \"Minder donker\"\nkind = \"recurring\"\nlead = \"politie\"\npartners = [\"halt\", \"boas\"]\nfrom = 2026\n";
    assert!(chapter.contains(full), "{chapter}");
}

#[test]
fn of_two_municipalities_with_one_name_it_is_asked_which() {
    let desk = Desk::new();
    let mut person = at_desk(&desk, &["init", "--priority", "Jeugd"]);
    person.answers("Van welke gemeente", "bergen");
    person.sees("1  Bergen (L.)");
    person.answers("Welke gemeente is het?", "NH");
    person.answers("eerste jaar", "2027");
    person.answers("laatste jaar? [2030]", "");
    person.answers("Het plan van Bergen (NH.)", "ja");
    assert_eq!(person.ends().1, 0);
    assert!(desk.read("plan/plan.toml").contains("municipality_code = \"GM0373\""));
}

#[test]
fn what_is_there_already_is_told_at_the_question_for_it() {
    let office = Office::of_base_plan();
    let mut person = in_office(&office, &["add", "source"]);
    person.answers("Wat is de titel?", "politie");
    person.sees("politie bestaat al: ‘Politie’.");
    person.answers("Wat is de titel?", "Politie!");
    person.answers("korte naam? [politie-2]", "vragenlijst");
    person.sees("vragenlijst bestaat al");
    person.answers("korte naam? [politie-2]", "stop");
    assert_eq!(person.ends().1, 2);
    // What was typed with the command is told before the first question.
    for wrong in [
        &["add", "indicator", "--goal", "onbekend"][..],
        &["add", "goal", "--priority", "onbekend"],
        &["add", "pillar", "--priority", "buurt", "--ambition", ""],
        &["add", "indicator", "--unit", "rate", "--per", "3"],
        &["add", "indicator", "--priority", "buurt", "--kind", "zomaar"],
        &["add", "indicator", "--source", "onbekend"],
        &["add", "source", "--title", "Politie"],
        &["add", "partner", "--id", "Twee Woorden"],
        &["record", "overlast", "--source", "onbekend"],
        &["record", "overlast", "veertig"],
        &["record", "overlast", "--period", "2026-Q7"],
        &["record", "overlast", "--status", "misschien"],
        &["init", "nieuw", "--first-year", "20"],
        &["init", "nieuw", "--priority", "2027"],
    ] {
        let (said, code) = in_office(&office, wrong).ends();
        assert!(code == 2 && !said.contains("Typ uw antwoord"), "{wrong:?}: {said}");
        assert!(!said.contains("Dit ontbreekt nog"), "{wrong:?}: {said}");
    }
}

#[test]
fn a_rate_and_what_is_to_stay_as_it_is_are_asked_until_they_can_be() {
    let office = Office::of_base_plan();
    let mut person = in_office(&office, &["add", "indicator", "--priority", "buurt", "--kind", "effect"]);
    person.answers("Wat is de titel?", "Dichtheid");
    person.answers("korte naam?", "");
    person.answers("Telt het iets", "rate");
    for wrong in ["duizend of zo", "3", "0", "1000000"] {
        person.answers("Per hoeveel inwoners", wrong);
        person.sees("Kies 100, 1000, 10.000 of 100.000.");
    }
    person.answers("Per hoeveel inwoners", "10.000");
    person.answers("Welke kant is goed", "gelijk");
    // Without these it could not be added.
    person.answers("Wat is de nulmeting", "");
    person.sees("Hier is een antwoord nodig");
    person.answers("Wat is de nulmeting", "2023");
    person.answers("Hoeveel mag het afwijken", "");
    person.sees("Hier is een antwoord nodig");
    person.answers("Hoeveel mag het afwijken", "5%");
    person.answers("In welk jaar", "");
    person.answers("Hoe vaak is er een cijfer?", "");
    person.answers("Waar komt het cijfer vandaan", "politie");
    person.answers("toevoegen?", "");
    assert_eq!(person.ends().1, 0);
    let chapter = office.read("priorities/buurt.toml");
    assert!(chapter.contains("unit = \"rate\"\nper = 10000\n"), "{chapter}");
}

#[test]
fn an_unusual_figure_is_asked_about_once_and_enter_does_not_wave_it_through() {
    let office = Office::of_base_plan();
    let count = figures(&office.file(""));
    let mut person = in_office(&office, &["record", "overlast"]);
    person.sees("Eerder: 60 (2024), 55 (2025)");
    person.answers("geheel of van een onderdeel? [1]", "");
    person.answers("Over welke periode", "2023");
    person.answers("Wat is het cijfer", "640");
    person.sees("meer dan vijf keer 60");
    person.answers("ongewoon. Klopt het? Typ ja of nee", "");
    person.sees("Hier is een antwoord nodig");
    person.answers("ongewoon. Klopt het?", "nee");
    person.sees("Niets vastgelegd");
    person.answers("Wat is het cijfer", "640");
    person.answers("ongewoon. Klopt het?", "ja");
    let (said, code) = person.ends();
    assert!(code == 0 && !said.contains("Klopt"), "{said}");
    assert_eq!(figures(&office.file("")), count + 1);
    assert!(office.read("measurements/buurt/overlast.toml").contains("value = 640"));
    assert!(office.read("measurements/buurt/overlast.toml").contains("confirmed = true"));
}

#[test]
fn after_ctrl_c_nothing_is_written_and_the_terminal_is_as_it_was() {
    let office = Office::of_base_plan();
    let before = office.everything();
    let ivp = office.command(&["record", "overlast"]);
    // The shell stays when the program is killed, and says how the terminal is set before and after.
    let mut shell = Command::new("sh");
    let script = "trap : INT; stty -g; \"$0\" record overlast; echo \"einde $?\"; stty -g";
    shell.args(["-c", script]).arg(ivp.get_program()).current_dir(office.path());
    shell.envs(ivp.get_envs().filter_map(|(name, value)| Some((name, value?)))).env("IVP_LANG", "nl");
    let mut person = Person::runs(shell);
    let set = person.terminal.read_line().unwrap();
    assert!(set.contains(':'), "{set}");
    person.answers("onderdeel?", "");
    person.answers("Over welke periode", "2023");
    person.sees("Wat is het cijfer");
    person.terminal.send_control('c').unwrap();
    // 128 and the number of the signal.
    person.sees("einde 130");
    person.terminal.read_line().unwrap();
    assert_eq!(person.terminal.read_line().unwrap(), set);
    assert_eq!(office.everything(), before);
    // Nor is anybody kept out by what it left.
    office.ivp(&["record", "overlast", "64", "--period", "2023"]).done();
}

#[test]
fn every_kind_of_answer_goes_where_the_option_would_have_put_it() {
    let same = |by_answers: &[(&str, &str)], by_options: &[&str]| {
        let asked = Office::of_base_plan();
        let name = by_options[1];
        let mut person = in_office(&asked, &["record", name]);
        for (question, answer) in by_answers {
            person.answers(question, answer);
        }
        let (said, code) = person.ends();
        assert_eq!(code, 0, "{said}");
        let typed = Office::of_base_plan();
        typed.ivp(by_options).done();
        let file = format!("measurements/buurt/{name}.toml");
        assert_eq!(asked.read(&file), typed.read(&file), "{by_options:?}");
    };
    same(
        &[
            ("Over welke periode", "2021"),
            ("het cijfer", "12,5%"),
            ("antwoorden of gevallen", "900"),
            ("Vastleggen?", ""),
        ],
        &["record", "onveilig", "12,5", "--period", "2021", "--n", "900"],
    );
    same(
        &[("Over welke periode", "2021"), ("het cijfer", "12,5 (n=900)*"), ("Vastleggen?", "")],
        &["record", "onveilig", "12,5*", "--period", "2021", "--n", "900"],
    );
    same(
        &[("Over welke periode", "2021"), ("het cijfer", "114/900"), ("Vastleggen?", "")],
        &["record", "onveilig", "--numerator", "114", "--denominator", "900", "--period", "2021"],
    );
    same(
        &[
            ("onderdeel?", "geheel"),
            ("Over welke periode", "2023"),
            ("het cijfer", "n.v.t."),
            ("Waarom", "niet geteld"),
            ("Vastleggen?", ""),
        ],
        &["record", "overlast", "--missing", "niet geteld", "--period", "2023"],
    );
    same(
        &[
            ("onderdeel?", ""),
            ("Over welke periode", "2025"),
            ("het cijfer", "56"),
            ("typ dan waarom", "nageteld"),
            ("Vastleggen?", ""),
        ],
        &["record", "overlast", "56", "--period", "2025", "--corrects", "nageteld"],
    );
    same(
        &[("onderdeel?", "zuid"), ("Over welke periode", "2025"), ("het cijfer", "20"), ("Vastleggen?", "")],
        &["record", "overlast", "20", "--period", "2025", "--part", "zuid"],
    );
}

/// A plan in which so many figures are due, of several kinds.
fn many_due(count: usize) -> Desk {
    let desk = Desk::new();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("plan"), &desk.path().join("plan"));
    let mut text = desk.read("plan/monitor.toml");
    for number in 1..=count {
        text.push_str(&format!(
            "\n[[indicator]]\nid = \"proef-{number}\"\nkind = \"effect\"\ntitle = \"Proef nummer {number}\"\nunit = \"count\"\ndirection = \"lower\"\nfrequency = \"yearly\"\nsources = [\"politie\", \"gemeente\"]\n"
        ));
    }
    std::fs::write(desk.path().join("plan/monitor.toml"), text).unwrap();
    desk
}

#[test]
fn seventeen_figures_take_two_hundred_and_fifty_keystrokes_at_most() {
    let desk = many_due(17);
    let plan = desk.path().join("plan");
    let before = figures(&plan);
    let mut person = at_desk(&desk, &["record"]);
    for number in 1..=17 {
        // What is due comes by itself; the first is looked for.
        person.answers("woord", if number == 1 { "proef nummer 1" } else { "" });
        if number == 1 {
            person.answers("woord", "1");
        }
        person.answers("Over welke periode gaat het cijfer? [2025]", "");
        person.answers("Wat is het cijfer", &format!("{}", 100 + number));
        person.answers("Waar komt het cijfer vandaan", "");
        person.answers("Vastleggen? Typ ja of nee [ja]", "");
        person.sees("Vastgelegd in");
    }
    person.answers("woord", "stop");
    let keys = person.keys;
    let (said, code) = person.ends();
    assert!(code == 0 && said.contains("Er zijn 17 cijfers vastgelegd"), "{said}");
    assert_eq!(figures(&plan), before + 17);
    assert!(keys <= 250, "{keys}");
}

#[test]
fn the_texts_of_an_evaluation_are_asked_for_and_what_was_answered_is_kept() {
    let office = Office::of_base_plan();
    let file = office.file("evaluations/2025.toml");
    for (answer, kept) in [("nee", false), ("ja", true)] {
        let mut person = in_office(&office, &["evaluate", "2025", "--start"]);
        person.answers("één voor één beantwoorden?", "ja");
        person.answers("Samenvatting", "Het ging goed, \"zeer\" goed");
        person.answers("Wat zegt dit cijfer", "");
        person.answers("Wat zegt dit cijfer", "stop");
        person.answers("bewaren? Typ ja of nee", answer);
        let (said, code) = person.ends();
        assert_eq!((code, file.exists()), if kept { (0, true) } else { (2, false) }, "{said}");
    }
    let text = office.read("evaluations/2025.toml");
    assert!(text.contains("summary = 'Het ging goed, \"zeer\" goed'\n"), "{text}");
    assert!(text.contains("interpretation = \"\"\n"), "{text}");
    assert_eq!(office.ivp(&["check"]).code, 0);
    const TEXTS: usize = 5;
    // Of what was answered to the end each is told with its question: a pasted text may have become several.
    for (answer, kept) in [("nee", false), ("ja", true)] {
        let office = Office::of_base_plan();
        let mut person = in_office(&office, &["evaluate", "2025", "--start"]);
        person.answers("Er zijn 5 teksten te schrijven", "ja");
        person.answers("Samenvatting", "Het ging goed.");
        person.answers("Wat zegt dit cijfer", "Er is meer gemeld.");
        for _ in 2..TEXTS {
            person.answers("(Enter: later)", "");
        }
        person.sees("  Er is meer gemeld.");
        person.answers("juiste vraag?", answer);
        let (said, code) = person.ends();
        let file = office.file("evaluations/2025.toml");
        assert_eq!((code, file.exists()), if kept { (0, true) } else { (2, false) }, "{said}");
    }
    // Who does not want that gets the file as it was always made.
    let other = Office::of_base_plan();
    let mut person = in_office(&other, &["evaluate", "2025", "--start"]);
    person.answers("één voor één beantwoorden?", "nee");
    assert_eq!(person.ends().1, 0);
    let plain = Office::of_base_plan();
    plain.ivp(&["evaluate", "2025", "--start"]).done_with_remark("Geschreven");
    assert_eq!(other.read("evaluations/2025.toml"), plain.read("evaluations/2025.toml"));
}

#[test]
fn nothing_is_asked_where_nobody_looks_on() {
    let office = Office::of_base_plan();
    office.ivp(&["record"]).refused(2, &["ivp record"]);
    office.ivp(&["record", "overlast"]).refused(2, &["--period", "cijfer ontbreekt"]);
    // Somebody types, but what is answered goes into a file.
    let mut shell = Command::new("sh");
    shell.args(["-c", "\"$0\" record overlast > uit.txt"]).arg(office.command(&[]).get_program());
    shell.current_dir(office.path()).envs([("IVP_TODAY", "2026-11-24"), ("IVP_LANG", "nl")]);
    let (said, code) = Person::runs(shell).ends();
    assert!(code == 2 && said.contains("--period"), "{said}");
}

//! Goals and promises in every combination: what follows from the contract, the data, the paper, the status and the site say
//! the same of each.

use serde_json::Value;

use crate::office::Office;

/// A promise, and what is on record of it.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Promise {
    None,
    Kept,
    Broken,
    /// From 2026 on, once a year, with nothing on record.
    Running,
    /// Of some periods nothing is on record, the others were kept.
    PartlyRecorded,
    NeverRecorded,
    /// Twice in the years of the plan, and that was done in 2025.
    KeptOverThePlan,
}

/// The action of a goal.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Work {
    None,
    Done,
    Late,
    Dropped,
    /// Of 2026, not begun, to be done by the end of December.
    Coming,
    /// Of 2026, begun, to be done by the end of December.
    Begun,
}

const PROMISES: [Promise; 7] = [
    Promise::None,
    Promise::Kept,
    Promise::Broken,
    Promise::Running,
    Promise::PartlyRecorded,
    Promise::NeverRecorded,
    Promise::KeptOverThePlan,
];
const WORK: [Work; 6] = [Work::None, Work::Done, Work::Late, Work::Dropped, Work::Coming, Work::Begun];

#[derive(Clone, Copy, Debug)]
struct Case {
    milestone: bool,
    promise: Promise,
    work: Work,
}

fn cases() -> Vec<Case> {
    let mut all = Vec::new();
    for milestone in [false, true] {
        for promise in PROMISES {
            all.extend(WORK.map(|work| Case { milestone, promise, work }));
        }
    }
    all
}

impl Case {
    fn id(self) -> String {
        let kind = if self.milestone { "eens" } else { "steeds" };
        format!("{kind}-{:?}-{:?}", self.promise, self.work).to_lowercase()
    }

    fn goal(self) -> String {
        let kind = if self.milestone { "milestone" } else { "recurring" };
        format!(
            "[[goal]]\nid = \"{0}\"\ntitle = \"Doel {0}\"\nkind = \"{kind}\"\n\n{1}",
            self.id(),
            self.indicator()
        )
    }

    fn indicator(self) -> String {
        let target = match self.promise {
            Promise::None => return String::new(),
            Promise::Kept => "at_least = 1, per = \"year\", from = 2025",
            Promise::Running => "at_least = 1, per = \"year\", from = 2026",
            Promise::KeptOverThePlan => "at_least = 2, per = \"plan\", from = 2025",
            Promise::Broken | Promise::PartlyRecorded | Promise::NeverRecorded => {
                "at_least = 1, per = \"quarter\", from = 2025"
            }
        };
        let id = self.id();
        format!(
            "[[indicator]]\nid = \"{id}-keren\"\nkind = \"performance\"\ngoal = \"{id}\"\ntitle = \"Keren {id}\"\nunit = \"count\"\ndirection = \"higher\"\nfrequency = \"quarterly\"\nsources = [\"gemeente\"]\ntarget = {{ {target} }}\n\n"
        )
    }

    /// What is on record: the period and how many.
    fn record(self) -> Vec<(String, u32)> {
        let quarters = |counts: [Option<u32>; 4], year: u32| {
            let some = (1..).zip(counts).filter_map(|(number, count)| Some((number, count?)));
            some.map(|(number, count)| (format!("{year}-Q{number}"), count)).collect::<Vec<_>>()
        };
        let one = Some(1);
        match self.promise {
            Promise::None | Promise::Running | Promise::NeverRecorded => Vec::new(),
            Promise::Kept => vec![("2025-03-03".to_owned(), 1), ("2026-03-03".to_owned(), 1)],
            Promise::KeptOverThePlan => vec![("2025-03-03".to_owned(), 1), ("2025-09-03".to_owned(), 1)],
            Promise::Broken => {
                [quarters([Some(0), one, one, one], 2025), quarters([Some(0), one, one, None], 2026)].concat()
            }
            Promise::PartlyRecorded => {
                [quarters([None, one, one, one], 2025), quarters([None, one, one, None], 2026)].concat()
            }
        }
    }

    fn action(self) -> Option<(u32, String)> {
        let (year, state, end) = match self.work {
            Work::None => return None,
            Work::Done => (2025, "done", "2025-06"),
            Work::Late => (2025, "planned", "2025-06"),
            Work::Dropped => (2025, "dropped", "2025-06"),
            Work::Coming => (2026, "planned", "2026-12"),
            Work::Begun => (2026, "started", "2026-12"),
        };
        let id = self.id();
        Some((
            year,
            format!(
                "[[action]]\nid = \"{id}-werk\"\ntitle = \"Werk {id}\"\ngoal = \"buurt/{id}\"\nstate = \"{state}\"\nend = \"{end}\"\n\n"
            ),
        ))
    }

    /// How far the goal is, in the order of the contract.
    fn state(self, year: u32) -> &'static str {
        // An action of 2026 is none of the evaluation of 2025.
        let work = if year == 2025 && matches!(self.work, Work::Coming | Work::Begun) {
            Work::None
        } else {
            self.work
        };
        // One that ends in December is not late before that month is over, also where the year is judged as at its end.
        let done = work == Work::Done && self.milestone;
        match (self.promise, work) {
            (_, Work::Dropped) => "dropped",
            (_, Work::Late) | (Promise::Broken, _) => "delayed",
            (Promise::KeptOverThePlan, _) => "done",
            _ if done => "done",
            (_, Work::Done | Work::Begun) | (Promise::Kept | Promise::PartlyRecorded, _) => "on-schedule",
            (_, Work::Coming) => "not-started",
            _ => "no-action-planned",
        }
    }

    /// The verdict of the promise; `closing` when the whole year is judged.
    fn verdict(self, year: u32, closing: bool) -> Option<&'static str> {
        Some(match self.promise {
            Promise::None => return None,
            Promise::Kept | Promise::KeptOverThePlan => "achieved",
            Promise::Broken => "off-track",
            Promise::PartlyRecorded | Promise::NeverRecorded => "not-recorded",
            Promise::Running if year == 2025 => return None,
            Promise::Running if closing => "not-recorded",
            Promise::Running => "running",
        })
    }
}

fn office() -> Office {
    let office = Office::of_base_plan().adopted();
    std::fs::remove_dir_all(office.file("measurements")).unwrap();
    office.write("sources.toml", "[[source]]\nid = \"gemeente\"\nname = \"Gemeente\"\n");
    let goals: String = cases().into_iter().map(Case::goal).collect();
    office.write("priorities/buurt.toml", format!("title = \"Buurt\"\nambition = \"Prettig\"\n\n{goals}"));
    for case in cases() {
        let figure = |(period, count): (String, u32)| {
            format!("[[measurement]]\nperiod = \"{period}\"\nvalue = {count}\nrecorded = 2026-11-01\n\n")
        };
        let figures: String = case.record().into_iter().map(figure).collect();
        if !figures.is_empty() {
            office.write(&format!("measurements/buurt/{}-keren.toml", case.id()), figures);
        }
    }
    for year in [2025, 2026] {
        let of_year = cases().into_iter().filter_map(Case::action).filter(|(of, _)| *of == year);
        office.write(&format!("actions/{year}.toml"), of_year.map(|(_, text)| text).collect::<String>());
    }
    assert_eq!(office.json(&["check", "--format", "json"])["errors"], 0);
    office
}

/// The words of the states.
const STATES: [(&str, &str); 6] = [
    ("done", "afgerond"),
    ("on-schedule", "op schema"),
    ("delayed", "vertraagd"),
    ("not-started", "niet gestart"),
    ("no-action-planned", "geen actie gepland"),
    ("dropped", "vervallen"),
];

fn state_word(state: &str) -> &'static str {
    STATES.iter().find(|(value, _)| *value == state).unwrap().1
}

/// So many goals of one state, as the counts tell it.
fn in_words((count, word): &(usize, &'static str)) -> String {
    match *word {
        "geen actie gepland" => format!("voor {count} is nog {word}"),
        _ => format!("{count} {word}"),
    }
}

/// What a line about a promise with this verdict says, and what it never does.
fn said(verdict: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match verdict {
        "achieved" => (&["behaald"], &["loopt achter", "niet vastgelegd", "ontbreekt", "loopt nog"]),
        "off-track" => (&["loopt achter", "niet"], &["behaald", "niets vastgelegd"]),
        "not-recorded" => (&["vastgelegd"], &["behaald", "loopt achter", "op koers"]),
        "running" => (&["loopt nog"], &["behaald", "loopt achter", "niet vastgelegd"]),
        other => panic!("{other}"),
    }
}

fn holds(line: &str, verdict: &str) {
    let (says, never) = said(verdict);
    for words in says {
        assert!(line.contains(words), "{verdict}: {words:?} in {line}");
    }
    for words in never {
        assert!(!line.contains(words), "{verdict}: never {words:?} in {line}");
    }
}

fn listed<'v>(of: &'v Value, keys: &[&str]) -> Vec<&'v Value> {
    keys.iter().flat_map(|key| of[key].as_array()).flatten().collect()
}

fn of_id<'v>(all: &[&'v Value], id: &str) -> &'v Value {
    all.iter().find(|one| one["id"] == id).copied().unwrap_or_else(|| panic!("{id} is not there"))
}

/// Whether the data have the state and the verdict that follow.
fn data_agree(report: &Value, year: u32, closing: bool) {
    let priority = &report["priorities"][0];
    let goals = listed(priority, &["goals"]);
    let indicators = listed(priority, &["indicators", "effects", "performances"]);
    assert_eq!(goals.len(), cases().len());
    for case in cases() {
        let name = format!("buurt/{}", case.id());
        assert_eq!(of_id(&goals, &name)["state"], case.state(year), "{year}: {case:?}");
        if let Some(verdict) = case.verdict(year, closing) {
            let promise = of_id(&indicators, &format!("{name}-keren"));
            assert_eq!(promise["assessment"], verdict, "{year}: {case:?}");
        }
    }
}

/// How many goals there are in each state, in words.
fn counted(year: u32) -> Vec<(usize, &'static str)> {
    let count = |state: &str| cases().iter().filter(|case| case.state(year) == state).count();
    STATES.iter().map(|(state, word)| (count(state), *word)).filter(|(count, _)| *count > 0).collect()
}

#[test]
fn the_paper_says_of_each_goal_and_promise_what_the_data_say() {
    let office = office();
    for year in [2025, 2026] {
        let named = year.to_string();
        data_agree(&office.json(&["evaluate", &named, "--format", "json"]), year, true);
        let paper = office.ivp(&["evaluate", &named]).out.replace('\\', "");
        let lines: Vec<&str> = paper.lines().map(str::trim).collect();
        let without = lines.iter().find(|line| line.starts_with("- Nog geen actie in een uitvoeringsplan: "));
        for case in cases() {
            let (title, state) = (format!("Doel {}", case.id()), case.state(year));
            let own = lines.iter().find(|line| line.contains(&format!(" **{title}**: ")));
            let listed = without.is_some_and(|line| line.contains(&title));
            // Each goal has its line, or is among those for which no action is planned.
            assert_eq!(
                (own.is_none(), listed),
                (state == "no-action-planned", own.is_none()),
                "{year}: {case:?}"
            );
            if let Some(line) = own {
                let (_, said) = line.split_once("**: ").unwrap();
                assert!(said.starts_with(state_word(state)), "{year}: {case:?}: {line}");
                // What decided is said, and is not the opposite of the state.
                assert_eq!(
                    line.contains("loopt achter"),
                    state == "delayed" && case.work != Work::Late,
                    "{line}"
                );
                assert_eq!(line.contains("had al klaar moeten zijn"), case.work == Work::Late, "{line}");
                assert!(!line.contains("nagekomen") || matches!(state, "done" | "on-schedule"), "{line}");
            }
            if let Some(verdict) = case.verdict(year, true) {
                let name = format!("Keren {}", case.id());
                let together = |line: &&&str| {
                    line.starts_with("Frequentieafspraken waarvan nog niets") && line.contains(&name)
                };
                match lines.iter().find(|line| line.starts_with(&format!("| {name} |"))) {
                    Some(line) => holds(line, verdict),
                    // Of several nothing is on record: they are named together.
                    None => assert!(lines.iter().any(|line| together(&line)), "{year}: {case:?}"),
                }
            }
        }
        // The marks of the matrix are those of the lines.
        let matrix = lines.iter().find(|line| line.starts_with("| Buurt |")).unwrap();
        let signs = ['✓', '●', '▼', '○', '·', '×'];
        let pairs = STATES.iter().zip(signs).map(|((state, _), sign)| {
            let count = cases().iter().filter(|case| case.state(year) == *state).count();
            (count, crate::paper::marked(matrix.split('|').nth(2).unwrap().trim(), sign))
        });
        let pairs: Vec<(usize, usize)> = pairs.collect();
        assert!(pairs[..3].iter().all(|(count, marked)| count == marked), "{year}: {pairs:?}: {matrix}");
        // Of many sorts, those without a judgement are counted together.
        let (counted, marked) = pairs[3..].iter().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        assert_eq!(counted, marked, "{year}: {matrix}");
    }
}

#[test]
fn the_status_and_the_site_say_the_same() {
    let office = office();
    let status = office.json(&["status", "--format", "json"]);
    data_agree(&status, 2026, false);
    let shown: Vec<String> = counted(2026).iter().map(in_words).collect();
    let screen = office.ivp(&["status", "buurt"]).out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(screen.contains(&format!("Doelstellingen: {}", shown.join(", "))), "{screen}");
    office.ivp(&["site", "-o", "openbaar", "-q"]).done();
    let page = std::fs::read_to_string(office.path().join("openbaar/priority_buurt.html")).unwrap();
    let index = std::fs::read_to_string(office.path().join("openbaar/index.html")).unwrap();
    // What the marks of its first page say to who hears them.
    for (count, word) in counted(2026) {
        assert!(index.contains(&format!("{count} {word}")), "{count} {word}: {index}");
    }
    let rows: Vec<&str> = page.split("<tr>").collect();
    for case in cases() {
        let (id, state) = (case.id(), case.state(2026));
        // Late goals, and no others, are named on the screen.
        let named = format!("▼ vertraagd: Doel {id} ");
        assert_eq!(format!("{screen} ").contains(&named), state == "delayed", "{case:?}: {screen}");
        let row = rows.iter().find(|row| row.contains(&format!("Doel {id}<"))).unwrap();
        let (_, cells) = row.split_once("</th>").unwrap();
        assert!(cells.contains(&format!(" {}<", state_word(state))), "{case:?}: {row}");
        let Some(verdict) = case.verdict(2026, false) else { continue };
        let row = rows.iter().find(|row| row.contains(&format!("Keren {id}<"))).unwrap();
        let cells: Vec<&str> = row.split("<td").collect();
        holds(cells.last().unwrap(), verdict);
        // How often and in which year: a promise without a record is not one that was not measured.
        let latest = cells[1];
        let count = match case.promise {
            Promise::Kept => "1 van 1",
            Promise::KeptOverThePlan => "2 van 2",
            Promise::Broken | Promise::PartlyRecorded => "2 van 4",
            // Not `0 van 4`: nothing on record is not proof of nothing done.
            Promise::NeverRecorded => ">niet vastgelegd<",
            Promise::Running => "nog niets vastgelegd",
            Promise::None => unreachable!(),
        };
        let years = if case.promise == Promise::KeptOverThePlan { "2025–2027" } else { "2026" };
        assert!(latest.contains(count) && latest.contains(years), "{case:?}: {latest}");
        assert!(!row.contains("geen meting"), "{row}");
    }
}

//! What an advice says to type: commands, lines of a file, a word in the place of another.

use ivp::lang::{Arg, Catalogue, Message};

/// One thing that an advice says to do, to the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// `ivp` with these words.
    Command(Vec<String>),
    /// Lines of a file, typed together: `key = value`; a key whose line goes with that.
    Lines(Vec<String>, Option<String>),
    /// What stands behind a line to silence a rule.
    Silence(String),
    /// In the place of what the finding points at.
    Instead(String),
    /// Another name for the file.
    Name(String),
    /// The line of a key is taken away.
    Without(String),
    /// The line that the finding points at is taken away.
    NoLine,
}

impl Step {
    /// The same without what is only said between quotation marks, which is in the language of the person.
    pub fn without_words(self) -> Step {
        let bare = |text: String| {
            if text.ends_with(".xlsx") || text.contains(" ") { "…".to_owned() } else { text }
        };
        let said = |line: String| line.split('"').step_by(2).collect::<Vec<_>>().join("…");
        match self {
            Step::Command(words) => Step::Command(words.into_iter().map(bare).collect()),
            Step::Lines(lines, _) => Step::Lines(lines.into_iter().map(said).collect(), None),
            Step::Silence(line) => Step::Silence(line.split(" — ").next().unwrap_or_default().to_owned()),
            other => other,
        }
    }
}

/// What an officer types in the place of a word in capitals, or of `…`: the advice names what is to be filled in.
const FILLED: &[(&str, &str)] = &[
    ("JJJJ-MM-DD", "2026-11-20"),
    ("YYYY-MM-DD", "2026-11-20"),
    ("JJJJ", "2027"),
    ("YYYY", "2027"),
    ("WAARDE", "62"),
    ("VALUE", "62"),
    ("DOELSTELLING", "buurt/minder-overlast"),
    ("GOAL", "buurt/minder-overlast"),
    ("EENHEID", "count"),
    ("UNIT", "count"),
    ("RICHTING", "lower"),
    ("DIRECTION", "lower"),
    ("BRON", "politie"),
    ("SOURCE", "politie"),
    ("JAAR/NAAM", "2025/meldpunt"),
    ("YEAR/NAME", "2025/meldpunt"),
    ("PERIODE", "2027"),
    ("PERIOD", "2027"),
    ("JAAR", "2025"),
    ("YEAR", "2025"),
    ("NAAM", "extra"),
    ("NAME", "extra"),
    ("TITEL", "Extra"),
    ("TITLE", "Extra"),
    ("TEKST", "Gebeurd"),
    ("REDEN", "Onbekend"),
    ("REASON", "Onbekend"),
    ("date = …", "date = 2026-11-20"),
    ("value = …", "value = 5"),
    ("by = …", "by = 2027"),
    // What the advice calls the value that is right.
    ("due = \"2025\"", "due = \"2027\""),
    ("period = \"2025\"", "period = \"2024\""),
    ("…", "Gebeurd"),
];

fn filled(words: &str) -> String {
    FILLED.iter().fold(words.to_owned(), |words, (name, value)| words.replace(name, value))
}

/// The steps in an advice: each is a way out of its own.
pub fn steps(catalogue: &Catalogue, help: &Message) -> Vec<Step> {
    let text = |name: &str| match help.args.iter().find(|(known, _)| *known == name) {
        Some((_, Arg::Text(text) | Arg::Plan(text))) => vec![text.clone()],
        Some((_, Arg::Count(number))) => vec![number.to_string()],
        Some((_, Arg::Number(number))) => vec![number.to_string()],
        _ => Vec::new(),
    };
    let quoted = |text: String| Step::Instead(format!("\"{text}\""));
    match help.id {
        "did-you-mean" => text("better").into_iter().map(Step::Instead).collect(),
        "reference-other-municipality-help" | "id-duplicate-help" | "id-form-help-suggestion" => {
            text("better").into_iter().map(quoted).collect()
        }
        "target-beyond-plan-help" => text("last").into_iter().map(Step::Instead).collect(),
        "schema-two-readings-help" => {
            text("meant").into_iter().chain(text("read")).map(Step::Instead).collect()
        }
        "silence-unused-help-one" => vec![Step::Instead(String::new())],
        // The second line is one of a block that the officer writes as a whole.
        "measurement-rivals-help" => steps_in(&catalogue.render(help)).into_iter().take(1).collect(),
        "silence-unused-help" | "silence-not-allowed-help" => vec![Step::Silence(String::new())],
        "file-name-help" | "reference-no-indicator-help-rename" => {
            text("better").into_iter().map(Step::Name).collect()
        }
        _ => steps_in(&catalogue.render(help)),
    }
}

/// The steps in the words of an advice.
pub fn steps_in(help: &str) -> Vec<Step> {
    let mut all: Vec<Step> = commands(help).into_iter().map(Step::Command).collect();
    all.extend(silence(help).map(Step::Silence));
    let words = without_commands(help);
    let (together, gone): (Vec<_>, Vec<_>) =
        taken_away(&words).into_iter().partition(|(_, is_together)| *is_together);
    let with = together.into_iter().map(|(key, _)| key).next();
    all.extend(lines(&words).into_iter().map(|lines| Step::Lines(lines, with.clone())));
    all.extend(gone.into_iter().map(|(key, _)| Step::Without(key)));
    if ["Haal deze regel weg", "haal de regel weg"].iter().any(|told| words.contains(told)) {
        all.push(Step::NoLine);
    }
    if all.is_empty() {
        all.extend(values(&words).into_iter().map(Step::Instead));
    }
    all
}

/// The commands in an advice, with what the officer fills in.
pub fn commands(help: &str) -> Vec<Vec<String>> {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let told = help.split("ivp ").skip(1).map(command);
    told.filter(|words| words.first().is_some_and(|word| readme.contains(&format!("| `ivp {word}"))))
        .map(|words| words.iter().map(|word| filled(word)).collect())
        .collect()
}

/// The words of one command, at the beginning of a text that may go on in sentences.
fn command(told: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (Vec::new(), String::new(), false);
    for c in told.chars().chain([' ']) {
        match c {
            '"' => quoted = !quoted,
            // The end of what is typed: of the sentence, or where it goes on in words.
            ' ' | '\n' if !quoted => {
                let ends = word.ends_with(['.', ',', ';', ':', ')', '’']);
                let bare = word.trim_end_matches(['.', ',', ';', ':', ')', '’']).to_owned();
                let is_typed = words.len() < 2
                    || words.len() == 2 && words[1] == "set"
                    || bare.starts_with('-')
                    || bare.contains(['/', '=', '-'])
                    || bare.chars().any(|c| c.is_ascii_digit())
                    || !bare.chars().any(char::is_lowercase)
                    || words.last().is_some_and(|last: &String| last.starts_with('-'));
                if bare.is_empty() || !is_typed {
                    break;
                }
                words.push(bare);
                word.clear();
                if ends {
                    break;
                }
            }
            c => word.push(c),
        }
    }
    words
}

/// An advice up to its first command and between the later ones: what is typed into a file does not stand in a command.
fn without_commands(help: &str) -> String {
    help.split("ivp ").map(|part| part.rsplit_once("--").map_or(part, |(_, rest)| rest)).collect()
}

fn silence(help: &str) -> Option<String> {
    let (_, told) = help.split_once("# ivp: allow ")?;
    let end = ['.', ' '].iter().filter_map(|mark| told.split_once(" — ")?.1.find(*mark)).min();
    let (rules, reason) = told.split_once(" — ")?;
    if rules.contains('…') {
        return None;
    }
    Some(format!("# ivp: allow {rules} — {}", &reason[..end.unwrap_or(reason.len())]))
}

/// The lines `key = value` in an advice; those that are joined by "and" are typed together.
fn lines(help: &str) -> Vec<Vec<String>> {
    let mut all: Vec<Vec<String>> = Vec::new();
    let mut rest = help;
    let mut is_first = true;
    while let Some((before, value)) = rest.split_once(" = ") {
        let key_from = before
            .rfind(|c: char| !c.is_ascii_lowercase() && c != '_')
            .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        let (between, key) = before.split_at(key_from);
        let length = value_length(value);
        rest = &value[length..];
        let line = filled(&format!("{key} = {}", &value[..length]));
        if key.is_empty() || !is_value(&line) {
            continue;
        }
        let is_joined = !is_first
            && [" en ", ", en ", " and ", ", and "].iter().any(|joint| between.starts_with(joint))
            && !between.contains('.');
        match all.last_mut().filter(|_| is_joined) {
            Some(together) => together.push(line),
            None => all.push(vec![line]),
        }
        is_first = false;
    }
    all
}

/// Whether a line can be typed as it is: not `veld = waarde`.
fn is_value(line: &str) -> bool {
    let value = line.split_once(" = ").map_or("", |(_, value)| value);
    ["true", "false"].contains(&value)
        || value.starts_with(|c: char| "\"{[-".contains(c) || c.is_ascii_digit())
}

/// How far a value goes that a text begins with.
fn value_length(text: &str) -> usize {
    let mut depth = 0_u32;
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' if quoted && depth == 0 => return at + 1,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '{' | '[' => depth += 1,
            '}' | ']' if depth == 1 => return at + 1,
            '}' | ']' => depth = depth.saturating_sub(1),
            ' ' | ',' | ')' | ';' | '\n' if depth == 0 => return at,
            '.' if depth == 0 && !text[at + 1..].starts_with(|next: char| next.is_ascii_digit()) => {
                return at;
            }
            _ => {}
        }
    }
    text.len()
}

/// The keys of which an advice says, in Dutch, that their line can go; and whether that goes with what is typed.
fn taken_away(help: &str) -> Vec<(String, bool)> {
    let mut all = Vec::new();
    let words = help.split(['H', 'h']);
    let mut before = "";
    for told in words {
        if let Some((key, rest)) = told.strip_prefix("aal ‘").and_then(|told| told.split_once('’')) {
            let is_key = key.chars().all(|c| c.is_ascii_lowercase() || c == '_');
            let goes = [" weg", " hier weg", " dan weg", " dan hier weg", " dan ook weg"];
            if is_key && goes.iter().any(|end| rest.starts_with(end)) {
                all.push((key.to_owned(), before.ends_with(", en ")));
            }
        }
        before = told;
    }
    all
}

/// What is typed in the place of what stands there, when an advice is no more than that.
fn values(help: &str) -> Vec<String> {
    let told = help.split_once("Typ: ").or_else(|| help.split_once("Type: "));
    told.map(|(_, value)| value.trim_end_matches('.').to_owned())
        .filter(|value| !value.contains(' '))
        .into_iter()
        .collect()
}

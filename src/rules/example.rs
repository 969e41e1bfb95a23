//! The examples of the rules, and the small plan that they are laid on.

/// An example of a mistake and the same put right, in the small plan [`base_plan`].
#[derive(Debug, Clone, Copy)]
pub enum Example {
    /// Lines of one file.
    Lines {
        /// The path inside the plan folder.
        file: &'static str,
        /// The lines of the small plan in whose place these stand; empty: they are added at the end.
        instead_of: &'static str,
        /// Lines that the rule fires on.
        wrong: &'static str,
        /// The same, put right: no rule fires.
        right: &'static str,
    },
    /// Lines of one file that is new, beside another that is new too.
    Beside {
        /// The other: its path inside the plan folder, and what it holds.
        other: (&'static str, &'static str),
        /// The path inside the plan folder.
        file: &'static str,
        /// Lines that the rule fires on.
        wrong: &'static str,
        /// The same, put right: no rule fires.
        right: &'static str,
    },
    /// A whole file of the small plan after its adoption: every year has an implementation plan, and every year that has
    /// ended an evaluation. A file that says nothing is not there.
    Adopted {
        /// The path inside the plan folder.
        file: &'static str,
        /// What the file says where the rule fires.
        wrong: &'static str,
        /// What it says when it is put right.
        right: &'static str,
    },
    /// The name of a file.
    Name {
        /// A path inside the plan folder that the rule fires on.
        wrong: &'static str,
        /// The same, put right.
        right: &'static str,
        /// What the file holds.
        text: &'static str,
    },
    /// An edit of one file after the adoption, and the same edit made as it should be.
    Edit {
        /// The path inside the plan folder.
        file: &'static str,
        /// The lines of the small plan in whose place the edited ones stand; empty: they are added at the end.
        instead_of: &'static str,
        /// The lines as they were.
        before: &'static str,
        /// As an edit that the rule fires on leaves them.
        wrong: &'static str,
        /// As an edit that no rule fires on leaves them.
        right: &'static str,
        /// What the right edit adds to `decisions.toml`.
        decision: &'static str,
    },
    /// None in text: the mistake lies in the folder or in the bytes of a file.
    OnDisk,
}

impl Example {
    /// The small plan with the mistake, and with it put right: (path, text), sorted by path.
    pub fn plans(&self) -> Option<[Vec<(String, String)>; 2]> {
        match *self {
            Example::Lines { file, instead_of, wrong, right } => {
                Some([wrong, right].map(|lines| laid_over(file, |text| put(text, instead_of, lines))))
            }
            Example::Beside { other: (path, text), file, wrong, right } => {
                let with_other = |lines: &'static str| {
                    let mut texts = laid_over(file, |_| format!("{lines}\n"));
                    texts.push((path.to_owned(), format!("{text}\n")));
                    texts.sort();
                    texts
                };
                Some([wrong, right].map(with_other))
            }
            Example::Adopted { file, wrong, right } => {
                Some([wrong, right].map(|text| adopted_with(file, &format!("{text}\n"))))
            }
            Example::Name { wrong, right, text } => {
                Some([wrong, right].map(|file| laid_over(file, |_| text.to_owned())))
            }
            Example::Edit { .. } | Example::OnDisk => None,
        }
    }

    /// The small plan before an edit, after the wrong edit and after the right one, of an example about changes.
    pub fn edits(&self) -> Option<[Vec<(String, String)>; 3]> {
        let Example::Edit { file, instead_of, before, wrong, right, decision } = *self else { return None };
        // What the small plan has after its adoption only is edited as a whole.
        let is_whole = base_plan().iter().all(|(path, _)| *path != file);
        let edited = |lines: &'static str| {
            laid(adopted_plan(), file, |text| put(if is_whole { "" } else { text }, instead_of, lines))
        };
        let [old, wrong, mut right] = [before, wrong, right].map(edited);
        if !decision.is_empty() {
            right.push(("decisions.toml".to_owned(), format!("{decision}\n")));
            right.sort();
        }
        Some([old, wrong, right])
    }
}

/// The small plan after its adoption, with another text of one file.
fn adopted_with(file: &str, text: &str) -> Vec<(String, String)> {
    let mut texts = adopted_plan();
    texts.retain(|(path, _)| path != file);
    if !text.trim().is_empty() {
        texts.push((file.to_owned(), text.to_owned()));
    }
    texts.sort();
    texts
}

/// The small plan after its adoption, without any finding: (path, text), sorted by path.
pub fn adopted_plan() -> Vec<(String, String)> {
    let mut texts = laid_over("plan.toml", |head| head.replacen(DRAFT, ADOPTED, 1));
    for year in 2024..=2027 {
        let action = ACTION.replace("YEAR", &year.to_string()).replace("BEFORE", &(year - 1).to_string());
        // Of a year that is over nothing is left to be done.
        let action = if year < 2026 { action.replace(STARTED, DONE) } else { action };
        texts.push((format!("actions/{year}.toml"), action));
    }
    for year in 2024..=2025 {
        let evaluation = EVALUATION.replace("AFTER", &(year + 1).to_string());
        texts.push((format!("evaluations/{year}.toml"), evaluation));
    }
    texts.push(("partners.toml".to_owned(), PARTNER.to_owned()));
    texts.sort();
    texts
}

const DRAFT: &str = "status = \"draft\"\n";

const ADOPTED: &str = "\
status = \"adopted\"
adopted = { body = \"council\", date = 2023-11-09 }
";

const ACTION: &str = "\
adopted = { body = \"college\", date = BEFORE-11-14 }

[[action]]
id = \"avonden\"
title = \"Avonden over overlast\"
state = \"started\"
goal = \"buurt/minder-overlast\"
";

const STARTED: &str = "state = \"started\"\n";

const DONE: &str = "state = \"done\"\nresult = \"Gehouden\"\n";

const EVALUATION: &str = "\
status = \"adopted\"
as_of = AFTER-03-01
adopted = { body = \"college\", date = AFTER-03-17 }

[priority.buurt]
interpretation = \"Het gaat de goede kant op.\"
adjustment = \"Geen.\"
";

const PARTNER: &str = "\
[[partner]]
id = \"wijkraad\"
name = \"Wijkraad\"
";

fn laid_over(file: &str, make: impl Fn(&str) -> String) -> Vec<(String, String)> {
    laid(base_plan().into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect(), file, make)
}

fn laid(
    mut texts: Vec<(String, String)>,
    file: &str,
    make: impl Fn(&str) -> String,
) -> Vec<(String, String)> {
    match texts.iter_mut().find(|(path, _)| path == file) {
        Some((_, text)) => *text = make(text),
        None => texts.push((file.to_owned(), make(""))),
    }
    texts.sort();
    texts
}

fn put(text: &str, instead_of: &str, lines: &str) -> String {
    if !instead_of.is_empty() {
        text.replacen(instead_of, lines, 1)
    } else if text.is_empty() {
        format!("{lines}\n")
    } else {
        format!("{text}\n{lines}\n")
    }
}

/// A small valid plan without any finding, on which the examples of the rules are laid: (path, text).
pub fn base_plan() -> Vec<(&'static str, &'static str)> {
    vec![
        ("measurements/buurt/onveilig.toml", SURVEYED),
        ("measurements/buurt/overlast.toml", COUNTED),
        ("plan.toml", HEAD),
        ("priorities/buurt.toml", CHAPTER),
        ("sources.toml", SOURCES),
    ]
}

const HEAD: &str = "\
title = \"Veiligheidsplan\"
municipality = \"Voorbeeldstad\"
language = \"nl\"
status = \"draft\"
first_year = 2024
last_year = 2027
";

/// The small plan has small counts; with hardly any chance in them its targets can be established.
const CHAPTER: &str = "\
title = \"Prettige buurten\"
ambition = \"Minder overlast\"

[[goal]]
id = \"minder-overlast\"
title = \"Minder overlast\"
kind = \"outcome\"

[[indicator]]
id = \"overlast\"
kind = \"effect\"
goal = \"minder-overlast\"
title = \"Meldingen van overlast\"
dispersion = 0.002
unit = \"count\"
direction = \"lower\"
frequency = \"yearly\"
sources = [\"politie\"]
baseline = \"2024\"
target = { value = 50, by = 2027 }
breakdown = { title = \"Wijk\", parts = [\"noord\", \"zuid\"] }

[[indicator]]
id = \"onveilig\"
kind = \"effect\"
title = \"Inwoners die zich onveilig voelen\"
unit = \"percent\"
direction = \"lower\"
frequency = \"two-yearly\"
sources = [\"vragenlijst\"]
baseline = \"2023\"
target = { change = \"-4pp\", by = 2027 }
";

/// The counts of the small plan.
pub(super) const COUNTED: &str = "\
[[measurement]]
period = \"2024\"
value = 60

[[measurement]]
period = \"2025\"
value = 55
";

const SURVEYED: &str = "\
[[measurement]]
period = \"2023\"
value = 11
n = 1200

[[measurement]]
period = \"2025\"
numerator = 114
denominator = 1190
";

/// The sources of the small plan.
pub(super) const SOURCES: &str = "\
[[source]]
id = \"politie\"
name = \"Politie\"

[[source]]
id = \"vragenlijst\"
name = \"Vragenlijst onder inwoners\"
";

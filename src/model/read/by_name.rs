//! What a name stands for that somebody types or that a file holds. A thing is known by its id or its title, a fixed word by
//! the word of the files or by what is shown for it: in any case, in either language, with or without accents, hyphens and
//! spaces. What the product prints, it also reads.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::lang::texts_of;

/// A name as names are compared.
pub fn folded(name: &str) -> String {
    let name = name.trim();
    // `✓ afgerond`: the sign before a state.
    let name = match name.split_once(' ') {
        Some((sign, rest)) if sign.chars().count() == 1 && !sign.contains(char::is_alphanumeric) => rest,
        _ => name,
    };
    let plain = name.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    let between = |c: char| c.is_whitespace() || "-‐‑–_.,()‘’“”'\"".contains(c);
    plain.filter(|c| !between(*c)).collect()
}

/// The id of the thing that a name stands for, among ids with their titles. None where it is none of them, or can be two.
pub fn by_name<'n>(typed: &str, things: &[(&'n str, &'n str)]) -> Option<&'n str> {
    if let Some((id, _)) = things.iter().find(|(id, _)| *id == typed.trim()) {
        return Some(id);
    }
    let wanted = folded(typed);
    let bears = |(id, title): &&(&'n str, &'n str)| folded(id) == wanted || folded(title) == wanted;
    let mut bearers = things.iter().filter(bears).map(|(id, _)| *id);
    let first = bearers.next().filter(|_| !wanted.is_empty())?;
    bearers.all(|other| other == first).then_some(first)
}

/// Before the word of the files, in the id of the message with what is shown for it: `action-done`.
const SHOWN_AS: [&str; 12] = [
    "action-",
    "status-",
    "body-",
    "direction-",
    "frequency-",
    "kind-",
    "goal-kind-",
    "state-",
    "phrase-unit-",
    "phrase-",
    "followup-",
    "followup-kind-",
];

/// What people also call what is shown, by the id of its message.
const ALSO: [(&str, &[&str]); 30] = [
    ("action-done", &["klaar", "gereed", "uitgevoerd", "finished"]),
    ("action-delayed", &["uitgesteld", "postponed"]),
    ("body-council", &["raad", "council"]),
    ("body-college", &["college van b en w", "college van b&w", "b en w", "b&w", "municipal executive"]),
    ("followup-kind-commitment", &["toezeggingen", "promise"]),
    ("followup-kind-recommendation", &["advies", "advice"]),
    ("followup-done", &["klaar", "gereed", "uitgevoerd", "finished"]),
    ("followup-lapsed", &["ingetrokken", "withdrawn"]),
    ("kind-effect", &["effectindicatoren", "effect indicators"]),
    ("kind-performance", &["prestatie", "prestatie-indicatoren", "performance indicators"]),
    ("direction-lower", &["lager", "omlaag", "dalen"]),
    ("direction-higher", &["hoger", "omhoog", "stijgen"]),
    ("direction-stable", &["gelijk", "stabiel"]),
    ("direction-interpret", &["duiden", "duiding"]),
    ("frequency-monthly", &["maandelijks", "per maand"]),
    ("frequency-quarterly", &["per kwartaal"]),
    ("frequency-half-yearly", &["halfjaarlijks", "per halfjaar"]),
    ("frequency-yearly", &["jaarlijks", "per jaar"]),
    ("frequency-two-yearly", &["tweejaarlijks", "elke twee jaar"]),
    ("frequency-four-yearly", &["vierjaarlijks", "elke vier jaar"]),
    ("goal-kind-recurring", &["komt terug", "komt elk jaar terug", "elk jaar"]),
    ("goal-kind-milestone", &["mijlpaal", "eenmalig", "één keer klaar", "done once"]),
    ("goal-kind-continuous", &["loopt door"]),
    ("goal-kind-outcome", &["resultaat", "een resultaat", "uitkomst", "a result"]),
    ("phrase-unit-count", &["telt iets", "een aantal", "number"]),
    ("phrase-unit-percent", &["procent", "een percentage", "a percentage", "%"]),
    ("phrase-unit-rate", &["per 1.000", "per 1000", "per 10.000", "promille"]),
    ("phrase-unit-grade", &["cijfer", "een cijfer", "a grade"]),
    ("phrase-unit-euro", &["bedrag", "een bedrag", "amount"]),
    ("phrase-unit-rank", &["plek", "plaats", "rang"]),
];

/// The one of some fixed words that a name stands for: it is that word, or what is shown for it in either language.
pub(crate) fn fixed_word(typed: &str, words: &[&'static str]) -> Option<&'static str> {
    let wanted = folded(typed);
    let of_files = || words.iter().copied().find(|word| folded(word) == wanted);
    let shown =
        || words.iter().copied().find(|word| names_of(word).iter().any(|name| folded(name) == wanted));
    if wanted.is_empty() { None } else { of_files().or_else(shown) }
}

/// All that is shown for a fixed word, and what people call that.
fn names_of(word: &str) -> Vec<&'static str> {
    let ids = SHOWN_AS.iter().map(|area| format!("{area}{word}"));
    ids.flat_map(|id| {
        let also = ALSO.iter().filter(|(of, _)| *of == id).flat_map(|(_, names)| names.iter().copied());
        texts_of(&id).chain(also).collect::<Vec<_>>()
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_is_known_by_id_and_title_in_any_case() {
        let things = [
            ("politie", "Politie Oost-Nederland"),
            ("peiling", "Burgerpeiling (enquête)"),
            ("bp", "Peiling"),
        ];
        for (typed, meant) in [
            ("politie", Some("politie")),
            (" POLITIE ", Some("politie")),
            ("politie oost nederland", Some("politie")),
            ("Burgerpeiling (enquete)", Some("peiling")),
            // The id itself goes before a title that reads the same; in other capitals it can be two.
            ("peiling", Some("peiling")),
            ("PEILING", None),
            ("poli", None),
            ("", None),
        ] {
            assert_eq!(by_name(typed, &things), meant, "{typed}");
        }
    }

    #[test]
    fn a_sign_before_a_word_is_no_part_of_it_and_one_behind_it_is() {
        assert_eq!(folded("✓ afgerond"), "afgerond");
        assert_eq!(folded("definitief*"), "definitief*");
        assert_eq!(folded("nader-voorlopig"), folded("NADER  voorlopig"));
        assert_eq!(folded("７"), "7");
    }
}

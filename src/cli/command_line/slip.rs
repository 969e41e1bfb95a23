//! What somebody meant with an option that does not exist: one that is near by its letters, or one that goes by another
//! word. What is only like it by chance is not proposed: `--year` is no `--yes`.

use ivp::model::folded;

/// Other words for options, with what to type. What a command does not take is not proposed for it.
const OTHER_WORDS: [(&[&str], &[&str]); 38] = [
    (&["jaar", "year", "maand", "kwartaal", "datum", "date", "over"], &["period"]),
    (&["bron"], &["source"]),
    (&["deel", "onderdeel", "wijk"], &["part"]),
    (&["opmerking", "toelichting", "notitie", "remark", "comment"], &["note"]),
    (&["reden", "reason"], &["missing", "corrects"]),
    (&["correctie", "correction", "corrigeert"], &["corrects"]),
    (&["ontbreekt", "nvt"], &["missing"]),
    (&["bewijs", "proof"], &["evidence"]),
    (&["voorlopig", "provisional"], &["status voorlopig"]),
    (&["nadervoorlopig", "revisedprovisional"], &["status nader-voorlopig"]),
    (&["definitief", "definitive"], &["status definitief"]),
    (&["respondenten", "respondents", "aantal"], &["n"]),
    (&["teller"], &["numerator"]),
    (&["noemer"], &["denominator"]),
    (&["intern"], &["internal"]),
    (&["nietrepresentatief"], &["not-representative"]),
    (&["proef", "test"], &["dry-run"]),
    (&["ja"], &["yes"]),
    (&["doel", "doelstelling"], &["goal"]),
    (&["programma"], &["programme"]),
    (&["trekker"], &["lead"]),
    (&["stand", "status"], &["state"]),
    (&["einde", "eind", "klaar"], &["end"]),
    (&["begin"], &["start"]),
    (&["besteed", "uitgegeven"], &["spent"]),
    (&["aangevraagd", "gevraagd"], &["requested"]),
    (&["resultaat"], &["result"]),
    (&["logboek"], &["log"]),
    (&["grondslag"], &["basis"]),
    (&["tekst", "omschrijving"], &["text"]),
    (&["afspraak", "afgesproken"], &["agreed"]),
    (&["uitvoer", "bestand"], &["output"]),
    (&["vorm"], &["format"]),
    (&["taal", "language"], &["lang"]),
    (&["soort"], &["kind"]),
    (&["gemeente", "regio"], &["region"]),
    (&["onderwerp"], &["topic"]),
    (&["peildatum"], &["as-of"]),
];

/// What may have been meant by an option that a command does not take, each without its dashes: none, one, or a choice. A
/// value that belongs to it stands behind it.
pub(crate) fn meant(typed: &str, options: &[String]) -> Vec<String> {
    let typed = folded(typed.trim_start_matches(['-', '—', '–', '−']));
    if let Some(same) = options.iter().find(|option| folded(option) == typed) {
        return vec![same.clone()];
    }
    let takes = |words: &&&str| options.iter().any(|option| words.split(' ').next() == Some(option));
    let other = OTHER_WORDS.iter().find(|(words, _)| words.contains(&typed.as_str()));
    let other = other.map_or(&[][..], |(_, meant)| meant).iter().filter(takes);
    let other: Vec<String> = other.map(|words| (*words).to_owned()).collect();
    if !other.is_empty() {
        return other;
    }
    near(&typed, options).into_iter().collect()
}

/// Whether two words differ by a typo or two.
pub(crate) fn is_near(typed: &str, word: &str) -> bool {
    let most = if typed.chars().count() > 5 { 2 } else { 1 };
    !word.is_empty() && strsim::damerau_levenshtein(&typed.to_lowercase(), word) <= most
}

/// The option that differs by a typo or two, and no other as little.
fn near(typed: &str, options: &[String]) -> Option<String> {
    let most = if typed.chars().count() > 5 { 2 } else { 1 };
    let distance = |option: &&String| strsim::damerau_levenshtein(typed, &folded(option));
    let best = options.iter().map(|option| distance(&option)).min().filter(|best| *best <= most)?;
    let mut nearest = options.iter().filter(|option| distance(option) == best && option.len() > 2);
    let first = nearest.next()?;
    nearest.all(|other| other == first).then(|| first.clone())
}

/// The option in a word that begins with another dash, or with one for two: `—period`, `-period`. None for what can be a
/// figure or a text.
pub(crate) fn wrong_dashes(typed: &str, options: &[String]) -> Option<String> {
    let bare = typed.trim_start_matches(['-', '—', '–', '−']);
    let dashes = typed.strip_suffix(bare)?;
    let bare = bare.split_once('=').map_or(bare, |(name, _)| name);
    if matches!(dashes, "" | "--") || bare.chars().count() < 2 {
        return None;
    }
    options.iter().find(|option| folded(option) == folded(bare)).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options() -> Vec<String> {
        [
            "period", "source", "part", "note", "missing", "corrects", "status", "yes", "n", "plan",
            "evidence", "title",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    #[test]
    fn an_option_is_proposed_by_its_letters_or_its_meaning_only() {
        for (typed, expected) in [
            ("--periode", &["period"][..]),
            ("--Period", &["period"]),
            ("--titel", &["title"]),
            ("--jaar", &["period"]),
            ("--year", &["period"]),
            ("--bron", &["source"]),
            ("--opmerking", &["note"]),
            ("--reden", &["missing", "corrects"]),
            ("--voorlopig", &["status voorlopig"]),
            ("--definitief", &["status definitief"]),
            ("--sorce", &["source"]),
            // Of another meaning, however like it.
            ("--force", &[]),
            ("--yeah", &[]),
            ("--partner", &[]),
            ("--trekker", &[]),
        ] {
            assert_eq!(meant(typed, &options()), expected, "{typed}");
        }
    }

    #[test]
    fn a_long_dash_is_no_figure() {
        for (typed, expected) in [
            ("—period", Some("period")),
            ("–-period", Some("period")),
            ("-period", Some("period")),
            ("—period=2025", Some("period")),
            ("--period", None),
            ("-n", None),
            ("−3", None),
            ("—", None),
            ("-q", None),
        ] {
            assert_eq!(wrong_dashes(typed, &options()).as_deref(), expected, "{typed}");
        }
    }
}

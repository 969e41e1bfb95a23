//! Our name with a unit beside it, in one text: `Haaksbergen per 1.000 inwoners`, `Haaksbergen (%)`. It is our place as
//! much as the name alone, and another measure of it.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::exchange::read::observation::{Observation, TOPIC};
use crate::exchange::read::places::{OwnPlace, folded};
use crate::exchange::source_unit::is_unit;

/// The figures, with the place of each told apart from the unit beside it: the unit is what they are about.
pub(super) fn apart<'o>(all: &'o [Observation], places: &[OwnPlace]) -> Cow<'o, [Observation]> {
    // Each text once: a table says the same in many rows.
    let texts: BTreeSet<(&str, &str)> = all
        .iter()
        .flat_map(|one| &one.dimensions)
        .map(|of| (of.header.as_str(), of.value.as_str()))
        .collect();
    let split = texts.into_iter().filter(|(_, text)| name_and_unit(text, places).is_some());
    let headers: BTreeSet<&str> = split.map(|(header, _)| header).collect();
    if headers.is_empty() {
        return Cow::Borrowed(all);
    }
    let told = |one: &Observation| {
        let mut told = one.clone();
        for of in one.dimensions.iter().filter(|of| headers.contains(of.header.as_str())) {
            let (place, unit) = name_and_unit(&of.value, places).unwrap_or((of.value.clone(), String::new()));
            // What is about the figure goes first where the head of a column said both.
            let (here, beside) = if of.header.starts_with(TOPIC) { (unit, place) } else { (place, unit) };
            told.add_dimension("", &beside);
            let its = told.dimensions.iter_mut().filter(|one| one.header == of.header);
            its.for_each(|its| its.value.clone_from(&here));
        }
        told
    };
    Cow::Owned(all.iter().map(told).collect())
}

/// The name of ours in a text that has a unit besides it and nothing else, and that unit.
pub(super) fn name_and_unit(text: &str, places: &[OwnPlace]) -> Option<(String, String)> {
    let signs = |c: char| c.is_whitespace() || ",:;()[]-–/|".contains(c);
    let folded = folded(text);
    let beside = |name: &str| {
        let after = folded.strip_prefix(name).filter(|rest| rest.starts_with(signs));
        let before = folded.strip_suffix(name).filter(|rest| rest.ends_with(signs));
        let rest = after.or(before)?.trim_matches(|c| signs(c) && c != '/');
        is_unit(rest).then(|| rest.to_owned())
    };
    let names = places.iter().flat_map(|place| &place.names).filter(|name| !name.is_empty());
    names.into_iter().find_map(|name| Some((name.clone(), beside(&self::folded(name))?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_name_is_known_beside_a_unit_and_beside_nothing_else() {
        let places =
            [OwnPlace { names: vec!["Haaksbergen".into(), "GM0158".into()], part: None, member: false }];
        for (text, is_split) in [
            ("Haaksbergen per 1.000 inwoners", true),
            ("HAAKSBERGEN (%)", true),
            ("Haaksbergen, aantal", true),
            ("% Haaksbergen", true),
            ("Aantal Haaksbergen", true),
            ("GM0158 (aantal)", true),
            ("Haaksbergen / 1.000", false),
            ("Haaksbergen", false),
            ("Haaksbergen-Zuid", false),
            ("Haaksbergen (dorp)", false),
            ("Haaksbergenaantal", false),
            ("Wijk 00 Haaksbergen", false),
            ("Enschede (%)", false),
        ] {
            assert_eq!(name_and_unit(text, &places).is_some(), is_split, "{text}");
        }
    }
}

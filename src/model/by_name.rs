//! What a person calls by its id or its title, whatever the case.

use super::{Id, Indicator, Plan};

impl Plan {
    /// The source that bears a name, by its id or by what it is called; any id where the plan describes no sources.
    pub fn source_by_name(&self, name: &str) -> Option<Id> {
        let called = by_name(&self.sources, name, |one| one.id.as_str(), |one| Some(one.name.as_str()));
        let any = || Id::parse(name.trim()).ok().filter(|_| self.sources.is_empty());
        called.map(|source| source.id.value.clone()).or_else(any)
    }
}

impl Indicator {
    /// The id of the part of the breakdown that bears a name, by its id or its title.
    pub fn part_by_name(&self, name: &str) -> Option<&str> {
        let parts = self.breakdown.iter().flat_map(|breakdown| &breakdown.parts);
        let title = |one: &super::BreakdownPart| one.title.as_ref().map(|title| title.value.clone());
        let titled: Vec<_> = parts.map(|part| (part, title(part))).collect();
        by_name(&titled, name, |(part, _)| part.as_str(), |(_, title)| title.as_deref())
            .map(|(part, _)| part.as_str())
    }
}

/// Finds what bears a name: by its id, else by its id in another case, else by its title in any case. A title that two
/// bear finds neither.
pub fn by_name<'t, T>(
    all: impl IntoIterator<Item = &'t T>,
    name: &str,
    id: impl Fn(&T) -> &str,
    title: impl Fn(&T) -> Option<&str>,
) -> Option<&'t T> {
    let all: Vec<&T> = all.into_iter().collect();
    let wanted = lower(name);
    let exact = all.iter().find(|one| id(one) == name.trim());
    let of_id = exact.or_else(|| all.iter().find(|one| lower(id(one)) == wanted));
    let mut titled = all.iter().filter(|one| title(one).is_some_and(|title| lower(title) == wanted));
    let only = titled.next().filter(|_| titled.next().is_none());
    of_id.or(only).copied()
}

fn lower(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_goes_before_a_title_and_a_title_of_two_finds_neither() {
        let all = [("cbs", "Criminaliteit CBS"), ("politie", "CBS"), ("een", "Peiling"), ("twee", "Peiling")];
        let found = |name| by_name(&all, name, |one| one.0, |one| Some(one.1)).map(|one| one.0);
        assert_eq!(found("criminaliteit  cbs "), Some("cbs"));
        assert_eq!(found("CBS"), Some("cbs"));
        assert_eq!(found(" Politie"), Some("politie"));
        assert_eq!(found("Peiling"), None);
        assert_eq!(found("Criminaliteit"), None);
    }
}

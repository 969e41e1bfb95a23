//! What a person calls by its id or its title, whatever the case.

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

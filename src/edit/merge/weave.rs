//! One order out of two: that of the side that changed the order, ours where neither or both did. What only the other side
//! has comes behind what it comes behind there; of two additions in one place ours comes first.

use std::collections::{HashMap, HashSet};

/// All names of either side, each once.
pub(super) fn woven<'k>(base: &[&'k str], ours: &[&'k str], theirs: &[&'k str]) -> Vec<&'k str> {
    if moved(base, theirs) && !moved(base, ours) {
        put_in(theirs, ours, true)
    } else {
        put_in(ours, theirs, false)
    }
}

/// Whether what was in the base stands in another order.
pub(super) fn moved(base: &[&str], side: &[&str]) -> bool {
    let place: HashMap<&str, usize> = base.iter().enumerate().map(|(place, name)| (*name, place)).collect();
    let places: Vec<usize> = side.iter().filter_map(|name| place.get(name).copied()).collect();
    !places.is_sorted()
}

/// Puts what only the other side has in the order of one, before or behind its own additions in the same place. What stands
/// at the end there comes at the end.
fn put_in<'k>(order: &[&'k str], other: &[&'k str], before: bool) -> Vec<&'k str> {
    let own: HashSet<&str> = order.iter().copied().collect();
    let of_other: HashSet<&str> = other.iter().copied().collect();
    let end = other.iter().rposition(|name| own.contains(name)).map_or(0, |last| last + 1);
    let mut behind: HashMap<Option<&str>, Vec<&'k str>> = HashMap::new();
    let mut last = None;
    for name in &other[..end] {
        if own.contains(name) {
            last = Some(*name);
        } else {
            behind.entry(last).or_default().push(name);
        }
    }
    let own_end = order.iter().rposition(|name| of_other.contains(name)).map_or(0, |last| last + 1);
    let mut out = Vec::with_capacity(own.len() + of_other.len());
    let mut waiting = behind.remove(&None).unwrap_or_default();
    for (place, name) in order.iter().enumerate() {
        if before || of_other.contains(name) {
            out.append(&mut waiting);
        }
        if before && place == own_end {
            out.extend(&other[end..]);
        }
        out.push(*name);
        if let Some(mut more) = behind.remove(&Some(*name)) {
            waiting.append(&mut more);
        }
    }
    out.append(&mut waiting);
    if !before || own_end == order.len() {
        out.extend(&other[end..]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn becomes(base: &str, ours: &str, theirs: &str, order: &str) {
        let [base, ours, theirs] = [base, ours, theirs]
            .map(|side| side.split(' ').filter(|name| !name.is_empty()).collect::<Vec<_>>());
        assert_eq!(woven(&base, &ours, &theirs).join(" "), order);
    }

    #[test]
    fn additions_of_both_follow_each_other_where_they_stand() {
        becomes("a b", "a b x", "a b y", "a b x y");
        becomes("", "x y", "z", "x y z");
        becomes("a b", "a x b", "a y b", "a x y b");
        becomes("a b", "x a b", "y a b", "x y a b");
        becomes("a b", "b", "a y b", "a y b");
        becomes("a b", "a b", "y a b z", "y a b z");
    }

    #[test]
    fn the_order_of_the_side_that_changed_it_stays() {
        becomes("a b c", "c b a", "a b c y", "c b a y");
        becomes("a b c", "c b a", "a y b c", "c b a y");
        becomes("a b c", "a x b c", "c b a y", "c b a x y");
        becomes("a b c", "a b c x", "c b a y", "c b a x y");
        becomes("a b c", "c b a", "b c a", "c b a");
    }
}

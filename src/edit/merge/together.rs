//! Records that are known by other names than each other and yet are about the same: corrections of one figure, one that
//! was corrected and written over, one that got another name.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::conflict::Disagreement;
use super::document::{Entry, Field, Record};
use super::fields::{Names, Versions};
use super::identity;
use super::values::same_value;

/// Records that must be looked at together: they are known by other names than each other, and yet are about the same.
pub(super) struct Together {
    pub(super) why: Disagreement,
    /// Where those of the version above stand, and those of the one below.
    pub(super) above: Vec<usize>,
    pub(super) below: Vec<usize>,
    /// Their names.
    pub(super) names: Vec<String>,
}

/// The records of three versions that must be looked at together. Measurements that name no source have the one that is
/// given; `is_same` tells whether two versions of a record say the same.
pub(super) fn together(
    versions: Versions<'_, '_>,
    names: &Names,
    source: Option<&str>,
    is_same: fn(&Record<'_>, &Record<'_>) -> bool,
) -> Vec<Together> {
    let mut all = corrections(versions, names, source);
    let taken: HashSet<String> = all.iter().flat_map(|one| one.names.iter().cloned()).collect();
    all.extend(renamed(versions, names, &taken, is_same));
    all
}

/// The corrections that both sides made of one figure, and those of a figure that the other side wrote over.
fn corrections(versions: Versions<'_, '_>, names: &Names, source: Option<&str>) -> Vec<Together> {
    let [old, here, there] = names.places();
    let is_correction = |entry: &Entry<'_>| {
        entry.record().is_some_and(|one| one.name() == "measurement" && one.field("corrects").is_some())
    };
    let figure = |entry: &Entry<'_>| {
        let record = entry.record().filter(|one| one.name() == "measurement")?;
        let value = |key: &str| record.field(key).map(|field| identity::plain(field.value));
        Some(identity::figure_key(source, value))
    };
    let added = |side: &[Entry<'_>], names: &[String], other: &HashMap<&str, usize>| {
        let mut by_figure: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, entry) in side.iter().enumerate() {
            let name = names[place].as_str();
            if is_correction(entry) && !old.contains_key(name) && !other.contains_key(name) {
                by_figure.entry(figure(entry).unwrap_or_default()).or_default().push(place);
            }
        }
        by_figure
    };
    let above = added(versions.ours, &names.ours, &there);
    let mut below = added(versions.theirs, &names.theirs, &here);
    if above.is_empty() && below.is_empty() {
        return Vec::new();
    }
    let mut all = Vec::new();
    let mut alone = BTreeMap::new();
    for (figure, above) in above {
        match below.remove(&figure) {
            Some(below) => all.push(Together {
                why: Disagreement::Corrected,
                names: named(names, &above, &below),
                above,
                below,
            }),
            None => drop(alone.insert(figure, (above, true))),
        }
    }
    alone.extend(below.into_iter().map(|(figure, below)| (figure, (below, false))));
    for (place, entry) in versions.base.iter().enumerate() {
        let name = names.base[place].as_str();
        let (Some(ours), Some(theirs)) = (here.get(name), there.get(name)) else { continue };
        let Some(of) = figure(entry).filter(|_| !is_correction(entry)) else { continue };
        let Some((places, by_ours)) = alone.get(&of) else { continue };
        let new = if *by_ours { &versions.theirs[*theirs] } else { &versions.ours[*ours] };
        if figure_changed(entry, new) {
            let (mut above, mut below) = (vec![*ours], vec![*theirs]);
            if *by_ours {
                above.extend(places)
            } else {
                below.extend(places)
            }
            let names = named(names, &above, &below);
            all.push(Together { why: Disagreement::Overwritten, names, above, below });
        }
    }
    all
}

fn named(names: &Names, above: &[usize], below: &[usize]) -> Vec<String> {
    let above = above.iter().map(|place| names.ours[*place].clone());
    above.chain(below.iter().map(|place| names.theirs[*place].clone())).collect()
}

/// Records that one side gave another name, and the other side changed, renamed or took away.
fn renamed(
    versions: Versions<'_, '_>,
    names: &Names,
    taken: &HashSet<String>,
    is_same: fn(&Record<'_>, &Record<'_>) -> bool,
) -> Vec<Together> {
    let [old, here, there] = names.places();
    let gone = |side: &HashMap<&str, usize>| -> Vec<usize> {
        (0..versions.base.len()).filter(|place| !side.contains_key(names.base[*place].as_str())).collect()
    };
    let new_names = |side: &[Entry<'_>], of_side: &[String], gone: &[usize]| -> HashMap<usize, usize> {
        let is_new =
            |place: &usize| !old.contains_key(of_side[*place].as_str()) && !taken.contains(&of_side[*place]);
        let added: Vec<usize> = (0..side.len()).filter(is_new).collect();
        // Of very many nobody can say which is which.
        if gone.len() * added.len() > MOST_COMPARED {
            return HashMap::new();
        }
        let twin = |place: &usize| {
            let mut alike = added.iter().filter(|new| resembles(&versions.base[*place], &side[**new]));
            alike.next().copied().filter(|_| alike.next().is_none()).map(|new| (*place, new))
        };
        gone.iter().filter_map(twin).collect()
    };
    let (gone_above, gone_below) = (gone(&here), gone(&there));
    let above = new_names(versions.ours, &names.ours, &gone_above);
    let below = new_names(versions.theirs, &names.theirs, &gone_below);
    let mut all = Vec::new();
    for place in 0..versions.base.len() {
        let name = names.base[place].as_str();
        let is_changed = |side: &[Entry<'_>], at: &HashMap<&str, usize>| {
            at.get(name).copied().filter(|at| match (versions.base[place].record(), side[*at].record()) {
                (Some(old), Some(new)) => !is_same(old, new),
                _ => false,
            })
        };
        let (above, below) = match (above.get(&place), below.get(&place)) {
            (Some(above), Some(below)) if names.ours[*above] != names.theirs[*below] => {
                (vec![*above], vec![*below])
            }
            (Some(above), None) => match is_changed(versions.theirs, &there) {
                Some(below) => (vec![*above], vec![below]),
                None => continue,
            },
            (None, Some(below)) => match is_changed(versions.ours, &here) {
                Some(above) => (vec![above], vec![*below]),
                None => continue,
            },
            _ => continue,
        };
        let mut named = named(names, &above, &below);
        named.push(name.to_owned());
        all.push(Together { why: Disagreement::Changed, names: named, above, below });
    }
    all
}

/// The most pairs of records that are compared to find out which got another name.
const MOST_COMPARED: usize = 100_000;

/// Whether a record is another under a new name: half of its fields, and of a figure its period, are the same.
fn resembles(old: &Entry<'_>, new: &Entry<'_>) -> bool {
    let (Some(old), Some(new)) = (old.record(), new.record()) else { return false };
    let is_kept =
        |field: &&Field<'_>| new.fields().any(|twin| twin.path == field.path && twin.value == field.value);
    let kept: Vec<&Field<'_>> = old.fields().filter(is_kept).collect();
    let has_period = kept.iter().any(|field| field.path.len() == 1 && field.path[0] == "period");
    let most = old.fields().count().max(new.fields().count());
    old.path == new.path
        && kept.len() * 2 >= most
        && !kept.is_empty()
        && (old.name() != "measurement" || has_period)
}

fn figure_changed(old: &Entry<'_>, new: &Entry<'_>) -> bool {
    const OF_FIGURE: [&str; 4] = ["value", "numerator", "denominator", "missing"];
    let (Some(old), Some(new)) = (old.record(), new.record()) else { return false };
    OF_FIGURE.iter().any(|key| match (old.field(key), new.field(key)) {
        (Some(old), Some(new)) => !same_value(old.value, new.value),
        (None, None) => false,
        _ => true,
    })
}

//! Figures of elsewhere that arrived in a file, added to an indicator as `[[reference]]`.

use crate::model::{Indicator, Quantity, Reference, Series, measurements_path, unmistakable};
use chrono::NaiveDate;

use super::import::{Arrived, Becomes, Import, ImportRefusal, NotImported, in_order};
use super::record::Refusal;
use super::text::{string, with_record};
use super::verify::{Ground, Unsound};

/// Works out an import of figures of another region for one indicator. A figure that is there already and differs
/// stays: a reference has no corrections.
///
/// # Errors
/// The file has errors, or would have: with the first of the figures. Nothing is added.
pub fn prepare_references(
    ground: &Ground<'_>,
    indicator: &Indicator,
    region: &str,
    mut arrived: Vec<Arrived>,
) -> Result<Import, Box<ImportRefusal>> {
    let mut import = Import::default();
    let inside = measurements_path(&indicator.id);
    let (loaded, today) = (ground.loaded, ground.today);
    let series = loaded.plan.as_ref().and_then(|plan| plan.series.get(&indicator.id));
    let mut blocks = Vec::new();
    // What is compared is the whole; a reference has no parts.
    arrived.retain(|one| one.part.is_none());
    in_order(&mut arrived)?;
    for one in &arrived {
        // There is nothing to compare with where there is no figure.
        let Ok(value) = one.figure else { continue };
        let becomes = match series.and_then(|series| there(series, region, one)) {
            None => {
                blocks.push(block(region, one, value, today));
                Becomes::New
            }
            Some(old) if old == value => Becomes::Same,
            Some(old) => Becomes::Differs(Ok(old)),
        };
        import.rows.push((one.clone(), becomes));
    }
    let Some(first) = arrived.into_iter().next().filter(|_| !blocks.is_empty()) else { return Ok(import) };
    let refused = |why: Unsound| {
        let why = NotImported::Refused(Box::new(Refusal::Unsound(why)));
        Box::new(ImportRefusal { arrived: first.clone(), why })
    };
    let old = loaded.sources.find(&inside).map_or("", |(_, file)| file.text.as_str());
    let (text, ..) = with_record(old, None, &blocks.join("\n"));
    let tried = ground.try_text(&inside, &text).map_err(refused)?;
    let read_back = tried.after.plan.as_ref().and_then(|plan| plan.series.get(&indicator.id));
    if !read_back.is_some_and(|read| is_old_plus(series, read, blocks.len())) {
        return Err(refused(Unsound::NotReadBack));
    }
    import.texts.insert(inside, text);
    Ok(import)
}

/// The figure of the same region and period: that which is known last.
fn there(series: &Series, region: &str, one: &Arrived) -> Option<Quantity> {
    let same = |of: &&Reference| of.period.value == one.period && Reference::is_of(&of.region.value, region);
    series.references.iter().filter(same).max_by_key(|of| of.known_since()).map(|of| of.value.value)
}

fn block(region: &str, one: &Arrived, value: Quantity, today: NaiveDate) -> String {
    let mut lines = vec![
        "[[reference]]".to_owned(),
        format!("region = {}", string(region)),
        format!("period = \"{}\"", one.period),
        match value {
            Quantity::Number(value) => format!("value = {}", unmistakable(value)),
            Quantity::YesNo(yes) => format!("value = {yes}"),
        },
    ];
    lines.extend(one.n.map(|n| format!("n = {n}")));
    lines.extend(one.source.as_ref().map(|source| format!("source = \"{source}\"")));
    lines.push(format!("recorded = {today}"));
    lines.extend(one.note.as_ref().map(|note| format!("note = {}", string(note))));
    lines.join("\n") + "\n"
}

/// Whether a series read back has the measurements and references of the old one, and so many references more.
fn is_old_plus(old: Option<&Series>, read: &Series, added: usize) -> bool {
    let references = |series: &Series| -> Vec<_> {
        let shown = |one: &Reference| (one.region.value.clone(), one.period.value, one.value.value);
        series.references.iter().map(shown).collect()
    };
    let measurements = |series: &Series| -> Vec<_> {
        series.measurements.iter().map(|one| (one.period.value, one.figure_place().start)).collect()
    };
    let (before, after) = (old.map_or(Vec::new(), references), references(read));
    after.len() == before.len() + added
        && after.starts_with(&before)
        && old.map_or(Vec::new(), measurements) == measurements(read)
}

//! Whether putting something right would say another figure: of that only its author is certain.

use crate::diagnostic::{Edit, Fix};
use crate::files::SourceFile;
use crate::model::PlanFile;

/// The keys of a measurement that say how much.
const KEYS: [&str; 9] =
    ["value", "numerator", "denominator", "n", "missing", "low", "high", "sd", "design_effect"];

/// Whether a fix adds, removes or alters a figure in a file with figures.
pub(super) fn alters_figure(file: &SourceFile, fix: &Fix) -> bool {
    let has_figures = matches!(PlanFile::of(&file.inside), PlanFile::Series(_));
    has_figures && fix.edits.iter().any(|edit| alters(&file.text, edit))
}

fn alters(text: &str, edit: &Edit) -> bool {
    let from = text[..edit.range.start].rfind('\n').map_or(0, |newline| newline + 1);
    let to = text[edit.range.end..].find('\n').map_or(text.len(), |newline| edit.range.end + newline);
    let after = format!("{}{}{}", &text[from..edit.range.start], edit.replacement, &text[edit.range.end..to]);
    figures(&text[from..to]) != figures(&after)
}

/// The figures as they are written on some lines, also on broken ones.
fn figures(lines: &str) -> Vec<(&str, &str)> {
    let read = lines.lines().filter_map(|line| {
        let (key, value) = line.split_once('=')?;
        let key = key.trim().trim_matches(['"', '\'']);
        KEYS.contains(&key).then(|| (key, value.trim()))
    });
    read.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_its_key_and_all_that_stands_behind_it() {
        let text = "[[measurement]]\nperoid = \"2025\"\nvalue = ja\nvaleu = 5\nnote = a\n";
        let altered = |was: &str, now: &str| {
            let start = text.find(was).unwrap();
            alters(text, &Edit { range: start..start + was.len(), replacement: now.to_owned() })
        };
        // The key, a text, a header: the figure stays what it was.
        assert!(
            !altered("peroid", "period")
                && !altered("note = a", "note = \"a\"")
                && !altered("\nnote", "\n\nnote")
        );
        // Another value, a figure more, a figure less.
        assert!(altered("ja", "true") && altered("valeu", "value") && altered("value", "valeu"));
    }
}

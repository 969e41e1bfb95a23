//! A promise as a strip of periods, a row a year (of several parts: a row a part): kept, not kept, not recorded, running.
//! Told apart by a sign and a word, never by colour alone.

use std::collections::BTreeMap;

use crate::compute::{Chart, PromisePeriod, PromiseState};
use crate::lang::{Arg, Catalogue, Message, clean};
use crate::model::Period;
use crate::views::chart::canvas::{Canvas, Ink, Pen};
use crate::views::chart::frame::EDGE;
use crate::views::chart::places::Anchor;
use crate::views::text::style::Style;
use crate::views::text::words::Words;
use chrono::Datelike as _;

/// The periods of a row, under what they have in common.
type Rows<'c> = Vec<(String, Vec<&'c PromisePeriod>)>;

fn rows<'c>(chart: &'c Chart, catalogue: &Catalogue) -> Rows<'c> {
    let mut rows: BTreeMap<(Option<&str>, i32), Vec<&PromisePeriod>> = BTreeMap::new();
    for one in &chart.strip {
        // Periods of a year stand in one row, so that a promise of each year is not a row of its own.
        let year = if matches!(one.period, Period::Year(_)) { 0 } else { one.period.end().year() };
        rows.entry((one.part.as_deref(), year)).or_default().push(one);
    }
    let label = |part: Option<&str>, year: i32| {
        let year = (year > 0).then(|| year.to_string());
        let parts: Vec<String> = part.map(|part| catalogue.of_plan(part)).into_iter().chain(year).collect();
        parts.join(" ")
    };
    rows.into_iter().map(|((part, year), all)| (label(part, year), all)).collect()
}

/// A few letters for a period: `1e kw`, `3`, `2025`.
fn short(one: &PromisePeriod, catalogue: &Catalogue) -> String {
    let numbered = |id: &'static str, number: u32| catalogue.render(&Message::new(id).with("number", number));
    match one.period {
        Period::Month(_, month) => month.to_string(),
        Period::Quarter(_, quarter) => numbered("period-quarter-short", quarter),
        Period::Half(_, half) => numbered("period-half-short", half),
        Period::Year(_) | Period::SchoolYear(_) | Period::Day(_) => catalogue.in_words(&one.range.into()),
    }
}

/// A period in a sentence that names its year: `juli`, `1e kwartaal`. A bare number would be read as how many.
fn in_sentence(one: &PromisePeriod, catalogue: &Catalogue) -> String {
    one.period
        .part_of_year()
        .map_or_else(|| catalogue.in_words(&one.range.into()), |(name, _)| catalogue.in_words(&name))
}

fn sign(state: PromiseState, unicode: bool) -> char {
    match (state, unicode) {
        (PromiseState::Met, true) => '■',
        (PromiseState::Met, false) => '#',
        (PromiseState::Missed, true) => '□',
        (PromiseState::Missed, false) => 'o',
        (PromiseState::Unknown, _) => '?',
        (PromiseState::Withheld, true) => '–',
        (PromiseState::Withheld, false) => '-',
        (PromiseState::Open, true) => '…',
        (PromiseState::Open, false) => '.',
    }
}

/// What the signs stand for: only those that occur.
fn states<'c>(charts: impl Iterator<Item = &'c Chart> + Clone) -> impl Iterator<Item = PromiseState> {
    let all = [PromiseState::Met, PromiseState::Missed, PromiseState::Unknown, PromiseState::Open];
    all.into_iter()
        .filter(move |state| charts.clone().flat_map(|chart| &chart.strip).any(|one| one.state == *state))
}

/// The rows of the strip in signs.
fn lines(chart: &Chart, catalogue: &Catalogue, unicode: bool) -> Vec<String> {
    let cell = |one: &&PromisePeriod| {
        let period = short(one, catalogue).replace(' ', "\u{a0}");
        format!("{period}\u{a0}{}", sign(one.state, unicode))
    };
    let line = |(label, periods): (String, Vec<&PromisePeriod>)| {
        let cells: Vec<String> = periods.iter().map(cell).collect();
        let label = if label.is_empty() { String::new() } else { format!("{label}  ") };
        format!("{label}{}", cells.join("  "))
    };
    rows(chart, catalogue).into_iter().map(line).collect()
}

/// The strip for a table: a line a row.
pub(in crate::views) fn strip_lines(chart: &Chart, catalogue: &Catalogue) -> Vec<String> {
    lines(chart, catalogue, true).iter().map(|line| line.replace("  ", " ")).collect()
}

/// What the signs of some strips stand for.
pub(in crate::views) fn strip_key<'c>(
    charts: impl Iterator<Item = &'c Chart> + Clone,
    catalogue: &Catalogue,
    unicode: bool,
) -> String {
    let words = Words(catalogue);
    let key: Vec<String> = states(charts)
        .map(|state| format!("{}\u{a0}{}", sign(state, unicode), words.promise(state)))
        .collect();
    key.join("; ")
}

/// The strip for a screen.
pub(in crate::views) fn strip_terminal(chart: &Chart, catalogue: &Catalogue, style: Style) -> String {
    let mut out = String::new();
    for line in lines(chart, catalogue, style.unicode) {
        out.push_str(&style.wrap(&clean(&line), "", "      ").replace('\u{a0}', " "));
        out.push('\n');
    }
    let key = strip_key(std::iter::once(chart), catalogue, style.unicode).replace('\u{a0}', " ");
    out.push_str(&style.wrap(&key, "", "  "));
    out.push('\n');
    out
}

/// The strip in sentences.
pub(in crate::views) fn strip_in_words(chart: &Chart, catalogue: &Catalogue) -> String {
    let words = Words(catalogue);
    let title = chart.title.trim().trim_end_matches('.');
    let mut sentences =
        vec![catalogue.render(&Message::new("chart-desc-strip").with("title", Arg::plan(title)))];
    for (label, periods) in rows(chart, catalogue) {
        let states: Vec<String> = periods
            .iter()
            .map(|one| format!("{} {}", in_sentence(one, catalogue), words.promise_of(one)))
            .collect();
        sentences.push(match label.is_empty() {
            true => format!("{}.", states.join(", ")),
            false => catalogue.render(
                &Message::new("chart-desc-strip-year").with("year", label).with("states", states.join(", ")),
            ),
        });
    }
    sentences.join(" ")
}

/// How wide and high the sign of a period is drawn.
const SIGN: f64 = 18.0;
const EDGE_OF_SIGN: Pen = Pen { ink: Ink::Line, width: 1.8, dashes: "", class: "not-kept" };

/// Draws the strip under the title, which ends at `top`, and says where that ends.
pub(in crate::views) fn strip(
    chart: &Chart,
    catalogue: &Catalogue,
    canvas: &mut Canvas<'_>,
    mut top: f64,
) -> f64 {
    let (width, size, _) = canvas.look.sizes();
    let rows = rows(chart, catalogue);
    let wide = |(label, _): &(String, _)| {
        canvas.widest(&canvas.lines(label.as_str(), size, false, f64::INFINITY), size)
    };
    let room = rows.iter().map(wide);
    let room = room.fold(0.0, f64::max).min(width / 3.0);
    let short_ones = chart.strip.iter().map(|one| canvas.letters.width(&short(one, catalogue), size, false));
    let cell = short_ones.fold(0.0, f64::max).max(SIGN) + 8.0;
    let begin = if room > 0.0 { EDGE + room + size } else { EDGE };
    for (label, periods) in &rows {
        top += size;
        for (index, line) in canvas.lines(label.as_str(), size, false, room.max(1.0)).into_iter().enumerate()
        {
            #[allow(clippy::cast_precision_loss)] // a few lines
            let down = index as f64 * size * 1.2;
            canvas.text(line, (EDGE, top + SIGN * 0.8 + down), Anchor::Start, size, false);
        }
        let mut x = begin;
        for one in periods {
            if x + cell > width - EDGE && x > begin {
                (x, top) = (begin, top + SIGN + size * 2.2);
            }
            let middle = x + cell / 2.0;
            draw(canvas, one.state, (middle, top + SIGN / 2.0), size);
            canvas.text(short(one, catalogue), (middle, top + SIGN + size), Anchor::Middle, size, false);
            x += cell;
        }
        top += SIGN + size * 1.2;
    }
    top += size * 1.4;
    let words = Words(catalogue);
    let mut x = EDGE;
    for state in states(std::iter::once(chart)) {
        let text = canvas.said(&words.promise(state));
        let wide = SIGN + 6.0 + canvas.letters.width(&text, size, false) + size;
        if x + wide > width && x > EDGE {
            (x, top) = (EDGE, top + size * 1.6);
        }
        draw(canvas, state, (x + SIGN / 2.0, top), size);
        canvas.text(text, (x + SIGN + 6.0, top + size * 0.35), Anchor::Start, size, false);
        x += wide;
    }
    top + size
}

/// A full square, an open one, a question mark, a dash or three dots.
fn draw(canvas: &mut Canvas<'_>, state: PromiseState, (x, y): (f64, f64), size: f64) {
    let half = SIGN / 2.0 - 1.0;
    let corners = [(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)];
    let written = sign(state, true).to_string();
    match state {
        PromiseState::Met => canvas.shape(&corners, Ink::Line, false, "kept"),
        PromiseState::Missed => {
            let closed: Vec<_> = corners.iter().chain(&corners[..2]).copied().map(Some).collect();
            canvas.line(&closed, EDGE_OF_SIGN);
        }
        PromiseState::Unknown | PromiseState::Open | PromiseState::Withheld => {
            canvas.text(written, (x, y + size * 0.35), Anchor::Middle, size, true);
        }
    }
}

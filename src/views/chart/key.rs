//! What the shapes of a chart stand for: only those that occur.

use crate::compute::{Chart, Drawn, Mark};
use crate::lang::{Catalogue, Message};

use crate::views::chart::canvas::{Canvas, Ink, Look};
use crate::views::chart::figures::{PATH, WHISKER, WHISKER_INDICATIVE, cross, diamond, is_banded, whisker};
use crate::views::chart::places::Anchor;
use crate::views::text::figure::usual_edges;

/// A shape that is explained.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Provisional,
    Superseded,
    Margin,
    Margins,
    Indicative,
    Path,
    Interim,
    Usual,
}

use Shape::{Indicative, Interim, Margin, Margins, Path, Provisional, Superseded, Usual};

/// How wide a shape is drawn.
const WIDE: f64 = 24.0;

/// Draws the key under a chart, and says where it ends.
pub(in crate::views) fn draw(
    chart: &Chart,
    catalogue: &Catalogue,
    canvas: &mut Canvas<'_>,
    at: (f64, f64),
) -> f64 {
    let (width, size, _) = canvas.look.sizes();
    let (left, mut bottom) = at;
    let mut x = f64::INFINITY;
    for (shape, message) in shapes(chart, canvas.look, catalogue) {
        let text = catalogue.render(&message);
        let lines = canvas.lines(text, size, false, width - 2.0 * left - WIDE - 6.0);
        let wide = WIDE + 6.0 + canvas.widest(&lines, size);
        if x + wide > width - left {
            (x, bottom) = (left, bottom + size * 1.45);
        }
        draw_shape(canvas, shape, (x + WIDE / 2.0, bottom - size * 0.55));
        let several = lines.len() > 1;
        for (index, line) in lines.into_iter().enumerate() {
            bottom += if index == 0 { 0.0 } else { size * 1.2 };
            canvas.text(line, (x + WIDE + 6.0, bottom - size * 0.2), Anchor::Start, size, false);
        }
        // What follows a text of several lines begins below it.
        x = if several { f64::INFINITY } else { x + wide + size };
    }
    bottom
}

fn shapes(chart: &Chart, look: Look<'_>, catalogue: &Catalogue) -> Vec<(Shape, Message)> {
    let runs = chart.runs();
    let in_runs = |banded: bool| {
        let one = |figure: &&Drawn| figure.margin.is_some_and(|margin| banded || !margin.indicative);
        runs.iter().any(|run| is_banded(run) == banded && run.iter().any(one))
    };
    let indicative = || {
        let one = |figure: &&Drawn| figure.margin.is_some_and(|margin| margin.indicative);
        runs.iter().any(|run| !is_banded(run) && run.iter().any(one))
    };
    let figures = || chart.marks.iter().filter_map(Mark::figure);
    // A full count has no margin of a sample; it varies by itself.
    let counted = chart.unit.rests_on_cases();
    let margin = if counted { "chart-key-varies" } else { "chart-key-margin" };
    let all = [
        (Provisional, "chart-key-provisional", figures().any(|figure| figure.provisional)),
        (
            Superseded,
            "chart-key-superseded",
            chart.marks.iter().any(|mark| matches!(mark, Mark::Superseded { .. })),
        ),
        (Margin, margin, in_runs(false)),
        (Margins, margin, in_runs(true)),
        (Indicative, "chart-key-margin-indicative", indicative()),
        (Usual, "chart-key-usual", chart.usual.is_some()),
        (Path, "chart-key-path", !chart.path.is_empty()),
        (Interim, "chart-key-interim", !chart.interim.is_empty()),
    ];
    let shown = |shape: Shape, id: &'static str| match (shape, chart.usual) {
        (Usual, Some(band)) => {
            let (low, high) = usual_edges(&band.range, band.judged, chart.unit, chart.decimals, catalogue);
            let message = Message::new(id).with("span", band.range.span());
            message.with("low", low).with("high", high)
        }
        _ => Message::new(id),
    };
    // A paper explains once what nearly every chart has.
    let told = |shape: Shape| look == Look::Half && matches!(shape, Margin | Margins | Path);
    let occurring = all.into_iter().filter(|(shape, _, occurs)| *occurs && !told(*shape));
    occurring.map(|(shape, id, _)| (shape, shown(shape, id))).collect()
}

fn draw_shape(canvas: &mut Canvas<'_>, shape: Shape, (x, y): (f64, f64)) {
    let ends = (y - 7.0, y + 7.0);
    match shape {
        Provisional => canvas.dot((x, y), 4.0, true, "key"),
        Superseded => cross(canvas, (x, y), 4.0),
        Margin => whisker(canvas, x, ends, WHISKER),
        Indicative => whisker(canvas, x, ends, WHISKER_INDICATIVE),
        Margins | Usual => {
            let half = WIDE / 2.0;
            let corners = [(x - half, ends.0), (x + half, ends.0), (x + half, ends.1), (x - half, ends.1)];
            let (ink, class) = if shape == Usual { (Ink::Soft, "usual") } else { (Ink::Line, "margins") };
            canvas.shape(&corners, ink, true, class);
        }
        Path => {
            let half = WIDE / 2.0;
            canvas.line(&[Some((x - half, y)), Some((x + half, y))], PATH);
        }
        Interim => diamond(canvas, (x, y), 4.0, "interim"),
    }
}

//! A chart as SVG: a line through the figures with everything that belongs to reading it, told apart by shape and never
//! by colour alone.

use crate::compute::Chart;
use crate::lang::{Catalogue, Language, Wording};

use crate::views::chart::canvas::{Canvas, Look, MADE_BY};
use crate::views::chart::description::{chart_description, notes};
use crate::views::chart::frame::{EDGE, Frame};
use crate::views::chart::letters::Letters;
use crate::views::chart::places::{Anchor, Area, Places};
use crate::views::chart::strip::strip;
use crate::views::chart::told::{compared, foot, heading, subtitles};
use crate::views::chart::{figures, key};

/// Whether a file is a chart that was drawn here.
pub fn is_own_chart(bytes: &[u8]) -> bool {
    bytes.starts_with(MADE_BY.as_bytes())
}

/// Draws a chart. The same chart gives the same bytes. `foreign` is the language of the words of the plan, where it is
/// another than that of the catalogue.
pub fn chart_svg(chart: &Chart, catalogue: &Catalogue, foreign: Option<Language>, look: Look<'_>) -> String {
    let catalogue = &catalogue.on_paper();
    let letters = Letters::new(look.allowance());
    let mut canvas = Canvas::new(look, &letters, foreign);
    let (width, size, title_size) = look.sizes();
    let title = Wording::of_plan(&chart.title);
    let mut top = EDGE;
    let room = width - 2.0 * EDGE;
    for line in canvas.lines(heading(chart, catalogue), title_size, true, room) {
        top += title_size * 1.25;
        canvas.text(line, (EDGE, top - title_size * 0.25), Anchor::Start, title_size, true);
    }
    let mut bottom = match chart.strip.is_empty() {
        true => course(chart, catalogue, &mut canvas, top),
        false => strip(chart, catalogue, &mut canvas, top),
    };
    let size = size * 0.85;
    for line in canvas.lines(foot(chart, look, catalogue), size, false, room) {
        bottom += size * 1.4;
        canvas.text(line, (EDGE, bottom - size * 0.3), Anchor::Start, size, false);
    }
    let description = chart_description(chart, catalogue).into();
    canvas.finish((bottom + EDGE).ceil(), catalogue.language().code(), &title, &description)
}

/// Draws the figures under the title, which ends at `top`, and says where that ends.
fn course(chart: &Chart, catalogue: &Catalogue, canvas: &mut Canvas<'_>, mut top: f64) -> f64 {
    let (width, size, _) = canvas.look.sizes();
    for subtitle in subtitles(chart, canvas.look, catalogue) {
        for line in canvas.lines(subtitle, size, false, width - 2.0 * EDGE) {
            top += size * 1.3;
            canvas.text(line, (EDGE, top - size * 0.3), Anchor::Start, size, false);
        }
    }
    let frame = Frame::new(chart, catalogue, canvas, top);
    let mut places =
        Places::new(Area { left: EDGE, top, right: width - EDGE / 2.0, bottom: frame.area.bottom - 2.0 });
    frame.axes(canvas, catalogue);
    let homeless = figures::draw(chart, catalogue, canvas, &frame, &mut places);
    let mut bottom = frame.area.bottom + size * 2.0;
    bottom = key::draw(chart, catalogue, canvas, (EDGE, bottom));
    let compared = compared(chart, canvas.look, catalogue);
    for note in compared.into_iter().chain(notes(chart, catalogue)).chain(homeless) {
        for line in canvas.lines(note, size, false, width - 2.0 * EDGE) {
            bottom += size * 1.3;
            canvas.text(line, (EDGE, bottom - size * 0.3), Anchor::Start, size, false);
        }
    }
    bottom
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compute::{Drawn, Mark, ReferenceLine};
    use crate::model::Unit;
    use crate::model::{Period, Withheld};
    use crate::views::chart::canvas::number;
    use crate::views::chart::tests::words_of;
    use resvg::usvg::roxmltree::{Document, Node};

    fn figure(year: i32, value: f64, provisional: bool) -> Mark {
        Mark::Figure(Drawn { period: Period::Year(year), value, provisional, margin: None, source: None })
    }

    fn chart(unit: Unit, marks: Vec<Mark>) -> Chart {
        Chart { marks, ..Chart::empty("Woninginbraken", unit) }
    }

    fn drawn(chart: &Chart) -> String {
        chart_svg(chart, &Catalogue::new(Language::Nl), None, Look::Page { ids: "jeugd/een" })
    }

    fn of_class<'a, 'i>(svg: &'a Document<'i>, class: &str) -> Vec<Node<'a, 'i>> {
        svg.descendants().filter(|node| node.attribute("class") == Some(class)).collect()
    }

    fn words(svg: &Document<'_>) -> Vec<String> {
        let texts =
            svg.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")));
        texts.filter_map(|node| node.text().map(str::to_owned)).collect()
    }

    #[test]
    fn a_value_stands_at_its_height_on_an_axis_from_zero() {
        let text = drawn(&chart(Unit::Count, vec![figure(2023, 50.0, false), figure(2024, 100.0, false)]));
        let svg = Document::parse(&text).unwrap();
        let heights: Vec<&str> =
            of_class(&svg, "figure").iter().filter_map(|node| node.attribute("cy")).collect();
        // Title: 6 + 18 × 1.25; caption: 16 × 1.3; room for labels: 16 × 1.7; then 560 × 0.46 for 0 to 100.
        let highest = 6.0 + 18.0 * 1.25 + 16.0 * 1.3 + 16.0 * 1.7;
        let half = highest + 560.0 * 0.46 / 2.0;
        assert_eq!(heights, [number(half), number(highest)]);
        // Two years of equal width: the figures stand in their middles, at a quarter and three quarters.
        let axis = of_class(&svg, "axis")[0].attribute("d").unwrap();
        let ends: Vec<f64> = axis
            .trim_start_matches('M')
            .split('L')
            .filter_map(|point| point.split(' ').next()?.parse().ok())
            .collect();
        let places: Vec<f64> =
            of_class(&svg, "figure").iter().filter_map(|node| node.attribute("cx")?.parse().ok()).collect();
        let wide = ends[1] - ends[0];
        assert!((places[0] - ends[0] - wide * 0.25).abs() < 0.2, "{places:?} {ends:?}");
        assert!((places[1] - ends[0] - wide * 0.75).abs() < 0.2, "{places:?} {ends:?}");
        assert!(words(&svg).contains(&"0".to_owned()), "the axis begins at zero");
    }

    #[test]
    fn a_break_parts_the_line_and_is_named() {
        let before = [figure(2021, 9.0, false), figure(2022, 8.0, false)];
        let after = [figure(2023, 15.0, false), figure(2024, 16.0, false)];
        let whole = chart(Unit::Count, [before.clone(), after.clone()].concat());
        let text = drawn(&whole);
        assert_eq!(of_class(&Document::parse(&text).unwrap(), "series").len(), 1);
        let parted = [Mark::Break { period: Period::Year(2023) }];
        let text = drawn(&chart(Unit::Count, [&before[..], &parted, &after].concat()));
        let svg = Document::parse(&text).unwrap();
        assert_eq!(of_class(&svg, "series").len(), 2);
        assert!(words(&svg).contains(&"trendbreuk 2023".to_owned()));
    }

    #[test]
    fn provisional_and_corrected_figures_have_shapes_of_their_own_which_are_explained() {
        let year = Period::Year(2024);
        let marks = vec![
            figure(2023, 9.0, false),
            Mark::Superseded { period: year, value: 7.0 },
            figure(2024, 8.0, true),
        ];
        let text = drawn(&chart(Unit::Count, marks));
        let svg = Document::parse(&text).unwrap();
        assert_eq!(of_class(&svg, "provisional")[0].attribute("fill"), Some("none"));
        assert_ne!(of_class(&svg, "figure")[0].attribute("fill"), Some("none"));
        // One in the drawing, one in the key.
        assert_eq!(of_class(&svg, "superseded").len(), 2);
        for explained in ["voorlopig cijfer", "later gecorrigeerd"] {
            assert!(words(&svg).contains(&explained.to_owned()), "{explained}");
        }
        let plain = drawn(&chart(Unit::Count, vec![figure(2023, 9.0, false), figure(2024, 8.0, false)]));
        assert!(!plain.contains("voorlopig") && !plain.contains("gecorrigeerd"));
    }

    #[test]
    fn a_small_count_is_a_gap_that_says_so() {
        let hidden = Mark::Hidden { period: Period::Year(2024), why: Withheld::Below(5.0) };
        let marks = vec![figure(2023, 9.0, false), hidden, figure(2025, 8.0, false)];
        let text = drawn(&chart(Unit::Count, marks));
        let svg = Document::parse(&text).unwrap();
        assert_eq!(of_class(&svg, "figure").len(), 2);
        assert!(of_class(&svg, "series").is_empty(), "no line passes over it");
        assert!(words(&svg).join(" ").contains("minder dan 5"));
    }

    #[test]
    fn the_target_other_regions_and_a_shortened_axis_are_told() {
        let mut one = chart(Unit::Percent, vec![figure(2023, 90.0, false), figure(2025, 92.0, false)]);
        one.target = Some((95.0, Period::Year(2027)));
        one.path = vec![(2023.5 * 12.0, 90.0), (2027.5 * 12.0, 95.0)];
        one.references = vec![ReferenceLine {
            region: "Nederland".to_owned(),
            figures: vec![(Period::Year(2023), 88.0), (Period::Year(2025), 89.0)],
        }];
        let text = drawn(&one);
        let svg = Document::parse(&text).unwrap();
        let said = words(&svg).join(" ").replace('\u{a0}', " ");
        for shown in ["streefwaarde 95% (2027)", "Nederland 89%", "verwacht verloop", "niet bij nul"] {
            assert!(said.contains(shown), "{shown}: {said}");
        }
        assert_eq!(of_class(&svg, "target").len(), 1);
    }

    #[test]
    fn who_cannot_see_it_hears_what_it_shows_and_its_ids_are_its_own() {
        let text = drawn(&chart(Unit::Count, vec![figure(2023, 50.0, false), figure(2024, 100.0, true)]));
        let svg = Document::parse(&text).unwrap();
        let root = svg.root_element();
        assert_eq!(root.attribute("role"), Some("img"));
        assert_eq!(root.attribute("aria-labelledby"), Some("jeugd_een-title jeugd_een-desc"));
        for id in ["jeugd_een-title", "jeugd_een-desc"] {
            assert_eq!(svg.descendants().filter(|node| node.attribute("id") == Some(id)).count(), 1);
        }
        assert!(!text.contains("style="), "a strict content-security policy would refuse it");
    }

    #[test]
    fn words_of_the_plan_are_in_their_own_language() {
        let mut one = chart(Unit::Percent, vec![figure(2023, 90.0, false), figure(2025, 92.0, false)]);
        let figures = vec![(Period::Year(2023), 88.0), (Period::Year(2025), 89.0)];
        one.references = vec![ReferenceLine { region: "Nederland".to_owned(), figures }];
        let english = Catalogue::new(Language::En);
        let svg = |foreign| chart_svg(&one, &english, foreign, Look::Page { ids: "een" });
        let marked = svg(Some(Language::Nl));
        assert!(marked.contains("<title id=\"een-title\" lang=\"nl\">Woninginbraken</title>"), "{marked}");
        assert!(
            marked.contains("><tspan lang=\"nl\">Woninginbraken</tspan> (percentage)</text>"),
            "{marked}"
        );
        assert!(marked.contains("><tspan lang=\"nl\">Nederland</tspan> 89%</text>"), "{marked}");
        let told = "Line chart: <span lang=\"nl\">Woninginbraken</span> (percentage)";
        assert!(marked.contains(&format!("<desc id=\"een-desc\">{told}")), "{marked}");
        // Where plan and page are in one language nothing has to be said of it.
        let bare = marked.replace(" lang=\"nl\"", "");
        let bare =
            ["<tspan>", "</tspan>", "<span>", "</span>"].iter().fold(bare, |text, tag| text.replace(tag, ""));
        assert_eq!(svg(None), bare);
    }

    #[test]
    fn text_of_a_plan_is_text() {
        let hostile = "</title><script>alert(1)</script>\u{1b}[31m\u{202e} \"&' \u{0}";
        let mut one = chart(Unit::Percent, vec![figure(2023, 50.0, false), figure(2024, 60.0, false)]);
        one.title = hostile.to_owned();
        one.references =
            vec![ReferenceLine { region: hostile.to_owned(), figures: vec![(Period::Year(2024), 55.0)] }];
        for look in [Look::Page { ids: hostile }, Look::Picture, Look::Half] {
            let text = chart_svg(&one, &Catalogue::new(Language::En), None, look);
            let svg = Document::parse(&text).unwrap();
            assert!(svg.descendants().all(|node| node.tag_name().name() != "script"));
            assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{0}']));
        }
    }

    #[test]
    fn long_titles_are_broken_and_nothing_stands_outside_the_drawing() {
        let mut one = chart(Unit::Euro, (1966..2026).map(|year| figure(year, 1_234_567.5, false)).collect());
        one.title = "Inwoners die zich wel eens onveilig voelen ".repeat(4);
        for look in [Look::Page { ids: "een" }, Look::Picture, Look::Half] {
            let text = chart_svg(&one, &Catalogue::new(Language::Nl), None, look);
            let svg = Document::parse(&text).unwrap();
            let height: f64 = svg.root_element().attribute("height").unwrap().parse().unwrap();
            let (width, ..) = look.sizes();
            for (text, area) in words_of(&svg, look) {
                assert!(area.left > -0.1 && area.right <= width + 0.1, "{text}");
                assert!(area.top > 0.0 && area.bottom < height, "{text}");
            }
            let of_title = words(&svg).iter().filter(|line| line.contains("onveilig")).count();
            // In a paper the name stands in the caption.
            assert_eq!(of_title > 1, look != Look::Half, "the title takes more than one line");
        }
    }
}

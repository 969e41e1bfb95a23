//! What holds of every drawing, whatever the figures: of all plans that come along, and of made-up series.

use resvg::usvg::roxmltree::{Document, Node};

use crate::compute::{Chart, Drawn, Judging, Margin, Mark, Moment, ReferenceLine, chart_with_superseded};
use crate::lang::{Catalogue, Language};
use crate::model::{Period, Plan, Unit};
use crate::views::chart::canvas::Look;
use crate::views::chart::letters::Letters;
use crate::views::chart::places::Area;
use crate::views::chart::svg::chart_svg;

const LOOKS: [Look<'static>; 3] = [Look::Page { ids: "een" }, Look::Picture, Look::Half];
const PLANS: [&str; 3] = ["plan", "examples/voorbeeldstad/plan", "examples/regio-voorbeeld/plan"];

/// The words of a drawing and where they stand: from the top of a capital to the foot of the line.
pub(in crate::views) fn words_of(svg: &Document<'_>, look: Look<'_>) -> Vec<(String, Area)> {
    let texts = svg.descendants().filter(|node| node.tag_name().name() == "text");
    texts.map(|node| (said(node), around(node, look))).collect()
}

fn said(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|text| text.text()).collect()
}

fn around(node: Node<'_, '_>, look: Look<'_>) -> Area {
    let at = |name: &str| node.attribute(name).map_or(0.0, |text| text.parse::<f64>().unwrap());
    let size = at("font-size");
    let wide = Letters::new(look.allowance()).width(&said(node), size, node.has_attribute("font-weight"));
    let left = match node.attribute("text-anchor") {
        Some("middle") => at("x") - wide / 2.0,
        Some("end") => at("x") - wide,
        _ => at("x"),
    };
    Area { left, top: at("y") - 0.72 * size, right: left + wide, bottom: at("y") }
}

/// The corners of a path.
fn corners(node: Node<'_, '_>) -> Vec<(f64, f64)> {
    let data = node.attribute("d").unwrap_or_default();
    let points = data.split(['M', 'L', 'Z']).filter(|point| !point.is_empty());
    points
        .map(|point| point.split_once(' ').map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap())).unwrap())
        .collect()
}

fn box_of(node: Node<'_, '_>) -> Area {
    if node.tag_name().name() == "circle" {
        let at = |name: &str| node.attribute(name).unwrap().parse::<f64>().unwrap();
        let (x, y, r) = (at("cx"), at("cy"), at("r"));
        return Area { left: x - r, top: y - r, right: x + r, bottom: y + r };
    }
    let none = Area { left: 1e9, top: 1e9, right: -1e9, bottom: -1e9 };
    corners(node).into_iter().fold(none, |area, (x, y)| Area {
        left: area.left.min(x),
        top: area.top.min(y),
        right: area.right.max(x),
        bottom: area.bottom.max(y),
    })
}

fn meet(a: &Area, b: &Area) -> bool {
    let wide = a.right.min(b.right) - a.left.max(b.left);
    let high = a.bottom.min(b.bottom) - a.top.max(b.top);
    wide > 0.2 && high > 0.2
}

/// Whether a place lies in a shape: a line from it to the right crosses the edge an odd number of times.
fn is_inside(shape: &[(f64, f64)], (x, y): (f64, f64)) -> bool {
    let edges = shape.iter().zip(shape.iter().cycle().skip(1));
    let crossed = edges
        .filter(|((x0, y0), (x1, y1))| (*y0 > y) != (*y1 > y) && x < x0 + (y - y0) / (y1 - y0) * (x1 - x0));
    crossed.count() % 2 == 1
}

const POINTS: [&str; 7] =
    ["figure", "provisional", "superseded", "target", "interim", "other-figure", "other-provisional"];
const MARGINS: [&str; 2] = ["margin", "margin-indicative"];

/// No words stand on other words, on a point or on a margin.
fn is_readable(text: &str, look: Look<'_>, of: &str) {
    let svg = Document::parse(text).unwrap();
    let words = words_of(&svg, look);
    for (index, (one, a)) in words.iter().enumerate() {
        for (other, b) in &words[index + 1..] {
            assert!(!meet(a, b), "{of}, {look:?}: „{one}” and „{other}”");
        }
    }
    let of_class =
        |class: &'static str| svg.descendants().filter(move |node| node.attribute("class") == Some(class));
    // The key explains the same shapes, below the axis.
    let Some(foot) = of_class("axis").next().map(|axis| box_of(axis).top) else { return };
    for class in POINTS.into_iter().chain(MARGINS) {
        for shape in of_class(class).map(box_of).filter(|shape| shape.top < foot) {
            for (said, word) in &words {
                assert!(!meet(word, &shape), "{of}, {look:?}: „{said}” on a {class}");
            }
        }
    }
    for band in of_class("margins").map(corners).filter(|band| band.iter().all(|(_, y)| *y < foot + 0.2)) {
        for (said, word) in &words {
            let across = (1..10).map(|part| word.left + (word.right - word.left) * f64::from(part) / 10.0);
            for x in across {
                let middle = (x, f64::midpoint(word.top, word.bottom));
                assert!(!is_inside(&band, middle), "{of}, {look:?}: „{said}” on the margins");
            }
        }
    }
    // What does not begin at zero carries the sign of that, and says it.
    let told = words.iter().any(|(said, _)| said.contains("niet bij nul") || said.contains("not at zero"));
    assert_eq!(of_class("broken-off").count() == 1, told, "{of}, {look:?}");
}

/// The charts of a plan, each with what its indicator asks.
fn charts_of(plan: &Plan, texts: &crate::files::Sources) -> Vec<(String, Option<String>, Chart)> {
    let invalid = crate::diagnostic::Invalid::from_findings(&[]);
    let moment = Moment::on(chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap());
    let judging = Judging::new(plan, texts, &invalid, moment);
    let charts = plan.indicators().filter_map(|one| {
        let chart = chart_with_superseded(&judging.history(one))?;
        Some((one.id.to_string(), one.asked(), chart))
    });
    charts.collect()
}

fn is_readable_in_every_look(chart: &Chart, of: &str) {
    for language in Language::ALL {
        let catalogue = Catalogue::new(language);
        for look in LOOKS {
            let text = chart_svg(chart, &catalogue, None, look);
            is_readable(&text, look, of);
            assert_eq!(text, chart_svg(chart, &catalogue, None, look), "the same bytes each time");
        }
    }
}

#[test]
fn words_of_the_plans_that_come_along_cover_nothing() {
    let mut seen = 0;
    for folder in PLANS {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let loaded = crate::model::load(&folder, "");
        for (id, _, chart) in charts_of(loaded.plan.as_ref().unwrap(), &loaded.sources) {
            is_readable_in_every_look(&chart, &id);
            // Two figures of a share on one sheet are not held against each other by where their axes happen to begin.
            let axis = chart.values();
            assert!(!axis.zoomed || chart.unit.asks_people(), "{id}");
            assert!(axis.zoomed || axis.reversed || axis.low <= chart.unit.bounds().0.max(0.0), "{id}");
            seen += 1;
        }
    }
    assert!(seen > 40, "{seen} charts");
}

/// Numbers that look like chance and are the same each time.
struct Chance(u64);

impl Chance {
    /// From 0 up to `below`.
    fn below(&mut self, below: u64) -> u64 {
        // Knuth's MMIX.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    fn number(&mut self, from: u32, to: u32) -> f64 {
        // Of at most some thousands.
        #[allow(clippy::cast_possible_truncation)]
        let part = self.below(u64::from(to - from) + 1) as u32;
        f64::from(from + part)
    }
}

fn made_up(chance: &mut Chance) -> Chart {
    let units = [Unit::Percent, Unit::Count, Unit::Grade, Unit::Euro, Unit::Rate { per: 1000.0 }];
    let unit = units[usize::try_from(chance.below(5)).unwrap()];
    let (low, high) = match unit {
        Unit::Grade => (1, 10),
        Unit::Percent => (0, 100),
        _ => (0, 900),
    };
    let mut chart = Chart::empty("Inwoners die zich wel eens onveilig voelen", unit);
    let years = 2 + i32::try_from(chance.below(24)).unwrap();
    let middle = chance.number(low, high);
    let reach = chance.number(0, 1 + (high - low) / 4);
    let within = |value: f64| value.clamp(f64::from(low), f64::from(high));
    for year in 2026 - years..2026 {
        let value = within(middle + chance.number(0, 1 + (high - low) / 6));
        let margin = (chance.below(5) > 0).then(|| Margin {
            low: within(value - reach),
            high: within(value + reach),
            indicative: chance.below(4) == 0,
            basis: None,
            usual: false,
            widened: false,
        });
        let period = Period::Year(year);
        match chance.below(16) {
            0 => chart.marks.push(Mark::Break { period }),
            1 => chart.marks.push(Mark::Gap { period }),
            2 => chart.marks.push(Mark::Superseded { period, value: within(value + 3.0) }),
            _ => {}
        }
        let source = (chance.below(9) == 0).then(|| "Veiligheidsmonitor van het CBS".to_owned());
        chart.marks.push(Mark::Figure(Drawn {
            period,
            value,
            provisional: chance.below(6) == 0,
            margin,
            source,
        }));
    }
    if chance.below(3) > 0 {
        let by = 2026 + i32::try_from(chance.below(4)).unwrap();
        let value = chance.number(low, high);
        chart.target = Some((value, Period::Year(by)));
        chart.path = vec![(2024.5 * 12.0, middle), (f64::from(by) * 12.0 + 6.0, value)];
    }
    for region in ["Nederland", "Gemeenten van 25.000 tot 50.000 inwoners", "Twente"] {
        if chance.below(3) == 0 {
            let figures = (2023..2026)
                .map(|year| (Period::Year(year), within(middle + chance.number(0, 20))))
                .collect();
            chart.references.push(ReferenceLine { region: region.to_owned(), figures });
        }
    }
    chart
}

#[test]
fn words_cover_nothing_whatever_the_figures() {
    let mut chance = Chance(20_261_127);
    let catalogue = Catalogue::new(Language::Nl);
    for number in 0..120 {
        let chart = made_up(&mut chance);
        for look in LOOKS {
            let text = chart_svg(&chart, &catalogue, None, look);
            is_readable(&text, look, &format!("series {number}: {chart:?}"));
        }
    }
}

#[test]
fn charts_of_one_question_have_one_axis() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/voorbeeldstad/plan");
    let as_it_is = crate::model::load(&folder, "").sources;
    let other_question = "\"Weet u waar u overlast in uw buurt kunt melden? (ja)\"";
    let same_question = "\"Voelt u zich wel eens onveilig, in uw eigen buurt? (zelden)\"";
    let text = |text: &str| text.replace(other_question, same_question);
    let texts = as_it_is.iter().map(|(_, file)| (file.inside.clone(), text(&file.text))).collect();
    let loaded = crate::model::load_texts(texts, "plan");
    let charts = charts_of(loaded.plan.as_ref().unwrap(), &loaded.sources);
    let alike: Vec<_> = charts
        .iter()
        .filter(|(_, asked, _)| asked.as_deref() == Some("voeltuzichweleensonveiliginuweigenbuurt?"))
        .collect();
    let [(_, _, one), (_, _, other)] = alike.as_slice() else { panic!("{} charts", alike.len()) };
    assert_eq!(one.values(), other.values());
    // 61% knows where; 15% is wished for: by themselves the one would end at 25 or 30 and the other at 80.
    assert!(one.values().high > 60.0 && one.values().low == 0.0, "{:?}", one.values());
    let alone = Chart { alike: None, ..one.clone() };
    assert_ne!(alone.values(), other.values(), "the test sees a difference");
}

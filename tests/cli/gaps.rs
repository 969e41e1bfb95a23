//! No line runs through a period without a figure, past a break, or from one source to another: not in a drawing, not in a
//! workbook. And bars on a screen do not make one series of two.

use crate::office::Office;
use crate::workbook::{exported, lines};

/// A series, and which of its figures, counted from 0 in time, a line joins.
struct Series {
    name: &'static str,
    definition: &'static str,
    /// The period, the value and the source.
    figures: &'static [(&'static str, &'static str, &'static str)],
    joined: &'static [(usize, usize)],
    /// What the bars on a screen say between or above the figures.
    on_screen: &'static [&'static str],
}

const COUNT: &str = "unit = \"count\"\nfrequency = \"yearly\"";
const SERIES: [Series; 9] = [
    Series {
        name: "a year lacks",
        definition: COUNT,
        figures: &[("2021", "8", "a"), ("2022", "9", "a"), ("2024", "7", "a"), ("2025", "6", "a")],
        joined: &[(0, 1), (2, 3)],
        on_screen: &["2023     geen cijfer"],
    },
    Series {
        name: "it is said why a year lacks",
        definition: COUNT,
        figures: &[
            ("2021", "8", "a"),
            ("2022", "9", "a"),
            ("2023", "", "a"),
            ("2024", "7", "a"),
            ("2025", "6", "a"),
        ],
        joined: &[(0, 1), (2, 3)],
        on_screen: &["2023     geen cijfer"],
    },
    Series {
        name: "one source after another",
        definition: COUNT,
        figures: &[("2021", "8", "a"), ("2022", "9", "a"), ("2023", "7", "b"), ("2024", "6", "b")],
        joined: &[(0, 1), (2, 3)],
        on_screen: &["Bron a:\n2021  8"],
    },
    Series {
        name: "two sources in turn",
        definition: COUNT,
        figures: &[("2021", "8", "a"), ("2022", "9", "b"), ("2023", "7", "a"), ("2024", "6", "b")],
        joined: &[],
        on_screen: &["2023     geen cijfer", "Bron a:\n2021  8"],
    },
    Series {
        name: "a break between two years",
        definition: "unit = \"count\"\nfrequency = \"yearly\"\nbreak = [{ period = \"2023\", reason = \"ander systeem\" }]",
        figures: &[("2021", "8", "a"), ("2022", "9", "a"), ("2023", "7", "a"), ("2024", "6", "a")],
        joined: &[(0, 1), (2, 3)],
        on_screen: &["trendbreuk 2023\n2023  7"],
    },
    Series {
        name: "a break inside a year, which belongs to neither side",
        definition: "unit = \"count\"\nfrequency = \"yearly\"\nbreak = [{ period = \"2022-07\", reason = \"ander systeem\" }]",
        figures: &[("2021", "8", "a"), ("2022", "9", "a"), ("2023", "7", "a"), ("2024", "6", "a")],
        joined: &[(2, 3)],
        on_screen: &["trendbreuk juli 2022"],
    },
    Series {
        name: "counts of years and of quarters",
        definition: COUNT,
        figures: &[("2023", "8", "a"), ("2024", "9", "a"), ("2025-Q1", "2", "a"), ("2025-Q2", "3", "a")],
        joined: &[(0, 1), (2, 3)],
        on_screen: &["1e kwartaal 2025  2"],
    },
    Series {
        name: "every two years, and one lacks",
        definition: "unit = \"percent\"\nfrequency = \"two-yearly\"",
        figures: &[("2020", "8", "a"), ("2022", "9", "a"), ("2026", "7", "a")],
        joined: &[(0, 1)],
        on_screen: &["2024      geen cijfer"],
    },
    Series {
        name: "now and then, so that nothing lacks",
        definition: "unit = \"percent\"\nfrequency = \"irregular\"",
        figures: &[("2020", "8", "a"), ("2022", "9", "a"), ("2026", "7", "a")],
        joined: &[(0, 1), (1, 2)],
        on_screen: &[],
    },
];

fn office(series: &Series) -> Office {
    // A figure over 2026 is there only when that year is over.
    let office = Office::of_base_plan().on("2027-02-01");
    std::fs::remove_dir_all(office.file("measurements")).unwrap();
    let named = |id: &str| format!("[[source]]\nid = \"{id}\"\nname = \"Bron {id}\"\n\n");
    office.write("sources.toml", named("a") + &named("b"));
    let chapter = "title = \"Buurt\"\nambition = \"Prettig\"\n\n[[indicator]]\nid = \"reeks\"\nkind = \"effect\"\ntitle = \"De reeks\"\ndirection = \"lower\"\nsources = [\"a\", \"b\"]\n";
    office.write("priorities/buurt.toml", format!("{chapter}{}\n", series.definition));
    let figure = |(period, value, source): &(&str, &str, &str)| {
        let rendered =
            if value.is_empty() { "missing = \"niet geleverd\"".into() } else { format!("value = {value}") };
        format!(
            "[[measurement]]\nperiod = \"{period}\"\n{rendered}\nsource = \"{source}\"\nrecorded = 2027-01-15\n\n"
        )
    };
    office.write("measurements/buurt/reeks.toml", series.figures.iter().map(figure).collect::<String>());
    office
}

/// The numbers of an attribute's path, two by two; a new stroke begins at an `M`.
fn strokes(path: &str) -> Vec<Vec<(f64, f64)>> {
    let strokes = path.split('M').filter(|stroke| !stroke.is_empty());
    let point = |text: &str| {
        let (x, y) = text.trim_end_matches('Z').split_once(' ').unwrap();
        (x.parse().unwrap(), y.parse().unwrap())
    };
    strokes.map(|stroke| stroke.split('L').map(point).collect()).collect()
}

fn attribute<'e>(element: &'e str, name: &str) -> &'e str {
    element.split_once(&format!(" {name}=\"")).unwrap().1.split('"').next().unwrap()
}

/// Which figures the drawing joins, in the order of time.
fn joined_in_drawing(svg: &str) -> Vec<(usize, usize)> {
    let of_class = |class: &str| -> Vec<&str> {
        svg.split('<').filter(|element| element.contains(&format!(" class=\"{class}\""))).collect()
    };
    let mut figures: Vec<f64> =
        of_class("figure").iter().map(|dot| attribute(dot, "cx").parse().unwrap()).collect();
    for square in of_class("other-figure") {
        let corners = &strokes(attribute(square, "d"))[0];
        figures.push((corners[0].0 + corners[2].0) / 2.0);
    }
    figures.sort_by(f64::total_cmp);
    let at = |x: f64| figures.iter().position(|figure| (figure - x).abs() < 0.2).unwrap();
    let mut joined = Vec::new();
    for line in of_class("series").into_iter().chain(of_class("other-source")) {
        for stroke in strokes(attribute(line, "d")) {
            joined.extend(stroke.windows(2).map(|pair| (at(pair[0].0), at(pair[1].0))));
        }
    }
    joined.sort_unstable();
    joined
}

#[test]
fn no_line_runs_where_there_is_no_figure_or_to_another_source() {
    for series in &SERIES {
        let office = office(series);
        let check = office.json(&["check", "--format", "json"]);
        assert_eq!(check["errors"], 0, "{}: {check:#}", series.name);
        let svg = office.ivp(&["history", "reeks", "--format", "svg"]).out;
        assert_eq!(joined_in_drawing(&svg), series.joined, "{}, drawn:\n{svg}", series.name);

        let book = exported(&office, &[]);
        let charts = book.charts();
        // An empty cell is a gap, and not a zero or a bridge.
        assert!(charts[0].contains("<c:dispBlanksAs val=\"gap\"/>"), "{}", charts[0]);
        // A line of each source, in the order of the figures; behind them stands what they are held against.
        let figures = series.figures.iter().filter(|(_, value, _)| !value.is_empty()).count();
        let mut drawn: Vec<(usize, usize)> = Vec::new();
        for (line, points) in lines(&charts[0]).iter().enumerate() {
            if drawn.len() < figures {
                drawn.extend(points.iter().map(|(at, _)| (*at, line)));
            }
        }
        drawn.sort_unstable();
        assert_eq!(drawn.len(), figures, "{}: {drawn:?}", series.name);
        let next =
            |pair: &usize| drawn[*pair].0 + 1 == drawn[pair + 1].0 && drawn[*pair].1 == drawn[pair + 1].1;
        let joined: Vec<(usize, usize)> = (0..figures - 1).filter(next).map(|at| (at, at + 1)).collect();
        assert_eq!(joined, series.joined, "{}, in the workbook: {drawn:?}", series.name);

        let screen = office.ivp(&["history", "reeks"]).out;
        let bars = screen.rsplit("\n\n").next().unwrap();
        for words in series.on_screen {
            assert!(bars.contains(words), "{}: {words:?} in\n{bars}", series.name);
        }
    }
}

/// The band of what is not unusual lies in the drawing exactly between the limits by which the change is judged, and the
/// limits that are written are those of the verdict.
#[test]
fn the_band_lies_between_the_limits_of_the_verdict() {
    let office = Office::of_voorbeeldstad();
    let status = office.json(&["status", "--format", "json"]);
    let monitor = status["monitor"].as_array().unwrap();
    let range = &monitor.iter().find(|one| one["id"] == "monitor/misdrijven").unwrap()["ordinary_range"];
    // The mean of 498, 515, 507, 489, 505 and 520 is 3034 / 6; the steps are smaller than chance alone gives, so that 2.66
    // times 1.128 times the root of the mean counts.
    let mean = 3034.0_f64 / 6.0;
    let half = 2.66 * 1.128 * mean.sqrt();
    assert!((range["low"].as_f64().unwrap() - (mean - half)).abs() < 1e-9, "{range}");
    assert!((range["high"].as_f64().unwrap() - (mean + half)).abs() < 1e-9, "{range}");

    let svg = office.ivp(&["history", "misdrijven", "--format", "svg"]).out;
    let element =
        |class: &str| svg.split('<').find(|one| one.contains(&format!(" class=\"{class}\""))).unwrap();
    // Two figures give the scale: 498 and 515.
    let dots: Vec<f64> = svg
        .split('<')
        .filter(|one| one.contains(" class=\"figure\""))
        .map(|dot| attribute(dot, "cy").parse().unwrap())
        .collect();
    let last = dots.len() - 1;
    let scale = (610.0 - 498.0) / (dots[last] - dots[0]);
    let value = |y: f64| 498.0 + (y - dots[0]) * scale;
    let corners = &strokes(attribute(element("usual"), "d"))[0];
    let (high, low) = (value(corners[0].1), value(corners[2].1));
    // The drawing has one decimal, a fifth of a case.
    assert!((low - (mean - half)).abs() < 0.5 && (high - (mean + half)).abs() < 0.5, "{low} {high}");

    // The whole numbers between 438.2 and 573.1, in the key, for who cannot see it, in the verdict and on the site.
    assert!(svg.contains(">niet ongewoon (2017–2022): 439 tot 573</text>"), "{svg}");
    assert!(svg.contains("Niet ongewoon, naar de cijfers van 2017–2022: 439 tot 573."), "{svg}");
    let shown = office.ivp(&["show", "misdrijven"]).out;
    assert!(
        shown.split_whitespace().collect::<Vec<_>>().join(" ").contains("gewoon is 439 tot 573"),
        "{shown}"
    );
    office.ivp(&["site", "-o", "openbaar", "-q"]).done();
    let page =
        std::fs::read_to_string(office.path().join("openbaar/indicator_monitor_misdrijven.html")).unwrap();
    assert!(
        page.contains("gewoon is 439 tot 573") && page.contains("niet ongewoon (2017–2022): 439 tot 573")
    );
}

/// A band to stay within has the same edges wherever it is written: 5% around 7.2.
#[test]
fn a_band_as_target_has_the_same_edges_everywhere() {
    let office = Office::of_voorbeeldstad();
    office.ivp(&["site", "-o", "openbaar", "-q"]).done();
    let page = |name: &str| std::fs::read_to_string(office.path().join("openbaar").join(name)).unwrap();
    let evaluated = office.ivp(&["evaluate", "2024"]).out;
    let row = evaluated.lines().find(|line| line.starts_with("| Rapportcijfer voor de eigen buurt")).unwrap();
    assert!(row.contains("6,9–7,5"), "{row}");
    assert!(page("priority_wonen-en-buurten.html").contains("6,9–7,5 (2026)"));
    let own = page("indicator_wonen-en-buurten_waardering-buurt.html");
    assert!(own.contains("streven: 6,9 tot 7,5 (2026)") && own.contains("band van 6,9 tot 7,5"), "{own}");
    for (name, text) in [("page", own.as_str()), ("paper", row)] {
        assert!(!text.contains("6,8–7,6") && !text.contains("6,8 tot 7,6"), "{name}: {text}");
    }
}

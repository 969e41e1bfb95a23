//! A figure with its unit, in the reader's notation.

use crate::compute::{OrdinaryRange, PerThousand};
use crate::facts::{Number, decimals_apart, edge_decimals};
use crate::lang::{Arg, Catalogue, Language, Message, format_number, round_as_shown, shortest};
use crate::model::{Quantity, Unit};

/// A figure as it stands in a text: `9,5%`, `545`, `plek 20`, `€ 18.400`, `5,0 per 1.000`, `ja`.
pub fn figure(value: Quantity, unit: Unit, decimals: Option<u32>, catalogue: &Catalogue) -> String {
    let language = catalogue.language();
    let plain = |number: f64| match decimals {
        Some(decimals) => format_number(number, decimals as usize, language),
        None => shortest(rounded(number), language),
    };
    match (value, unit) {
        (Quantity::YesNo(true), _) => catalogue.text("word-yes"),
        (Quantity::YesNo(false), _) => catalogue.text("word-no"),
        (Quantity::Number(number), Unit::Percent) => format!("{}%", plain(number)),
        (Quantity::Number(number), Unit::Euro) => {
            let decimals = decimals.unwrap_or(if number.fract() == 0.0 { 0 } else { 2 });
            let sign = if number < 0.0 { "−" } else { "" };
            format!("{sign}€ {}", format_number(number.abs(), decimals as usize, language))
        }
        (Quantity::Number(number), Unit::Grade) => {
            format_number(number, decimals.unwrap_or(1) as usize, language)
        }
        (Quantity::Number(number), Unit::Rank) => {
            catalogue.render(&Message::new("unit-rank-figure").with("number", plain(number)))
        }
        (Quantity::Number(number), Unit::Days) => {
            let shown = plain(number);
            let id = if shown == "1" { "unit-day-figure" } else { "unit-days-figure" };
            catalogue.render(&Message::new(id).with("number", shown))
        }
        (Quantity::Number(number), Unit::Rate { per }) => {
            let number = decimals.map_or_else(|| shortest_to(number, 1, language), |_| plain(number));
            let per = shortest(per, language);
            catalogue.render(&Message::new("unit-rate-figure").with("number", number).with("per", per))
        }
        (Quantity::Number(number), Unit::Count | Unit::YesNo) => plain(number),
    }
}

/// A number of hours.
pub(in crate::views) fn hours(hours: f64, language: Language) -> Message {
    let shown = shortest(hours, language);
    Message::new(if shown == "1" { "act-hour" } else { "act-hours" }).with("hours", shown)
}

/// As [`figure`], for a number of the unit (an expected value, a target).
pub fn figure_of(number: f64, unit: Unit, decimals: Option<u32>, catalogue: &Catalogue) -> String {
    // An expected value is seldom whole. One decimal tells enough, and none could make it look like the figure.
    let decimals = match decimals {
        _ if unit.is_money() => decimals,
        Some(decimals) => Some(decimals.max(u32::from(number.fract() != 0.0))),
        None => (number.fract() != 0.0).then_some(1),
    };
    figure(Quantity::Number(number), unit, decimals, catalogue)
}

/// As [`figure_of`], for what is to be reached: what was decided is told as it was decided, with both its decimals.
pub(in crate::views) fn target_figure(
    number: f64,
    unit: Unit,
    decimals: Option<u32>,
    catalogue: &Catalogue,
) -> String {
    let in_hundredths = ((number * 100.0).round() - number * 100.0).abs() < 1e-6;
    let decimals = match places_of(number) {
        2 if in_hundredths && !unit.is_money() => Some(decimals.unwrap_or(0).max(2)),
        _ => decimals,
    };
    figure_of(number, unit, decimals, catalogue)
}

/// With how many decimals a figure is shown.
pub(in crate::views) fn shown_decimals(value: f64, unit: Unit, decimals: Option<u32>) -> u32 {
    let most = unit.most_decimals();
    let as_shown = round_as_shown(value, most as usize);
    let needed = |places: &u32| (round_as_shown(value, *places as usize) - as_shown).abs() < 1e-9;
    decimals.unwrap_or_else(|| (0..most).find(needed).unwrap_or(most))
}

/// The edges of a band as the numbers that a figure can have within it: counts are whole, and grades have as many decimals
/// as the figures that they are told with.
pub(in crate::views) fn reachable_band(
    (low, high): (f64, f64),
    unit: Unit,
    figures: impl IntoIterator<Item = f64>,
) -> (f64, f64) {
    let places = match unit {
        Unit::Count => 0,
        Unit::Grade => figures.into_iter().map(places_of).fold(1, u32::max),
        _ => return (low, high),
    };
    let factor = 10f64.powi(i32::try_from(places).unwrap_or(0));
    let within = ((low * factor - 1e-9).ceil() / factor, (high * factor + 1e-9).floor() / factor);
    // A band may be so narrow that no such number lies in it.
    if within.0 <= within.1 { within } else { (low, high) }
}

/// How many decimals a figure has, two at most.
fn places_of(value: f64) -> u32 {
    let is_whole = |factor: f64| ((value * factor).round() - value * factor).abs() < 1e-6;
    if is_whole(1.0) { 0 } else { 2 - u32::from(is_whole(10.0)) }
}

/// The edge of a band with as many decimals as it needs, at most two: rounded, a figure outside it would seem inside.
pub(in crate::views) fn band_edge(
    value: f64,
    unit: Unit,
    decimals: Option<u32>,
    catalogue: &Catalogue,
) -> String {
    figure(Quantity::Number(value), unit, Some(edge_decimals(value, unit, decimals)), catalogue)
}

/// The limits of what is not unusual: of a count the whole numbers inside them, of other figures with the decimals that tell
/// them from the judged one. The verdict, the chart and its description write them alike.
pub(in crate::views) fn usual_edges(
    range: &OrdinaryRange,
    judged: f64,
    unit: Unit,
    decimals: Option<u32>,
    catalogue: &Catalogue,
) -> (String, String) {
    let language = catalogue.language();
    if unit.is_count() {
        let whole = |number: f64| format_number(number, 0, language);
        return (whole(range.low.max(0.0).ceil()), whole(range.high.floor()));
    }
    let beside = |edge: f64| figures_apart(edge, judged, unit, decimals, catalogue).0;
    (beside(range.low), beside(range.high))
}

/// The ends of the interval of a figure, told alike everywhere: of a count in whole numbers, else with one decimal or as
/// many as tell them from what is to be reached. Rounding never takes that into the interval or out of it.
pub(in crate::views) fn interval_ends(
    (low, high): (f64, f64),
    wanted: &[f64],
    unit: Unit,
    decimals: Option<u32>,
    catalogue: &Catalogue,
) -> (String, String) {
    if unit.is_count() {
        let whole = |value: f64| format_number(value, 0, catalogue.language());
        let taken_out = |target: &f64| low <= *target && *target < round_as_shown(low, 0);
        let below = if wanted.iter().any(taken_out) { low.floor() } else { low };
        let taken_out = |target: &f64| round_as_shown(high, 0) < *target && *target <= high;
        let above = if wanted.iter().any(taken_out) { high.ceil() } else { high };
        return (whole(below), whole(above));
    }
    // Of a number that chance moves, more decimals would look like knowledge.
    let decimals = Some(decimals.unwrap_or(u32::from(!unit.is_money())));
    let end = |value: f64| {
        let apart = wanted.iter().map(|target| figures_apart(value, *target, unit, decimals, catalogue).0);
        let plain = figure(Quantity::Number(value), unit, decimals, catalogue);
        apart.chain([plain]).max_by_key(|text| text.chars().count()).unwrap_or_default()
    };
    (end(low), end(high))
}

/// A figure and the threshold it stands beside, with as many decimals as tell them apart where they are not equal.
fn figures_apart(
    value: f64,
    threshold: f64,
    unit: Unit,
    decimals: Option<u32>,
    catalogue: &Catalogue,
) -> (String, String) {
    let plain = |number: f64| figure_of(number, unit, decimals, catalogue);
    let broken = value.fract() != 0.0 || threshold.fract() != 0.0;
    let usual =
        decimals.unwrap_or(if unit.is_money() { 2 } else { unit.least_decimals().max(u32::from(broken)) });
    let apart = decimals_apart(value, threshold, usual as usize);
    if (value - threshold).abs() < 1e-9 || apart == usual as usize && plain(value) != plain(threshold) {
        return (plain(value), plain(threshold));
    }
    let shown = |number: f64| figure_of(number, unit, u32::try_from(apart).ok(), catalogue);
    // A threshold that is told whole with fewer decimals stays as the plan writes it.
    let factor = 10f64.powi(i32::try_from(usual).unwrap_or(0));
    let exact = ((threshold * factor).round() / factor - threshold).abs() < 1e-9;
    (shown(value), if exact { plain(threshold) } else { shown(threshold) })
}

impl Number {
    fn plain(self, unit: Unit, decimals: Option<u32>, catalogue: &Catalogue) -> String {
        match self {
            Number::Recorded(value) => figure(Quantity::Number(value), unit, decimals, catalogue),
            Number::WorkedOut(value) => figure_of(value, unit, decimals, catalogue),
            Number::Edge(value) => band_edge(value, unit, decimals, catalogue),
        }
    }
}

/// Numbers that stand beside each other, each as it is shown alone, or with as many decimals more as it takes to show them
/// in the order in which they are: rounding never makes two alike that a verdict tells apart.
pub(in crate::views) fn figures_in_order(
    all: &[Number],
    unit: Unit,
    decimals: Option<u32>,
    catalogue: &Catalogue,
) -> Vec<String> {
    let rendered = |one: &Number| {
        let (value, shown) = (one.value(), one.as_shown(unit, decimals));
        let plain = one.plain(unit, decimals, catalogue);
        let misleading = all.iter().filter(|other| {
            let apart = value - other.value();
            apart.abs() > 1e-9 && apart * (shown - other.as_shown(unit, decimals)) <= 0.0
        });
        let apart = misleading.map(|other| figures_apart(other.value(), value, unit, decimals, catalogue).1);
        apart.chain([plain]).max_by_key(|text| text.chars().count()).unwrap_or_default()
    };
    all.iter().map(rendered).collect()
}

/// A figure and what it is measured from or held against, as they stand in one sentence.
pub fn figure_beside(
    (figure, other): (f64, f64),
    unit: Unit,
    decimals: Option<u32>,
    catalogue: &Catalogue,
) -> (String, String) {
    let all = [Number::Recorded(figure), Number::WorkedOut(other)];
    let rendered = figures_in_order(&all, unit, decimals, catalogue);
    <[String; 2]>::try_from(rendered).map(Into::into).unwrap_or_default()
}

/// A count for every 1,000 inhabitants, beside that of another place.
pub(in crate::views) fn per_thousand(one: &PerThousand, catalogue: &Catalogue) -> String {
    let tenth = |number: f64| format_number(number, 1, catalogue.language());
    let message = Message::new("against-per-thousand")
        .with("region", Arg::plan(&one.region))
        .with("own", tenth(one.own))
        .with("there", tenth(one.there));
    catalogue.render(&message)
}

/// What is worked out (a rate, a share) is shown with two decimals at most.
fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}

fn shortest_to(number: f64, decimals: i32, language: Language) -> String {
    let factor = 10f64.powi(decimals);
    shortest((number * factor).round() / factor, language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_edges_of_a_band_are_not_rounded_to_what_lies_outside_it() {
        let nl = Catalogue::new(Language::Nl);
        let edges = [6.84, 7.56, 7.0].map(|edge| band_edge(edge, Unit::Grade, None, &nl));
        assert_eq!(edges, ["6,84", "7,56", "7,0"]);
        assert_eq!(band_edge(12.0, Unit::Percent, None, &nl), "12%");
    }

    #[test]
    fn a_count_is_held_against_whole_numbers() {
        // 5% around 75 is 71.25 to 78.75.
        assert_eq!(reachable_band((71.25, 78.75), Unit::Count, []), (72.0, 78.0));
        // Grades of one decimal reach 6.9 and 7.5, of two 6.84 and 7.56.
        assert_eq!(reachable_band((6.84, 7.56), Unit::Grade, [7.2, 7.0]), (6.9, 7.5));
        assert_eq!(reachable_band((6.84, 7.56), Unit::Grade, [7.2, 6.85]), (6.84, 7.56));
        // No grade of one decimal lies between these.
        assert_eq!(reachable_band((7.21, 7.29), Unit::Grade, [7.2]), (7.21, 7.29));
        assert_eq!(reachable_band((6.84, 7.56), Unit::Percent, [7.0]), (6.84, 7.56));
    }

    #[test]
    fn an_interval_is_not_rounded_past_what_is_to_be_reached() {
        let nl = Catalogue::new(Language::Nl);
        for (ends, wanted, unit, low, high) in [
            ((0.83, 16.01), &[18.0][..], Unit::Count, "1", "16"),
            // 16 lies in it and 1 too.
            ((0.83, 16.4), &[16.2], Unit::Count, "1", "17"),
            ((0.83, 16.01), &[0.9], Unit::Count, "0", "16"),
            ((6.96, 11.56), &[7.0], Unit::Percent, "6,96%", "11,6%"),
            ((6.96, 11.56), &[], Unit::Percent, "7,0%", "11,6%"),
            ((6.96, 11.56), &[6.0, 11.6], Unit::Percent, "7,0%", "11,56%"),
        ] {
            let rendered = interval_ends(ends, wanted, unit, None, &nl);
            assert_eq!((rendered.0.as_str(), rendered.1.as_str()), (low, high), "{ends:?} {wanted:?}");
        }
    }

    #[test]
    fn figures_carry_their_unit() {
        let nl = Catalogue::new(Language::Nl);
        let number = Quantity::Number;
        for (value, unit, text) in [
            (number(9.5), Unit::Percent, "9,5%"),
            (number(17.469_879), Unit::Percent, "17,47%"),
            (number(1010.0), Unit::Count, "1.010"),
            (number(7.0), Unit::Grade, "7,0"),
            (number(20.0), Unit::Rank, "plek 20"),
            (number(18_400.0), Unit::Euro, "€ 18.400"),
            (number(-250.5), Unit::Euro, "−€ 250,50"),
            (number(36.0), Unit::Days, "36 dagen"),
            (number(1.0), Unit::Days, "1 dag"),
            (number(1.001), Unit::Days, "1 dag"),
            (number(5.0), Unit::Rate { per: 1000.0 }, "5 per 1.000"),
            (Quantity::YesNo(true), Unit::YesNo, "ja"),
        ] {
            assert_eq!(figure(value, unit, None, &nl), text);
        }
        assert_eq!(figure_of(49.68, Unit::Count, None, &nl), "49,7");
        // What was decided is told whole, with what it lies between as usual.
        let target = |value: f64, decimals| target_figure(value, Unit::Percent, decimals, &nl);
        assert_eq!(target(12.25, None), "12,25%");
        assert_eq!(target(12.25, Some(0)), "12,25%");
        assert_eq!(target(12.5, Some(0)), "12,5%");
        assert_eq!(target(12.333, None), "12,3%");
        assert_eq!(target(12.0, None), "12%");
    }

    #[test]
    fn what_differs_is_not_shown_as_the_same() {
        let (nl, en) = (Catalogue::new(Language::Nl), Catalogue::new(Language::En));
        let (recorded, worked_out) = (Number::Recorded, Number::WorkedOut);
        for (all, unit, decimals, dutch, english) in [
            // Alone each is told well enough.
            ([recorded(18.0), worked_out(17.04)], Unit::Percent, None, ["18%", "17,0%"], ["18%", "17.0%"]),
            ([recorded(17.0), worked_out(17.04)], Unit::Percent, None, ["17%", "17,04%"], ["17%", "17.04%"]),
            ([recorded(6.8), worked_out(6.84)], Unit::Grade, None, ["6,8", "6,84"], ["6.8", "6.84"]),
            // With no decimals 7.4 would seem less than the 7.2 that it is more than.
            ([recorded(7.4), worked_out(7.2)], Unit::Grade, Some(0), ["7,4", "7,2"], ["7.4", "7.2"]),
            ([recorded(45.0), worked_out(45.04)], Unit::Count, None, ["45", "45,04"], ["45", "45.04"]),
            ([recorded(7.04), recorded(7.03)], Unit::Grade, None, ["7,04", "7,03"], ["7.04", "7.03"]),
            ([recorded(7.0), worked_out(7.0)], Unit::Grade, None, ["7,0", "7,0"], ["7.0", "7.0"]),
        ] {
            assert_eq!(figures_in_order(&all, unit, decimals, &nl), dutch);
            assert_eq!(figures_in_order(&all, unit, decimals, &en), english);
        }
    }
}

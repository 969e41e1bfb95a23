//! The public form of a plan: what may not be published is taken out before anything is worked out from it, so that no
//! report, chart or file can show it, nor anything that was made of it.
//!
//! Small counts follow the rules of statistical disclosure control: a count under the threshold is withheld (primary
//! suppression), and where a total and its parts would give it away, one more of them is withheld too (secondary
//! suppression). See Hundepool and others, *Statistical Disclosure Control* (2012), chapter 4.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::model::{
    AdoptionStatus, At, Chapter, Figure, Id, Indicator, Known, Measurement, Period, Plan, Quantity, Series,
    Target, Unit, Withheld, known,
};

/// The plan as it may be published. Of evaluations only those that were adopted, and the draft of one year where that
/// is the paper being written.
pub fn published(plan: &Plan, draft: Option<i32>) -> Plan {
    let mut public = plan.clone();
    let internal: BTreeSet<_> =
        plan.indicators().filter(|one| one.internal).map(|one| one.id.clone()).collect();
    let chapters = public.priorities.iter_mut().chain(&mut public.monitor);
    chapters.for_each(|chapter: &mut Chapter| chapter.indicators.retain(|one| !one.internal));
    public.series.retain(|id, _| !internal.contains(id));
    public.evaluations.retain(|year, one| one.status == AdoptionStatus::Adopted || draft == Some(*year));
    for one in public.evaluations.values_mut() {
        one.indicators.retain(|reading| !internal.contains(&reading.indicator.value));
    }
    let names: Vec<String> = internal.iter().map(ToString::to_string).collect();
    for decision in &mut public.decisions {
        let about = |change: &str, name: &String| change.split('.').next() == Some(name.as_str());
        decision.changes.retain(|change| !names.iter().any(|name| about(&change.value, name)));
    }
    let rules = &plan.head.publication;
    for indicator in plan.indicators() {
        let Some(series) = public.series.get_mut(&indicator.id) else { continue };
        without_internal(series, indicator, rules.superseded);
        if let Some(from) = rules.publish_from.map(|at| at.value).filter(|from| *from > 0.0) {
            without_small_counts(series, indicator, from);
        }
    }
    public
}

/// Takes out internal figures, and those that an internal one took the place of: they no longer hold. Where the plan
/// says so, all that were superseded. What proves a figure stays inside.
fn without_internal(series: &mut Series, indicator: &Indicator, superseded: bool) {
    let all = known(series, indicator, NaiveDate::MAX);
    let key = |one: &Known<'_>| {
        (one.measurement.period.value, one.measurement.part.as_ref().map(|part| part.value.clone()))
    };
    let same = |one: &Known<'_>, other: &Known<'_>| key(one) == key(other) && one.source == other.source;
    let stays = |one: &Known<'_>| {
        let counts = all.iter().find(|other| other.superseded_by.is_none() && same(one, other));
        let replaced_inside = counts.is_some_and(|counts| counts.measurement.internal);
        !one.measurement.internal && !replaced_inside && (superseded || one.superseded_by.is_none())
    };
    let kept: BTreeSet<_> = all.iter().filter(|one| stays(one)).map(|one| one.measurement.place).collect();
    series.measurements.retain(|one| kept.contains(&one.place));
    for one in &mut series.measurements {
        one.evidence = None;
    }
}

/// One figure that counts, as the arithmetic of totals and parts sees it.
struct Entry {
    index: usize,
    period: Period,
    part: Option<String>,
    source: Option<Id>,
    value: f64,
}

fn without_small_counts(series: &mut Series, indicator: &Indicator, from: f64) {
    // What one does oneself is counted to be accounted for: it is about no person.
    if matches!(indicator.target, Some(Target::Cadence(_))) {
        return;
    }
    let small = |one: &Measurement| match (&one.figure, indicator.unit) {
        (Figure::Value(At { value: Quantity::Number(value), .. }), Unit::Count) if *value < from => {
            Some(Withheld::Below(from))
        }
        // A share of few, or of all but few, tells how many they are.
        (Figure::Ratio { numerator, denominator }, unit) => {
            let few = numerator.value < from;
            let all_but_few = unit == Unit::Percent && denominator.value - numerator.value < from;
            (few || all_but_few).then_some(Withheld::Telling)
        }
        _ => None,
    };
    let mut withheld: Vec<Option<Withheld>> = series.measurements.iter().map(small).collect();
    let entries = entries(series, indicator);
    if indicator.unit == Unit::Count {
        let sums = sums(&entries, indicator);
        while let Some(index) = telling(&sums, &entries, &withheld) {
            withheld[index] = Some(Withheld::Telling);
        }
    }
    // Of a figure that is withheld the earlier ones are too: they are nearly the same.
    for entry in &entries {
        if withheld[entry.index].is_none() {
            continue;
        }
        for (index, one) in series.measurements.iter().enumerate() {
            let same = one.period.value == entry.period
                && one.part.as_ref().map(|part| &part.value) == entry.part.as_ref()
                && series.source_of(one, indicator) == entry.source.as_ref();
            if same && withheld[index].is_none() && !matches!(one.figure, Figure::Missing(_)) {
                withheld[index] = Some(Withheld::Telling);
            }
        }
    }
    for (one, why) in series.measurements.iter_mut().zip(withheld) {
        let Some(why) = why else { continue };
        let place = one.figure_place();
        one.figure = Figure::Withheld(At { value: why, place });
        one.respondents = None;
        // A remark or a reason often repeats the figure.
        one.note = None;
        one.corrects = one.corrects.take().map(|at| At { value: String::new(), ..at });
    }
}

/// The counts that count now, each with where it stands in the series.
fn entries(series: &Series, indicator: &Indicator) -> Vec<Entry> {
    let counts = known(series, indicator, NaiveDate::MAX);
    let counts = counts.iter().filter(|one| one.superseded_by.is_none());
    counts
        .filter_map(|one| {
            let index = series.measurements.iter().position(|of| of.place == one.measurement.place)?;
            Some(Entry {
                index,
                period: one.measurement.period.value,
                part: one.measurement.part.as_ref().map(|part| part.value.clone()),
                source: one.source.cloned(),
                value: one.measurement.value(indicator.unit)?.number(),
            })
        })
        .collect()
}

/// A total and what it is the sum of, by their place among the entries.
struct Sum {
    total: usize,
    terms: Vec<usize>,
}

/// All sums that a reader can make: the whole of its parts, and a long period of the short ones in it.
fn sums(entries: &[Entry], indicator: &Indicator) -> Vec<Sum> {
    let mut sums = Vec::new();
    for (total, whole) in entries.iter().enumerate() {
        let alike = |other: &Entry| other.source == whole.source;
        let terms_of = |test: &dyn Fn(&Entry) -> bool| -> Vec<usize> {
            let of = entries.iter().enumerate().filter(|(_, other)| alike(other) && test(other));
            of.map(|(index, _)| index).collect()
        };
        if let (None, Some(breakdown)) = (&whole.part, &indicator.breakdown) {
            let terms = terms_of(&|other| other.period == whole.period && other.part.is_some());
            let complete = breakdown.parts.iter().all(|part| {
                terms.iter().any(|term| entries[*term].part.as_deref() == Some(part.value.as_str()))
            });
            if complete {
                sums.push(Sum { total, terms });
            }
        }
        let inside = |other: &Entry| {
            other.part == whole.part && other.period != whole.period && whole.period.contains(other.period)
        };
        let kinds: BTreeSet<_> =
            entries.iter().filter(|other| inside(other)).map(|other| other.period.kind()).collect();
        for kind in kinds {
            let terms = terms_of(&|other| inside(other) && other.period.kind() == kind);
            let months: u32 = terms.iter().map(|term| entries[*term].period.months()).sum();
            if months == whole.period.months() {
                sums.push(Sum { total, terms });
            }
        }
    }
    sums
}

/// The figure that must be withheld too: in a sum of which one figure lacks, the smallest of the other terms.
fn telling(sums: &[Sum], entries: &[Entry], withheld: &[Option<Withheld>]) -> Option<usize> {
    let shown = |at: &usize| withheld[entries[*at].index].is_none();
    sums.iter().find_map(|sum| {
        let lacking = sum.terms.iter().chain([&sum.total]).filter(|at| !shown(at)).count();
        if lacking != 1 {
            return None;
        }
        let smallest = sum
            .terms
            .iter()
            .filter(|at| shown(at))
            .min_by(|a, b| entries[**a].value.total_cmp(&entries[**b].value));
        Some(entries[*smallest.unwrap_or(&sum.total)].index)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::load_texts;

    const HEAD: &str = "title = \"Plan\"\nmunicipality = \"Voorbeeldstad\"\nlanguage = \"nl\"\nfirst_year = 2024\nlast_year = 2027\n[publication]\npublish_from = 5\n";
    const CHAPTER: &str = "title = \"Jeugd\"\nambition = \"Rust\"\n[[indicator]]\nid = \"zaken\"\ntitle = \"Zaken\"\nkind = \"effect\"\nunit = \"UNIT\"\ndirection = \"lower\"\nfrequency = \"yearly\"\nsources = [\"politie\"]\nbreakdown = { title = \"Wijk\", parts = [\"a\", \"b\", \"c\"] }\n";

    /// Period, part and what is published of each figure: the value, `<5`, or `-`.
    fn shown(unit: &str, head: &str, series: &str) -> Vec<String> {
        let texts = [
            ("plan.toml", format!("{HEAD}{head}")),
            ("priorities/jeugd.toml", CHAPTER.replace("UNIT", unit)),
            ("measurements/jeugd/zaken.toml", series.to_owned()),
        ];
        let loaded = load_texts(texts.map(|(path, text)| (path.to_owned(), text)).to_vec(), "plan");
        let plan = published(&loaded.plan.unwrap(), None);
        let indicator = plan.find_indicator("zaken").unwrap();
        let series = plan.series.values().next().unwrap();
        let told = |one: &Measurement| {
            let part = one.part.as_ref().map_or(String::new(), |part| format!(" {}", part.value));
            let figure = match &one.figure {
                Figure::Withheld(At { value: Withheld::Below(from), .. }) => format!("<{from}"),
                Figure::Withheld(_) => "-".to_owned(),
                _ => one.value(indicator.unit).unwrap().number().to_string(),
            };
            format!("{}{part}: {figure}", one.period.value)
        };
        series.measurements.iter().map(told).collect()
    }

    fn figure(period: &str, value: &str, more: &str) -> String {
        format!("[[measurement]]\nperiod = \"{period}\"\n{value}\n{more}\n")
    }

    fn part(period: &str, value: i32, part: &str) -> String {
        figure(period, &format!("value = {value}"), &format!("part = \"{part}\""))
    }

    #[test]
    fn a_small_count_is_hidden_and_so_is_what_would_give_it_away() {
        // 3 = 24 − 9 − 12: the smaller of the two others is hidden with it.
        let series = [
            part("2024", 3, "a"),
            part("2024", 9, "b"),
            part("2024", 12, "c"),
            figure("2024", "value = 24", ""),
        ];
        assert_eq!(
            shown("count", "", &series.concat()),
            ["2024 a: <5", "2024 b: -", "2024 c: 12", "2024: 24"]
        );
        // Two are hidden already: which is which cannot be told.
        let series = [
            part("2024", 3, "a"),
            part("2024", 4, "b"),
            part("2024", 12, "c"),
            figure("2024", "value = 19", ""),
        ];
        assert_eq!(
            shown("count", "", &series.concat()),
            ["2024 a: <5", "2024 b: <5", "2024 c: 12", "2024: 19"]
        );
        // A total under the threshold gives nothing away that its parts do not.
        let series = [
            figure("2024", "value = 5", ""),
            figure("2025", "value = 4", ""),
            figure("2026", "value = 0", ""),
        ];
        assert_eq!(shown("count", "", &series.concat()), ["2024: 5", "2025: <5", "2026: <5"]);
    }

    #[test]
    fn a_year_gives_its_quarters_away() {
        let quarter =
            |number: u32, value: i32| figure(&format!("2024-Q{number}"), &format!("value = {value}"), "");
        let series =
            [quarter(1, 2), quarter(2, 20), quarter(3, 8), quarter(4, 10), figure("2024", "value = 40", "")]
                .concat();
        let expected = ["2024-Q1: <5", "2024-Q2: 20", "2024-Q3: -", "2024-Q4: 10", "2024: 40"];
        assert_eq!(shown("count", "", &series), expected);
        // Without all quarters there is no sum.
        let series = [quarter(1, 2), quarter(2, 20), figure("2024", "value = 40", "")].concat();
        assert_eq!(shown("count", "", &series), ["2024-Q1: <5", "2024-Q2: 20", "2024: 40"]);
    }

    #[test]
    fn a_share_of_few_or_of_all_but_few_is_hidden() {
        let ratio = |year: i32, numerator: i32| {
            figure(&year.to_string(), &format!("numerator = {numerator}\ndenominator = 40"), "")
        };
        let series = [ratio(2024, 4), ratio(2025, 20), ratio(2026, 37)].concat();
        assert_eq!(shown("percent", "", &series), ["2024: -", "2025: 50", "2026: -"]);
        // A survey is a sample: its shares tell of nobody.
        assert_eq!(shown("percent", "", &figure("2024", "value = 1\nn = 181", "")), ["2024: 1"]);
    }

    #[test]
    fn what_is_internal_or_was_replaced_inside_is_left_out() {
        let correction = "recorded = 2025-02-01\ncorrects = \"herzien\"\ninternal = true";
        let series = [
            figure("2024", "value = 20", "recorded = 2025-01-01"),
            figure("2024", "value = 21", correction),
            figure("2025", "value = 22", "evidence = \"dossier.pdf\""),
        ]
        .concat();
        assert_eq!(shown("count", "", &series), ["2025: 22"]);
        let correction = "recorded = 2025-02-01\ncorrects = \"herzien\"";
        let series =
            [figure("2024", "value = 20", "recorded = 2025-01-01"), figure("2024", "value = 4", correction)]
                .concat();
        assert_eq!(
            shown("count", "", &series),
            ["2024: -", "2024: <5"],
            "the earlier figure tells the later"
        );
        let series = series.replace("value = 4\n", "value = 24\n");
        assert_eq!(shown("count", "", &series), ["2024: 20", "2024: 24"]);
        assert_eq!(shown("count", "superseded = false\n", &series), ["2024: 24"]);
    }
}

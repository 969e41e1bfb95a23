//! The chart of the measurements of an indicator.

use crate::compute::chart::axis::beginning;
use crate::compute::chart::comparable::since;
use crate::compute::chart::drawing::{Chart, Drawn, Mark, ReferenceLine, TargetBand, Whom, missing};
use crate::compute::judge::PromisePeriod;
use crate::compute::report::history::{History, HistoryRow};
use crate::model::{Frequency, Id, Period, Quantity, Status, Withheld};

/// The chart of a history; none without two figures, and for yes and no.
pub fn chart(history: &History<'_>) -> Option<Chart> {
    drawn(history, false)
}

/// As [`chart`], with the figures whose place a later one took.
pub fn chart_with_superseded(history: &History<'_>) -> Option<Chart> {
    drawn(history, true)
}

fn drawn(history: &History<'_>, superseded: bool) -> Option<Chart> {
    if let Some(promise) = &history.promise {
        return strip(history, promise);
    }
    if history.unit.is_yes_no() {
        return None;
    }
    let other = |id: Option<&Id>, name: Option<&str>| {
        let another = history.judged_source.as_ref().is_some_and(|judged| id != Some(judged));
        another.then(|| name.unwrap_or_default().to_owned())
    };
    let whole = history.rows.iter().filter(|row| row.part.is_none() && (superseded || !row.superseded));
    let mut marks: Vec<Mark> = whole
        .filter_map(|row: &HistoryRow<'_>| {
            let (period, source) = (row.period.value, other(row.source, row.source_name));
            match row.value {
                Some(Quantity::Number(value)) if row.superseded => {
                    // A figure that became definitive without changing was not wrong.
                    let stands = |other: &HistoryRow<'_>| {
                        let same = other.period.value == period && other.part.is_none() && !other.superseded;
                        same && other.source == row.source && other.value == row.value
                    };
                    let confirmed = history.rows.iter().any(stands);
                    (!confirmed).then_some(Mark::Superseded { period, value })
                }
                Some(Quantity::Number(value)) => Some(Mark::Figure(Drawn {
                    period,
                    value,
                    provisional: row.state() != Status::Definitive,
                    margin: row.margin,
                    source,
                })),
                // That another source has no figure leaves no gap in the judged series.
                Some(Quantity::YesNo(_)) | None if row.superseded || source.is_some() => None,
                Some(Quantity::YesNo(_)) | None => Some(match row.withheld() {
                    Some(why) => Mark::Hidden { period, why },
                    None => Mark::Gap { period },
                }),
            }
        })
        .collect();
    marks.extend(history.sums.iter().map(|sum| {
        Mark::Figure(Drawn {
            period: sum.period,
            value: sum.value,
            provisional: sum.status != Status::Definitive,
            margin: sum.margin,
            source: other(sum.source, sum.source_name),
        })
    }));
    marks.extend(history.breaks.iter().map(|(period, _)| Mark::Break { period: *period }));
    marks.sort_by_key(in_time);
    let every = every(history.frequency.value);
    let gaps = gaps(history, &marks, every);
    marks.extend(gaps);
    marks.sort_by_key(in_time);
    let figures: Vec<&Drawn> = marks.iter().filter_map(Mark::figure).collect();
    if figures.len() < 2 {
        return None;
    }
    let grows = history.unit.adds_up();
    let uneven = grows && figures.windows(2).any(|pair| pair[0].period.months() != pair[1].period.months());
    // What stands at the end of a period is drawn half a period earlier, as the figures themselves are.
    let own = figures.iter().rfind(|figure| figure.source.is_none()).or(figures.last())?;
    let half = f64::from(own.period.months()) / 2.0;
    let first_break = |from: f64| {
        let starts = history.breaks.iter().map(|(period, _)| beginning(*period));
        starts.filter(|at| *at > from).fold(f64::INFINITY, f64::min)
    };
    let knots = history.path.as_ref().map_or(&[][..], |line| line.knots());
    let way: Vec<(f64, f64)> =
        knots.iter().map(|(month, value)| (f64::from(*month) - half, *value)).collect();
    let interim = knots.iter().skip(1).take(knots.len().saturating_sub(2));
    let band = history.band.map(|band| {
        let from = f64::from(band.from) - half;
        let to = f64::from(band.by.end_month()) - half;
        TargetBand { from, to: to.min(first_break(from)), low: band.low, high: band.high, by: band.by }
    });
    let references = references(history, figures.first()?.period);
    Some(Chart {
        title: history.title.value.clone(),
        unit: history.unit,
        decimals: history.decimals,
        target: history.target,
        path: way.first().map_or_else(Vec::new, |(from, _)| until(&way, first_break(*from))),
        interim: interim.map(|(month, value)| (*value, Period::ending_in(*month))).collect(),
        band,
        references,
        uneven,
        since: since(history, &marks),
        marks,
        usual: history.usual,
        strip: Vec::new(),
        every,
        source: latest(history).and_then(|row| row.source_name).map(str::to_owned),
        whom: whom(history),
        alike: history.alike,
        standing: Some((history.place.to_owned(), history.known)),
    })
}

fn whom(history: &History<'_>) -> Whom {
    let question = history.question.as_ref().map(|question| question.value.clone());
    let row = latest(history).filter(|_| history.unit.asks_people());
    let asked = question.is_some() || row.is_some_and(|row| row.respondents.is_some());
    Whom { question, n: row.and_then(|row| row.sample()), asked }
}

/// The latest figure of the judged series.
fn latest<'h, 'p>(history: &'h History<'p>) -> Option<&'h HistoryRow<'p>> {
    let judged =
        |row: &&HistoryRow<'_>| history.judged_source.as_ref().is_none_or(|id| row.source == Some(id));
    history.rows.iter().filter(judged).rfind(|row| !row.superseded && row.value.is_some())
}

/// A promise is drawn as a strip of periods: a line through 1, 1 and 1 says nothing.
fn strip(history: &History<'_>, promise: &[PromisePeriod]) -> Option<Chart> {
    // A chart is for people: a part goes by its title.
    let titled = |one: &PromisePeriod| {
        let part = one.part.as_ref().map(|part| history.indicator.part_title(part).to_owned());
        PromisePeriod { part, ..one.clone() }
    };
    (!promise.is_empty()).then(|| Chart {
        decimals: history.decimals,
        strip: promise.iter().map(titled).collect(),
        ..Chart::empty(&history.title, history.unit)
    })
}

/// A break before what it parts, a figure before those of other sources.
fn in_time(mark: &Mark) -> (chrono::NaiveDate, u8) {
    let rank = match mark {
        Mark::Break { .. } => 0,
        Mark::Superseded { .. } => 1,
        Mark::Figure(figure) => 2 + u8::from(figure.source.is_some()),
        Mark::Gap { .. } | Mark::Hidden { .. } => 2,
    };
    (mark.period().start(), rank)
}

/// Every how many months a figure comes.
pub(in crate::compute) fn every(frequency: Frequency) -> Option<u32> {
    Some(match frequency {
        Frequency::Monthly => 1,
        Frequency::Quarterly => 3,
        Frequency::HalfYearly => 6,
        Frequency::Yearly => 12,
        Frequency::TwoYearly => 24,
        Frequency::FourYearly => 48,
        Frequency::Irregular => return None,
    })
}

/// The periods of the judged series that ask for a figure and have none, where the plan does not say why.
fn gaps(history: &History<'_>, marks: &[Mark], every: Option<u32>) -> Vec<Mark> {
    let own: Vec<Period> = marks
        .iter()
        .filter_map(Mark::figure)
        .filter(|one| one.source.is_none())
        .map(|one| one.period)
        .collect();
    let shown = |period: &Period| {
        marks
            .iter()
            .any(|mark| matches!(mark, Mark::Gap { .. } | Mark::Hidden { .. }) && mark.period() == *period)
    };
    let inside = |period: &Period| history.inside.contains(period);
    let between = own.windows(2).flat_map(|pair| missing(pair[0], pair[1], every));
    // What a total would tell of a part that is not shown is not shown either.
    let hidden_part = |period: Period| {
        let of_parts = history.rows.iter().filter(|row| row.part.is_some() && !row.superseded);
        of_parts.filter(|row| row.period.value == period).find_map(|row| row.withheld())
    };
    let gap = |period| match hidden_part(period).or_else(|| inside(&period).then_some(Withheld::Inside)) {
        Some(_) => Mark::Hidden { period, why: Withheld::Inside },
        None => Mark::Gap { period },
    };
    between.filter(|period| !shown(period)).map(gap).collect()
}

/// The stretch of a way before a moment.
fn until(way: &[(f64, f64)], end: f64) -> Vec<(f64, f64)> {
    let mut kept: Vec<(f64, f64)> = way.iter().copied().take_while(|(at, _)| *at <= end).collect();
    if let (Some((m0, v0)), Some((m1, v1))) = (kept.last().copied(), way.get(kept.len()).copied()) {
        kept.push((end, v0 + (v1 - v0) * (end - m0) / (m1 - m0)));
    }
    kept
}

/// The lines of other regions, from the year of the first own figure on. The number of cases or the money of a whole
/// country is no measure for one municipality: only what does not grow with the size of a region is drawn.
fn references(history: &History<'_>, first: Period) -> Vec<ReferenceLine> {
    if history.unit.grows_with_region() {
        return Vec::new();
    }
    let mut lines: Vec<ReferenceLine> = Vec::new();
    for row in history.references.iter().filter(|row| row.period.end() >= first.start()) {
        let (period, Quantity::Number(value)) = (row.period.value, row.value.value) else { continue };
        match lines.iter_mut().find(|line| line.region == row.region.value) {
            Some(line) => match line.figures.iter_mut().find(|(of, _)| *of == period) {
                Some(known) => known.1 = value,
                None => line.figures.push((period, value)),
            },
            None => {
                lines
                    .push(ReferenceLine { region: row.region.value.clone(), figures: vec![(period, value)] });
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compute::judge::Line;
    use crate::compute::report::history::ReferenceRow;
    use crate::diagnostic::{FileId, Place};
    use crate::model::{At, Figure, Indicator, Measurement, Reference, Unit, load_texts};

    fn at<T>(value: T) -> At<T> {
        At { value, place: Place::new(FileId(0), 0..0) }
    }

    /// What reports borrow from stays as long as the tests run.
    fn kept<T>(value: T) -> &'static T {
        Box::leak(Box::new(value))
    }

    fn row(period: &str, value: Option<f64>) -> HistoryRow<'static> {
        let figure = match value {
            Some(value) => Figure::Value(at(Quantity::Number(value))),
            None => Figure::Missing(at("niet geleverd".to_owned())),
        };
        let place = Place::new(FileId(0), 0..0);
        let measurement = Measurement {
            place,
            period: at(Period::parse(period).unwrap()),
            figure,
            recorded: None,
            status: None,
            source: None,
            internal: false,
            confirmed: false,
            further: None,
        };
        HistoryRow {
            measurement: kept(measurement),
            part_title: None,
            value: value.map(Quantity::Number),
            margin: None,
            source: Some(kept(Id::parse("peiling").unwrap())),
            source_name: Some("Burgerpeiling"),
            superseded: false,
            file: String::new(),
            line: 1,
        }
    }

    fn history_of(unit: Unit, rows: Vec<HistoryRow<'static>>) -> History<'static> {
        let texts = crate::rules::base_plan().into_iter();
        let texts = texts.map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
        let plan = kept(load_texts(texts, "plan").plan.unwrap());
        let first = plan.indicators().next().unwrap().clone();
        History {
            indicator: kept(Indicator { unit, frequency: at(Frequency::Irregular), ..first }),
            decimals: None,
            rows,
            references: Vec::new(),
            target: None,
            path: None,
            band: None,
            judged_source: Some(Id::parse("peiling").unwrap()),
            sums: Vec::new(),
            breaks: Vec::new(),
            inside: Vec::new(),
            promise: None,
            usual: None,
            alike: None,
            place: "Voorbeeldstad",
            known: chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap(),
        }
    }

    fn every_so_often(history: &mut History<'_>, frequency: Frequency) {
        history.indicator = kept(Indicator { frequency: at(frequency), ..history.indicator.clone() });
    }

    fn years(chart: &Chart) -> Vec<Vec<String>> {
        chart.runs().iter().map(|run| run.iter().map(|one| one.period.to_string()).collect()).collect()
    }

    fn broken(history: &mut History<'_>, period: &str) {
        history.breaks.push((Period::parse(period).unwrap(), "andere vraag"));
    }

    #[test]
    fn there_is_no_chart_of_one_figure_or_of_yes_and_no() {
        assert_eq!(chart(&history_of(Unit::Percent, vec![row("2023", Some(9.0)), row("2024", None)])), None);
        let mut yes = row("2023", None);
        yes.value = Some(Quantity::YesNo(true));
        assert_eq!(chart(&history_of(Unit::YesNo, vec![yes.clone(), yes])), None);
    }

    #[test]
    fn a_total_that_a_hidden_part_keeps_out_is_no_gap() {
        let of_part = |part: &str, figure: Figure| {
            let mut one = row("2023", Some(1.0));
            let base = crate::rules::base_plan().into_iter();
            let texts = base.map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
            let plan = load_texts(texts, "plan").plan.unwrap();
            let mut further =
                plan.series.values().flat_map(|of| &of.measurements).find_map(|of| of.further.clone());
            further.as_mut().unwrap().part = Some(at(part.to_owned()));
            let measurement = Measurement { figure, further, ..one.measurement.clone() };
            one.measurement = kept(measurement);
            one
        };
        let mut history = history_of(Unit::Count, vec![row("2022", Some(9.0)), row("2024", Some(9.0))]);
        every_so_often(&mut history, Frequency::Yearly);
        let mark = |history: &History<'_>| {
            let marks = chart(history).unwrap().marks;
            marks.into_iter().find(|mark| mark.period() == Period::Year(2023)).unwrap()
        };
        assert_eq!(mark(&history), Mark::Gap { period: Period::Year(2023) });
        history.rows.push(of_part("a", Figure::Value(at(Quantity::Number(30.0)))));
        assert_eq!(mark(&history), Mark::Gap { period: Period::Year(2023) });
        history.rows.push(of_part("b", Figure::Withheld(at(Withheld::Below(5.0)))));
        assert_eq!(mark(&history), Mark::Hidden { period: Period::Year(2023), why: Withheld::Inside });
    }

    #[test]
    fn the_latest_is_held_against_a_figure_of_the_same_stretch() {
        let since = |unit, periods: &[&str], break_at: Option<&str>| {
            let rows = periods.iter().map(|period| row(period, Some(9.0))).collect();
            let mut history = history_of(unit, rows);
            break_at.into_iter().for_each(|period| broken(&mut history, period));
            chart(&history).unwrap().since.map(|period| period.to_string())
        };
        let quarters = ["2022", "2024-Q4", "2025-Q1", "2025-Q4"];
        assert_eq!(since(Unit::Count, &quarters, None), Some("2024-Q4".to_owned()));
        assert_eq!(since(Unit::Count, &quarters, Some("2025-Q1")), None);
        assert_eq!(since(Unit::Count, &["2022", "2023", "2024-Q1"], None), None);
        assert_eq!(since(Unit::Percent, &["2022", "2024"], None), Some("2022".to_owned()));
    }

    #[test]
    fn a_break_a_gap_and_another_source_part_the_line() {
        let years_of_figures = ["2020", "2021", "2022", "2024"].map(|year| row(year, Some(9.0)));
        let mut history = history_of(Unit::Percent, years_of_figures.to_vec());
        assert_eq!(years(&chart(&history).unwrap()), [["2020", "2021", "2022", "2024"].map(str::to_owned)]);
        broken(&mut history, "2022");
        history.rows.insert(3, row("2023", None));
        let mut other = row("2021", Some(14.0));
        (other.source, other.source_name) = (Some(kept(Id::parse("monitor").unwrap())), Some("Monitor"));
        history.rows.push(other);
        let chart = chart(&history).unwrap();
        let expected = [vec!["2020", "2021"], vec!["2022"], vec!["2024"], vec!["2021"]];
        assert_eq!(years(&chart), expected.map(|run| run.into_iter().map(str::to_owned).collect::<Vec<_>>()));
        assert_eq!(chart.own().count(), 4);
    }

    #[test]
    fn a_period_with_a_break_inside_belongs_to_neither_side() {
        let rows = ["2021", "2022", "2023"].map(|year| row(year, Some(9.0)));
        let mut history = history_of(Unit::Percent, rows.to_vec());
        broken(&mut history, "2022-07");
        assert_eq!(years(&chart(&history).unwrap()).len(), 3);
    }

    #[test]
    fn counts_over_periods_of_other_lengths_are_not_joined_and_it_is_said() {
        let rows = ["2023", "2024", "2025-Q1", "2025-Q2"].map(|period| row(period, Some(12.0)));
        let chart_of = |unit| chart(&history_of(unit, rows.to_vec())).unwrap();
        assert_eq!((years(&chart_of(Unit::Count)).len(), chart_of(Unit::Count).uneven), (2, true));
        assert_eq!((years(&chart_of(Unit::Grade)).len(), chart_of(Unit::Grade).uneven), (1, false));
    }

    #[test]
    fn corrected_figures_are_there_only_when_asked_for_and_only_when_they_differ() {
        let mut first = row("2024", Some(92.0));
        first.superseded = true;
        let mut same = row("2023", Some(88.0));
        same.superseded = true;
        let rows = vec![same, row("2023", Some(88.0)), first, row("2024", Some(96.0))];
        let history = history_of(Unit::Count, rows);
        assert_eq!(chart(&history).unwrap().marks.len(), 2);
        let period = Period::Year(2024);
        let marks = chart_with_superseded(&history).unwrap().marks;
        assert_eq!(marks.len(), 3);
        assert!(marks.contains(&Mark::Superseded { period, value: 92.0 }));
    }

    #[test]
    fn a_period_that_asks_for_a_figure_and_has_none_parts_the_line() {
        let figures = |periods: &[&str]| {
            history_of(Unit::Percent, periods.iter().map(|period| row(period, Some(9.0))).collect())
        };
        for (frequency, periods, runs) in [
            (Frequency::Yearly, &["2021", "2022", "2024", "2025"][..], &[2, 2][..]),
            (Frequency::TwoYearly, &["2020", "2022", "2026"], &[2, 1]),
            (Frequency::Quarterly, &["2024-Q3", "2024-Q4", "2025-Q1", "2025-Q3"], &[3, 1]),
            (Frequency::Irregular, &["2020", "2022", "2026"], &[3]),
        ] {
            let mut history = figures(periods);
            every_so_often(&mut history, frequency);
            let chart = chart(&history).unwrap();
            let lengths: Vec<usize> = chart.runs().iter().map(Vec::len).collect();
            assert_eq!(lengths, runs, "{periods:?}");
            let gaps = chart.marks.iter().filter(|mark| matches!(mark, Mark::Gap { .. })).count();
            assert_eq!(gaps, runs.len() - 1, "{periods:?}");
        }
        // Of an internal figure it is not said that there is none.
        let mut history = figures(&["2023", "2025"]);
        every_so_often(&mut history, Frequency::Yearly);
        history.inside = vec![Period::Year(2024)];
        let hidden = Mark::Hidden { period: Period::Year(2024), why: Withheld::Inside };
        assert!(chart(&history).unwrap().marks.contains(&hidden));
    }

    #[test]
    fn the_way_to_the_target_ends_at_a_break() {
        let month = |year: i32| year * 12 + 12;
        let mut history =
            history_of(Unit::Percent, ["2023", "2025"].map(|year| row(year, Some(9.0))).to_vec());
        history.target = Some((7.0, Period::Year(2027)));
        history.path = Some(Line::new((month(2023), 11.0), &[(month(2025), 10.0)], (month(2027), 7.0)));
        // Years are drawn in their middle, so the line by which they are judged is drawn half a year earlier too.
        let middle = |year: i32| f64::from(year) * 12.0 + 6.0;
        let whole = chart(&history).unwrap();
        assert_eq!(whole.path, [(middle(2023), 11.0), (middle(2025), 10.0), (middle(2027), 7.0)]);
        assert_eq!(whole.interim, [(10.0, Period::Year(2025))]);
        assert_eq!(whole.target_moment(), Some(middle(2027)));
        assert_eq!(whole.years().len(), 5);
        broken(&mut history, "2025");
        // From the middle of 2023 to the beginning of 2025: 18 of 24 months, three quarters of the way down to 10.
        assert_eq!(chart(&history).unwrap().path, [(middle(2023), 11.0), (2025.0 * 12.0, 10.25)]);
    }

    #[test]
    fn a_whole_country_stands_beside_a_share_and_not_beside_a_count() {
        let reference = |period: &str, value| ReferenceRow {
            reference: kept(Reference {
                region: at("Nederland".to_owned()),
                period: at(Period::parse(period).unwrap()),
                value: at(Quantity::Number(value)),
                respondents: None,
                source: None,
                recorded: None,
                note: None,
            }),
            source: None,
            source_name: None,
        };
        let mut history =
            history_of(Unit::Percent, ["2023", "2025"].map(|year| row(year, Some(9.0))).to_vec());
        history.references = vec![reference("2019", 20.0), reference("2023", 18.0), reference("2025", 17.0)];
        let lines = chart(&history).unwrap().references;
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].figures, [(Period::Year(2023), 18.0), (Period::Year(2025), 17.0)]);
        history.indicator = kept(Indicator { unit: Unit::Count, ..history.indicator.clone() });
        assert!(chart(&history).unwrap().references.is_empty());
    }

    #[test]
    fn a_total_that_is_a_sum_of_parts_is_drawn() {
        let mut history = history_of(Unit::Count, Vec::new());
        let sum = |year, value| crate::compute::report::history::SumRow {
            period: Period::Year(year),
            value,
            status: Status::Provisional,
            margin: None,
            source: Some(kept(Id::parse("peiling").unwrap())),
            source_name: None,
        };
        history.sums = vec![sum(2023, 16.0), sum(2024, 33.0)];
        let chart = chart(&history).unwrap();
        assert!(chart.own().all(|figure| figure.provisional) && chart.own().count() == 2);
    }
}

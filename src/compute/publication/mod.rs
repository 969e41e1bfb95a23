//! The public form of a plan: what may not be published is taken out before anything is worked out from it, so that no
//! report, chart or file can show it, nor anything that was made of it.
//!
//! Small counts follow the rules of statistical disclosure control: a count under the threshold is withheld (primary
//! suppression), and where totals, parts and periods would give it away, more of them are withheld too (secondary
//! suppression). What is published together is hidden together: one decision is made over all versions of a figure, in
//! all papers, pages and files. See Hundepool and others, *Statistical Disclosure Control* (2012), chapter 4.

mod bounds;
mod doubts;
mod extremes;
mod held;
mod hiding;
mod inside;
#[cfg(test)]
mod leaks;
mod names;
mod series;
mod small;
mod sums;
mod versions;

pub use inside::Inside;
pub use versions::Edition;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::model::{ActionId, AdoptionStatus, Chapter, Head, Indicator, IndicatorId, Plan, known};
use names::Names;
use series::{Decision, decide};
use versions::Versions;

/// What may be published of a plan: one decision on each version of each figure, wherever it stands.
#[derive(Debug)]
pub struct Publicity {
    head: Head,
    /// The indicators of which nothing is published.
    internal: BTreeSet<IndicatorId>,
    /// The actions that are not published.
    actions: BTreeSet<ActionId>,
    /// The promises of which an internal figure has a part.
    kept_inside: BTreeSet<IndicatorId>,
    decisions: BTreeMap<IndicatorId, Decision>,
    /// What each of these was called in other revisions.
    names: Names,
}

impl Publicity {
    /// That of a plan by a day, with its evaluations and reports by theirs. `beside` is what is published of other revisions of it:
    /// the evaluations that were made of those.
    pub fn of(plan: &Plan, by: NaiveDate, beside: &[Edition<'_>]) -> Publicity {
        let of_reports = plan.reports.values().filter_map(|one| one.as_of);
        let of_papers = plan.evaluations.values().filter_map(|one| one.as_of).chain(of_reports);
        // What is recorded for later will be published beside what is published today.
        let days = [by].into_iter().chain(of_papers.map(|at| at.value)).chain([NaiveDate::MAX]);
        let mut editions: Vec<Edition<'_>> = days.map(|by| Edition { plan, by }).collect();
        let mut names = Names::default();
        beside.iter().for_each(|one| names.add(plan, one.plan));
        let of_today: Vec<Plan> = beside.iter().map(|one| names.of_today(one.plan)).collect();
        editions.extend(of_today.iter().zip(beside).map(|(plan, one)| Edition { plan, by: one.by }));
        // The plan itself comes first: what it says of an indicator holds for what others say of that too.
        let mut indicators: BTreeMap<&IndicatorId, &Indicator> = BTreeMap::new();
        let (mut internal, mut kept_inside) = (BTreeSet::new(), BTreeSet::new());
        let mut actions = BTreeSet::new();
        for edition in &editions {
            for one in edition.plan.indicators() {
                indicators.entry(&one.id).or_insert(one);
                if one.internal {
                    internal.insert(one.id.clone());
                }
            }
            let kept = edition.plan.all_actions().filter(|action| action.internal);
            actions.extend(kept.map(|action| action.id.clone()));
            kept_inside.extend(promises_kept_inside(*edition));
        }
        let head = &plan.head;
        let decision = |(id, one): (&IndicatorId, &Indicator)| {
            (id.clone(), decide(Versions::of(id, &editions), one, head))
        };
        Publicity {
            head: head.clone(),
            internal,
            actions,
            kept_inside,
            decisions: indicators.into_iter().map(decision).collect(),
            names,
        }
    }

    /// Whether whole indicators or actions are not published.
    pub fn leaves_out(&self) -> bool {
        !self.internal.is_empty() || !self.actions.is_empty()
    }

    /// The plan, or another revision of it, as it may be published, with the figures known by a day. Of evaluations
    /// only those that were adopted, and the draft of one year where that is the paper being written.
    pub fn published(&self, plan: &Plan, draft: Option<i32>, by: NaiveDate) -> Plan {
        let mut public = plan.clone();
        let is_internal = |id: &IndicatorId| self.internal.contains(self.names.indicator(id));
        let is_kept = |action: &ActionId| self.actions.contains(self.names.action(action));
        let promises =
            plan.indicators().filter(|one| self.kept_inside.contains(self.names.indicator(&one.id)));
        public.kept_inside = promises.filter_map(Indicator::goal_id).collect();
        let kept = plan.all_actions().filter(|action| is_kept(&action.id));
        public.acted_inside = kept.flat_map(|action| &action.goals).map(|goal| goal.value.clone()).collect();
        for of_year in public.actions.values_mut() {
            of_year.actions.retain(|action| !is_kept(&action.id));
        }
        let chapters = public.priorities.iter_mut().chain(&mut public.monitor);
        let stays = |one: &Indicator| !is_internal(&one.id);
        chapters.for_each(|chapter: &mut Chapter| chapter.indicators.retain(stays));
        let answered = |year: i32| {
            let priorities = plan.evaluations.get(&year).into_iter().flat_map(|one| &one.priorities);
            let said = priorities.filter(|one| one.previous.is_some());
            said.map(move |one| (year - 1, one.priority.value.clone()))
        };
        let drafts = plan.evaluations.iter().filter(|(_, one)| one.status != AdoptionStatus::Adopted);
        public.answered_in_draft = drafts.flat_map(|(year, _)| answered(*year)).collect();
        public.evaluations.retain(|year, one| one.status == AdoptionStatus::Adopted || draft == Some(*year));
        for one in public.evaluations.values_mut() {
            one.indicators.retain(|reading| !is_internal(&reading.indicator.value));
        }
        for one in public.reports.values_mut() {
            one.indicators.retain(|reading| !is_internal(&reading.of.value));
        }
        // What was promised is public; what it is about may be internal, and so may its proof.
        for one in &mut public.followups {
            one.indicator = one.indicator.take().filter(|of| !is_internal(&of.value));
            one.evidence = None;
        }
        let actions = plan.all_actions().map(|action| &action.id).filter(|id| is_kept(id));
        let indicators = plan.indicators().map(|one| &one.id).filter(|id| is_internal(id));
        let of_today = self.internal.iter().map(ToString::to_string);
        let of_today = of_today.chain(self.actions.iter().map(ToString::to_string));
        let here = indicators.map(ToString::to_string).chain(actions.map(ToString::to_string));
        let names: Vec<String> = of_today.chain(here).collect();
        for decision in &mut public.decisions {
            decision.changes.retain(|change| !names.contains(&change.value.thing));
        }
        // A series that belongs to no indicator is judged by nobody: whether it is internal cannot be said either.
        public.series.retain(|id, series| {
            let indicator = plan.indicator(id).filter(|one| stays(one));
            let decision = self.decisions.get(self.names.indicator(id));
            let Some((indicator, decision)) = indicator.zip(decision) else { return false };
            let mut named = self.names.series_of_today(series);
            decision.publish(&mut named, &self.names.indicator_of_today(indicator), &self.head, by);
            *series = self.names.as_before(named, series);
            true
        });
        public
    }

    /// The promises of which an internal indicator or figure has a part: what of them is public does not tell if they
    /// were kept.
    pub fn promises_kept_inside(&self) -> &BTreeSet<IndicatorId> {
        &self.kept_inside
    }
}

fn promises_kept_inside(Edition { plan, by }: Edition<'_>) -> impl Iterator<Item = IndicatorId> {
    let promises = plan.indicators().filter(|one| one.promise().is_some());
    promises
        .filter(move |one| {
            let series = plan.series.get(&one.id);
            let inside = |series| known(series, one, by).iter().any(|figure| figure.measurement.internal);
            one.internal || series.is_some_and(inside)
        })
        .map(|one| one.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{At, Figure, Measurement, Withheld, load_texts};

    const HEAD: &str = "title = \"Plan\"\nmunicipality = \"Voorbeeldstad\"\nlanguage = \"nl\"\nfirst_year = 2024\nlast_year = 2027\n[publication]\npublish_from = 5\n";
    const CHAPTER: &str = "title = \"Jeugd\"\nambition = \"Rust\"\n[[indicator]]\nid = \"zaken\"\ntitle = \"Zaken\"\nkind = \"effect\"\nunit = \"UNIT\"\ndirection = \"lower\"\nfrequency = \"yearly\"\nsources = [\"politie\"]\nbreakdown = { title = \"Wijk\", parts = [\"a\", \"b\", \"c\"] }\n";

    /// The public form of a plan with one indicator. `more` is further said of that.
    fn public(unit: &str, head: &str, more: &str, series: &str) -> Plan {
        public_of("effect", unit, head, more, series)
    }

    fn public_of(kind: &str, unit: &str, head: &str, more: &str, series: &str) -> Plan {
        let texts = [
            ("plan.toml", format!("{HEAD}{head}")),
            ("priorities/jeugd.toml", CHAPTER.replace("UNIT", unit).replace("effect", kind) + more),
            ("measurements/jeugd/zaken.toml", series.to_owned()),
        ];
        let loaded = load_texts(texts.map(|(path, text)| (path.to_owned(), text)).to_vec(), "plan");
        assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
        let plan = loaded.plan.unwrap();
        Publicity::of(&plan, NaiveDate::MAX, &[]).published(&plan, None, NaiveDate::MAX)
    }

    /// Period, part and what is published of each figure: the value, `<5`, or `-`.
    fn shown(unit: &str, head: &str, series: &str) -> Vec<String> {
        in_words(&public(unit, head, "", series))
    }

    fn in_words(plan: &Plan) -> Vec<String> {
        let indicator = plan.find_indicator("zaken").unwrap();
        let series = plan.series.values().next().unwrap();
        let in_words = |one: &Measurement| {
            let part = one.part.as_ref().map_or(String::new(), |part| format!(" {}", part.value));
            let figure = match &one.figure {
                Figure::Withheld(At { value: Withheld::Below(from), .. }) => format!("<{from}"),
                Figure::Withheld(_) => "-".to_owned(),
                _ => one.value(indicator.unit).unwrap().number().to_string(),
            };
            format!("{}{part}: {figure}", one.period.value)
        };
        let inside = |one: &&Measurement| matches!(&one.figure, Figure::Withheld(why) if why.value == Withheld::Inside);
        series.measurements.iter().filter(|one| !inside(one)).map(in_words).collect()
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
        // Two are hidden already, but 19 − 12 leaves 7 for them: each would be 3 or 4.
        let series = [
            part("2024", 3, "a"),
            part("2024", 4, "b"),
            part("2024", 12, "c"),
            figure("2024", "value = 19", ""),
        ];
        assert_eq!(
            shown("count", "", &series.concat()),
            ["2024 a: <5", "2024 b: <5", "2024 c: -", "2024: 19"]
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
        // 1% of 181 is 2, and 3% is 5. Without a number of respondents nothing can be counted back.
        let survey = |value: u32, n: &str| figure("2024", &format!("value = {value}\n{n}"), "");
        assert_eq!(shown("percent", "", &survey(1, "n = 181")), ["2024: -"]);
        assert_eq!(shown("percent", "", &survey(3, "n = 181")), ["2024: 3"]);
        assert_eq!(shown("percent", "", &survey(1, "")), ["2024: 1"]);
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
        assert_eq!(shown("count", "", &series), ["2024: <5"], "the earlier figure tells the later");
        let series = series.replace("value = 4\n", "value = 24\n");
        assert_eq!(shown("count", "", &series), ["2024: 20", "2024: 24"]);
        assert_eq!(shown("count", "superseded = false\n", &series), ["2024: 24"]);
    }

    #[test]
    fn counts_of_a_promise_are_shown_unless_they_are_internal() {
        let promise = "target = { at_least = 2, per = \"quarter\" }\n";
        let quarter = |number: u32, value: i32, more: &str| {
            figure(&format!("2024-Q{number}"), &format!("value = {value}"), more)
        };
        let of_kind = |kind: &str, series: &[String]| {
            in_words(&public_of(kind, "count", "", promise, &series.concat()))
        };
        let of_promise = |series: &[String]| of_kind("performance", series);
        let series = [quarter(1, 3, ""), quarter(2, 0, ""), figure("2024", "value = 12", "")];
        assert_eq!(of_promise(&series), ["2024-Q1: 3", "2024-Q2: 0", "2024: 12"]);
        // What happens in society is no act of one's own, whatever is promised of it.
        assert_eq!(of_kind("effect", &series), ["2024-Q1: <5", "2024-Q2: <5", "2024: 12"]);
        // 18 − 4 − 5 − 6 would be the internal one.
        let series = [
            quarter(1, 3, "internal = true"),
            quarter(2, 4, ""),
            quarter(3, 5, ""),
            quarter(4, 6, ""),
            figure("2024", "value = 18", ""),
        ];
        assert_eq!(of_promise(&series), ["2024-Q2: -", "2024-Q3: 5", "2024-Q4: 6", "2024: 18"]);
    }

    #[test]
    fn a_mean_of_few_is_hidden_and_so_is_what_would_give_it_away() {
        let mean =
            |value: &str, n: u32, more: &str| figure("2024", &format!("value = {value}\nn = {n}"), more);
        // 3 = 100 − 57 − 40: with the fewest of the others its mean would follow from those and the whole.
        let series = [
            mean("3.9", 3, "part = \"a\""),
            mean("7.1", 57, "part = \"b\""),
            mean("6.8", 40, "part = \"c\""),
            mean("6.9", 100, ""),
        ];
        let expected = ["2024 a: -", "2024 b: 7.1", "2024 c: -", "2024: 6.9"];
        assert_eq!(shown("grade", "", &series.concat()), expected);
        assert_eq!(shown("days", "", &mean("12", 4, "")), ["2024: -"]);
        assert_eq!(shown("grade", "", &mean("6.5", 5, "")), ["2024: 6.5"]);
    }

    #[test]
    fn a_rate_is_counted_back_by_the_inhabitants() {
        let people = "[[population]]\nperiod = \"2023\"\nvalue = 24000\n";
        let rates = [figure("2024", "value = 0.125", ""), figure("2025", "value = 0.25", "")].concat();
        // 0.125 of 24 thousands is 3, 0.25 is 6. Of a part nobody says how many live there.
        let unit = "rate\"\nper = 1000 #";
        assert_eq!(shown(unit, people, &rates), ["2024: -", "2025: 0.25"]);
        assert_eq!(shown(unit, "", &rates), ["2024: 0.125", "2025: 0.25"]);
        let of_part = figure("2024", "value = 0.125", "part = \"a\"");
        assert_eq!(shown(unit, people, &of_part), ["2024 a: 0.125"]);
    }

    #[test]
    fn the_counts_behind_shares_add_up_too() {
        let share = |numerator: i32, denominator: i32, more: &str| {
            figure("2024", &format!("numerator = {numerator}\ndenominator = {denominator}"), more)
        };
        // 3 = 24 − 9 − 12, of 12 = 48 − 16 − 20.
        let series = [
            share(3, 12, "part = \"a\""),
            share(9, 16, "part = \"b\""),
            share(12, 20, "part = \"c\""),
            share(24, 48, ""),
        ]
        .concat();
        assert_eq!(shown("percent", "", &series), ["2024 a: -", "2024 b: -", "2024 c: 60", "2024: 50"]);
        // All but 3 = 32 − 10 − 19 in part a.
        let series = [
            share(9, 12, "part = \"a\""),
            share(10, 20, "part = \"b\""),
            share(6, 25, "part = \"c\""),
            share(25, 57, ""),
        ]
        .concat();
        assert_eq!(
            shown("percent", "", &series)[..3],
            ["2024 a: -", "2024 b: -", "2024 c: 24"],
            "10 are left in b, 19 in c"
        );
    }

    #[test]
    fn money_adds_up_and_is_never_small() {
        let series = [
            part("2024", 3, "a"),
            part("2024", 900, "b").replace("part", "internal = true\npart"),
            part("2024", 1200, "c"),
            figure("2024", "value = 2103", ""),
        ];
        // 900 = 2103 − 3 − 1200.
        assert_eq!(shown("euro", "", &series.concat()), ["2024 a: -", "2024 c: 1200", "2024: 2103"]);
        // A grade of the whole is not the sum of those of the parts.
        let grade = |value: i32, more: &str| figure("2024", &format!("value = {value}"), more);
        let series = [grade(6, "internal = true\npart = \"a\""), grade(7, "part = \"b\""), grade(7, "")];
        assert_eq!(shown("grade", "", &series.concat()), ["2024 b: 7", "2024: 7"]);
    }

    #[test]
    fn an_earlier_total_tells_no_earlier_part() {
        let again = "recorded = 2025-06-01\ncorrects = \"nagekomen, was 2\"\nnote = \"eerder 2\"";
        let series = [
            figure("2024-Q1", "value = 2", "recorded = 2025-01-01"),
            figure("2024-Q1", "value = 20", again),
            figure("2024-Q2", "value = 20", ""),
            figure("2024-Q3", "value = 8", ""),
            figure("2024-Q4", "value = 10", ""),
            figure("2024", "value = 40", "recorded = 2025-01-01"),
            figure("2024", "value = 58", "recorded = 2025-06-01\ncorrects = \"nagekomen\""),
        ]
        .concat();
        // 40 − 20 − 8 − 10 was the 2.
        let plan = public("count", "", "", &series);
        assert_eq!(in_words(&plan), ["2024-Q1: 20", "2024-Q2: 20", "2024-Q3: 8", "2024-Q4: 10", "2024: 58"]);
        let first = &plan.series.values().next().unwrap().measurements[0];
        assert_eq!(first.corrects.as_ref().map(|at| at.as_str()), Some(""), "the reason repeats the 2");
        assert_eq!(first.note, None);
    }

    fn plan(more: &str, series: &str) -> Plan {
        let texts = [
            ("plan.toml", HEAD.to_owned()),
            ("priorities/jeugd.toml", CHAPTER.replace("UNIT", "count") + more),
            ("measurements/jeugd/zaken.toml", series.to_owned()),
        ];
        load_texts(texts.map(|(path, text)| (path.to_owned(), text)).to_vec(), "plan").plan.unwrap()
    }

    #[test]
    fn what_another_revision_says_is_hidden_with_what_this_one_says() {
        let series = |a: i32| {
            let total = figure("2024", &format!("value = {}", a + 49), "");
            [part("2024", a, "a"), part("2024", 9, "b"), part("2024", 40, "c"), total].concat()
        };
        let (then, now) = (plan("", &series(17)), plan("", &series(3)));
        let rendered_then = |now: &Plan| {
            let edition = Edition { plan: &then, by: NaiveDate::MAX };
            let publicity = Publicity::of(now, NaiveDate::MAX, &[edition]);
            publicity.published(&then, None, NaiveDate::MAX)
        };
        // Of now the 9 is hidden beside the 3. Beside the 9 the 17 would tell it: 66 − 17 − 40.
        assert_eq!(in_words(&rendered_then(&now)), ["2024 a: -", "2024 b: -", "2024 c: 40", "2024: 66"]);
        assert_eq!(in_words(&rendered_then(&then))[..2], ["2024 a: 17", "2024 b: 9"]);
        // What became internal since is no longer in what was told before.
        let inside = rendered_then(&plan("", &series(17).replace("value = 9", "internal = true\nvalue = 9")));
        assert_eq!(in_words(&inside), ["2024 a: -", "2024 c: 40", "2024: 66"]);
        assert!(rendered_then(&plan("internal = true\n", &series(17))).find_indicator("zaken").is_err());
    }

    #[test]
    fn small_figures_of_other_regions_are_left_out() {
        let elsewhere = |region: &str, value: i32, more: &str| {
            format!("[[reference]]\nregion = \"{region}\"\nperiod = \"2024\"\nvalue = {value}\n{more}\n")
        };
        let regions = |unit: &str, series: [String; 2]| -> Vec<String> {
            let plan = public(unit, "", "", &series.concat());
            plan.series.values().flat_map(|one| &one.references).map(|one| one.region.value.clone()).collect()
        };
        assert_eq!(regions("count", [elsewhere("Dal", 4, ""), elsewhere("Berg", 5, "")]), ["Berg"]);
        // 2% of 181 is 4, 3% is 5.
        assert_eq!(
            regions("percent", [elsewhere("Dal", 2, "n = 181"), elsewhere("Berg", 3, "n = 181")]),
            ["Berg"]
        );
    }
}

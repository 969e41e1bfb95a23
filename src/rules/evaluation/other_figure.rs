//! What a draft says of an indicator is about its own figures: another number is asked about.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{AdoptionStatus, At, Evaluation, Indicator, Measurement, Period, Plan, Series, Unit};
use crate::rules::example::Example;
use crate::rules::names::asked_source;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks evaluation/other-figure
/// evaluations/2024.toml | | status = "draft"\n\n[indicator."buurt/overlast"]\ninterpretation = "De 69 meldingen komen uit twee straten."
/// evaluations/2024.toml | | status = "draft"\n\n[indicator."buurt/overlast"]\ninterpretation = "Er waren 6 meldingen."
/// evaluations/2024.toml | | status = "draft"\n\n[indicator."monitor/inbraak"]\ninterpretation = "Met 21 woninginbraken was het druk."
/// evaluations/2024.toml | | status = "draft"\n\n[indicator."monitor/inbraak"]\ninterpretation = "Er is 120 keer gebeld over 15 woninginbraken"
/// evaluations/2024.toml | | status = "draft"\n\n[indicator."buurt/overlast"]\ninterpretation = "In 2024 waren er 600 meldingen over geluid."
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("evaluation/other-figure"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "evaluations/2025.toml",
        instead_of: "",
        wrong: "status = \"draft\"\n\n[indicator.\"buurt/overlast\"]\ninterpretation = \"De 45 meldingen gaan vaker over geluid.\"",
        right: "status = \"draft\"\n\n[indicator.\"buurt/overlast\"]\ninterpretation = \"De 55 meldingen gaan vaker over geluid.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let drafts = context.plan.evaluations.values().filter(|one| one.status == AdoptionStatus::Draft);
    for evaluation in drafts {
        for reading in &evaluation.indicators {
            let (Some(indicator), Some(text)) =
                (context.plan.indicator(&reading.indicator.value), &reading.interpretation)
            else {
                continue;
            };
            findings.extend(finding(context, evaluation, indicator, text));
        }
        // In a text about more, a word tells which indicator is meant where it is in the title of only one.
        let chapters = evaluation.priorities.iter().filter_map(|one| {
            let indicators = &context.plan.chapter(&one.priority.value)?.indicators;
            Some((one.interpretation.as_ref()?, indicators.iter().collect()))
        });
        let whole = evaluation.summary.iter().map(|text| (text, context.plan.indicators().collect()));
        let wider: Vec<(&At<String>, Vec<&Indicator>)> = chapters.chain(whole).collect();
        for (text, indicators) in wider {
            let meant = indicators.iter().filter(|one| is_meant_alone(one, &indicators, text));
            findings.extend(meant.filter_map(|one| finding(context, evaluation, one, text)));
        }
    }
}

/// Whether a number in a text stands before a word of the title of an indicator, and of no other.
fn is_meant_alone(indicator: &Indicator, all: &[&Indicator], text: &At<String>) -> bool {
    let own = |word: &str| is_counted(indicator, word);
    let others = |word: &str| all.iter().filter(|one| is_counted(one, word)).count() > 1;
    indicator.unit.adds_up()
        && numbers_in(text.as_str()).iter().any(|one| own(&one.next))
        && !numbers_in(text.as_str()).iter().any(|one| own(&one.next) && others(&one.next))
}

fn finding(
    context: &Context<'_>,
    evaluation: &Evaluation,
    indicator: &Indicator,
    text: &At<String>,
) -> Option<Diagnostic> {
    let series = context.plan.series.get(&indicator.id).filter(|series| series.whole)?;
    let figure = figure_of_year(indicator, series, evaluation.year)?;
    let said = foreign_number(context.plan, indicator, series, figure, text.as_str())?;
    let message = Message::new("evaluation-other-figure")
        .with("indicator", indicator.title.as_str())
        .with("said", said)
        .with("year", evaluation.year.to_string())
        .with("figure", figure);
    let help = Message::new("evaluation-other-figure-help")
        .with("name", indicator.id.to_string())
        .with("source", asked_source(context.plan, indicator))
        .with("year", evaluation.year.to_string());
    Some(RULE.finding(text.place, message).help(help).subject(indicator.id.to_string()))
}

/// The figure over a year: of the whole year, else the sum of what counts in it; of what does not add up the latest.
fn figure_of_year(indicator: &Indicator, series: &Series, year: i32) -> Option<f64> {
    let year = Period::Year(year);
    let inside = |one: &&Measurement| year.contains(one.period.value) && one.value(indicator.unit).is_some();
    let value = |one: &Measurement| one.value(indicator.unit).map(|value| value.number());
    let all: Vec<&Measurement> = series.measurements.iter().filter(inside).collect();
    let whole = all.iter().rev().find(|one| one.period.value == year && one.part.is_none());
    if let Some(whole) = whole {
        return value(whole);
    }
    if !indicator.unit.adds_up() {
        return all.last().and_then(|one| value(one));
    }
    let sum: f64 = all.iter().filter_map(|one| value(one)).sum();
    (!all.is_empty()).then_some(sum)
}

/// The first number that stands before a word of what is counted, that could be a slip for the figure of the year, and that
/// nothing in the plan says of this indicator; none where the text has that figure itself.
fn foreign_number(
    plan: &Plan,
    indicator: &Indicator,
    series: &Series,
    figure: f64,
    text: &str,
) -> Option<String> {
    let numbers = numbers_in(text);
    let same = |one: f64, other: f64| (one - other).abs() < 0.051;
    if numbers.iter().any(|one| same(one.value, figure)) {
        return None;
    }
    let known = known_numbers(plan, indicator, series, figure);
    let foreign = |one: &InText| {
        is_counted(indicator, &one.next)
            && is_slip(one.value, figure)
            && !known.iter().any(|known| same(*known, one.value))
    };
    numbers.into_iter().find(foreign).map(|one| one.written)
}

/// Whether a number could be a slip for a figure: not far from it, ten times it or a tenth, or its digits in another order.
/// A few of so many are a part of them, and no slip.
fn is_slip(number: f64, figure: f64) -> bool {
    let sorted = |number: f64| {
        let mut digits: Vec<u8> = number.to_string().bytes().filter(u8::is_ascii_digit).collect();
        digits.sort_unstable();
        digits
    };
    let tenfold = |one: f64, other: f64| (one - other * 10.0).abs() < 0.051;
    let near = number >= figure / 2.0 && number <= figure * 2.0;
    near || tenfold(number, figure) || tenfold(figure, number) || sorted(number) == sorted(figure)
}

/// A number in a text, and the word behind it.
struct InText {
    written: String,
    value: f64,
    next: String,
}

/// The numbers of a text that are no years, dates or parts of a word.
fn numbers_in(text: &str) -> Vec<InText> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let read = |at: usize, word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '%');
        let number = bare.trim_end_matches('%');
        if number.is_empty()
            || !number.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
        {
            return None;
        }
        // Points between groups of three are no decimals.
        let grouped = number.split('.').skip(1).all(|group| group.len() == 3) && !number.contains(',');
        let plain = if grouped { number.replace('.', "") } else { number.replace(',', ".") };
        let value: f64 = plain.parse().ok()?;
        let year = value.fract() == 0.0 && (1900.0..2100.0).contains(&value) && !number.contains('.');
        let next = if bare.ends_with('%') { "%" } else { words.get(at + 1).copied().unwrap_or_default() };
        (!year).then(|| InText { written: bare.to_owned(), value, next: next.to_lowercase() })
    };
    words.iter().enumerate().filter_map(|(at, word)| read(at, word)).collect()
}

/// Whether a word is what the indicator counts: one of its title, or of its unit.
fn is_counted(indicator: &Indicator, word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '%');
    if matches!(indicator.unit, Unit::Percent) {
        return matches!(word, "%" | "procent" | "percent");
    }
    let begin = |word: &str| word.to_lowercase().chars().take(6).collect::<String>();
    let long = |word: &str| word.chars().count() >= 6;
    let title = indicator.title.as_str();
    let mut of_title = title.split(|c: char| !c.is_alphanumeric()).filter(|one| long(one));
    long(word) && of_title.any(|one| begin(one) == begin(word))
}

/// Every number that the plan has of an indicator: its figures, respondents, targets, and what they differ.
fn known_numbers(plan: &Plan, indicator: &Indicator, series: &Series, figure: f64) -> Vec<f64> {
    let mut figures: Vec<f64> = vec![figure];
    let mut all: Vec<f64> = Vec::new();
    for one in &series.measurements {
        figures.extend(one.value(indicator.unit).map(|value| value.number()));
        all.extend(one.sample());
        if let Some((numerator, denominator)) = one.ratio() {
            all.extend([numerator, denominator, denominator - numerator]);
        }
    }
    for year in plan.head.first_year.value.0 - 10..=plan.head.last_year.value.0 {
        figures.extend(figure_of_year(indicator, series, year));
    }
    for reference in &series.references {
        all.push(reference.value.value.number());
    }
    if let Some(target) = &indicator.target {
        all.extend(crate::facts::figure_asked(&target.form, figure).map(|(to, _)| to));
        all.extend(
            target.promise().into_iter().flat_map(|promise| promise.numbers()).map(|number| number.value),
        );
        if let crate::model::TargetForm::Change { change, .. }
        | crate::model::TargetForm::Within { within: change, .. } = &target.form
        {
            let (crate::model::Change::Percent(size) | crate::model::Change::Points(size)) = change.value;
            all.push(size.abs());
        }
    }
    for one in &figures {
        all.push((one - figure).abs());
        if *one != 0.0 {
            let percent = (figure / one - 1.0).abs() * 100.0;
            all.extend([percent, percent.round()]);
        }
    }
    all.extend(figures.iter().flat_map(|one| [*one, one.round()]));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_what_they_count() {
        let found = |text: &str| -> Vec<(f64, String)> {
            numbers_in(text).into_iter().map(|one| (one.value, one.next)).collect()
        };
        let one = |value: f64, next: &str| (value, next.to_owned());
        assert_eq!(
            found("De 69 registraties over 2025 (was 1.069 in Q3)"),
            [one(69.0, "registraties"), one(1069.0, "in")]
        );
        assert_eq!(found("9,5% of 12 procent."), [one(9.5, "%"), one(12.0, "procent.")]);
        assert!(is_slip(69.0, 96.0) && is_slip(9.6, 96.0) && is_slip(960.0, 96.0) && is_slip(130.0, 96.0));
        assert!(!is_slip(3.0, 96.0) && !is_slip(500.0, 96.0));
        assert_eq!(found("1e kwartaal, 47013NED, 12-03-2026"), []);
    }
}

//! One thing with everything about it, for a screen.

use super::chart_terminal::chart_terminal;
use super::figure::{figure, figure_of};
use super::history_table::measurements;
use super::status_table::change_in_words;
use super::style::{Paint, Style, clean};
use super::words::{Words, goal_symbol, paint_of};
use crate::compute::{
    ActionCard, CadenceReport, ChapterCard, GoalCard, GoalVerdict, IndicatorCard, IndicatorReport, Shown,
    TargetReport, chart,
};
use crate::lang::{Catalogue, Language, Message, format_number, long_date, shortest};
use crate::model::{Period, Unit};

/// Writes down one thing.
pub fn show_text(shown: &Shown, catalogue: &Catalogue, style: Style) -> String {
    let mut page = Page { out: String::new(), words: Words(catalogue), catalogue, style };
    match shown {
        Shown::Chapter(card) => page.chapter(card),
        Shown::Goal(card) => page.goal(card),
        Shown::Indicator(card) => page.indicator(card),
        Shown::Action(card) => page.action(card),
    }
    page.out
}

struct Page<'c> {
    out: String,
    words: Words<'c>,
    catalogue: &'c Catalogue,
    style: Style,
}

impl Page<'_> {
    fn title(&mut self, title: &str, name: &str) {
        let title = self.style.wrap(&clean(title), "", "");
        for line in title.lines() {
            self.out.push_str(&self.style.paint(line, Paint::Strong));
            self.out.push('\n');
        }
        self.out.push_str(&self.style.paint(&clean(name), Paint::Faint));
        self.out.push('\n');
    }

    fn heading(&mut self, id: &'static str) {
        self.out.push('\n');
        self.out.push_str(&self.style.paint(&self.catalogue.text(id), Paint::Strong));
        self.out.push('\n');
    }

    fn paragraph(&mut self, text: &str) {
        self.out.push_str(&self.style.wrap(&clean(text), "  ", "  "));
        self.out.push('\n');
    }

    fn bullet(&mut self, text: &str) {
        self.out.push_str(&self.style.wrap(&clean(text), "  - ", "    "));
        self.out.push('\n');
    }

    /// `label: value`, only when there is a value.
    fn field(&mut self, id: &'static str, value: Option<&str>) {
        if let Some(value) = value {
            let label = self.catalogue.text(id);
            self.out.push_str(&self.style.wrap(&format!("{label}: {}", clean(value)), "  ", "      "));
            self.out.push('\n');
        }
    }

    fn place(&mut self, place: &crate::compute::Where) {
        let message = Message::new("show-place").with("file", place.file.as_str()).with("line", place.line);
        let text = self.catalogue.tell(&message);
        self.out.push('\n');
        self.out.push_str(&self.style.paint(&self.style.wrap(&text, "", ""), Paint::Faint));
        self.out.push('\n');
    }

    fn chapter(&mut self, card: &ChapterCard) {
        let monitor = card.report.id == crate::model::Id::MONITOR;
        let title = if monitor { self.catalogue.text("word-monitor") } else { card.report.title.clone() };
        self.title(&title, &card.report.id);
        for (id, text) in [
            ("show-introduction", &card.introduction),
            ("show-challenges", &card.challenges),
            ("show-ambition", &card.report.ambition),
        ] {
            if let Some(text) = text {
                self.heading(id);
                self.paragraph(text);
            }
        }
        for (id, texts) in [
            ("show-examples", &card.examples),
            ("show-current-work", &card.current_work),
            ("show-notes", &card.notes),
            ("show-caveats", &card.caveats),
        ] {
            if !texts.is_empty() {
                self.heading(id);
                texts.iter().for_each(|text| self.bullet(text));
            }
        }
        if !card.topics.is_empty() {
            self.heading("show-topics");
            for (title, text) in &card.topics {
                self.bullet(&text.as_ref().map_or_else(|| title.clone(), |text| format!("{title}: {text}")));
            }
        }
        if !card.report.goals.is_empty() {
            self.heading("show-goals");
            for goal in &card.report.goals {
                let line =
                    format!("{} {} ({}) {}", goal_symbol(goal), goal.title, self.words.goal(goal), goal.id);
                self.out.push_str(&self.style.wrap(&clean(&line), "  ", "    "));
                self.out.push('\n');
            }
        }
        if !card.report.indicators.is_empty() {
            self.heading("show-indicators");
            card.report.indicators.iter().for_each(|one| self.indicator_line(one));
        }
        self.place(&card.place);
    }

    fn indicator_line(&mut self, one: &IndicatorReport) {
        let latest = one.latest.as_ref().zip(one.unit).map_or(String::new(), |(at, unit)| {
            format!(" {} ({});", figure(at.value, unit, one.decimals, self.catalogue), at.period)
        });
        let line = format!("{}:{latest} {}; {}", one.title, self.words.judged(one.assessment), one.id);
        self.out.push_str(&self.style.wrap(&clean(&line), "  ", "    "));
        self.out.push('\n');
    }

    fn goal(&mut self, card: &GoalCard) {
        self.title(&card.report.title, &card.report.id);
        if let Some(text) = &card.text {
            self.out.push('\n');
            self.paragraph(text);
        }
        self.out.push('\n');
        let kind = card.report.kind.map(|kind| self.words.goal_kind(kind));
        self.field("show-kind", kind.as_deref());
        self.field("show-priority", Some(&card.priority));
        self.field("show-pillar", card.pillar.as_deref());
        self.field("show-lead", card.lead.as_deref());
        let partners = (!card.partners.is_empty()).then(|| card.partners.join(", "));
        self.field("show-partners", partners.as_deref());
        self.heading("show-standing");
        let state = format!("{} {}", goal_symbol(&card.report), self.words.goal(&card.report));
        match &card.report.verdict {
            GoalVerdict::State { state: shown, because, derived } => {
                self.paragraph(&format!("{state}: {}", self.words.because(because)));
                if shown != derived {
                    let message =
                        Message::new("show-derived-state").with("state", self.words.goal_state(*derived));
                    self.paragraph(&self.catalogue.tell(&message));
                }
            }
            GoalVerdict::Outcome | GoalVerdict::Invalid => self.paragraph(&state),
        }
        if !card.indicators.is_empty() {
            self.heading("show-indicators");
            card.indicators.iter().for_each(|one| self.indicator_line(one));
        }
        if !card.actions.is_empty() {
            self.heading("show-actions");
            for action in &card.actions {
                let end = action.end.map_or(String::new(), |end| format!(", {end}"));
                let line = format!(
                    "{} ({}{end}) {}",
                    action.title,
                    self.words.action_state(action.state),
                    action.id
                );
                self.bullet(&line);
            }
        }
        self.place(&card.place);
    }

    fn action(&mut self, card: &ActionCard) {
        self.title(&card.title, &card.id);
        if let Some(text) = &card.text {
            self.out.push('\n');
            self.paragraph(text);
        }
        self.out.push('\n');
        let mut state = self.words.action_state(card.state);
        if card.overdue {
            state = format!("{state} ({})", self.catalogue.text("show-overdue"));
        }
        self.field("show-state", Some(&state));
        self.field("show-goal", card.goal.as_deref());
        self.field("show-basis", card.basis.as_deref());
        self.field("show-lead", card.lead.as_deref());
        let joined = |names: &[String]| (!names.is_empty()).then(|| names.join(", "));
        self.field("show-partners", joined(&card.partners).as_deref());
        self.field("show-agreed", card.agreed.as_deref());
        let period = |period: Option<Period>| period.map(|period| period.to_string());
        self.field("show-start", period(card.start).as_deref());
        self.field("show-end", period(card.end).as_deref());
        self.field("show-result", card.result.as_deref());
        for (id, amount) in
            [("show-budget", card.budget), ("show-spent", card.spent), ("show-requested", card.requested)]
        {
            let text = amount.map(|amount| figure_of(amount, Unit::Euro, None, self.catalogue));
            self.field(id, text.as_deref());
        }
        self.field("show-programmes", joined(&card.programmes).as_deref());
        if !card.log.is_empty() {
            self.heading("show-log");
            for (date, text) in &card.log {
                self.bullet(&format!("{}: {text}", long_date(*date, self.words.language())));
            }
        }
        self.place(&card.place);
    }

    fn indicator(&mut self, card: &IndicatorCard) {
        self.title(&card.report.title, &card.report.id);
        if let Some(text) = &card.text {
            self.out.push('\n');
            self.paragraph(text);
        }
        self.out.push('\n');
        let kind = card.report.kind.map(|kind| self.words.kind(kind));
        self.field("show-kind", kind.as_deref());
        self.field("show-priority", card.priority.as_deref());
        self.field("show-goal", card.goal.as_deref());
        self.field("show-question", card.question.as_deref());
        self.field("show-direction", Some(&self.words.direction(card.direction)));
        self.field("show-frequency", Some(&self.words.frequency(card.frequency)));
        let sources = (!card.sources.is_empty()).then(|| card.sources.join(", "));
        self.field("show-sources", sources.as_deref());
        self.field("show-lead", card.lead.as_deref());
        let internal = card.internal.then(|| self.catalogue.text("word-yes"));
        self.field("show-internal", internal.as_deref());
        self.heading("show-standing");
        let judged = self.words.judged(card.report.assessment);
        self.out.push_str(&format!("  {}\n", self.style.paint(&judged, paint_of(card.report.assessment))));
        for reason in self.words.reasons(card.report.reasons.iter()) {
            self.bullet(&reason);
        }
        self.arithmetic(&card.report);
        self.certainty(card);
        self.heading("show-measurements");
        self.out.push_str(&measurements(&card.history, self.catalogue, self.style));
        if let Some(chart) = chart(&card.history) {
            self.out.push('\n');
            self.out.push_str(&chart_terminal(&chart, self.catalogue, self.style));
        }
        if !card.caveats.is_empty() {
            self.heading("show-caveats");
            card.caveats.iter().for_each(|caveat| self.bullet(caveat));
        }
        self.place(&card.place);
    }

    /// How the judgement follows from the figures, so that a reader can do the sum again.
    fn arithmetic(&mut self, one: &IndicatorReport) {
        let Some(unit) = one.unit else { return };
        let mut steps = Vec::new();
        let shown = |value: f64| figure_of(value, unit, one.decimals, self.catalogue);
        let cite = |id: &'static str, at: &crate::compute::Cited| {
            self.catalogue.tell(
                &Message::new(id)
                    .with("value", figure(at.value, unit, one.decimals, self.catalogue))
                    .with("period", at.period.as_str())
                    .with("file", at.file.as_str())
                    .with("line", at.line),
            )
        };
        steps.extend(one.baseline.as_ref().map(|at| cite("step-baseline", at)));
        steps.extend(
            one.latest
                .as_ref()
                .filter(|at| Some(*at) != one.baseline.as_ref())
                .map(|at| cite("step-latest", at)),
        );
        if let Some(target) = &one.target {
            steps.push(self.target_step(target, unit, one));
        }
        if let Some(change) = &one.change {
            let words = change_in_words(change, unit, one, self.catalogue);
            steps.push(self.catalogue.tell(&Message::new("step-change").with("change", words)));
        }
        steps.extend(self.expected_step(one));
        if let (Some(progress), Some(origin), Some(latest), Some(value)) =
            (one.progress, &one.origin, &one.latest, one.target.as_ref().and_then(TargetReport::value))
        {
            let plain = |number: f64| shortest(rounded(number), self.words.language());
            let message = Message::new("step-progress")
                .with("baseline", plain(origin.value))
                .with("actual", plain(latest.value.number()))
                .with("target", plain(value))
                .with("progress", format_number(progress, 2, self.words.language()));
            steps.push(self.catalogue.tell(&message));
        }
        if let Some(ratio) = one.ratio {
            let share =
                one.progress.map_or(0.0, |progress| if ratio == 0.0 { 0.0 } else { progress / ratio });
            let mut message =
                Message::new("step-ratio").with("ratio", format_number(ratio, 2, self.words.language()));
            message = message
                .with("progress", format_number(one.progress.unwrap_or_default(), 2, self.words.language()));
            if ratio != 0.0 {
                steps.push(
                    self.catalogue
                        .tell(&message.with("expected", format_number(share, 2, self.words.language()))),
                );
            }
        }
        if let (Some(TargetReport::Within { edges: Some((low, high)), .. }), Some(latest)) =
            (&one.target, &one.latest)
        {
            let message = Message::new("step-band")
                .with("low", shown(*low))
                .with("high", shown(*high))
                .with("value", figure(latest.value, unit, one.decimals, self.catalogue));
            steps.push(self.catalogue.tell(&message));
        }
        if !steps.is_empty() {
            self.heading("show-arithmetic");
            steps.iter().for_each(|step| self.bullet(step));
        }
        if let Some(promise) = &one.cadence {
            self.promise(promise);
        }
    }

    /// What the sample or the small number leaves open.
    fn certainty(&mut self, card: &IndicatorCard) {
        let one = &card.report;
        let (Some(unit), language) = (one.unit, self.words.language()) else { return };
        let tenth = |number: f64| format_number(number, 1, language);
        let mut steps = Vec::new();
        if let (Some(margin), Some(latest)) = (one.margin, &one.latest) {
            let id = match (unit, margin.indicative) {
                (Unit::Percent, true) => "certainty-margin-share-indicative",
                (Unit::Percent, false) => "certainty-margin-share",
                _ => "certainty-margin-count",
            };
            let message = Message::new(id)
                .with("value", figure(latest.value, unit, one.decimals, self.catalogue))
                .with("period", latest.period.as_str())
                .with("low", tenth(margin.low))
                .with("high", tenth(margin.high));
            steps.push(self.catalogue.tell(&message));
        }
        if let Some(known) = one.change.as_ref().and_then(|change| change.certainty) {
            let verdict =
                self.catalogue.text(if known.certain { "certainty-certain" } else { "certainty-chance" });
            if let (Some(interval), Some(difference)) = (known.interval, known.difference) {
                let message = Message::new("certainty-difference")
                    .with("difference", signed(difference, language))
                    .with("low", signed(interval.low, language))
                    .with("high", signed(interval.high, language))
                    .with("verdict", verdict.as_str());
                steps.push(self.catalogue.tell(&message));
            }
            if let Some(p) = known.p {
                let message = Message::new("certainty-test")
                    .with("p", of_hundred(p, language))
                    .with("verdict", verdict.as_str());
                steps.push(self.catalogue.tell(&message));
            }
        }
        if one.target_certain == Some(false) {
            steps.push(self.catalogue.text("certainty-target-open"));
        }
        if let Some(need) = card.survey {
            let whole = |number: f64| format_number(number, 0, language);
            let message = Message::new("certainty-survey")
                .with("from", shortest(rounded(need.from), language))
                .with("to", shortest(rounded(need.to), language))
                .with("needed", whole(need.needed))
                .with("n", whole(need.in_use))
                .with("chance", whole(need.chance * 100.0));
            steps.push(self.catalogue.tell(&message));
        }
        if !steps.is_empty() {
            self.heading("show-certainty");
            steps.iter().for_each(|step| self.bullet(step));
        }
    }

    fn target_step(&self, target: &TargetReport, unit: Unit, one: &IndicatorReport) -> String {
        let shown = |value: f64| figure_of(value, unit, one.decimals, self.catalogue);
        let year = |by: i32| by.to_string();
        let message = match target {
            TargetReport::Level { value, by, .. } => {
                Message::new("step-target").with("value", shown(*value)).with("year", year(*by))
            }
            TargetReport::Change { change, value, by } => {
                let value = value.map_or_else(|| "?".to_owned(), shown);
                Message::new("step-target-change")
                    .with("change", change.as_str())
                    .with("value", value)
                    .with("year", year(*by))
            }
            TargetReport::Within { within, by, .. } => {
                Message::new("step-target-within").with("within", within.as_str()).with("year", year(*by))
            }
            TargetReport::Cadence { at_least, per, .. } => {
                Message::new("step-target-cadence").with("promise", self.words.promised(*at_least, *per))
            }
        };
        self.catalogue.tell(&message)
    }

    /// `verwacht eind 2025 = 11 − 4 × 24/48 = 9`.
    fn expected_step(&self, one: &IndicatorReport) -> Option<String> {
        let (line, latest, expected, unit) =
            (one.line.as_ref()?, one.latest.as_ref()?, one.expected?, one.unit?);
        let month = Period::parse(&latest.period)?.end_month();
        let ((from_month, from), (to_month, to)) = line.stretch(month)?;
        let plain = |number: f64| shortest(rounded(number), self.words.language());
        let sign = if to < from { "−" } else { "+" };
        Some(
            self.catalogue.tell(
                &Message::new("step-expected")
                    .with("period", latest.period.as_str())
                    .with("from", plain(from))
                    .with("sign", sign)
                    .with("way", plain((to - from).abs()))
                    .with("months", (month - from_month).to_string())
                    .with("all", (to_month - from_month).to_string())
                    .with("expected", figure_of(expected, unit, one.decimals, self.catalogue)),
            ),
        )
    }

    fn promise(&mut self, promise: &CadenceReport) {
        self.heading("show-promise");
        for period in &promise.periods {
            let part = period.part.as_ref().map_or(String::new(), |part| format!(" {part}"));
            let count = period.count.map_or_else(
                || self.catalogue.text("word-nothing-recorded"),
                |count| {
                    let language = self.words.language();
                    let message = Message::new("show-promise-count")
                        .with("count", shortest(count, language))
                        .with("at-least", shortest(promise.at_least, language));
                    self.catalogue.tell(&message)
                },
            );
            let line = format!("{}{part}: {} ({count})", period.label, self.words.promise(period.state));
            self.bullet(&line);
        }
    }
}

/// A probability as so many of a hundred.
fn of_hundred(p: f64, language: Language) -> String {
    let hundredfold = p * 100.0;
    if hundredfold < 0.1 {
        format!("< {}", format_number(0.1, 1, language))
    } else {
        shortest(hundredfold_rounded(hundredfold), language)
    }
}

fn hundredfold_rounded(value: f64) -> f64 {
    if value < 10.0 { (value * 10.0).round() / 10.0 } else { value.round() }
}

/// With one decimal and its sign, also when it is a plus.
fn signed(number: f64, language: Language) -> String {
    let text = format_number(number, 1, language);
    if number > 0.0 { format!("+{text}") } else { text }
}

fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}

//! One thing with everything about it, for a screen.

use crate::compute::{
    ActionCard, ChapterCard, FollowupCard, GlanceRow, GoalCard, GoalVerdict, IndicatorCard, IndicatorReport,
    Shown, chart,
};
use crate::lang::{Catalogue, Message, long_date, shortest};
use crate::model::{At, LogEntry, Topic, Unit, words_of};
use crate::views::chart::terminal::chart_terminal;
use crate::views::followups::words::{standing, symbol, what};
use crate::views::lists::history::measurements;
use crate::views::show::arithmetic::Steps;
use crate::views::text::answer::{answer, answer_of_action, beside_answer, in_short};
use crate::views::text::figure::figure_of;
use crate::views::text::row::RowFigures;
use crate::views::text::style::{Paint, Style, clean};
use crate::views::text::words::{Words, goal_symbol, paint_of};

/// Writes down one thing.
pub fn show_text(shown: &Shown<'_>, catalogue: &Catalogue, style: Style) -> String {
    let mut page = Page { out: String::new(), words: Words(catalogue), catalogue, style };
    match shown {
        Shown::Chapter(card) => page.chapter(card),
        Shown::Goal(card) => page.goal(card),
        Shown::Indicator(card) => page.indicator(card),
        Shown::Action(card) => page.action(card),
    }
    page.out
}

/// A page being written.
pub(in crate::views) struct Page<'c> {
    pub(in crate::views) out: String,
    pub(in crate::views) words: Words<'c>,
    pub(in crate::views) catalogue: &'c Catalogue,
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

    pub(in crate::views) fn heading(&mut self, id: &'static str) {
        self.out.push('\n');
        self.out.push_str(&self.style.paint(&self.catalogue.text(id), Paint::Strong));
        self.out.push('\n');
    }

    fn paragraph(&mut self, text: &str) {
        self.out.push_str(&self.style.wrap(&clean(text), "  ", "  "));
        self.out.push('\n');
    }

    pub(in crate::views) fn bullet(&mut self, text: &str) {
        self.out.push_str(&self.style.wrap(&clean(text), "  - ", "    "));
        self.out.push('\n');
    }

    /// A heading with items below it, when there are any.
    fn bullets(&mut self, heading: &'static str, items: &[String]) {
        if !items.is_empty() {
            self.heading(heading);
            items.iter().for_each(|item| self.bullet(item));
        }
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
        let text = self.catalogue.render(&message);
        self.out.push('\n');
        self.out.push_str(&self.style.paint(&self.style.wrap(&text, "", ""), Paint::Faint));
        self.out.push('\n');
    }

    fn chapter(&mut self, card: &ChapterCard<'_>) {
        let monitor = self.catalogue.text("word-monitor");
        let title = if card.is_monitor() { &monitor } else { card.shown_title() };
        self.title(title, card.id.as_str());
        let answer = in_short(&GlanceRow::of(&card.report), self.catalogue);
        if !answer.is_empty() {
            self.paragraph(&answer);
        }
        for (id, text) in [
            ("show-introduction", &card.introduction),
            ("show-challenges", &card.challenges),
            ("show-ambition", &card.ambition),
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
            for Topic { title, text, .. } in &card.topics {
                let title = title.as_str();
                self.bullet(&text.as_deref().map_or(title.to_owned(), |text| format!("{title}: {text}")));
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
        self.followups(&card.followups);
        self.place(&card.place);
    }

    /// What was promised, asked or advised about a thing, and how that stands.
    fn followups(&mut self, all: &[FollowupCard<'_>]) {
        let shown = |one: &FollowupCard<'_>| {
            let (what, stands) = (what(one, self.catalogue), standing(one, self.catalogue));
            format!("{} {what}: {stands} ({})", symbol(one), one.followup.id)
        };
        let lines: Vec<String> = all.iter().map(shown).collect();
        self.bullets("show-followups", &lines);
    }

    fn indicator_line(&mut self, one: &IndicatorReport) {
        let latest = match &one.cadence {
            Some(promise) => format!(" {};", self.words.promise_kept(one, promise)),
            None => {
                let standing = RowFigures::of(one, self.catalogue).standing;
                standing.map_or(String::new(), |at| format!(" {} ({});", at.shown, at.period))
            }
        };
        let line = format!("{}:{latest} {}; {}", one.title, self.words.verdict(one), one.id);
        self.out.push_str(&self.style.wrap(&clean(&line), "  ", "    "));
        self.out.push('\n');
    }

    fn goal(&mut self, card: &GoalCard<'_>) {
        self.title(&card.report.title, &card.report.id.to_string());
        let state = format!("{} {}", goal_symbol(&card.report), self.words.goal(&card.report));
        match &card.report.verdict {
            GoalVerdict::State { state: shown, because, derived } => {
                self.paragraph(&format!("{state}: {}", self.words.because_and_why(because)));
                if shown != derived {
                    let message =
                        Message::new("show-derived-state").with("state", self.words.goal_state(*derived));
                    self.paragraph(&self.catalogue.render(&message));
                }
            }
            GoalVerdict::Outcome | GoalVerdict::Withheld | GoalVerdict::Invalid => self.paragraph(&state),
        }
        if let Some(text) = &card.text {
            self.out.push('\n');
            self.paragraph(text);
        }
        self.out.push('\n');
        let kind = card.report.kind.map(|kind| self.words.goal_kind(kind));
        self.field("show-kind", kind.as_deref());
        self.field("show-priority", Some(card.priority));
        self.field("show-pillar", card.pillar);
        self.field("show-lead", card.lead);
        let partners = (!card.partners.is_empty()).then(|| card.partners.join(", "));
        self.field("show-partners", partners.as_deref());
        if let Some(what) = &card.report.assumed {
            self.out.push('\n');
            self.paragraph(&self.words.assumed(what));
        }
        if !card.indicators.is_empty() {
            self.heading("show-indicators");
            card.indicators.iter().for_each(|one| self.indicator_line(one));
        }
        if !card.actions.is_empty() {
            self.heading("show-actions");
            for action in &card.actions {
                let end = action.end.map(|end| format!(", {}", self.words.period(end.value)));
                let end = end.unwrap_or_default();
                let inside = match action.internal {
                    true => format!(", {}", self.catalogue.text("word-internal")),
                    false => String::new(),
                };
                let line = format!(
                    "{} ({}{end}{inside}) {}",
                    action.title.as_str(),
                    self.words.action_state(action.state.value),
                    action.action.id
                );
                self.bullet(&line);
            }
        }
        self.followups(&card.followups);
        self.place(&card.place);
    }

    fn action(&mut self, card: &ActionCard<'_>) {
        self.title(&card.title, &card.id.to_string());
        self.paragraph(&answer_of_action(card, self.catalogue));
        if let Some(text) = &card.text {
            self.out.push('\n');
            self.paragraph(text);
        }
        self.out.push('\n');
        let goals: Vec<String> = card.goals.iter().map(|goal| goal.value.to_string()).collect();
        let id = if goals.len() > 1 { "show-goals" } else { "show-goal" };
        self.field(id, (!goals.is_empty()).then(|| goals.join(", ")).as_deref());
        self.field("show-basis", words_of(&card.basis));
        self.field("show-lead", card.lead);
        self.field("show-portfolio", words_of(&card.portfolio));
        let joined = |names: &[&str]| (!names.is_empty()).then(|| names.join(", "));
        self.field("show-partners", joined(&card.partners).as_deref());
        self.field("show-agreed", words_of(&card.agreed));
        for (id, period) in [("show-start", card.start), ("show-end", card.end)] {
            let rendered = period.map(|period| self.words.period(period.value));
            self.field(id, rendered.as_deref());
        }
        self.field("show-result", words_of(&card.result));
        for (id, amount) in
            [("show-budget", card.budget), ("show-spent", card.spent), ("show-requested", card.requested)]
        {
            let text = amount.map(|amount| figure_of(amount.value, Unit::Euro, None, self.catalogue));
            self.field(id, text.as_deref());
        }
        for one in &card.money {
            let euro = |amount: At<f64>| figure_of(amount.value, Unit::Euro, None, self.catalogue);
            let amounts = [("show-budget", one.budget), ("show-spent", one.spent)];
            let amounts = amounts.into_iter().filter_map(|(id, amount)| Some((id, euro(amount?))));
            let told: Vec<String> = amounts
                .map(|(id, amount)| format!("{} {amount}", self.catalogue.text(id).to_lowercase()))
                .collect();
            let told = if told.is_empty() { self.catalogue.text("show-no-amount") } else { told.join(", ") };
            let label = Message::new("show-money-in").with("year", one.year.value.0.to_string());
            let line = format!("{}: {told}", self.catalogue.render(&label));
            self.out.push_str(&self.style.wrap(&line, "  ", "      "));
            self.out.push('\n');
        }
        self.field("show-programmes", joined(&card.programmes).as_deref());
        let hours = card.hours.map(|hours| shortest(hours.value, self.words.language()));
        self.field("show-hours", hours.as_deref());
        let internal = card.internal.then(|| self.catalogue.text("word-yes"));
        self.field("show-internal", internal.as_deref());
        if !card.log.is_empty() {
            self.heading("show-log");
            for LogEntry { date, text, .. } in &card.log {
                let date = long_date(date.value, self.words.language());
                self.bullet(&format!("{date}: {}", text.as_str()));
            }
        }
        self.place(&card.place);
    }

    fn indicator(&mut self, card: &IndicatorCard<'_>) {
        self.title(&card.report.title, &card.report.id.to_string());
        let judged = self.words.verdict(&card.report);
        let answer = answer(&card.report, self.catalogue);
        let answer = if answer.is_empty() { judged.clone() } else { format!("{judged}: {answer}") };
        let answer = self.style.wrap(&clean(&answer), "  ", "  ");
        let painted = self.style.paint(&judged, paint_of(card.report.assessment));
        self.out.push_str(&format!("{}\n", answer.replacen(&judged, &painted, 1)));
        if let Some(text) = &card.text {
            self.out.push('\n');
            self.paragraph(text);
        }
        self.out.push('\n');
        let kind = card.report.kind.map(|kind| self.words.kind(kind));
        self.field("show-kind", kind.as_deref());
        self.field("show-priority", card.priority);
        self.field("show-goal", card.goal);
        self.field("show-question", words_of(&card.question));
        self.field("show-direction", Some(&self.words.direction(card.direction.value)));
        self.field("show-frequency", Some(&self.words.frequency(card.frequency.value)));
        let sources = (!card.sources.is_empty()).then(|| card.sources.join(", "));
        self.field("show-sources", sources.as_deref());
        self.field("show-lead", card.lead);
        let internal = card.internal.then(|| self.catalogue.text("word-yes"));
        self.field("show-internal", internal.as_deref());
        self.bullets("show-standing", &beside_answer(&card.report, self.catalogue));
        let steps = Steps::new(self.catalogue);
        self.bullets("show-arithmetic", &steps.arithmetic(&card.report));
        if let Some(promise) = &card.report.cadence {
            self.bullets("show-promise", &steps.promise(&card.report, promise));
        }
        self.bullets("show-certainty", &steps.certainty(card));
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
        self.followups(&card.followups);
        self.place(&card.place);
    }
}

//! What a reader must know with a judgement: of which months the figure is, what became of the target, whether the change
//! can be chance, and what else stands in the way of a plain answer. One list, for the screen, the page and the paper.

use std::rc::Rc;

use crate::compute::{
    Assessment, CannotSay, Change, Cited, FiguresJudged, IndicatorReport, JudgingMethod, Looks,
    OrdinaryRange, PartReport, Reason,
};
use crate::facts::{Run, decimals_apart};
use crate::lang::{Arg, Catalogue, Message, format_number, round_as_shown, shortest};
use crate::model::{Direction, Period, Quantity, Unit};
use crate::views::text::figure::{figure, figure_beside, figure_of, shown_decimals, usual_edges};
use crate::views::text::words::Words;

/// Tells of one indicator.
pub(in crate::views) struct Saying<'c> {
    pub(super) one: &'c IndicatorReport,
    pub(super) unit: Unit,
    pub(super) catalogue: &'c Catalogue,
}

/// All that must be said with the judgement of an indicator, the most important first.
pub(in crate::views) fn remarks(one: &IndicatorReport, catalogue: &Catalogue) -> Vec<String> {
    let unmeasured = |period: Period| one.reasons.contains(&Reason::TargetYearNotMeasured(period, false));
    // What was just said is not said twice; the periods of a promise tell themselves what lacks.
    let lacks = |by: &Period| {
        let of = |other: &Reason| matches!(other, Reason::NoFigure(period, _) | Reason::Withheld(period, _) if period == by);
        one.reasons.iter().any(of)
    };
    let new = |reason: &&Reason| match reason {
        Reason::TargetNotMet(_) => one.target_outcome.is_none(),
        Reason::OtherSource { .. } => one.elsewhere.is_none(),
        Reason::TargetYearNotMeasured(by, _) => !lacks(by),
        Reason::NotRepresentative(_) => !unsaid_of_sample(one),
        Reason::Overdue(period) => one.cadence.is_none() && !unmeasured(*period),
        _ => true,
    };
    let mut all = Saying::of(one, catalogue).map_or_else(Vec::new, |saying| saying.all());
    all.extend(Words(catalogue).reasons_of(one, one.reasons.iter().filter(new)));
    all.extend(Saying::of(one, catalogue).and_then(|saying| saying.later()));
    all
}

/// Whether a sample that is not representative was told as the reason why nothing can be said of chance.
fn unsaid_of_sample(one: &IndicatorReport) -> bool {
    let of_sample = |reason: &Reason| {
        matches!(
            reason,
            Reason::CannotSay(CannotSay::NotRepresentative | CannotSay::BaselineNotRepresentative(_))
        )
    };
    one.reasons.iter().any(of_sample)
}

/// Whether the change can be chance: it can, it is more than chance, or that cannot be said. None without a change that is
/// observed.
pub fn certainty(one: &IndicatorReport, catalogue: &Catalogue) -> Option<String> {
    let change = one.change.as_ref()?;
    let deciding = one.reasons.iter().filter(|reason| matches!(reason, Reason::PartDecides(_)));
    if let Some(deciding) = Words(catalogue).reasons(deciding).into_iter().next() {
        return Some(deciding);
    }
    let unsaid = one.reasons.iter().filter(|reason| matches!(reason, Reason::CannotSay(_)));
    let unsaid = Words(catalogue).reasons(unsaid).into_iter().next();
    unsaid.or_else(|| Saying::of(one, catalogue)?.certainty(change))
}

/// How many differences of a report are more than chance, and how many chance alone would give; nothing where none was
/// tested.
pub(in crate::views) fn looks(looks: Looks, catalogue: &Catalogue) -> Option<String> {
    let by_chance = format_number(looks.by_chance().max(1.0), 0, catalogue.language());
    let message = Message::new("looks-told")
        .with("tested", looks.tested)
        .with("certain", looks.certain)
        .with("chance", by_chance);
    (looks.tested > 0).then(|| catalogue.render(&message))
}

/// Which changes are more than chance, and which way they go; nothing where none is.
pub(in crate::views) fn certain(all: &[Rc<IndicatorReport>], catalogue: &Catalogue) -> Option<String> {
    let name = |one: &Rc<IndicatorReport>| {
        let title = catalogue.of_plan(&one.title);
        match Words(catalogue).trend(one.trend) {
            Some(trend) => format!("{title} ({trend})"),
            None => title,
        }
    };
    let names: Vec<String> = all.iter().map(name).collect();
    let message = Message::new("glance-certain").with("names", names.join("; "));
    (!names.is_empty()).then(|| catalogue.render(&message))
}

/// What leaves a judgement open, in few words: the change can be chance, or that cannot be said, or the target is met or
/// not by less than the margin.
pub(in crate::views) fn doubts(one: &IndicatorReport, catalogue: &Catalogue) -> Vec<String> {
    let Some(saying) = Saying::of(one, catalogue) else { return Vec::new() };
    let deciding = one.reasons.iter().filter(|reason| matches!(reason, Reason::PartDecides(_)));
    if deciding.clone().next().is_some() {
        // The judgement is of a part; whether the change of the whole can be chance says nothing about it.
        return Words(catalogue).reasons(deciding);
    }
    let chance = one
        .change
        .as_ref()
        .is_some_and(|change| change.certain == Some(false) && change.absolute.abs() > 1e-9);
    let mut all: Vec<String> = chance.then(|| catalogue.text("certainty-chance")).into_iter().collect();
    let sample = unsaid_of_sample(one);
    let said = |reason: &&Reason| match reason {
        // A newer figure elsewhere is told with its value.
        Reason::OtherSource { .. } => one.elsewhere.is_none(),
        Reason::NotRepresentative(_) => !sample,
        // Where the figure that is told is that of one part.
        Reason::SumOfParts(_) if one.in_row().1.is_some() => false,
        Reason::CannotSay(_)
        | Reason::Withheld(..)
        | Reason::BaselineWithheld(..)
        | Reason::Provisional(_)
        | Reason::RevisedProvisional(_)
        | Reason::Alert(..) => true,
        other => other.is_about_comparing(),
    };
    all.extend(Words(catalogue).reasons(one.reasons.iter().filter(said)));
    all.extend(saying.elsewhere());
    all.extend(saying.target_open());
    all
}

impl<'c> Saying<'c> {
    /// Of an indicator whose unit is known.
    pub(in crate::views) fn of(one: &'c IndicatorReport, catalogue: &'c Catalogue) -> Option<Saying<'c>> {
        Some(Saying { one, unit: one.unit?, catalogue })
    }

    fn all(&self) -> Vec<String> {
        let one = self.one;
        let mut all: Vec<String> = Vec::new();
        all.extend(self.judged());
        all.extend(self.outcome());
        all.extend(self.met_in_each());
        all.extend(self.better());
        all.extend(self.ahead());
        let parts: Vec<String> = one.parts.iter().filter_map(|part| self.part(part)).collect();
        all.extend(parts.iter().cloned());
        // Beside what is said of a part, what the whole did is said as that of the whole.
        let of_part = one.reasons.iter().any(|reason| matches!(reason, Reason::PartDecides(_)));
        let beside_parts = of_part || !parts.is_empty();
        if let Some(change) = &one.change {
            let mut verdict = match self.worse_by_chance(change).filter(|_| !of_part) {
                Some(verdict) => vec![verdict],
                None => std::iter::once(self.change(change)).chain(self.certainty(change)).collect(),
            };
            if let (true, Some(first)) = (beside_parts, verdict.first_mut()) {
                *first = self.render(&Message::new("said-whole").with("told", first.as_str()));
            }
            all.append(&mut verdict);
        }
        all.extend(self.target_open());
        all.extend(self.course());
        all.extend(self.elsewhere());
        all
    }

    pub(super) fn render(&self, message: &Message) -> String {
        self.catalogue.render(message)
    }

    pub(super) fn figure(&self, value: f64) -> String {
        figure(Quantity::Number(value), self.unit, self.one.decimals, self.catalogue)
    }

    /// A figure beside a threshold that it does not equal, with the decimals that tell them apart.
    pub(super) fn beside(&self, value: f64, threshold: f64) -> String {
        self.apart(value, threshold).0
    }

    /// A figure and a threshold that it does not equal, with the decimals that tell them apart.
    pub(super) fn apart(&self, value: f64, threshold: f64) -> (String, String) {
        figure_beside((value, threshold), self.unit, self.one.decimals, self.catalogue)
    }

    /// The target as a number that a figure can meet: a count is whole.
    pub(super) fn target(&self) -> Option<f64> {
        self.one.target.as_ref()?.reachable(self.unit, self.one.direction)
    }

    /// Which figure is judged, where it is not the latest: `2024-Q4 t/m 2025-Q3: 410`.
    fn judged(&self) -> Option<String> {
        let judged = self.one.judged.as_ref()?;
        let value = self.figure(judged.value.number());
        let latest = self.one.latest.as_ref().is_some_and(|latest| latest.period == judged.to);
        let message = match judged.method {
            JudgingMethod::RollingYear => Message::new("said-rolling-year").with("from", judged.from),
            // The outcome of a target is told by itself.
            JudgingMethod::Figure if latest || self.one.target_outcome.is_some() => return None,
            JudgingMethod::Figure => Message::new("said-judged"),
        };
        let verdict = self.render(&message.with("to", judged.to).with("value", value));
        let newest = self.newest().filter(|_| judged.method == JudgingMethod::Figure);
        Some(std::iter::once(verdict).chain(newest).collect::<Vec<_>>().join("; "))
    }

    /// `nieuwste cijfer: 20 (3e kwartaal 2025)`: the latest figure, where another is judged.
    fn newest(&self) -> Option<String> {
        let latest = self.one.latest.as_ref()?;
        let message =
            Message::new("said-newest").with("value", self.with_sample(latest)).with("period", latest.period);
        Some(self.render(&message))
    }

    /// `hoger dan in 2023 (12% tegen 11%), maar het verschil kan toeval zijn`.
    pub(super) fn worse_by_chance(&self, change: &Change) -> Option<String> {
        let off = self.one.assessment == Assessment::OffTrack && self.one.target_outcome.is_none();
        let worse = match self.one.direction? {
            Direction::Lower => change.absolute > 1e-9,
            Direction::Higher => change.absolute < -1e-9,
            Direction::Stable | Direction::Interpret => false,
        };
        let by_range = self.one.ordinary_range.is_some();
        if !off || !worse || change.certain != Some(false) || by_range {
            return None;
        }
        let (now, was) = (self.one.judged.as_ref()?.value.number(), self.one.origin.as_ref()?.value);
        let id = if change.absolute > 0.0 { "said-higher-by-chance" } else { "said-lower-by-chance" };
        let message = Message::new(id)
            .with("period", change.since)
            .with("now", self.beside(now, was))
            .with("was", self.beside(was, now));
        Some(self.render(&message))
    }

    /// The change since the baseline: `−1,5 procentpunt sinds 2023`, `+20 (+3,9%) sinds 2022`.
    pub(in crate::views) fn change(&self, change: &Change) -> String {
        let language = self.catalogue.language();
        let change = &self.as_shown(change);
        let signed = |number: f64, text: String| if number > 0.0 { format!("+{text}") } else { text };
        let bare = || {
            let places = change_places(self.one, change);
            signed(change.absolute, shortest(round_as_shown(change.absolute, places), language))
        };
        let absolute = if self.unit.is_share() {
            let points = round_as_shown(change.absolute.abs(), change_places(self.one, change));
            let id = if points == 1.0 { "change-point" } else { "change-points" };
            self.render(&Message::new(id).with("number", bare()))
        } else if self.unit.adds_up() {
            let verdict = figure_of(change.absolute, self.unit, self.one.decimals, self.catalogue);
            signed(change.absolute, verdict)
        } else {
            // The unit stands with the figures beside it; a change is told as a bare number.
            bare()
        };
        let percent = change.percent.map_or(String::new(), |percent| {
            // What changed is never shown as no change.
            let decimals = decimals_apart(percent, 0.0, 1);
            format!(" ({}%)", signed(percent, format_number(percent, decimals, language)))
        });
        // What is the same has no size.
        if change.absolute.abs() < 1e-9 {
            let message = Message::new("change-none").with("period", change.since);
            return self.render(&message);
        }
        let message = Message::new("change-since")
            .with("change", format!("{absolute}{percent}"))
            .with("period", change.since);
        // Up to another figure than the latest: then it is said up to which. Of twelve months that stands beside it.
        let rolling =
            self.one.judged.as_ref().is_some_and(|judged| judged.method == JudgingMethod::RollingYear);
        let latest = self.one.latest.as_ref().map(|latest| latest.period);
        let verdict = rolling && self.one.target_outcome.is_none();
        match &self.one.judged {
            Some(judged) if !verdict && latest.is_some_and(|latest| latest != judged.to) => {
                self.render(&Message { id: "change-between", ..message }.with("to", judged.range()))
            }
            _ => self.render(&message),
        }
    }

    /// The change between the figures as they are shown: a reader who works it out finds the same. Where these are alike, the
    /// change as it is; the percentage always, which rounded figures of a few would set points off.
    pub(in crate::views) fn as_shown(&self, change: &Change) -> Change {
        let ends = self.one.judged.as_ref().map(|at| at.value).zip(self.one.origin.as_ref());
        let Some((Quantity::Number(now), origin)) = ends else { return change.clone() };
        let shown =
            |value: f64| round_as_shown(value, shown_decimals(value, self.unit, self.one.decimals) as usize);
        let (before, after) = (shown(origin.value), shown(now));
        let is_between = (now - origin.value - change.absolute).abs() < 1e-9;
        if !is_between || self.unit.is_money() || before <= 0.0 || (after - before).abs() < 1e-9 {
            return change.clone();
        }
        Change { absolute: after - before, ..change.clone() }
    }

    /// Whether a change can be chance: certain, not certain, and (as a reason of its own) not to be said.
    fn certainty(&self, change: &Change) -> Option<String> {
        if change.method.is_none() || change.absolute.abs() < 1e-9 {
            return None;
        }
        match (&self.one.ordinary_range, change.certain?) {
            (Some(range), certain) => Some(self.usual(range, certain)),
            (None, true) => Some(self.catalogue.text("certainty-certain")),
            (None, false) => Some(self.catalogue.text("certainty-chance")),
        }
    }

    /// `niet ongewoon: in 2015–2020 bewoog dit tussen 555 en 625; pas buiten 515–690 valt het op`.
    fn usual(&self, range: &OrdinaryRange, certain: bool) -> String {
        let judged = self.one.judged.as_ref().map_or(range.mean, |judged| judged.value.number());
        let (low, high) = usual_edges(range, judged, self.unit, self.one.decimals, self.catalogue);
        let id = if certain { "said-unusual" } else { "said-usual" };
        let message = Message::new(id)
            .with("span", range.span())
            .with("lowest", self.figure(range.lowest))
            .with("highest", self.figure(range.highest))
            .with("low", low)
            .with("high", high);
        self.render(&message)
    }

    fn course(&self) -> Option<String> {
        let id = match self.one.course? {
            Run::Up => "said-course-rising",
            Run::Down => "said-course-falling",
        };
        Some(self.catalogue.text(id))
    }

    /// `andere bron (Burgerpeiling, 2025): 9%; niet te vergelijken met de 11% van 2023`.
    pub(super) fn elsewhere(&self) -> Option<String> {
        let newer = self.one.elsewhere.as_ref()?;
        let mut message = Message::new("said-elsewhere")
            .with("source", Arg::plan(&newer.source_name))
            .with("period", newer.cited.period)
            .with("value", self.with_sample(&newer.cited));
        if let Some(origin) = &self.one.origin {
            message = Message { id: "said-elsewhere-beside", ..message }
                .with("was", self.figure(origin.value))
                .with("since", origin.period);
        }
        let verdict = self.render(&message);
        Some(
            self.elsewhere_target(newer)
                .map_or_else(|| verdict.clone(), |target| format!("{verdict}; {target}")),
        )
    }

    pub(super) fn with_sample(&self, cited: &Cited) -> String {
        let value = match cited.value {
            Quantity::Number(number) => self.figure(number),
            yes @ Quantity::YesNo(_) => figure(yes, self.unit, None, self.catalogue),
        };
        match cited.n.filter(|_| self.unit.asks_people()) {
            Some(n) => self.render(
                &Message::new(if n == 1.0 { "said-among-one" } else { "said-among" })
                    .with("value", value)
                    .with("n", format_number(n, 0, self.catalogue.language())),
            ),
            None => value,
        }
    }

    /// A part that changed certainly, or misses a target that holds for each, or of which that cannot be said.
    fn part(&self, part: &PartReport) -> Option<String> {
        let FiguresJudged { change, assessment, judged, .. } = &part.judged;
        let certain =
            change.as_ref().filter(|change| change.certain == Some(true) && change.method.is_some());
        let misses = matches!(assessment, Assessment::OffTrack | Assessment::Worsening | Assessment::AtRisk)
            && part.judged.target.is_some();
        let unclear = *assessment == Assessment::NotComparable && part.judged.target.is_some();
        if certain.is_none() && !misses && !unclear {
            return None;
        }
        // What became of its target is told of the part as of a whole.
        let own = IndicatorReport { judged_as: part.judged.clone(), parts: Vec::new(), ..self.one.clone() };
        let saying = Saying::of(&own, self.catalogue)?;
        let (outcome, later) = (saying.outcome(), saying.later());
        let late = |reason: &&Reason| unclear || matches!(reason, Reason::TargetYearNotMeasured(..));
        let why = Words(self.catalogue).reasons(part.judged.reasons.iter().filter(late));
        if outcome.is_some() || later.is_some() || unclear {
            let all: Vec<String> =
                outcome.into_iter().chain(why).chain(later).chain(saying.target_open()).collect();
            return Some(format!("{}: {}", self.catalogue.of_plan(&part.title), all.join(", ")));
        }
        let value = judged.as_ref().map(|judged| self.figure(judged.value.number()));
        let verdict = match (change, misses) {
            (Some(change), false) => saying.change(change),
            _ => Words(self.catalogue).assessment(*assessment),
        };
        let verdict = std::iter::once(verdict).chain(why).collect::<Vec<_>>().join(", ");
        let message = Message::new("said-part")
            .with("part", Arg::plan(&part.title))
            .with("value", value.unwrap_or_default())
            .with("told", verdict);
        Some(self.render(&message))
    }
}

/// The decimals of a change: those of the figures that it lies between, so that it follows from them; more where it would
/// seem no change.
pub(in crate::views) fn change_places(one: &IndicatorReport, change: &Change) -> usize {
    let unit = one.unit.unwrap_or(Unit::BARE);
    let now = one.judged.as_ref().map(|one| one.value.number());
    let ends = [now, one.origin.as_ref().map(|one| one.value)].into_iter().flatten();
    let places = ends.map(|end| shown_decimals(end, unit, one.decimals)).max().unwrap_or(1);
    decimals_apart(change.absolute, 0.0, places as usize)
}

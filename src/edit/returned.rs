//! What came back in a workbook that was filled in: figures, actions and texts, put into the plan together or not at all.

use std::collections::BTreeMap;

use super::action::{ActionFields, change_action};
use super::change::ChangeRefusal;
use super::evaluation_texts::with_texts;
use super::import::{
    Arrived, Import, ImportDraft, ImportRefusal, Provenance, blamed, draft_import, finished, read_back,
};
use super::records::RecordEdit;
use super::verify::{Ground, Tried, Unsound};
use crate::model::{
    Action, ActionId, AdoptionStatus, Evaluation, EvaluationText, Loaded, actions_path, evaluation_path,
    replace_text,
};

/// What came back beside figures.
#[derive(Debug, Default)]
pub struct ReturnedEdits {
    pub actions: Vec<ActionEdit>,
    pub texts: Option<TextsEdit>,
}

/// An action as it came back. What did not change does nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionEdit {
    pub action: ActionId,
    pub fields: ActionFields,
    /// What is to be told in its log.
    pub log: Option<String>,
}

impl ActionEdit {
    /// What of it differs from the action as it stands in the plan.
    #[must_use]
    pub fn changes(&self, action: &Action) -> ActionEdit {
        let mut fields = self.fields.clone();
        let unchanged = |old: Option<&String>, new: &String| old.is_some_and(|old| same_words(old, new));
        let old_result = action.result.as_ref().map(|at| &at.value);
        fields.result = fields.result.filter(|new| !unchanged(old_result, new));
        let old_portfolio = action.portfolio.as_ref().map(|at| &at.value);
        fields.portfolio = fields.portfolio.filter(|new| !unchanged(old_portfolio, new));
        fields.hours =
            fields.hours.filter(|new| action.hours.is_none_or(|old| (old.value - new).abs() > 1e-9));
        fields.state = fields.state.filter(|new| *new != action.state.value);
        fields.end = fields.end.filter(|new| action.end.is_none_or(|old| old.value != *new));
        fields.spent =
            fields.spent.filter(|new| action.spent.is_none_or(|old| (old.value - new).abs() > 1e-9));
        fields.money = fields.money.filter(|new| {
            let old = action.money_of(new.year).and_then(|one| one.spent);
            new.spent.is_some_and(|new| old.is_none_or(|old| (old.value - new).abs() > 1e-9))
        });
        let is_told = |new: &String| action.log.iter().any(|entry| same_words(&entry.text.value, new));
        let log = self.log.clone().filter(|new| !is_told(new));
        ActionEdit { action: self.action.clone(), fields, log }
    }

    /// Whether it asks for nothing.
    pub fn is_nothing(&self) -> bool {
        self.fields == ActionFields::default() && self.log.is_none()
    }
}

/// The texts of an evaluation as they came back.
#[derive(Debug, Clone, PartialEq)]
pub struct TextsEdit {
    pub year: i32,
    /// What the file begins with where there is none.
    pub begin: String,
    pub texts: Vec<(EvaluationText, String)>,
}

/// Everything worked out and checked, ready to be written.
#[derive(Debug)]
pub struct PreparedReturn {
    pub import: Import,
    /// The whole new text of each further file that changes, by its path inside the plan folder.
    pub texts: BTreeMap<String, String>,
    /// The actions that change, and which of their keys do.
    pub actions: Vec<(ActionId, Vec<&'static str>)>,
    /// How many texts change.
    pub answers: usize,
}

/// Why nothing is put into the plan.
#[derive(Debug)]
pub enum ReturnRefusal {
    /// Because of a figure.
    Figure(Box<ImportRefusal>),
    /// Because of an action.
    Action(ActionId, Box<ChangeRefusal>),
    /// The evaluation of this year is adopted.
    Adopted(i32),
    /// Because of the plan as it would be.
    Unsound(Unsound),
}

impl From<Unsound> for ReturnRefusal {
    fn from(why: Unsound) -> ReturnRefusal {
        ReturnRefusal::Unsound(why)
    }
}

/// Works out all that came back. The plan is checked once, with everything in it.
///
/// # Errors
/// One of the figures, actions or texts cannot be taken. None is.
pub fn prepare_return(
    ground: &Ground<'_>,
    arrived: Vec<Arrived>,
    origin: &Provenance,
    corrections: bool,
    edits: &ReturnedEdits,
    step: &mut dyn FnMut(usize),
) -> Result<PreparedReturn, ReturnRefusal> {
    let draft = draft_import(ground, arrived, origin, corrections, step).map_err(ReturnRefusal::Figure)?;
    let ImportDraft { import, state, drafts } = draft;
    let mut further = Further { ground, state, texts: BTreeMap::new() };
    let mut actions = Vec::new();
    for edit in &edits.actions {
        let keys = further.action(edit)?;
        if !keys.is_empty() {
            actions.push((edit.action.clone(), keys));
        }
    }
    let answers = edits.texts.as_ref().map_or(Ok(0), |edit| further.answers(edit))?;
    let Further { state, texts, .. } = further;
    let mut tried: Option<Tried> = None;
    if let Some(after) = state {
        let of_figures = drafts.iter().map(|(draft, _)| draft.inside.as_str());
        let changed: Vec<&str> = of_figures.chain(texts.keys().map(String::as_str)).collect();
        let checked = ground.checked(after, &changed).map_err(|why| match blamed(why, &drafts) {
            Ok(figure) => ReturnRefusal::Figure(figure),
            Err(why) => ReturnRefusal::Unsound(why),
        })?;
        read_back(ground, &checked.after, &drafts).map_err(ReturnRefusal::Figure)?;
        tried = Some(checked);
    }
    Ok(PreparedReturn { import: finished(import, drafts, tried), texts, actions, answers })
}

/// The plan with what was worked out so far in it.
struct Further<'g> {
    ground: &'g Ground<'g>,
    state: Option<Loaded>,
    /// The whole new texts of the files that change beside those with figures.
    texts: BTreeMap<String, String>,
}

impl Further<'_> {
    fn now(&self) -> &Loaded {
        self.state.as_ref().unwrap_or(self.ground.loaded)
    }

    fn put(&mut self, inside: String, text: String) -> Result<(), ReturnRefusal> {
        self.state = Some(replace_text(self.now(), &inside, text.clone()).ok_or(Unsound::NotReadBack)?);
        self.texts.insert(inside, text);
        Ok(())
    }

    /// The keys of the action that change.
    fn action(&mut self, edit: &ActionEdit) -> Result<Vec<&'static str>, ReturnRefusal> {
        let refused = |why: Box<ChangeRefusal>| ReturnRefusal::Action(edit.action.clone(), why);
        let of_year = self.now().plan.as_ref().and_then(|plan| plan.actions.get(&edit.action.year));
        let found = of_year.and_then(|of_year| of_year.actions.iter().find(|one| one.id == edit.action));
        let action = found.ok_or(Unsound::NotReadBack)?.clone();
        let edit = edit.changes(&action);
        if edit.is_nothing() {
            return Ok(Vec::new());
        }
        let inside = actions_path(edit.action.year);
        self.ground.refuse_errors_in(&inside).map_err(|why| refused(why.into()))?;
        let mut draft = RecordEdit::of(self.now(), &inside)?;
        let (log, today) = (edit.log.as_deref(), self.ground.today);
        let keys = change_action(&mut draft, &edit.action, &edit.fields, log, today).map_err(refused)?;
        if let Some(text) = draft.checked_text()? {
            self.put(inside, text)?;
        }
        Ok(keys)
    }

    /// How many texts change.
    fn answers(&mut self, edit: &TextsEdit) -> Result<usize, ReturnRefusal> {
        let evaluation = self.now().plan.as_ref().and_then(|plan| plan.evaluations.get(&edit.year));
        let is_new = |(which, new): &&(EvaluationText, String)| is_new_text(evaluation, which, new);
        let new: Vec<(EvaluationText, String)> = edit.texts.iter().filter(is_new).cloned().collect();
        if new.is_empty() {
            return Ok(0);
        }
        if evaluation.is_some_and(|of_year| of_year.status == AdoptionStatus::Adopted) {
            return Err(ReturnRefusal::Adopted(edit.year));
        }
        let inside = evaluation_path(edit.year);
        self.ground.refuse_errors_in(&inside)?;
        let file = self.now().sources.find(&inside).map(|(_, file)| file.text.as_str());
        let text = with_texts(file.unwrap_or(&edit.begin), &new).ok_or(Unsound::NotReadBack)?;
        self.put(inside, text)?;
        Ok(new.len())
    }
}

/// Whether a text differs from what stands in an evaluation.
pub fn is_new_text(evaluation: Option<&Evaluation>, which: &EvaluationText, text: &str) -> bool {
    evaluation.and_then(|of_year| text_written(of_year, which)).is_none_or(|old| !same_words(old, text))
}

/// What an evaluation says in the place of a text.
pub fn text_written<'e>(evaluation: &'e Evaluation, which: &EvaluationText) -> Option<&'e str> {
    let of = |id: &str| evaluation.priorities.iter().find(|one| one.priority.value.as_str() == id);
    let text = match which {
        EvaluationText::Summary => evaluation.summary.as_ref(),
        EvaluationText::Interpretation(id) => of(id)?.interpretation.as_ref(),
        EvaluationText::Adjustment(id) => of(id)?.adjustment.as_ref(),
        EvaluationText::Previous(id) => of(id)?.previous.as_ref(),
        EvaluationText::Indicator(id) => {
            let mut all = evaluation.indicators.iter();
            all.find(|one| one.indicator.value.to_string() == *id)?.interpretation.as_ref()
        }
    };
    text.map(|text| text.value.as_str())
}

/// Whether two texts say the same: other programs break lines and pad as they like.
pub fn same_words(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        crate::lang::clean(text).split_whitespace().map(str::to_owned).collect()
    };
    words(one) == words(other)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::super::import::NotImported;
    use super::super::verify::CHECKS;
    use super::super::{Ground, Refusal, Spread};
    use super::*;
    use crate::model::{IndicatorId, Period, Quantity, load_texts};

    fn arrived(indicator: &str, period: &str, value: f64, line: usize) -> Arrived {
        Arrived {
            indicator: IndicatorId::parse(indicator).unwrap(),
            period: Period::parse(period).unwrap(),
            figure: Ok(Quantity::Number(value)),
            status: None,
            n: None,
            source: None,
            part: None,
            representative: None,
            spread: Spread::default(),
            internal: None,
            assumed: None,
            note: None,
            line,
        }
    }

    fn imported(all: Vec<Arrived>) -> Result<Import, ReturnRefusal> {
        let base = crate::rules::base_plan().into_iter();
        let loaded = load_texts(base.map(|(path, text)| (path.into(), text.into())).collect(), "plan");
        CHECKS.set(0);
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let ground = Ground::of(&loaded, today);
        let origin = Provenance { reason: "later".to_owned(), evidence: "x.csv".to_owned() };
        let prepared = prepare_return(&ground, all, &origin, false, &ReturnedEdits::default(), &mut |_| {})?;
        Ok(prepared.import)
    }

    #[test]
    fn several_indicators_are_checked_once_before_and_once_after() {
        let figures =
            vec![arrived("buurt/overlast", "2023", 64.0, 2), arrived("buurt/onveilig", "2021", 12.5, 3)];
        let import = imported(figures).unwrap();
        assert_eq!(CHECKS.get(), 2);
        assert_eq!(import.texts.len(), 2);
        // A figure that looks wrong costs no more, and is written as one that somebody vouches for.
        let import = imported(vec![arrived("buurt/overlast", "2023", 6400.0, 2)]).unwrap();
        assert_eq!((CHECKS.get(), import.doubts.len()), (2, 1));
        assert!(import.texts["measurements/buurt/overlast.toml"].contains("value = 6400\n"));
        assert!(import.texts["measurements/buurt/overlast.toml"].contains("confirmed = true\n"));
    }

    #[test]
    fn the_figure_that_makes_the_plan_invalid_is_blamed_whichever_file_it_is_in() {
        let good = || arrived("buurt/onveilig", "2021", 12.5, 2);
        for (bad, others) in [
            (
                arrived("buurt/onveilig", "2019", 101.0, 7),
                vec![arrived("buurt/overlast", "2023", 64.0, 3), good()],
            ),
            (
                arrived("buurt/overlast", "2023", 61.5, 8),
                vec![good(), arrived("buurt/overlast", "2022", 60.0, 3)],
            ),
        ] {
            let refusal = imported([others, vec![bad.clone()]].concat()).unwrap_err();
            let ReturnRefusal::Figure(refusal) = refusal else { panic!("{refusal:?}") };
            assert_eq!(refusal.arrived.line, bad.line);
            let NotImported::Refused(why) = refusal.why else { panic!("{:?}", refusal.why) };
            assert!(matches!(*why, Refusal::Unsound(Unsound::Invalid(findings, _)) if findings.len() == 1));
        }
    }
}

//! What somebody expects to hear of again, whoever wrote it down: the follow-ups of the plan, and what each adopted
//! evaluation said that would change.

use chrono::NaiveDate;

use crate::model::{
    AdoptionStatus, Body, Evaluation, Followup, FollowupId, FollowupKind, FollowupState, GoalId, Id,
    IndicatorId, Period, Plan, PriorityReading, folded, words_of,
};

/// A follow-up as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct FollowupNow<'p> {
    pub id: FollowupId,
    pub kind: FollowupKind,
    /// What was promised, asked or advised.
    pub text: &'p str,
    /// The day of that; none of an evaluation that does not say when it was adopted.
    pub date: Option<NaiveDate>,
    /// To whom an answer is owed.
    pub body: Body,
    /// By when.
    pub due: Period,
    /// Who sees to it.
    pub lead: Option<&'p Id>,
    pub reference: Option<&'p str>,
    /// The goal it is about.
    pub goal: Option<&'p GoalId>,
    /// The indicator it is about.
    pub indicator: Option<&'p IndicatorId>,
    /// The priority it is about.
    pub priority: Option<&'p Id>,
    pub state: FollowupState,
    /// What came of it.
    pub result: Option<&'p str>,
    pub evidence: Option<&'p str>,
    /// What came of it stands in an evaluation that was not adopted yet.
    pub in_draft: bool,
}

impl FollowupNow<'_> {
    /// Whether somebody still waits for it.
    pub fn is_open(&self) -> bool {
        self.state == FollowupState::Open
    }

    /// Whether it is about a priority, by itself or through a goal or an indicator.
    pub fn is_about(&self, chapter: &Id) -> bool {
        self.chapters().any(|one| one == chapter)
    }

    /// The priorities it is about.
    pub fn chapters(&self) -> impl Iterator<Item = &Id> {
        let of_goal = self.goal.map(|goal| &goal.chapter);
        let of_indicator = self.indicator.map(|indicator| &indicator.chapter);
        self.priority.into_iter().chain(of_goal).chain(of_indicator)
    }
}

/// Whether it can still be settled: what an evaluation said that would change, as long as the next one was not adopted.
pub fn can_be_settled(plan: &Plan, one: &FollowupNow<'_>) -> bool {
    let FollowupId::Adjustment { year, .. } = &one.id else { return true };
    plan.evaluations.get(&(year + 1)).is_none_or(|next| next.status != AdoptionStatus::Adopted)
}

/// All follow-ups of a plan that are known by a day: those of its file in their order, then the adjustments by year.
pub fn followups(plan: &Plan, known: NaiveDate) -> Vec<FollowupNow<'_>> {
    let own = plan.followups.iter().filter(|one| one.date.value <= known).map(own);
    let evaluations = plan.evaluations.values().filter(|one| one.is_adopted_by(known));
    own.chain(evaluations.flat_map(|one| adjustments(plan, one, known))).collect()
}

/// What is still open at the end of a plan, and what the evaluation of its last year said that would change: the next plan
/// answers both.
pub fn followups_for_next(plan: &Plan, known: NaiveDate) -> Vec<FollowupNow<'_>> {
    let mut all = followups(plan, known);
    all.retain(FollowupNow::is_open);
    let last = plan.evaluations.get(&plan.head.last_year.value.0).filter(|one| one.is_adopted_by(known));
    all.extend(last.map(|one| adjustments_said(plan, one, known)).unwrap_or_default());
    all
}

/// What the evaluation of a year said that would change, as the evaluation of the year after must answer it.
pub fn adjustments_of(plan: &Plan, year: i32) -> Vec<FollowupNow<'_>> {
    let adopted = plan.evaluations.get(&year).filter(|one| one.status == AdoptionStatus::Adopted);
    adopted.map(|one| adjustments(plan, one, NaiveDate::MAX)).unwrap_or_default()
}

fn own(one: &Followup) -> FollowupNow<'_> {
    FollowupNow {
        id: FollowupId::Own(one.id.value.clone()),
        kind: one.kind.value,
        text: one.text.as_str(),
        date: Some(one.date.value),
        body: one.body.value,
        due: one.due.value,
        lead: one.lead.as_ref().map(|at| &at.value),
        reference: words_of(&one.reference),
        goal: one.goal.as_ref().map(|at| &at.value),
        indicator: one.indicator.as_ref().map(|at| &at.value),
        priority: one.priority.as_ref().map(|at| &at.value),
        state: one.state,
        result: words_of(&one.result),
        evidence: words_of(&one.evidence),
        in_draft: false,
    }
}

/// What an evaluation said that would change. That of the plan's last year goes into the next plan, where it is
/// answered.
fn adjustments<'p>(plan: &'p Plan, evaluation: &'p Evaluation, known: NaiveDate) -> Vec<FollowupNow<'p>> {
    let is_ours = plan.head.covers(evaluation.year + 1);
    if is_ours { adjustments_said(plan, evaluation, known) } else { Vec::new() }
}

/// The same of any year. An evaluation that was written after the day has not answered on it; in its own paper, of the day
/// on which its figures were cut off, it has.
fn adjustments_said<'p>(
    plan: &'p Plan,
    evaluation: &'p Evaluation,
    known: NaiveDate,
) -> Vec<FollowupNow<'p>> {
    let due = evaluation.year + 1;
    let is_there = |one: &&Evaluation| {
        let is_written = one.as_of.is_some_and(|at| at.value <= known);
        one.status != AdoptionStatus::Adopted || is_written || one.is_adopted_by(known)
    };
    let answered_in = plan.evaluations.get(&due).filter(is_there);
    let date = evaluation.adopted.as_ref().and_then(|adopted| adopted.date).map(|at| at.value);
    let adjustment = |reading: &'p PriorityReading| {
        let priority = &reading.priority.value;
        let text = words_of(&reading.adjustment).filter(|text| !says_nothing(text))?;
        let answer =
            answered_in.and_then(|one| one.priorities.iter().find(|of| of.priority.value == *priority));
        let result = answer.and_then(|of| words_of(&of.previous));
        Some(FollowupNow {
            id: FollowupId::Adjustment { year: evaluation.year, priority: priority.clone() },
            kind: FollowupKind::Adjustment,
            text,
            date,
            body: Body::Council,
            due: Period::Year(due),
            lead: None,
            reference: None,
            goal: None,
            indicator: None,
            priority: Some(priority),
            state: if result.is_some() { FollowupState::Done } else { FollowupState::Open },
            result,
            evidence: None,
            in_draft: match answered_in {
                Some(one) => result.is_some() && one.status != AdoptionStatus::Adopted,
                None => plan.answered_in_draft.contains(&(evaluation.year, priority.clone())),
            },
        })
    };
    evaluation.priorities.iter().filter_map(adjustment).collect()
}

/// What people write where nothing changes: `Geen.`, `n.v.t.`
const NOTHING: [&str; 4] = ["geen", "nvt", "none", "nochange"];

/// What a sentence begins with that says so: `Geen bijsturing in 2026.`
const NO_ADJUSTMENT: [&str; 2] = ["geenbijsturing", "noadjustment"];

/// Whether an adjustment says that there is none, in its first sentence.
fn says_nothing(text: &str) -> bool {
    let first = folded(text.split(['.', ';', ':']).next().unwrap_or_default());
    // The points of an abbreviation end no sentence.
    let whole = folded(text);
    NOTHING.contains(&first.as_str())
        || NOTHING.contains(&whole.as_str())
        || NO_ADJUSTMENT.iter().any(|begin| first.starts_with(begin))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::load_texts;

    const HEAD: &str =
        "title = \"P\"\nmunicipality = \"V\"\nlanguage = \"nl\"\nfirst_year = 2024\nlast_year = 2026\n";
    const CHAPTER: &str = "title = \"Jeugd\"\nambition = \"Rust\"\n";

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn plan(files: &[(&str, &str)]) -> Plan {
        let mut texts = vec![("plan.toml", HEAD), ("priorities/jeugd.toml", CHAPTER)];
        texts.extend(files);
        let mut texts: Vec<_> =
            texts.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        texts.sort();
        let loaded = load_texts(texts, "plan");
        assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
        loaded.plan.unwrap()
    }

    const ADOPTED: &str = "status = \"adopted\"\nadopted = { body = \"college\", date = 2025-03-18 }\n";

    fn told(plan: &Plan, known: &str) -> Vec<String> {
        let all = followups(plan, day(known));
        all.iter().map(|one| format!("{} {} {}", one.id, one.due, one.state.word())).collect()
    }

    #[test]
    fn what_an_adopted_evaluation_says_that_changes_is_open_until_the_next_answers_it() {
        let said = format!("{ADOPTED}[priority.jeugd]\nadjustment = \"Meer jongerenwerk\"\n");
        let before = plan(&[("evaluations/2024.toml", &said)]);
        assert_eq!(told(&before, "2025-03-17"), [""; 0], "not adopted yet");
        assert_eq!(told(&before, "2025-03-18"), ["adjustment/2024/jeugd 2025 open"]);

        let answer = "[priority.jeugd]\nprevious = \"Twee jongerenwerkers erbij\"\n";
        let after = plan(&[("evaluations/2024.toml", &said), ("evaluations/2025.toml", answer)]);
        assert_eq!(told(&after, "2026-03-01"), ["adjustment/2024/jeugd 2025 done"]);
        let answered = &followups(&after, day("2026-03-01"))[0];
        assert_eq!((answered.result, answered.in_draft), (Some("Twee jongerenwerkers erbij"), true));
        let settled = plan(&[
            ("evaluations/2024.toml", &said),
            ("evaluations/2025.toml", &format!("{}{answer}", ADOPTED.replace("2025", "2026"))),
        ]);
        assert!(!followups(&settled, day("2026-04-01"))[0].in_draft);
    }

    #[test]
    fn a_draft_promises_nothing_nor_do_words_for_nothing_nor_the_last_year() {
        for (file, text) in [
            ("evaluations/2024.toml", "[priority.jeugd]\nadjustment = \"Meer jongerenwerk\"\n".to_owned()),
            ("evaluations/2024.toml", format!("{ADOPTED}[priority.jeugd]\nadjustment = \"Geen.\"\n")),
            (
                "evaluations/2024.toml",
                format!(
                    "{ADOPTED}[priority.jeugd]\nadjustment = \"Geen bijsturing in 2025. Alles gaat zo door.\"\n"
                ),
            ),
            ("evaluations/2024.toml", format!("{ADOPTED}[priority.jeugd]\nadjustment = \"n.v.t.\"\n")),
            ("evaluations/2026.toml", format!("{ADOPTED}[priority.jeugd]\nadjustment = \"Meer\"\n")),
        ] {
            assert_eq!(told(&plan(&[(file, &text)]), "2027-06-01"), [""; 0], "{text}");
        }
    }
}

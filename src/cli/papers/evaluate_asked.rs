//! The texts of an evaluation, asked for one by one when its file is begun.

use crate::cli::questions::{Question, ask, ask_yes, converse, is_confirmed, stopped, tell, tell_text};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::compute::{self, EvaluationReport, questions};
use ivp::lang::Message;
use ivp::model::{EvaluationText, FollowupId};
use ivp::views;

/// The texts that somebody gives. What is not answered is left to be filled in; who stops is asked whether what was answered
/// is kept.
///
/// # Errors
/// Somebody stopped, and keeps nothing.
pub(crate) fn asked(
    report: &EvaluationReport<'_>,
    session: &mut Session<'_>,
) -> Result<Vec<(EvaluationText, String)>, Failure> {
    let all = questions(report);
    let mut given = Vec::new();
    let ended = converse(session, |session| {
        given.clear();
        let offer = Message::new("evaluation-ask").with("count", all.len());
        if ask_yes(&offer, Some(true), session) != Some(true) {
            return Ok(());
        }
        for one in &all {
            tell_standing(one, session);
            let question = Question::new(&question_of(one, report.year), session).or("");
            match ask(&question, session, |typed, _| Ok(typed.to_owned())) {
                Some(text) if text.is_empty() => {}
                Some(text) => given.push((one.text.clone(), text)),
                None => break,
            }
        }
        Ok(())
    })?;
    if ended.is_some() {
        // Of a text of several lines that is pasted each line answers another question.
        let right = given.is_empty() || {
            for (which, text) in &given {
                let question = all.iter().find(|one| one.text == *which);
                question.iter().for_each(|one| tell(&question_of(one, report.year), session));
                tell_text(&format!("  {text}"), session);
            }
            is_confirmed(&Message::new("evaluation-ask-right"), Some(true), session)
        };
        return if right { Ok(given) } else { Err(stopped()) };
    }
    let keep = Message::new("evaluation-ask-keep").with("count", given.len());
    if !given.is_empty() && is_confirmed(&keep, Some(true), session) { Ok(given) } else { Err(stopped()) }
}

fn question_of(one: &compute::Question<'_>, year: i32) -> Message {
    let standing = one.priority.map(|priority| &priority.standing);
    let title = standing.and_then(|chapter| chapter.title.as_ref());
    let priority = title.map_or(standing.map_or("", |chapter| chapter.id.as_str()), |title| title.as_str());
    let indicator = one.indicator.map_or("", |indicator| indicator.report.title.as_str());
    match &one.text {
        EvaluationText::Summary => Message::new("evaluation-ask-summary").with("year", year.to_string()),
        EvaluationText::Interpretation(_) => {
            Message::new("evaluation-ask-interpretation").with("priority", priority)
        }
        EvaluationText::Previous(_) => {
            let promised = one.priority.into_iter().flat_map(|priority| &priority.followups);
            let promised = promised.filter(|one| matches!(one.followup.id, FollowupId::Adjustment { .. }));
            let said = promised.map(|one| one.followup.text.trim()).collect::<Vec<_>>().join(" ");
            Message::new("evaluation-ask-previous").with("priority", priority).with("said", said)
        }
        EvaluationText::Adjustment(_) => Message::new("evaluation-ask-adjustment").with("priority", priority),
        EvaluationText::Indicator(_) => Message::new("evaluation-ask-reading").with("indicator", indicator),
    }
}

/// How the indicator stands that a question is about.
fn tell_standing(one: &compute::Question<'_>, session: &mut Session<'_>) {
    let Some(report) = one.indicator.map(|one| &one.report) else { return };
    let (Some(unit), Some(judged)) = (report.unit, &report.judged) else { return };
    let message = Message::new("rec-meaning-latest")
        .with("now", views::figure(judged.value, unit, report.decimals, session.catalogue))
        .with("period", judged.range())
        .with("judged", views::Words(session.catalogue).judged(report.assessment));
    let title = Message::new("ask-about").with("title", report.title.as_str());
    tell(&title, session);
    let text = session.catalogue.render(&message);
    tell_text(&format!("  {text}"), session);
}

//! What `ivp import` says about the figures.

use crate::cli::session::Session;
use ivp::edit::{Becomes, Import};
use ivp::exchange::{Dimension, TOPIC};
use ivp::lang::Message;
use ivp::model::{Indicator, IndicatorId, Plan, Quantity, Status};
use ivp::views;

/// Says what became of each figure: a list for each indicator, the figures below each other.
pub(super) fn announce(
    import: &Import,
    about: &[(IndicatorId, Vec<Dimension>)],
    of_elsewhere: bool,
    plan: &Plan,
    session: &mut Session<'_>,
) {
    for rows in import.rows.chunk_by(|(one, _), (next, _)| one.indicator == next.indicator) {
        let Some(indicator) = rows.first().and_then(|(one, _)| plan.indicator(&one.indicator)) else {
            continue;
        };
        let heading = Message::new("import-heading").with("title", indicator.title.as_str());
        session.say_result(&heading.with("name", indicator.id.to_string()));
        let of = about.iter().find(|(id, _)| *id == indicator.id).map_or(&[][..], |(_, of)| of);
        if !of.is_empty() {
            // The names of columns are in the language of the file; that of what has none is ours.
            let header = |of: &Dimension| match of.header == TOPIC {
                true => session.catalogue.text("import-topic"),
                false => of.header.clone(),
            };
            let of: Vec<String> = of.iter().map(|of| format!("{}: {}", header(of), of.value)).collect();
            session.say_result(&Message::new("import-about").with("about", of.join("; ")));
        }
        let cells: Vec<(String, String, Message)> = rows
            .iter()
            .map(|(one, becomes)| {
                let part = one.part.as_deref().map(|part| indicator.part_title(part));
                let period = views::Words(session.catalogue).period_of_part(one.period, part);
                let figure = figure_text(&one.figure, indicator, session);
                let message = match becomes {
                    Becomes::New => Message::new("import-new"),
                    Becomes::Same => Message::new("import-same"),
                    Becomes::Corrects(old) if *old == one.figure => Message::new("import-status"),
                    Becomes::Corrects(old) => {
                        Message::new("import-corrects").with("old", figure_text(old, indicator, session))
                    }
                    Becomes::Differs(old) if *old == one.figure => Message::new("import-other-status"),
                    Becomes::Differs(old) => {
                        Message::new("import-differs").with("old", figure_text(old, indicator, session))
                    }
                    Becomes::Outdated(new) => {
                        Message::new("import-outdated").with("new", figure_text(new, indicator, session))
                    }
                };
                let provisional = one.status.is_some_and(|status| status != Status::Definitive);
                (period, figure, message.with("provisional", provisional.to_string()))
            })
            .collect();
        let width = |pick: fn(&(String, String, Message)) -> &String| {
            cells.iter().map(|cells| pick(cells).chars().count()).max().unwrap_or(0)
        };
        let (periods, values) = (width(|cells| &cells.0), width(|cells| &cells.1));
        for (period, value, message) in cells {
            let message = message.with("period", format!("{period:periods$}"));
            session.say_result(&message.with("value", format!("{value:>values$}")));
        }
    }
    if import.rows.iter().any(|(_, becomes)| matches!(becomes, Becomes::Differs(_))) {
        session.say(&Message::new(if of_elsewhere {
            "import-reference-differs-help"
        } else {
            "import-differs-help"
        }));
    }
    if import.rows.iter().any(|(_, becomes)| matches!(becomes, Becomes::Outdated(_))) {
        session.say(&Message::new("import-outdated-help"));
    }
}

fn figure_text(figure: &Result<Quantity, String>, indicator: &Indicator, session: &Session<'_>) -> String {
    match figure {
        // As it is recorded: with how many decimals it is shown later is another thing.
        Ok(value) => views::figure(*value, indicator.unit, None, session.catalogue),
        Err(_) => session.catalogue.text("word-no-figure"),
    }
}

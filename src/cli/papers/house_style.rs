//! The colours of the house style that a plan sets, or why they cannot be used.

use crate::cli::session::error::Failure;
use ivp::lang::Message;
use ivp::model::Plan;
use ivp::views::{BadColour, colour_names, house_style};

/// The colours as variables of the style sheet.
pub(crate) fn colours(plan: &Plan) -> Result<Vec<(String, String)>, Failure> {
    let requested = plan.head.publication.colours.iter();
    let requested = requested.map(|(name, colour)| (name.value.as_str(), colour.value.as_str()));
    house_style(requested).map_err(|why| match why {
        BadColour::Unknown(name) => Failure::usage(Message::new("site-colour-unknown").with("name", name))
            .help(Message::new("choose-from").with("words", colour_names().collect::<Vec<_>>())),
        BadColour::Unreadable(name, text) => {
            let message = Message::new("site-colour-unreadable").with("name", name).with("text", text);
            Failure::usage(message).help(Message::new("site-colour-help"))
        }
        BadColour::Faint(name, contrast) => {
            let shown = (contrast * 10.0).floor() / 10.0;
            Failure::usage(Message::new("site-colour-faint").with("name", name).with("contrast", shown))
                .help(Message::new("site-colour-faint-help"))
        }
    })
}

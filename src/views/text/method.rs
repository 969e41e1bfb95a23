//! What the evaluation and the public page both tell about the method.

use crate::compute::SourceNote;
use crate::lang::{Arg, Catalogue, Message, Wording, format_number};
use crate::model::Thresholds;
use crate::views::document::{Block, Item, Span, of_plan, plain};

/// How is judged, in a list that begins with what is judged.
pub(in crate::views) fn how_judged(begin: Message, thresholds: Thresholds, catalogue: &Catalogue) -> Block {
    let share = |share: f64| format!("{}%", format_number(share * 100.0, 0, catalogue.language()));
    let level = Message::new("account-level")
        .with("on-track", share(thresholds.on_track))
        .with("at-risk", share(thresholds.at_risk));
    let all = [begin, level, Message::new("account-promises"), Message::new("account-goals")];
    let item = |message: &Message| Item { text: plain(catalogue.render(message)), items: Vec::new() };
    Block::List(all.iter().map(item).collect())
}

/// What a sample and a small number leave open, and by which methods that is told.
pub(in crate::views) fn margins(thresholds: Thresholds, catalogue: &Catalogue) -> Block {
    let message = Message::new("account-margins-text").with("small", thresholds.small_count);
    Block::Paragraph(plain(catalogue.render(&message)))
}

/// A source with who publishes it, under which licence, and what its figures cannot tell.
pub(in crate::views) fn source_item(one: &SourceNote, catalogue: &Catalogue) -> Item {
    let shown = |id: &'static str, name: &'static str, text: &String| {
        catalogue.render(&Message::new(id).with(name, Arg::plan(text)))
    };
    let mut parts: Vec<String> = one.publisher.iter().map(|name| catalogue.of_plan(name)).collect();
    parts.extend(one.table.as_ref().map(|table| shown("account-table", "table", table)));
    parts.extend(one.url.clone());
    parts.extend(one.licence.as_ref().map(|licence| shown("account-licence", "licence", licence)));
    let mut text = vec![Span::Strong(Wording::of_plan(&one.name))];
    if !parts.is_empty() {
        text.push(Span::Plain(format!(": {}", parts.join("; ")).into()));
    }
    let caveat = |caveat: &String| Item { text: of_plan(caveat), items: Vec::new() };
    Item { text, items: one.caveats.iter().map(caveat).collect() }
}

//! What was recorded lately: as a page, and as a feed that a reader of news can follow.

use chrono::NaiveDate;
use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

use super::{FEED, FEED_MADE_BY, NEWS, Site, indicator_page, link};
use crate::compute::News;
use crate::lang::{Arg, Message, Wording};
use crate::views::document::{Block, Document, Item, Span};
use crate::views::text::figure_row::{FigureRow, remark};
use crate::views::text::markup::markup_text;
use crate::views::text::writer::item;

impl Site<'_> {
    pub(super) fn news(&self, news: &[News<'_, '_>]) -> Document {
        let feed = Block::Paragraph(link(self.text("site-news-feed"), FEED));
        let mut blocks = vec![self.paragraph("site-news-text"), feed];
        for of_day in news.chunk_by(|one, next| one.recorded == next.recorded) {
            let day = of_day[0].recorded;
            blocks.push(self.heading(2, format!("day-{day}"), self.date(day)));
            blocks.push(Block::List(of_day.iter().map(|one| self.news_item(one)).collect()));
        }
        self.page(self.text("site-news"), Vec::new(), blocks)
    }

    /// A figure with the way to its indicator.
    pub(super) fn news_item(&self, one: &News<'_, '_>) -> Item {
        let href = indicator_page(&one.card.indicator.id.to_string());
        let mut text = link(Wording::of_plan(&one.card.indicator.title), href);
        text.push(Span::Plain(format!(": {}", self.news_figure(one)).into()));
        item(text)
    }

    /// The period, the figure, and what is to be said of it.
    fn news_figure(&self, one: &News<'_, '_>) -> String {
        let row = FigureRow::from(one.row);
        let figure = row.figure(one.card.history.unit, one.card.report.decimals, self.catalogue);
        let said = format!("{}, {figure}", self.words.period_of_part(row.period, row.of));
        match remark(one.row, &self.words) {
            remark if remark.is_empty() => said,
            remark => format!("{said} ({remark})"),
        }
    }

    /// The same as Atom (RFC 4287). Its names are made from what they name, as the address of the site is not known here.
    pub(super) fn feed(&self, news: &[News<'_, '_>]) -> String {
        let plan = &self.parts.report.plan.head;
        let name = |of: &str| format!("urn:sha256:{}", HEXLOWER.encode(&Sha256::digest(of.as_bytes())));
        let at = |day: NaiveDate| format!("{day}T00:00:00Z");
        let element = |name: &str, text: &str| format!("<{name}>{}</{name}>\n", markup_text(text));
        let whole = format!("{}\n{}", plan.municipality.as_str(), plan.title.as_str());
        let title = Message::new("site-owner")
            .with("municipality", Arg::plan(plan.municipality.as_str()))
            .with("count", plan.municipalities.len())
            .with("title", Arg::plan(plan.title.as_str()));
        let mut out = format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
            self.catalogue.language().code()
        );
        let plain = |text: String| Wording::from(text).text();
        out += &element("title", &plain(self.in_words(&title)));
        out += &element("id", &name(&whole));
        out += &element(
            "updated",
            &at(news.first().map_or(self.parts.report.status.head.as_of, |one| one.recorded)),
        );
        out += &format!("<author>{}</author>\n", element("name", plan.municipality.as_str()).trim_end());
        out += &format!("{FEED_MADE_BY}\n<link rel=\"alternate\" href=\"{NEWS}\"/>\n");
        for one in news {
            let id = one.card.indicator.id.to_string();
            let said = plain(self.news_figure(one));
            out += "<entry>\n";
            out += &element("title", &format!("{}: {said}", one.card.indicator.title.as_str()));
            out += &element("id", &name(&format!("{whole}\n{id}\n{}\n{said}", one.recorded)));
            out += &element("updated", &at(one.recorded));
            out += &format!("<link rel=\"alternate\" href=\"{}\"/>\n</entry>\n", indicator_page(&id));
        }
        out + "</feed>\n"
    }
}

//! The next plan out of one that ends: what goes on is written over with its own words, what was of the old plan is left
//! there.
//!
//! A text, a list and a number stay as they were written. Comments do not go along: they tell of the old plan.

use std::collections::BTreeMap;

use super::NewPlan;
use crate::compute::{Onward, OnwardIndicator};
use crate::edit::merge::document::{Document, Entry, Field, Record, fields};
use crate::edit::text::string;
use crate::facts::FollowupNow;
use crate::lang::{next_plan_template, one_line};
use crate::model::{
    Chapter, Direction, FOLLOWUPS_PATH, FollowupId, GoalId, IndicatorId, Loaded, Plan, PlanFile,
    measurements_path,
};

/// A plan that goes on into the next one, and what is to be said of it beside its words.
#[derive(Debug)]
pub struct Carried<'o> {
    pub old: &'o Loaded,
    pub plan: &'o Plan,
    pub onward: &'o Onward<'o>,
    /// What is written above every chapter.
    pub of_chapter: String,
    /// What became of goals and indicators, each a line above it.
    pub of_goals: BTreeMap<GoalId, String>,
    pub of_indicators: BTreeMap<IndicatorId, Vec<String>>,
}

/// Keys that are of the old plan.
const OF_OLD: [&str; 3] = ["target", "from", "ended"];
/// What of the head goes on: what stands first, the texts, and the tables.
const HEAD: [&str; 5] = ["motto", "municipality", "municipality_code", "municipalities", "language"];
const TEXTS: [&str; 2] = ["accountability", "funding"];
const TABLES: [&str; 6] = ["assessment", "check", "publication", "principle", "programme", "population"];

/// The files of the next plan: (path inside the plan folder, text). `plan.toml` is the last. The priorities of `new` are
/// those that go on and then those that are new; of the new ones a file comes from the template.
pub fn next_plan_files(carried: &Carried<'_>, new: &NewPlan) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let text_of = |path: &str| carried.old.sources.find(path).map(|(_, file)| plain(&file.text));
    for path in ["partners.toml", "sources.toml"] {
        files.extend(text_of(path).map(|text| (path.to_owned(), text)));
    }
    for chapter in &carried.onward.chapters {
        let path = PlanFile::Chapter(chapter.id.clone()).path().unwrap_or_default();
        if let Some(old) = text_of(&path) {
            files.push((path, carried.chapter(chapter, &old)));
        }
    }
    for one in &carried.onward.indicators {
        let path = measurements_path(&one.indicator.id);
        files.extend(text_of(&path).map(|text| (path, text)));
    }
    let followups = carried.followups(text_of(FOLLOWUPS_PATH).as_deref());
    if !followups.is_empty() {
        files.push((FOLLOWUPS_PATH.to_owned(), followups));
    }
    let is_new = |id| !carried.onward.has_chapter(id);
    let added = NewPlan {
        priorities: new.priorities.iter().filter(|(id, _)| is_new(id)).cloned().collect(),
        ..new.clone()
    };
    files.extend(
        super::new_plan_files(&added).into_iter().filter(|(path, _)| path.starts_with("priorities/")),
    );
    files.push(("plan.toml".to_owned(), carried.head(&text_of("plan.toml").unwrap_or_default(), new)));
    files
}

/// A text without the mark before it, and with one sort of line end.
fn plain(text: &str) -> String {
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}

impl Carried<'_> {
    fn head(&self, old: &str, new: &NewPlan) -> String {
        let document = Document::of(old, None);
        let named = |key: &str| {
            let found = fields(&document.head).find(|field| field.path == [key]);
            found.map_or(String::new(), |field| format!("{key} = {}\n", field.value))
        };
        let title = format!("title = {}\n", string(&self.title(new)));
        let head: String = std::iter::once(title).chain(HEAD.iter().map(|key| named(key))).collect();
        let texts: Vec<String> = TEXTS.iter().map(|key| named(key)).filter(|text| !text.is_empty()).collect();
        let mut tables: String = TABLES.iter().filter(|key| **key != "check").map(|key| named(key)).collect();
        let records = document.records.iter().filter_map(Entry::record);
        for record in records.filter(|record| TABLES.contains(&record.path[0].as_str())) {
            // What was made an error is a demand on a plan that is finished; this one only begins.
            let raised =
                record.fields().filter(|field| record.name() == "check" && words(field.value) == "error");
            let raised: Vec<&str> = raised.map(|field| field.path[0].as_str()).collect();
            if raised.is_empty() || record.fields().count() > raised.len() {
                tables.push_str(&format!("\n{}", block(record, &raised, &[])));
            }
        }
        let ids: Vec<String> = new.priorities.iter().map(|(id, _)| string(id.as_str())).collect();
        let text = next_plan_template(new.language)
            .replace("@FIRST@", &new.first_year.to_string())
            .replace("@LAST@", &new.last_year.to_string())
            .replace("@BEFORE@", &(new.first_year - 1).to_string())
            .replace("@PRIORITIES@", &format!("[{}]", ids.join(", ")))
            .replace("@NAME@", &one_line(&new.municipality));
        // What was written by somebody comes last: an `@` in it is nobody's place to fill in.
        let mut parts = Vec::new();
        let mut rest = text.as_str();
        for (mark, filled) in [
            ("@HEAD@", head),
            ("@TEXTS@", texts.iter().map(|text| format!("{text}\n")).collect()),
            ("@TABLES@", tables),
        ] {
            let (before, after) = rest.split_once(mark).unwrap_or((rest, ""));
            parts.extend([before.to_owned(), filled]);
            rest = after;
        }
        parts.concat() + rest
    }

    /// The title with the years of the next plan in the place of its own.
    fn title(&self, new: &NewPlan) -> String {
        let head = &self.plan.head;
        let (first, last) = (head.first_year.value.0.to_string(), head.last_year.value.0.to_string());
        // By a mark between: the first year of the one may be the last of the other.
        head.title
            .replace(&first, "\u{1}")
            .replace(&last, &new.last_year.to_string())
            .replace('\u{1}', &new.first_year.to_string())
    }

    fn chapter(&self, chapter: &Chapter, old: &str) -> String {
        let document = Document::of(old, None);
        let mut out = format!("{}\n", comment(&self.of_chapter));
        for field in fields(&document.head).filter(|field| !OF_OLD.contains(&field.path[0].as_str())) {
            out.push_str(&pair(field));
        }
        for record in document.records.iter().filter_map(Entry::record) {
            let id = record.field("id").map(|field| words(field.value)).unwrap_or_default();
            let written = match record.name() {
                "goal" => self.goal(chapter, &id, record),
                "indicator" => self.indicator(chapter, &id, record),
                "ended" => None,
                _ => Some(block(record, &OF_OLD, &[])),
            };
            out.extend(written.map(|text| format!("\n{text}")));
        }
        out
    }

    fn goal(&self, chapter: &Chapter, id: &str, record: &Record<'_>) -> Option<String> {
        let mut goals = self.onward.goals.iter().map(|one| one.goal);
        let goal = goals.find(|goal| goal.id.chapter == chapter.id && goal.id.id.as_str() == id)?;
        let said = self.of_goals.get(&goal.id).map(|text| comment(text)).unwrap_or_default();
        Some(said + &block(record, &OF_OLD, &[]))
    }

    fn indicator(&self, chapter: &Chapter, id: &str, record: &Record<'_>) -> Option<String> {
        let mut all = self.onward.indicators.iter();
        let one =
            all.find(|one| one.indicator.id.chapter == chapter.id && one.indicator.id.id.as_str() == id)?;
        let said = self.of_indicators.get(&one.indicator.id);
        let said: String = said.into_iter().flatten().map(|text| comment(text)).collect();
        let mut skipped = OF_OLD.to_vec();
        if one.indicator.goal_id().is_some_and(|goal| !self.goes_on(&goal)) {
            skipped.push("goal");
        }
        Some(said + &block(record, &skipped, &changed(one)))
    }

    fn goes_on(&self, goal: &GoalId) -> bool {
        self.onward.goals.iter().any(|one| one.goal.id == *goal)
    }

    /// What is still open, with what an evaluation said that would change as one of its own.
    fn followups(&self, old: Option<&str>) -> String {
        let document = Document::of(old.unwrap_or_default(), None);
        let mut out = Vec::new();
        for one in &self.onward.followups {
            let mut skipped = Vec::new();
            let lost = |goes_on: Option<bool>| goes_on == Some(false);
            if lost(one.priority.map(|id| self.onward.has_chapter(id))) {
                skipped.push("priority");
            }
            if lost(one.goal.map(|id| self.goes_on(id))) {
                skipped.push("goal");
            }
            let measured = |id: &IndicatorId| self.onward.indicators.iter().any(|of| of.indicator.id == *id);
            if lost(one.indicator.map(measured)) {
                skipped.push("indicator");
            }
            match &one.id {
                FollowupId::Own(id) => {
                    let of_id = |record: &&Record<'_>| {
                        record.field("id").is_some_and(|field| words(field.value) == id.as_str())
                    };
                    let found = document.records.iter().filter_map(Entry::record).find(of_id);
                    out.extend(found.map(|record| block(record, &skipped, &[])));
                }
                FollowupId::Adjustment { year, priority } => {
                    let mut text = adjustment(one, &format!("adjustment-{year}-{priority}"));
                    if skipped.is_empty() {
                        text.push_str(&format!("priority = {}\n", string(priority.as_str())));
                    }
                    out.push(text);
                }
            }
        }
        out.join("\n")
    }
}

fn adjustment(one: &FollowupNow<'_>, id: &str) -> String {
    // The evaluation was adopted in the year in which it was to be done, where it does not say when.
    let date = one.date.unwrap_or_else(|| one.due.start());
    let id: String = id.chars().take(64).collect();
    format!(
        "[[followup]]\nid = {}\nkind = {}\ntext = {}\ndate = {date}\nbody = {}\ndue = {}\n",
        string(&id),
        string(one.kind.word()),
        string(one.text),
        string(one.body.word()),
        string(&one.due.to_string()),
    )
}

/// What of an indicator is said anew.
fn changed(one: &OnwardIndicator<'_>) -> Vec<(&'static str, String)> {
    let mut changed = Vec::new();
    // Without a band nothing can be to stay as it is.
    if one.indicator.direction.value == Direction::Stable {
        changed.push(("direction", string(Direction::Interpret.word())));
    }
    if let Some(baseline) = one.baseline {
        changed.push(("baseline", string(&baseline.to_string())));
    }
    changed
}

/// A record with its own words, without the keys that are skipped, with those that are said anew.
fn block(record: &Record<'_>, skipped: &[&str], changed: &[(&'static str, String)]) -> String {
    let (open, close) = if record.is_array { ("[[", "]]") } else { ("[", "]") };
    let name: Vec<String> = record.path.iter().map(|part| key(part)).collect();
    let mut out = format!("{open}{}{close}\n", name.join("."));
    for field in record.fields().filter(|field| !skipped.contains(&field.path[0].as_str())) {
        match changed.iter().find(|(key, _)| field.path == [*key]) {
            Some((key, value)) => out.push_str(&format!("{key} = {value}\n")),
            None => out.push_str(&pair(field)),
        }
    }
    for (key, value) in changed.iter().filter(|(key, _)| record.field(key).is_none()) {
        out.push_str(&format!("{key} = {value}\n"));
    }
    let children = record.children.iter().filter_map(Entry::record);
    for child in children.filter(|child| !skipped.contains(&child.name())) {
        out.push_str(&format!("\n{}", block(child, skipped, &[])));
    }
    out
}

fn pair(field: &Field<'_>) -> String {
    let path: Vec<String> = field.path.iter().map(|part| key(part)).collect();
    format!("{} = {}\n", path.join("."), field.value)
}

/// A key as it is written.
fn key(name: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !name.is_empty() && name.chars().all(is_bare) { name.to_owned() } else { string(name) }
}

/// The words of a value that is a text.
fn words(value: &str) -> String {
    let read: Option<toml::Table> = toml::from_str(&format!("x = {value}")).ok();
    let text = read.and_then(|table| table.get("x")?.as_str().map(str::to_owned));
    text.unwrap_or_default()
}

/// Explanation in a file, each of its lines behind a mark.
fn comment(text: &str) -> String {
    let lines = textwrap::wrap(text, textwrap::Options::new(117));
    lines.iter().map(|line| format!("## {}\n", one_line(line))).collect()
}

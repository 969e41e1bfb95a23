//! The head of a plan: `plan.toml`.

pub(super) mod adoption;
pub(super) mod population;
pub(super) mod publication;
pub(super) mod thresholds;

pub use adoption::{Adoption, AdoptionStatus, Body};
pub use population::{Municipality, Population, inhabitants, place_called};
pub use publication::Publication;
pub use thresholds::Thresholds;

use crate::diagnostic::{Diagnostic, FileId, Place, reading};
use crate::lang::{Language, Message};
use crate::model::read::keyword::keywords;
use crate::model::read::reader::Reader;
use crate::model::read::shape::Shape;
use crate::model::read::table::Record;
use crate::model::read::value::{FromToml, Problem, Year, text_of};
use crate::model::{At, Id};
use chrono::NaiveDate;
use std::ops::RangeInclusive;
use toml::de::{DeTable, DeValue};

/// What `plan.toml` says.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    pub file: FileId,
    /// Whether it has all that it must have. Else no report is made of the plan.
    pub complete: bool,
    /// The plan's title.
    pub title: At<String>,
    pub motto: Option<At<String>>,
    /// The municipality's name; of a plan of several, all their names.
    pub municipality: At<String>,
    /// The municipality, or those of a plan for a region.
    pub municipalities: Vec<Municipality>,
    /// The language of the plan's documents.
    pub language: At<Language>,
    /// The first year of the plan; [`Head::years`] says whether it is known.
    pub first_year: At<Year>,
    /// The last year of the plan; likewise.
    pub last_year: At<Year>,
    /// Whether its years could be read, and are in order.
    pub(in crate::model) knows_years: bool,
    /// The order in which priorities are shown.
    pub priorities: Vec<At<Id>>,
    /// Draft or adopted.
    pub status: AdoptionStatus,
    /// Where that is said.
    pub status_place: Option<Place>,
    /// By whom and when it was adopted.
    pub adopted: Option<Adoption>,
    pub foreword: Option<At<String>>,
    pub introduction: Option<At<String>>,
    /// How the priorities were chosen.
    pub prioritisation: Option<At<String>>,
    /// How the municipality accounts for the plan.
    pub accountability: Option<At<String>>,
    /// How the plan is paid for.
    pub funding: Option<At<String>>,
    /// From which share of the expected progress on something is called what.
    pub assessment: Thresholds,
    /// Rules that are raised, lowered or switched off.
    pub check: Vec<(At<String>, At<CheckSetting>)>,
    /// What is published.
    pub publication: Publication,
    /// What guided the making of the plan.
    pub principles: Vec<TitledText>,
    /// The steps by which it was made and is carried out.
    pub process: Vec<TitledText>,
    /// The budget programmes that pay for it.
    pub programmes: Vec<Programme>,
    /// How many people live where, for figures per so many.
    pub populations: Vec<Population>,
}

keywords! {
    /// What `[check]` makes of a rule.
    CheckSetting {
        /// An error.
        Error = "error",
        /// A warning.
        Warning = "warning",
        /// Not reported.
        Off = "off",
    }
}

/// A titled piece of text.
#[derive(Debug, Clone, PartialEq)]
pub struct TitledText {
    pub title: At<String>,
    pub text: Option<At<String>>,
}

/// A budget programme.
#[derive(Debug, Clone, PartialEq)]
pub struct Programme {
    pub id: At<Id>,
    pub title: At<String>,
    /// What it pays for.
    pub text: Option<At<String>>,
}

impl FromToml for Language {
    const EXAMPLE: &'static str = "\"nl\"";

    fn shape() -> Shape {
        Shape::Words(Language::ALL.iter().map(|language| (language.code(), None)).collect())
    }

    fn from_toml(value: &DeValue<'_>) -> Result<Language, Problem> {
        let text = text_of(value, "type-text")?;
        let found = Language::ALL.into_iter().find(|language| language.code() == text);
        found.ok_or_else(|| crate::model::read::keyword::unknown_word(text, &[("nl", None), ("en", None)]))
    }
}

impl Head {
    /// Reads `plan.toml`. Without what it requires there is no plan to report on ([`Head::complete`]); what lacks has
    /// a stand-in then, so that the rules can look at the rest.
    pub(crate) fn read(record: Record<'_, '_>, file: FileId) -> Head {
        let record = record.about("plan");
        let title: Option<At<String>> = record.required("title");
        let motto = record.optional("motto");
        let municipalities = Municipality::read(&record);
        let names: Vec<&str> = municipalities.iter().map(|one| one.name.as_str()).collect();
        let municipality =
            municipalities.first().map(|one| At { value: names.join(", "), place: one.name.place });
        let language: Option<At<Language>> = record.required("language");
        let first_year: Option<At<Year>> = record.required("first_year");
        let last_year: Option<At<Year>> = record.required("last_year");
        let priorities = record.list("priorities");
        let status: Option<At<AdoptionStatus>> = record.optional("status");
        let adopted = Adoption::read(&record, "adopted");
        let (foreword, introduction) = (record.optional("foreword"), record.optional("introduction"));
        let prioritisation = record.optional("prioritisation");
        let (accountability, funding) = (record.optional("accountability"), record.optional("funding"));
        let assessment = Thresholds::read(&record);
        let check = record
            .table("check", Message::new("record-check"))
            .map(|entry| entry.settings())
            .unwrap_or_default();
        let publication = Publication::read(&record);
        let passages =
            |key, what| record.tables(key, what).into_iter().filter_map(TitledText::read).collect();
        let principles = passages("principle", "record-principle");
        let process = passages("process", "record-process");
        let programmes =
            record.tables("programme", "record-programme").into_iter().filter_map(Programme::read).collect();
        let populations = Population::read_all(&record, &municipalities);
        let knows_years = match (first_year, last_year) {
            (Some(first), Some(last)) if first.value > last.value => {
                let message = Message::new("schema-years-reversed")
                    .with("first", first.value.0)
                    .with("last", last.value.0);
                record.report(
                    Diagnostic::error(reading::SCHEMA_YEARS_REVERSED, last.place, message)
                        .related(first.place, Message::new("schema-years-reversed-first"))
                        .help(Message::new("schema-years-reversed-help")),
                );
                false
            }
            (first, last) => first.is_some() && last.is_some(),
        };
        let place = record.place();
        record.finish();
        let text = || At { value: "plan.toml".to_owned(), place };
        Head {
            file,
            complete: title.is_some() && municipality.is_some() && language.is_some() && knows_years,
            title: title.unwrap_or_else(text),
            motto,
            municipality: municipality.unwrap_or_else(text),
            municipalities,
            language: language.unwrap_or(At { value: Language::Nl, place }),
            // A year that lacks is no other than the one that is there, and never one that a plan may have.
            first_year: first_year.or(last_year).unwrap_or(At { value: Year::LEAST, place }),
            last_year: last_year.or(first_year).unwrap_or(At { value: Year::LEAST, place }),
            knows_years,
            priorities,
            status: status.map_or(AdoptionStatus::Adopted, |at| at.value),
            status_place: status.map(|at| at.place),
            adopted,
            foreword,
            introduction,
            prioritisation,
            accountability,
            funding,
            assessment,
            check,
            publication,
            principles,
            process,
            programmes,
            populations,
        }
    }

    /// What stands for a `plan.toml` of which nothing can be read.
    pub(crate) fn stand_in(file: FileId) -> Head {
        let (reader, nothing) = (Reader::new(file, "", Vec::new()), DeTable::new());
        Head::read(Record::root(&reader, &nothing, Message::new("record-plan")), file)
    }

    /// What a programme is called: its title, or its id when the plan does not know it.
    pub fn programme_title<'h>(&'h self, id: &'h Id) -> &'h str {
        let found = self.programmes.iter().find(|programme| programme.id.value == *id);
        found.map_or(id.as_str(), |programme| programme.title.as_str())
    }

    /// Its title with whose it is; that is not said twice.
    pub fn named(&self) -> String {
        let (title, place) = (self.title.as_str(), self.municipality.as_str());
        if title.contains(place) { title.to_owned() } else { format!("{title} · {place}") }
    }

    /// When the plan was adopted; a day that is still to come is none.
    pub fn adopted_on(&self, today: NaiveDate) -> Option<At<NaiveDate>> {
        self.adopted.as_ref()?.date.filter(|date| date.value <= today)
    }

    /// The years of the plan; none while they cannot be read.
    pub fn years(&self) -> Option<RangeInclusive<i32>> {
        self.knows_years.then_some(self.first_year.value.0..=self.last_year.value.0)
    }

    /// Whether a year is one of the plan's. Of a plan whose years cannot be read none is said to be outside.
    pub fn covers(&self, year: i32) -> bool {
        self.years().is_none_or(|years| years.contains(&year))
    }

    /// The year before its first one, to be typed; while that cannot be read, what is to be filled in.
    pub fn year_before(&self) -> String {
        self.years().map_or_else(|| "…".to_owned(), |years| (years.start() - 1).to_string())
    }

    /// The year of the plan that is nearest to one.
    pub fn nearest_year(&self, year: i32) -> i32 {
        self.years().map_or(year, |years| year.clamp(*years.start(), *years.end()))
    }
}

impl TitledText {
    fn read(record: Record<'_, '_>) -> Option<TitledText> {
        let (title, text) = (record.required("title"), record.optional("text"));
        record.finish();
        Some(TitledText { title: title?, text })
    }
}

impl Programme {
    fn read(record: Record<'_, '_>) -> Option<Programme> {
        let (id, title) = (record.required("id"), record.required("title"));
        let text = record.optional("text");
        record.finish();
        let id: At<Id> = id?;
        Some(Programme { title: id.named(title), id, text })
    }
}

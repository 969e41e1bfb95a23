//! The head of a plan: `plan.toml`.

use chrono::NaiveDate;

use super::keyword::keywords;
use super::record::{Reader, Record};
use super::value::{FromToml, Problem, Year, text_of};
use super::{At, Id, Period};
use crate::diagnostic::{Diagnostic, FileId, Place, reading};
use crate::lang::{Language, Message};
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
    /// The first year of the plan.
    pub first_year: At<Year>,
    /// The last year of the plan.
    pub last_year: At<Year>,
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
    /// Whether a paper was adopted.
    AdoptionStatus {
        /// Not yet.
        Draft = "draft",
        /// It was.
        Adopted = "adopted",
    }
}

keywords! {
    /// Who decides.
    Body {
        /// The municipal council.
        Council = "council",
        /// The mayor and aldermen.
        College = "college",
        /// The mayor.
        Mayor = "mayor",
    }
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

/// A municipality that a plan is of.
#[derive(Debug, Clone, PartialEq)]
pub struct Municipality {
    pub name: At<String>,
    /// Its code in the open-data services, `GM0158`.
    pub code: Option<At<String>>,
}

impl Municipality {
    /// Reads the one municipality of a plan, or the `municipalities` of a plan for a region.
    fn read(record: &Record<'_, '_>) -> Vec<Municipality> {
        if record.has("municipalities") && !record.has("municipality") {
            let named = |entry: Record<'_, '_>| {
                let (name, code) = (entry.required("name"), entry.optional("code"));
                entry.finish();
                Some(Municipality { name: name?, code })
            };
            let all = record.tables("municipalities", "record-municipality");
            return all.into_iter().filter_map(named).collect();
        }
        let (name, code) = (record.required("municipality"), record.optional("municipality_code"));
        name.map(|name| Municipality { name, code }).into_iter().collect()
    }
}

/// By whom and when something was adopted or noted.
#[derive(Debug, Clone, PartialEq)]
pub struct Adoption {
    pub body: At<Body>,
    pub date: Option<At<NaiveDate>>,
    /// The number of the decision or paper.
    pub reference: Option<At<String>>,
}

impl Adoption {
    pub(crate) fn read(record: &Record<'_, '_>, key: &'static str) -> Option<Adoption> {
        let entry = record.table(key, Message::new("record-adoption"))?;
        let (body, date, reference) =
            (entry.required("body"), entry.optional("date"), entry.optional("reference"));
        entry.finish();
        Some(Adoption { body: body?, date, reference })
    }
}

/// From which share of the expected progress on something is called what, and what a small number is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// From this ratio on: on track.
    pub on_track: f64,
    /// From this ratio on: at risk; below it: off track.
    pub at_risk: f64,
    /// A base under this number is too small for a change in percent.
    pub small_count: f64,
    /// How much more than pure chance counts of this kind vary; 1 is pure chance.
    pub dispersion: f64,
    /// Where each of the four is said.
    pub places: [Option<Place>; 4],
}

impl Default for Thresholds {
    fn default() -> Thresholds {
        Thresholds { on_track: 0.95, at_risk: 0.60, small_count: 20.0, dispersion: 2.0, places: [None; 4] }
    }
}

/// What is published.
#[derive(Debug, Clone, PartialEq)]
pub struct Publication {
    /// Smaller counts are shown as "fewer than".
    pub publish_from: Option<At<f64>>,
    /// Whether superseded values are shown.
    pub superseded: bool,
    /// Under which licence the plan's figures may be used: `CC0-1.0`, or an address.
    pub licence: Option<At<String>>,
    /// Colours of the house style, by name.
    pub colours: Vec<(At<String>, At<String>)>,
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

/// How many people live somewhere in a period.
#[derive(Debug, Clone, PartialEq)]
pub struct Population {
    pub period: At<Period>,
    /// How many.
    pub value: At<u32>,
    /// Where; the plan's own place when it does not say.
    pub region: Option<At<String>>,
}

impl FromToml for Language {
    const EXAMPLE: &'static str = "\"nl\"";

    fn from_toml(value: &DeValue<'_>) -> Result<Language, Problem> {
        let text = text_of(value, "type-text")?;
        let found = Language::ALL.into_iter().find(|language| language.code() == text);
        found.ok_or_else(|| super::keyword::unknown_word(text, &["nl", "en"]))
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
        let assessment = read_thresholds(&record);
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
        let years_in_order = match (first_year, last_year) {
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
            _ => true,
        };
        let place = record.place();
        record.finish();
        let text = || At { value: "plan.toml".to_owned(), place };
        Head {
            file,
            complete: title.is_some()
                && municipality.is_some()
                && language.is_some()
                && first_year.is_some()
                && last_year.is_some()
                && years_in_order,
            title: title.unwrap_or_else(text),
            motto,
            municipality: municipality.unwrap_or_else(text),
            municipalities,
            language: language.unwrap_or(At { value: Language::Nl, place }),
            first_year: first_year.unwrap_or(At { value: Year(2024), place }),
            last_year: last_year.unwrap_or(At { value: Year(2027), place }),
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

    /// Whether a year is one of the plan's.
    pub fn covers(&self, year: i32) -> bool {
        (self.first_year.value.0..=self.last_year.value.0).contains(&year)
    }
}

fn read_thresholds(record: &Record<'_, '_>) -> Thresholds {
    let usual = Thresholds::default();
    let Some(entry) = record.table("assessment", Message::new("record-assessment")) else { return usual };
    let on_track = entry.optional::<f64>("on_track");
    let at_risk = entry.optional::<f64>("at_risk");
    let small_count = entry.optional::<f64>("small_count");
    let dispersion = entry.optional::<f64>("dispersion");
    let read = Thresholds {
        on_track: on_track.map_or(usual.on_track, |at| at.value),
        at_risk: at_risk.map_or(usual.at_risk, |at| at.value),
        small_count: small_count.map_or(usual.small_count, |at| at.value),
        dispersion: dispersion.map_or(usual.dispersion, |at| at.value),
        places: [on_track, at_risk, small_count, dispersion].map(|at| at.map(|at| at.place)),
    };
    let ordered = 0.0 < read.at_risk
        && read.at_risk <= read.on_track
        && read.on_track <= 1.0
        && read.small_count >= 0.0
        && read.dispersion > 0.0;
    if !ordered && entry.faults() == 0 {
        let place = on_track.or(at_risk).or(small_count).or(dispersion).map_or(entry.place(), |at| at.place);
        let help = Message::new("schema-thresholds-help");
        entry.report(
            Diagnostic::error(reading::SCHEMA_THRESHOLDS, place, Message::new("schema-thresholds"))
                .help(help),
        );
    }
    entry.finish();
    if ordered { read } else { usual }
}

impl Publication {
    fn read(record: &Record<'_, '_>) -> Publication {
        let none = Publication { publish_from: None, superseded: true, licence: None, colours: Vec::new() };
        let Some(entry) = record.table("publication", Message::new("record-publication")) else {
            return none;
        };
        let publish_from = entry.optional("publish_from");
        let superseded = entry.optional("superseded").is_none_or(|at| at.value);
        let licence = entry.optional("licence");
        let colours = entry
            .table("colours", Message::new("record-colours"))
            .map(|colours| colours.settings())
            .unwrap_or_default();
        entry.finish();
        Publication { publish_from, superseded, licence, colours }
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

impl Population {
    /// Reads `[[population]]`. Nowhere nobody lives, and a place has one number in a period.
    fn read_all(record: &Record<'_, '_>, own: &[Municipality]) -> Vec<Population> {
        let mut all: Vec<Population> = Vec::new();
        for entry in record.tables("population", "record-population") {
            let (period, value) = (entry.required("period"), entry.required("value"));
            let region = entry.optional("region");
            entry.finish();
            let (Some(period), Some(value)) = (period, value) else { continue };
            let one = Population { period, value, region };
            let named = |message: &'static str| Message::new(message).with("period", one.period.to_string());
            let earlier = all.iter().find(|earlier: &&Population| earlier.is_of(&one, own));
            let fault = |message, help| {
                Diagnostic::error(reading::SCHEMA_POPULATION, one.value.place, named(message))
                    .help(Message::new(help))
            };
            if let Some(earlier) = earlier {
                let finding = fault("schema-population-twice", "schema-population-twice-help");
                let first = Message::new("schema-population-first");
                record.report(finding.related(earlier.value.place, first));
            } else if one.value.value == 0 {
                record.report(fault("schema-population-none", "schema-population-none-help"));
            } else {
                all.push(one);
            }
        }
        all
    }

    /// Whether it is about the same place and period.
    fn is_of(&self, other: &Population, own: &[Municipality]) -> bool {
        // The one municipality of a plan is the own place, by its name too.
        let own = if let [own] = own { Some(own.name.to_lowercase()) } else { None };
        let place = |one: &Population| {
            one.region
                .as_ref()
                .map(|region| region.value.to_lowercase())
                .filter(|region| Some(region) != own.as_ref())
        };
        self.period.value == other.period.value && place(self) == place(other)
    }
}

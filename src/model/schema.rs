//! The kinds of files that a plan is made of, and what each can hold.

use std::rc::Rc;

use toml::de::DeTable;

use crate::diagnostic::FileId;
use crate::lang::Message;
use crate::model::read::reader::Reader;
use crate::model::read::shape::{Asked, TableShape, learned};
use crate::model::read::table::Record;
use crate::model::{
    Analysis, Chapter, Evaluation, Head, Id, ImplementationPlan, IndicatorId, InterimReport, Period,
    PlanFile, Series, decision, directory, followup,
};

/// A kind of file.
pub struct FileKind {
    /// Its name, which is that of its schema.
    pub name: &'static str,
    /// Which files are of this kind, inside the plan folder.
    pub files: &'static str,
    /// What its records are called as a whole.
    what: &'static str,
    read: fn(Record<'_, '_>),
}

/// Where the reader says that it stands: nothing is read.
const NOWHERE: FileId = FileId(0);
const YEAR: i32 = 2025;

/// Every kind of file, in the order of the README.
pub const FILE_KINDS: [FileKind; 12] = [
    FileKind {
        name: "plan",
        files: "plan.toml",
        what: "record-plan",
        read: |record| drop(Head::read(record, NOWHERE)),
    },
    FileKind {
        name: "partners",
        files: "partners.toml",
        what: "record-partners",
        read: |record| drop(directory::read_partners(record)),
    },
    FileKind {
        name: "sources",
        files: "sources.toml",
        what: "record-sources",
        read: |record| drop(directory::read_sources(record)),
    },
    FileKind {
        name: "priority",
        files: "priorities/*.toml",
        what: "record-priority",
        read: |record| {
            let _ = Id::parse("x").map(|id| Chapter::read(record, id, NOWHERE));
        },
    },
    FileKind {
        name: "monitor",
        files: "monitor.toml",
        what: "record-monitor",
        read: |record| drop(Chapter::read(record, Id::monitor(), NOWHERE)),
    },
    FileKind {
        name: "measurements",
        files: "measurements/*/*.toml",
        what: "record-series",
        read: |record| {
            let _ = IndicatorId::parse("x/x").map(|id| Series::read(record, id, NOWHERE));
        },
    },
    FileKind {
        name: "actions",
        files: "actions/*.toml",
        what: "record-actions",
        read: |record| drop(ImplementationPlan::read(record, YEAR, NOWHERE)),
    },
    FileKind {
        name: "evaluations",
        files: "evaluations/*.toml",
        what: "record-evaluation",
        read: |record| drop(Evaluation::read(record, YEAR, NOWHERE)),
    },
    FileKind {
        name: "decisions",
        files: "decisions.toml",
        what: "record-decisions",
        read: |record| drop(decision::read_decisions(record)),
    },
    FileKind {
        name: "followups",
        files: "followups.toml",
        what: "record-followups",
        read: |record| drop(followup::read_followups(record)),
    },
    FileKind {
        name: "reports",
        files: "reports/*.toml",
        what: "record-report",
        read: |record| drop(InterimReport::read(record, Period::Half(YEAR, 1), NOWHERE)),
    },
    FileKind {
        name: "analysis",
        files: "analysis.toml",
        what: "record-analysis",
        read: |record| drop(Analysis::read(record)),
    },
];

impl FileKind {
    /// The kind of a part of the plan; none for what is no part of it.
    pub fn of(file: &PlanFile) -> Option<&'static FileKind> {
        let name = match file {
            PlanFile::Head => "plan",
            PlanFile::Partners => "partners",
            PlanFile::Sources => "sources",
            PlanFile::Chapter(id) if id.as_str() == Id::MONITOR => "monitor",
            PlanFile::Chapter(_) => "priority",
            PlanFile::Series(_) => "measurements",
            PlanFile::Actions(_) => "actions",
            PlanFile::Evaluation(_) => "evaluations",
            PlanFile::Decisions => "decisions",
            PlanFile::Followups => "followups",
            PlanFile::Report(_) => "reports",
            PlanFile::Analysis => "analysis",
            PlanFile::Misnamed(_) | PlanFile::Other => return None,
        };
        FILE_KINDS.iter().find(|kind| kind.name == name)
    }

    /// What a file of this kind can hold: what its reader asks for.
    pub fn shape(&self) -> TableShape {
        learned(|run| {
            let asked = Asked::new(Message::new(self.what), run);
            let (reader, nothing) = (Reader::new(NOWHERE, "", Vec::new()), DeTable::new());
            (self.read)(Record::noting(&reader, &nothing, Rc::clone(&asked)));
            asked
        })
    }
}

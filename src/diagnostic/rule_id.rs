//! The ids of rules.

use std::fmt;

/// The id of a rule: `group/name`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct RuleId(&'static str);

impl RuleId {
    /// An id as it is written. One that is no `group/name` does not compile where a rule is defined.
    ///
    /// # Panics
    /// It is no `group/name`.
    pub const fn new(text: &'static str) -> RuleId {
        let bytes = text.as_bytes();
        let (mut at, mut slashes) = (0, 0);
        while at < bytes.len() {
            assert!(bytes[at].is_ascii_lowercase() || bytes[at] == b'/' || bytes[at] == b'-');
            slashes += (bytes[at] == b'/') as usize;
            at += 1;
        }
        assert!(slashes == 1 && bytes[0] != b'/' && bytes[bytes.len() - 1] != b'/');
        RuleId(text)
    }

    /// `group/name`.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// What it is about: the part before the slash.
    pub fn group(self) -> &'static str {
        self.0.split_once('/').map_or(self.0, |(group, _)| group)
    }

    /// Whether it is about what an edit changes.
    pub fn is_change(self) -> bool {
        self.group() == "change"
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

impl PartialEq<str> for RuleId {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

/// The rules that are found while files are read, which the readers name.
pub mod reading {
    use super::RuleId;

    /// `action/goal-twice`
    pub const ACTION_GOAL_TWICE: RuleId = RuleId::new("action/goal-twice");
    /// `file/empty`
    pub const FILE_EMPTY: RuleId = RuleId::new("file/empty");
    /// `file/encoding`
    pub const FILE_ENCODING: RuleId = RuleId::new("file/encoding");
    /// `file/git-directory`
    pub const FILE_GIT_DIRECTORY: RuleId = RuleId::new("file/git-directory");
    /// `file/link`
    pub const FILE_LINK: RuleId = RuleId::new("file/link");
    /// `file/misnamed`
    pub const FILE_MISNAMED: RuleId = RuleId::new("file/misnamed");
    /// `file/missing`
    pub const FILE_MISSING: RuleId = RuleId::new("file/missing");
    /// `file/no-figures`
    pub const FILE_NO_FIGURES: RuleId = RuleId::new("file/no-figures");
    /// `file/too-large`
    pub const FILE_TOO_LARGE: RuleId = RuleId::new("file/too-large");
    /// `file/too-many`
    pub const FILE_TOO_MANY: RuleId = RuleId::new("file/too-many");
    /// `file/unread`
    pub const FILE_UNREAD: RuleId = RuleId::new("file/unread");
    /// `file/unreadable`
    pub const FILE_UNREADABLE: RuleId = RuleId::new("file/unreadable");
    /// `id/file-name`
    pub const ID_FILE_NAME: RuleId = RuleId::new("id/file-name");
    /// `id/form`
    pub const ID_FORM: RuleId = RuleId::new("id/form");
    /// `id/reserved`
    pub const ID_RESERVED: RuleId = RuleId::new("id/reserved");
    /// `indicator/alert-outside-monitor`
    pub const INDICATOR_ALERT_OUTSIDE_MONITOR: RuleId = RuleId::new("indicator/alert-outside-monitor");
    /// `indicator/per-not-positive`
    pub const INDICATOR_PER_NOT_POSITIVE: RuleId = RuleId::new("indicator/per-not-positive");
    /// `indicator/per-without-rate`
    pub const INDICATOR_PER_WITHOUT_RATE: RuleId = RuleId::new("indicator/per-without-rate");
    /// `measurement/two-figures`
    pub const MEASUREMENT_TWO_FIGURES: RuleId = RuleId::new("measurement/two-figures");
    /// `period/form`
    pub const PERIOD_FORM: RuleId = RuleId::new("period/form");
    /// `schema/empty-text`
    pub const SCHEMA_EMPTY_TEXT: RuleId = RuleId::new("schema/empty-text");
    /// `schema/inline-records`
    pub const SCHEMA_INLINE_RECORDS: RuleId = RuleId::new("schema/inline-records");
    /// `schema/listed-twice`
    pub const SCHEMA_LISTED_TWICE: RuleId = RuleId::new("schema/listed-twice");
    /// `schema/missing-key`
    pub const SCHEMA_MISSING_KEY: RuleId = RuleId::new("schema/missing-key");
    /// `schema/odd-number`
    pub const SCHEMA_ODD_NUMBER: RuleId = RuleId::new("schema/odd-number");
    /// `schema/population`
    pub const SCHEMA_POPULATION: RuleId = RuleId::new("schema/population");
    /// `schema/thresholds`
    pub const SCHEMA_THRESHOLDS: RuleId = RuleId::new("schema/thresholds");
    /// `schema/two-readings`
    pub const SCHEMA_TWO_READINGS: RuleId = RuleId::new("schema/two-readings");
    /// `schema/unknown-key`
    pub const SCHEMA_UNKNOWN_KEY: RuleId = RuleId::new("schema/unknown-key");
    /// `schema/unknown-value`
    pub const SCHEMA_UNKNOWN_VALUE: RuleId = RuleId::new("schema/unknown-value");
    /// `schema/wrong-type`
    pub const SCHEMA_WRONG_TYPE: RuleId = RuleId::new("schema/wrong-type");
    /// `schema/years-reversed`
    pub const SCHEMA_YEARS_REVERSED: RuleId = RuleId::new("schema/years-reversed");
    /// `syntax/backslash`
    pub const SYNTAX_BACKSLASH: RuleId = RuleId::new("syntax/backslash");
    /// `syntax/conflict-markers`
    pub const SYNTAX_CONFLICT_MARKERS: RuleId = RuleId::new("syntax/conflict-markers");
    /// `syntax/date`
    pub const SYNTAX_DATE: RuleId = RuleId::new("syntax/date");
    /// `syntax/decimal-comma`
    pub const SYNTAX_DECIMAL_COMMA: RuleId = RuleId::new("syntax/decimal-comma");
    /// `syntax/duplicate-key`
    pub const SYNTAX_DUPLICATE_KEY: RuleId = RuleId::new("syntax/duplicate-key");
    /// `syntax/no-value`
    pub const SYNTAX_NO_VALUE: RuleId = RuleId::new("syntax/no-value");
    /// `syntax/other`
    pub const SYNTAX_OTHER: RuleId = RuleId::new("syntax/other");
    /// `syntax/unclosed`
    pub const SYNTAX_UNCLOSED: RuleId = RuleId::new("syntax/unclosed");
    /// `syntax/unquoted`
    pub const SYNTAX_UNQUOTED: RuleId = RuleId::new("syntax/unquoted");
    /// `target/form`
    pub const TARGET_FORM: RuleId = RuleId::new("target/form");
    /// `target/no-year`
    pub const TARGET_NO_YEAR: RuleId = RuleId::new("target/no-year");
    /// `text/one-line`
    pub const TEXT_ONE_LINE: RuleId = RuleId::new("text/one-line");
}

//! What holds of the figures of each unit: a row for each.

use crate::model::read::keyword::keywords;

keywords! {
    /// The word for a unit in a file.
    UnitWord {
        /// A number of things.
        Count = "count",
        /// A share in percent, 0 to 100.
        Percent = "percent",
        /// A number per so many.
        Rate = "rate",
        /// A school grade, 1 to 10.
        Grade = "grade",
        /// A place in a list, 1 the first.
        Rank = "rank",
        /// Euro.
        Euro = "euro",
        /// Days.
        Days = "days",
        /// Yes or no.
        YesNo = "yes-no",
    }
}

/// What holds of a unit: a row for each, of which no answer can be left out.
#[derive(Debug)]
pub(in crate::model) struct Nature {
    pub(in crate::model) word: UnitWord,
    /// The message that names it.
    pub(in crate::model) phrase: &'static str,
    /// The message in which a figure of it stands in a sentence, where it is no bare number.
    pub(in crate::model) figure: Option<&'static str>,
    /// What a figure can be: the least and the most, and whether only whole numbers.
    pub(in crate::model) bounds: (f64, f64),
    pub(in crate::model) whole: bool,
    /// How many decimals a figure is shown with at least and at most, where the plan does not say.
    pub(in crate::model) decimals: (u32, u32),
    /// Twelve months hold the sum of what their parts hold.
    pub(in crate::model) adds_up: bool,
    /// A longer period is of more, or of more people.
    pub(in crate::model) grows_with_length: bool,
    /// A larger region has more of it, or what it has says nothing of another.
    pub(in crate::model) grows_with_region: bool,
    /// A change may be told in percent of what was.
    pub(in crate::model) relative_change: bool,
    /// It moves between bounds that earlier figures tell.
    pub(in crate::model) has_usual_range: bool,
}

pub(in crate::model) const COUNT: Nature = Nature {
    word: UnitWord::Count,
    phrase: "phrase-unit-count",
    figure: None,
    bounds: (0.0, f64::INFINITY),
    whole: true,
    decimals: (0, 2),
    adds_up: true,
    grows_with_length: true,
    grows_with_region: true,
    relative_change: true,
    has_usual_range: true,
};

pub(in crate::model) const PERCENT: Nature = Nature {
    word: UnitWord::Percent,
    phrase: "phrase-unit-percent",
    figure: Some("phrase-percent"),
    bounds: (0.0, 100.0),
    whole: false,
    decimals: (0, 2),
    adds_up: false,
    grows_with_length: false,
    grows_with_region: false,
    relative_change: false,
    has_usual_range: false,
};

pub(in crate::model) const RATE: Nature = Nature {
    word: UnitWord::Rate,
    phrase: "phrase-unit-rate",
    figure: Some("unit-rate-figure"),
    bounds: (0.0, f64::INFINITY),
    whole: false,
    decimals: (0, 1),
    adds_up: false,
    grows_with_length: true,
    grows_with_region: false,
    relative_change: true,
    has_usual_range: true,
};

pub(in crate::model) const GRADE: Nature = Nature {
    word: UnitWord::Grade,
    phrase: "phrase-unit-grade",
    figure: None,
    bounds: (1.0, 10.0),
    whole: false,
    decimals: (1, 1),
    adds_up: false,
    grows_with_length: false,
    grows_with_region: false,
    relative_change: false,
    has_usual_range: true,
};

pub(in crate::model) const RANK: Nature = Nature {
    word: UnitWord::Rank,
    phrase: "phrase-unit-rank",
    figure: Some("unit-rank-figure"),
    bounds: (1.0, f64::INFINITY),
    whole: true,
    decimals: (0, 2),
    adds_up: false,
    grows_with_length: false,
    grows_with_region: true,
    relative_change: false,
    has_usual_range: false,
};

pub(in crate::model) const EURO: Nature = Nature {
    word: UnitWord::Euro,
    phrase: "phrase-unit-euro",
    figure: Some("phrase-euro"),
    bounds: (f64::NEG_INFINITY, f64::INFINITY),
    whole: false,
    decimals: (0, 2),
    adds_up: true,
    grows_with_length: true,
    grows_with_region: true,
    relative_change: true,
    has_usual_range: true,
};

pub(in crate::model) const DAYS: Nature = Nature {
    word: UnitWord::Days,
    phrase: "phrase-unit-days",
    figure: Some("unit-days-figure"),
    bounds: (0.0, f64::INFINITY),
    whole: false,
    decimals: (0, 2),
    adds_up: false,
    grows_with_length: false,
    grows_with_region: false,
    relative_change: true,
    has_usual_range: true,
};

pub(in crate::model) const YES_NO: Nature = Nature {
    word: UnitWord::YesNo,
    phrase: "phrase-unit-yes-no",
    figure: None,
    // Yes counts one, and so often yes is more.
    bounds: (0.0, f64::INFINITY),
    whole: true,
    decimals: (0, 2),
    adds_up: false,
    grows_with_length: false,
    grows_with_region: false,
    relative_change: false,
    has_usual_range: false,
};

//! How figures, periods and judgements are written: the one way for every form.

pub(super) mod answer;
pub(super) mod figure;
pub(super) mod figure_row;
pub(super) mod grid;
pub(super) mod in_short;
pub(super) mod markup;
pub(super) mod method;
pub(super) mod outcome;
pub(super) mod part;
pub(super) mod promise;
mod reached;
pub(super) mod remark;
pub(super) mod row;
pub(super) mod saying;
pub(super) mod signs;
pub(super) mod style;
pub(super) mod wanted;
pub(super) mod words;
pub(super) mod writer;

//! One thing of the plan with everything about it.

pub(super) mod arithmetic;
mod certainty;
pub(super) mod sums;
pub(super) mod text;

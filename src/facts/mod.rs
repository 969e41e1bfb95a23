//! What follows from the plan and both the rules and the reports need: asked here by either, so that they never disagree.

mod baseline;
mod choice;
mod detectable;
mod due;
mod followup;
mod months;
mod municipality;
mod need;
mod reading;
mod spans;
mod statistics;
mod survey;
mod terms;
mod unusual;
mod usual;
mod whole;
mod whole_people;
mod yardstick;
mod yearly_round;

pub use baseline::{Baseline, BaselineFault, declared_baseline, measured_baseline, source_of_baseline};
pub use choice::{Choice, Comparability, Horizon, WhyNot, choose};
pub use detectable::{Chosen, chosen, chosen_for_each, detectable, figure_asked, is_wrong_way};
pub use due::{Calendar, OnRecord, latest_of_series, lifetimes};
pub use followup::{FollowupNow, adjustments_of, can_be_settled, followups, followups_for_next};
pub use months::{length_of, month_at, month_of, periods_of_months};
pub use municipality::{
    Municipality, municipalities_like, municipality_coded, municipality_named, municipality_written,
};
pub use need::{CountsNeed, Detectable, MeansNeed, RangeNeed, far_enough};
pub use reading::{OtherStretch, Reading, same_stretch};
pub use statistics::{
    Cases, Confidence, Count, Course, Dispersion, Interval, MeansCompared, NoRange, Number, OrdinaryRange,
    Published, Respondents, Run, Sampled, Share, Years, cases_needed, conditional_test, course,
    decimals_apart, decimals_in_order, difference_of_published, edge_decimals, garwood, newcombe,
    normal_test, ordinary_range, respondents_needed, smallest_fall, smallest_rise, survey_chance,
    test_of_counts, test_of_ratio, welch, wilson,
};
pub use survey::{Sample, SurveyNeed, people, smallest_seen, survey_need};
pub use terms::{Term, Terms};
pub use unusual::{Beside, LooksWrong, Unusual, looks_wrong};
pub use usual::{dispersion_of, is_peak, mean_a_year, usual_range};
pub use whole::Shorter;
pub use whole_people::{can_give, too_few_to_give};
pub use yardstick::{NoYardstick, TOGETHER, Yardstick, is_observed};
pub use yearly_round::{EvaluationLacks, YearLacks, adoption_due, evaluations_lack, plan_due, plans_lack};

//! The districts and villages of a plan: beside them, the name of the municipality may be that of a village.

use crate::exchange::read::place_headers::is_smaller_area;
use crate::exchange::read::places::{OwnPlace, is_municipality};
use crate::model::{Breakdown, BreakdownPart, Plan};

/// The districts and villages of a plan, by each breakdown into them.
pub fn districts(plan: &Plan) -> Vec<Vec<OwnPlace>> {
    let of = |breakdown: &Breakdown| -> Vec<OwnPlace> {
        let of_areas = is_smaller_area(breakdown.title.as_str());
        let is_area = |part: &&BreakdownPart| match &part.region {
            Some(region) => !is_municipality(region.as_str()),
            None => of_areas,
        };
        let place = |part: &BreakdownPart| {
            let said = part.title.iter().chain(&part.region).map(|name| name.value.clone());
            let names = said.chain([part.id.value.replace('-', " ")]).collect();
            OwnPlace { names, part: Some(part.id.value.clone()), member: false }
        };
        breakdown.parts.iter().filter(is_area).map(place).collect()
    };
    let all = plan.indicators().filter_map(|indicator| indicator.breakdown.as_ref()).map(of);
    all.filter(|districts| !districts.is_empty()).collect()
}

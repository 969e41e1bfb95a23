//! Of an action with partners is on record what was agreed with them about their part.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::facts::{YearLacks, plans_lack};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/not-agreed
/// actions/2026.toml | | partners = ["wijkraad"]
/// actions/2027.toml | state = "started" | state = "planned"\npartners = ["wijkraad"]\nlead = "wijkraad"
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "delayed"\nbasis = "b"\npartners = ["wijkraad"]\nend = "2026-12"
/// actions/2024.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "started"\nbasis = "b"\npartners = ["wijkraad"]\nend = "2027"
/// actions/2025.toml | state = "done"\nresult = "Gehouden" | state = "started"\nend = "2026-12"\npartners = ["wijkraad"]
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/not-agreed"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Adopted {
        file: "actions/2027.toml",
        wrong: "adopted = { body = \"college\", date = 2026-11-10 }\n\n[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\npartners = [\"wijkraad\"]",
        right: "adopted = { body = \"college\", date = 2026-11-10 }\n\n[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\npartners = [\"wijkraad\"]\nagreed = \"De wijkraad geeft meldingen door.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (year, lacks) in plans_lack(context.plan, context.day, context.unread) {
        let YearLacks::Agreement(actions) = lacks else { continue };
        let Some((first, partner)) = actions.first().and_then(|one| Some((one, one.partners.first()?)))
        else {
            continue;
        };
        let titles: Vec<String> = actions.iter().map(|one| one.title.value.clone()).collect();
        let message = Message::new("action-not-agreed")
            .with("year", year.to_string())
            .with("count", actions.len())
            .with("titles", titles.join("; "));
        let help = Message::new("action-not-agreed-help").with("name", first.id.to_string());
        findings.push(RULE.finding(partner.place, message).help(help));
    }
}

//! A new plan: its files, in which what is still to be written says so.

mod onward;

pub use onward::{Carried, next_plan_files};

use crate::edit::text::string;
use crate::lang::{Language, one_line, plan_templates};
use crate::model::Id;

/// What is known of a plan before anything is written in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPlan {
    pub municipality: String,
    /// The code of Statistics Netherlands (`GM0158`).
    pub code: Option<String>,
    /// The language of the plan.
    pub language: Language,
    pub first_year: i32,
    pub last_year: i32,
    /// The priorities in their order: id and title.
    pub priorities: Vec<(Id, String)>,
}

/// The files of a new plan: (path inside the plan folder, text). `plan.toml` is the last.
pub fn new_plan_files(new: &NewPlan) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for (path, template) in plan_templates(new.language) {
        if path.contains("@ID@") {
            for (id, title) in &new.priorities {
                let fill = |text: &str| {
                    new.filled(text).replace("@ID@", id.as_str()).replace("@TITLE@", &string(title))
                };
                files.push((fill(path), fill(template)));
            }
        } else {
            files.push(((*path).to_owned(), new.filled(template)));
        }
    }
    files
}

impl NewPlan {
    fn filled(&self, template: &str) -> String {
        let ids: Vec<String> = self.priorities.iter().map(|(id, _)| string(id.as_str())).collect();
        let code = self.code.as_ref().map(|code| format!("municipality_code = {}\n", string(code)));
        let municipality = string(&self.municipality);
        let within = &municipality[1..municipality.len() - 1];
        // What was typed comes last: an `@` in it is nobody's place to fill in.
        template
            .replace("@CODE@", &code.unwrap_or_default())
            .replace("@FIRST@", &self.first_year.to_string())
            .replace("@LAST@", &self.last_year.to_string())
            .replace("@BEFORE@", &(self.first_year - 1).to_string())
            .replace("@PRIORITIES@", &format!("[{}]", ids.join(", ")))
            .replace("@NAME@", &one_line(&self.municipality))
            .replace("@WITHIN@", within)
            .replace("@MUNICIPALITY@", &municipality)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Severity;
    use crate::model::load_texts;

    fn new(language: Language) -> NewPlan {
        let priority = |id: &str, title: &str| (Id::parse(id).unwrap(), title.to_owned());
        NewPlan {
            municipality: "Nieuwstad \"aan\" zee".to_owned(),
            code: None,
            language,
            first_year: 2028,
            last_year: 2031,
            priorities: vec![priority("jeugd", "Jeugd & veiligheid"), priority("wonen", "Wonen")],
        }
    }

    #[test]
    fn a_new_plan_has_no_errors_also_with_its_examples_taken_over() {
        for language in Language::ALL {
            let files = new_plan_files(&new(language));
            assert_eq!(files.last().unwrap().0, "plan.toml");
            assert!(files.iter().all(|(_, text)| !text.contains('@')), "{files:?}");
            // Behind `##` is explanation, behind `#` TOML.
            let taken_over = |text: &str| {
                let bare = |line: &str| match line.strip_prefix('#') {
                    Some(example) if !example.starts_with('#') => format!("{}\n", example.trim_start()),
                    _ => format!("{line}\n"),
                };
                text.lines().map(bare).collect::<String>()
            };
            for change in [|text: &str| text.to_owned(), taken_over] {
                let mut texts: Vec<(String, String)> =
                    files.iter().map(|(path, text)| (path.clone(), change(text))).collect();
                texts.sort();
                let loaded = load_texts(texts, "plan");
                let errors: Vec<_> =
                    loaded.findings.iter().filter(|one| one.severity == Severity::Error).collect();
                assert!(errors.is_empty(), "{errors:#?}");
                assert_eq!(loaded.plan.unwrap().priorities.len(), 2);
            }
        }
    }

    #[test]
    fn both_languages_have_the_same_files_with_the_same_keys() {
        let keys = |language| -> Vec<(String, Vec<String>)> {
            let key = |line: &str| {
                let line = line.trim_start_matches("# ");
                let toml = line.starts_with('[') || line.contains(" = ");
                toml.then(|| line.split(" = ").next().unwrap_or_default().to_owned())
            };
            let files = new_plan_files(&new(language)).into_iter();
            files.map(|(path, text)| (path, text.lines().filter_map(key).collect())).collect()
        };
        assert_eq!(keys(Language::Nl), keys(Language::En));
    }
}

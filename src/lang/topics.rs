//! What the help tells beside the commands. Each text has one home, in the folder `help` of a language: the program shows
//! it, the README holds it word for word, and the public page takes the one about the judgements from it.

use super::Language;

/// Something that the help tells about.
#[derive(Debug)]
pub struct Topic {
    /// By what it is asked for: its names in Dutch and in English, without marks. The first of a language is shown.
    names: [&'static [&'static str]; 2],
    /// Its text in both, in Markdown: headings, paragraphs, lists, tables and blocks of code.
    texts: [&'static str; 2],
}

macro_rules! texts {
    ($name:literal) => {
        [include_str!(concat!("nl/help/", $name, ".md")), include_str!(concat!("en/help/", $name, ".md"))]
    };
}

/// All topics, in the order in which they are listed.
pub static TOPICS: [Topic; 5] = [
    Topic { names: [&["jaar"], &["year"]], texts: texts!("year") },
    Topic {
        names: [&["bestanden", "bestand", "bestandsformaat"], &["files", "file", "format", "fileformat"]],
        texts: texts!("files"),
    },
    JUDGEMENTS,
    Topic {
        names: [&["samenwerken", "samen"], &["together", "workingtogether", "collaboration"]],
        texts: texts!("together"),
    },
    Topic {
        names: [&["publiceren", "publicatie", "openbaar"], &["publishing", "publish", "publication"]],
        texts: texts!("publishing"),
    },
];

/// What the judgements mean.
pub const JUDGEMENTS: Topic = Topic {
    names: [&["oordelen", "oordeel", "beoordeling"], &["judgements", "judgments", "judgement", "judging"]],
    texts: texts!("judgements"),
};

impl Topic {
    /// The topic with a name, in either language, however it is written: `Working together`, `working-together`.
    pub fn by_name(typed: &str) -> Option<&'static Topic> {
        let bare: String = typed.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
        TOPICS.iter().find(|topic| topic.names.iter().any(|names| names.contains(&bare.as_str())))
    }

    /// Its name in a language.
    pub fn name(&self, language: Language) -> &'static str {
        self.names[language as usize][0]
    }

    /// Its title in a language.
    pub fn title(&self, language: Language) -> &'static str {
        self.text(language).lines().next().unwrap_or_default().trim_start_matches("# ")
    }

    /// Its text in a language. Between braces stand the thresholds of a plan.
    pub fn text(&self, language: Language) -> &'static str {
        self.texts[language as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_is_found_by_its_name_in_both_languages_however_it_is_written() {
        for (typed, name) in [
            ("jaar", "year"),
            ("Year", "year"),
            ("bestanden", "files"),
            ("file format", "files"),
            ("oordelen", "judgements"),
            ("Working together", "together"),
            ("working-together", "together"),
            ("samenwerken", "together"),
            ("publiceren", "publishing"),
        ] {
            assert_eq!(Topic::by_name(typed).map(|topic| topic.name(Language::En)), Some(name), "{typed}");
        }
        assert!(Topic::by_name("record").is_none());
    }

    #[test]
    fn both_languages_tell_a_topic_in_as_many_chapters_and_examples() {
        let count = |topic: &Topic, language, mark| {
            topic.text(language).lines().filter(|line| line.starts_with(mark)).count()
        };
        for topic in &TOPICS {
            for mark in ["## ", "```toml", "|"] {
                assert_eq!(
                    count(topic, Language::Nl, mark),
                    count(topic, Language::En, mark),
                    "{} {mark}",
                    topic.title(Language::En)
                );
            }
        }
    }
}

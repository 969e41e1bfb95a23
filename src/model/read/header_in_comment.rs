//! A header that was left behind its `#` while the fields below it were not: they stand in the record above.

/// The header in the comments above a place, where nothing but fields and comments stands between: `[[indicator]]`.
pub(in crate::model) fn header_in_comment(text: &str, at: usize) -> Option<&str> {
    for line in text.get(..at)?.lines().rev() {
        let line = line.trim();
        if line.starts_with('[') {
            return None;
        }
        if let Some(comment) = line.strip_prefix('#') {
            let header = comment.trim_start_matches(['#', ' ']);
            let header = header.split_once('#').map_or(header, |(header, _)| header).trim_end();
            if header.starts_with("[[") && header.ends_with("]]") {
                return Some(header);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::header_in_comment;

    #[test]
    fn a_header_behind_a_hash_is_found_above_its_fields() {
        for (text, header) in [
            ("title = \"A\"\n# [[indicator]]\nid = ", Some("[[indicator]]")),
            (
                "# [[indicator]]   # een per cijfer\n\n# toelichting\nkind = \"x\"\nid = ",
                Some("[[indicator]]"),
            ),
            ("# [[indicator]]\n[[goal]]\nid = ", None),
            ("# indicator\nid = ", None),
            ("id = ", None),
        ] {
            assert_eq!(header_in_comment(text, text.len()), header, "{text}");
        }
    }
}

//! Two versions joined, from one text to another.

use super::*;

#[track_caller]
fn joined([base, ours, theirs]: [&str; 3], expected: &str) {
    assert_eq!(join(base, ours, theirs), Merged::Joined(expected.to_owned()));
}

#[track_caller]
fn conflicts([base, ours, theirs]: [&str; 3], text: &str) -> Vec<Conflict> {
    match join(base, ours, theirs) {
        Merged::Conflicts(found, conflicts) => {
            assert_eq!(found, text);
            conflicts
        }
        other => panic!("{other:?}"),
    }
}

const LOG: &str = "[[action]]\nid = \"a\"\n\n[[action.log]]\ndate = 2026-01-01\ntext = \"een\"\n";

#[test]
fn records_within_records_are_joined_where_they_belong() {
    let [two, three] =
        ["twee", "drie"].map(|text| format!("\n[[action.log]]\ndate = 2026-01-02\ntext = \"{text}\"\n"));
    let next = "\n[[action]]\nid = \"b\"\n";
    joined([LOG, &format!("{LOG}{next}"), &format!("{LOG}{two}")], &format!("{LOG}{two}{next}"));
    joined([LOG, &format!("{LOG}{two}"), &format!("{LOG}{three}")], &format!("{LOG}{two}{three}"));
}

#[test]
fn the_same_line_of_a_log_changed_by_both_is_a_conflict_of_the_whole_action() {
    let [ours, theirs] = ["twee", "drie"].map(|text| LOG.replace("een", text));
    let text = format!("<<<<<<< ours\n{ours}=======\n{theirs}>>>>>>> theirs\n");
    let found = conflicts([LOG, &ours, &theirs], &text);
    assert_eq!((found[0].record.as_str(), found[0].label.as_str()), ("action", "a"));
    let said =
        found[0].differences.iter().map(|one| (one.key.as_str(), one.above.as_deref(), one.below.as_deref()));
    assert_eq!(said.collect::<Vec<_>>(), [("text", Some("twee"), Some("drie"))]);
}

#[test]
fn comments_of_both_stay_and_one_on_what_the_other_took_away_is_a_conflict() {
    let base = "# Kop\n\n[[partner]]\nid = \"a\"\nname = \"A\" # naam\n";
    let ours = base.replace("# Kop", "# Kop\n\n# Van ons").replace("# naam", "# onze naam");
    let theirs = base.replace("# Kop", "# Kop\n\n# Van hen").replace("# naam", "# hun naam");
    joined(
        [base, &ours, &theirs],
        "# Kop\n\n# Van ons\n\n# Van hen\n\n[[partner]]\nid = \"a\"\n# hun naam\nname = \"A\" # onze naam\n",
    );
    let kept = base.replace("[[partner", "# Niet weghalen\n[[partner");
    let text = "# Kop\n\n<<<<<<< ours\n=======\n# Niet weghalen\n[[partner]]\nid = \"a\"\nname = \"A\" # naam\n>>>>>>> theirs\n";
    let found = conflicts([base, "# Kop\n", &kept], text);
    assert_eq!(found[0].why, Disagreement::RemovedAbove);
    assert_eq!(found[0].differences[0].below.as_deref(), Some("# Niet weghalen"));
}

#[test]
fn a_figure_is_one_statement() {
    let base = "[[measurement]]\nperiod = \"2025\"\nvalue = 9.5\nn = 100\n";
    let (ours, theirs) = (base.replace("9.5", "9.6"), base.replace("100", "120"));
    let text = format!("<<<<<<< ours\n{ours}=======\n{theirs}>>>>>>> theirs\n");
    assert_eq!(conflicts([base, &ours, &theirs], &text)[0].differences.len(), 2);
    joined([base, &ours, &format!("{base}note = \"x\"\n")], &format!("{ours}note = \"x\"\n"));
    // Without a status it is definitive, which is no less than provisional.
    let provisional = format!("{base}status = \"provisional\"\n");
    assert!(matches!(join("", base, &provisional), Merged::Conflicts(..)));
    assert!(!matches!(join("", base, &format!("{base}status = \"definitive\"\n")), Merged::Conflicts(..)));
}

#[test]
fn a_figure_keeps_its_source_when_the_head_gets_another() {
    let base = "source = \"politie\"\n\n[[measurement]]\nperiod = \"2024\"\nvalue = 1\n";
    let added = "\n[[measurement]]\nperiod = \"2025\"\nvalue = 2\nrecorded = 2026-01-01\n";
    let theirs = base.replace("politie", "cbs");
    let own = added.replace("recorded", "source = \"politie\"\nrecorded");
    joined([base, &format!("{base}{added}"), &theirs], &format!("{theirs}{own}"));
    joined([base, &theirs, &format!("{base}{added}")], &format!("{theirs}{own}"));
    // No head that says it, and none to write: somebody must say which source it is.
    let bare = base.replace("source = \"politie\"\n\n", "");
    assert!(matches!(join(&bare, &format!("{bare}{added}"), &theirs), Merged::Conflicts(..)));
}

#[test]
fn a_record_that_both_renamed_is_not_kept_twice() {
    let base = "[[decision]]\nid = \"a\"\ndate = 2026-01-01\nbody = \"council\"\ntitle = \"T\"\n";
    let [ours, theirs] = ["b", "c"].map(|id| base.replace("\"a\"", &format!("\"{id}\"")));
    let text = format!("<<<<<<< ours\n{ours}=======\n{theirs}>>>>>>> theirs\n");
    conflicts([base, &ours, &theirs], &text);
    conflicts(
        [base, &ours, &base.replace("\"T\"", "\"U\"")],
        &format!("<<<<<<< ours\n{ours}=======\n{}>>>>>>> theirs\n", base.replace("\"T\"", "\"U\"")),
    );
    joined(
        [base, &ours, &format!("{base}\n[[decision]]\nid = \"d\"\n")],
        &format!("{ours}\n[[decision]]\nid = \"d\"\n"),
    );
}

#[test]
fn lines_that_end_in_two_ways_are_left_as_they_are() {
    let base = "a = 1\r\nb = 2\nc = 3\n";
    joined(
        [base, &base.replace("a = 1", "a = 5"), &base.replace("c = 3", "c = 7")],
        "a = 5\r\nb = 2\nc = 7\n",
    );
    joined(["a = 1", "a = 1\nb = 2", "a = 1\nc = 3"], "a = 1\nb = 2\nc = 3");
}

#[test]
fn two_ways_to_write_a_table_are_never_mixed() {
    let base = "[[indicator]]\nid = \"i\"\ntarget = { value = 7, by = 2027 }\n";
    let ours = "[[indicator]]\nid = \"i\"\n\n[indicator.target]\nvalue = 7\nby = 2027\n";
    let theirs = base.replace("7,", "6,");
    for merged in [join(base, ours, &theirs), join(base, &theirs, ours)] {
        let (Merged::Conflicts(text, _) | Merged::Apart(text, _)) = merged else { panic!("{merged:?}") };
        assert!(text.contains("value = 6, by") && text.contains("value = 7\n"), "{text}");
    }
}

#[test]
fn marks_are_resolved_with_what_is_known_of_the_version_before() {
    let marks = "<<<<<<< HEAD\na = 1\nb = 2\n=======\na = 1\nc = 3\n>>>>>>> x\n";
    assert_eq!(resolve(marks, None), Some(Merged::Joined("a = 1\nb = 2\nc = 3\n".to_owned())));
    assert_eq!(resolve(marks, Some("a = 1\nb = 2\n")), Some(Merged::Joined("a = 1\nc = 3\n".to_owned())));
    // One that cannot be read tells nothing.
    assert_eq!(resolve(marks, Some("a = =")), resolve(marks, None));
    assert_eq!((resolve("a = 1\n", None), resolve("<<<<<<< x\n", None)), (None, None));
}

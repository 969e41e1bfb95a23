//! Three versions of a file: what is joined can be read and keeps what either side did, whichever of them is ours.
#![no_main]

use ivp::edit::{Merged, join, resolve};
use ivp::files::{Marked, marked, parse};

fn is_read(text: &str) -> bool {
    marked(text) == Marked::Not && parse(text.trim_start_matches('\u{feff}')).is_ok()
}

/// As a text, in which one `nan` is as the other.
fn means(text: &str) -> Option<String> {
    text.trim_start_matches('\u{feff}').parse::<toml::Table>().ok().map(|table| table.to_string())
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let sides: Vec<&str> = text.splitn(3, "@@\n").collect();
    let &[base, ours, theirs] = sides.as_slice() else { return };
    let merged = join(base, ours, theirs);
    let other_way = join(base, theirs, ours);
    match &merged {
        Merged::Joined(text) => {
            assert!(matches!(other_way, Merged::Joined(_)), "{other_way:?}");
            if [base, ours, theirs].into_iter().all(is_read) {
                let joined = means(text).expect("what is joined is read");
                for (same, other) in [(ours, theirs), (theirs, ours)] {
                    if means(base) == means(same) {
                        assert_eq!(Some(&joined), means(other).as_ref());
                    }
                }
                // What is in is in: once more changes nothing.
                let Merged::Joined(again) = join(base, text, theirs) else { panic!("{text}") };
                assert_eq!(means(&again), Some(joined));
            }
        }
        Merged::Conflicts(text, conflicts) => {
            assert!(!conflicts.is_empty());
            assert!(matches!(marked(text), Marked::Versions(_)), "{text}");
            drop(resolve(text, Some(base)));
        }
        Merged::Apart(text, _) => {
            drop(resolve(text, Some(base)));
        }
    }
    drop(resolve(data.utf8_chunks().next().map_or("", |chunk| chunk.valid()), None));
});

ivp_fuzz::mutated_by_lines!();

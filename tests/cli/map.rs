//! The map of the code in `src/lib.rs` is true.

use std::path::Path;

/// Each line of a list is a file and what stands in it: `- `src/x.rs`: `this`, `that`. Why.`
#[test]
fn every_example_of_how_to_add_something_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| {
        std::fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    let library = read("src/lib.rs");
    let map = library.split("# How to add").nth(1).unwrap();
    let mut seen = 0;
    for line in map.lines().filter_map(|line| line.strip_prefix("//! - `")) {
        let (path, rest) = line.split_once("`: ").unwrap();
        let text = read(path);
        let quoted = rest.split("`, ").take_while(|part| part.starts_with('`'));
        for part in quoted {
            let wanted = part.trim_start_matches('`').split('`').next().unwrap();
            assert!(text.contains(wanted), "{path} has no {wanted}");
            seen += 1;
        }
    }
    assert!(seen > 40, "{seen}");
}

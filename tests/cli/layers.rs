//! Data flows one way: each folder imports only from those above it.

use std::path::Path;

const LAYERS: [&str; 10] =
    ["lang", "diagnostic", "files", "model", "facts", "rules", "compute", "edit", "exchange", "views"];

/// Two folders that do not import each other although one stands above the other.
const APART: [(&str, &str); 1] = [("compute", "rules")];

fn sources(folder: &Path, all: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all.push(path);
        }
    }
}

#[test]
fn no_import_goes_up() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut seen = 0;
    for (index, layer) in LAYERS.iter().enumerate() {
        if !root.join(layer).exists() {
            continue;
        }
        let mut files = Vec::new();
        sources(&root.join(layer), &mut files);
        for file in files {
            let text = std::fs::read_to_string(&file).unwrap();
            // Unit tests at the end of a file may use whatever they need.
            let code = text.split("#[cfg(test)]").next().unwrap();
            for import in code.split("crate::").skip(1) {
                let name: String =
                    import.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
                let Some(at) = LAYERS.iter().position(|other| *other == name) else { continue };
                seen += 1;
                assert!(at <= index, "{} imports {name}", file.display());
                assert!(!APART.contains(&(*layer, LAYERS[at])), "{} imports {name}", file.display());
            }
        }
    }
    assert!(seen > 100, "the test no longer sees the imports");
}

#[test]
fn no_source_file_is_over_500_lines() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    for file in files {
        let lines = std::fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 500, "{} has {lines} lines", file.display());
    }
}

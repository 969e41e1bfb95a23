//! Data flows one way: each folder imports only from those above it, and no files import each other in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};

const LAYERS: [&str; 10] =
    ["lang", "diagnostic", "files", "model", "facts", "rules", "compute", "edit", "exchange", "views"];

/// Two folders that do not import each other although one stands above the other.
const APART: [(&str, &str); 1] = [("compute", "rules")];

/// A path of modules, and at its end perhaps an item: `["model", "period", "Period"]`.
type Names = Vec<String>;

/// A source file, with what it names of other files.
struct Source {
    file: String,
    lines: usize,
    /// The module that it is.
    module: Names,
    /// What it names of this crate, tests left out.
    used: BTreeSet<Names>,
    /// What it names anew: the name, and what it stands for.
    renamed: BTreeMap<String, Names>,
    /// Its public items without documentation. Of fields the name and type are enough where they say it all.
    undocumented: Vec<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn sources() -> &'static [Source] {
    static SOURCES: std::sync::LazyLock<Vec<Source>> = std::sync::LazyLock::new(read_all);
    &SOURCES
}

fn read_all() -> Vec<Source> {
    let files = walkdir::WalkDir::new(root()).sort_by_file_name().into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.path().extension().is_some_and(|extension| extension == "rs"));
    files.map(|entry| source(entry.path())).collect()
}

fn source(path: &Path) -> Source {
    let text = std::fs::read_to_string(path).unwrap();
    let inside = path.strip_prefix(root()).unwrap().with_extension("");
    let mut module: Names = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if ["mod", "lib", "main"].contains(&module.last().unwrap().as_str()) {
        module.pop();
    }
    let mut reader = Reader {
        module: module.clone(),
        children: BTreeSet::new(),
        used: BTreeSet::new(),
        renamed: BTreeMap::new(),
        undocumented: Vec::new(),
    };
    let code = syn::parse_file(&text).unwrap();
    for item in &code.items {
        if let syn::Item::Mod(child) = item {
            reader.children.insert(child.ident.to_string());
        }
    }
    reader.visit_file(&code);
    let file = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
    Source {
        file,
        lines: text.lines().count(),
        module,
        used: reader.used,
        renamed: reader.renamed,
        undocumented: reader.undocumented,
    }
}

struct Reader {
    module: Names,
    children: BTreeSet<String>,
    used: BTreeSet<Names>,
    renamed: BTreeMap<String, Names>,
    undocumented: Vec<String>,
}

impl Reader {
    fn documented(&mut self, name: &syn::Ident, visibility: &syn::Visibility, attributes: &[syn::Attribute]) {
        let is_documented = attributes.iter().any(|one| one.path().is_ident("doc"));
        if !is_documented && matches!(visibility, syn::Visibility::Public(_)) {
            self.undocumented.push(name.to_string());
        }
    }

    /// A path from the root of the crate; none when it leads to another crate.
    fn rooted(&self, path: &[String]) -> Option<Names> {
        let mut from = self.module.clone();
        let mut rest = path;
        match path.first()?.as_str() {
            "crate" | "ivp" => {
                from.clear();
                rest = &path[1..];
            }
            "self" => rest = &path[1..],
            "super" => {
                while rest.first().is_some_and(|name| name == "super") {
                    from.pop();
                    rest = &rest[1..];
                }
            }
            child if self.children.contains(child) => {}
            _ => return None,
        }
        Some(from.into_iter().chain(rest.iter().cloned()).collect())
    }

    fn tree(&mut self, tree: &syn::UseTree, before: &[String], is_public: bool) {
        let with = |name: &syn::Ident| before.iter().cloned().chain([name.to_string()]).collect::<Vec<_>>();
        match tree {
            syn::UseTree::Path(one) => self.tree(&one.tree, &with(&one.ident), is_public),
            syn::UseTree::Group(all) => all.items.iter().for_each(|one| self.tree(one, before, is_public)),
            syn::UseTree::Glob(_) => self.add(before, None),
            syn::UseTree::Name(one) if one.ident == "self" => self.add(before, None),
            syn::UseTree::Name(one) => {
                self.add(&with(&one.ident), is_public.then(|| one.ident.to_string()));
            }
            syn::UseTree::Rename(one) => {
                self.add(&with(&one.ident), is_public.then(|| one.rename.to_string()));
            }
        }
    }

    fn add(&mut self, path: &[String], renamed: Option<String>) {
        let Some(path) = self.rooted(path) else { return };
        match renamed {
            Some(name) => _ = self.renamed.insert(name, path),
            None => _ = self.used.insert(path),
        }
    }
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|one| {
        one.path().is_ident("cfg")
            && one.parse_args::<syn::Ident>().is_ok_and(|condition| condition == "test")
    })
}

impl<'s> Visit<'s> for Reader {
    fn visit_item(&mut self, one: &'s syn::Item) {
        match one {
            syn::Item::Const(one) => self.documented(&one.ident, &one.vis, &one.attrs),
            syn::Item::Enum(one) => self.documented(&one.ident, &one.vis, &one.attrs),
            syn::Item::Fn(one) => self.documented(&one.sig.ident, &one.vis, &one.attrs),
            syn::Item::Static(one) => self.documented(&one.ident, &one.vis, &one.attrs),
            syn::Item::Struct(one) => self.documented(&one.ident, &one.vis, &one.attrs),
            syn::Item::Trait(one) => self.documented(&one.ident, &one.vis, &one.attrs),
            syn::Item::Type(one) => self.documented(&one.ident, &one.vis, &one.attrs),
            _ => {}
        }
        visit::visit_item(self, one);
    }

    fn visit_impl_item_fn(&mut self, one: &'s syn::ImplItemFn) {
        self.documented(&one.sig.ident, &one.vis, &one.attrs);
        visit::visit_impl_item_fn(self, one);
    }

    fn visit_item_mod(&mut self, one: &'s syn::ItemMod) {
        // Tests may use whatever they need.
        if !is_test(&one.attrs) {
            visit::visit_item_mod(self, one);
        }
    }

    fn visit_item_use(&mut self, one: &'s syn::ItemUse) {
        if !is_test(&one.attrs) {
            self.tree(&one.tree, &[], !matches!(one.vis, syn::Visibility::Inherited));
        }
    }

    fn visit_path(&mut self, path: &'s syn::Path) {
        let names: Names = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if names.len() > 1 {
            self.add(&names, None);
        }
        visit::visit_path(self, path);
    }
}

/// The source that defines what a path names, followed through what is named anew on the way.
fn defined<'s>(path: &[String], by_module: &BTreeMap<&[String], &'s Source>) -> Option<&'s Source> {
    let (at, source) = (0..=path.len()).rev().find_map(|at| Some((at, *by_module.get(&path[..at])?)))?;
    match path.get(at).and_then(|name| source.renamed.get(name)) {
        Some(target) if target != path => {
            let whole: Names = target.iter().chain(&path[at + 1..]).cloned().collect();
            defined(&whole, by_module)
        }
        _ => Some(source),
    }
}

#[test]
fn no_import_goes_up() {
    let mut seen = 0;
    for source in sources() {
        let Some(own) = source.module.first().and_then(|name| LAYERS.iter().position(|layer| layer == name))
        else {
            continue;
        };
        for path in source.used.iter().chain(source.renamed.values()) {
            let Some(at) = path.first().and_then(|name| LAYERS.iter().position(|layer| layer == name)) else {
                continue;
            };
            seen += 1;
            let shown = format!("{} imports {}", source.file, path.join("::"));
            assert!(at <= own, "{shown}");
            assert!(!APART.contains(&(LAYERS[own], LAYERS[at])), "{shown}");
        }
    }
    assert!(seen > 1000, "the test no longer sees the imports: {seen}");
}

/// What a folder names anew in its `mod.rs` for those outside leads to the file itself.
#[test]
fn no_files_import_each_other_in_a_circle() {
    let sources = sources();
    let by_module: BTreeMap<&[String], &Source> =
        sources.iter().map(|one| (one.module.as_slice(), one)).collect();
    let mut imports: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for source in sources {
        let targets = source.used.iter().filter_map(|path| defined(path, &by_module));
        let others = targets.map(|one| one.file.as_str()).filter(|file| *file != source.file);
        imports.insert(&source.file, others.collect());
    }
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        imports.keys().map(|file| (*file, reached_from(file, &imports))).collect();
    let mut circles = BTreeSet::new();
    for (file, direct) in &imports {
        let back = direct.iter().filter(|other| reached[*other].contains(file));
        circles.extend(back.map(|other| format!("{file} → {other}")));
    }
    assert!(circles.is_empty(), "{circles:#?}");
}

/// The files that a file leads to, over however many others.
fn reached_from<'s>(file: &str, imports: &BTreeMap<&'s str, BTreeSet<&'s str>>) -> BTreeSet<&'s str> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&str> = imports[file].iter().copied().collect();
    while let Some(one) = next.pop() {
        if reached.insert(one) {
            next.extend(&imports[one]);
        }
    }
    reached
}

#[test]
fn what_others_use_is_documented() {
    let found: Vec<String> = sources()
        .iter()
        .flat_map(|one| one.undocumented.iter().map(|name| format!("{}: {name}", one.file)))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_source_file_is_over_500_lines() {
    for source in sources() {
        assert!(source.lines <= 500, "{} has {} lines", source.file, source.lines);
    }
}

/// A plan is checked once before an edit and once after; whoever needs what was found is given it.
#[test]
fn an_edit_has_the_plan_checked_in_one_place() {
    let calls = |file: &str| std::fs::read_to_string(root().join(file)).unwrap().contains("rules::check(");
    let own = |file: &str| file.starts_with("edit/") || file.starts_with("cli/");
    let calling: Vec<&str> =
        sources().iter().map(|one| one.file.as_str()).filter(|file| own(file) && calls(file)).collect();
    // A comparison checks another version; a fix may bring to light what could not be read before.
    assert_eq!(calling, ["cli/check.rs", "cli/diff.rs", "cli/undo.rs", "edit/fix.rs", "edit/verify.rs"]);
}

/// What day it is comes from outside, so that a judgement can be repeated on any day.
#[test]
fn one_place_reads_the_clock() {
    let text = |file: &str| std::fs::read_to_string(root().join(file)).unwrap();
    let reads =
        |file: &str| ["Local::now", "Utc::now", "SystemTime"].iter().any(|name| text(file).contains(name));
    let found: Vec<&str> = sources().iter().map(|one| one.file.as_str()).filter(|file| reads(file)).collect();
    assert_eq!(found, ["cli/session/mod.rs"]);
}

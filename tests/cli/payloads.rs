//! Texts by somebody who means harm, through every output: text they stay, whoever reads it.

use std::path::Path;

use crate::office::{Office, Ran};

/// One of each way in which a text was ever taken for something else.
const PAYLOADS: [&str; 46] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "http://e.x/<img src=x onerror=alert(2)>",
    "https://e.x/\\<img src=x onerror=alert(3)>",
    "<svg/onload=alert(4)>",
    "\"><img src=x onerror=alert(5)>",
    "'><img src=x onerror=alert(6)>",
    "</title><script>alert(7)</script>",
    "</textarea><script>alert(8)</script>",
    "--><script>alert(9)</script>",
    "]]><script>alert(10)</script>",
    "javascript:alert(11)",
    "[klik](javascript:alert(12))",
    "![plaatje](https://e.x/spion.png)",
    "[klik]( https://e.x )",
    "[klik][1]\n\n[1]: javascript:alert(13)",
    "<https://e.x/spion>",
    "&lt;script&gt;alert(14)&lt;/script&gt;",
    "&#60;script&#62;alert(15)",
    "    <pre>vier spaties",
    "\t<pre>een tab",
    "a\n\n    <pre>na een lege regel",
    "```\n<pre>hek\n```",
    "~~~\n<pre>golf\n~~~",
    "| a | b |\n|---|---|\n| <pre> | c |",
    "# kop\n===\n---",
    "::error file=x::nep",
    "  ::warning::nep",
    "##[error]nep",
    "##vso[task.setvariable variable=x]nep",
    "a\n::set-output name=x::nep",
    "%0A::error::nep",
    "=1+1",
    " =1+1",
    "\u{a0}=cmd|' /C calc'!A0",
    "\u{ff1d}1+1",
    "\u{ff0b}1+1",
    "\u{ff20}SUM(1)",
    "@SUM(1)",
    "-1+1",
    "\u{1b}[31mrood\u{1b}[0m",
    "\u{1b}]0;titel\u{7}",
    "om\u{202e}gekeerd\u{2066}",
    "\u{9b}31mrood",
    "{0} {{ 7*7 }} ${7*7} %s %n",
    "a\rb\u{8}c\u{0}d",
];

fn toml(text: &str) -> String {
    ::toml::Value::String(text.to_owned()).to_string()
}

/// A plan that says each of them wherever it says something.
fn office() -> Office {
    let office = Office::of_base_plan().adopted();
    let (mut head, mut chapter) = (office.read("plan.toml"), office.read("priorities/buurt.toml"));
    let (mut figures, mut actions) = (office.read("measurements/buurt/overlast.toml"), String::new());
    let (mut sources, mut partners) = (office.read("sources.toml"), String::new());
    for (number, payload) in PAYLOADS.iter().enumerate() {
        let text = toml(payload);
        head += &format!("\n[[principle]]\ntitle = {text}\ntext = {text}\n");
        chapter += &format!(
            "\n[[goal]]\nid = \"doel-{number}\"\ntitle = {text}\ntext = {text}\nkind = \"continuous\"\nlead = \"p{number}\"\n\
             \n[[indicator]]\nid = \"teller-{number}\"\nkind = \"effect\"\ntitle = {text}\nunit = \"count\"\ndirection = \"lower\"\n\
             frequency = \"yearly\"\nsources = [\"s{number}\"]\ncaveats = [{text}]\n"
        );
        figures += &format!("\n[[measurement]]\nperiod = \"{}\"\nvalue = 9\nnote = {text}\n", 1950 + number);
        actions += &format!(
            "\n[[action]]\nid = \"actie-{number}\"\ntitle = {text}\nstate = \"planned\"\ngoal = \"buurt/doel-{number}\"\n"
        );
        sources += &format!("\n[[source]]\nid = \"s{number}\"\nname = {text}\n");
        partners += &format!("\n[[partner]]\nid = \"p{number}\"\nname = {text}\n");
        office.write(
            &format!("measurements/buurt/teller-{number}.toml"),
            format!(
                "[[measurement]]\nperiod = \"2023\"\nvalue = 6\n\n[[measurement]]\nperiod = \"2024\"\nvalue = 5\nnote = {text}\n"
            ),
        );
    }
    for (name, text) in [
        ("plan.toml", head),
        ("priorities/buurt.toml", chapter),
        ("measurements/buurt/overlast.toml", figures),
        ("actions/2025.toml", actions),
        ("sources.toml", sources),
        ("partners.toml", partners),
    ] {
        office.write(name, text);
    }
    office
}

fn turns(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t' | '\r')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Nothing that a screen acts on, and nothing that a build server takes for a command.
#[track_caller]
fn assert_still(text: &str, of: &str) {
    let found = text.chars().find(|c| turns(*c));
    assert_eq!(found, None, "{of}: {found:?}");
    if !of.contains("github") {
        let begins = |line: &str| {
            line.trim_start().strip_prefix("::").is_some_and(|rest| rest.starts_with(char::is_alphabetic))
        };
        assert!(!text.lines().any(begins), "{of}");
    }
    assert!(!text.contains("##[") && !text.contains("##vso["), "{of}");
}

#[track_caller]
fn assert_no_formula(table: &str, of: &str) {
    let separator = if table.starts_with('\u{feff}') { b';' } else { b',' };
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(table.as_bytes());
    for row in reader.records().map(Result::unwrap) {
        for cell in row.iter().filter(|cell| cell.parse::<f64>().is_err()) {
            let seen =
                cell.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{fffd}'));
            let runs = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
            assert!(!seen.starts_with(runs), "{of}: {cell:?}");
        }
    }
}

/// No tag, address or picture in a page that comes from a text.
#[track_caller]
fn assert_no_markup(page: &str, of: &str) {
    for live in [
        "<img src=x",
        "<script>alert",
        "<svg/onload",
        "<pre>",
        "<pre><code",
        "href=\"javascript:",
        "src=\"https://e.x",
        "href=\"https://e.x/spion\"",
    ] {
        let at = page.find(live);
        let around = at.map(|at| page[at.saturating_sub(60)..].chars().take(160).collect::<String>());
        assert_eq!(around, None, "{of}: {live}");
    }
}

#[track_caller]
fn assert_markdown(text: &str, of: &str) {
    // In an address a backslash is a part of it: what comes after would be a tag.
    assert!(!text.contains("\\<") && !text.contains("<img") && !text.contains("<script"), "{of}");
    let mut page = String::new();
    pulldown_cmark::html::push_html(
        &mut page,
        pulldown_cmark::Parser::new_ext(text, pulldown_cmark::Options::all()),
    );
    assert_no_markup(&page, of);
}

fn ran(office: &Office, arguments: &[&str]) -> Ran {
    let shown = office.ivp(arguments);
    assert!(matches!(shown.code, 0 | 1), "{arguments:?}: {} {}", shown.code, shown.err);
    shown
}

#[test]
fn what_is_printed_holds_texts_and_nothing_else() {
    let office = office();
    let all: &[&[&str]] = &[
        &["check"],
        &["check", "--format", "json"],
        &["check", "--format", "github"],
        &["check", "--format", "gitlab"],
        &["check", "--format", "sarif"],
        &["status"],
        &["status", "--all"],
        &["status", "--format", "json"],
        &["status", "--format", "csv"],
        &["due", "--format", "json"],
        &["due"],
        &["action", "list"],
        &["show", "buurt"],
        &["show", "teller-1"],
        &["show", "buurt", "--format", "json"],
        &["history", "buurt/overlast"],
        &["history", "buurt/overlast", "--format", "csv"],
        &["export"],
        &["export", "--format", "csv"],
        &["export", "--format", "json"],
        &["evaluate", "2025"],
        &["evaluate", "2025", "--format", "html"],
        &["evaluate", "2025", "--format", "json"],
        &["status", "--lang", "en"],
    ];
    for arguments in all {
        let of = arguments.join(" ");
        let shown = office.ivp(arguments);
        if shown.code == 2 {
            // An option that this command does not have says nothing about the texts.
            assert!(of.contains("--all") || of.contains("history"), "{of}: {}", shown.err);
            continue;
        }
        assert!(matches!(shown.code, 0 | 1), "{of}: {} {}", shown.code, shown.err);
        assert_still(&shown.out, &of);
        assert_still(&shown.err, &of);
        match *arguments.last().unwrap() {
            "json" | "gitlab" | "sarif" => {
                let read: serde_json::Value = serde_json::from_str(&shown.out).unwrap();
                if of.ends_with("sarif") {
                    for result in read["runs"][0]["results"].as_array().unwrap() {
                        let text = result["message"]["text"].as_str().unwrap();
                        assert!(!text.replace("\\]", "").contains("]("), "{text}");
                    }
                }
            }
            "csv" => assert_no_formula(&shown.out, &of),
            "html" => assert_no_markup(&shown.out, &of),
            "2025" => assert_markdown(&shown.out, &of),
            _ => {}
        }
    }
}

fn files_in(folder: &Path, all: &mut Vec<(String, String)>) {
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            files_in(&path, all);
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            all.push((path.display().to_string(), text));
        }
    }
}

/// A drawing of lines and words: nothing in it that runs or is fetched.
fn assert_drawing(text: &str, of: &str) {
    let drawing = roxmltree::Document::parse(text).unwrap_or_else(|why| panic!("{of}: {why}"));
    for element in drawing.descendants().filter(roxmltree::Node::is_element) {
        let tag = element.tag_name().name();
        assert!(!["script", "foreignObject", "image", "a", "use", "style"].contains(&tag), "{of}: {tag}");
        let runs = |name: &str| name.starts_with("on") || name.ends_with("href");
        assert!(!element.attributes().any(|one| runs(one.name())), "{of}: {tag}");
    }
}

#[test]
fn what_is_published_holds_texts_and_nothing_else() {
    let office = office();
    ran(&office, &["site", "-o", "uit"]);
    ran(&office, &["export", "--format", "datapackage", "-o", "pakket"]);
    let mut files = Vec::new();
    files_in(&office.path().join("uit"), &mut files);
    files_in(&office.path().join("pakket"), &mut files);
    assert!(files.len() > 20, "{}", files.len());
    for (name, text) in files {
        match name.rsplit('.').next().unwrap() {
            "csv" => assert_no_formula(&text, &name),
            "json" => drop(serde_json::from_str::<serde_json::Value>(&text).unwrap()),
            "html" => assert_no_markup(&text, &name),
            "svg" => assert_drawing(&text, &name),
            _ => continue,
        }
        assert_eq!(text.chars().find(|c| turns(*c)), None, "{name}");
    }
}

/// The parts of a paper or a workbook: well formed, with nothing in them that a program would run or fetch.
fn assert_no_action(bytes: &[u8], of: &str) {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut looked_at = 0;
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        if !name.ends_with(".xml") && !name.ends_with(".rels") {
            continue;
        }
        let mut text = String::new();
        std::io::Read::read_to_string(&mut file, &mut text).unwrap();
        assert_eq!(text.chars().find(|c| turns(*c)), None, "{of} {name}");
        let part = roxmltree::Document::parse(&text).unwrap_or_else(|why| panic!("{of} {name}: {why}"));
        for element in part.descendants().filter(roxmltree::Node::is_element) {
            let tag = element.tag_name();
            // Where the line of a small chart comes from has the same name, in a namespace of its own.
            let is_formula = tag.name() == "f" && name.starts_with("xl/worksheets/");
            // The first sheet counts its own list: what stands outside quotation marks is none of the plan's.
            let plain = |text: &str| {
                let outside = text.split('"').step_by(2).collect::<String>();
                text.starts_with("COUNTIFS(")
                    && outside.chars().all(|c| c.is_ascii_alphanumeric() || "$:,()-".contains(c))
                    || text.starts_with("SUBTOTAL(103,")
            };
            let counts = name == "xl/worksheets/sheet1.xml" && element.text().is_some_and(plain);
            assert!(
                !is_formula || counts || tag.namespace().is_some_and(|one| one.ends_with("/excel/2006/main")),
                "{of} {name}"
            );
            assert_ne!(element.attribute("TargetMode"), Some("External"), "{of} {name}");
            let field = element.text().filter(|_| tag.name() == "instrText").unwrap_or_default();
            assert!(
                !field.contains("HYPERLINK \"http") && !field.contains("INCLUDE"),
                "{of} {name}: {field}"
            );
        }
        looked_at += 1;
    }
    assert!(looked_at > 4, "{of}");
}

#[test]
fn papers_pictures_and_workbooks_hold_texts_and_nothing_else() {
    let office = office();
    for number in 0..PAYLOADS.len() {
        let of = format!("teller-{number}");
        assert_drawing(&ran(&office, &["history", &of, "--format", "svg"]).out, &of);
    }
    for (arguments, file) in [
        (&["evaluate", "2025"][..], "e.docx"),
        (&["report", "2026-H1"], "r.docx"),
        (&["export"], "x.xlsx"),
        (&["export", "--template"], "t.xlsx"),
    ] {
        ran(&office, &[arguments, &["-o", file]].concat());
        assert_no_action(&std::fs::read(office.path().join(file)).unwrap(), file);
    }
}

#[cfg(unix)] // the names of its files
#[test]
fn what_git_keeps_is_text_and_nothing_else() {
    let office = office().in_git();
    office.git(&["tag", "begin"]);
    for (number, payload) in PAYLOADS.iter().enumerate() {
        let said = payload.replace('\0', "");
        let name = format!("measurements/buurt/teller-{number}.toml");
        let note = toml(payload);
        office.write(
            &name,
            office.read(&name) + &format!("\n[[measurement]]\nperiod = \"2022\"\nvalue = 4\nnote = {note}\n"),
        );
        office.write(&format!("{}.toml", said.replace(['/', '\\'], "_")), "x = 1\n");
        office.git(&["add", "--all"]);
        // Git takes neither a line end nor the brackets of an address in a name.
        let author = format!("x{}", said.replace(['\n', '<', '>'], " "));
        office.git_as(
            &author,
            "2026-11-20",
            &["commit", "--quiet", "--cleanup=verbatim", "--message", &said],
        );
    }
    let all: [&[&str]; 9] = [
        &["log"],
        &["log", "--format", "json"],
        &["diff", "begin"],
        &["diff", "begin", "--format", "json"],
        &["diff", "begin", "--format", "markdown"],
        &["check", "--against", "begin"],
        &["check", "--against", "begin", "--format", "github"],
        &["check", "--against", "begin", "--format", "gitlab"],
        &["check", "--against", "begin", "--format", "sarif"],
    ];
    for arguments in all {
        let of = arguments.join(" ");
        let shown = ran(&office, arguments);
        assert!(shown.out.len() > 1000, "{of}: {}", shown.out);
        assert_still(&shown.out, &of);
        assert_still(&shown.err, &of);
        match *arguments.last().unwrap() {
            "json" | "gitlab" | "sarif" => {
                drop(serde_json::from_str::<serde_json::Value>(&shown.out).unwrap())
            }
            "markdown" => assert_markdown(&shown.out, &of),
            _ => {}
        }
    }
    for payload in PAYLOADS.iter().filter(|one| !one.contains('\0')) {
        for arguments in [["explain", payload], ["diff", payload]] {
            let shown = office.ivp(&arguments);
            assert!(matches!(shown.code, 0 | 2), "{shown:?}");
            assert_still(&(shown.out + &shown.err), payload);
        }
    }
}

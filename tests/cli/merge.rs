//! `ivp merge`

use std::path::Path;
use std::process::Command;

use ivp::edit::{Merged, join};

use crate::office::{Office, Ran, TODAY, git_environment, ran};

/// A text with lines from one place to another replaced: `[[from, to, "text"], …]`.
fn edited(base: &str, edits: &serde_json::Value) -> String {
    let lines: Vec<&str> = base.split_inclusive('\n').collect();
    let (mut out, mut done) = (String::new(), 0);
    for edit in edits.as_array().unwrap() {
        let [from, to] = [0, 1].map(|at| usize::try_from(edit[at].as_u64().unwrap()).unwrap());
        out.push_str(&lines[done..from].concat());
        out.push_str(edit[2].as_str().unwrap());
        done = to;
    }
    out + &lines[done..].concat()
}

/// Of a text with marks the version above and the one below.
fn picked(text: &str) -> [String; 2] {
    match ivp::files::marked(text) {
        ivp::files::Marked::Versions(versions) => [versions.ours, versions.theirs],
        other => panic!("{other:?} in {text}"),
    }
}

/// `cases.json`: three versions of real plan files, and what comes of them.
#[test]
fn three_versions_of_real_files_are_joined_as_a_person_would() {
    let office = Office::of_base_plan();
    let text = include_str!("../data/merge/cases.json");
    let data: serde_json::Value = serde_json::from_str(text).unwrap();
    let cases = data["cases"].as_array().unwrap();
    assert!(cases.len() > 100, "{}", cases.len());
    for case in cases {
        let name = case["name"].as_str().unwrap();
        let base = data["bases"][case["base"].as_str().unwrap()].as_str().unwrap();
        let [ours, theirs] = ["ours", "theirs"].map(|side| edited(base, &case[side]));
        match join(base, &ours, &theirs) {
            Merged::Joined(text) => {
                assert_eq!(text, edited(base, &case["joined"]), "{name}");
                continue;
            }
            Merged::Conflicts(text, _) => {
                assert_eq!(text, edited(base, &case["conflict"]), "{name}");
                for version in picked(&text) {
                    version.trim_start_matches('\u{feff}').parse::<toml::Table>().unwrap();
                }
            }
            Merged::Apart(text, unreadable) => {
                assert_eq!(case["conflict"], "apart", "{name}");
                assert!(!unreadable.is_empty(), "{name}");
                let versions = [&ours, &theirs].map(|side| side.trim_start_matches('\u{feff}'));
                for version in versions {
                    assert!(text.contains(version), "{name}: {text}");
                }
            }
        }
        let (ran, _) = driven(&office, [base, &ours, &theirs].map(str::as_bytes), &["plan/x.toml"]);
        assert_eq!(ran.code, 1, "{name}: {ran:#?}");
        for told in case["told"].as_array().unwrap() {
            let told = told.as_str().unwrap().to_lowercase();
            assert!(ran.err.to_lowercase().contains(&told), "{name}: {told:?} in {}", ran.err);
        }
    }
}

fn figure(period: &str, value: u32) -> String {
    format!("\n[[measurement]]\nperiod = \"{period}\"\nvalue = {value}\nrecorded = 2026-11-20\n")
}

/// A file, what stands there (nothing: at the end, also of a file that is not there), and what comes in its place.
type Edit<'e> = (&'e str, &'e str, &'e str);

fn make(office: &Office, edits: &[Edit<'_>]) {
    for (file, from, to) in edits {
        if from.is_empty() {
            let before = if office.file(file).exists() { office.read(file) } else { String::new() };
            office.write(file, (before + to).trim_start_matches('\n'));
        } else {
            office.edit(file, from, to);
        }
    }
}

fn try_git(office: &Office, arguments: &[&str]) -> Ran {
    let mut command = Command::new("git");
    command.args(arguments).current_dir(office.path()).envs(git_environment(TODAY)).env("IVP_TODAY", TODAY);
    for name in ["IVP_PLAN", "IVP_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    ran(command)
}

const OVERLAST: &str = "measurements/buurt/overlast.toml";
const CHAPTER: &str = "priorities/buurt.toml";
const ACTIONS: &str = "actions/2026.toml";
const ACTION: &str = "[[action]]\nid = \"spreekuur\"\ntitle = \"Spreekuur\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\npartners = [\"wijkraad\"]\ntext = \"\"\"\nEerste regel.\nTweede regel.\nDerde regel.\n\"\"\"\n";

/// What git makes of two edits.
enum End<'e> {
    /// One file, whole.
    Joined(&'e str, String),
    /// It stops, and says this; taking either side gives a file that can be read.
    Conflict(&'e str, &'e [&'e str]),
}

struct Pair<'e> {
    name: &'e str,
    ours: Vec<Edit<'e>>,
    theirs: Vec<Edit<'e>>,
    end: End<'e>,
}

/// An office with a plan in git that joins by record, with an action and partners.
fn team() -> Office {
    let office = Office::of_base_plan();
    office.write(ACTIONS, ACTION);
    office.write("partners.toml", "[[partner]]\nid = \"wijkraad\"\nname = \"Wijkraad\"\n");
    office.write("decisions.toml", "");
    std::fs::write(office.path().join(".gitattributes"), "*.png binary\n").unwrap();
    let office = office.in_git();
    office.ivp(&["merge", "--install"]).done();
    office.git(&["add", "--all"]);
    office.git(&["commit", "--quiet", "--message", "Samenvoegen"]);
    office
}

fn pairs(office: &Office, texts: &[String]) -> Vec<Pair<'static>> {
    let texts: Vec<&'static str> = texts.iter().map(|text| &*text.clone().leak()).collect();
    let [a, b, correction, other_correction, other, c]: [&'static str; 6] = texts.try_into().unwrap();
    let overlast = office.read(OVERLAST);
    let decision = |id: &str| {
        format!("\n[[decision]]\nid = \"{id}\"\ndate = 2026-11-01\nbody = \"council\"\ntitle = \"{id}\"\n")
    };
    let [one, two]: [&'static str; 2] = ["een", "twee"].map(|id| &*decision(id).leak());
    let log = |day: u32| format!("\n[[action.log]]\ndate = 2026-02-0{day}\ntext = \"Dag {day}\"\n");
    let [first, second]: [&'static str; 2] = [1, 2].map(|day| &*log(day).leak());
    let added = "\n[[action]]\nid = \"rondgang\"\ntitle = \"Rondgang\"\nstate = \"planned\"\nbasis = \"Regionaal plan\"\n";
    let joined = |name, ours: &[Edit<'static>], theirs: &[Edit<'static>], file, text: String| Pair {
        name,
        ours: ours.to_vec(),
        theirs: theirs.to_vec(),
        end: End::Joined(file, text),
    };
    let conflict = |name, ours: &[Edit<'static>], theirs: &[Edit<'static>], file, told| Pair {
        name,
        ours: ours.to_vec(),
        theirs: theirs.to_vec(),
        end: End::Conflict(file, told),
    };
    let new = "measurements/buurt/meldingen.toml";
    let crlf: &'static str = overlast.replace('\n', "\r\n").leak();
    let whole: &'static str = overlast.clone().leak();
    vec![
        joined(
            "two figures",
            &[(OVERLAST, "", a)],
            &[(OVERLAST, "", b)],
            OVERLAST,
            format!("{overlast}{a}{b}"),
        ),
        joined(
            "the first figures of a file",
            &[(new, "", a)],
            &[(new, "", b)],
            new,
            format!("{}{b}", a.trim_start()),
        ),
        joined(
            "a figure and a correction",
            &[(OVERLAST, "", a)],
            &[(OVERLAST, "", correction)],
            OVERLAST,
            format!("{overlast}{a}{correction}"),
        ),
        joined(
            "the same figure",
            &[(OVERLAST, "", a)],
            &[(OVERLAST, "", a)],
            OVERLAST,
            format!("{overlast}{a}"),
        ),
        conflict(
            "two figures for one period",
            &[(OVERLAST, "", a)],
            &[(OVERLAST, "", other)],
            OVERLAST,
            &["2021", "‘value’ is 70 in", "71 in de onderste", "correctie van het andere"],
        ),
        conflict(
            "two corrections",
            &[(OVERLAST, "", correction)],
            &[(OVERLAST, "", other_correction)],
            OVERLAST,
            &["2025", "57", "58", "gecorrigeerd"],
        ),
        joined(
            "a state and an action",
            &[(ACTIONS, "\"planned\"", "\"started\"")],
            &[(ACTIONS, "", added)],
            ACTIONS,
            ACTION.replace("planned", "started") + added,
        ),
        joined(
            "two lines of a log",
            &[(ACTIONS, "", first)],
            &[(ACTIONS, "", second)],
            ACTIONS,
            format!("{ACTION}{first}{second}"),
        ),
        joined(
            "two decisions",
            &[("decisions.toml", "", one), (CHAPTER, "value = 50, by", "value = 49, by")],
            &[("decisions.toml", "", two)],
            "decisions.toml",
            format!("{}{two}", one.trim_start()),
        ),
        joined(
            "a list",
            &[
                (ACTIONS, "[\"wijkraad\"]", "[\"wijkraad\", \"politie\"]"),
                ("partners.toml", "", "\n[[partner]]\nid = \"politie\"\nname = \"Politie\"\n"),
            ],
            &[
                (ACTIONS, "[\"wijkraad\"]", "[\"wijkraad\", \"scholen\"]"),
                ("partners.toml", "", "\n[[partner]]\nid = \"scholen\"\nname = \"Scholen\"\n"),
            ],
            ACTIONS,
            ACTION.replace("\"wijkraad\"]", "\"wijkraad\", \"politie\", \"scholen\"]"),
        ),
        joined(
            "lines of a text",
            &[(ACTIONS, "Eerste", "De eerste")],
            &[(ACTIONS, "Derde", "De derde")],
            ACTIONS,
            ACTION.replace("Eerste", "De eerste").replace("Derde", "De derde"),
        ),
        conflict(
            "one line of a text",
            &[(ACTIONS, "Eerste", "De eerste")],
            &[(ACTIONS, "Eerste", "Onze eerste")],
            ACTIONS,
            &["Actie ‘spreekuur’", "‘text’", "De eerste", "Onze eerste"],
        ),
        conflict(
            "changed and taken away",
            &[(OVERLAST, "value = 55", "value = 56")],
            &[(OVERLAST, "\n[[measurement]]\nperiod = \"2025\"\nvalue = 55\n", "")],
            OVERLAST,
            &["2025", "56"],
        ),
        joined(
            "other line ends",
            &[(OVERLAST, whole, crlf)],
            &[(OVERLAST, "", b)],
            OVERLAST,
            format!("{crlf}{}", b.replace('\n', "\r\n")),
        ),
        joined(
            "an edit and an addition",
            &[(OVERLAST, "value = 60", "value = 61")],
            &[(OVERLAST, "", c)],
            OVERLAST,
            overlast.replace("value = 60", "value = 61") + c,
        ),
    ]
}

/// Plays each pair on a fresh branch, and has git put theirs on ours in a way.
fn play(how: fn(&Office) -> Ran, abort: &str) {
    let office = team();
    let correct = |value: u32| {
        format!(
            "\n[[measurement]]\nperiod = \"2025\"\nvalue = {value}\nrecorded = 2026-11-20\ncorrects = \"Nagekomen\"\nreplaces = 55\n"
        )
    };
    let texts = [
        figure("2021", 70),
        figure("2022", 66),
        correct(57),
        correct(58),
        figure("2021", 71),
        "# Los\n".to_owned() + &figure("2023", 9),
    ];
    for pair in pairs(&office, &texts) {
        office.git(&["checkout", "--quiet", "-B", "ours", "main"]);
        make(&office, &pair.ours);
        office.git(&["add", "--all"]);
        office.git(&["commit", "--quiet", "--message", "Van mij"]);
        office.git(&["checkout", "--quiet", "-B", "theirs", "main"]);
        make(&office, &pair.theirs);
        office.git(&["add", "--all"]);
        office.git(&["commit", "--quiet", "--message", "Van een collega"]);
        let ran = how(&office);
        match pair.end {
            End::Joined(file, text) => {
                assert_eq!(ran.code, 0, "{}: {ran:#?}", pair.name);
                assert_eq!(office.read(file), text, "{}", pair.name);
                assert_eq!(office.git(&["status", "--porcelain"]), "", "{}", pair.name);
            }
            End::Conflict(file, told) => {
                assert_ne!(ran.code, 0, "{}: {ran:#?}", pair.name);
                let said = format!("{}{}", ran.out, ran.err);
                for part in told {
                    assert!(said.contains(part), "{}: {part:?} in {said}", pair.name);
                }
                for version in picked(&office.read(file)) {
                    version.parse::<toml::Table>().unwrap();
                }
                office.git(&[abort, "--abort"]);
            }
        }
    }
}

#[test]
fn pairs_of_parallel_edits_are_merged() {
    play(
        |office| {
            office.git(&["checkout", "--quiet", "ours"]);
            try_git(office, &["merge", "--quiet", "--no-edit", "theirs"])
        },
        "merge",
    );
}

#[test]
fn pairs_of_parallel_edits_are_rebased() {
    play(|office| try_git(office, &["rebase", "--quiet", "ours"]), "rebase");
}

#[test]
fn pairs_of_parallel_edits_are_picked() {
    play(
        |office| {
            office.git(&["checkout", "--quiet", "ours"]);
            try_git(office, &["cherry-pick", "--keep-redundant-commits", "theirs"])
        },
        "cherry-pick",
    );
}

/// An office in which git without the driver left its marks in a file, by two edits.
fn with_marks(style: &str, ours: &[Edit<'_>], theirs: &[Edit<'_>]) -> Office {
    let office = Office::of_base_plan().in_git();
    office.git(&["checkout", "--quiet", "-b", "theirs"]);
    make(&office, theirs);
    office.git(&["commit", "--quiet", "--all", "--message", "Van een collega"]);
    office.git(&["checkout", "--quiet", "main"]);
    make(&office, ours);
    office.git(&["commit", "--quiet", "--all", "--message", "Van mij"]);
    let style = format!("merge.conflictStyle={style}");
    let ran = try_git(&office, &["-c", &style, "merge", "--quiet", "--no-edit", "theirs"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    office
}

const RESOLVE: [&str; 3] = ["merge", "--resolve", "plan/measurements/buurt/overlast.toml"];

#[test]
fn what_git_left_between_marks_is_joined_with_every_figure_in_it() {
    for style in ["merge", "diff3", "zdiff3"] {
        for is_in_git in [true, false] {
            let (a, b) = (figure("2021", 70), figure("2022", 66));
            // One of the figures that was there is taken away as well: only the version before both tells so.
            let taken = (OVERLAST, "[[measurement]]\nperiod = \"2024\"\nvalue = 60\n\n", "");
            let office = with_marks(style, &[(OVERLAST, "", &a)], &[(OVERLAST, "", &b), taken]);
            let before = Office::of_base_plan().read(OVERLAST).replace(taken.1, "");
            if !is_in_git {
                std::fs::remove_dir_all(office.path().join(".git")).unwrap();
            }
            let found = office.json(&["check", "--format", "json"]);
            let rules: Vec<&str> = found["diagnostics"]
                .as_array()
                .unwrap()
                .iter()
                .map(|one| one["rule"].as_str().unwrap())
                .collect();
            assert_eq!(rules, ["syntax/conflict-markers"], "{found:#}");
            let typed = format!("ivp {}", RESOLVE.join(" "));
            assert!(found["diagnostics"][0]["help"].as_str().unwrap().contains(&typed), "{found:#}");
            let ran = office.ivp(&RESOLVE).done();
            assert!(ran.out.contains("is samengevoegd"), "{ran:#?}");
            assert_eq!(office.read(OVERLAST), format!("{before}{a}{b}"), "{style}, in git: {is_in_git}");
            office.ivp(&RESOLVE).done_with_remark("geen tekens van git");
        }
    }
}

#[test]
fn what_the_versions_do_not_agree_on_stays_as_whole_records_and_is_told() {
    let (a, other, b) = (figure("2021", 70), figure("2021", 71), figure("2022", 66));
    let office = with_marks("merge", &[(OVERLAST, "", &a)], &[(OVERLAST, "", &(b.clone() + &other))]);
    let ran = office
        .ivp(&RESOLVE)
        .refused(1, &["Meting ‘2021’", "70 in de bovenste", "71 in de onderste", "correctie van het andere"]);
    assert_eq!(ran.out, "");
    let overlast = Office::of_base_plan().read(OVERLAST);
    let marks = format!(
        "{overlast}{b}\n<<<<<<< ours\n{}=======\n{}>>>>>>> theirs\n",
        a.trim_start(),
        other.trim_start()
    );
    assert_eq!(office.read(OVERLAST), marks);
    let ran = office
        .ivp(&[&RESOLVE[..], &["--lang", "en"]].concat())
        .refused(1, &["Measurement ‘2021’", "70 in the upper version"]);
    assert!(!ran.err.contains("bovenste"));
    assert_eq!(office.read(OVERLAST), marks, "again");
    // Both stay where one is the correction of the other.
    let both = marks
        .replace("<<<<<<< ours\n", "")
        .replace("=======\n", "\n")
        .replace(">>>>>>> theirs\n", "corrects = \"Nagekomen\"\nreplaces = 70\n");
    office.write(OVERLAST, both);
    office.ivp(&["check"]).done();
}

#[test]
fn the_case_of_a_record_half_between_marks_is_told_and_kept_whole() {
    let office = Office::of_base_plan();
    office.edit(
        OVERLAST,
        "value = 55\n",
        "<<<<<<< HEAD\nvalue = 43\n=======\nvalue = 41\n>>>>>>> x\nsource = \"politie\"\n",
    );
    let ran = office.ivp(&["check"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("syntax/conflict-markers") && !ran.out.contains("Haal één"), "{}", ran.out);
    office.ivp(&RESOLVE).refused(1, &["2025 · politie", "43", "41"]);
    let [ours, theirs] = picked(&office.read(OVERLAST));
    assert!(ours.ends_with("period = \"2025\"\nvalue = 43\nsource = \"politie\"\n"), "{ours}");
    assert!(theirs.ends_with("period = \"2025\"\nvalue = 41\nsource = \"politie\"\n"), "{theirs}");
}

#[test]
fn marks_that_are_not_whole_and_a_version_that_cannot_be_read_leave_the_file_as_it_is() {
    let office = Office::of_base_plan();
    let before = office.read(OVERLAST) + "<<<<<<< HEAD\n[[measurement]]\nperiod = \"2023\"\n=======\n";
    office.write(OVERLAST, &before);
    office.ivp(&RESOLVE).refused(
        1,
        &["niet volledig", "regel 8", "git checkout --merge -- plan/measurements/buurt/overlast.toml"],
    );
    assert_eq!(office.read(OVERLAST), before);
    let before = before + "[[measurement]]\nperiod = \"2022\"\nvalue = = 3\n>>>>>>> x\n";
    office.write(OVERLAST, &before);
    office.ivp(&RESOLVE).refused(1, &["de onderste versie", "‘value = = 3’", "niets verloren"]);
    assert_eq!(office.read(OVERLAST), before);
    office.write(OVERLAST, b"<<<<<<< a\n\xff\n=======\n>>>>>>> b\n");
    office.ivp(&RESOLVE).refused(1, &["UTF-8"]);
    office.ivp(&["merge", "--resolve", "plan/nergens.toml"]).refused(3, &["nergens.toml"]);
}

/// Runs the program as git does, on three files.
fn driven(office: &Office, versions: [&[u8]; 3], more: &[&str]) -> (Ran, Vec<u8>) {
    for (name, text) in ["O", "A", "B"].into_iter().zip(versions) {
        std::fs::write(office.path().join(name), text).unwrap();
    }
    let ran = office.ivp(&[&["merge", "O", "A", "B"][..], more].concat());
    (ran, std::fs::read(office.path().join("A")).unwrap())
}

#[test]
fn a_version_that_cannot_be_read_is_never_joined_by_guess() {
    let office = Office::of_base_plan();
    let (ran, left) = driven(&office, [b"a = 1\n", b"a = 2\n", b"a = = 3\n"], &["plan/x.toml"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    assert!(
        ran.err.contains("plan/x.toml: de onderste versie (theirs) is niet te lezen, vanaf regel 1"),
        "{ran:#?}"
    );
    assert_eq!(left, b"<<<<<<< ours\na = 2\n=======\na = = 3\n>>>>>>> theirs\n");
    // What is no text stays ours.
    let (ran, left) = driven(&office, [b"a = 1\n", b"a = 2\n", b"\xff\xfe\x00"], &[]);
    assert_eq!((ran.code, left), (1, b"a = 2\n".to_vec()), "{}", ran.err);
    // Once it is put right, it is joined after all.
    let (_, left) = driven(&office, [b"a = 1\n", b"a = 1\n\nb = 2\n", b"a = 1\nc = = 3\n"], &["x"]);
    office.write("monitor.toml", String::from_utf8(left).unwrap().replace("= = 3", "= 3"));
    office.ivp(&["merge", "--resolve", "plan/monitor.toml"]).done();
    assert_eq!(office.read("monitor.toml"), "a = 1\n\nb = 2\nc = 3\n");
}

#[test]
fn nothing_makes_it_panic_or_hang() {
    let office = Office::of_base_plan();
    let deep = "[".repeat(5_000);
    let long = format!("[{}]\n", vec!["a"; 3_000].join("."));
    for text in [
        &b""[..],
        b"\xff",
        b"\0",
        "é = \"\u{feff}\"".as_bytes(),
        b"[[x",
        b"x = [1, 2, #\n",
        deep.as_bytes(),
        long.as_bytes(),
    ] {
        for order in [
            [text, b"a = 1\n", b"a = 2\n"],
            [b"", text, b"a = 1\n"],
            [b"a = 1", b"", text],
            [text, text, b"b = 1\n"],
        ] {
            let (ran, _) = driven(&office, order, &[]);
            assert!(matches!(ran.code, 0 | 1), "{order:?}: {ran:#?}");
            assert!(!ran.err.contains("panicked"), "{ran:#?}");
        }
    }
}

#[test]
fn five_thousand_figures_are_joined() {
    let all = |more: &str, back: bool| {
        let mut figures: Vec<String> =
            (0..5_000).map(|n| figure(&format!("{:04}-Q{}", 1000 + n / 4, n % 4 + 1), n)).collect();
        if back {
            figures.reverse();
        }
        figures.concat() + more
    };
    let (a, b) = (figure("2300", 1), figure("2301", 2));
    for back in [false, true] {
        let merged = join(&all("", false), &all(&a, back), &all(&b, false));
        assert!(merged == Merged::Joined(all(&(a.clone() + &b), back)));
    }
}

#[test]
fn it_is_installed_once_and_leaves_the_rest_of_the_settings() {
    let office = Office::of_base_plan().in_git();
    let attributes = office.path().join(".gitattributes");
    std::fs::write(&attributes, "*.png binary").unwrap();
    for _ in 0..2 {
        let ran = office.ivp(&["merge", "--install"]).done();
        assert!(ran.out.contains(".gitattributes") && ran.out.contains("ivp merge --install"), "{ran:#?}");
        assert_eq!(
            std::fs::read_to_string(&attributes).unwrap(),
            "*.png binary\n/plan/**/*.toml merge=ivp\n"
        );
    }
    let driver = office.git(&["config", "--get-all", "merge.ivp.driver"]);
    assert_eq!(driver, format!("'{}' merge %O %A %B %P\n", env!("CARGO_BIN_EXE_ivp")));
    assert!(!office.git(&["config", "--get", "merge.ivp.name"]).is_empty());
    let named = office.git(&[
        "check-attr",
        "merge",
        "--",
        "plan/plan.toml",
        "plan/measurements/buurt/overlast.toml",
        "Cargo.toml",
    ]);
    assert_eq!(named.matches("merge: ivp").count(), 2, "{named}");
    // By its name where that leads to it.
    let mut command = office.command(&["merge", "--install"]);
    let own = Path::new(env!("CARGO_BIN_EXE_ivp")).parent().unwrap();
    let path = std::env::var_os("PATH").unwrap();
    let paths = [own.to_owned()].into_iter().chain(std::env::split_paths(&path));
    command.env("PATH", std::env::join_paths(paths).unwrap());
    ran(command).done();
    assert_eq!(office.git(&["config", "--get", "merge.ivp.driver"]), "ivp merge %O %A %B %P\n");
    // Outside a repository there is nothing to install it in.
    Office::of_base_plan().ivp(&["merge", "--install"]).refused(3, &[]);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    use std::os::unix::fs::symlink;
    let office = Office::of_base_plan().in_git();
    let outside = office.path().join("buiten");
    std::fs::write(&outside, "a = 1\n").unwrap();
    for name in ["A", ".gitattributes"] {
        symlink(&outside, office.path().join(name)).unwrap();
    }
    std::fs::remove_file(office.file(OVERLAST)).unwrap();
    symlink(&outside, office.file(OVERLAST)).unwrap();
    for name in ["O", "B"] {
        std::fs::write(office.path().join(name), "b = 1\n").unwrap();
    }
    for arguments in [&["merge", "O", "A", "B"][..], &RESOLVE, &["merge", "--install"]] {
        office.ivp(arguments).refused(3, &["koppeling"]);
    }
    assert_eq!(std::fs::read_to_string(&outside).unwrap(), "a = 1\n");
}

#[test]
fn what_is_typed_must_say_what_to_do() {
    let office = Office::of_base_plan();
    for arguments in [
        &["merge"][..],
        &["merge", "a"],
        &["merge", "a", "b"],
        &["merge", "--install", "a"],
        &["merge", "--install", "--resolve", "a"],
    ] {
        office.ivp(arguments).refused(2, &["ivp merge --resolve"]);
    }
}

#[test]
fn two_corrections_of_one_figure_ask_which_one_holds_and_both_answers_work() {
    let correct = |value: u32, replaces: u32| {
        format!(
            "\n[[measurement]]\nperiod = \"2025\"\nvalue = {value}\ncorrects = \"Nagekomen\"\nreplaces = {replaces}\n"
        )
    };
    let office = Office::of_base_plan();
    let before = office.read(OVERLAST) + &correct(57, 55);
    office.write(OVERLAST, before.clone() + &correct(58, 55));
    let found = office.json(&["check", "--format", "json"]);
    let rules: Vec<&str> =
        found["diagnostics"].as_array().unwrap().iter().map(|one| one["rule"].as_str().unwrap()).collect();
    assert_eq!(rules, ["measurement/rival-corrections"], "{found:#}");
    let one = &found["diagnostics"][0];
    assert!(
        one["help"].as_str().unwrap().contains("replaces = 57")
            && one["help"].as_str().unwrap().contains("replaces = 58"),
        "{one:#}"
    );
    assert!(
        one["message"].as_str().unwrap().contains("57") && one["message"].as_str().unwrap().contains("58"),
        "{one:#}"
    );
    office.write(OVERLAST, before.clone() + &correct(58, 57));
    office.ivp(&["check"]).done();
    office.write(OVERLAST, before + &correct(58, 55) + &correct(57, 58));
    office.ivp(&["check"]).done();
}

//! How long the things that people wait for take. No limits here: it prints, a person judges.
//!
//! `cargo bench --bench speed` prints the table of the README: the start of `ivp status` on the real plan beside `git --version`,
//! and what is done with plans of up to a million measurements. `-- --quick` does each once, and leaves out what lasts.

// A benchmark stops at what should not happen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods)]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const PER_FILE: usize = 100;

/// So often each is done, and what takes seconds.
const RUNS: usize = 11;
const FEW: usize = 3;

fn main() {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let often = |runs: usize| if quick { 1 } else { runs };
    let plan = Path::new(env!("CARGO_MANIFEST_DIR")).join("plan");
    let ivp = env!("CARGO_BIN_EXE_ivp");
    let git = median(often(41), || run("git", &["--version"]));
    let plan_text = plan.to_string_lossy();
    let status = median(often(41), || run(ivp, &["status", "--plan", &plan_text]));
    let times = status.clock.as_secs_f64() / git.clock.as_secs_f64();
    told("git --version", &git);
    told(&format!("status on plan/ ({times:.1} times that)"), &status);

    let folder = tempfile::tempdir().expect("a temporary folder");
    let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let measured = |what: &str, runs: usize, files: usize, arguments: &[&str]| {
        let plan = at(&format!("plan-{files}"));
        if !Path::new(&plan).exists() {
            generate(Path::new(&plan), files);
        }
        let all = [arguments, &["--plan", &plan]].concat();
        told(&format!("{what}, {} measurements", files * PER_FILE), &median(often(runs), || run(ivp, &all)));
    };
    measured("check", RUNS, 1_000, &["check"]);
    measured("status", RUNS, 1_000, &["status"]);
    let figure = ["record", "p0/i0", "12", "--period", "2026-05", "--yes", "--dry-run"];
    measured("record", RUNS, 1_000, &figure);
    if quick {
        return;
    }
    measured("check", FEW, 10_000, &["check"]);
    measured("due", RUNS, 1_000, &["due"]);
    measured("export as XLSX", FEW, 250, &["export", "--format", "xlsx", "-o", &at("figures.xlsx")]);
    measured(
        "evaluation in Word",
        FEW,
        250,
        &["evaluate", "2025", "--format", "docx", "-o", &at("paper.docx")],
    );
    measured("site", FEW, 250, &["site", "-o", &at("site")]);
}

/// A row of the table: on the clock, and of the processor, all cores together.
fn told(what: &str, took: &Took) {
    let processor = took.processor.map_or_else(String::new, |processor| format!("{processor:>10.2?}"));
    say(&format!("{what:<44}{:>10.2?}{processor}", took.clock));
}

fn say(line: &str) {
    writeln!(std::io::stdout(), "{line}").expect("standard output");
}

fn run(program: &str, arguments: &[&str]) {
    let status = Command::new(program)
        .args(arguments)
        .env("IVP_TODAY", "2026-11-24")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("the program runs");
    assert!(status.success(), "{program} {arguments:?}");
}

/// How long something takes on the clock, the median of some runs; and how much of the processor, on average.
fn median(runs: usize, mut run: impl FnMut()) -> Took {
    let before = spent();
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    let runs_of = u32::try_from(runs).expect("few");
    let processor = spent().zip(before).map(|(after, before)| (after - before) / runs_of);
    Took { clock: times[runs / 2], processor }
}

struct Took {
    clock: Duration,
    processor: Option<Duration>,
}

/// How much of the processor the programs had that were run so far, where the system tells: in hundredths of a second.
fn spent() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/self/stat").ok()?;
    // Behind the name, which is between brackets, the fourteenth and fifteenth are of the programs that were run.
    let behind: Vec<&str> = told.rsplit_once(')')?.1.split_whitespace().collect();
    let hundredths: u64 = behind.get(13..15)?.iter().filter_map(|one| one.parse::<u64>().ok()).sum();
    Some(Duration::from_millis(hundredths * 10))
}

/// A plan with so many indicators in ten priorities, each with a file of a hundred monthly figures.
fn generate(folder: &Path, files: usize) {
    let write = |inside: String, text: String| {
        let path = folder.join(inside);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    };
    write(
        "plan.toml".to_owned(),
        "title = \"Groot\"\nmunicipality = \"Groot\"\nlanguage = \"nl\"\nfirst_year = 2024\nlast_year = 2027\n".to_owned(),
    );
    write("sources.toml".to_owned(), "[[source]]\nid = \"politie\"\nname = \"Politie\"\n".to_owned());
    for chapter in 0..10 {
        let mut text = "title = \"Prioriteit\"\nambition = \"Minder\"\n".to_owned();
        for indicator in 0..files / 10 {
            text.push_str(&format!(
                "\n[[indicator]]\nid = \"i{indicator}\"\nkind = \"effect\"\ntitle = \"Indicator {indicator}\"\n\
                 unit = \"count\"\ndirection = \"lower\"\nfrequency = \"monthly\"\nsources = [\"politie\"]\n\
                 baseline = \"2020-01\"\ntarget = {{ value = 1, by = 2027 }}\n"
            ));
            let mut figures = String::new();
            for month in 0..PER_FILE {
                let (year, month_of_year) = (2018 + month / 12, month % 12 + 1);
                figures.push_str(&format!(
                    "[[measurement]]\nperiod = \"{year}-{month_of_year:02}\"\nvalue = {}\n\n",
                    10 + month % 7
                ));
            }
            write(format!("measurements/p{chapter}/i{indicator}.toml"), figures);
        }
        write(format!("priorities/p{chapter}.toml"), text);
    }
}

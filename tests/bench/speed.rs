//! How long the things that people wait for take. No limits here: it prints, a person judges.
//!
//! `cargo bench --bench speed` compares the start of `ivp status` on the real plan with `git --version`, and checks a
//! plan of 100,000 measurements in 1,000 files. `-- --quick` does each once.

// A benchmark stops at what should not happen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods)]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const FILES: usize = 1_000;
const PER_FILE: usize = 100;

fn main() {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let runs = if quick { 1 } else { 41 };
    let plan = Path::new(env!("CARGO_MANIFEST_DIR")).join("plan");
    let ivp = env!("CARGO_BIN_EXE_ivp");
    let git = median(runs, || run("git", &["--version"]));
    let plan_text = plan.to_string_lossy();
    let status = median(runs, || run(ivp, &["status", "--plan", &plan_text]));
    let ratio = status.as_secs_f64() / git.as_secs_f64();
    say(&format!("git --version          {git:>10.2?}"));
    say(&format!("ivp status on plan/    {status:>10.2?}  ({ratio:.1} times)"));

    let folder = tempfile::tempdir().expect("a temporary folder");
    generate(folder.path());
    let generated = folder.path().to_string_lossy().into_owned();
    let check = median(if quick { 1 } else { 11 }, || run(ivp, &["check", "--plan", &generated]));
    say(&format!("ivp check, {} measurements in {FILES} files  {check:>10.2?}", FILES * PER_FILE));
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

fn median(runs: usize, mut run: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[runs / 2]
}

/// A plan with a thousand indicators in ten priorities, each with a hundred monthly figures.
fn generate(folder: &Path) {
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
        for indicator in 0..FILES / 10 {
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

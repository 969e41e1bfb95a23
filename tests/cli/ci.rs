//! The formats for build servers, and the files that are ready to use with them.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use crate::office::{Office, TODAY, git_environment, ran};

const SAFETY: &str = "priorities/veiligheidsbeleving.toml";

/// The real plan in git with an edit that takes a decision.
fn edited() -> Office {
    let office = Office::of_haaksbergen().in_git();
    office.edit(SAFETY, "target = { value = 7, by", "target = { value = 9, by");
    office
}

#[test]
fn github_shows_a_finding_on_its_line_errors_first() {
    let office = edited();
    let ran = office.ivp(&["check", "--against", "main", "--format", "github"]);
    assert_eq!(ran.code, 1);
    let first = ran.out.lines().next().unwrap();
    assert!(
        first.starts_with("::error file=plan/priorities/veiligheidsbeleving.toml,line=163,col=10,endLine=163,endColumn=114,title=change/target::Streefwaarde van"),
        "{first}"
    );
    // 7% is written so that it is read back as 7%.
    assert!(first.contains("van 7%25 eind 2027 naar 9%25 eind 2027 zonder raadsbesluit%0A"), "{first}");
    // What was there before is counted, not repeated.
    let closing: Vec<&str> = ran.out.lines().rev().take(2).collect();
    assert!(closing[1].starts_with("1 fout, 1 waarschuwing"), "{}", ran.out);
    assert!(closing[0].ends_with("waarschuwingen stonden er al vóór deze wijziging."), "{}", ran.out);
}

#[test]
fn no_text_of_a_plan_gives_github_a_command() {
    let office = Office::of_base_plan();
    office.edit("priorities/buurt.toml", "id = \"overlast\"", "id = \"::set-output,x::\\n::error::y\"");
    let ran = office.ivp(&["check", "--format", "github"]);
    assert_eq!(ran.code, 1);
    let commands: Vec<&str> = ran.out.lines().filter(|line| line.contains("::")).collect();
    for command in &commands {
        assert!(
            command.starts_with("::error file=plan/") || command.starts_with("::warning file=plan/"),
            "{command}"
        );
    }
    assert!(commands.iter().any(|line| line.contains("‘::set-output,x:: ::error::y’")), "{commands:#?}");
}

#[test]
fn the_job_gets_a_summary() {
    let office = edited();
    let summary = office.path().join("summary.md");
    std::fs::write(&summary, "Eerder.\n").unwrap();
    let mut command = office.command(&["check", "--against", "main", "--format", "github"]);
    command.env("GITHUB_STEP_SUMMARY", &summary);
    assert_eq!(ran(command).code, 1);
    let text = std::fs::read_to_string(&summary).unwrap();
    assert!(text.starts_with("Eerder.\n## Toets van het veiligheidsplan\n"), "{text}");
    assert!(
        text.contains("| fout | plan/priorities/veiligheidsbeleving.toml:163 | Streefwaarde van"),
        "{text}"
    );
    // That it cannot be written is said and changes nothing.
    let mut command = office.command(&["check", "--format", "github"]);
    command.env("GITHUB_STEP_SUMMARY", office.path());
    ran(command).done_with_remark("samenvatting kon niet worden weggeschreven");
}

#[test]
fn gitlab_knows_a_finding_again_when_lines_shift() {
    let office = edited();
    let report = |office: &Office| {
        office.json(&["check", "--against", "main", "--only", "change", "--format", "gitlab"])
    };
    let before = report(&office);
    let one = &before[0];
    assert_eq!(one["check_name"], "change/target");
    assert_eq!(one["severity"], "major");
    assert_eq!(one["location"]["path"], "plan/priorities/veiligheidsbeleving.toml");
    assert_eq!(one["location"]["lines"]["begin"], 163);
    office.write(SAFETY, format!("# een regel erbij\n{}", office.read(SAFETY)));
    let after = report(&office);
    assert_eq!(after[0]["location"]["lines"]["begin"], 164);
    assert_eq!(after[0]["fingerprint"], one["fingerprint"]);
    let all = office.json(&["check", "--format", "gitlab"]);
    let names: std::collections::BTreeSet<&str> =
        all.as_array().unwrap().iter().map(|one| one["fingerprint"].as_str().unwrap()).collect();
    assert_eq!(names.len(), all.as_array().unwrap().len());
}

#[test]
fn sarif_is_what_the_standard_says() {
    let schema = std::fs::read_to_string("tests/data/sarif/sarif-schema-2.1.0.json").unwrap();
    // One pattern of the official schema has a bracket that JavaScript takes for itself and other dialects refuse.
    let schema = schema.replace("{2}]?$", "{2}$");
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let office = edited();
    office.write("actions/2026 é.toml", "");
    for language in ["nl", "en"] {
        let report = office.json(&["check", "--against", "main", "--format", "sarif", "--lang", language]);
        let errors: Vec<String> = validator.iter_errors(&report).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        let results = report["runs"][0]["results"].as_array().unwrap();
        let target = results.iter().find(|one| one["ruleId"] == "change/target").unwrap();
        let place = &target["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "plan/priorities/veiligheidsbeleving.toml");
        assert_eq!(place["region"]["startLine"], 163);
        // What stood there before has its file, and the line where it stood.
        let was = &target["relatedLocations"][0]["physicalLocation"];
        assert_eq!(was["artifactLocation"]["uri"], "plan/priorities/veiligheidsbeleving.toml");
        assert_eq!(was["region"]["startLine"], 163);
        let rules = report["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
        for one in results {
            let index = usize::try_from(one["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(rules[index]["id"], one["ruleId"]);
        }
        assert!(results.iter().any(|one| {
            one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
                == "plan/actions/2026%20%C3%A9.toml"
        }));
    }
    // A broken report is seen.
    let broken = serde_json::json!({ "version": "2.1.0", "runs": [{ "results": [] }] });
    assert!(!validator.is_valid(&broken));
}

#[test]
fn paths_count_from_the_top_of_the_repository() {
    let office = edited();
    for (folder, options) in [("plan", &[][..]), ("plan/priorities", &[]), ("elders", &["--plan", "../plan"])]
    {
        std::fs::create_dir_all(office.path().join(folder)).unwrap();
        let arguments =
            [&["check", "--against", "main", "--only", "change", "--format", "gitlab"], options].concat();
        let mut command = office.command(&arguments);
        command.current_dir(office.path().join(folder));
        let report: Value = serde_json::from_str(&ran(command).out).unwrap();
        assert_eq!(report[0]["location"]["path"], "plan/priorities/veiligheidsbeleving.toml", "{folder}");
    }
}

/// The commands of a file for a build server that begin with a word.
fn commands(file: &str, word: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().map(|line| line.trim().trim_start_matches("- ").trim_start_matches("run: "));
    lines.filter(|line| line.starts_with(word)).map(str::to_owned).collect()
}

/// Runs a line in a shell, the program under test first on the path.
fn shell(office: &Office, line: &str, variables: &[(&str, &str)]) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_ivp")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let mut command = Command::new("sh");
    command.args(["-c", line]).current_dir(office.path()).env("PATH", path).env("IVP_TODAY", TODAY);
    command.env("LANG", "nl_NL.UTF-8").env_remove("LC_ALL").envs(git_environment(TODAY));
    command.envs(variables.iter().copied()).output().unwrap()
}

#[test]
fn the_files_for_build_servers_run_the_documented_command_on_a_bad_and_a_good_edit() {
    let bad = edited();
    let good = Office::of_haaksbergen().in_git();
    good.ivp(&["record", "geregistreerde-misdrijven", "500", "--period", "2024", "--yes"]).done();
    let summary = bad.path().join("summary.md").display().to_string();
    let variables = [("BASE", "main"), ("GITHUB_STEP_SUMMARY", summary.as_str())];
    for file in
        [".github/workflows/plan.yml", "examples/ci/github/plan.yml", "examples/ci/gitlab/.gitlab-ci.yml"]
    {
        let against: Vec<String> = commands(file, "ivp check")
            .into_iter()
            .filter(|line| !line.contains("|| true"))
            .filter(|line| line.contains("--against"))
            .collect();
        assert_eq!(against.len(), 1, "{file}: {against:?}");
        let [refused, taken] = [&bad, &good].map(|office| shell(office, &against[0], &variables));
        assert_eq!(refused.status.code(), Some(1), "{file}: {refused:?}");
        assert_eq!(taken.status.code(), Some(0), "{file}: {taken:?}");
        let report = bad.path().join("gl-code-quality-report.json");
        let said = if file.contains("gitlab") {
            std::fs::read_to_string(report).unwrap()
        } else {
            String::from_utf8(refused.stdout).unwrap()
        };
        assert!(said.contains("change/target") && said.contains("163"), "{file}: {said}");
        for line in commands(file, "ivp diff") {
            let shown = shell(&bad, &line, &variables);
            assert_eq!(shown.status.code(), Some(0), "{file}: {shown:?}");
        }
    }
    let said = std::fs::read_to_string(summary).unwrap();
    assert!(said.contains("- streefwaarde: 7% eind 2027 → 9% eind 2027"), "{said}");
}

#[test]
fn the_hook_checks_what_is_committed_and_not_what_is_in_the_folder() {
    let office = Office::of_haaksbergen().in_git();
    let hook = office.path().join(".git/hooks/pre-commit");
    std::fs::create_dir_all(hook.parent().unwrap()).unwrap();
    std::fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/ci/pre-commit/pre-commit"), &hook)
        .unwrap();
    let commit = "git add plan && git commit --quiet --message Wijziging";
    office.edit(SAFETY, "target = { value = 7, by", "target = { value = 9, by");
    let refused = shell(&office, commit, &[]);
    assert_eq!(refused.status.code(), Some(1), "{refused:?}");
    let said = String::from_utf8(refused.stdout).unwrap() + &String::from_utf8(refused.stderr).unwrap();
    assert!(
        said.contains("change/target") && said.contains("plan/priorities/veiligheidsbeleving.toml:163"),
        "{said}"
    );
    // Staged is bad, the folder is good: still refused.
    office.edit(SAFETY, "target = { value = 9, by", "target = { value = 7, by");
    let refused = shell(&office, "git commit --quiet --message Wijziging", &[]);
    assert_eq!(refused.status.code(), Some(1), "{refused:?}");
    // Staged is good, the folder is bad: taken.
    office.ivp(&["record", "geregistreerde-misdrijven", "500", "--period", "2024", "--yes"]).done();
    let staged = shell(&office, "git add plan", &[]);
    assert!(staged.status.success());
    office.edit(SAFETY, "target = { value = 7, by", "target = { value = 9, by");
    let taken = shell(&office, "git commit --quiet --message Meting", &[]);
    assert_eq!(taken.status.code(), Some(0), "{taken:?}");
    assert!(office.read(SAFETY).contains("value = 9"));
}

//! Real repositories: a portal of any revision, the past of a record, the difference of two revisions, and what a
//! proposed policy would change.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use crate::project::{Project, tree};
use git2::{IndexAddOption, Repository, RepositoryInitOptions, Signature, Time};

const SUGGESTION: &str = "records/suggestion/2026/SUG-2026-0001.yaml";
const PAGE: &str = "en/records/suggestion/SUG-2026-0001/index.html";

/// The minimal company, whose S-0041 commits under an address of its own.
fn company() -> (Project, Repository) {
    let project = Project::minimal();
    let mut options = RepositoryInitOptions::new();
    options.initial_head("main").external_template(false);
    let git = Repository::init_opts(project.root(), &options).unwrap();
    let person = "records/company/person/S-0041.yaml";
    project.write(person, format!("{}emails: [qm41@example.com]\n", project.read(person)).as_bytes());
    let policy = "records/policy/policy.yaml";
    let text = format!("{}privacy: {{email_domains: [example.com]}}\n", project.read(policy));
    project.write(policy, text.as_bytes());
    (project, git)
}

/// Commits all of `records/` and of the forge, as of a day that is counted from the first.
fn commit(git: &Repository, email: &str, day: i64) -> String {
    let mut index = git.index().unwrap();
    index.add_all(["records", ".github"], IndexAddOption::DEFAULT, None).unwrap();
    index.update_all(["*"], None).unwrap();
    index.write().unwrap();
    let tree = git.find_tree(index.write_tree().unwrap()).unwrap();
    let time = Time::new(1_782_700_000 + day * 86_400, 480);
    let author = Signature::new("Somebody Real", email, &time).unwrap();
    let parent = git.head().ok().map(|head| head.peel_to_commit().unwrap());
    let parents: Vec<_> = parent.iter().collect();
    git.commit(Some("HEAD"), &author, &author, "change", &tree, &parents).unwrap().to_string()
}

fn build(project: &Project, out: &str, more: &[&str]) {
    let arguments = [&["build", "--out", out], more].concat();
    let run = project.run(&arguments);
    assert_eq!(run.code, 0, "{}", run.stderr);
}

fn page(project: &Project, out: &str) -> String {
    project.read(&format!("{out}/{PAGE}"))
}

#[test]
fn a_page_of_what_is_not_committed_names_no_commit() {
    let (project, git) = company();
    let first = commit(&git, "qm41@example.com", 0);
    build(&project, "clean", &[]);
    let (short, proof) = (&first[..7], "Anyone can rebuild it byte for byte");
    let clean = page(&project, "clean");
    assert!(clean.contains(proof) && clean.contains(short), "{clean}");
    project.replace(SUGGESTION, "summary: ", "summary: 另");
    build(&project, "changed", &[]);
    let changed = page(&project, "changed");
    assert!(changed.contains("records that are not all committed"), "{changed}");
    assert!(!changed.contains(proof), "{changed}");
    assert!(!changed.contains("The file was last changed in commit"), "{changed}");
    let unit = project.read("changed/en/units/CS/index.html");
    assert!(!unit.contains(proof), "{unit}");
}

#[test]
fn a_revision_gives_the_same_portal_whatever_the_work_tree_holds() {
    let (project, git) = company();
    project.replace("records/company/company.yaml", "as_of: 2026-06-30\n", "");
    let first = commit(&git, "qm41@example.com", 0);
    build(&project, "one", &["--rev", &first]);
    project.write(SUGGESTION, b"not a record at all");
    project.delete("records/company/person/S-0050.yaml");
    build(&project, "two", &["--rev", "HEAD"]);
    assert!(tree(&project.root().join("one")) == tree(&project.root().join("two")));
    assert!(project.read("one/manifest.json").contains("\"2026-06-29\""), "the day of the commit");
    assert_ne!(project.run(&["check"]).code, 0, "the work tree itself has faults");
    for (word, said) in [("v1", "v1"), ("HEAD~1", "HEAD~1")] {
        let run = project.run(&["build", "--rev", word, "--locale", "en"]);
        assert_eq!(run.code, 3);
        assert!(run.stderr.contains(said), "{}", run.stderr);
    }
}

#[test]
fn a_record_tells_who_changed_which_field_and_only_commits_that_touched_it() {
    let (project, git) = company();
    commit(&git, "stranger@example.com", 0);
    project.replace(SUGGESTION, "請增加人手", "請多派人手");
    commit(&git, "QM41@example.com", 1);
    build(&project, "one", &[]);
    let told = page(&project, "one");
    for said in ["Record added", "not among the people", "S-0041", "<code>summary</code>", "請多派人手"]
    {
        assert!(told.contains(said), "{said}");
    }
    let (new, old) = (told.find("請增加人手").unwrap(), told.find("Record added").unwrap());
    assert!(new < old, "newest first");
    for (path, bytes) in tree(&project.root().join("one")) {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        for hidden in ["qm41@example.com", "stranger@example.com", "somebody real"] {
            assert!(!text.contains(hidden), "{} tells {hidden}", path.display());
        }
    }
    let other = "records/feedback/2026/FB-2026-0001.yaml";
    project.write(other, format!("{}# a remark\n", project.read(other)).as_bytes());
    let last = commit(&git, "qm41@example.com", 2);
    build(&project, "two", &[]);
    assert!(page(&project, "two") == told, "an unrelated commit leaves the page alone");
    std::fs::write(project.root().join(".git/shallow"), format!("{last}\n")).unwrap();
    build(&project, "three", &[]);
    let shallow = page(&project, "three");
    assert!(shallow.contains("lacks older history") && !shallow.contains("Record added"));
}

#[test]
fn a_difference_tells_records_fields_findings_and_what_judges() {
    let (project, git) = company();
    let base = commit(&git, "qm41@example.com", 0);
    project.replace(SUGGESTION, "請增加人手", "請多派<b>人手</b> @all");
    project.replace(SUGGESTION, "by: S-0021", "by: S-9999");
    project.delete("records/feedback/2026/FB-2026-0002.yaml");
    project.replace("records/company/person/S-0041.yaml", "qm41@", "other@");
    project.write(".github/workflows/records.yml", b"on: push");
    let json = |head: &[&str]| {
        let run = project.run(&[&["diff", &base, "--format", "json"], head].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        serde_json::from_str::<serde_json::Value>(&run.stdout).unwrap()
    };
    let tree = json(&[]);
    commit(&git, "qm41@example.com", 1);
    let head = json(&["HEAD"]);
    assert_eq!(tree["records"], head["records"]);
    let record = |path: &str| {
        let records = head["records"].as_array().unwrap();
        records.iter().find(|record| record["path"] == path).unwrap().clone()
    };
    let changed = record(SUGGESTION);
    assert_eq!((&changed["change"], &changed["department"]), (&"amended".into(), &"CS".into()));
    assert_eq!(changed["fields"][0]["path"], "by");
    assert_eq!(
        (&changed["fields"][0]["before"], &changed["fields"][0]["after"]),
        (&"S-0021".into(), &"S-9999".into())
    );
    assert_eq!(record("records/feedback/2026/FB-2026-0002.yaml")["change"], "deleted");
    let judges = [".github/workflows/records.yml", "records/company/person/S-0041.yaml"];
    assert_eq!(head["judges"], serde_json::json!(judges));
    let findings = head["findings"].as_array().unwrap();
    let new = |found: &&serde_json::Value| found["change"] == "new" && found["record"] == "SUG-2026-0001";
    assert!(findings.iter().any(|found| new(&found)), "{findings:?}");
    let summary = project.root().join("summary.md");
    let variables = [("GITHUB_STEP_SUMMARY", summary.to_str().unwrap())];
    let run = project.run_in(&variables, &["diff", &base, "HEAD", "--format", "markdown", "--locale", "en"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(std::fs::read_to_string(&summary).unwrap(), run.stdout);
    assert!(run.stdout.contains("(not shown)") || run.stdout.contains("\\(not shown\\)"));
    for hidden in ["other@", "<b>", "@all"] {
        assert!(!run.stdout.contains(hidden), "{hidden}");
    }
    let same = project.run(&["diff", "HEAD", "HEAD", "--locale", "en"]);
    assert!(same.stdout.contains("Nothing would be"), "{}", same.stdout);
}

#[test]
fn a_proposed_policy_is_replayed_over_the_records() {
    let project = Project::minimal();
    let policy = project.read("records/policy/policy.yaml");
    let lax = policy.replace("complaint_registration_hours: 1\n", "complaint_registration_hours: 2\n");
    assert_ne!(lax, policy);
    project.write("proposed.yaml", policy.as_bytes());
    let same = project.run(&["what-if", "proposed.yaml", "--locale", "en"]);
    assert_eq!(same.code, 0, "{}", same.stderr);
    assert!(same.stdout.contains("Nothing would be"), "{}", same.stdout);
    project.write("proposed.yaml", lax.as_bytes());
    let run = project.run(&["what-if", "proposed.yaml", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(told["judges"], serde_json::json!(["records/policy/policy.yaml"]));
    let field = &told["records"][0]["fields"][0];
    assert_eq!((&field["before"], &field["after"]), (&"1".into(), &"2".into()));
    assert_eq!(project.read("records/policy/policy.yaml"), policy, "nothing is written");
    let strict = policy.replace("plan_review_working_days: 2\n", "plan_review_working_days: 0\n");
    project.write("proposed.yaml", strict.as_bytes());
    let run = project.run(&["what-if", "proposed.yaml", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert!(!told["findings"].as_array().unwrap().is_empty(), "{}", run.stdout);
    project.write("proposed.yaml", b"versions: nonsense\n");
    assert_eq!(project.run(&["what-if", "proposed.yaml"]).code, 3);
    assert_eq!(project.run(&["what-if", "absent.yaml"]).code, 2);
}

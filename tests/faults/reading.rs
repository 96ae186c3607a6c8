//! Records that the system refuses to give, or gives in part.

use super::bench::can_trace;
use crate::project::{PROGRAM, Project};
use std::process::Command;

#[test]
fn section_6_21_a_record_that_cannot_be_read_is_told_of_and_the_others_are_judged() {
    if !can_trace() {
        return;
    }
    let project = Project::minimal();
    let record = "records/suggestion/2026/SUG-2026-0001.yaml";
    for fault in ["openat:error=EACCES", "openat:error=EMFILE", "read:error=EIO"] {
        let call = fault.split(':').next().unwrap();
        let run = Command::new("strace")
            .args(["-f", "-qq", "-o", "/dev/null", "-P"])
            .arg(project.root().join(record))
            .args(["-e", &format!("trace={call}"), "-e", &format!("inject={fault}"), PROGRAM])
            .args(["check", "--format", "json", "--locale", "en", "--root"])
            .arg(project.root())
            .output()
            .unwrap();
        assert_eq!(run.status.code(), Some(1), "{fault}: {}", String::from_utf8_lossy(&run.stderr));
        let document: serde_json::Value = serde_json::from_slice(&run.stdout).unwrap();
        let found = document["diagnostics"].as_array().unwrap();
        assert!(found.iter().any(|one| one["path"] == record && one["level"] == "error"), "{fault}");
        let count = |name: &str| document["summary"][name].as_u64().unwrap();
        assert_eq!((count("refused"), count("found")), (1, count("judged") + 1), "{fault}");
    }
}

#[test]
fn a_record_that_is_given_in_part_is_judged_by_what_was_given() {
    if !can_trace() {
        return;
    }
    let project = Project::minimal();
    let record = "records/suggestion/2026/SUG-2026-0001.yaml";
    let run = Command::new("strace")
        .args(["-f", "-qq", "-o", "/dev/null", "-P"])
        .arg(project.root().join(record))
        .args(["-e", "trace=read", "-e", "inject=read:retval=0", PROGRAM, "check", "--root"])
        .arg(project.root())
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(1), "{}", String::from_utf8_lossy(&run.stdout));
}

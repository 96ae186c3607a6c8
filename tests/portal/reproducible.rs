//! The same records make the same bytes, whoever builds, wherever, on however many cores.

use crate::project::{PROGRAM, Project, tree};
use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

fn build(project: &Project, out: &str, umask: &str, jobs: &str, variables: &[(&str, &str)]) -> PathBuf {
    let mut command = Command::new("/bin/sh");
    command.args([
        "-c",
        "umask $1; shift; exec \"$@\"",
        "sh",
        umask,
        PROGRAM,
        "build",
        "--out",
        out,
        "-j",
        jobs,
    ]);
    command.current_dir(project.root()).env_clear().envs(variables.iter().copied());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    project.root().join(out)
}

fn modes(folder: &Path) -> BTreeMap<PathBuf, u32> {
    let mode = |path: &Path| std::fs::metadata(folder.join(path)).unwrap().permissions().mode() & 0o777;
    tree(folder).into_keys().map(|path| (path.clone(), mode(&path))).collect()
}

#[test]
fn two_builds_under_different_circumstances_are_equal() {
    let one = Project::minimal();
    let first = build(&one, "public", "022", "1", &[("TZ", "UTC"), ("LANG", "C"), ("HOME", "/nonexistent")]);
    let other = Project::minimal();
    let variables = [
        ("TZ", "Pacific/Kiritimati"),
        ("LANG", "zh_CN.UTF-8"),
        ("LC_ALL", "en_US.UTF-8"),
        ("HOME", "/tmp"),
        ("USER", "somebody"),
        ("NO_COLOR", "1"),
        ("CI", "true"),
    ];
    let second = build(&other, "somewhere/else/a longer name", "077", "4", &variables);
    let (first_files, second_files) = (tree(&first), tree(&second));
    let names = |files: &BTreeMap<PathBuf, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&first_files), names(&second_files));
    let unequal: Vec<_> = first_files
        .iter()
        .filter(|(path, bytes)| second_files[*path] != **bytes)
        .map(|(path, _)| path)
        .collect();
    assert!(unequal.is_empty(), "{unequal:?}");
    assert_eq!(modes(&first), modes(&second));
}

#[test]
fn a_change_of_a_record_changes_the_pages_that_show_it() {
    let project = Project::minimal();
    let before = tree(&build(&project, "before", "022", "2", &[]));
    let path = "records/complaint/2026/COMP-2026-0001.yaml";
    project.replace(path, "來電人表示同事接到談及其欠款的電話。", "來電人表示鄰居接到電話。");
    let after = tree(&build(&project, "after", "022", "2", &[]));
    assert!(before != after, "the comparison sees no difference at all");
    let shows = |(path, bytes): (&PathBuf, &Vec<u8>)| {
        String::from_utf8_lossy(bytes).contains("來電人表示鄰居接到電話。").then(|| path.clone())
    };
    let showing: Vec<_> = after.iter().filter_map(shows).collect();
    assert!(showing.len() >= 3, "{showing:?}");
}

//! The same records make the same bytes, whoever builds, wherever, on however many cores.

use crate::project::{PROGRAM, Project, tree};
use crate::rng::Rng;
use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
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

/// The sorts of change that a project may see.
const SORTS: [&str; 5] = ["words", "comment", "goes", "comes back", "text of the portal"];

/// Makes one of them, and says which.
fn edit(
    project: &Project,
    rng: &mut Rng,
    number: usize,
    gone: &mut BTreeMap<String, Vec<u8>>,
) -> &'static str {
    let complaint = "records/complaint/2026/COMP-2026-0001.yaml";
    let records: Vec<String> = tree(&project.root().join("records"))
        .into_keys()
        .map(|path| format!("records/{}", path.display()))
        .filter(|path| {
            ["records/company/", "records/policy/", complaint].iter().all(|not| !path.starts_with(not))
        })
        .collect();
    let record = rng.one_of(&records);
    match *rng.one_of(&SORTS) {
        "words" => {
            let text = project.read(complaint);
            let line = text.lines().find(|line| line.starts_with("summary: ")).unwrap();
            project.replace(complaint, line, &format!("summary: 第 {number} 次改寫的內容。"));
            "words"
        }
        "comment" => {
            project.write(record, format!("{}# {number}\n", project.read(record)).as_bytes());
            "comment"
        }
        "comes back" if !gone.is_empty() => {
            let (path, bytes) = gone.pop_first().unwrap();
            project.write(&path, &bytes);
            "comes back"
        }
        "goes" | "comes back" => {
            gone.insert(record.clone(), project.read(record).into_bytes());
            project.delete(record);
            "goes"
        }
        text_of_portal => {
            let text = format!("# 關於\n\n第 {number} 版。\n");
            project.write("site/pages/zh-Hant/about.md", text.as_bytes());
            text_of_portal
        }
    }
}

#[test]
fn after_any_edits_a_portal_is_as_if_built_anew_and_what_is_unchanged_is_not_touched() {
    let project = Project::minimal();
    project.replace("records/company/company.yaml", "locales: [zh-Hant, zh-Hans, en]", "locales: [zh-Hant]");
    let published = |out: &str| {
        let run = project.run(&["build", "--draft", "--out", out]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        project.root().join(out)
    };
    let touched = |path: &Path| {
        let found = std::fs::symlink_metadata(path).unwrap();
        (found.ino(), found.mtime(), found.mtime_nsec())
    };
    let (mut rng, mut gone, mut met) = (Rng(14), BTreeMap::new(), BTreeSet::new());
    let (mut kept, mut written) = (0, 0);
    let target = published("public");
    for number in 0..8 {
        let before: BTreeMap<PathBuf, _> = tree(&target)
            .into_iter()
            .map(|(path, bytes)| (path.clone(), (bytes, touched(&target.join(path)))))
            .collect();
        met.insert(edit(&project, &mut rng, number, &mut gone));
        let again = tree(&published("public"));
        let anew = published("anew");
        assert!(again == tree(&anew), "edit {number} shows in one and not in the other");
        std::fs::remove_dir_all(anew).unwrap();
        for (path, bytes) in &again {
            match before.get(path).filter(|(old, _)| old == bytes) {
                Some((_, mark)) if !path.ends_with("manifest.json") => {
                    assert_eq!(
                        touched(&target.join(path)),
                        *mark,
                        "edit {number}: {} was touched",
                        path.display()
                    );
                    kept += 1;
                }
                _ => written += 1,
            }
        }
    }
    assert_eq!(met, BTreeSet::from(SORTS), "every sort of change was made");
    assert!(
        kept > 1_000 && written > 8,
        "{kept} kept, {written} written: the edits changed nothing, or everything"
    );
}

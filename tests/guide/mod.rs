//! The guide as its reader follows it: every page of `site/guide/` in English and traditional Chinese, from its first
//! block to its last, in a new home folder. No block is left out: one that nobody can follow is a fault.
//!
//! * A `console` block: lines that begin with `$ ` are typed (a line that begins with `> ` goes on with it), and what
//!   follows is what is seen, standard error included. `[..]` stands for any text of a line, a line `...` for any lines;
//!   a last line `# exit 1` for the exit code, which is 0 otherwise. `console day=2026-07-13`: from that day on.
//! * A `yaml`, `csv`, `nginx` or `html` block: the reader writes the file that the line before it names.
//! * A `diff` block: in the file that the line before it names, lines with `-` are replaced by those with `+`.
//!
//! `SNAPSHOTS=overwrite` writes what is seen into the pages.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod page;

use crate::project::{PROGRAM, redacted};
use page::{Shown, Step, steps};
use pinguan::calendar::Moment;
use pinguan::portal::GUIDE;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// The languages in which the pages are written by hand.
const LANGUAGES: [&str; 2] = ["en", "zh-Hant"];
/// The day on which a page begins where it does not say so.
const FIRST_DAY: &str = "2026-07-06";
/// How the reader's home folder is called.
const HOME: &str = "/home/lin";

fn guide() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("site/guide")
}

fn names() -> impl Iterator<Item = &'static str> {
    GUIDE.into_iter().flat_map(|(_, names)| names).copied()
}

/// What the tester asks for by a variable.
#[expect(clippy::disallowed_methods, reason = "a test is asked by its environment")]
fn asked(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// A reader with a home folder.
struct Reader {
    home: TempDir,
    here: PathBuf,
    language: &'static str,
    day: String,
    minute: i64,
}

impl Reader {
    fn new(language: &'static str) -> Self {
        let home = TempDir::new().unwrap();
        let here = home.path().canonicalize().unwrap();
        Self { home, here, language, day: FIRST_DAY.to_owned(), minute: 0 }
    }

    /// Types a command, a minute after the one before. What is seen, and the code.
    fn types(&mut self, command: &str) -> (String, i32) {
        self.minute += 1;
        let nine = Moment::parse(&format!("{}T09:00+08:00", self.day)).expect("a day");
        let hours = nine.hours_since(Moment::EPOCH) as i64;
        let now = (3600 * hours + 60 * self.minute).to_string();
        let place = self.home.path().join(".place");
        let path = format!("{}:/usr/bin:/bin", Path::new(PROGRAM).parent().unwrap().display());
        let script = format!("exec 2>&1\n{command}\ncode=$?\npwd -P >\"$PLACE\"\nexit $code\n");
        let output = Command::new("bash")
            .args(["--noprofile", "--norc", "-c", &script])
            .current_dir(&self.here)
            .env_clear()
            .envs([
                ("PATH", path.as_str()),
                ("LC_ALL", "C.UTF-8"),
                ("TZ", "Asia/Taipei"),
                ("GIT_CONFIG_NOSYSTEM", "1"),
            ])
            .envs([("PINGUAN_LOCALE", self.language), ("SOURCE_DATE_EPOCH", now.as_str())])
            .envs(["GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"].map(|name| (name, format!("{now} +0800"))))
            .envs([("HOME", self.home.path()), ("PLACE", place.as_path())])
            .stdin(Stdio::null())
            .output()
            .unwrap();
        if let Ok(place) = std::fs::read_to_string(&place) {
            self.here = PathBuf::from(place.trim_end());
        }
        let home = self.home.path().canonicalize().unwrap();
        let seen = String::from_utf8(output.stdout).unwrap().replace(home.to_str().unwrap(), HOME);
        (seen, output.status.code().unwrap_or(-1))
    }

    /// Does a step; a fault is told, and what is to stand in the page instead, where that is known.
    fn does(&mut self, step: &Step) -> Option<(String, Option<String>)> {
        match step {
            Step::Run { day, command, shown } => {
                if let Some(day) = day.as_ref().filter(|day| **day != self.day) {
                    (self.day, self.minute) = (day.clone(), 0);
                }
                let (seen, code) = self.types(command);
                differs(shown, &seen, code).map(|fault| {
                    let end = if code == 0 { String::new() } else { format!("# exit {code}\n") };
                    (format!("$ {command}\n{fault}"), Some(redacted(&seen) + &end))
                })
            }
            Step::Write { path, text } => {
                let file = self.here.join(path);
                std::fs::create_dir_all(file.parent().unwrap()).unwrap();
                std::fs::write(file, text).unwrap();
                None
            }
            Step::Change { path, out, within } => {
                let file = self.here.join(path);
                let text = std::fs::read_to_string(&file).unwrap_or_default();
                if text.matches(out.as_str()).count() != 1 {
                    return Some((format!("{path} does not hold once:\n{out}\nIt holds:\n{text}"), None));
                }
                std::fs::write(file, text.replace(out.as_str(), within)).unwrap();
                None
            }
        }
    }
}

/// How what was seen differs from what is shown.
fn differs(shown: &Shown, seen: &str, code: i32) -> Option<String> {
    let assert = snapbox::Assert::new().normalize_paths(false);
    let seen = if seen.is_empty() || seen.ends_with('\n') { seen.to_owned() } else { format!("{seen}\n") };
    let told =
        assert.try_eq(None, seen.into(), shown.text.clone().into()).err().map(|error| error.to_string());
    let ended = (shown.code != code).then(|| format!("it ended with {code}, not with {}\n", shown.code));
    (told.is_some() || ended.is_some()).then(|| told.unwrap_or_default() + &ended.unwrap_or_default())
}

/// The faults of a page. Ends at the first that leaves the reader elsewhere than the page.
fn followed(language: &'static str, name: &str) -> String {
    let path = guide().join(language).join(format!("{name}.md"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let steps = match steps(&text) {
        Ok(steps) => steps,
        Err(fault) => return format!("{language}/{name}.md: {fault}\n"),
    };
    let overwrites = asked("SNAPSHOTS").is_some_and(|value| value == "overwrite");
    let (mut reader, mut faults, mut mends) = (Reader::new(language), String::new(), Vec::new());
    for step in &steps {
        match (reader.does(step), step) {
            (None, _) => {}
            (Some((_, Some(mend))), Step::Run { shown, .. }) if overwrites => {
                mends.push((shown.lines.clone(), mend));
            }
            (Some((fault, _)), _) => _ = writeln!(faults, "{language}/{name}.md: {fault}"),
        }
    }
    if !mends.is_empty() {
        let mut lines: Vec<&str> = text.lines().collect();
        for (range, mend) in mends.iter().rev() {
            lines.splice(range.clone(), mend.lines());
        }
        std::fs::write(path, lines.join("\n") + "\n").unwrap();
    }
    faults
}

#[test]
fn every_page_can_be_followed_and_shows_what_is_seen() {
    let only = asked("GUIDE");
    let wanted = |page: &(&str, &str)| {
        only.as_ref().is_none_or(|only| format!("{}/{}", page.0, page.1).contains(only))
    };
    let pages: Vec<_> = LANGUAGES
        .into_iter()
        .flat_map(|language| names().map(move |name| (language, name)))
        .filter(wanted)
        .collect();
    let faults: String = pages.par_iter().map(|(language, name)| followed(language, name)).collect();
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn every_page_is_in_the_guide_and_does_the_same_in_every_language() {
    for language in LANGUAGES {
        let files = std::fs::read_dir(guide().join(language)).unwrap();
        let files: BTreeSet<String> =
            files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        assert_eq!(files, names().map(|name| format!("{name}.md")).collect(), "{language}");
    }
    let does = |language: &str, name: &str| -> Vec<String> {
        let text = std::fs::read_to_string(guide().join(language).join(format!("{name}.md"))).unwrap();
        let told = |step: Step| match step {
            Step::Run { day, command, shown } => {
                let words = command.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
                format!("{} {words} {}", day.unwrap_or_default(), shown.code)
            }
            Step::Write { path, .. } => format!("write {path}"),
            Step::Change { path, .. } => format!("change {path}"),
        };
        steps(&text).unwrap().into_iter().map(told).collect()
    };
    let mut count = 0;
    for name in names() {
        let steps = does("en", name);
        assert_eq!(steps, does("zh-Hant", name), "{name}");
        count += steps.len();
    }
    assert!(count >= 80, "{count} steps");
}

#[test]
fn a_block_that_nobody_can_follow_is_a_fault() {
    for page in [
        "```sh\npinguan check\n```\n",
        "```\nx\n```\n",
        "```console\npinguan check\n```\n",
        "$ pinguan check\n",
        "    $ pinguan check\n",
        "```console\n$ pinguan check\n",
        "A file:\n\n```yaml\nid: x\n```\n",
    ] {
        assert!(steps(page).is_err(), "{page}");
    }
}

#[test]
fn what_is_seen_and_not_shown_is_a_fault() {
    let shown = |text: &str, code| Shown { lines: 0..0, text: text.to_owned(), code };
    assert_eq!(differs(&shown("a [..] c\n...\nz\n", 1), "a b c\nd\ne\nz\n", 1), None);
    for (text, code) in [("a\n", 0), ("", 1), ("a\nb\n", 1), ("b\n", 1)] {
        assert!(differs(&shown(text, code), "a\n", 1).is_some(), "{text}");
    }
}

#[test]
fn the_reference_lists_every_command() {
    let (help, _) = Reader::new("en").types("pinguan -h");
    let commands = help.split_once("Commands:\n").unwrap().1.split_once("\n\n").unwrap().0;
    let commands: BTreeSet<&str> =
        commands.lines().map(|line| line.split_whitespace().next().unwrap()).collect();
    assert!(commands.len() > 20, "{help}");
    for language in LANGUAGES {
        let page = std::fs::read_to_string(guide().join(language).join("reference.md")).unwrap();
        let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
        assert_eq!(rows.map(|(name, _)| name).collect::<BTreeSet<_>>(), commands, "{language}");
    }
}

//! What must hold for a site whatever happens to the process that publishes it.

use super::bench::{Bench, STEPS, State, can_trace, program};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, Stdio};
use walkdir::WalkDir;

const KILL: &str = "signal=KILL";

/// One run with one fault.
#[derive(Debug)]
struct Run {
    step: &'static str,
    when: u32,
    state: State,
    code: Option<i32>,
    stderr: String,
}

/// Injects `fault` at every call of every step in turn, each time after `reset`, until a run meets no more
/// of them, and hands every faulted run to `judge`. Returns how many calls of each step were hit.
fn at_every_step(
    bench: &Bench,
    reset: &dyn Fn(&Bench),
    fault: &str,
    always: &[String],
    more: &[&str],
    judge: &mut dyn FnMut(&Run),
) -> BTreeMap<&'static str, u32> {
    let mut hits = BTreeMap::new();
    for step in STEPS {
        for when in 1.. {
            assert!(when < 1000, "{step} never ends");
            reset(bench);
            let mut injections = always.to_vec();
            injections.push(format!("{step}:{fault}:when={when}"));
            let met = count(bench, step, when, &injections, more, judge);
            if !met {
                break;
            }
            *hits.entry(*step).or_insert(0) += 1;
        }
    }
    hits
}

/// One faulted run; false if it came to its end without meeting the fault.
fn count(
    bench: &Bench,
    step: &'static str,
    when: u32,
    injections: &[String],
    more: &[&str],
    judge: &mut dyn FnMut(&Run),
) -> bool {
    let (done, met) = bench.publish_new_with(injections, more);
    let run = Run {
        step,
        when,
        state: bench.state(),
        code: done.status.code(),
        stderr: String::from_utf8_lossy(&done.stderr).into_owned(),
    };
    if met {
        judge(&run);
    } else {
        assert_eq!((run.code, run.state), (Some(0), State::New), "{run:?}");
    }
    assert!(done.status.signal().is_none_or(|signal| signal == 9), "{run:?}");
    met
}

/// The next run must succeed, and leave the new site and nothing beside it.
fn next_run_mends(bench: &Bench, run: &Run) {
    let next = bench.publish_new();
    assert!(next.status.success(), "after {run:?}: {}", String::from_utf8_lossy(&next.stderr));
    assert_eq!(bench.state(), State::New, "after {run:?}");
    assert_eq!(bench.names(), ["public"], "after {run:?}");
}

/// The harness is worth nothing if the steps that matter were never hit.
fn assert_hit(hits: &BTreeMap<&'static str, u32>, steps: &[&str]) {
    for step in steps {
        assert!(hits.contains_key(step), "{step} was never hit: {hits:?}");
    }
}

#[test]
fn killed_at_any_step_the_site_is_whole_old_or_whole_new() {
    if !can_trace() {
        return;
    }
    let bench = Bench::new();
    let mut seen = Vec::new();
    let hits = at_every_step(&bench, &Bench::reset_to_old, KILL, &[], &[], &mut |run| {
        assert!(matches!(run.state, State::Old | State::New), "{run:?}");
        seen.push(run.state);
        next_run_mends(&bench, run);
    });
    assert_hit(&hits, &["openat", "write", "fchmod", "linkat", "syncfs", "renameat2", "fsync", "unlinkat"]);
    assert!(seen.contains(&State::Old) && seen.contains(&State::New));
}

#[test]
fn killed_at_any_step_of_a_first_build_the_site_is_absent_or_whole() {
    if !can_trace() {
        return;
    }
    let bench = Bench::new();
    let hits = at_every_step(&bench, &Bench::clear, KILL, &[], &[], &mut |run| {
        assert!(matches!(run.state, State::Absent | State::New), "{run:?}");
        next_run_mends(&bench, run);
    });
    assert_hit(&hits, &["openat", "write", "syncfs", "renameat2", "fsync"]);
}

#[test]
fn without_exchange_the_site_is_never_torn_and_absent_only_between_two_renames() {
    if !can_trace() {
        return;
    }
    let bench = Bench::new();
    let no_exchange = ["renameat2:error=EINVAL".to_owned()];
    let mut absent = Vec::new();
    let mut run_all = |step: &'static str| {
        for when in 1.. {
            bench.reset_to_old();
            let injections = [no_exchange[0].clone(), format!("{step}:{KILL}:when={when}")];
            let met = count(&bench, step, when, &injections, &[], &mut |run| {
                match run.state {
                    State::Absent => absent.push((run.step, run.when)),
                    state => assert!(matches!(state, State::Old | State::New), "{run:?}"),
                }
                next_run_mends(&bench, run);
            });
            if !met {
                break;
            }
        }
    };
    for step in STEPS.iter().filter(|step| **step != "renameat2") {
        run_all(step);
    }
    assert_eq!(absent, [("?rename", 2)]);
}

#[test]
fn refused_at_any_step_it_says_where_and_the_old_site_stays() {
    if !can_trace() {
        return;
    }
    let bench = Bench::new();
    for error in ["ENOSPC", "EIO", "EACCES"] {
        let hits =
            at_every_step(&bench, &Bench::reset_to_old, &format!("error={error}"), &[], &[], &mut |run| {
                let told = run.stderr.contains(bench.target().parent().unwrap().to_str().unwrap());
                match run.code {
                    // What was refused did not matter, such as clearing the old site away.
                    Some(0) => assert_eq!(run.state, State::New, "{error} {run:?}"),
                    Some(4) => assert!(run.state == State::Old && told, "{error} {run:?}"),
                    // Refused before the program began: its libraries could not be loaded.
                    _ => assert!(run.state == State::Old && run.step == "openat", "{error} {run:?}"),
                }
                next_run_mends(&bench, run);
            });
        assert_hit(
            &hits,
            &["openat", "write", "fchmod", "linkat", "syncfs", "renameat2", "fsync", "unlinkat"],
        );
    }
}

#[test]
fn a_naive_publisher_is_caught() {
    if !can_trace() {
        return;
    }
    let bench = Bench::new();
    let mut torn = 0;
    at_every_step(&bench, &Bench::reset_to_old, KILL, &[], &["--in-place"], &mut |run| {
        torn += u32::from(run.state == State::Torn);
    });
    assert!(torn > 0, "the harness found nothing wrong with a publisher that copies in place");
}

#[test]
fn many_processes_at_once_leave_one_whole_site() {
    let bench = Bench::new();
    let start = |label: &str| -> Child {
        let mut command = Command::new(program());
        command.arg(bench.target()).arg(label).stderr(Stdio::piped()).spawn().unwrap()
    };
    let children: Vec<Child> = (0..20).map(|index| start(["old", "new"][index % 2])).collect();
    for child in children {
        let done = child.wait_with_output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
    assert!(matches!(bench.state(), State::Old | State::New));
    assert_eq!(bench.names(), ["public"]);
}

#[test]
fn modes_do_not_depend_on_the_umask() {
    let bench = Bench::new();
    for umask in ["000", "022", "077", "777"] {
        bench.clear();
        let mut shell = Command::new("sh");
        shell.args(["-c", r#"umask "$1"; shift; exec "$@""#, "sh", umask]);
        let done = shell.arg(program()).arg(bench.target()).arg("new").output().unwrap();
        assert!(done.status.success(), "umask {umask}: {}", String::from_utf8_lossy(&done.stderr));
        assert_eq!(bench.state(), State::New);
        for found in WalkDir::new(bench.target()) {
            let found = found.unwrap();
            let wanted = if found.file_type().is_dir() { 0o755 } else { 0o644 };
            let mode = fs::symlink_metadata(found.path()).unwrap().permissions().mode() & 0o7777;
            assert_eq!(mode, wanted, "umask {umask}: {:?}", found.path());
        }
    }
}

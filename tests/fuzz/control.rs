//! The driver itself: a planted fault is found and made small, an input that never ends is seen, and the same seed of
//! chance tries the same.

use super::driver::{Limits, Target, run};
use std::time::Duration;

const PLANTED: Target = Target {
    name: "record",
    words: &[],
    run: planted,
    more: || vec![b"a: [b, [c]]\n".to_vec()],
    around: |text| text.as_bytes().to_vec(),
    least: 1,
    most: 100_000,
};

fn limits(most: usize) -> Limits {
    let time = Duration::from_mins(1);
    Limits { least: 1, most, time, one: time, seed: 7, failures: 1, last: None }
}

/// A reader that breaks off at three brackets in a row before a mark that turns the direction of writing: no seed has
/// them, and it is the way there that leads to it.
fn planted(input: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(input);
    let deepest = (0..=3).rev().find(|depth| text.contains(&"[".repeat(*depth))).unwrap_or(0);
    let turned = text.split('\u{202e}').count() > 1;
    assert!(!text.contains("[[[\u{202e}"), "planted");
    (deepest * 2 + usize::from(turned)) as u64
}

#[test]
fn a_planted_fault_is_found_and_made_small() {
    let ran = run(&PLANTED, &limits(100_000));
    let failure =
        ran.failures.first().unwrap_or_else(|| panic!("not found in {} executions", ran.executions));
    assert_eq!(failure.why, "planted");
    assert_eq!(String::from_utf8_lossy(&failure.input), "[[[\u{202e}");
}

#[test]
fn an_input_that_never_ends_is_seen() {
    let endless = |_: &[u8]| {
        std::thread::sleep(Duration::from_secs(2));
        0
    };
    let target = Target { run: endless, ..PLANTED };
    let ran = run(&target, &Limits { one: Duration::from_millis(50), ..limits(10) });
    assert!(ran.failures.first().is_some_and(|failure| failure.why.contains("did not end")));
}

#[test]
fn the_same_seed_of_chance_tries_the_same() {
    let told = |seed| run(&super::markdown::TARGET, &Limits { seed, ..limits(300) }).digest;
    assert_eq!(told(3), told(3));
    assert_ne!(told(3), told(4));
}

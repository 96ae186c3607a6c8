//! Runs a target on inputs: its seeds as they are, then changes of them, for a while. Stops at the first input that breaks
//! a promise or never ends, and makes it small. Knows no target.

use super::chance::{Chance, digest};
use super::{mutate, seeds};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

/// What is tried.
pub struct Target {
    /// Its name, and that of the folder of its seeds.
    pub name: &'static str,
    /// Words that mean something to it.
    pub words: &'static [&'static str],
    /// What came of an input, as a number. Breaks off where a promise is broken, and nowhere else.
    pub run: fn(&[u8]) -> u64,
    /// Seeds beside those in the repository.
    pub more: fn() -> Vec<Vec<u8>>,
    /// An input with a text of others in it.
    pub around: fn(&str) -> Vec<u8>,
    /// Executions of a short run at least, however slow the machine.
    pub least: usize,
    /// Executions of a short run at most.
    pub most: usize,
}

/// How long, from which seed of chance.
pub struct Limits {
    pub least: usize,
    pub most: usize,
    pub time: Duration,
    /// One input at most; what takes longer never ends.
    pub one: Duration,
    pub seed: u64,
    /// Different failures after which it ends.
    pub failures: usize,
    /// Where the input that is being tried is kept, for one that ends the whole process.
    pub last: Option<PathBuf>,
}

/// What was tried.
pub struct Ran {
    pub executions: usize,
    /// Inputs that led to something new.
    pub kept: usize,
    pub seconds: f64,
    pub slowest: Duration,
    pub failures: Vec<Failure>,
    /// Of all that came of the inputs.
    pub digest: u64,
}

/// An input that breaks a promise.
pub struct Failure {
    pub input: Vec<u8>,
    pub why: String,
    pub seed: u64,
}

/// Executions from one seed of chance in a long run.
const TURN: usize = 20_000;
/// Inputs that are kept at most.
const POOL: usize = 4_000;
/// Tries to make an input smaller.
const SHRINKS: usize = 400;
/// The stack of the threads on which the program parses.
const STACK: usize = 2 * 1024 * 1024;

#[expect(clippy::disallowed_methods, reason = "the length of a run is measured by the clock")]
fn now() -> Instant {
    Instant::now()
}

#[expect(clippy::disallowed_methods, reason = "the environment asks for a long run")]
fn asked(name: &str) -> Option<u64> {
    std::env::var(name)
        .ok()
        .map(|text| text.parse().unwrap_or_else(|_| panic!("{name}: {text} is no number")))
}

#[expect(clippy::disallowed_methods, reason = "a long run begins where none did before")]
fn by_the_clock() -> u64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(1, |time| time.as_secs())
}

/// Runs a target and fails where it does. What was tried is printed.
pub fn tried(target: &Target) {
    let long = asked("PINGUAN_FUZZ_SECONDS");
    let place = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let limits = Limits {
        least: target.least,
        most: if long.is_some() { usize::MAX } else { target.most },
        time: Duration::from_secs(long.unwrap_or(3)),
        one: Duration::from_mins(2),
        seed: long.map_or(1, |_| asked("PINGUAN_FUZZ_SEED").unwrap_or_else(by_the_clock)),
        failures: if long.is_some() { 12 } else { 1 },
        last: long.map(|_| place.join(format!("fuzz-{}.last", target.name))),
    };
    let ran = run(target, &limits);
    let mut told = format!(
        "fuzz {}: {} executions in {:.1} s from seed {}, {} inputs kept, the slowest took {} ms",
        target.name,
        ran.executions,
        ran.seconds,
        limits.seed,
        ran.kept,
        ran.slowest.as_millis()
    );
    for failure in &ran.failures {
        let name = format!("{:016x}", digest(failure.input.iter().copied()));
        let kept = place.join(format!("fuzz-{}-{name}", target.name));
        std::fs::write(&kept, &failure.input).unwrap();
        _ = write!(
            told,
            "\n{}\nby this input of {} bytes (seed {}), which is kept in {}:\n{}\nMend what it shows, and put it as a seed into \
             tests/fuzz/seeds/{}/.",
            failure.why,
            failure.input.len(),
            failure.seed,
            kept.display(),
            failure.input.escape_ascii(),
            target.name
        );
    }
    assert!(ran.failures.is_empty(), "{told}");
    eprintln!("{told}");
    assert!(ran.executions >= target.least, "{told}: at least {} are needed", target.least);
}

/// Runs a target on its seeds, then on changes of them, until a limit is met or a promise broken.
pub fn run(target: &Target, limits: &Limits) -> Ran {
    let began = now();
    let mut pool = seeds::own(target.name);
    pool.extend((target.more)());
    pool.extend(seeds::of_others().iter().map(|text| (target.around)(text)));
    assert!(!pool.is_empty(), "{} has no seeds", target.name);
    let mut bench = Bench::new(target, limits);
    let mut ran = Ran {
        executions: 0,
        kept: 0,
        seconds: 0.0,
        slowest: Duration::ZERO,
        failures: Vec::new(),
        digest: 0,
    };
    let (mut known, mut seed, mut chance) = (BTreeSet::new(), limits.seed, Chance::new(limits.seed));
    let given = pool.len();
    loop {
        let is_over = ran.executions >= limits.most || began.elapsed() >= limits.time;
        if is_over && ran.executions >= limits.least.max(given) {
            break;
        }
        if ran.executions > 0 && ran.executions.is_multiple_of(TURN) {
            seed += 1;
            chance = Chance::new(seed);
        }
        let is_seed = ran.executions < given;
        let input = if is_seed {
            pool[ran.executions].clone()
        } else {
            mutate::changed(&mut chance, &pool, target.words)
        };
        let started = now();
        let came = bench.tried(&input);
        ran.slowest = ran.slowest.max(started.elapsed());
        ran.executions += 1;
        match came {
            Err(why) if ran.failures.iter().any(|other| likeness(&other.why) == likeness(&why)) => {}
            Err(why) => {
                ran.failures.push(bench.smallest(input, why, seed));
                if ran.failures.len() == limits.failures {
                    break;
                }
            }
            Ok(came) => {
                ran.digest = digest(ran.digest.to_le_bytes().into_iter().chain(came.to_le_bytes()));
                if known.insert(came) && !is_seed && pool.len() < POOL + given {
                    ran.kept += 1;
                    pool.push(input);
                }
            }
        }
    }
    ran.seconds = began.elapsed().as_secs_f64();
    ran
}

/// By which two failures are taken for one: how what they say begins.
fn likeness(why: &str) -> &str {
    why.lines().next().unwrap_or_default().split([':', '`', '"']).next().unwrap_or_default()
}

/// A thread on which a target is tried, so that an input that never ends is seen.
struct Bench<'a> {
    target: &'a Target,
    limits: &'a Limits,
    asks: Sender<Vec<u8>>,
    answers: Receiver<Result<u64, String>>,
}

impl<'a> Bench<'a> {
    fn new(target: &'a Target, limits: &'a Limits) -> Self {
        let ((asks, asked), (answer, answers)) = (channel::<Vec<u8>>(), channel());
        let run = target.run;
        let work = move || {
            for input in asked {
                let came = catch_unwind(AssertUnwindSafe(|| run(&input))).map_err(|fault| words(&*fault));
                if answer.send(came).is_err() {
                    return;
                }
            }
        };
        std::thread::Builder::new().stack_size(STACK).spawn(work).unwrap();
        Self { target, limits, asks, answers }
    }

    fn tried(&mut self, input: &[u8]) -> Result<u64, String> {
        if let Some(last) = &self.limits.last {
            std::fs::write(last, input).unwrap();
        }
        self.asks.send(input.to_vec()).unwrap();
        self.answers.recv_timeout(self.limits.one).unwrap_or_else(|_| {
            // the thread is lost; the next input needs another
            *self = Self::new(self.target, self.limits);
            Err(format!("did not end within {} ms", self.limits.one.as_millis()))
        })
    }

    /// The input without whatever can be left out of it.
    fn smallest(&mut self, input: Vec<u8>, why: String, seed: u64) -> Failure {
        let (mut input, mut why, mut tries) = (input, why, 0);
        let is_slow = why.starts_with("did not end");
        let mut length = input.len() / 2;
        while length > 0 && !is_slow {
            let mut at = 0;
            while at < input.len() && tries < SHRINKS {
                let without = [&input[..at], &input[(at + length).min(input.len())..]].concat();
                tries += 1;
                match self.tried(&without) {
                    Err(again) => (input, why) = (without, again),
                    Ok(_) => at += length,
                }
            }
            length /= 2;
        }
        Failure { input, why, seed }
    }
}

/// What a fault of the program says.
fn words(fault: &(dyn std::any::Any + Send)) -> String {
    let text = fault.downcast_ref::<String>().cloned();
    text.or_else(|| fault.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}

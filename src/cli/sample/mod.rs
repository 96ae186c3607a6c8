//! `pinguan sample`: draws a stratified sample of monitored contacts that anyone can draw again. First the list's
//! hash and sizes are committed (`list` prints them); then the first commit of somebody else on the branch gives the
//! seed (`draw`); and everybody who has the list can check the draw (`verify`). How is said in `stats::sampling`.

mod list;

use super::{Ended, Failure, Global, Outcome, output};
use crate::diagnostic::Args;
use crate::digest::hexadecimal;
use crate::history::{Parties, Promised, promised};
use crate::ledger::{Filed, Ledger};
use crate::locale::{Locale, Messages};
use crate::policy::PolicyBook;
use crate::record::{Draw, Monitoring, Promise};
use crate::report::visible;
use crate::source::Sources;
use crate::stats::sampling::{self, Seed};
use anyhow::Context;
use list::List;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Options of `sample`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    step: Step,
}

#[derive(Debug, clap::Subcommand)]
enum Step {
    /// Print what is to be committed before the draw: hash and sizes of a list
    List {
        /// The list: a contact a line, first line `item` or `item,stratum`
        #[arg(value_name = "FILE")]
        frame: PathBuf,
        /// How many contacts to draw
        #[arg(long, value_name = "N")]
        size: u64,
        /// Your staff id
        #[arg(long, value_name = "STAFF-ID", default_value = "S-0000")]
        by: String,
    },
    /// Draw, once somebody else has committed to the branch, and print the draw
    Draw(Asked),
    /// Draw again, and say whether the record holds the same
    Verify(Asked),
}

#[derive(Debug, clap::Args)]
struct Asked {
    /// The monitoring record, by id
    #[arg(value_name = "RECORD")]
    record: String,
    /// The list that it names by its hash
    #[arg(long, value_name = "FILE")]
    frame: PathBuf,
    /// The main branch
    #[arg(long, value_name = "NAME", default_value = "main")]
    branch: String,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let messages = Messages::built_in();
    let teller = Teller { messages: &messages, locale: global.language(None) };
    match &arguments.step {
        Step::List { frame, size, by } => teller.promise(frame, *size, by),
        Step::Draw(asked) => teller.draw(global, asked),
        Step::Verify(asked) => teller.verify(global, asked),
    }
}

/// What a draw rests on.
struct Known {
    filed: Filed<Monitoring>,
    /// What the policy of its day asks of every stratum.
    minimum: u64,
    /// The addresses of who draws.
    promisers: Vec<String>,
    /// The addresses of forges.
    forges: Vec<String>,
}

/// What is known of a draw that can be made.
struct Ready {
    promised: Promised,
    commit: String,
    seed: Seed,
    drawn: Vec<(String, String)>,
}

struct Teller<'a> {
    messages: &'a Messages,
    locale: Locale,
}

impl Teller<'_> {
    fn say(&self, key: &str, args: impl Into<Args>) -> Result<String, Failure> {
        Ok(self.messages.text(self.locale, key, &args.into())?)
    }

    fn refuse(&self, key: &str, args: impl Into<Args>) -> Failure {
        self.say(key, args).map_or_else(|failure| failure, Failure::Usage)
    }

    fn list(&self, path: &Path) -> Result<List, Failure> {
        let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        List::read(&bytes).map_err(|(key, args)| self.refuse(key, args))
    }

    fn promise(&self, frame: &Path, size: u64, by: &str) -> Ended {
        let list = self.list(frame)?;
        if !(1..=list.count()).contains(&size) {
            return Err(self.refuse("sample-size", [("size", size.into()), ("count", list.count().into())]));
        }
        let mut text = format!("# {}\n", self.say("sample-promise-help", [])?);
        _ = writeln!(text, "frame: {}\nframe_sha256: \"{}\"\ndraw:", list.count(), list.hash);
        _ = writeln!(text, "  by: {}\n  size: {size}\n  strata:", visible(by));
        for (name, contacts) in list.sizes() {
            _ = writeln!(text, "    - {{name: {}, contacts: {contacts}}}", quoted(&name));
        }
        output::say(&text)?;
        Ok(Outcome::Passed)
    }

    fn draw(&self, global: &Global, asked: &Asked) -> Ended {
        let known = self.record(global, &asked.record)?;
        let (promise, list) = self.matching(&known.filed.record, asked)?;
        let ready = self.ready(global, asked, &known, &promise, &list)?;
        let args = [
            ("record", asked.record.as_str().into()),
            ("first", ready.promised.first.id.as_str().into()),
            ("commit", ready.commit.as_str().into()),
        ];
        let mut text = format!("# {}\n", self.say("sample-drawn-help", args)?);
        _ = writeln!(text, "draw:\n  by: {}\n  size: {}\n  strata:", promise.by, promise.size);
        for (name, contacts) in &promise.strata {
            _ = writeln!(text, "    - {{name: {}, contacts: {contacts}}}", quoted(name));
        }
        let seed = hexadecimal(&ready.seed);
        _ = writeln!(text, "  seed_commit: \"{}\"\n  seed: \"{seed}\"\n  drawn:", ready.commit);
        for (stratum, item) in &ready.drawn {
            _ = writeln!(text, "    - {{stratum: {}, item: {}}}", quoted(stratum), quoted(item));
        }
        output::say(&text)?;
        Ok(Outcome::Passed)
    }

    fn verify(&self, global: &Global, asked: &Asked) -> Ended {
        let known = self.record(global, &asked.record)?;
        let (promise, list) = self.matching(&known.filed.record, asked)?;
        let ready = self.ready(global, asked, &known, &promise, &list)?;
        let mut text = String::new();
        if let Some(draw) = &known.filed.record.draw {
            for (part, actual, limit) in faults(draw, &ready, &promise) {
                let args = [("part", part.into()), ("actual", actual.into()), ("limit", limit.into())];
                _ = writeln!(text, "{}", self.say("sample-wrong", args)?);
            }
        }
        let outcome = if text.is_empty() { Outcome::Passed } else { Outcome::Findings };
        if text.is_empty() {
            let args = [
                ("record", asked.record.as_str().into()),
                ("first", ready.promised.first.id[..7].into()),
                ("commit", ready.commit[..7].into()),
                ("count", ready.drawn.len().into()),
                ("frame", promise.frame.into()),
            ];
            _ = writeln!(text, "{}", self.say("sample-verified", args)?);
        }
        output::say(&text)?;
        Ok(outcome)
    }

    /// The record, and what its draw rests on.
    fn record(&self, global: &Global, id: &str) -> Result<Known, Failure> {
        let ledger = match Ledger::load(Sources::read(&global.root, &["records"])?) {
            Ok(ledger) => ledger,
            Err(unjudgeable) => {
                let args = [("paths", unjudgeable.missing.join(", ").into())];
                return Err(Failure::not_judged(self.say("not-judged", args)?));
            }
        };
        let found = ledger.monitorings.iter().find(|filed| &*filed.record.id == id);
        let unknown = || match ledger.refused.iter().find(|refused| refused.id.as_deref() == Some(id)) {
            Some(refused) => self.refuse("sample-refused", [("path", visible(&refused.path).into())]),
            None => self.refuse("sample-unknown", [("record", visible(id).into())]),
        };
        let found = found.ok_or_else(unknown)?;
        let policy = PolicyBook::new(&ledger.policy.record, None).0;
        Ok(Known {
            filed: found.clone(),
            minimum: u64::from(policy.on(found.record.date).sample_stratum_minimum),
            promisers: ledger.promisers(&found.record),
            forges: ledger.forges(),
        })
    }

    /// What a record promises, and the list that it names.
    fn matching(&self, record: &Monitoring, asked: &Asked) -> Result<(Promise, List), Failure> {
        let lacks = || self.refuse("sample-no-draw", [("record", record.id.to_string().into())]);
        let promise = record.promise().ok_or_else(lacks)?;
        let list = self.list(&asked.frame)?;
        if list.hash != promise.hash {
            let args = [("actual", list.hash.as_str().into()), ("limit", visible(&promise.hash).into())];
            return Err(self.refuse("sample-hash-differs", args));
        }
        if list.sizes() != promise.strata || list.count() != promise.frame {
            return Err(self.refuse("sample-strata-differ", []));
        }
        Ok((promise, list))
    }

    fn ready(
        &self,
        global: &Global,
        asked: &Asked,
        known: &Known,
        promise: &Promise,
        list: &List,
    ) -> Result<Ready, Failure> {
        let says = |text: &str| Promise::of_text(text).as_ref() == Some(promise);
        let parties = Parties { promisers: &known.promisers, forges: &known.forges };
        let found = promised(&global.root, &asked.branch, &known.filed.path, says, parties);
        let found = found.map_err(Failure::NotJudged)?;
        let branch = ("branch", visible(&asked.branch).into());
        let Some(promised) = found else {
            let args = [("record", asked.record.as_str().into()), branch];
            return Err(Failure::not_judged(self.say("sample-not-promised", args)?));
        };
        let Some(commit) = promised.later.as_ref().map(|commit| commit.id.clone()) else {
            let args = [("commit", promised.first.id.as_str().into()), branch];
            return Err(Failure::not_judged(self.say("sample-too-early", args)?));
        };
        let seed = sampling::seed(&promise.hash, &promise.date.to_string(), &commit);
        let drawn = list.draw(&seed, promise.size, known.minimum);
        let drawn = drawn.into_iter().map(|(name, item)| (name.to_owned(), item.to_owned())).collect();
        Ok(Ready { promised, commit, seed, drawn })
    }
}

/// What a recorded draw says otherwise than the one that was made again.
fn faults(draw: &Draw, ready: &Ready, promise: &Promise) -> Vec<(&'static str, String, String)> {
    let mut faults = Vec::new();
    let other = |text: &String| Promise::of_text(text).filter(|other| other != promise);
    let others = ready.promised.texts.iter().filter_map(other).count();
    if others > 0 {
        faults.push(("promise", others.to_string(), String::new()));
    }
    let shown = |text: Option<&str>| text.map_or_else(|| "—".to_owned(), visible);
    if draw.seed_commit.as_deref() != Some(&ready.commit) {
        faults.push(("commit", shown(draw.seed_commit.as_deref()), ready.commit.clone()));
    }
    let seed = hexadecimal(&ready.seed);
    if draw.seed.as_deref() != Some(&seed) {
        faults.push(("seed", shown(draw.seed.as_deref()), seed));
    }
    let told: Vec<(&str, &str)> = draw.drawn.iter().map(|drawn| (&*drawn.stratum, &*drawn.item)).collect();
    let right: Vec<(&str, &str)> = ready.drawn.iter().map(|(name, item)| (&**name, &**item)).collect();
    if told != right {
        let same = told.iter().zip(&right).take_while(|(told, right)| told == right).count();
        faults.push(("drawn", (same + 1).to_string(), String::new()));
    }
    faults
}

/// A word of a list as YAML that no reader takes for anything else.
fn quoted(word: &str) -> String {
    format!("\"{}\"", word.replace('\\', "\\\\").replace('"', "\\\""))
}

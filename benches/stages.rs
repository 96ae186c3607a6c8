//! The stages of a build, each by itself, on a demonstration company in memory: `cargo bench`, or for another size
//! `RECORDS=10000 cargo bench`. What is to be compared is compared within one run; `benches/peers/run` compares whole
//! programs.

use divan::{Bencher, counter::ItemsCount};
use pinguan::calendar::{Date, Grain, Period};
use pinguan::demo::Demo;
use pinguan::kpi::{self, Measured};
use pinguan::ledger::Ledger;
use pinguan::locale::{Locale, Messages};
use pinguan::policy::PolicyBook;
use pinguan::portal::audience::{Audience, Withheld};
use pinguan::portal::{self, Input};
use pinguan::report::{Report, Summary};
use pinguan::rules::{self, Verdict};
use pinguan::source::Sources;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A company that was read, judged and measured.
struct Company {
    sources: Sources,
    ledger: Ledger,
    policy: PolicyBook,
    verdict: Verdict,
    as_of: Date,
    measured: Measured,
    before: Measured,
}

impl Company {
    fn ctx(&self) -> kpi::Ctx<'_> {
        kpi::Ctx { ledger: &self.ledger, policy: &self.policy, as_of: self.as_of }
    }
}

static COMPANY: LazyLock<Company> = LazyLock::new(|| {
    #[allow(clippy::disallowed_methods, reason = "the arguments are those of the harness")]
    let records = std::env::var("RECORDS").ok().and_then(|count| count.parse().ok()).unwrap_or(1_000);
    let texts = Demo { records, seed: 7 }.texts().expect("a company");
    let sources = Sources::from_texts(texts);
    let ledger = Ledger::load(sources.clone()).expect("it can be judged");
    let as_of = ledger.company.record.as_of.expect("a closed book");
    let (policy, verdict) = rules::judge(&ledger, as_of);
    let ctx = kpi::Ctx { ledger: &ledger, policy: &policy, as_of };
    let measured = kpi::measure(&ctx);
    let then = Period::of(Grain::Quarter, as_of).start().plus_days(-1);
    let before = kpi::measure(&kpi::Ctx { as_of: then, ..ctx });
    Company { sources, ledger, policy, verdict, as_of, measured, before }
});

fn records() -> ItemsCount {
    ItemsCount::new(COMPANY.sources.len())
}

/// Texts to records and their indexes.
#[divan::bench]
fn parse(bencher: Bencher) {
    bencher.counter(records()).with_inputs(|| COMPANY.sources.clone()).bench_values(Ledger::load);
}

/// Every rule.
#[divan::bench]
fn check(bencher: Bencher) {
    bencher.counter(records()).bench(|| rules::judge(&COMPANY.ledger, COMPANY.as_of));
}

/// Every measure of every unit and period.
#[divan::bench]
fn measure(bencher: Bencher) {
    bencher.counter(records()).bench(|| kpi::measure(&COMPANY.ctx()));
}

/// Every page of the committee's portal in the languages of the company, in memory.
#[divan::bench(sample_count = 5)]
fn render(bencher: Bencher) {
    let messages = Arc::new(Messages::built_in());
    bencher.counter(records()).bench(|| {
        let company = &*COMPANY;
        let report = Report {
            diagnostics: &company.verdict.diagnostics,
            summary: Summary::of(company.verdict.counts, false),
            rules: &company.verdict.rules,
            sources: &company.ledger.sources,
            as_of: Some(company.as_of),
            policy_hash: company.ledger.policy_hash(),
            base: None,
            head: None,
            locale: Locale::En,
            messages: &messages,
        };
        let input = Input {
            audience: &Audience::Committee,
            ledger: &company.ledger,
            whole: &company.ledger,
            hidden: &BTreeSet::new(),
            withheld: &Withheld::default(),
            policy: &company.policy,
            measured: &company.measured,
            before: &company.before,
            elsewhere: None,
            since: None,
            report: &report,
            as_of: company.as_of,
            git: None,
            last_changes: &BTreeMap::new(),
            pasts: &BTreeMap::new(),
            site: &Sources::default(),
            messages: &messages,
            draft: false,
        };
        portal::make(&input, &|file| {
            divan::black_box(file);
            Ok(())
        })
    });
}

fn main() {
    divan::main();
}

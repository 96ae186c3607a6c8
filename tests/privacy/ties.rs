//! No small number of the sample company follows from what is published beside it: from products and the units that
//! work on them, or from another measure of the same cases. The ties are found here by the numbers alone, as a reader
//! would find them.

use super::small_numbers::{determined, sum};
use pinguan::calendar::{Grain, Period};
use pinguan::kpi::{Ctx, Dimension, Measured, Part, measure};
use pinguan::ledger::Ledger;
use pinguan::policy::PolicyBook;
use pinguan::portal::audience::Audience;
use pinguan::source::Sources;
use pinguan::stats::suppression::Sum;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Numerator and denominator by measure, part and period; `None`: withheld.
type Counts = BTreeMap<(String, Part, Period), Option<[u64; 2]>>;

fn counts(measured: &Measured) -> Counts {
    let mut all = Counts::new();
    for series in measured.all() {
        for point in &series.points {
            let counts = (!point.withheld).then_some([point.numerator, point.denominator]);
            all.insert((series.kpi.id().to_owned(), series.part(), point.period), counts);
        }
    }
    all
}

/// The sample company as it is measured, and as audiences see that.
fn measured(audiences: &[Audience]) -> (Counts, Vec<Counts>) {
    let sources = Sources::read(Path::new(env!("CARGO_MANIFEST_DIR")), &["records"]).unwrap();
    let Ok(ledger) = Ledger::load(sources) else { panic!("the sample company is judged") };
    let measures = ledger.measures.as_ref().map(|filed| &*filed.record);
    let policy = PolicyBook::new(&ledger.policy.record, measures).0;
    let as_of = ledger.company.record.as_of.expect("a closed book");
    let ctx = Ctx { ledger: &ledger, policy: &policy, as_of };
    let seen = |audience: &Audience| counts(&audience.measured(&ctx, measure(&ctx)));
    (counts(&measure(&ctx)), audiences.iter().map(seen).collect())
}

/// Counts, as they are and as they are shown, and what ties them.
#[derive(Default)]
struct Table {
    cells: Vec<(u64, Option<u64>)>,
    at: BTreeMap<(usize, Part, Period), usize>,
    sums: Vec<Sum>,
}

impl Table {
    fn add(&mut self, at: (usize, Part, Period), count: u64, shown: Option<u64>) -> usize {
        self.at.insert(at, self.cells.len());
        self.cells.push((count, shown));
        self.cells.len() - 1
    }

    /// Months come to their quarter and quarters to their year, where they do.
    fn over_time(&mut self) {
        let mut parts: BTreeMap<(usize, Part, Period, Grain), Vec<usize>> = BTreeMap::new();
        for ((which, part, period), cell) in &self.at {
            for longer in [Grain::Quarter, Grain::Year].into_iter().filter(|longer| *longer > period.grain())
            {
                let whole = Period::of(longer, period.start());
                parts.entry((*which, part.clone(), whole, period.grain())).or_default().push(*cell);
            }
        }
        for ((which, part, period, _), parts) in parts {
            let Some(whole) = self.at.get(&(which, part, period)).copied() else { continue };
            if parts.iter().map(|part| self.cells[*part].0).sum::<u64>() == self.cells[whole].0 {
                self.sums.push(sum(whole, parts));
            }
        }
    }

    /// What every one of some periods shows: these parts come to that.
    fn over_parts(&mut self, whole: &Part, parts: &[Part]) {
        let periods: BTreeSet<Period> = self.at.keys().map(|(.., period)| *period).collect();
        for period in periods {
            let cell = |part: &Part| self.at.get(&(0, part.clone(), period)).copied();
            let parts: Option<Vec<usize>> = parts.iter().map(cell).collect();
            self.sums.extend(cell(whole).zip(parts).map(|(whole, parts)| sum(whole, parts)));
        }
    }

    /// How many small counts follow from those that are shown; how many if only the small ones were withheld.
    fn seen_through(&self) -> (usize, usize) {
        let small = |cell: &usize| (1..5).contains(&self.cells[*cell].0);
        let withheld: Vec<bool> = self.cells.iter().map(|(_, shown)| shown.is_none()).collect();
        let alone: Vec<bool> = (0..self.cells.len()).map(|cell| withheld[cell] && small(&cell)).collect();
        let told = |hidden: &[bool]| determined(hidden, &self.sums).iter().filter(|cell| small(cell)).count();
        (told(&withheld), told(&alone))
    }
}

/// Which of some parts come to a whole in every period, in numerator and denominator.
fn blocks(all: &Counts, kpi: &str, whole: &Part, from: &[Part]) -> Vec<(Part, Vec<Part>)> {
    let of =
        |part: &Part, period: Period| all.get(&(kpi.to_owned(), part.clone(), period)).copied().flatten();
    let periods: Vec<Period> =
        all.keys().filter(|(own, part, _)| own == kpi && part == whole).map(|(.., period)| *period).collect();
    let subsets = (1_usize..1 << from.len()).map(|chosen| {
        let parts = from.iter().enumerate().filter(|(bit, _)| (chosen >> bit) & 1 == 1);
        parts.map(|(_, part)| part.clone()).collect::<Vec<Part>>()
    });
    let adds_up = |parts: &Vec<Part>| {
        periods.iter().all(|period| {
            let counts = parts.iter().filter_map(|part| of(part, *period));
            Some(counts.fold([0, 0], |sum, own| [sum[0] + own[0], sum[1] + own[1]])) == of(whole, *period)
        })
    };
    subsets.filter(adds_up).map(|parts| (whole.clone(), parts)).collect()
}

#[test]
fn no_small_number_follows_from_products_and_the_units_that_work_on_them() {
    let (whole, shown) = measured(&[Audience::Public]);
    let kpi = "COMPLAINT";
    let mut table = Table::default();
    for ((_, part, period), seen) in shown[0].iter().filter(|((own, ..), _)| own == kpi) {
        let count = whole[&(kpi.to_owned(), part.clone(), *period)].unwrap()[0];
        table.add((0, part.clone(), *period), count, seen.map(|counts| counts[0]));
    }
    let parts: BTreeSet<Part> = table.at.keys().map(|(_, part, _)| part.clone()).collect();
    let of = |wanted: &dyn Fn(&Part) -> bool| {
        parts.iter().filter(|part| wanted(part)).cloned().collect::<Vec<_>>()
    };
    let is_team = |part: &Part| matches!(part, Part::Unit(id) if id.ends_with("-A") || id.ends_with("-B"));
    let units = of(&|part| matches!(part, Part::Unit(_)) && !is_team(part));
    let products = of(&|part| matches!(part, Part::Of(Dimension::Product, _)));
    let found: Vec<_> = products.iter().flat_map(|product| blocks(&whole, kpi, product, &units)).collect();
    assert!(
        found.len() == products.len() && products.len() >= 3,
        "each is worked on by some units: {found:?}"
    );
    let company = [&units, &products].into_iter().flat_map(|from| blocks(&whole, kpi, &Part::Company, from));
    let teams = units.iter().flat_map(|unit| blocks(&whole, kpi, unit, &of(&is_team)));
    let found: Vec<_> = found.iter().cloned().chain(company).chain(teams).collect();
    for (whole, parts) in &found {
        table.over_parts(whole, parts);
    }
    table.over_time();
    let (told, otherwise) = table.seen_through();
    println!("{} cells, {} sums: {told} told, otherwise {otherwise}", table.cells.len(), table.sums.len());
    assert!(found.len() >= 8 && otherwise > 50, "{found:?}");
    assert_eq!(told, 0);
    let yearly = |((own, part, period), _): &(&(String, Part, Period), &Option<[u64; 2]>)| {
        own == kpi && (period.grain() == Grain::Year || *part == Part::Company)
    };
    assert!(shown[0].iter().filter(yearly).all(|(_, seen)| seen.is_some()), "nothing is withheld in vain");
}

#[test]
fn no_small_number_of_a_creditor_follows_from_another_measure_of_the_same_cases() {
    let codes = ["CR-101", "CR-204", "CR-307"];
    let (whole, shown) = measured(&codes.map(|code| Audience::Creditor(code.to_owned())));
    for (code, shown) in codes.iter().zip(shown) {
        let own = Part::Of(Dimension::Creditor, (*code).to_owned());
        let mut table = Table::default();
        let kpis: BTreeSet<&String> = shown.keys().map(|(kpi, ..)| kpi).collect();
        for (number, kpi) in kpis.iter().enumerate() {
            let is_share =
                ["ACK", "CONDUCT-SHARE", "FB-TIME", "REPEAT", "SLA", "UPHELD"].contains(&kpi.as_str());
            for ((_, _, period), seen) in shown.iter().filter(|((own, ..), _)| own == *kpi) {
                let counts = whole[&((*kpi).clone(), own.clone(), *period)].unwrap();
                let [numerator, denominator] = [0, 1].map(|side| {
                    table.add(
                        (number * 2 + side, own.clone(), *period),
                        counts[side],
                        seen.map(|seen| seen[side]),
                    )
                });
                if is_share {
                    table.sums.push(sum(denominator, vec![numerator, table.cells.len()]));
                    table.cells.push((counts[1] - counts[0], None));
                }
            }
        }
        let aliases = same_numbers(&table, kpis.len() * 2);
        assert!(aliases.len() > 50, "{}", aliases.len());
        table.sums.extend(aliases);
        table.over_time();
        let (told, otherwise) = table.seen_through();
        println!(
            "{code}: {} cells, {} sums: {told} told, otherwise {otherwise}",
            table.cells.len(),
            table.sums.len()
        );
        assert!(otherwise > 0, "{code}");
        assert_eq!(told, 0, "{code}");
    }
}

/// What two measures count the same of in every period in which both count is one number.
fn same_numbers(table: &Table, sides: usize) -> Vec<Sum> {
    let mut sums = Vec::new();
    for (one, other) in (0..sides).flat_map(|one| (one + 1..sides).map(move |other| (one, other))) {
        let own = table.at.iter().filter(|((side, ..), _)| *side == one && one / 2 != other / 2);
        let pairs: Vec<(usize, usize)> = own
            .filter_map(|((_, part, period), cell)| {
                Some((*cell, *table.at.get(&(other, part.clone(), *period))?))
            })
            .filter(|(one, other)| table.cells[*one].0 + table.cells[*other].0 > 0)
            .collect();
        if pairs.len() >= 4 && pairs.iter().all(|(one, other)| table.cells[*one].0 == table.cells[*other].0) {
            sums.extend(pairs.into_iter().map(|(one, other)| sum(one, vec![other])));
        }
    }
    sums
}

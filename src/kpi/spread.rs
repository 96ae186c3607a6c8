//! Over which units and which values of dimensions the cases of a measure are spread, and where the ones hold the same
//! cases as the others. Knows no number.

use super::{Contribution, Dimension, Part};
use crate::calendar::{Grain, Period};
use crate::ledger::{Ledger, UnitKind};
use std::collections::{BTreeMap, BTreeSet};

/// A value of what cases are spread over; `None`: they have none of it.
pub(super) type Value = Option<Part>;

/// The different values of the cases of each year.
pub(super) fn by_year(ledger: &Ledger, cases: &[Contribution]) -> BTreeMap<Period, BTreeSet<Vec<Value>>> {
    let mut spread: BTreeMap<Period, BTreeSet<Vec<Value>>> = BTreeMap::new();
    for case in cases {
        spread.entry(Period::of(Grain::Year, case.date)).or_default().insert(values(ledger, case));
    }
    spread
}

/// The values of a case: its department or agency, its own unit, and of each dimension.
fn values(ledger: &Ledger, counted: &Contribution) -> Vec<Value> {
    let own = Part::Unit(counted.unit.clone());
    let department = department(ledger, &counted.unit);
    // what a department counts itself is no part of it that is told
    let is_department = ledger.unit(&counted.unit).is_some_and(|unit| unit.kind == UnitKind::Department);
    let mut values = vec![Some(department.unwrap_or_else(|| own.clone())), (!is_department).then_some(own)];
    values.extend(Dimension::ALL.into_iter().map(|dimension| {
        let of = counted.dimensions.iter().find(|(of, _)| *of == dimension);
        of.map(|(of, value)| Part::Of(*of, value.clone()))
    }));
    values
}

/// The smallest sets of parts, of one kind and of another, that hold the same cases.
pub(super) fn blocks(spread: &BTreeSet<Vec<Value>>) -> Vec<(BTreeSet<&Part>, BTreeSet<&Part>)> {
    type Block<'a> = (BTreeSet<Option<&'a Part>>, BTreeSet<Option<&'a Part>>);
    let mut all = Vec::new();
    let kinds = spread.first().map_or(0, Vec::len);
    for (one, other) in (0..kinds).flat_map(|one| (one + 1..kinds).map(move |other| (one, other))) {
        let mut blocks: Vec<Block> = Vec::new();
        for values in spread {
            let (value, beside) = (values[one].as_ref(), values[other].as_ref());
            let touched = |block: &mut Block| block.0.contains(&value) || block.1.contains(&beside);
            let mut block: Block = (BTreeSet::from([value]), BTreeSet::from([beside]));
            for (ones, others) in blocks.extract_if(.., touched) {
                block.0.extend(ones);
                block.1.extend(others);
            }
            blocks.push(block);
        }
        for (ones, others) in blocks {
            let ones: Option<BTreeSet<&Part>> = ones.into_iter().collect();
            let others: Option<BTreeSet<&Part>> = others.into_iter().collect();
            all.extend(ones.zip(others).filter(|(ones, others)| ones != others));
        }
    }
    all
}

/// The department of a team, as a part.
pub(super) fn department(ledger: &Ledger, unit: &str) -> Option<Part> {
    let team = ledger.unit(unit).filter(|unit| unit.kind == UnitKind::Team)?;
    Some(Part::Unit(team.department.to_string()))
}

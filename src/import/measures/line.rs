//! One line of a table of counts, held against what the measure, the company and the calendar can be.

use super::{Faults, Folder, MeasureFault};
use crate::calendar::Period;
use crate::diagnostic::Arg;
use crate::kpi::{Count, Kpi, Provenance, Timing, Unit};
use crate::sheet::Row;

/// The greatest count: beyond it numbers are no longer exact everywhere.
const MAX_COUNT: u64 = (1 << 53) - 1;
/// By how much a value may be off the quotient, as a share of it: the last digits that a program writes.
const ROUNDING: f64 = 1e-9;

impl Folder<'_> {
    /// What one line counts; a fault where it cannot be so.
    pub(super) fn count(&self, file: &str, row: &Row, of: &Provenance, faults: &mut Faults) -> Option<Count> {
        let line = Some(row.number);
        if let Some(fault) = &row.fault {
            let (key, args) = (fault.key, fault.args.clone());
            faults.0.push(MeasureFault { file: file.to_owned(), line, key, args });
            return None;
        }
        let cell = |index: usize| row.cells.get(index).map_or("", String::as_str);
        let mut tell = |key, args: Vec<(&'static str, Arg)>| {
            let args = args.into_iter().collect();
            faults.0.push(MeasureFault { file: file.to_owned(), line, key, args });
        };
        let [id, unit] = [cell(0), cell(1)];
        let Some(kpi) = self.kpis.named(id) else {
            tell("measures-unknown-kpi", vec![("kpi", id.into())]);
            return None;
        };
        if !kpi.unit.is_ratio() {
            tell("measures-no-ratio", vec![("kpi", id.into())]);
            return None;
        }
        if !unit.is_empty() && self.ctx.ledger.unit(unit).is_none() {
            tell("measures-unknown-unit", vec![("unit", unit.into())]);
            return None;
        }
        let period = match self.period(kpi, cell(2), of) {
            Ok(period) => period,
            Err((key, args)) => {
                tell(key, args);
                return None;
            }
        };
        let args = || {
            let cells = ["numerator", "denominator", "value"].into_iter().zip([cell(3), cell(4), cell(5)]);
            cells.map(|(name, cell)| (name, cell.into())).chain([("kpi", id.into())]).collect()
        };
        let Some((numerator, denominator)) = whole(cell(3)).zip(whole(cell(4))) else {
            tell("measures-no-count", args());
            return None;
        };
        if let Some(key) = unfit(kpi, numerator, denominator, cell(5)) {
            tell(key, args());
            return None;
        }
        let unit = (!unit.is_empty()).then(|| unit.to_owned());
        Some(Count { kpi: id.to_owned(), unit, period, numerator, denominator })
    }

    /// The period of a line: one for which the measure is given, and which was over when it was computed.
    fn period(&self, kpi: &Kpi, text: &str, of: &Provenance) -> Result<Period, Told> {
        let is_given = |period: &Period| period.to_string() == text && period.grain() >= kpi.grain;
        let Some(period) = Period::parse(text).filter(is_given) else {
            let grain = Arg::Message(format!("measures-grain-{}", kpi.grain.name()));
            let args = vec![("kpi", kpi.id().into()), ("period", text.into()), ("grain", grain)];
            return Err(("measures-no-period", args));
        };
        let day = of.computed_on.min(self.ctx.as_of);
        let needed = if kpi.timing == Timing::AtEnd { period.start() } else { period.end() };
        if needed > day {
            return Err((
                "measures-not-over",
                vec![("period", text.into()), ("day", day.to_string().into())],
            ));
        }
        Ok(period)
    }
}

/// A fault as the key of its message and the arguments.
type Told = (&'static str, Vec<(&'static str, Arg)>);

/// A whole number as digits alone.
fn whole(cell: &str) -> Option<u64> {
    let digits = !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit());
    cell.parse().ok().filter(|count| digits && *count <= MAX_COUNT)
}

/// Why counts cannot be those of a measure, or a value not theirs.
fn unfit(kpi: &Kpi, numerator: u64, denominator: u64, value: &str) -> Option<&'static str> {
    let (of, size) = (numerator as f64, denominator as f64);
    let (least, most) = kpi.unit.bounds();
    if of < least * size || (most.is_finite() && of > most * size) {
        let is_share = kpi.unit == Unit::Share;
        return Some(if is_share { "measures-above-whole" } else { "measures-off-scale" });
    }
    if value.is_empty() {
        return None;
    }
    let factor = if matches!(kpi.unit, Unit::PerThousand(_)) { 1000.0 } else { 1.0 };
    let quotient = factor * of / size;
    let is_close = |value: f64| (value - quotient).abs() <= ROUNDING * quotient.abs();
    let agrees = value.parse().is_ok_and(|value: f64| denominator > 0 && is_close(value));
    (!agrees).then_some("measures-other-value")
}

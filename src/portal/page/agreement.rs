//! How far the raters of a calibration agree: each pair, the whole panel, and whether anyone drifts away from it over
//! the calibrations. The numbers are those of `stats`; no measure of a unit counts them.

use super::Writer;
use super::words::columns_of;
use crate::portal::view::{Cell, Mark, Row, Table, Text};
use crate::record::{Calibration, RaterVerdict};
use crate::stats::agreement::{self, Agreement, Weights};
use crate::stats::interval::{Confidence, Interval};
use crate::stats::panel;
use anyhow::Result;

/// Calibrations over which drift is looked for.
const LATEST: usize = 6;

/// The tables of a calibration; none for a record of another kind.
pub(super) fn tables(w: &Writer, id: &str) -> Result<Vec<Table>> {
    let all = || w.site.input.ledger.calibrations.iter().map(|filed| &*filed.record);
    let Some(this) = all().find(|one| *one.id == *id) else { return Ok(Vec::new()) };
    let mut until: Vec<&Calibration> =
        all().filter(|one| (one.date, &one.id) <= (this.date, &this.id)).collect();
    until.sort_by_key(|one| (one.date, &one.id));
    let latest = &until[until.len().saturating_sub(LATEST)..];
    Ok(vec![agreed(w, this)?, drift(w, this, latest)?])
}

fn confidence(w: &Writer, this: &Calibration) -> Confidence {
    Confidence::Level(w.site.input.policy.confidence(this.date))
}

fn shown(interval: Interval, places: usize) -> String {
    let number = |value: f64| format!("{value:.places$}").replace('-', "\u{2212}");
    format!("{} – {}", number(interval.lo), number(interval.hi))
}

/// The pairs and the panel.
fn agreed(w: &Writer, this: &Calibration) -> Result<Table> {
    let limit = f64::from(w.site.input.policy.on(this.date).calibration_kappa_percent) / 100.0;
    let mut rows = Vec::new();
    let panel = panel::fleiss_kappa(&this.verdicts(), confidence(w, this)).ok();
    rows.push(row(w, w.word("agreement-panel")?.into(), panel, limit)?);
    for (first, second, both) in this.pairs() {
        let kappa = agreement::table(&both, RaterVerdict::COUNT)
            .and_then(|table| agreement::cohen_kappa(&table, Weights::Unweighted, confidence(w, this)));
        let names = Text::default().id(&**first).plain(w.word("list-mark")?).id(&**second);
        rows.push(row(w, names, kappa.ok(), limit)?);
    }
    let columns = ["agreement-who", "agreement-contacts", "agreement-observed", "agreement-kappa", "status"];
    let columns = columns_of(w, &columns, &["agreement-contacts", "agreement-observed", "agreement-kappa"])?;
    let note = w.say("agreement-note", [("limit", format!("{limit:.2}").into())])?;
    Ok(Table { title: Some(w.word("agreement-title")?), note: Some(note), columns, rows, ..Table::default() })
}

fn row(w: &Writer, who: Text, kappa: Option<Agreement>, limit: f64) -> Result<Row> {
    let Some(found) = kappa else {
        let dash = || Cell::text("—");
        let state = Cell::status(Mark::Na, w.word("agreement-undefined")?);
        return Ok(Row::new(vec![Cell::text(who), dash(), dash(), dash(), state]));
    };
    let (mark, word) = if found.interval.lo >= limit {
        (Mark::Ok, "agreement-enough")
    } else if found.interval.hi < limit {
        (Mark::Act, "agreement-too-little")
    } else {
        (Mark::Watch, "agreement-undecided")
    };
    Ok(Row::new(vec![
        Cell::text(who),
        Cell::text(found.n.to_string()),
        Cell::text(format!("{:.1}%", found.observed * 100.0)),
        Cell::text(Text::default().strong(format!("{:.2}", found.kappa).replace('-', "\u{2212}")))
            .below(shown(found.interval, 2)),
        Cell::status(mark, w.word(word)?),
    ]))
}

/// How each rater stands to the others, calibration by calibration, and over all of them.
fn drift(w: &Writer, this: &Calibration, latest: &[&Calibration]) -> Result<Table> {
    let mut columns = columns_of(w, &["agreement-who"], &[])?;
    for one in latest {
        columns.push(crate::portal::view::Column::figures(one.date.to_string()));
    }
    columns.extend(columns_of(w, &["agreement-mean", "status"], &["agreement-mean"])?);
    let mut rows = Vec::new();
    for rater in this.raters() {
        let mut cells = vec![Cell::text(Text::default().id(&**rater))];
        let mut every = Vec::new();
        for one in latest {
            let found = one.differences(rater);
            let mean = (!found.is_empty()).then(|| found.iter().sum::<f64>() / found.len() as f64);
            cells.push(Cell::text(mean.map_or_else(|| "—".to_owned(), signed)));
            every.extend(found);
        }
        let (mean, state) = match panel::mean_difference(&every, confidence(w, this)) {
            Err(_) => (Cell::text("—"), (Mark::Na, "agreement-undefined")),
            Ok((mean, interval)) => {
                let state = if interval.lo > 0.0 {
                    (Mark::Watch, "agreement-milder")
                } else if interval.hi < 0.0 {
                    (Mark::Watch, "agreement-stricter")
                } else {
                    (Mark::Ok, "agreement-no-drift")
                };
                (Cell::text(Text::default().strong(signed(mean))).below(shown(interval, 1)), state)
            }
        };
        cells.extend([mean, Cell::status(state.0, w.word(state.1)?)]);
        rows.push(Row::new(cells));
    }
    let note = Some(w.word("agreement-drift-note")?);
    Ok(Table { title: Some(w.word("agreement-drift")?), note, columns, rows, ..Table::default() })
}

/// Points with their sign.
fn signed(value: f64) -> String {
    let text = format!("{value:+.1}");
    if matches!(text.as_str(), "+0.0" | "-0.0") { "0.0".to_owned() } else { text.replace('-', "\u{2212}") }
}

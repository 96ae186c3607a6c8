//! The page of a waiver: what is overlooked, why, on whose word, until when.

use super::lineage::Index;
use super::sheet::Sheet;
use super::waivers::Stands;
use super::words::headline;
use super::{Made, Site, Writer};
use crate::diagnostic::Standing;
use crate::ledger::Filed;
use crate::policy;
use crate::portal::view::{Cell, Record as Page, Row, Text};
use crate::record::Waiver;
use anyhow::Result;

/// The page of one waiver.
pub(super) fn page<'a>(site: &'a Site<'a>, index: &'a Index<'a>, filed: &'a Filed<Waiver>) -> Result<Made> {
    let waiver = &filed.record;
    let sheet = Sheet::new(site, index, "waiver", &waiver.id, &filed.path);
    let (w, as_of) = (&sheet.w, site.input.as_of);
    let state = if policy::is_active(waiver, as_of) {
        "active"
    } else if policy::is_expired(waiver, as_of) {
        "expired"
    } else {
        "ended"
    };
    let uses = uses(&sheet, waiver)?;
    let mut record = sheet.parts()?;
    record.statuses = vec![Stands::of(w, waiver, uses.len()).status(w)?];
    let date = w.date(policy::last_day(waiver));
    let mut said = vec![w.say(&format!("waiver-is-{state}"), [("date", date.into())])?];
    said.push(w.say("waiver-uses", [("count", uses.len().into())])?);
    said.extend(sheet.found_in_words()?);
    record.headline = headline(w, said)?;
    record.lead = Some(w.written(&waiver.reason));
    let rule = match w.site.input.report.rules.named(&waiver.rule) {
        Some(rule) => Text::default().record(w.to(&["rules", rule.id]), rule.id, rule.name),
        None => Text::default().id(&*waiver.rule),
    };
    record.fields = vec![sheet.field("field-rule", rule)?];
    if let Some(id) = &waiver.record {
        record.fields.push(sheet.field("field-record", w.record(Text::default(), id)?)?);
    }
    if let Some(unit) = &waiver.unit {
        record.fields.push(sheet.unit(unit)?);
    }
    record.fields.push(sheet.person("field-owner", &waiver.owner)?);
    record.fields.push(sheet.person("field-approver", &waiver.approver)?);
    let keep = |date: crate::calendar::Date| Text::default().keep(date.to_string());
    record.fields.push(sheet.field("field-created", keep(waiver.created_on))?);
    record.fields.push(sheet.field("field-expires", keep(waiver.expires_on))?);
    if let Some(ended) = waiver.ended_on {
        record.fields.push(sheet.field("field-ended", keep(ended))?);
    }
    record.fields.push(sheet.file()?);
    record.tables = sheet.related("waiver-covers", uses)?.into_iter().collect();
    w.render(&Page { frame: sheet.frame()?, record })
}

/// The findings that it covers today, as rows.
fn uses(sheet: &Sheet, waiver: &Waiver) -> Result<Vec<Row>> {
    let w = &sheet.w;
    let all = w.site.input.report.diagnostics.iter();
    let covered =
        all.filter(|found| matches!(&found.standing, Standing::Waived { by } if **by == *waiver.id));
    covered
        .filter_map(|found| {
            let record = found.record.as_deref()?;
            let (_, kind) = w.site.input.ledger.find(record)?;
            Some((record, kind.name, &found.name))
        })
        .map(|(record, kind, name)| sheet.relation(kind, record, w.word(&format!("{name}.title"))?))
        .collect()
}

/// Its line in the register: rule, what it covers, last day.
pub(super) fn cells(w: &Writer, record: &Waiver, cells: &mut Vec<Cell>) -> Result<()> {
    cells.push(Cell::text(Text::default().id(&*record.rule)));
    cells.push(match (&record.record, &record.unit) {
        (Some(id), _) => Cell::text(w.record(Text::default(), id)?),
        (None, Some(id)) => super::entry::unit(w, id),
        (None, None) => Cell::text("—").quiet(),
    });
    cells.push(Cell::text(Text::default().keep(policy::last_day(record).to_string())));
    Ok(())
}

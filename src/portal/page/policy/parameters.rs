//! The parameters of the policy: what each one is today, what every version made of it, and what uses it.

use super::super::Writer;
use super::super::clause::chapters;
use super::{differs, place};
use crate::policy::{InForce, PARAMETERS, Parameter, Parameters, Shape};
use crate::portal::view::{Cell, Column, Kind, PolicyChapter, Row, Table, Text};
use crate::rules::{Rule, Use, uses_of};
use anyhow::Result;
use std::collections::BTreeMap;

/// One table a chapter of the regulation that leaves numbers open.
pub(super) fn by_chapter(w: &Writer) -> Result<Vec<PolicyChapter>> {
    let mut by_chapter: BTreeMap<u32, Vec<&Parameter>> = BTreeMap::new();
    for parameter in PARAMETERS {
        let number = parameter.clause.split('.').next().and_then(|number| number.parse().ok());
        by_chapter.entry(number.unwrap_or_default()).or_default().push(parameter);
    }
    let titles: BTreeMap<u32, String> =
        chapters(w.site)?.into_iter().map(|chapter| (chapter.number, chapter.title)).collect();
    let mut heads = w.columns(&["policy-column-parameter", "policy-column-unit", "policy-column-today"])?;
    let all = w.site.input.policy.versions();
    heads.extend(all.iter().map(|version| Column::words(version.version.as_str())));
    heads.extend(w.columns(&["policy-column-clause", "policy-column-rules"])?);
    let table = |(number, parameters): (u32, Vec<&Parameter>)| {
        let title = w.say("chapter-number", [("number", number.into())])?;
        let title = format!("{title} {}", titles.get(&number).map_or("", String::as_str));
        let note = w.say("policy-parameters-count", [("count", parameters.len().into())])?;
        let rows = parameters.into_iter().map(|parameter| row(w, parameter));
        let table = Table {
            title: Some(title.trim_end().to_owned()),
            note: Some(note),
            columns: heads.clone(),
            rows: rows.collect::<Result<_>>()?,
            ..Table::default()
        };
        Ok(PolicyChapter { anchor: format!("chapter-{number}"), table })
    };
    by_chapter.into_iter().map(table).collect()
}

fn row(w: &Writer, parameter: &Parameter) -> Result<Row> {
    let (policy, as_of) = (w.site.input.policy, w.site.input.as_of);
    let about = w.word(&format!("parameter-{}", parameter.key.replace('_', "-")))?;
    let today = Text::default().strong(value(w, parameter, policy.on(as_of))?);
    let place = match policy.field_of(parameter.key, as_of) {
        Some(field) => place(w, &field),
        None => Text::from(w.word("explain-default")?),
    };
    let place = match policy.stricter(parameter.key, as_of) {
        Some(found) => {
            let key = if found.holds { "stricter-holds" } else { "stricter-warns" };
            let args = [
                ("own", found.own.as_str().into()),
                ("pack", found.pack.as_str().into()),
                ("value", found.value.as_str().into()),
                ("citation", found.citation.as_str().into()),
            ];
            place.plain(" ").strong(w.say(key, args)?)
        }
        None => place,
    };
    let mut cells = vec![
        Cell::text(about).below(Text::default().id(parameter.key)),
        Cell::text(Text::default().keep(w.word(&format!("unit-{}", parameter.unit.replace('_', "-")))?)),
        Cell::text(today).below(place),
    ];
    let is_list = matches!(parameter.shape, Shape::Categories { .. } | Shape::Channels { .. });
    let mut before: Option<&InForce> = None;
    for version in policy.versions() {
        let shown = value(w, parameter, &version.parameters)?;
        cells.push(match before {
            Some(before) if differs(parameter, version, before) => Cell::text(Text::default().strong(shown))
                .below(Text::default().keep(w.word("policy-value-changed")?)),
            Some(_) if is_list => Cell::text(w.word("policy-value-same")?).quiet(),
            Some(_) => Cell::text(shown).quiet(),
            None => Cell::text(shown),
        });
        before = Some(version);
    }
    let clause = w.clause(parameter.clause);
    let mut clause = Text::default().link(clause.href, clause.text);
    clause.0.iter_mut().for_each(|part| part.kind = Kind::Keep);
    cells.push(Cell::text(clause));
    cells.push(rules(w, parameter.key)?);
    Ok(Row::new(cells))
}

/// A parameter's value in words of the page's language.
pub(in super::super) fn value(w: &Writer, parameter: &Parameter, parameters: &Parameters) -> Result<String> {
    let written = parameters.written(parameter.key);
    let prefix = match parameter.shape {
        Shape::Whole { .. } | Shape::Clock { .. } => return Ok(written),
        Shape::Interval { .. } => "interval",
        Shape::Categories { .. } => "complaint-category",
        Shape::Channels { .. } => "complaint-channel",
    };
    let names = written.split(", ").filter(|name| !name.is_empty());
    let words = names.map(|name| w.word(&format!("{prefix}-{}", name.replace('_', "-"))));
    let words = words.collect::<Result<Vec<_>>>()?;
    if words.is_empty() { w.word("policy-value-none") } else { Ok(words.join(&w.word("list-mark")?)) }
}

/// The rules that use a parameter, or what else does.
fn rules(w: &Writer, key: &str) -> Result<Cell> {
    Ok(match uses_of(key) {
        Use::Rules(rules) => {
            let mut text = Text::default();
            for (position, rule) in rules.iter().filter_map(|id| Rule::named(id)).enumerate() {
                let before = if position > 0 { w.word("list-mark")? } else { String::new() };
                text = text.plain(before).record(w.to(&["rules", rule.id]), rule.id, rule.name);
            }
            Cell::text(text)
        }
        Use::Engine(_) => Cell::text(w.word("policy-used-engine")?).quiet(),
        Use::Waits(_) => Cell::text(w.word("policy-used-waits")?).quiet(),
    })
}

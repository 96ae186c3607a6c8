//! The coverage of the regulation as text and as JSON: a clause a line, by chapter, gaps as gaps, then the totals.

use crate::coverage::{Covered, Totals};
use crate::diagnostic::{Arg, Args};
use crate::locale::{Locale, Messages};
use anyhow::Result;
use serde_json::{Value as Json, json};
use std::fmt::Write;

/// The table for people.
pub fn coverage_text(
    messages: &Messages,
    locale: Locale,
    table: &[Covered],
    totals: Totals,
) -> Result<String> {
    let say = |key: &str, args: Vec<(&'static str, Arg)>| {
        messages.text(locale, key, &args.into_iter().collect::<Args>())
    };
    let (mut text, mut chapter) = (String::new(), "");
    for covered in table {
        if covered.clause.chapter() != chapter {
            chapter = covered.clause.chapter();
            let number =
                say("chapter-number", vec![("number", chapter.parse::<usize>().unwrap_or(0).into())])?;
            let title = say(&format!("chapter-{chapter}"), Vec::new())?;
            writeln!(text, "{number} {title}")?;
        }
        let mark = if covered.gaps().is_empty() { ' ' } else { '!' };
        let title = say(&covered.clause.key(), Vec::new())?;
        let inferred = if covered.clause.inferred {
            format!(" ({})", say("clause-inferred", Vec::new())?)
        } else {
            String::new()
        };
        writeln!(text, "{mark} {} {title}{inferred}", covered.clause.id)?;
        let (fails, passes) = covered.samples();
        let ids = |all: Vec<&str>| all.join(", ");
        let kinds = covered.kinds.iter().map(|(kind, records)| format!("{} {records}", kind.name));
        let args = vec![
            ("kinds", kinds.collect::<Vec<_>>().join(", ").into()),
            ("rules", ids(covered.rules.iter().map(|rule| rule.id).collect()).into()),
            ("kpis", ids(covered.kpis.iter().map(|kpi| kpi.id()).collect()).into()),
            ("fails", fails.into()),
            ("passes", passes.into()),
        ];
        for (key, shown) in [
            ("coverage-kinds", !covered.kinds.is_empty()),
            ("coverage-rules", !covered.rules.is_empty()),
            ("coverage-kpis", !covered.kpis.is_empty()),
        ] {
            if shown {
                writeln!(text, "    {}", say(key, args.clone())?)?;
            }
        }
        for check in &covered.checks {
            let rules: Vec<_> = check.made_by().map(|rule| rule.id).collect();
            let key = if check.is_gap() { "coverage-check-gap" } else { "coverage-check" };
            let args = vec![
                ("name", check.name.into()),
                ("level", Arg::Message(format!("level-{}", check.level.name()))),
                ("check", Arg::Message(check.key())),
                ("rules", rules.join(", ").into()),
            ];
            writeln!(text, "    {}", say(key, args)?)?;
        }
        let page = format!("{}/{}", locale.tag(), page(covered));
        writeln!(text, "    {}", say("coverage-page", vec![("page", page.into())])?)?;
        for gap in covered.gaps() {
            writeln!(text, "    {}", say(&format!("coverage-gap-{}", gap.name()), Vec::new())?)?;
        }
    }
    writeln!(text, "{}", say("coverage-totals", total_args(totals))?)?;
    Ok(text)
}

/// Where the portal shows a clause, below the folder of a language.
fn page(covered: &Covered) -> String {
    format!("regulation/{}/index.html#{}", covered.clause.chapter(), covered.clause.id)
}

/// The totals as arguments of their message.
pub fn total_args(totals: Totals) -> Vec<(&'static str, Arg)> {
    vec![
        ("covered", totals.covered.into()),
        ("clauses", totals.clauses.into()),
        ("inferred-covered", totals.inferred_covered.into()),
        ("inferred", totals.inferred.into()),
    ]
}

/// The table for programs.
pub fn coverage_json(table: &[Covered], totals: Totals, as_of: crate::calendar::Date) -> Json {
    let clause = |covered: &Covered| {
        let kinds =
            covered.kinds.iter().map(|(kind, records)| json!({"kind": kind.name, "records": records}));
        let rules = covered
            .rules
            .iter()
            .map(|rule| json!({"rule": rule.id, "fails": rule.count(true), "passes": rule.count(false)}));
        let checks = covered.checks.iter().map(|check| {
            json!({
                "check": check.name,
                "level": check.level.name(),
                "rules": check.made_by().map(|rule| rule.id).collect::<Vec<_>>(),
            })
        });
        json!({
            "clause": covered.clause.id,
            "inferred": covered.clause.inferred,
            "kinds": kinds.collect::<Vec<_>>(),
            "rules": rules.collect::<Vec<_>>(),
            "checks": checks.collect::<Vec<_>>(),
            "page": page(covered),
            "kpis": covered.kpis.iter().map(|kpi| kpi.id()).collect::<Vec<_>>(),
            "records": covered.records(),
            "gaps": covered.gaps().iter().map(|gap| gap.name()).collect::<Vec<_>>(),
        })
    };
    json!({
        "schema_version": 1,
        "as_of": as_of.to_string(),
        "totals": {
            "covered": totals.covered, "clauses": totals.clauses,
            "inferred_covered": totals.inferred_covered, "inferred": totals.inferred,
        },
        "clauses": table.iter().map(clause).collect::<Vec<_>>(),
    })
}

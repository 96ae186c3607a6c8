//! The page of a person, by staff id: what followed the assessments, every assessment with its score as it was given,
//! the training. Made only where the policy shows people to the audience of the build.

use super::words::columns_of;
use super::words::headline;
use super::{Made, Site, Writer, course, training};
use crate::portal::audience::Audience;
use crate::portal::view::{self, Cell, Link, Row, Table, Text};
use crate::record::{Person, PortalAudience};
use anyhow::Result;

/// Courses that a page shows at most.
const MOST: usize = 8;

/// Whether the portal has pages of people: what the policy says of its audience; by default none has. A department's
/// has those of its own people, since its records hold no others.
pub(super) fn are_shown(site: &Site) -> bool {
    let audience = match site.input.audience {
        Audience::Committee => PortalAudience::Committee,
        Audience::Department(_) => PortalAudience::Department,
        Audience::Creditor(_) | Audience::Public => return false,
    };
    site.input.policy.shows_people(audience)
}

/// The pages of everybody, where they are shown.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    if !are_shown(site) {
        return Ok(Vec::new());
    }
    let people = site.input.ledger.people.iter().map(|filed| &*filed.record);
    people.map(|person| page(&site.page(&["people", &person.id]), person)).collect()
}

/// The people of a unit with links to their pages; none where these are not made.
pub(super) fn of_unit(w: &Writer, unit: &str) -> Result<Option<Table>> {
    if !are_shown(w.site) {
        return Ok(None);
    }
    let ledger = w.site.input.ledger;
    let is_in = |person: &&Person| {
        &*person.department == unit
            || person.team.as_deref() == Some(unit)
            || person.partner.as_deref() == Some(unit)
    };
    let people = ledger.active(w.site.input.as_of).map(|filed| &*filed.record).filter(is_in);
    let row = |person: &Person| {
        let link = Text::default().record(
            w.to(&["people", &person.id]),
            person.id.to_string(),
            person.id.to_string(),
        );
        let last = ledger.assessments.iter().map(|filed| &*filed.record);
        let last = last.filter(|one| one.is_periodic() && one.person.as_ref() == Some(&person.id));
        let last = last.max_by_key(|one| one.period);
        let grade = last.and_then(|one| one.grade).map(|grade| grade.name().replace('_', "-"));
        let grade = grade.map(|name| w.word(&format!("value-grade-{name}"))).transpose()?;
        Ok(Row::new(vec![
            Cell::text(link),
            Cell::text(last.map(|one| w.period(one.period)).unwrap_or_default()),
            Cell::text(grade.unwrap_or_else(|| "—".to_owned())),
        ]))
    };
    let rows = people.map(row).collect::<Result<Vec<_>>>()?;
    let columns = columns_of(w, &["person-id", "period", "person-grade"], &[])?;
    let title = Some(w.word("person-list")?);
    Ok((!rows.is_empty()).then_some(Table { title, columns, rows, ..Table::default() }))
}

fn page(w: &Writer, person: &Person) -> Result<Made> {
    let courses = course::all(w, MOST, |one| one.person.as_ref() == Some(&person.id))?;
    let assessments = assessments(w, person)?;
    let args = [
        ("person", person.id.to_string().into()),
        ("count", assessments.rows.len().into()),
        ("courses", courses.len().into()),
    ];
    let crumbs = vec![
        Link::new(w.to(&[]), w.word("breadcrumb-home")?),
        Link::new(w.to(&["units"]), w.word("nav-units")?),
        Link::new(w.to(&["units", &person.department]), w.unit(&person.department)),
    ];
    let mut facts = vec![w.unit_link(Text::default(), &person.department)];
    if let Some(team) = &person.team {
        facts.push(w.unit_link(Text::default(), team));
    }
    if let Some(partner) = &person.partner {
        facts.push(w.unit_link(Text::default(), partner));
    }
    w.render(&view::Person {
        frame: w.frame(&person.id, crumbs, &["records/"])?,
        id: person.id.to_string(),
        facts,
        headline: headline(w, vec![w.say("person-headline", args)?])?,
        lead: Some(w.word("person-lead")?.into()),
        courses,
        assessments,
        training: training::of_person(w, person)?,
    })
}

fn assessments(w: &Writer, person: &Person) -> Result<Table> {
    let of = w.site.input.ledger.assessments.iter().map(|filed| &*filed.record);
    let mut of: Vec<_> = of.filter(|one| one.person.as_ref() == Some(&person.id)).collect();
    of.sort_by_key(|one| std::cmp::Reverse((one.period, &one.id)));
    let mut rows = Vec::new();
    for one in of {
        let (given, revised) = course::scores(w, one);
        let shown = |score: Option<f64>| score.map_or_else(|| "—".to_owned(), |score| format!("{score:.2}"));
        let grade = one.grade.map(|grade| format!("value-grade-{}", grade.name().replace('_', "-")));
        rows.push(Row::new(vec![
            Cell::text(w.period(one.period)).below(w.record(Text::default(), &one.id)?),
            Cell::text(w.word(&format!("value-kind-{}", one.kind.name()))?),
            Cell::text(shown(given)),
            Cell::text(shown(revised)),
            Cell::text(grade.map(|key| w.word(&key)).transpose()?.unwrap_or_else(|| "—".to_owned())),
        ]));
    }
    let columns = ["period", "person-kind", "person-score", "person-revised", "person-grade"];
    let columns = columns_of(w, &columns, &["person-score", "person-revised"])?;
    Ok(Table { title: Some(w.word("person-assessments")?), columns, rows, ..Table::default() })
}

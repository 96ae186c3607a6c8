//! The guide: how people work with records, told in Markdown in `site/guide/`, one page a file, and an index in the
//! order in which a newcomer reads. The kinds of records on the page of references are made from the registry.

use super::about::passages;
use super::words::{headline, kinds};
use super::{Made, Site, Writer, asset};
use crate::markdown;
use crate::portal::audience::Page;
use crate::portal::view::{Cell, Link, Method, Passage, Row, Table, Text};
use crate::record::{KINDS, Kind, Place};
use anyhow::{Context, Result};
use std::fmt::Write as _;

/// The chapters of the guide with their pages, in the order in which they are read.
pub const GUIDE: [(&str, &[&str]); 5] = [
    ("tutorial", &["tutorial"]),
    (
        "tasks",
        &["mend", "conflict", "breach", "import", "rules", "kpis", "facts", "host", "growth", "themes"],
    ),
    ("life", &["life"]),
    ("why", &["proof", "gate"]),
    ("reference", &[REFERENCE]),
];

/// The page on which commands and kinds are looked up.
const REFERENCE: &str = "reference";

/// The guide in this language.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let mut made = vec![index(site)?];
    for (_, names) in GUIDE {
        for name in names {
            made.push(page(site, name)?);
        }
    }
    Ok(made)
}

/// A page as people wrote it: its heading, what stands before its first part, and its parts.
struct Written {
    heading: String,
    lead: String,
    passages: Vec<Passage>,
}

fn written(site: &Site, name: &str) -> Result<Written> {
    let path = format!("guide/{}/{name}.md", site.locale.tag());
    let text = asset::text(site, &path).with_context(|| format!("no text of the guide: site/{path}"))?;
    let heading = markdown::parts(text).into_iter().find(|part| part.level == 1).map(|part| part.heading);
    let heading = heading.with_context(|| format!("no heading: site/{path}"))?;
    let (lead, passages) = passages(text);
    Ok(Written { heading, lead, passages })
}

fn index(site: &Site) -> Result<Made> {
    let w = site.page(&["guide"]);
    let mut passages = Vec::new();
    for (number, (chapter, names)) in GUIDE.into_iter().enumerate() {
        let mut list = String::new();
        for name in names {
            let Written { heading, lead, .. } = written(site, name)?;
            _ = writeln!(list, "- [{heading}]({})\\\n  {lead}", w.to(&["guide", name]));
        }
        passages.push(Passage {
            anchor: format!("s{}", number + 1),
            title: w.word(&format!("guide-{chapter}"))?,
            text_html: markdown::render(&list),
            table: None,
        });
    }
    let here = w.word("page-guide")?;
    w.render(&Method {
        frame: w.frame(&here, vec![Link::new(w.to(&[]), w.word("nav-home")?)], &["records/policy/"])?,
        headline: headline(&w, vec![w.word("guide-headline")?])?,
        lead: Some(w.word("guide-lead")?.into()),
        passages,
    })
}

fn page(site: &Site, name: &str) -> Result<Made> {
    let w = site.page(&["guide", name]);
    let Written { heading, lead, mut passages } = written(site, name)?;
    if name == REFERENCE {
        passages.push(lists(&w, passages.len() + 1)?);
        passages.push(kinds_of_records(&w, passages.len() + 1)?);
    }
    let crumbs =
        vec![Link::new(w.to(&[]), w.word("nav-home")?), Link::new(w.to(&["guide"]), w.word("page-guide")?)];
    w.render(&Method {
        frame: w.frame(&heading, crumbs, &["records/policy/"])?,
        headline: vec![heading],
        lead: (!lead.is_empty()).then(|| told(&lead)),
        passages,
    })
}

/// A paragraph, with what stands between backticks as code.
fn told(paragraph: &str) -> Text {
    let pieces = paragraph.split('`').enumerate();
    pieces.fold(
        Text::default(),
        |text, (at, piece)| if at % 2 == 0 { text.plain(piece) } else { text.code(piece) },
    )
}

/// The pages on which everything of a sort is listed, as far as the audience sees them.
fn lists(w: &Writer, number: usize) -> Result<Passage> {
    let all: [(Option<Page>, &[&str], &str); 5] = [
        (Some(Page::Rules), &["rules"], "guide-list-rules"),
        (None, &["kpi"], "guide-list-kpis"),
        (Some(Page::Policy), &["policy"], "guide-list-parameters"),
        (Some(Page::Coverage), &["regulation", "coverage"], "guide-list-clauses"),
        (Some(Page::Records), &["records"], "guide-list-records"),
    ];
    let mut list = String::new();
    for (part, path, key) in all {
        if part.is_none_or(|part| w.site.input.audience.sees_page(part)) {
            _ = writeln!(list, "- [{}]({})", w.word(key)?, w.to(path));
        }
    }
    Ok(Passage {
        anchor: format!("s{number}"),
        title: w.word("guide-lists")?,
        text_html: markdown::render(&list),
        table: None,
    })
}

/// Every kind of record: its name for commands and where its files lie.
fn kinds_of_records(w: &Writer, number: usize) -> Result<Passage> {
    let seen: Vec<&str> = kinds(w.site).map(|kind| kind.name).collect();
    let row = |kind: &Kind| {
        let name = w.kind(kind.name)?;
        let name = if seen.contains(&kind.name) {
            Text::default().link(w.to(&["records", kind.name]), name)
        } else {
            name.into()
        };
        let cells = [name, Text::default().code(kind.name), Text::default().code(place(kind))];
        anyhow::Ok(Row::new(cells.into_iter().map(Cell::text).collect()))
    };
    let columns = ["guide-kind", "guide-kind-name", "guide-kind-place"];
    let columns = w.columns(&columns)?;
    let rows = KINDS.iter().map(row).collect::<Result<_>>()?;
    Ok(Passage {
        anchor: format!("s{number}"),
        title: w.word("guide-kinds")?,
        text_html: markdown::render(&w.word("guide-kinds-how")?),
        table: Some(Table { columns, rows, ..Table::default() }),
    })
}

/// Where the files of a kind lie, with words in capitals for what differs.
fn place(kind: &Kind) -> String {
    match kind.place {
        Place::File(file) => file.to_owned(),
        Place::Folder(folder) => format!("{folder}/ID{}", kind.ending()),
        Place::Years(prefix) | Place::Prose(prefix) => {
            let unit = if kind.is_numbered_by_department() { "-UNIT" } else { "" };
            format!("records/{}/YYYY/{prefix}-YYYY{unit}-NNNN{}", kind.name, kind.ending())
        }
    }
}

//! Pages about the portal itself, and those at its root: the choice of language and the page that is not here.
//! People write the texts of the first two as Markdown in `site/pages/`; the built-in ones stand in.

use super::words::{headline, kinds};
use super::{Made, Site, Writer, asset};
use crate::diagnostic::Arg;
use crate::markdown::{self, Part};
use crate::portal::audience::Page;
use crate::portal::url::PagePath;
use crate::portal::view::{
    About, Cell, Chooser, Column, Fact, Language, Link, Method, NotFound, Passage, Row, Table, Text,
};
use crate::record::SignalRules;
use crate::stats::false_alarm;
use anyhow::Result;

/// About and method in this language; with the company's first language, the pages at the root.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let mut made = vec![about(site)?, method(site)?];
    if site.input.audience.sees_page(Page::Compliance) {
        made.push(leak(site)?);
    }
    if site.is_first() {
        made.extend([chooser(site)?, not_found(site)?]);
    }
    Ok(made)
}

/// A text that people wrote for a page of this language, or the built-in one.
fn written<'a>(site: &'a Site, name: &str) -> &'a str {
    let path = format!("pages/{}/{name}", site.locale.tag());
    asset::text(site, &path).unwrap_or_default()
}

fn crumbs(w: &Writer) -> Result<Vec<Link>> {
    Ok(vec![Link::new(w.to(&[]), w.word("nav-home")?)])
}

fn about(site: &Site) -> Result<Made> {
    let (w, input) = (site.page(&["about"]), site.input);
    let records = input.report.summary.judged;
    let date = w.date(input.as_of);
    let said = vec![w.say("about-headline", [("records", records.into()), ("date", date.as_str().into())])?];
    let version = input.policy.version_on(input.as_of);
    let args = [("version", version.version.as_str().into()), ("date", w.date(version.from).into())];
    let mut facts = vec![
        Fact::new(w.word("about-as-of")?, Text::default().keep(input.as_of.to_string())),
        Fact::new(w.word("about-policy")?, w.say("policy-in-force", args)?),
        Fact::new(w.word("about-records")?, w.count(records)),
        Fact::new(
            w.word("about-program")?,
            Text::default().code(concat!("pinguan ", env!("CARGO_PKG_VERSION"))),
        ),
    ];
    if let Some(git) = input.git.filter(|git| git.clean) {
        facts.push(Fact::new(w.word("source-commit")?, Text::default().id(&git.head.id[..7])));
    }
    let text: Vec<Part> =
        markdown::parts(written(site, "about.md")).into_iter().filter(|part| part.level != 1).collect();
    let title = markdown::parts(written(site, "about.md")).into_iter().find(|part| part.level == 1);
    let intro = title.map_or_else(String::new, |part| part.body);
    let text = format!("{intro}\n{}", join(&text, 1));
    let here = w.word("page-about")?;
    w.render(&About {
        frame: w.frame(&here, crumbs(&w)?, &[])?,
        headline: headline(&w, said)?,
        lead: None,
        facts,
        text_html: (!text.trim().is_empty()).then(|| markdown::render(&text)),
        files: Some(files(&w)?),
    })
}

/// Markdown of some parts again, their headings raised by `raise` levels, for they stand below the page's own.
fn join(parts: &[Part], raise: u8) -> String {
    let heading = |part: &Part| match part.level {
        0 => String::new(),
        level => {
            format!("{} {}\n", "#".repeat(usize::from(level.saturating_sub(raise).max(1))), part.heading)
        }
    };
    let texts: Vec<String> = parts.iter().map(|part| format!("\n{}\n{}", heading(part), part.body)).collect();
    texts.concat()
}

fn files(w: &Writer) -> Result<Table> {
    let row = |path: &str, holds: String| {
        let link = w.to_file(&path.split('/').collect::<Vec<_>>());
        Row::new(vec![Cell::text(Text::default().link(link, path)), Cell::text(holds)])
    };
    let mut rows =
        vec![row("data/kpis.json", w.word("about-kpis")?), row("data/kpis.csv", w.word("about-kpis-csv")?)];
    if w.site.input.audience.sees_page(Page::Compliance) {
        rows.push(row("data/compliance.json", w.word("about-compliance")?));
    }
    for kind in kinds(w.site) {
        let holds = w.say("about-kind", [("kind", w.kind(kind.name)?.into())])?;
        rows.push(row(&format!("data/{}.csv", kind.name), holds.clone()));
        rows.push(row(&format!("data/{}.json", kind.name), holds));
    }
    let columns = vec![Column::words(w.word("about-file")?), Column::words(w.word("about-holds")?)];
    Ok(Table { columns, rows, ..Table::default() })
}

/// The lead of a text that people wrote, and its parts under headings of the second level.
pub(super) fn passages(text: &str) -> (String, Vec<Passage>) {
    let (mut lead, mut texts): (String, Vec<(String, String)>) = (String::new(), Vec::new());
    for part in markdown::parts(text) {
        match (part.level, texts.last_mut()) {
            (2, _) => texts.push((part.heading, part.body)),
            (0 | 1, None) => lead.push_str(part.body.trim()),
            (_, Some((_, text))) => text.push_str(&join(&[part], 1)),
            (_, None) => texts.push((part.heading, part.body)),
        }
    }
    let passage = |(index, (title, text)): (usize, (String, String))| Passage {
        anchor: format!("s{}", index + 1),
        title,
        text_html: markdown::render(&text),
        table: None,
    };
    (lead, texts.into_iter().enumerate().map(passage).collect())
}

fn method(site: &Site) -> Result<Made> {
    let w = site.page(&["method"]);
    let (lead, mut passages) = passages(written(site, "method.md"));
    passages.push(false_alarms(&w, passages.len() + 1)?);
    let here = w.word("page-method")?;
    w.render(&Method {
        frame: w.frame(&here, crumbs(&w)?, &["records/policy/"])?,
        headline: headline(&w, vec![w.word("method-headline")?])?,
        lead: (!lead.is_empty()).then(|| lead.into()),
        passages,
    })
}

/// What to do when personal data has leaked.
fn leak(site: &Site) -> Result<Made> {
    let w = site.page(&["leak"]);
    let (lead, passages) = passages(written(site, "leak.md"));
    let here = w.word("page-leak")?;
    w.render(&Method {
        frame: w.frame(&here, crumbs(&w)?, &["records/policy/"])?,
        headline: headline(&w, vec![w.word("leak-headline")?])?,
        lead: (!lead.is_empty()).then(|| lead.replace("**", "").into()),
        passages,
    })
}

/// How often each set of rules signals although nothing has changed, as simulated in `stats`.
fn false_alarms(w: &Writer, number: usize) -> Result<Passage> {
    let percent = |share: f64| Text::default().keep(format!("{:.1}%", 100.0 * share));
    let mut rows = Vec::new();
    for set in SignalRules::ALL {
        let Some(rate) = false_alarm::documented(set.name()) else { continue };
        let name = w.word(&format!("rules-{}", set.name()))?;
        let holds = w.word(&format!("rules-{}.holds", set.name()))?;
        let cells = [percent(rate.known), percent(rate.estimated)].map(Cell::text);
        rows.push(Row::new([Cell::text(name), Cell::text(holds)].into_iter().chain(cells).collect()));
    }
    let args = [
        ("charts", u64::from(false_alarm::CHARTS).into()),
        ("points", false_alarm::POINTS.into()),
        ("seed", Arg::Text(false_alarm::SEED.to_string())),
    ];
    let columns = vec![
        Column::words(w.word("false-alarms-rules")?),
        Column::words(w.word("false-alarms-holds")?),
        Column::figures(w.word("false-alarms-known")?),
        Column::figures(w.word("false-alarms-estimated")?),
    ];
    Ok(Passage {
        anchor: format!("s{number}"),
        title: w.word("false-alarms")?,
        text_html: markdown::render(&w.say("false-alarms-how", args)?),
        table: Some(Table { columns, rows, ..Table::default() }),
    })
}

/// A page at the root, written in the company's first language.
fn at_root<'a>(site: &'a Site<'a>, name: &str) -> Writer<'a> {
    Writer { site, path: PagePath::file(&[name]) }
}

fn chooser(site: &Site) -> Result<Made> {
    let w = at_root(site, "index.html");
    let company = w.unit("");
    let home = |locale: &crate::locale::Locale| Language {
        tag: locale.tag().to_owned(),
        short: locale.tag().to_owned(),
        name: super::frame::own_name(*locale).1.to_owned(),
        href: w.path.link(&PagePath::page(*locale, &[]), None),
        current: *locale == site.locale,
    };
    let said = vec![w.say("chooser-headline", [("company", company.into())])?];
    let lead = w.say("chooser-lead", [("date", w.date(site.input.as_of).into())])?;
    w.render(&Chooser {
        frame: w.frame("", Vec::new(), &["records/"])?,
        headline: headline(&w, said)?,
        lead: Some(lead.into()),
        homes: site.locales.iter().map(home).collect(),
    })
}

fn not_found(site: &Site) -> Result<Made> {
    let w = at_root(site, "404.html");
    let mut links = vec![Link::new(w.to(&[]), w.word("nav-home")?)];
    if site.input.audience.sees_page(Page::Records) {
        links.push(Link::new(w.to(&["records"]), w.word("nav-records")?));
    }
    for kind in kinds(site) {
        links.push(Link::new(w.to(&["records", kind.name]), w.kind(kind.name)?));
    }
    let here = w.word("not-found-headline")?;
    w.render(&NotFound {
        frame: w.frame(&here, Vec::new(), &["records/"])?,
        headline: headline(&w, vec![here.clone()])?,
        lead: Some(Text::from(w.word("not-found-lead")?)),
        links,
    })
}

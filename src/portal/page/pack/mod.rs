//! The papers of the coming meeting: one file that stands alone, made to be printed. It tells of the records as they
//! are built, so there is one for the coming meeting alone; those of a meeting that is over are made by building the
//! revision of its day.

mod figures;
mod matters;
mod style;

use super::kpi::{chance_in_all, headline};
use super::words::actor;
use super::{Made, Site, Writer, asked, decisions, home, meetings, since, words};
use crate::digest::sha256_base64;
use crate::ledger::quorum_of;
use crate::portal::url::PagePath;
use crate::portal::view::{Fact, Link, Mark, Pack, PackMark, PackMember, Part, Status, Table, Text};
use anyhow::Result;

/// The name of the folder where no record of the coming meeting is there yet.
const NEXT: &str = "next";

/// The segments of the file below the language's folder.
fn place(site: &Site) -> [String; 3] {
    let meeting = meetings::arranged(site).map_or(NEXT, |meeting| &*meeting.id);
    ["meetings".to_owned(), meeting.to_owned(), "pack.html".to_owned()]
}

/// The link to the papers.
pub(super) fn link(w: &Writer) -> Result<Link> {
    let [folder, meeting, file] = place(w.site);
    let segments = [w.locale().tag(), &folder, &meeting, &file];
    Ok(Link::new(w.to_file(&segments), w.word("pack-open-file")?))
}

/// The papers.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let [folder, meeting, file] = place(site);
    let path = PagePath::file(&[site.locale.tag(), &folder, &meeting, &file]);
    let w = Writer { site, path };
    let input = site.input;
    let style = style::sheet(site, &running(&w)?)?;
    let measures = headline(site);
    let open = home::to_answer(site).len();
    let all = decisions::all(site);
    let open_rows = all.iter().filter(|(stands, _)| *stands != decisions::Stands::Done);
    let open_rows = open_rows.map(|(stands, one)| decisions::row(&w, one, *stands)).collect::<Result<_>>()?;
    let changes = since::section(&w)?;
    let page = Pack {
        lang: w.locale().tag().to_owned(),
        title: format!("{}｜{}", w.word("pack-heading")?, w.unit("")),
        style_sha256: sha256_base64(style.as_str().as_bytes()),
        style_html: style,
        seal: words::seal(&w),
        heading: w.word("pack-heading")?,
        about: about(&w)?,
        draft: input.draft.then(|| w.word("draft-defects")).transpose()?,
        sentence: home::sentence(&w, &measures, open)?,
        decisions: asked::asked(&w, &measures)?.into_iter().map(unlinked_decision).collect(),
        contents: contents(&w)?,
        marks: marks(&w)?,
        chance: chance_in_all(&w)?,
        since: unlinked_text(since::lead(&w)?.plain("\u{2003}").plain(changes.note.unwrap_or_default())),
        changes: changes.items.into_iter().map(unlinked_change).collect(),
        glance: unlinked(figures::glance(&w, &measures)?),
        exceptions: matters::exceptions(&w)?.into_iter().map(unlinked).collect(),
        open: unlinked(decisions::table(&w, open_rows)?),
        measures: figures::measures(&w, &measures)?,
        units: unlinked(figures::units(&w, &measures)?),
        method: method(&w)?,
        members: members(&w)?,
        check: check(&w)?,
    };
    Ok(vec![w.render(&page)?])
}

/// Which meeting, in words.
fn which(w: &Writer) -> Result<String> {
    match (meetings::arranged(w.site), meetings::next_by(w.site)) {
        (Some(meeting), _) => {
            let args = [("id", (&*meeting.id).into()), ("date", w.date(meeting.held_on).into())];
            w.say("pack-meeting", args)
        }
        (None, Some(by)) => w.say("pack-next", [("date", w.date(by).into())]),
        (None, None) => w.word("pack-first"),
    }
}

fn running(w: &Writer) -> Result<style::Running> {
    let input = w.site.input;
    let version = &input.policy.version_on(input.as_of).version;
    let commit = input.git.filter(|git| git.clean).map_or("", |git| &git.head.id[..7]);
    let args = [
        ("date", input.as_of.to_string().into()),
        ("commit", commit.into()),
        ("policy", version.as_str().into()),
    ];
    let committee = w.word("record-committee")?;
    Ok(style::Running {
        head_left: format!("{}\u{2003}{committee}", w.unit("")),
        head_right: which(w)?,
        foot_left: w.say(if commit.is_empty() { "pack-foot-tree" } else { "pack-foot" }, args)?,
        number: [w.word("pack-page")?, w.word("pack-page.of")?, w.word("pack-page.end")?],
    })
}

fn about(w: &Writer) -> Result<Vec<Text>> {
    let input = w.site.input;
    let members = input.ledger.members_on(input.as_of).count();
    let percent = input.policy.on(input.as_of).committee_quorum_percent;
    let args = [("members", members.into()), ("quorum", quorum_of(members, percent).into())];
    Ok(vec![which(w)?.into(), w.say("pack-members", args)?.into()])
}

fn contents(w: &Writer) -> Result<Vec<Link>> {
    let parts = ["decide", "changes", "exceptions", "open", "measures", "units", "method", "sign"];
    let link = |(index, part): (usize, &&str)| {
        Ok(Link::new(format!("#p{}", index + 1), w.word(&format!("pack-{part}"))?))
    };
    parts.iter().enumerate().map(link).collect()
}

fn marks(w: &Writer) -> Result<Vec<PackMark>> {
    let all = [(Mark::Act, "act"), (Mark::Watch, "watch"), (Mark::Ok, "ok"), (Mark::Na, "na")];
    let mark = |(mark, name): (Mark, &str)| {
        let status = Status::new(mark, w.word(&format!("status-{name}"))?);
        Ok(PackMark { status, means: w.word(&format!("pack-mark-{name}"))? })
    };
    all.into_iter().map(mark).collect()
}

fn method(w: &Writer) -> Result<Vec<Fact>> {
    let input = w.site.input;
    let version = input.policy.version_on(input.as_of);
    let args = [("version", version.version.as_str().into()), ("date", w.date(version.from).into())];
    Ok(vec![
        Fact::new(w.word("about-as-of")?, Text::default().keep(input.as_of.to_string())),
        Fact::new(w.word("about-policy")?, w.say("policy-in-force", args)?),
        Fact::new(w.word("about-records")?, w.count(input.report.summary.judged)),
        Fact::new(w.word("pack-method-interval")?, w.word("pack-method-interval.text")?),
        Fact::new(w.word("pack-method-chart")?, w.word("pack-method-chart.text")?),
        Fact::new(w.word("pack-method-small")?, w.word("pack-method-small.text")?),
    ])
}

fn members(w: &Writer) -> Result<Vec<PackMember>> {
    let member = |member: &crate::record::Member| {
        Ok(PackMember { person: actor(w, &member.person), seat: words::seat(w, member.seat)? })
    };
    w.site.input.ledger.members_on(w.site.input.as_of).map(member).collect()
}

/// By what the signed papers are known: the commit, the policy, the list of hashes, the command.
fn check(w: &Writer) -> Result<Vec<Fact>> {
    let input = w.site.input;
    let mut facts = Vec::new();
    if let Some(git) = input.git.filter(|git| git.clean) {
        facts.push(Fact::new(w.word("source-commit")?, Text::default().code(&git.head.id)));
    }
    facts.push(Fact::new(w.word("pack-policy-hash")?, Text::default().code(&*input.report.policy_hash)));
    let how = Text::from(w.word("pack-hash.text")?).plain(" ").code("pinguan verify");
    facts.push(Fact::new(w.word("pack-hash")?, how));
    Ok(facts)
}

/// The words without their links: on paper and in a file that is passed on they lead nowhere.
fn unlinked_text(mut text: Text) -> Text {
    for part in &mut text.0 {
        *part = Part { href: None, name: None, ..std::mem::take(part) };
    }
    text
}

fn unlinked(mut table: Table) -> Table {
    table.links.clear();
    for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
        cell.text = unlinked_text(std::mem::take(&mut cell.text));
        cell.below = cell.below.take().map(unlinked_text);
    }
    table
}

fn unlinked_decision(item: crate::portal::view::Decision) -> crate::portal::view::Decision {
    let (title, text) = (unlinked_text(item.title), unlinked_text(item.text));
    crate::portal::view::Decision { title, text, ..item }
}

fn unlinked_change(item: crate::portal::view::Change) -> crate::portal::view::Change {
    crate::portal::view::Change {
        item: unlinked_text(item.item),
        before: unlinked_text(item.before),
        now: unlinked_text(item.now),
        why: unlinked_text(item.why),
        evidence: Text::default(),
        ..item
    }
}

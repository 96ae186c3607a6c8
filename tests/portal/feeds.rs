//! What people subscribe to: a feed of each register and department, calendars of deadlines; nothing where the company
//! gives no address of the portal.

use super::committee::{built, commit, repository};
use crate::project::Project;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::{BTreeMap, BTreeSet};

const BASE: &str = "https://quality.example/portal/";
const COMPLAINT: &str = "records/complaint/2026/COMP-2026-0001.yaml";

fn company() -> Project {
    let project = Project::minimal();
    let at = "records/company/company.yaml";
    let text = project.read(at);
    project.write(at, format!("{}\nportal:\n  base_url: {BASE}\n", text.trim_end()).as_bytes());
    project
}

/// The text of each element of a name, and the addresses of links, as a reader of XML sees them.
fn read(feed: &str) -> BTreeMap<String, Vec<String>> {
    let (mut reader, mut open) = (Reader::from_str(feed), Vec::new());
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => open.push(tag.name().as_ref().to_owned()),
            Event::End(_) => drop(open.pop()),
            Event::Empty(tag) => {
                let href = tag.attributes().map(Result::unwrap).find(|one| one.key.as_ref() == "href");
                let href = href.unwrap().value.into_owned();
                found.entry("link".to_owned()).or_default().push(href);
            }
            Event::Text(text) if !text.trim().is_empty() => {
                let place = open.join("/");
                found.entry(place).or_default().push(text.to_string());
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty());
    found
}

#[test]
fn every_register_and_department_has_a_feed_that_leads_to_its_records() {
    let files = built(&company(), &[]);
    let feeds: Vec<_> = files.iter().filter(|(path, _)| path.ends_with("feed.xml")).collect();
    let registers = files.keys().filter(|path| {
        path.starts_with("en/records/") && path.ends_with("/index.html") && path.matches('/').count() == 3
    });
    assert!(feeds.len() > 3 * registers.count(), "departments too");
    for (path, feed) in feeds {
        let found = read(feed);
        assert_eq!(found["feed/id"], [format!("{BASE}{path}")]);
        assert_eq!(found["feed/author/name"].len(), 1, "{path}");
        for link in &found["link"] {
            let at = link.strip_prefix(BASE).unwrap();
            assert!(files.contains_key(at), "{path}: {link}");
        }
        let entries = found.get("feed/entry/id").cloned().unwrap_or_default();
        assert_eq!(
            entries.iter().collect::<BTreeSet<_>>().len(),
            entries.len(),
            "{path}: one entry a record"
        );
        let days = found.get("feed/entry/updated").cloned().unwrap_or_default();
        assert!(days.is_sorted_by(|a, b| a >= b), "{path}: newest first");
        if let Some(newest) = days.first() {
            assert_eq!(*newest, found["feed/updated"][0], "{path}");
        }
    }
    let page = &files["en/records/complaint/index.html"];
    assert!(page.contains("feed.xml\">Atom</a>"), "the register leads to it");
    assert!(files["en/units/C1/index.html"].contains("feed.xml\">Atom</a>"));
}

#[test]
fn a_feed_and_a_calendar_tell_when_git_says_that_a_record_changed() {
    let project = company();
    let git = repository(&project);
    commit(&git, 1_782_446_400);
    let text = project.read(COMPLAINT);
    project.write(COMPLAINT, format!("# looked at again\n{text}").as_bytes());
    commit(&git, 1_782_533_107);
    let files = built(&project, &[]);
    let feed = read(&files["en/records/complaint/feed.xml"]);
    assert_eq!(feed["feed/updated"], ["2026-06-27T04:05:07Z"]);
    assert!(feed["feed/entry/id"][0].contains("COMP-2026-0001"), "the one that changed last comes first");
    let calendar = files["en/deadlines/calendar.ics"].replace("\r\n ", "");
    let stamps: BTreeSet<&str> = calendar.lines().filter_map(|line| line.strip_prefix("DTSTAMP:")).collect();
    assert!(stamps.contains("20260626T040000Z"), "{stamps:?}");
    assert!(calendar.contains(&format!("URL:{BASE}en/records/")), "an event leads to its record");
}

#[test]
fn a_feed_of_an_audience_leads_only_to_what_that_audience_has() {
    let project = company();
    let mut told = BTreeSet::new();
    for audience in ["department:C1", "creditor:CR-101", "public"] {
        let files = built(&project, &["--draft", "--audience", audience]);
        for (path, feed) in files.iter().filter(|(path, _)| path.ends_with("feed.xml")) {
            told.insert(audience);
            for link in &read(feed)["link"] {
                assert!(files.contains_key(link.strip_prefix(BASE).unwrap()), "{audience} {path}: {link}");
            }
        }
    }
    assert_eq!(told, BTreeSet::from(["creditor:CR-101", "department:C1"]), "the public has no registers");
}

#[test]
fn without_an_address_there_is_nothing_to_subscribe_to_and_the_pages_say_why() {
    let files = built(&Project::minimal(), &[]);
    assert!(!files.keys().any(|path| path.ends_with(".xml") || path.ends_with(".ics")));
    for page in ["en/deadlines/index.html", "en/records/index.html"] {
        assert!(files[page].contains("portal.base_url"), "{page}");
    }
    assert!(!files["en/records/complaint/index.html"].contains("Atom"));
}

#[test]
fn a_feed_says_no_words_of_a_record() {
    let project = company();
    let text = project.read(COMPLAINT);
    let summary = text.lines().find_map(|line| line.strip_prefix("summary: ")).unwrap().to_owned();
    let files = built(&project, &[]);
    assert!(files["en/records/complaint/COMP-2026-0001/index.html"].contains(&summary));
    for (path, feed) in files.iter().filter(|(path, _)| path.ends_with("feed.xml")) {
        assert!(!feed.contains(&summary), "{path}");
    }
}

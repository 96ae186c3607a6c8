//! What the committee reads: meetings, decisions, the papers of the next meeting, what changed since the last one,
//! every clause with its commits, the calendar. Nobody else sees the first four.

use super::html::tags;
use crate::project::{Project, tree};
use git2::{IndexAddOption, Repository, RepositoryInitOptions, Signature, Time};
use pinguan::digest::sha256_base64;
use pinguan::record::CLAUSES;
use std::collections::BTreeMap;

const SUGGESTION: &str = "records/suggestion/2026/SUG-2026-0001.yaml";
/// Noon of 2026-06-26, the day of the minimal company's last meeting, in Taipei.
const LAST_MEETING: i64 = 1_782_446_400;

pub(super) fn built(project: &Project, more: &[&str]) -> BTreeMap<String, String> {
    let run = project.run(&[&["-q", "build", "--out", "out"], more].concat());
    assert_eq!(run.code, 0, "{}", run.stderr);
    let files = tree(&project.root().join("out")).into_iter();
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    files.map(|(path, bytes)| (path.display().to_string(), text(bytes))).collect()
}

pub(super) fn repository(project: &Project) -> Repository {
    let mut options = RepositoryInitOptions::new();
    options.initial_head("main").external_template(false);
    Repository::init_opts(project.root(), &options).unwrap()
}

pub(super) fn commit(git: &Repository, seconds: i64) -> String {
    let mut index = git.index().unwrap();
    index.add_all(["records"], IndexAddOption::DEFAULT, None).unwrap();
    index.update_all(["records"], None).unwrap();
    index.write().unwrap();
    let tree = git.find_tree(index.write_tree().unwrap()).unwrap();
    let author = Signature::new("Somebody", "somebody@example.com", &Time::new(seconds, 480)).unwrap();
    let parent = git.head().ok().map(|head| head.peel_to_commit().unwrap());
    let parents: Vec<_> = parent.iter().collect();
    git.commit(Some("HEAD"), &author, &author, "change", &tree, &parents).unwrap().to_string()
}

#[test]
fn the_log_lists_every_decision_and_what_is_open_first() {
    let files = built(&Project::minimal(), &[]);
    let log = &files["en/decisions/index.html"];
    let at = |id: &str| log.find(&format!(">{id}</a>")).unwrap_or_else(|| panic!("no {id}"));
    assert!(at("DEC-2026-011") < at("DEC-2026-010"), "open before done");
    assert!(at("DEC-2026-010") < at("DEC-2025-001"), "the latest of those that are done first");
    assert!(log.contains("Done on 27 March"), "when it was done");
    let year = &files["en/decisions/2025/index.html"];
    assert!(year.contains("DEC-2025-001") && !year.contains("DEC-2026-011"));
    let meetings = &files["en/meetings/index.html"];
    assert!(meetings.contains("next/pack.html\"") && meetings.contains("by 10 October"));
    let meeting = &files["en/records/meeting/MEET-2026-0003/index.html"];
    assert!(meeting.contains("4 of 5 attended; the quorum is 50%") && meeting.contains("Quorum reached"));
    assert!(!files.keys().any(|path| path.contains("meetings/MEET-2026-0003")), "one place a record");
}

#[test]
fn the_papers_of_a_meeting_stand_alone_and_a_hostile_name_stays_a_name() {
    let project = Project::minimal();
    let name = "\\\"};</style><script>alert(1)</script>";
    project.replace("records/company/company.yaml", "en: Sample Asset Services", &format!("en: \"{name}\""));
    let files = built(&project, &[]);
    for locale in ["zh-Hant", "zh-Hans", "en"] {
        let pack = &files[&format!("{locale}/meetings/next/pack.html")];
        assert!(!pack.contains("<script") && pack.matches("<style>").count() == 1, "{locale}");
        let style = pack.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
        let hash = sha256_base64(style.as_bytes());
        assert!(pack.contains(&format!("style-src 'sha256-{hash}'")), "{locale}: the policy names the sheet");
        for tag in tags(pack) {
            for link in ["href", "src", "xlink:href", "action"].iter().filter_map(|name| tag.get(name)) {
                assert!(link.starts_with('#') || link == "data:,", "{locale}: {link} leads out");
            }
            assert!(
                tag.get("style").is_none() && !tag.attributes.iter().any(|(name, _)| name.starts_with("on"))
            );
        }
        for part in 1..=8 {
            assert!(
                pack.contains(&format!("id=\"p{part}\"")) && pack.contains(&format!("href=\"#p{part}\""))
            );
        }
        assert!(pack.contains("DEC-2026-011") && pack.contains("S-0040"), "{locale}");
    }
}

#[test]
fn without_a_history_it_is_said_that_changes_since_the_meeting_cannot_be_told() {
    let files = built(&Project::minimal(), &[]);
    let words = "lie in no Git repository";
    assert!(files["en/index.html"].contains(words) && files["en/changes/index.html"].contains(words));
    assert!(files["en/index.html"].contains("Since the end of last quarter"));
    let project = Project::minimal();
    commit(&repository(&project), LAST_MEETING + 3 * 86_400);
    let files = built(&project, &[]);
    let words = "does not reach the day of the last meeting (26 June)";
    assert!(files["en/index.html"].contains(words), "a history that begins later");
}

#[test]
fn changes_are_told_from_the_commit_of_the_last_meetings_day() {
    let project = Project::minimal();
    let git = repository(&project);
    let suggestion = project.read(SUGGESTION);
    project.delete(SUGGESTION);
    commit(&git, LAST_MEETING - 86_400);
    project.replace("records/meeting/2026/MEET-2026-0003.yaml", "due: 2026-09-30", "due: 2026-08-31");
    let then = commit(&git, LAST_MEETING);
    project.write(SUGGESTION, suggestion.as_bytes());
    project.replace("records/meeting/2026/MEET-2026-0003.yaml", "due: 2026-08-31", "due: 2026-09-30");
    let now = commit(&git, LAST_MEETING + 3 * 86_400);
    let files = built(&project, &[]);
    let home = &files["en/index.html"];
    for words in ["Since the last meeting", &then[..7], "1 added, 1 amended, 0 deleted", "1 deadline moved"] {
        assert!(home.contains(words), "{words}");
    }
    let changes = &files["en/changes/index.html"];
    for words in ["SUG-2026-0001", "decisions[DEC-2026-011].due", "2026-08-31", "2026-09-30", &now[..7]] {
        assert!(changes.contains(words), "{words}");
    }
    // a clause that suggestions prove, and the measure of it, name the commit that brought one
    let kind = pinguan::record::Kind::named("suggestion").unwrap();
    let clause = &files[&format!("en/clauses/{}/index.html", kind.clauses[0])];
    assert!(clause.contains(&now[..7]) && clause.contains("Commits that changed it last"));
    let measures =
        files.iter().filter(|(path, _)| path.starts_with("en/kpi/") && path.matches('/').count() == 3);
    assert!(measures.filter(|(_, page)| page.contains(&now[..7])).count() > 1);
}

#[test]
fn every_clause_has_a_page_in_every_language_and_the_strip_leads_to_it() {
    let files = built(&Project::minimal(), &[]);
    let strip = &files["en/regulation/coverage/index.html"];
    for clause in CLAUSES {
        for locale in ["zh-Hant", "zh-Hans", "en"] {
            assert!(
                files.contains_key(&format!("{locale}/clauses/{}/index.html", clause.id)),
                "{}",
                clause.id
            );
        }
        assert!(strip.contains(&format!("clauses/{}/index.html", clause.id)), "{}", clause.id);
    }
    let page = &files["en/clauses/3.1.3a/index.html"];
    for words in ["EXE-2026-C1-0001", "EXE-001", "id=\"evidence\"", "../3.1.2b/index.html"] {
        assert!(page.contains(words), "{words}");
    }
}

#[test]
fn the_calendar_shows_a_deadline_on_its_day() {
    let files = built(&Project::minimal(), &[]);
    let july = &files["en/calendar/2026-07/index.html"];
    let day = july.split_once("data-d=\"10\"").unwrap().1.split_once("</td>").unwrap().0;
    assert!(day.contains("<p>"), "{day}");
    assert!(files["en/deadlines/index.html"].contains("calendar/2026-06/index.html"));
}

#[test]
fn a_waiver_that_has_run_out_asks_for_a_decision_and_a_draft_names_only_pages_that_there_are() {
    let project = Project::minimal();
    let waiver = "id: WAV-2026-0001\nrule: FND-003\nrecord: FIND-2026-0001\nreason: 人手不足。\nowner: S-0011\n\
        approver: S-0040\ncreated_on: 2026-05-01\nexpires_on: 2026-06-20\n";
    project.write("records/waiver/2026/WAV-2026-0001.yaml", waiver.as_bytes());
    let files = built(&project, &["--draft"]);
    for page in ["en/index.html", "en/meetings/next/pack.html"] {
        let told = "The waiver of rule FND-003 ran until 20 June; the rule holds again.";
        assert!(files[page].contains(told), "{page}");
        assert!(files[page].contains("The compliance page lists them."), "{page}");
    }
    let public = built(&project, &["--draft", "--audience", "public"]);
    let home = &public["en/index.html"];
    assert!(home.contains("in spite of defects") && !home.contains("compliance page"));
    assert!(!home.contains("WAV-2026-0001"));
}

#[test]
fn others_than_the_committee_see_none_of_it() {
    let project = Project::minimal();
    let git = repository(&project);
    commit(&git, LAST_MEETING);
    for audience in ["public", "creditor:CR-101", "department:C1"] {
        let files = built(&project, &["--draft", "--audience", audience]);
        for folder in ["/meetings/", "/decisions/", "/changes/"] {
            assert!(!files.keys().any(|path| path.contains(folder)), "{audience} {folder}");
        }
        let clauses: Vec<_> = files.iter().filter(|(path, _)| path.contains("/clauses/")).collect();
        assert_eq!(clauses.len(), 3 * CLAUSES.len(), "the text of the regulation is for all");
        for (path, page) in clauses {
            for word in ["MEET-2026", "DEC-2026", "EXE-2026", "S-00", "id=\"evidence\"", "id=\"commits\""] {
                assert!(!page.contains(word), "{audience} {path}: {word}");
            }
        }
        let has_calendar = files.keys().any(|path| path.contains("/calendar/"));
        assert_eq!(has_calendar, audience.starts_with("department"), "{audience}");
    }
}

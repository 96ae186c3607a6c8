//! The company of a new project: departments, a few people under staff ids, the committee, and the meeting in which it
//! adopted the regulation.

use super::Start;
use crate::diagnostic::Args;
use crate::locale::Locale;
use crate::yaml::written;
use anyhow::Result;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Departments: id, kind, whether it has a team, and the name of its team on the forge.
const DEPARTMENTS: [(&str, &str, bool, &str); 5] = [
    ("C1", "collection", true, "collection-1"),
    ("CS", "customer_service", false, "customer-service"),
    ("DM", "data", false, "data"),
    ("MG", "management", false, "management"),
    ("QM", "quality", false, "quality"),
];

/// People: staff id, department, whether in its team, role.
const PEOPLE: [(&str, &str, bool, &str); 11] = [
    ("S-0001", "MG", false, "company_leader"),
    ("S-0010", "C1", false, "department_head"),
    ("S-0011", "C1", true, "team_lead"),
    ("S-0012", "C1", true, "collector"),
    ("S-0020", "CS", false, "department_head"),
    ("S-0021", "CS", false, "service_officer"),
    ("S-0030", "DM", false, "department_head"),
    ("S-0031", "DM", false, "data_officer"),
    ("S-0040", "QM", false, "department_head"),
    ("S-0041", "QM", false, "quality_officer"),
    ("S-0042", "QM", false, "quality_officer"),
];

/// Members of the committee with their seats.
const MEMBERS: [(&str, &str); 5] = [
    ("S-0001", "chair"),
    ("S-0010", "department_head"),
    ("S-0020", "department_head"),
    ("S-0030", "department_head"),
    ("S-0040", "quality"),
];

pub(super) fn files(start: &Start) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    files.insert("records/company/company.yaml".to_owned(), company(start)?);
    files.insert("records/company/committee.yaml".to_owned(), committee(start)?);
    for (id, kind, has_team, team) in DEPARTMENTS {
        let names = names(start, &format!("init-department-{}", kind.replace('_', "-")))?;
        let mut text = start.comment("init-about-department", 0)?;
        _ = writeln!(text, "id: {id}\nnames: {names}\nkind: {kind}");
        if has_team {
            let names = self::names(start, "init-team")?;
            _ = writeln!(text, "teams:\n  - {{id: {id}-A, names: {names}}}");
        }
        _ = writeln!(text, "forge_team: \"@{}/{team}\"", start.org);
        files.insert(format!("records/company/department/{id}.yaml"), text);
    }
    for (id, department, in_team, role) in PEOPLE {
        let mut text = start.comment("init-about-person", 0)?;
        _ = writeln!(text, "id: {id}\ndepartment: {department}");
        if in_team {
            _ = writeln!(text, "team: {department}-A");
        }
        _ = writeln!(text, "from: {0}\nroles:\n  - {{role: {role}, from: {0}}}", start.today);
        if department == "QM" {
            let name = written(&start.say("init-qualification", [])?, true);
            _ = writeln!(text, "qualifications:\n  - {{name: {name}, from: {}}}", start.today);
        }
        files.insert(format!("records/company/person/{id}.yaml"), text);
    }
    let year = start.today.year();
    files.insert(format!("records/meeting/{year}/MEET-{year}-0001.yaml"), meeting(start)?);
    Ok(files)
}

/// A message as a name in every language.
pub(super) fn names(start: &Start, key: &str) -> Result<String> {
    let name = |locale: Locale| {
        let said = start.messages.text(locale, key, &Args::new())?;
        anyhow::Ok(format!("{}: {}", locale.tag(), written(&said, true)))
    };
    let names = Locale::ALL.into_iter().map(name).collect::<Result<Vec<_>>>()?;
    Ok(format!("{{{}}}", names.join(", ")))
}

fn company(start: &Start) -> Result<String> {
    let (tag, name) = (start.locale.tag(), written(&start.name, true));
    // traditional Chinese stands in for languages without a name, so it must be there
    let names = Locale::ALL.map(Locale::tag).into_iter().filter(|one| *one == "zh-Hant" || *one == tag);
    let names: Vec<_> = names.map(|tag| format!("{tag}: {name}")).collect();
    Ok(format!(
        "{}names: {{{}}}\ntitle: {}\nlocales: [{tag}]\ntime_zone: {}\nadopted_on: {}\nforge: github\n",
        start.comment("init-about-company", 0)?,
        names.join(", "),
        self::names(start, "init-title")?,
        start.jurisdiction.time_zone(),
        start.today,
    ))
}

fn committee(start: &Start) -> Result<String> {
    let mut text = start.comment("init-about-committee", 0)? + "members:\n";
    for (person, seat) in MEMBERS {
        _ = writeln!(text, "  - {{person: {person}, seat: {seat}, from: {}}}", start.today);
    }
    Ok(text + &format!("forge_team: \"@{}/committee\"\n", start.org))
}

/// The meeting that adopted the regulation, the policy and the targets.
fn meeting(start: &Start) -> Result<String> {
    let (today, year) = (start.today, start.today.year());
    let attendees = MEMBERS.map(|(person, _)| person).join(", ");
    Ok(format!(
        "{about}id: MEET-{year}-0001\nheld_on: {today}\nkind: regular\nchair: S-0001\nattendees: [{attendees}]\n\
         minutes_by: S-0041\nagenda:\n  - topic: {topic}\ndecisions:\n  - id: {decision}\n    what: {what}\n    \
         approves:\n      - {{subject: policy, name: \"{year}.1\"}}\n      - {{subject: target, name: \"{year}\"}}\n    \
         data: [{{kpi: COMPLAINT, period: {year}}}]\n    \
         owner: S-0040\n    due: {today}\n    done_on: {today}\n    outcome: {outcome}\n",
        about = start.comment("init-about-meeting", 0)?,
        topic = written(&start.say("init-topic", [])?, false),
        decision = start.decision(),
        what = written(&start.say("init-decision", [])?, false),
        outcome = written(&start.say("init-outcome", [])?, false),
    ))
}

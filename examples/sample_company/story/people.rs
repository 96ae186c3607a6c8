//! The people under their pseudonymous ids, with departments, teams, roles and terms; who held a role when.

use super::Book;
use super::stamp::day;
use pinguan::calendar::Date;
use std::fmt::Write as _;

/// A person: id, department, team, first day, last day, roles with their terms.
struct Row(&'static str, &'static str, &'static str, &'static str, &'static str, &'static [Held]);

/// A role, its first day (empty: the person's), its last day (empty: none of its own).
type Held = (&'static str, &'static str, &'static str);

const LEADER: &[Held] = &[("company_leader", "", "")];
const HEAD: &[Held] = &[("department_head", "", "")];
const LEAD: &[Held] = &[("team_lead", "", "")];
const COLLECTOR: &[Held] = &[("collector", "", "")];
const OFFICER: &[Held] = &[("quality_officer", "", "")];
const SERVICE: &[Held] = &[("service_officer", "", "")];
const DATA: &[Held] = &[("data_officer", "", "")];

const PEOPLE: &[Row] = &[
    Row("S-0001", "MG", "", "2018-03-01", "", LEADER),
    Row("S-0002", "MG", "", "2019-08-01", "", LEADER),
    Row("S-0101", "QM", "", "2021-02-01", "", HEAD),
    Row("S-0103", "QM", "", "2022-05-03", "", OFFICER),
    Row("S-0105", "QM", "", "2023-01-09", "2025-06-30", OFFICER),
    Row("S-0107", "QM", "", "2023-09-04", "", OFFICER),
    Row("S-0109", "QM", "", "2025-06-02", "", OFFICER),
    Row("S-0131", "C1", "", "2019-04-01", "", HEAD),
    Row("S-0132", "C1", "C1-A", "2020-07-01", "", LEAD),
    Row("S-0133", "C1", "C1-A", "2021-10-04", "", COLLECTOR),
    Row("S-0134", "C1", "C1-A", "2023-03-06", "", COLLECTOR),
    Row("S-0135", "C1", "C1-A", "2024-02-19", "2025-12-31", COLLECTOR),
    Row("S-0136", "C1", "C1-A", "2026-01-05", "", COLLECTOR),
    Row("S-0141", "C1", "C1-B", "2020-11-02", "2025-03-31", LEAD),
    Row(
        "S-0142",
        "C1",
        "C1-B",
        "2022-01-10",
        "",
        &[("collector", "", "2025-03-31"), ("team_lead", "2025-04-01", "")],
    ),
    Row("S-0143", "C1", "C1-B", "2023-06-01", "", COLLECTOR),
    Row("S-0144", "C1", "C1-B", "2024-04-15", "", COLLECTOR),
    Row("S-0145", "C1", "C1-B", "2025-03-17", "", COLLECTOR),
    Row("S-0201", "C2", "", "2018-09-03", "2025-08-31", HEAD),
    Row(
        "S-0212",
        "C2",
        "",
        "2020-03-02",
        "",
        &[("team_lead", "", "2025-08-31"), ("department_head", "2025-09-01", "")],
    ),
    Row(
        "S-0213",
        "C2",
        "C2-A",
        "2022-08-01",
        "",
        &[("collector", "", "2025-08-31"), ("team_lead", "2025-09-01", "")],
    ),
    Row("S-0214", "C2", "C2-A", "2023-05-02", "", COLLECTOR),
    Row("S-0215", "C2", "C2-A", "2024-03-04", "", COLLECTOR),
    Row("S-0221", "C2", "C2-B", "2021-06-01", "", LEAD),
    Row("S-0222", "C2", "C2-B", "2022-10-03", "", COLLECTOR),
    Row("S-0223", "C2", "C2-B", "2023-11-06", "", COLLECTOR),
    Row("S-0224", "C2", "C2-B", "2022-02-07", "2025-10-31", COLLECTOR),
    Row("S-0225", "C2", "C2-B", "2025-11-03", "", COLLECTOR),
    Row("S-0226", "C2", "C2-B", "2025-11-17", "", COLLECTOR),
    Row("S-0301", "C3", "", "2019-01-02", "", HEAD),
    Row("S-0311", "C3", "C3-A", "2020-05-04", "", LEAD),
    Row("S-0312", "C3", "C3-A", "2021-09-01", "", COLLECTOR),
    Row("S-0313", "C3", "C3-A", "2023-02-01", "", COLLECTOR),
    Row("S-0314", "C3", "C3-A", "2025-07-01", "", COLLECTOR),
    Row("S-0321", "C3", "C3-B", "2021-03-02", "", LEAD),
    Row("S-0322", "C3", "C3-B", "2022-06-06", "", COLLECTOR),
    Row("S-0323", "C3", "C3-B", "2023-08-01", "", COLLECTOR),
    Row("S-0401", "CS", "", "2020-01-06", "", HEAD),
    Row("S-0411", "CS", "CS-A", "2021-04-06", "", SERVICE),
    Row("S-0412", "CS", "CS-A", "2022-03-01", "", SERVICE),
    Row("S-0413", "CS", "CS-A", "2022-09-05", "2025-01-31", SERVICE),
    Row("S-0414", "CS", "CS-A", "2025-02-10", "", SERVICE),
    Row("S-0421", "CS", "CS-B", "2021-12-01", "", SERVICE),
    Row("S-0422", "CS", "CS-B", "2023-07-03", "", SERVICE),
    Row("S-0423", "CS", "CS-B", "2024-01-08", "", SERVICE),
    Row("S-0501", "DM", "", "2020-09-01", "", HEAD),
    Row("S-0511", "DM", "", "2022-04-01", "", DATA),
    Row("S-0512", "DM", "", "2023-10-02", "", DATA),
];

/// The staff of the partner agencies: id, agency, department that answers for it, first day, last day. All of
/// them collect.
const AGENTS: &[[&str; 5]] = &[
    ["S-0611", "PTN-01", "C1", "2024-01-02", ""],
    ["S-0612", "PTN-01", "C1", "2024-01-02", ""],
    ["S-0613", "PTN-01", "C1", "2024-03-04", "2025-09-30"],
    ["S-0614", "PTN-01", "C1", "2025-10-01", ""],
    ["S-0621", "PTN-02", "C3", "2024-05-02", ""],
    ["S-0622", "PTN-02", "C3", "2024-05-02", ""],
    ["S-0623", "PTN-02", "C3", "2025-01-06", ""],
];

/// Whether a date lies between two others, of which the last may be empty.
fn within(from: &str, to: &str, date: Date) -> bool {
    day(from) <= date && (to.is_empty() || date <= day(to))
}

/// Whether someone was there on a date.
pub fn is_active(person: &str, date: Date) -> bool {
    PEOPLE.iter().any(|row| row.0 == person && within(row.3, row.4, date))
        || AGENTS.iter().any(|[id, _, _, from, to]| *id == person && within(from, to, date))
}

/// Those of some departments and partner agencies (of all when empty) who held one of some roles (any when
/// empty) on a date, in order of ids.
pub fn audience(units: &[&str], roles: &[&str], date: Date) -> Vec<&'static str> {
    let in_unit = |unit: &str| units.is_empty() || units.contains(&unit);
    let held = |row: &Row| {
        let of = |(name, from, to): &Held| {
            let from = if from.is_empty() { row.3 } else { from };
            roles.contains(name) && within(from, to, date)
        };
        roles.is_empty() || row.5.iter().any(of)
    };
    let people = PEOPLE.iter().filter(|row| within(row.3, row.4, date) && in_unit(row.1) && held(row));
    let collects = roles.is_empty() || roles.contains(&"collector");
    let agents =
        AGENTS.iter().filter(|[_, unit, _, from, to]| collects && in_unit(unit) && within(from, to, date));
    people.map(|row| row.0).chain(agents.map(|[id, ..]| *id)).collect()
}

/// Everyone who was a collector at some time, in order of ids.
pub const COLLECTORS: [&str; 28] = [
    "S-0133", "S-0134", "S-0135", "S-0136", "S-0142", "S-0143", "S-0144", "S-0145", "S-0213", "S-0214",
    "S-0215", "S-0222", "S-0223", "S-0224", "S-0225", "S-0226", "S-0312", "S-0313", "S-0314", "S-0322",
    "S-0323", "S-0611", "S-0612", "S-0613", "S-0614", "S-0621", "S-0622", "S-0623",
];

/// The team of a person, or the department of one without.
pub fn of_team(person: &str) -> &'static str {
    let agent = AGENTS.iter().find(|agent| agent[0] == person).map(|agent| agent[1]);
    let own =
        PEOPLE.iter().find(|row| row.0 == person).map(|row| if row.2.is_empty() { row.1 } else { row.2 });
    own.or(agent).expect("a person of the story")
}

/// Whether someone collected on a date, for the company or a partner agency.
pub fn collects(person: &str, date: Date) -> bool {
    holders("collector", date).contains(&person)
        || AGENTS.iter().any(|[id, _, _, from, to]| *id == person && within(from, to, date))
}

/// Those who held a role on a date, in order of ids.
pub fn holders(role: &str, date: Date) -> Vec<&'static str> {
    let within =
        |from: &str, to: &str| (from.is_empty() || day(from) <= date) && (to.is_empty() || date <= day(to));
    let held = |row: &&Row| {
        within(row.3, row.4) && row.5.iter().any(|(name, from, to)| *name == role && within(from, to))
    };
    PEOPLE.iter().filter(held).map(|row| row.0).collect()
}

/// Those of a team who speak with customers on a date, in order of ids; a partner agency keeps its own.
pub fn members(team: &str, date: Date) -> Vec<&'static str> {
    let roles = ["collector", "service_officer"].map(|role| holders(role, date));
    let of = |id: &&&str| PEOPLE.iter().any(|row| row.0 == **id && row.2 == team);
    roles.iter().flatten().filter(of).copied().collect()
}

/// The head of a department on a date.
pub fn head(department: &str, date: Date) -> &'static str {
    let heads = holders("department_head", date);
    let of = |id: &&&str| PEOPLE.iter().any(|row| row.0 == **id && row.1 == department);
    heads.iter().find(of).expect("a department has a head")
}

/// The department that answers for a team or partner agency.
pub fn department(unit: &str) -> &'static str {
    match unit {
        "C1-A" | "C1-B" | "PTN-01" => "C1",
        "C2-A" | "C2-B" => "C2",
        _ => "C3",
    }
}

/// Who leads a team, or looks after a partner agency, on a date.
pub fn lead(unit: &str, date: Date) -> &'static str {
    match unit {
        "C1-A" | "PTN-01" => "S-0132",
        "C1-B" if date < day("2025-04-01") => "S-0141",
        "C1-B" => "S-0142",
        "C2-A" if date < day("2025-09-01") => "S-0212",
        "C2-A" => "S-0213",
        "C2-B" => "S-0221",
        "C3-A" => "S-0311",
        _ => "S-0321",
    }
}

/// Writes a file for each person.
pub fn write(book: &mut Book) {
    for Row(id, department, team, from, to, roles) in PEOPLE {
        let mut text = format!("id: {id}\ndepartment: {department}\n");
        if !team.is_empty() {
            _ = writeln!(text, "team: {team}");
        }
        _ = writeln!(text, "from: {from}");
        if !to.is_empty() {
            _ = writeln!(text, "to: {to}");
        }
        text.push_str("roles:\n");
        for (role, since, until) in *roles {
            let since = if since.is_empty() { from } else { since };
            _ = write!(text, "  - role: {role}\n    from: {since}\n");
            let until = if until.is_empty() { to } else { until };
            if !until.is_empty() {
                _ = writeln!(text, "    to: {until}");
            }
        }
        if *department == "QM" {
            _ = write!(text, "qualifications:\n  - name: 內部稽核員\n    from: {from}\n");
        }
        book.put(format!("records/company/person/{id}.yaml"), text);
    }
    for [id, partner, department, from, to] in AGENTS {
        let until = if to.is_empty() { String::new() } else { format!("to: {to}\n") };
        let term = if to.is_empty() { String::new() } else { format!("    to: {to}\n") };
        let text = format!(
            "id: {id}\ndepartment: {department}\npartner: {partner}\nfrom: {from}\n{until}roles:\n  - role: \
             collector\n    from: {from}\n{term}"
        );
        book.put(format!("records/company/person/{id}.yaml"), text);
    }
}

//! The reviews and approvals that a text of a record holds: each with its place, all that it says, and the person
//! it names. It must not know who made which commit.

use crate::calendar::{Date, Moment, Zone};
use crate::record::{ApprovalField, Kind};
use crate::yaml::Node;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A review, approval or verification.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// The id of the record.
    pub record: String,
    /// The person it names.
    pub by: String,
    /// Where it stands; its own place in a list is left out, since one may be put before it.
    step: String,
    /// All that it says.
    said: String,
    /// When it says that it was given.
    on: String,
}

impl Entry {
    /// The day on which it says that it was given.
    pub fn day(&self, zone: &Zone) -> Option<Date> {
        Moment::parse(&self.on).map(|at| zone.date(at)).or_else(|| Date::parse(&self.on))
    }
}

/// Every one that a text holds, with the field that names the person.
pub fn entries(kind: &Kind, text: &str) -> BTreeMap<Entry, String> {
    let (fields, mut found) = ((kind.approvals)(), BTreeMap::new());
    let root = if fields.is_empty() { None } else { Node::walk(text).0 };
    let Some(root) = root else { return found };
    let tree = root.to_json(&[]);
    for field in fields {
        let parts: Vec<_> = field.by.split('.').collect();
        collect(&tree, &tree, field, &parts, &Place::default(), &mut found);
    }
    found
}

/// Where in a text.
#[derive(Default)]
struct Place {
    field: String,
    step: String,
}

impl Place {
    fn then(&self, field: &str, step: &str) -> Self {
        let dot = if self.field.is_empty() { "" } else { "." };
        Self { field: format!("{}{dot}{field}", self.field), step: format!("{}{dot}{step}", self.step) }
    }
}

fn collect(
    root: &Value,
    node: &Value,
    field: &ApprovalField,
    parts: &[&str],
    place: &Place,
    found: &mut BTreeMap<Entry, String>,
) {
    let Some((part, rest)) = parts.split_first() else { return };
    if let Some(name) = part.strip_suffix("[]") {
        let is_last = !rest.iter().any(|part| part.ends_with("[]"));
        for (index, one) in node[name].as_array().into_iter().flatten().enumerate() {
            let at = format!("{name}[{index}]");
            let place = place.then(&at, if is_last { name } else { &at });
            collect(root, one, field, rest, &place, found);
        }
    } else if rest.is_empty() {
        let Some(by) = node[*part].as_str() else { return };
        let on = node[field.on].as_str().unwrap_or_default();
        // what stands beside it at the top is the record, which goes on
        let said = if place.field.is_empty() { json!([by, on]).to_string() } else { node.to_string() };
        let place = place.then(part, part);
        let record = root["id"].as_str().unwrap_or_default().to_owned();
        let entry = Entry { record, by: by.to_owned(), step: place.step, said, on: on.to_owned() };
        found.entry(entry).or_insert(place.field);
    } else {
        collect(root, &node[*part], field, rest, &place.then(part, part), found);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FINDING: &str = "id: FIND-1\nverification: {by: S-1, at: 2026-05-01T09:00+08:00}\nrectification:\n  extensions:\n    - {by: S-2, on: 2026-04-01, to: 2026-04-20}\n    - {by: S-3, on: 2026-04-20, to: 2026-05-02}\n";

    fn held(kind: &str, text: &str) -> Vec<(String, String)> {
        let mut found: Vec<_> =
            entries(Kind::named(kind).unwrap(), text).into_iter().map(|(one, at)| (at, one.by)).collect();
        found.sort();
        found
    }

    #[test]
    fn every_one_is_found_where_it_stands() {
        let pairs = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
            pairs.iter().map(|(at, by)| ((*at).to_owned(), (*by).to_owned())).collect()
        };
        assert_eq!(
            held("finding", FINDING),
            pairs(&[
                ("rectification.extensions[0].by", "S-2"),
                ("rectification.extensions[1].by", "S-3"),
                ("verification.by", "S-1"),
            ])
        );
        let plan = "id: P\nreviews: [{by: S-1}]\namendments:\n  - approvals: [{by: S-1}, {by: S-2}]\n  - {reason: none}\n";
        assert_eq!(
            held("plan", plan),
            pairs(&[
                ("amendments[0].approvals[0].by", "S-1"),
                ("amendments[0].approvals[1].by", "S-2"),
                ("reviews[0].by", "S-1"),
            ])
        );
        assert_eq!(
            held("waiver", "id: W\napprover: S-9\ncreated_on: 2026-01-01\n"),
            pairs(&[("approver", "S-9")])
        );
        assert!(held("meeting", "id: M\nchair: S-1\n").is_empty());
        assert!(held("plan", "id: P\nreviews: none\n").is_empty());
    }

    #[test]
    fn what_goes_on_beside_it_leaves_it_as_it_was() {
        let kind = Kind::named("info-request").unwrap();
        let (asked, more) = ("id: I\nrequested_at: 2026-05-01T09:00+08:00\n", "answered_by: S-4\n");
        let before = entries(kind, &format!("{asked}approver: S-1\n"));
        assert_eq!(before, entries(kind, &format!("{asked}approver: S-1\n{more}")));
        assert_ne!(before, entries(kind, &format!("{asked}approver: S-2\n")));
        let finding = Kind::named("finding").unwrap();
        let earlier = FINDING.replace("    - {by: S-2", "    - {by: S-8, on: 2026-03-01}\n    - {by: S-2");
        let (before, after) = (entries(finding, FINDING), entries(finding, &earlier));
        assert!(before.keys().all(|entry| after.contains_key(entry)), "moved, not given again");
        let later = entries(finding, &FINDING.replace("to: 2026-04-20", "to: 2026-04-25"));
        assert_eq!(
            before.keys().filter(|entry| !later.contains_key(entry)).count(),
            1,
            "another day is another word"
        );
    }

    #[test]
    fn the_day_is_told_by_moments_and_by_dates() {
        let zone = Zone::named("Asia/Taipei").unwrap();
        let finding = entries(Kind::named("finding").unwrap(), FINDING);
        let days: Vec<_> =
            finding.keys().filter_map(|one| one.day(&zone)).map(|day| day.to_string()).collect();
        assert_eq!(days.len(), 3, "{days:?}");
    }
}

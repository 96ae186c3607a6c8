//! Look-ups over the ledger.

use super::{Filed, Ledger, Unit, UnitKind};
use crate::calendar::{Date, Grain, Period};
use crate::diagnostic::Span;
use crate::record::{
    Analysis, Department, DepartmentKind, Finding, Id, KINDS, Kind, Meeting, Mention, Mentions, Person, Plan,
    Role, Tells,
};
use crate::source::Source;
use crate::yaml::Node;
use std::borrow::Cow;

impl Ledger {
    /// The path and kind of a record.
    pub fn find(&self, id: &str) -> Option<(&str, &'static Kind)> {
        self.index.get(id).map(|(path, kind)| (path.as_str(), *kind))
    }

    /// Ids of all records with their paths and kinds, in order.
    pub fn ids(&self) -> impl Iterator<Item = (&Id, &str, &'static Kind)> {
        self.index.iter().map(|(id, (path, kind))| (id, path.as_str(), *kind))
    }

    /// Files below `records/` that were taken as records.
    pub fn judged(&self) -> usize {
        self.judged
    }

    /// Whether the file of a record is there, but was refused.
    pub fn is_refused(&self, id: &str) -> bool {
        self.refused.iter().any(|refused| {
            let name = refused.path.rsplit('/').next().and_then(|name| name.rsplit_once('.'));
            let name = name.map(|(name, _)| name);
            refused.id.as_deref() == Some(id) || name == Some(id)
        })
    }

    /// A person.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people_by_id.get(id).map(|index| &*self.people[*index].record)
    }

    /// A plan.
    pub fn plan(&self, id: &str) -> Option<&Filed<Plan>> {
        self.plans_by_id.get(id).map(|index| &self.plans[*index])
    }

    /// The position of a record on its shelf; `None` where the shelf has no record of that id.
    pub(super) fn position<T>(&self, shelf: &[Filed<T>], id: &str) -> Option<usize> {
        let (path, _) = self.find(id)?;
        shelf.binary_search_by(|filed| filed.path.as_str().cmp(path)).ok()
    }

    /// The first department of a kind, by id.
    pub fn department_of_kind(&self, kind: DepartmentKind) -> Option<&Filed<Department>> {
        self.departments.iter().find(|filed| filed.record.kind == kind)
    }

    /// A finding.
    pub fn finding(&self, id: &str) -> Option<&Finding> {
        self.position(&self.findings, id).map(|index| &*self.findings[index].record)
    }

    /// A meeting.
    pub fn meeting(&self, id: &str) -> Option<&Meeting> {
        self.position(&self.meetings, id).map(|index| &*self.meetings[index].record)
    }

    /// The analysis with which every month of a period is analysed: of those that it takes, the one issued last.
    pub fn analysis_of(&self, period: Period) -> Option<&Analysis> {
        let month = |date| Period::of(Grain::Month, date);
        let first = |month: Period| {
            let all = self.analyses.iter().map(|filed| &*filed.record);
            all.filter(|analysis| analysis.period.covers(month)).min_by_key(|analysis| analysis.issued_on)
        };
        let months = month(period.start()).through(month(period.end()));
        let analyses: Option<Vec<_>> = months.map(first).collect();
        analyses?.into_iter().max_by_key(|analysis| analysis.issued_on)
    }

    /// A department, team or partner agency.
    pub fn unit(&self, id: &str) -> Option<&Unit> {
        self.units.get(id)
    }

    /// Every unit in order of ids.
    pub fn units(&self) -> impl Iterator<Item = &Unit> {
        self.units.values()
    }

    /// Whether a unit is, or belongs to, another: a team to its department; a partner only to itself.
    pub fn belongs(&self, unit: &str, whole: &str) -> bool {
        unit == whole
            || self
                .unit(unit)
                .is_some_and(|found| found.kind == UnitKind::Team && &*found.department == whole)
    }

    /// Whether a person headed a department on a date.
    pub fn heads(&self, person: &str, department: &str, date: Date) -> bool {
        self.person(person).is_some_and(|found| {
            &*found.department == department && found.has_role(Role::DepartmentHead, date)
        })
    }

    /// The head of a department on a date.
    pub fn head_of(&self, department: &str, date: Date) -> Option<&Person> {
        self.people
            .iter()
            .map(|filed| &*filed.record)
            .find(|person| &*person.department == department && person.has_role(Role::DepartmentHead, date))
    }

    /// Whether a person belonged to a department of a kind on a date.
    pub fn works_in(&self, person: &str, kind: DepartmentKind, date: Date) -> bool {
        self.person(person).is_some_and(|found| {
            found.is_active(date)
                && self.unit(&found.department).is_some_and(|unit| unit.department_kind == kind)
        })
    }

    /// What a record tells about itself.
    pub fn tells(&self, record: &str) -> Option<&dyn Tells> {
        let (path, kind) = self.find(record)?;
        self.at(kind.name, path)
    }

    /// The records of a kind with their paths, by path; the company and the policy too, unless something stands in for
    /// them.
    pub fn of_kind(&self, kind: &str) -> Vec<(&str, &dyn Tells)> {
        let is_there = |path: &str| self.sources.get(path).is_some() && !self.is_refused_at(path);
        let one: (&str, &dyn Tells) = match kind {
            "company" => (&self.company.path, &*self.company.record),
            "policy" => (&self.policy.path, &*self.policy.record),
            _ => return self.shelves.of_kind(kind),
        };
        Some(one).filter(|(path, _)| is_there(path)).into_iter().collect()
    }

    /// Whether the file at a path is there, but was refused.
    pub fn is_refused_at(&self, path: &str) -> bool {
        self.refused.iter().any(|refused| refused.path == path)
    }

    /// The unit that a record concerns.
    pub fn unit_of(&self, record: &str) -> Option<&Id> {
        self.tells(record)?.unit()
    }

    /// Everything that any record names, with path and id of the record, by kind and path.
    pub fn mentions(&self) -> Vec<(&str, Option<&Id>, Mention<'_>)> {
        let mut all = Vec::new();
        for (path, record) in KINDS.iter().flat_map(|kind| self.of_kind(kind.name)) {
            let mut named = Mentions::new(&self.zone);
            record.mentions(&mut named);
            all.extend(named.all.into_iter().map(|mention| (path, record.id(), mention)));
        }
        all
    }

    /// The finding or decision that answers a breach of a rule in a record: one of the days from when the breach came
    /// about, since nobody can answer for what is still to come, up to the day of the question.
    pub fn answer(&self, rule: &str, record: &str, since: Date, as_of: Date) -> Option<&str> {
        let answers = self.answers.get(&(rule.to_owned(), record.to_owned()))?;
        answers.iter().find(|(on, _)| since <= *on && *on <= as_of).map(|(_, by)| &**by)
    }

    /// SHA-256 over everything that judges: the texts of `records/policy/` and `records/company/` with their
    /// paths and lengths, in order, as 64 hexadecimal digits.
    pub fn policy_hash(&self) -> String {
        let judges = ["records/policy/", "records/company/", "records/waiver/"];
        let mut covered = String::new();
        for (path, source) in self.sources.iter() {
            if let Source::Text(text) = source
                && judges.iter().any(|folder| path.starts_with(folder))
            {
                for part in [path, &text.len().to_string(), text] {
                    covered.push_str(part);
                    covered.push('\n');
                }
            }
        }
        crate::digest::sha256(covered.as_bytes())
    }

    /// What a field of a record says: a scalar, or nothing. `None` where there is no such record, or the field holds
    /// no scalar.
    pub fn scalar_of(&self, record: &str, field: &str) -> Option<Option<String>> {
        let (path, kind) = self.find(record)?;
        if kind.is_prose() && field == "body" {
            return None;
        }
        let root = Node::walk(&kind.yaml_of(self.sources.text(path)?)).0?.to_json(&[]);
        let pointer = field.replace('[', "/").replace(']', "").replace('.', "/");
        match root.pointer(&format!("/{pointer}")) {
            None => Some(None),
            Some(value) => value.as_str().map(|text| Some(text.to_owned())),
        }
    }

    /// The places of field paths in a text, in the order asked; the start where there is no such text.
    pub fn places(&self, path: &str, fields: &[&str]) -> Vec<Span> {
        let kind = Kind::of_path(path);
        let yaml = |text| kind.map_or(Cow::Borrowed(text), |kind| kind.yaml_of(text));
        let read = || self.sources.text(path).and_then(|text| Node::walk(&yaml(text)).0);
        let in_tree = |root: Option<&Node>| {
            fields.iter().map(|field| root.map_or(Span::START, |root| root.place(field))).collect()
        };
        // every limit is looked up in the policy
        if path == self.policy.path {
            return in_tree(self.policy_tree.get_or_init(read).as_ref());
        }
        in_tree(read().as_ref())
    }
}

//! From sources to the ledger: parses every file, in parallel, and stops at none.

use super::chain::Chains;
use super::{Filed, Ledger, Refusal, Refused, unit};
use crate::calendar::{Date, Workdays, Zone};
use crate::record::Leaders;
use crate::record::{Answer, Id, Kind, Meeting, Record, Shelves};
use crate::source::{Source, Sources};
use crate::yaml::{self, Node, Problem, ProblemKind, Value};
use rayon::prelude::*;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

/// Nothing can be judged: a record on which all judgement rests is missing or faulty.
#[derive(Debug)]
pub struct Unjudgeable {
    /// The paths of the records that are needed and not there.
    pub missing: Vec<&'static str>,
    /// What is there all the same, with an empty company and policy standing in.
    pub ledger: Ledger,
}

/// What stands in for a company that is missing, so that everything else can be looked at.
const NO_COMPANY: &str = "{names: {zh-Hant: '-'}, title: {zh-Hant: '-'}, locales: [zh-Hant], time_zone: UTC, adopted_on: 1970-01-01}";
/// What stands in for a policy that is missing.
const NO_POLICY: &str = "{purpose: {zh-Hant: '-'}, versions: []}";

/// Prose below `records/`, which is no record of its own.
fn is_prose(path: &str) -> bool {
    path.strip_prefix("records/policy/regulation/")
        .is_some_and(|rest| rest.strip_suffix(".md").is_some() && rest.matches('/').count() == 1)
}

/// Files for which it is not worth to divide the work.
const FEW: usize = 128;

/// Records that were parsed before, by path, each with the text that it was parsed from: what stands unchanged in many
/// ledgers is parsed once.
#[derive(Debug, Default)]
pub struct Parsed {
    records: BTreeMap<String, (Arc<str>, Record)>,
    policy_tree: Tree,
}

/// A text as a tree, read when it is first asked for; ledgers of the same text share it.
pub(super) type Tree = Arc<OnceLock<Option<Node>>>;

impl Parsed {
    /// Parses everything that can be.
    pub fn new(sources: &Sources) -> Self {
        let none = Self::default();
        let record = |(path, source): &(&str, &Source)| match (read(path, source, &none), source) {
            (Outcome::Filed(record), Source::Text(text)) => {
                Some(((*path).to_owned(), (Arc::clone(text), record)))
            }
            _ => None,
        };
        let all: Vec<_> = sources.iter().filter(|(path, _)| path.starts_with("records/")).collect();
        // few are parsed on the spot: others may wait for them, on the very thread that would take a share
        Self {
            records: all.par_iter().with_min_len(FEW).filter_map(record).collect(),
            policy_tree: Tree::default(),
        }
    }

    fn record(&self, path: &str, text: &Arc<str>) -> Option<Record> {
        self.records.get(path).filter(|(before, _)| before == text).map(|(_, record)| record.clone())
    }

    /// The tree of the policy, shared where its text is the same.
    fn policy_tree(&self, path: &str, sources: &Sources) -> Tree {
        let is_same = |(before, _): &(Arc<str>, Record)| sources.text(path) == Some(before);
        if self.records.get(path).is_some_and(is_same) { self.policy_tree.clone() } else { Tree::default() }
    }
}

enum Outcome {
    Filed(Record),
    Refused(Option<String>, Refusal),
    Prose,
}

impl Ledger {
    /// Parses and indexes all records of a project.
    pub fn load(sources: Sources) -> Result<Self, Box<Unjudgeable>> {
        Self::load_beside(&Parsed::default(), sources)
    }

    /// The same, without parsing again what was parsed before.
    pub fn load_beside(parsed: &Parsed, sources: Sources) -> Result<Self, Box<Unjudgeable>> {
        let below: Vec<_> = sources.iter().filter(|(path, _)| path.starts_with("records/")).collect();
        let read = |(path, source): &(&str, &Source)| ((*path).to_owned(), read(path, source, parsed));
        let outcomes: Vec<(String, Outcome)> = below.par_iter().with_min_len(FEW).map(read).collect();
        let mut intake = Intake::default();
        for (path, outcome) in outcomes {
            match outcome {
                Outcome::Filed(record) => intake.put(path, record),
                Outcome::Refused(id, refusal) => intake.refused.push(Refused { path, id, refusal }),
                Outcome::Prose => {}
            }
        }
        intake.into_ledger(parsed, sources)
    }
}

/// Whether a record of an id belongs at a path.
fn is_at_its_place(path: &str, id: &str) -> bool {
    Kind::of_path(path).is_none_or(|kind| kind.path_of(id).as_deref() == Some(path))
}

fn read(path: &str, source: &Source, parsed: &Parsed) -> Outcome {
    let refuse = |refusal| Outcome::Refused(None, refusal);
    let text = match source {
        Source::Text(text) => text,
        Source::NotUtf8(offset) => return refuse(Refusal::NotUtf8(*offset)),
        Source::TooLarge(size) => return refuse(Refusal::TooLarge(*size)),
        Source::NotRegular => return refuse(Refusal::NotRegular),
        Source::Unreadable(why) => return refuse(Refusal::Unreadable(why.clone())),
        Source::Misnamed(fault) => return refuse(Refusal::Misnamed(fault.clone())),
    };
    if let Some(record) = parsed.record(path, text) {
        return Outcome::Filed(record);
    }
    if is_prose(path) {
        return Outcome::Prose;
    }
    let Some(kind) = Kind::of_path(path) else { return refuse(Refusal::NoKind) };
    match (kind.parse)(text) {
        Ok(record) => Outcome::Filed(record),
        Err(problem) => {
            let (id, problems) = every_problem(text, kind, problem);
            Outcome::Refused(id, Refusal::Problems(problems))
        }
    }
}

/// All structural problems of a text that did not parse, and its id if it can be read.
fn every_problem(text: &str, kind: &Kind, first: Problem) -> (Option<String>, Vec<Problem>) {
    let (root, mut problems) = Node::walk(&kind.yaml_of(text));
    if kind.is_prose() {
        let of_text = yaml::body_problems(text);
        if of_text.iter().any(|problem| problem.kind == ProblemKind::Syntax) {
            return (None, of_text);
        }
        problems.extend(of_text);
    }
    let id = root.as_ref().and_then(|root| match &root.get("id")?.value {
        Value::Scalar { text, .. } => Id::parse(text).map(|id| id.to_string()),
        _ => None,
    });
    if let Some(root) = &root
        && !problems.iter().any(|problem| problem.kind == ProblemKind::Syntax)
    {
        problems.extend(yaml::check_structure(root, (kind.schema)().as_value()));
    }
    if problems.is_empty() {
        problems.push(first);
    }
    problems.sort_by_key(|problem| problem.span);
    problems.truncate(yaml::MAX_PROBLEMS);
    (id, problems)
}

/// Records by kind, while the ledger is being made.
#[derive(Default)]
struct Intake {
    records: Vec<(String, Record)>,
    /// Where in them the record of an id is.
    holders: HashMap<Id, usize>,
    /// Paths of files whose id is another's, with it.
    doubles: Vec<(String, Id)>,
    refused: Vec<Refused>,
}

impl Intake {
    /// Takes a record; they come in order of paths. Where an id stands twice, the file that lies where the id belongs
    /// is the record, else the first.
    fn put(&mut self, path: String, record: Record) {
        let Some(id) = record.tells().id().cloned() else { return self.records.push((path, record)) };
        match self.holders.entry(id) {
            Entry::Vacant(place) => {
                place.insert(self.records.len());
                self.records.push((path, record));
            }
            Entry::Occupied(place) => {
                let (id, holder) = (place.key().clone(), &mut self.records[*place.get()]);
                let belongs = !is_at_its_place(&holder.0, &id) && is_at_its_place(&path, &id);
                let other = if belongs { std::mem::replace(holder, (path, record)).0 } else { path };
                self.doubles.push((other, id));
            }
        }
    }

    fn refused(&mut self) -> Vec<Refused> {
        let (holders, records) = (&self.holders, &self.records);
        let double = |(path, id): (String, Id)| {
            let first = records[holders[&id]].0.clone();
            Refused { path, id: Some(id.to_string()), refusal: Refusal::DuplicateId(first) }
        };
        let mut refused = std::mem::take(&mut self.refused);
        refused.extend(std::mem::take(&mut self.doubles).into_iter().map(double));
        refused.sort_by(|a, b| a.path.cmp(&b.path));
        refused
    }

    fn into_ledger(mut self, parsed: &Parsed, sources: Sources) -> Result<Ledger, Box<Unjudgeable>> {
        let refused = self.refused();
        self.records.sort_by(|(a, _), (b, _)| a.cmp(b));
        let index = self.records.iter().filter_map(|(path, record)| {
            let (id, kind) = (record.tells().id()?, Kind::of_path(path)?);
            Some((id.clone(), (path.clone(), kind)))
        });
        let index = index.collect();
        let (judged, mut shelves) = (self.records.len(), Shelves::default());
        self.records.into_iter().for_each(|(path, record)| shelves.put(path, record));
        let company = shelves.company.take().ok_or(("company", NO_COMPANY));
        let policy = shelves.policy.take().ok_or(("policy", NO_POLICY));
        let absent = [company.as_ref().err(), policy.as_ref().err()];
        let missing: Vec<_> = absent.into_iter().flatten().map(|(name, _)| stand_in_path(name)).collect();
        let (company, policy) = (stand_in(company), stand_in(policy));
        let zone = Zone::named(&company.record.time_zone).unwrap_or_else(Zone::utc);
        let workdays =
            shelves.calendar.as_ref().map_or_else(Workdays::default, |filed| filed.record.workdays());
        let mut ledger = Ledger {
            units: unit::index(&shelves.departments, &shelves.partners),
            leaders: Leaders::of(shelves.people.iter().map(|filed| &*filed.record)),
            people_by_id: positions(&shelves.people, |person| &person.id),
            plans_by_id: positions(&shelves.plans, |plan| &plan.id),
            answers: answers(&shelves, &zone),
            decisions: decisions(&shelves.meetings),
            chains: Chains::of(&shelves),
            held: BTreeMap::new(),
            policy_tree: parsed.policy_tree(&policy.path, &sources),
            index,
            judged,
            sources,
            company,
            policy,
            shelves,
            refused,
            zone,
            workdays,
        };
        ledger.held = super::retained::held(&ledger);
        if missing.is_empty() { Ok(ledger) } else { Err(Box::new(Unjudgeable { missing, ledger })) }
    }
}

fn stand_in_path(name: &str) -> &'static str {
    match Kind::named(name).map(|kind| kind.place) {
        Some(crate::record::Place::File(path)) => path,
        _ => "records",
    }
}

/// A standing record, or the text that stands in for it; the texts are constants that parse.
fn stand_in<T: serde::de::DeserializeOwned>(found: Result<Filed<T>, (&str, &str)>) -> Filed<T> {
    found.unwrap_or_else(|(name, text)| Filed {
        path: stand_in_path(name).to_owned(),
        record: Arc::new(yaml::typed(text).unwrap_or_else(|problem| unreachable!("{name}: {problem:?}"))),
    })
}

fn positions<T>(filed: &[Filed<T>], id: fn(&T) -> &Id) -> BTreeMap<Id, usize> {
    filed.iter().enumerate().map(|(index, filed)| (id(&filed.record).clone(), index)).collect()
}

/// What answers a breach, by rule and record: findings, then decisions of meetings, with the day of each.
fn answers(shelves: &Shelves, zone: &Zone) -> BTreeMap<(String, String), Vec<(Date, Id)>> {
    let mut answers: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let mut add = |given: &[Answer], on: Date, by: &Id| {
        for answer in given {
            let key = (answer.rule.to_string(), answer.record.to_string());
            answers.entry(key).or_default().push((on, by.clone()));
        }
    };
    for finding in shelves.findings.iter().map(|filed| &*filed.record) {
        add(&finding.answers, zone.date(finding.found_at), &finding.id);
    }
    for meeting in shelves.meetings.iter().map(|filed| &*filed.record) {
        meeting.decisions.iter().for_each(|decision| add(&decision.answers, meeting.held_on, &decision.id));
    }
    answers
}

/// Where each decision stands: the position of its meeting, and its own in it. Where an id stands twice, the
/// first is the decision; a rule reports the other.
fn decisions(meetings: &[Filed<Meeting>]) -> BTreeMap<Id, (usize, usize)> {
    let mut decisions = BTreeMap::new();
    for (meeting, filed) in meetings.iter().enumerate() {
        for (index, decision) in filed.record.decisions.iter().enumerate() {
            decisions.entry(decision.id.clone()).or_insert((meeting, index));
        }
    }
    decisions
}

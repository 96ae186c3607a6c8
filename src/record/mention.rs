//! What a record names: people with the day on which they acted and the part they took, units, other records.
//! Rules, registers and links ask here; nothing is judged.

use super::{Answer, DepartmentKind, Id, Role};
use crate::calendar::{Date, Moment, Zone};

/// What every kind of record tells about itself.
pub trait Tells {
    /// Its id; standing records of the whole company have none.
    fn id(&self) -> Option<&Id>;

    /// The date by whose policy it is judged; standing records have none, nor has a plan not submitted.
    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        None
    }

    /// The fields each of which, once given, makes it final: from then on it may only grow, and what it said is
    /// corrected by a record of its own. None where it is never final.
    fn final_once() -> &'static [&'static str]
    where
        Self: Sized,
    {
        &[]
    }

    /// The fields in which somebody beside its author agrees to what it says.
    fn approvals() -> &'static [ApprovalField]
    where
        Self: Sized,
    {
        &[]
    }

    /// The one unit that it concerns, where it concerns one.
    fn unit(&self) -> Option<&Id> {
        None
    }

    /// The breaches in other records that it answers.
    fn answers(&self) -> Vec<&Answer> {
        Vec::new()
    }

    /// Everything that it names.
    fn mentions<'a>(&'a self, _named: &mut Mentions<'a>) {}
}

/// A field that names who reviewed, approved or verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ApprovalField {
    /// Its path, the indices of lists left out, such as `amendments[].approvals[].by`.
    pub by: &'static str,
    /// The field beside it that says when.
    pub on: &'static str,
}

/// A place of a record that names something.
#[derive(Clone, Debug)]
pub struct Mention<'a> {
    /// The field, such as `reviews[1].by`.
    pub field: String,
    /// What it names.
    pub id: &'a Id,
    /// Of what sort that is.
    pub sort: Sort,
}

/// What sort of thing a field names.
#[derive(Clone, Copy, Debug)]
pub enum Sort {
    /// A person, who acted on a day; without a day where the record only names the person.
    Person {
        /// The day.
        on: Option<Date>,
        /// The part taken, where it asks for a role.
        part: Option<Part>,
    },
    /// A department, team or partner agency.
    Unit,
    /// A department.
    Department,
    /// A team.
    Team,
    /// A record of one of these kinds; of any kind when empty.
    Record(&'static [&'static str]),
    /// A decision of a meeting.
    Decision,
}

/// A part that a person takes, and who may take it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its word in messages.
    pub word: &'static str,
    /// The role that it asks for.
    pub role: Role,
    /// The department whose head may take it too; `None`: the head of any.
    pub head_of: Option<DepartmentKind>,
}

impl Part {
    /// The word of verifying that something was mended.
    pub const VERIFICATION: &'static str = "verification";

    /// Whether a leader of the company may take it too: somebody must be able to verify what the quality department
    /// itself has mended.
    pub fn is_open_to_leaders(&self) -> bool {
        self.word == Self::VERIFICATION
    }
}

/// Collects what one record names.
#[derive(Debug)]
pub struct Mentions<'a> {
    zone: &'a Zone,
    /// What was named, in the order of the record.
    pub all: Vec<Mention<'a>>,
}

impl<'a> Mentions<'a> {
    /// An empty collection; moments become dates in this zone.
    pub fn new(zone: &'a Zone) -> Self {
        Self { zone, all: Vec::new() }
    }

    /// The civil date of a moment.
    pub fn date(&self, at: Moment) -> Date {
        self.zone.date(at)
    }

    fn add(&mut self, field: impl Into<String>, id: &'a Id, sort: Sort) {
        self.all.push(Mention { field: field.into(), id, sort });
    }

    /// A person who is only named, as the owner of something to come.
    pub fn person(&mut self, field: impl Into<String>, id: &'a Id) {
        self.add(field, id, Sort::Person { on: None, part: None });
    }

    /// A person who acted on a day.
    pub fn act(&mut self, field: impl Into<String>, id: &'a Id, on: Date) {
        self.add(field, id, Sort::Person { on: Some(on), part: None });
    }

    /// A person who acted on a day in a part that asks for a role; without a day nothing is asked yet.
    pub fn part(&mut self, field: impl Into<String>, id: &'a Id, on: Option<Date>, part: Part) {
        self.add(field, id, Sort::Person { on, part: Some(part) });
    }

    /// A department, team or partner agency.
    pub fn unit(&mut self, field: impl Into<String>, id: &'a Id) {
        self.add(field, id, Sort::Unit);
    }

    /// A department.
    pub fn department(&mut self, field: impl Into<String>, id: &'a Id) {
        self.add(field, id, Sort::Department);
    }

    /// A team.
    pub fn team(&mut self, field: impl Into<String>, id: &'a Id) {
        self.add(field, id, Sort::Team);
    }

    /// A record of one of some kinds; of any kind when none is given.
    pub fn record(&mut self, field: impl Into<String>, id: &'a Id, kinds: &'static [&'static str]) {
        self.add(field, id, Sort::Record(kinds));
    }

    /// A decision of a meeting of the committee.
    pub fn decision(&mut self, field: impl Into<String>, id: &'a Id) {
        self.add(field, id, Sort::Decision);
    }
}

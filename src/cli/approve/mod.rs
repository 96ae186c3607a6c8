//! `pinguan approve`: gives a review, an approval, or an agreement to an amendment: shows what is approved, asks the
//! rules whether this person may, and writes who, when, the verdict and the hash of what was approved.

mod shown;
mod step;

use super::desk::{Commit, Desk, Hand, Target};
use super::{Ended, Failure, Global, Outcome, output};
use crate::calendar::Moment;
use crate::diagnostic::Arg;
use crate::ledger::{Filed, amendment_hashes, as_agreed, body_hash};
use crate::record::{Id, Plan, Step, Strength};
use crate::yaml::{Edit, New};
use step::{Asked, Subject};

/// Options of `approve`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  pinguan approve PLAN-2026-C1-0007 --comment 'Hours and attempts are within the policy.'
  pinguan approve PLAN-2026-C1-0007 --step quality --reject reasonableness --comment 'Too many attempts.'
  pinguan approve PLAN-2026-C1-0007 --as S-0041 --dry-run")]
pub(super) struct Arguments {
    /// The record, by id or by the path of its file
    #[arg(value_name = "RECORD")]
    record: String,
    #[command(flatten)]
    hand: Hand,
    /// The step that is taken; the one that is due when absent
    #[arg(long, value_name = "STEP")]
    step: Option<StepName>,
    /// Reasons and conditions
    #[arg(long, value_name = "TEXT")]
    comment: Option<String>,
    /// Do not approve: the head returns the plan, the quality department refuses it for one reason or both
    #[arg(long, value_name = "WHY", num_args = 0..=1, default_missing_value = "both", requires = "comment")]
    reject: Option<Reject>,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
#[value(rename_all = "snake_case")]
enum StepName {
    /// The head of the department
    DepartmentHead,
    /// The quality department
    Quality,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Reject {
    /// It is not lawful
    Legality,
    /// It is not reasonable
    Reasonableness,
    /// Neither
    Both,
}

impl From<StepName> for Step {
    fn from(name: StepName) -> Self {
        match name {
            StepName::DepartmentHead => Self::DepartmentHead,
            StepName::Quality => Self::Quality,
        }
    }
}

/// The kind whose records are approved by people, one by one.
const KIND: &str = "plan";

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let desk = Desk::open(global)?;
    let target = desk.target(&arguments.record)?;
    if target.kind.name != KIND {
        return Err(desk.refuse("approve-kind", [("kind", desk.kind(target.kind)?.trim_end().into())]));
    }
    if let Some(comment) = &arguments.comment {
        desk.words("comment", comment)?;
    }
    let person = desk.person(&arguments.hand)?;
    let at = desk.moment(&arguments.hand)?;
    let text = desk.text(&target)?;
    let filed = Filed::at(&desk.ledger().plans, &target.path);
    let filed = filed.ok_or_else(|| desk.unreadable(&target.path))?;
    let asked = Asked { step: arguments.step.map(Step::from), rejects: arguments.reject.is_some() };
    let agreed = as_agreed(desk.ledger(), filed);
    let subject = match step::subject(&agreed, body_hash(text).as_deref(), asked) {
        Ok(subject) => subject,
        Err((key, step)) => return refused(&desk, &target, key, step),
    };
    if matches!(subject, Subject::Amendment(..))
        && (arguments.comment.is_some() || arguments.reject.is_some())
    {
        return Err(desk.refuse("approve-amendment-plain", [("id", target.id.as_str().into())]));
    }
    // the second step is held against the first by the rules
    let (since, what) = match subject {
        Subject::Body(Step::DepartmentHead) => (filed.record.submitted_at, "submitted"),
        Subject::Amendment(index, _) => {
            let amendment = &filed.record.amendments[index];
            (amendment.approvals.iter().map(|given| given.at).chain([amendment.at]).max(), "amended")
        }
        Subject::Body(_) => (None, ""),
    };
    if let Some(since) = since.filter(|since| at < *since) {
        let args = [
            ("id", target.id.as_str().into()),
            ("kind", what.into()),
            ("at", at.to_string().into()),
            ("since", since.to_string().into()),
        ];
        return Err(desk.refuse("approve-early", args));
    }
    let hash = match subject {
        Subject::Body(_) => body_hash(text),
        Subject::Amendment(index, _) => amendment_hashes(text).into_iter().nth(index),
    };
    let hash = hash.ok_or_else(|| desk.unreadable(&target.path))?;
    let given = Given { arguments, subject, person: &person, at, hash };
    if !arguments.hand.dry_run && !global.quiet {
        output::say(&shown::shown(&desk, &target, filed, subject)?)?;
    }
    if desk.change(&target, &given.edits(), &arguments.hand)?.is_none() {
        return Ok(Outcome::Findings);
    }
    if !arguments.hand.dry_run {
        output::say(&done(&desk, filed, &given)?)?;
    }
    Ok(Outcome::Passed)
}

/// Refuses what may not be approved now, and says why and what comes first.
fn refused(desk: &Desk, target: &Target, key: &str, step: Option<Step>) -> Ended {
    let step = step.map_or(Arg::Text(String::new()), word);
    output::complain(&desk.say(key, [("id", target.id.as_str().into()), ("step", step)])?)?;
    Ok(Outcome::Findings)
}

/// The word of a step.
fn word(step: Step) -> Arg {
    Arg::Message(format!("step-{}", step.name().replace('_', "-")))
}

/// What is given: by whom, when, of what, and bound to which hash.
struct Given<'a> {
    arguments: &'a Arguments,
    subject: Subject,
    person: &'a Id,
    at: Moment,
    hash: String,
}

impl Given<'_> {
    /// What is to be written.
    fn edits(&self) -> Vec<Edit> {
        let word = |name: &str, word: &str| (name.to_owned(), New::Text(word.to_owned()));
        let who = [word("by", self.person), word("at", &self.at.to_string())];
        let comment = self.arguments.comment.as_ref().map(|comment| word("comment", comment));
        let (rejects, hash) = (self.arguments.reject, word("hash", &self.hash));
        let verdict = |on: Reject| {
            if rejects.is_some_and(|why| why == on || why == Reject::Both) { "fail" } else { "pass" }
        };
        let (list, judged) = match self.subject {
            Subject::Body(Step::DepartmentHead) => {
                let verdict = if rejects.is_some() { "returned" } else { "agreed" };
                ("reviews".to_owned(), vec![word("verdict", verdict)])
            }
            Subject::Body(Step::Quality) => {
                let verdicts = [("legality", Reject::Legality), ("reasonableness", Reject::Reasonableness)];
                ("approvals".to_owned(), verdicts.map(|(name, on)| word(name, verdict(on))).into())
            }
            Subject::Amendment(index, step) => {
                let fields = [vec![word("step", step.name())], who.to_vec(), vec![hash]].concat();
                return vec![Edit::Append(format!("amendments[{index}].approvals"), New::Mapping(fields))];
            }
        };
        let fields = who.into_iter().chain(judged).chain(comment).chain([hash]).collect();
        let status = match (self.subject, rejects) {
            (Subject::Body(Step::DepartmentHead), None) => None,
            (Subject::Body(Step::DepartmentHead), Some(_)) => Some("draft"),
            (_, None) => Some("approved"),
            (_, Some(_)) => Some("rejected"),
        };
        let status = status.map(|status| Edit::Set("status".to_owned(), New::Text(status.to_owned())));
        std::iter::once(Edit::Append(list, New::Mapping(fields))).chain(status).collect()
    }
}

/// What was done, what comes next, and the commands that bring it to the forge.
fn done(desk: &Desk, filed: &Filed<Plan>, given: &Given) -> Result<String, Failure> {
    let (id, by) = (&filed.record.id, given.person);
    let rejects = given.arguments.reject.is_some();
    let (key, said) = match given.subject {
        Subject::Body(Step::DepartmentHead) if rejects => ("approve-done-returned", "returned"),
        Subject::Body(Step::DepartmentHead) => ("approve-done-reviewed", "reviewed"),
        Subject::Body(Step::Quality) if rejects => ("approve-done-rejected", "rejected"),
        Subject::Body(Step::Quality) => ("approve-done-approved", "approved"),
        Subject::Amendment(..) => ("approve-done-amendment", "amendment agreed to"),
    };
    let proof = desk.ledger().policy.record.approval_proof.strength;
    let signed = proof == Strength::Signed;
    let mut told = desk.say(key, [("id", id.to_string().into()), ("by", by.to_string().into())])?;
    told += &desk.say("desk-commit", [])?;
    let message = format!("plan: {id} {said}");
    told += &desk.commands(&Commit { paths: &[&filed.path], removed: None, message: &message }, signed);
    let person = desk.ledger().person(by);
    let has_key = person.is_some_and(|person| !person.keys.is_empty());
    let address = desk.address()?.unwrap_or_default();
    let has_address =
        person.is_some_and(|person| person.emails.iter().any(|own| own.eq_ignore_ascii_case(&address)));
    let note = match proof {
        Strength::Signed if !has_key => Some("approve-note-key"),
        Strength::Signed => Some("approve-note-signed"),
        Strength::Authored if !has_address => Some("approve-note-address"),
        Strength::Authored | Strength::Recorded => None,
    };
    if let Some(key) = note {
        told += &desk.say(key, [("by", by.to_string().into())])?;
    }
    Ok(told)
}

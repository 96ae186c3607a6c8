//! What a rule reports: a record, a field, arguments, and what bears on it.

use super::Ctx;
use crate::calendar::Date;
use crate::diagnostic::{Arg, Args, Fix, Level, Span};
use crate::ledger::Filed;
use crate::policy::{Deadline, Origin, POLICY_PATH};

/// The findings of one rule, while it runs.
#[derive(Debug, Default)]
pub struct Findings {
    pub(super) found: Vec<Found>,
}

/// One finding before its place is looked up.
#[derive(Debug)]
pub struct Found {
    pub(super) path: String,
    pub(super) field: String,
    /// A place that is known already, in a text that is not in the ledger.
    pub(super) span: Option<Span>,
    pub(super) record: Option<String>,
    pub(super) args: Args,
    pub(super) limit: Option<(&'static str, Date)>,
    pub(super) related: Vec<(String, String, &'static str)>,
    pub(super) since: Option<Date>,
    /// A level lower than the rule's own.
    pub(super) level: Option<Level>,
    /// How it is mended, where that is certain.
    pub(super) fix: Option<Fix>,
}

impl Findings {
    /// Reports a field of a filed record, by path such as `reviews[1].by`; the empty path is the record.
    pub fn report<T>(&mut self, filed: &Filed<T>, record: &str, field: impl Into<String>) -> &mut Found {
        self.push(&filed.path, Some(record.to_owned()), field.into(), None)
    }

    /// Reports a task that was done after its deadline or is still open beyond it: at the field that says when it was
    /// done, or at the one from which it runs, with how long it took. `None`: it is in time.
    pub fn late<T>(
        &mut self,
        ctx: &Ctx,
        filed: &Filed<T>,
        record: &str,
        (done, open): (&str, &str),
        deadline: &Deadline,
    ) -> Option<&mut Found> {
        let days = ctx.overrun(deadline)?;
        let (kind, field) = if deadline.done.is_some() { ("done", done) } else { ("open", open) };
        let found = self.report(filed, record, field);
        Some(found.with("kind", kind).with("days", days as i64).broken(ctx, deadline))
    }

    /// Reports a field of a record that has no id, such as the company.
    pub fn report_standing(&mut self, path: &str, field: impl Into<String>) -> &mut Found {
        self.push(path, None, field.into(), None)
    }

    /// Reports a field of a record of any kind, by path.
    pub(super) fn report_of(&mut self, path: &str, record: Option<&str>, field: &str) -> &mut Found {
        self.push(path, record.map(str::to_owned), field.to_owned(), None)
    }

    /// Reports what a department does not have, by the path and id of the department.
    pub fn report_at(&mut self, (path, id): (&str, Option<&str>)) -> &mut Found {
        self.push(path, id.map(str::to_owned), String::new(), None)
    }

    /// Reports a place of a text that is no record.
    pub fn report_place(&mut self, path: &str, record: Option<String>, span: Span) -> &mut Found {
        self.push(path, record, String::new(), Some(span))
    }

    fn push(&mut self, path: &str, record: Option<String>, field: String, span: Option<Span>) -> &mut Found {
        self.found.push(Found {
            path: path.to_owned(),
            field,
            span,
            record,
            args: Args::new(),
            limit: None,
            related: Vec::new(),
            since: None,
            level: None,
            fix: None,
        });
        let last = self.found.len() - 1;
        &mut self.found[last]
    }
}

impl Found {
    /// Adds an argument of the message.
    pub fn with(&mut self, name: &'static str, arg: impl Into<Arg>) -> &mut Self {
        self.args.insert(name, arg.into());
        self
    }

    /// Adds all arguments of a structural problem.
    pub fn with_all(&mut self, args: &Args) -> &mut Self {
        self.args.extend(args.clone());
        self
    }

    /// Points at the line of the policy that set a parameter on a date.
    pub fn limited_by(&mut self, parameter: &'static str, date: Date) -> &mut Self {
        self.limit = Some((parameter, date));
        self
    }

    /// Says that a deadline was broken: its limit, the line of the policy that set it, and since when.
    pub fn broken(&mut self, ctx: &Ctx, deadline: &Deadline) -> &mut Self {
        self.with("limit", deadline.limit.count)
            .limited_by(deadline.parameter, deadline.governing)
            .since(ctx.deadlines().broken_on(deadline))
    }

    /// Points at a field of another text, with the key of what is to be said about it.
    pub fn beside(&mut self, path: &str, field: impl Into<String>, key: &'static str) -> &mut Self {
        self.related.push((path.to_owned(), field.into(), key));
        self
    }

    /// The day on which a breach came about; the time for an answer runs from it.
    pub fn since(&mut self, date: Date) -> &mut Self {
        self.since = Some(date);
        self
    }

    /// Says what is to stand at a place of the text, where that is certain.
    pub fn fix(&mut self, span: Span, text: impl Into<String>) -> &mut Self {
        self.fix = Some(Fix { span, text: text.into() });
        self
    }

    /// Only warns, whatever the rule's own level is.
    pub fn warn(&mut self) -> &mut Self {
        self.level = Some(Level::Warning);
        self
    }

    /// Says which value decided, and points at it: the policy's line of a parameter, or the choice of the pack
    /// whose value it is, with its citation.
    pub fn decided_by(
        &mut self,
        ctx: &Ctx,
        origin: &Origin,
        parameter: &'static str,
        date: Date,
    ) -> &mut Self {
        match origin {
            Origin::Parameter => self.with("by", "policy").limited_by(parameter, date),
            Origin::Pack { pack, path, field, source } => {
                self.with("by", "pack")
                    .with("pack", pack.as_str())
                    .with("citation", &*source.citation)
                    .with("status", Arg::Message(format!("pack-status-{}", source.status.name())));
                if let Some(chosen) = ctx.policy.packs().field_of(pack, date) {
                    self.beside(POLICY_PATH, chosen, "pack-chosen-here");
                }
                if let Some(path) = path {
                    self.beside(path, field.as_str(), "limit-set-here");
                }
                self
            }
        }
    }
}

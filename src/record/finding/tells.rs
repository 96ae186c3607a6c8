//! What a finding tells about itself, and who may take which part in it.

use super::{Allegation, Answer, Finding};
use crate::calendar::{Date, Zone};
use crate::record::{ApprovalField, DepartmentKind, Id, Mentions, Part, Role, Tells};

/// Who settles an allegation.
const SETTLER: Part = Part { word: "allegation", ..OFFICER };

/// Who verifies that the mending worked; a leader of the company may as well.
const VERIFIER: Part = Part { word: Part::VERIFICATION, ..OFFICER };

/// Who grants an extension.
const GRANTER: Part = Part { word: "extension", ..OFFICER };

/// Who decides how a serious finding is dealt with: a leader of the company, or the head of any department.
const DISPOSER: Part = Part { word: "disposition", role: Role::CompanyLeader, head_of: None };

/// Who finds.
const OFFICER: Part =
    Part { word: "finding", role: Role::QualityOfficer, head_of: Some(DepartmentKind::Quality) };

impl Tells for Finding {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, zone: &Zone) -> Option<Date> {
        Some(zone.date(self.found_at))
    }

    fn final_once() -> &'static [&'static str] {
        &["closed_on", "verification"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn answers(&self) -> Vec<&Answer> {
        self.answers.iter().collect()
    }

    fn approvals() -> &'static [ApprovalField] {
        &[
            ApprovalField { by: "rectification.extensions[].by", on: "on" },
            ApprovalField { by: "verification.by", on: "at" },
        ]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.part("found_by", &self.found_by, Some(named.date(self.found_at)), OFFICER);
        self.course(named);
        if let Some(verification) = &self.verification {
            named.part("verification.by", &verification.by, Some(named.date(verification.at)), VERIFIER);
        }
    }
}

impl Finding {
    /// What its later course names.
    fn course<'a>(&'a self, named: &mut Mentions<'a>) {
        if let Some(subject) = &self.subject {
            named.person("subject", subject);
        }
        if let Some(source) = &self.source {
            named.record("source", source, &[]);
        }
        if let Some(reopened) = &self.reopens {
            named.record("reopens", reopened, &["finding"]);
        }
        if let Some(Allegation { settled_by: Some(by), settled_on, .. }) = &self.allegation {
            named.part("allegation.settled_by", by, *settled_on, SETTLER);
        }
        for (i, escalation) in self.escalations.iter().enumerate() {
            named.act(format!("escalations[{i}].by"), &escalation.by, named.date(escalation.at));
        }
        if let Some(rectification) = &self.rectification {
            named.person("rectification.owner", &rectification.owner);
            for (i, granted) in rectification.extensions.iter().enumerate() {
                let field = format!("rectification.extensions[{i}].by");
                named.part(field, &granted.by, Some(granted.on), GRANTER);
            }
        }
        if let Some(decided) = &self.disposition {
            named.part("disposition.decided_by", &decided.decided_by, Some(decided.decided_on), DISPOSER);
            if let Some(record) = &decided.record {
                named.record("disposition.record", record, &[]);
            }
        }
    }
}

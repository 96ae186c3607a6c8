//! The findings that only a history can show: their ids, names and clauses. No sentence is made here.

use crate::diagnostic::{Args, Diagnostic, Level, Nature, Span, Standing};

/// What only a history can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A file that judges is changed; that takes effect after the merge.
    JudgeFileChanged,
    /// The same, without the word of those who answer for the file.
    JudgeFileNotApproved,
    /// A review or approval is not shown to be that of the person it names.
    ApprovalNotProved,
    /// A record is gone.
    RecordDeleted,
    /// What a closed record said is no longer what it says.
    ClosedRecordChanged,
    /// An id that an earlier record had.
    IdTakenAgain,
    /// The policy goes back behind what has been in force.
    PolicyRolledBack,
    /// A file without which nothing can be judged is gone.
    JudgeFileRemoved,
    /// Personal data in the message of a commit.
    PersonalDataInMessage,
    /// Personal data that a later commit of the change took away.
    PersonalDataInHistory,
    /// A draw of a sample that the history of the base does not bear out.
    DrawNotProved,
    /// An entry of the baseline that the base's baseline has not.
    BaselineGrown,
    /// Personal data in a file of the portal.
    PersonalDataInPage,
    /// A tombstone of a record that the base has not.
    TombstoneNotProved,
}

impl Fault {
    /// Every one, in the order of their ids.
    pub const ALL: [Self; 14] = [
        Self::JudgeFileChanged,
        Self::JudgeFileNotApproved,
        Self::ApprovalNotProved,
        Self::RecordDeleted,
        Self::ClosedRecordChanged,
        Self::IdTakenAgain,
        Self::PolicyRolledBack,
        Self::JudgeFileRemoved,
        Self::PersonalDataInMessage,
        Self::PersonalDataInHistory,
        Self::DrawNotProved,
        Self::BaselineGrown,
        Self::PersonalDataInPage,
        Self::TombstoneNotProved,
    ];

    /// The one of an id or a name.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fault| [fault.told().0, fault.told().1].contains(&word))
    }

    /// Id, name, clauses.
    pub fn told(self) -> (&'static str, &'static str, &'static [&'static str]) {
        match self {
            Self::JudgeFileChanged => ("GAT-001", "judge-file-changed", &["2.1.2a", "7.2"]),
            Self::JudgeFileNotApproved => ("GAT-002", "judge-file-not-approved", &["2.1.2a", "7.2"]),
            Self::ApprovalNotProved => ("GAT-003", "approval-not-proved", &["3.1.2b", "3.1.2a"]),
            Self::RecordDeleted => ("GAT-004", "record-deleted", &["6.2", "1.3.4"]),
            Self::ClosedRecordChanged => ("GAT-005", "closed-record-changed", &["6.2", "3.1.3b"]),
            Self::IdTakenAgain => ("GAT-006", "id-taken-again", &["6.2", "1.3.4"]),
            Self::PolicyRolledBack => ("GAT-007", "policy-rolled-back", &["7.2", "2.1.2a"]),
            Self::JudgeFileRemoved => ("GAT-008", "judge-file-removed", &["2.1.2a", "1.1.1"]),
            Self::PersonalDataInMessage => {
                ("GAT-009", "personal-data-in-message", &["1.4.4", "3.2.1b", "3.1.1"])
            }
            Self::PersonalDataInHistory => {
                ("GAT-010", "personal-data-in-history", &["1.4.4", "3.2.1b", "3.1.1"])
            }
            Self::DrawNotProved => ("GAT-011", "draw-not-proved", &["3.2.2a", "2.2.2c"]),
            Self::BaselineGrown => ("GAT-012", "baseline-grown", &["2.1.2a", "2.2.2b"]),
            Self::PersonalDataInPage => ("GAT-013", "personal-data-in-page", &["1.4.4", "3.2.1b", "3.1.1"]),
            Self::TombstoneNotProved => ("GAT-014", "tombstone-not-proved", &["6.2", "1.3.4"]),
        }
    }
}

/// A finding of a file, all of which are new: they tell of the change itself.
pub(super) fn of(fault: Fault, path: &str, record: Option<&str>, level: Level) -> Diagnostic {
    let (rule, name, clauses) = fault.told();
    Diagnostic {
        rule: rule.to_owned(),
        name: name.to_owned(),
        clauses: clauses.iter().map(|clause| (*clause).to_owned()).collect(),
        level,
        nature: Nature::Defect,
        path: crate::privacy::masked(path).into_owned(),
        span: Span::START,
        record: record.map(str::to_owned),
        args: Args::new(),
        related: Vec::new(),
        since: None,
        standing: Standing::Open { due: None },
        fix: None,
        new: true,
    }
}

//! What is wrong with a text, as plain data: a rule id, a place, a message key and typed arguments.
//! Knows no rule and makes no sentence; `report/` and `portal/` put it into words.

use crate::calendar::{Date, Moment, Period};
use std::collections::BTreeMap;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Blocks.
    Error,
    /// Is shown, and blocks only where asked to.
    Warning,
    /// Is shown.
    Notice,
}

impl Level {
    /// Its name in machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Notice => "notice",
        }
    }
}

/// Whether the text is faulty or tells of a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nature {
    /// A fault of the text, which its author can mend.
    Defect,
    /// A true fact that breaks a rule; it can only be answered.
    Breach,
}

impl Nature {
    /// Its name in machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Self::Defect => "defect",
            Self::Breach => "breach",
        }
    }
}

/// A typed argument of a message; it becomes text in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words as written in a text: hostile.
    Text(String),
    /// A whole number.
    Count(i64),
    /// A number with a fixed count of decimals.
    Decimal {
        /// The value.
        value: f64,
        /// Digits after the point.
        places: u8,
    },
    /// A share between 0 and 1, shown in percent.
    Percent {
        /// The share.
        value: f64,
        /// Digits after the point of the percentage.
        places: u8,
    },
    /// A date, shown in prose form.
    Date(Date),
    /// A moment, shown as date and time as written.
    Moment(Moment),
    /// A month, quarter or year.
    Period(Period),
    /// The key of another message.
    Message(String),
}

macro_rules! arg_from {
    ($($from:ty => $arg:expr),* $(,)?) => {$(
        impl From<$from> for Arg {
            fn from(value: $from) -> Self {
                $arg(value)
            }
        }
    )*};
}
arg_from! {
    String => Self::Text,
    &str => |text: &str| Self::Text(text.to_owned()),
    i64 => Self::Count,
    u64 => |count| Self::Count(i64::try_from(count).unwrap_or(i64::MAX)),
    u32 => |count| Self::Count(i64::from(count)),
    usize => |count| Self::Count(i64::try_from(count).unwrap_or(i64::MAX)),
    Date => Self::Date,
    Moment => Self::Moment,
    Period => Self::Period,
}

/// Arguments of a message by name.
pub type Args = BTreeMap<&'static str, Arg>;

/// A field of a text: the names and positions that lead to it, written `reviews[1].by`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldPath(pub String);

impl From<&str> for FieldPath {
    fn from(path: &str) -> Self {
        Self(path.to_owned())
    }
}
impl From<String> for FieldPath {
    fn from(path: String) -> Self {
        Self(path)
    }
}

/// A place in a text: 1-based lines and columns, columns in Unicode scalar values, the end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First line.
    pub line: u32,
    /// Column of the first character.
    pub column: u32,
    /// Last line.
    pub end_line: u32,
    /// Column after the last character.
    pub end_column: u32,
}

impl Span {
    /// The first character of a text.
    pub const START: Self = Self::at(1, 1);

    /// A point, by line and column from 1.
    pub const fn at(line: u32, column: u32) -> Self {
        Self { line, column, end_line: line, end_column: column }
    }

    /// The bytes of a text that it covers; `None` when the text does not reach so far.
    pub fn range_in(self, text: &str) -> Option<std::ops::Range<usize>> {
        let offset = |line: u32, column: u32| {
            let before = text.split_inclusive('\n').take(line as usize - 1);
            let start: usize = before.map(str::len).sum();
            let rest = text.get(start..)?;
            let ends = rest.char_indices().map(|(at, _)| at).chain([rest.len()]);
            ends.into_iter().nth(column as usize - 1).map(|at| start + at)
        };
        let range = offset(self.line, self.column)?..offset(self.end_line, self.end_column)?;
        (range.start <= range.end).then_some(range)
    }
}

/// A mend that is certain: what is to stand at a place of the finding's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The place.
    pub span: Span,
    /// What is to stand there.
    pub text: String,
}

/// A second place that bears on a finding, such as the line that set a limit.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Path of the text, relative to the project's root, with `/`.
    pub path: String,
    /// The place.
    pub span: Span,
    /// Message key of what is to be said about it.
    pub key: String,
    /// Its arguments.
    pub args: Args,
}

/// One finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// Stable id of the rule, such as `PLN-003`.
    pub rule: String,
    /// Name of the rule, such as `quality-approval-missing`; also the key of its message.
    pub name: String,
    /// The clauses that ask for it, the first is primary.
    pub clauses: Vec<String>,
    /// Its weight, after the policy has had its say.
    pub level: Level,
    /// Defect or breach.
    pub nature: Nature,
    /// Path of the text, relative to the project's root, with `/`.
    pub path: String,
    /// The place.
    pub span: Span,
    /// Id of the record, when the text has one.
    pub record: Option<String>,
    /// Arguments of its message.
    pub args: Args,
    /// Other places that bear on it.
    pub related: Vec<Label>,
    /// The day on which a breach came about, from which the time for its answer runs.
    pub since: Option<Date>,
    /// What has answered it (a breach), or has waived it.
    pub standing: Standing,
    /// How it is mended, where that is certain.
    pub fix: Option<Fix>,
    /// False for what stood before a change that is being judged, and does not stop it.
    pub new: bool,
}

/// Where a finding stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has said anything about it yet; a breach may carry the date by which an answer is due.
    Open {
        /// Last day for an answer.
        due: Option<Date>,
    },
    /// A record answers it.
    Answered {
        /// Its id.
        by: String,
    },
    /// A waiver covers it.
    Waived {
        /// Its id.
        by: String,
    },
}

impl Diagnostic {
    /// Whether it refuses the change that brings it: a defect at the level of an error.
    pub fn refuses(&self) -> bool {
        self.nature == Nature::Defect && self.level == Level::Error
    }

    /// Its weight as shown to those who make a change: what stood before is not theirs to mend.
    pub fn shown_level(&self) -> Level {
        if self.new { self.level } else { Level::Notice }
    }

    /// The order of every report: path, line, column, rule, then the arguments so that ties are stable.
    pub fn sort(diagnostics: &mut [Self]) {
        diagnostics.sort_by(|a, b| {
            let key = |d: &Self| (d.path.clone(), d.span, d.rule.clone());
            key(a).cmp(&key(b)).then_with(|| format!("{:?}", a.args).cmp(&format!("{:?}", b.args)))
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_covers_bytes() {
        let text = "a: x\n單位: C9\n";
        let span = Span { line: 2, column: 5, end_line: 2, end_column: 7 };
        assert_eq!(span.range_in(text).map(|range| &text[range]), Some("C9"));
        assert_eq!(Span { line: 9, end_line: 9, ..span }.range_in(text), None);
    }
}

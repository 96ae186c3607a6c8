//! One value that limits, with where it comes from and how much it weighs.

use super::NamedPack;
use crate::record::{CapMode, Source, SourceStatus};

/// How much going beyond a limit weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// It is an error.
    Hard,
    /// It is an error unless reasons are given.
    Presumed,
    /// It is a warning.
    Soft,
}

impl Weight {
    /// The weight of a pack's value: one that is not confirmed only warns, whatever it claims.
    pub fn of(mode: CapMode, status: SourceStatus) -> Self {
        match (status, mode) {
            (SourceStatus::Unverified, _) | (_, CapMode::Soft) => Self::Soft,
            (_, CapMode::Presumption) => Self::Presumed,
            (_, CapMode::Cap) => Self::Hard,
        }
    }

    /// Whether it only warns, given whether reasons are written down.
    pub fn only_warns(self, justified: bool) -> bool {
        match self {
            Self::Hard => false,
            Self::Presumed => justified,
            Self::Soft => true,
        }
    }
}

/// Where a limit comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A parameter of the policy.
    Parameter,
    /// A value of a pack.
    Pack {
        /// The pack's name.
        pack: String,
        /// The path of its file, if it is the company's own.
        path: Option<String>,
        /// The field in it, such as `caps[0]`.
        field: String,
        /// Its source.
        source: Source,
    },
}

/// A value that limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound<T> {
    /// The value.
    pub value: T,
    /// How much going beyond it weighs.
    pub weight: Weight,
    /// Where it comes from.
    pub origin: Origin,
}

/// Of the bounds that something breaks, those to tell of: the strictest that is an error, and a stricter one
/// that only warns. `order` puts the strictest first.
pub(super) fn decisive<'b, T, K: Ord>(
    broken: impl IntoIterator<Item = &'b Bound<T>>,
    justified: bool,
    order: impl Fn(&T) -> K,
) -> Vec<&'b Bound<T>> {
    let (mut error, mut warning): (Option<&Bound<T>>, Option<&Bound<T>>) = (None, None);
    for bound in broken {
        let slot = if bound.weight.only_warns(justified) { &mut warning } else { &mut error };
        if slot.is_none_or(|other| order(&bound.value) < order(&other.value)) {
            *slot = Some(bound);
        }
    }
    let warning = warning.filter(|warning| error.is_none_or(|e| order(&warning.value) < order(&e.value)));
    error.into_iter().chain(warning).collect()
}

impl Origin {
    /// A field of a pack.
    pub(super) fn of(named: &NamedPack, field: impl Into<String>, source: &Source) -> Self {
        Self::Pack {
            pack: named.name.clone(),
            path: named.path.clone(),
            field: field.into(),
            source: source.clone(),
        }
    }
}

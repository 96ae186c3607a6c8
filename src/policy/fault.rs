//! What may be wrong with a policy.

/// What is wrong with a policy, with the field concerned.
#[derive(Clone, Debug, PartialEq)]
pub enum PolicyFault {
    /// A parameter that no version defines.
    Undefined {
        /// Its key.
        key: &'static str,
    },
    /// A key that is no parameter.
    Unknown {
        /// Field path.
        field: String,
        /// What was written.
        key: String,
        /// What may have been meant; may be empty.
        suggestion: String,
    },
    /// A value that its parameter refuses.
    Refused {
        /// Field path.
        field: String,
        /// The parameter.
        key: String,
        /// What it must be.
        expected: String,
    },
    /// A version that does not begin after the one before it, or whose number is not higher.
    NotLater {
        /// Field path.
        field: String,
        /// `order` of the days, or `number`.
        kind: &'static str,
    },
    /// Two parameters of one version that cannot both hold.
    Contradiction {
        /// Field path of the version's parameters.
        field: String,
        /// The one that must not be above the other.
        lower: &'static str,
        /// The other.
        upper: &'static str,
    },
    /// Targets or phases of a measure that do not follow each other.
    Unordered {
        /// Field path in the measures.
        field: String,
        /// The KPI.
        kpi: String,
        /// `overlap`, `gap`, `backwards`, `phase` or `baseline`.
        kind: &'static str,
    },
    /// No version at all.
    NoVersion,
}

impl PolicyFault {
    /// The field concerned, in the policy or the measures.
    pub fn field(&self) -> &str {
        match self {
            Self::Undefined { key } => key,
            Self::Unknown { field, .. }
            | Self::Refused { field, .. }
            | Self::NotLater { field, .. }
            | Self::Contradiction { field, .. }
            | Self::Unordered { field, .. } => field,
            Self::NoVersion => "versions",
        }
    }
}

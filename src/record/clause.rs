//! The clauses of the regulation by number: which were inferred from its manner because no text of them is at
//! hand, and of which a measure is asked. Their words stand in the messages; what proves them, in the registry.

/// A clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Its number, such as `3.1.2b`.
    pub id: &'static str,
    /// Whether it was inferred; an inferred clause is not quoted as text.
    pub inferred: bool,
    /// Whether a measure of it is asked for.
    pub measured: bool,
}

impl Clause {
    /// The number of its chapter.
    pub fn chapter(&self) -> &'static str {
        self.id.split('.').next().unwrap_or_default()
    }

    /// The key of its messages, such as `clause-3-1-2b`.
    pub fn key(&self) -> String {
        format!("clause-{}", self.id.replace('.', "-"))
    }
}

const fn of(id: &'static str, inferred: bool, measured: bool) -> Clause {
    Clause { id, inferred, measured }
}

/// Every clause, in the order of the regulation.
pub const CLAUSES: &[Clause] = &[
    of("1.1.1", false, true),
    of("1.1.2", false, false),
    of("1.2.1", false, true),
    of("1.2.2", false, true),
    of("1.2.3", false, true),
    of("1.3.1", false, true),
    of("1.3.2", false, true),
    of("1.3.3", false, true),
    of("1.3.4", false, false),
    of("1.4.1", false, true),
    of("1.4.2", false, true),
    of("1.4.3", false, true),
    of("1.4.4", false, true),
    of("2.1.1", false, true),
    of("2.1.2a", false, true),
    of("2.1.2b", false, true),
    of("2.1.2c", false, true),
    of("2.2.1", false, false),
    of("2.2.2a", false, true),
    of("2.2.2b", false, true),
    of("2.2.2c", false, true),
    of("2.2.2d", false, true),
    of("2.2.2e", false, true),
    of("2.3.1a", false, true),
    of("2.3.1b", false, true),
    of("2.3.1c", false, true),
    of("2.3.2a", false, true),
    of("2.3.2b", false, true),
    of("2.3.2c", false, true),
    of("2.3.3a", false, true),
    of("2.3.3b", false, true),
    of("2.3.3c", false, true),
    of("3.1.1", false, true),
    of("3.1.2a", false, true),
    of("3.1.2b", false, true),
    of("3.1.3a", false, true),
    of("3.1.3b", false, true),
    of("3.2.1a", false, true),
    of("3.2.1b", false, true),
    of("3.2.1c", false, true),
    of("3.2.2a", false, true),
    of("3.2.2b", false, true),
    of("3.2.3a", false, true),
    of("3.2.3b", false, true),
    of("3.2.3c", false, true),
    of("3.3.1a", false, true),
    of("3.3.1b", false, true),
    of("3.3.2a", false, true),
    of("3.3.2b", false, true),
    of("3.3.2c", false, true),
    of("3.3.3a", false, true),
    of("3.3.3b", false, true),
    of("3.3.3c", false, true),
    of("3.4.1a", false, true),
    of("3.4.1b", false, true),
    of("3.4.2", false, true),
    of("3.4.3a", false, true),
    of("3.4.3b", false, true),
    of("4.1.1", false, true),
    of("4.1.2", false, true),
    of("4.1.3", false, true),
    of("4.1.4", false, true),
    of("4.2.1", false, true),
    of("4.2.2", false, true),
    of("4.2.3", false, true),
    of("4.3.1", false, true),
    of("4.3.2", false, false),
    of("4.3.3a", false, true),
    of("4.3.3b", false, true),
    of("5.1.1", false, true),
    of("5.1.2", false, true),
    of("5.2.1", false, true),
    of("5.2.2", false, false),
    of("5.2.3a", false, true),
    of("5.2.3b", false, true),
    of("5.3.1", false, true),
    of("6.1", true, true),
    of("6.2", true, true),
    of("7.1", true, false),
    of("7.2", true, true),
    of("7.3", true, false),
    of("7.4", true, true),
];

//! The rules in force: those that are built in and those that the policy brings. Who applies them, tells of them or
//! shows them sees them here, and nothing of where they come from.

use super::own::Own;
use super::{Edit, RULES, Rule, Sample};
use crate::diagnostic::{Level, Nature};
use crate::ledger::{Ledger, Unjudgeable};
use crate::locale::Locale;
use crate::source::Sources;
use std::sync::Arc;

/// A rule in force.
#[derive(Clone, Copy, Debug)]
pub struct InForce<'a> {
    /// Stable id, such as `PLN-003`; never used again.
    pub id: &'a str,
    /// Names the defect; also the key of its prose.
    pub name: &'a str,
    /// The clauses that ask for it; the first is primary.
    pub clauses: &'a [&'static str],
    /// Defect or breach.
    pub nature: Nature,
    /// Its weight unless the policy says otherwise.
    pub level: Level,
    /// Since when it is there: a version of pinguan, or a day.
    pub since: &'a str,
    pub(super) made: Made<'a>,
}

/// Where a rule comes from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Made<'a> {
    BuiltIn(&'static Rule),
    Own(&'a Own),
}

impl From<&'static Rule> for InForce<'static> {
    fn from(rule: &'static Rule) -> Self {
        let Rule { id, name, clauses, nature, level, since, .. } = rule;
        Self { id, name, clauses, nature: *nature, level: *level, since, made: Made::BuiltIn(rule) }
    }
}

impl<'a> From<&'a Own> for InForce<'a> {
    fn from(own: &'a Own) -> Self {
        Self {
            id: &own.rule.id,
            name: &own.rule.name,
            clauses: &own.clauses,
            nature: own.rule.nature.into(),
            level: own.rule.level.into(),
            since: &own.since,
            made: Made::Own(own),
        }
    }
}

impl InForce<'_> {
    fn built_in(&self) -> Option<&'static Rule> {
        match self.made {
            Made::BuiltIn(rule) => Some(rule),
            Made::Own(_) => None,
        }
    }

    /// As [`Rule::is_protected`].
    pub fn is_protected(&self) -> bool {
        self.built_in().is_some_and(Rule::is_protected)
    }

    /// As [`Rule::guards`].
    pub fn guards(&self) -> bool {
        self.built_in().is_some_and(Rule::guards)
    }

    pub(super) fn is(&self, test: fn(&Rule) -> bool) -> bool {
        self.built_in().is_some_and(test)
    }

    /// Whether its evaluation is shared: rules of the policy's own, and the one that tells where they have no answer.
    pub(super) fn asks_own_rules(&self) -> bool {
        self.built_in().is_none_or(|rule| rule.id == super::policy::own_rule_unanswered::RULE.id)
    }

    /// Where it is written, where that is a file of the records.
    pub fn path(&self) -> Option<&str> {
        match self.made {
            Made::BuiltIn(_) => None,
            Made::Own(own) => Some(&own.path),
        }
    }

    /// The conditions of which it is made, each by its name; none where it is made of code.
    pub fn conditions(&self) -> Vec<(&'static str, &str)> {
        match self.made {
            Made::BuiltIn(_) => Vec::new(),
            Made::Own(own) => own.rule.expressions().map(|(name, one)| (name, one.text())).collect(),
        }
    }

    /// Whether it is said of its failing samples that they break another rule too.
    pub fn names(&self, other: &str) -> bool {
        self.built_in().is_some_and(|rule| rule.also.contains(&other))
    }

    /// How many of its samples fail, or pass.
    pub fn count(&self, fails: bool) -> usize {
        match (self.made, fails) {
            (Made::BuiltIn(rule), true) => rule.fails.len(),
            (Made::BuiltIn(rule), false) => rule.passes.len(),
            (Made::Own(own), fails) => own.samples(fails).len(),
        }
    }

    /// What is made of a sample that fails, or passes, by position.
    pub fn sample<T>(&self, fails: bool, index: usize, make: impl FnOnce(&Sample) -> T) -> Option<T> {
        match self.made {
            Made::BuiltIn(rule) => (if fails { rule.fails } else { rule.passes }).get(index).map(make),
            Made::Own(own) => own.samples(fails).get(index).map(|sample| own.laid(sample, make)),
        }
    }

    /// The texts of one of its samples, and with them itself where the small company does not know it.
    pub fn sources(&self, sample: &Sample) -> Sources {
        let own = match self.made {
            Made::BuiltIn(_) => None,
            Made::Own(own) => Some((own.path.clone(), Some(own.timeless()))),
        };
        sample.sources().with(own)
    }

    /// The records of one of its samples. Fails when what all judgement rests on is missing or faulty.
    pub fn load(&self, sample: &Sample) -> Result<Ledger, Box<Unjudgeable>> {
        super::sample::load(self.sources(sample))
    }

    /// Whether one of its samples behaves: a failing one breaks it and none but those that it may break too, a passing
    /// one breaks none; and all of it can be read.
    pub fn behaves(&self, sample: &Sample, fails: bool) -> bool {
        let Ok(ledger) = self.load(sample) else { return false };
        let Some(as_of) = ledger.company.record.as_of else { return false };
        // who makes a rule of their own knows it and the record of the sample, and not what else the small company holds
        let is_own = matches!(self.made, Made::Own(_));
        let of = sample.edits.first().filter(|_| is_own).map(Edit::path);
        let is_lost = |path: &String| {
            ledger.sources.get(path).is_none() || ledger.refused.iter().any(|refused| refused.path == *path)
        };
        if of.as_ref().is_some_and(is_lost) {
            return false;
        }
        let wanted = |other: &InForce| !is_own || other.asks_own_rules();
        let mut found = super::judge_by(&ledger, as_of, &wanted).1.diagnostics;
        found.retain(|found| of.as_ref().is_none_or(|of| found.path == *of));
        let is_waived = |found: &crate::diagnostic::Diagnostic| {
            matches!(found.standing, crate::diagnostic::Standing::Waived { .. })
        };
        let breaks = |id: &str| fails && (id == self.id || self.names(id));
        found.iter().all(|one| is_waived(one) || breaks(&one.rule))
            && (!fails || found.iter().any(|found| found.rule == self.id))
    }
}

/// Words of a rule: the language in which they are asked for, the key, the text.
pub type Words = (Locale, String, String);

/// All rules in force.
#[derive(Clone, Debug, Default)]
pub struct RuleBook {
    own: Vec<Arc<Own>>,
}

/// The rules that are built in.
pub static BUILT_IN: RuleBook = RuleBook { own: Vec::new() };

impl RuleBook {
    /// The rules in force where these records are.
    pub fn new(ledger: &Ledger) -> Self {
        let own = ledger.own_rules.iter().map(|filed| Arc::new(Own::new(ledger, filed)));
        Self { own: own.collect() }
    }

    /// Every rule: those that are built in, then the company's own, each by id.
    pub fn all(&self) -> Vec<InForce<'_>> {
        RULES.iter().map(|rule| InForce::from(*rule)).chain(self.own()).collect()
    }

    fn own(&self) -> impl Iterator<Item = InForce<'_>> {
        self.own.iter().map(|own| InForce::from(&**own))
    }

    /// The rule of an id or name.
    pub fn named(&self, word: &str) -> Option<InForce<'_>> {
        let own = || self.own().find(|rule| rule.id == word || rule.name == word);
        Rule::named(word).map(InForce::from).or_else(own)
    }

    /// The rules that name a clause.
    pub fn of_clause<'a>(&'a self, clause: &'a str) -> impl Iterator<Item = InForce<'a>> {
        let built_in = RULES.iter().filter(move |rule| rule.clauses.contains(&clause));
        built_in
            .map(|rule| InForce::from(*rule))
            .chain(self.own().filter(move |rule| rule.clauses.contains(&clause)))
    }

    /// The words of the rules that bring their own.
    pub fn words(&self) -> Vec<Words> {
        self.own.iter().flat_map(|own| own.words()).collect()
    }
}

//! The policy's own records: versions with parameters, measures with targets, the calendar.

use super::{
    ApprovalProof, Id, Mentions, Names, ParameterValue, PortalAudience, Privacy, RetentionPeriod,
    SignalRules, Table, Tells, Text, Tool,
};
use crate::calendar::{Base, Date, Workdays};
use schemars::JsonSchema;
use serde::Deserialize;

/// The policy (`records/policy/policy.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Why the system exists.
    pub purpose: Names,
    /// The department that says how the regulation is to be read.
    pub interpretation: Option<Id>,
    /// Its versions, oldest first. The first defines every parameter; a later one gives what it changes.
    pub versions: Vec<PolicyVersion>,
    /// Days from which clauses are in force, by clause; absent: the day of adoption.
    #[serde(default)]
    pub in_force_from: Table<Date>,
    /// Rules whose level is not the usual one.
    #[serde(default)]
    pub levels: Vec<LevelSetting>,
    /// The audiences of the portal that see a page of each person; none by default.
    #[serde(default)]
    pub person_pages: Vec<PortalAudience>,
    /// How long records are kept, by kind.
    #[serde(default)]
    pub retention: Vec<RetentionPeriod>,
    /// What the search for personal data leaves alone.
    #[serde(default)]
    pub privacy: Privacy,
    /// What shows who gave a review or approval, where changes are judged before they are merged.
    #[serde(default)]
    pub approval_proof: ApprovalProof,
    /// Which program may judge a change; any, where the policy does not say.
    pub tool: Option<Tool>,
}

/// A rule whose level the policy sets.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LevelSetting {
    /// The rule's id.
    pub rule: Id,
    /// Its level.
    pub level: LevelName,
    /// Why.
    pub reason: Text,
    /// The committee's decision.
    pub decision: Id,
}

/// What a policy may make of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LevelName {
    /// It blocks.
    Error,
    /// It warns.
    Warning,
    /// It is not asked.
    Off,
}

/// One version of the policy.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PolicyVersion {
    /// Its number, such as `2026.2`.
    pub version: Text,
    /// First day on which it is in force.
    pub effective_from: Date,
    /// The committee's decision.
    pub decision: Id,
    /// What it changes and why.
    pub summary: Names,
    /// Parameters by key; the list is `pinguan explain parameters`.
    pub parameters: Table<ParameterValue>,
    /// Contact-practice packs by name, all of them; absent: those of the version before. The list is
    /// `pinguan explain packs`.
    pub packs: Option<Vec<Text>>,
}

/// What the measures must reach (`records/policy/measures.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measures {
    /// One entry a KPI, in the order in which the portal shows them.
    pub measures: Vec<MeasurePolicy>,
}

/// Policy of one KPI.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasurePolicy {
    /// Its id, such as `COMPLAINT`.
    pub kpi: Id,
    /// The smallest denominator for which a value is given; for the complaint rate, the smallest expected count.
    pub minimum_n: u64,
    /// Targets by time.
    #[serde(default)]
    pub targets: Vec<Target>,
    /// Stretches of the control chart, each begun by a decision.
    #[serde(default)]
    pub phases: Vec<Phase>,
    /// What the complaint rate takes as business volume, by time; absent: the cases worked.
    #[serde(default)]
    pub exposures: Vec<Exposure>,
    /// The rules that read its control charts; absent: the four of the NHS for a headline measure of the
    /// regulation (4.1.1 to 4.1.4), limits and Anhøj's for every other.
    pub signals: Option<SignalRules>,
}

/// A target for a time.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// The value, in the KPI's unit: a share between 0 and 1, a rate per 1 000, a mean, or a time.
    pub value: f64,
    /// The committee's decision.
    pub decision: Id,
}

/// What counts as business volume from a day on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exposure {
    /// First day.
    pub from: Date,
    /// What counts.
    pub basis: ExposureBasis,
    /// The committee's decision.
    pub decision: Id,
    /// What a change means for the comparison with the time before.
    pub note: Option<Text>,
}

/// What counts as business volume.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ExposureBasis {
    /// Cases worked.
    #[default]
    CasesWorked,
    /// Attempts to contact.
    Contacts,
}

impl ExposureBasis {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::CasesWorked => "cases_worked",
            Self::Contacts => "contacts",
        }
    }
}

/// A stretch of a control chart with limits of its own.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// First day.
    pub from: Date,
    /// Last day of the baseline from which the limits are computed; absent: all points of the phase.
    pub baseline_to: Option<Date>,
    /// The committee's decision.
    pub decision: Id,
    /// Why, in a few words.
    pub reason: Names,
}

/// Which days are worked (`records/policy/calendar.yaml`): a published calendar, if one is named, and what
/// differs from it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// The published calendar from which it starts; absent: Monday to Friday.
    pub base: Option<Base>,
    /// Further days off.
    #[serde(default)]
    pub holidays: Vec<Date>,
    /// Further Saturdays and Sundays that are worked.
    #[serde(default)]
    pub makeup_workdays: Vec<Date>,
    /// Holidays of the published calendar that are worked all the same.
    #[serde(default)]
    pub worked: Vec<Date>,
}

impl Calendar {
    /// The working days.
    pub fn workdays(&self) -> Workdays {
        let worked = self.makeup_workdays.iter().chain(&self.worked).copied();
        self.base
            .map_or_else(Workdays::default, Base::workdays)
            .changed(self.holidays.iter().copied(), worked)
    }
}

impl Tells for Policy {
    fn id(&self) -> Option<&Id> {
        None
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        if let Some(department) = &self.interpretation {
            named.department("interpretation", department);
        }
        for (index, version) in self.versions.iter().enumerate() {
            named.decision(format!("versions[{index}].decision"), &version.decision);
        }
        for (index, set) in self.levels.iter().enumerate() {
            named.decision(format!("levels[{index}].decision"), &set.decision);
        }
        for (index, period) in self.retention.iter().enumerate() {
            named.decision(format!("retention[{index}].decision"), &period.decision);
        }
    }
}

impl Tells for Measures {
    fn id(&self) -> Option<&Id> {
        None
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        for (index, measure) in self.measures.iter().enumerate() {
            for (place, target) in measure.targets.iter().enumerate() {
                named.decision(format!("measures[{index}].targets[{place}].decision"), &target.decision);
            }
            for (place, phase) in measure.phases.iter().enumerate() {
                named.decision(format!("measures[{index}].phases[{place}].decision"), &phase.decision);
            }
            for (place, exposure) in measure.exposures.iter().enumerate() {
                named.decision(format!("measures[{index}].exposures[{place}].decision"), &exposure.decision);
            }
        }
    }
}

impl Tells for Calendar {
    fn id(&self) -> Option<&Id> {
        None
    }
}

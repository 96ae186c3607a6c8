//! The policy as something one can ask: which parameters were in force on a date, and which line set
//! them; targets and phases of the measures. Knows no ledger and no rule.

mod deadline;
mod fault;
mod pack;
mod pairs;
mod parameter;
mod retention;
pub mod scoring;
mod stricter;
mod targets;
mod waiver;
mod written;

pub use deadline::{Deadline, Deadlines, Desk, ExtensionFault, Task};
pub use fault::PolicyFault;
pub use pack::{
    Bound, Calls, Edge, Hours, Limits, NamedPack, Need, Needed, Origin, PackBook, PackFault, Weight,
    built_in, needs,
};
pub use parameter::{PARAMETERS, Parameter, Parameters, Refused, Shape};
pub use scoring::{ScoringBook, ScoringFault};
pub use stricter::Stricter;
pub use targets::WITH_TARGETS;
pub use waiver::{is_active, is_expired, last_day};

use crate::calendar::Date;
use crate::record::{
    ExposureBasis, LevelName, MeasurePolicy, Measures, Phase, Policy, PolicyVersion, PortalAudience,
    RetentionPeriod, Scoring, ScoringVersion, Target,
};
use std::collections::BTreeMap;

/// The path of the policy's file.
pub const POLICY_PATH: &str = "records/policy/policy.yaml";

/// A version of the policy with all its parameters.
#[derive(Clone, Debug)]
pub struct InForce {
    /// Its number, such as `2026.2`.
    pub version: String,
    /// First day.
    pub from: Date,
    /// The decision that set it.
    pub decision: String,
    /// Its parameters, those of earlier versions included.
    pub parameters: Parameters,
    /// Its position in the file.
    position: usize,
    /// Which version set each parameter, by position in the file.
    set_by: BTreeMap<String, usize>,
}

/// All versions of the policy and the measures.
#[derive(Clone, Debug)]
pub struct PolicyBook {
    versions: Vec<InForce>,
    measures: Vec<MeasurePolicy>,
    packs: PackBook,
    scoring: ScoringBook,
    levels: BTreeMap<String, LevelName>,
    in_force_from: BTreeMap<String, Date>,
    retention: Vec<RetentionPeriod>,
    person_pages: Vec<PortalAudience>,
}

/// Lays the parameters of a version over those before it, and notes what is wrong with them.
fn read_parameters(
    index: usize,
    version: &PolicyVersion,
    parameters: &mut Parameters,
    set_by: &mut BTreeMap<String, usize>,
    faults: &mut Vec<PolicyFault>,
) {
    for (key, value) in &version.parameters.0 {
        let field = format!("versions[{index}].parameters.{key}");
        match parameters.set(key, value) {
            Ok(()) => {
                set_by.insert(key.clone(), index);
            }
            Err(Refused::Unknown) => {
                let suggestion = nearest(key);
                faults.push(PolicyFault::Unknown { field, key: key.clone(), suggestion });
            }
            Err(Refused::Form(expected)) => {
                faults.push(PolicyFault::Refused { field, key: key.clone(), expected });
            }
        }
    }
    let touched = |(lower, upper): &(&'static str, &'static str)| {
        [lower, upper].iter().any(|key| version.parameters.0.contains_key(**key))
    };
    let contradictions = parameters.contradictions().into_iter().filter(touched);
    faults.extend(contradictions.map(|(lower, upper)| PolicyFault::Contradiction {
        field: format!("versions[{index}].parameters"),
        lower,
        upper,
    }));
}

impl PolicyBook {
    /// Reads the policy. Where it is faulty, the default stands in, so that the rest can be judged.
    pub fn new(policy: &Policy, measures: Option<&Measures>) -> (Self, Vec<PolicyFault>) {
        let mut faults = Vec::new();
        let mut versions: Vec<InForce> = Vec::new();
        let (mut parameters, mut set_by) = (Parameters::defaults(), BTreeMap::new());
        for (index, version) in policy.versions.iter().enumerate() {
            read_parameters(index, version, &mut parameters, &mut set_by, &mut faults);
            if let Some(before) = versions.last() {
                let fault = |field: &str, kind| PolicyFault::NotLater {
                    field: format!("versions[{index}].{field}"),
                    kind,
                };
                if version.effective_from <= before.from {
                    faults.push(fault("effective_from", "order"));
                }
                if number(&version.version) <= number(&before.version) {
                    faults.push(fault("version", "number"));
                }
            }
            versions.push(InForce {
                version: version.version.to_string(),
                from: version.effective_from,
                decision: version.decision.to_string(),
                position: index,
                parameters: parameters.clone(),
                set_by: set_by.clone(),
            });
        }
        if let Some(first) = versions.first() {
            let undefined = PARAMETERS.iter().filter(|parameter| !first.set_by.contains_key(parameter.key));
            faults.extend(undefined.map(|parameter| PolicyFault::Undefined { key: parameter.key }));
        } else {
            faults.push(PolicyFault::NoVersion);
            versions.push(InForce {
                version: String::new(),
                from: Date::EPOCH,
                decision: String::new(),
                position: 0,
                parameters,
                set_by,
            });
        }
        versions.sort_by_key(|version| version.from);
        let measures = measures.map(|m| m.measures.clone()).unwrap_or_default();
        faults.extend(targets::faults(&measures));
        let levels = policy.levels.iter().map(|set| (set.rule.to_string(), set.level)).collect();
        let in_force_from = policy.in_force_from.0.clone();
        (
            Self {
                versions,
                measures,
                packs: PackBook::default(),
                scoring: ScoringBook::default(),
                levels,
                in_force_from,
                retention: policy.retention.clone(),
                person_pages: policy.person_pages.clone(),
            },
            faults,
        )
    }

    /// The same policy with the scoring of assessments.
    #[must_use]
    pub fn with_scoring(mut self, scoring: Option<&Scoring>) -> Self {
        self.scoring = scoring.map(ScoringBook::new).unwrap_or_default();
        self
    }

    /// The scoring of assessments in force on a date; none where the company has none.
    pub fn scoring_on(&self, date: Date) -> Option<&ScoringVersion> {
        self.scoring.on(date)
    }

    /// Every version of the scoring, with what is wrong.
    pub fn scoring(&self) -> &ScoringBook {
        &self.scoring
    }

    /// The version in force on a date; before the first, the first.
    pub fn version_on(&self, date: Date) -> &InForce {
        let index = self.versions.partition_point(|version| version.from <= date);
        &self.versions[index.saturating_sub(1)]
    }

    /// The parameters in force on a date.
    pub fn on(&self, date: Date) -> &Parameters {
        &self.version_on(date).parameters
    }

    /// The confidence of intervals on a date, between 0 and 1.
    pub fn confidence(&self, date: Date) -> f64 {
        f64::from(self.on(date).confidence_percent) / 100.0
    }

    /// The field of `policy.yaml` that set a parameter in force on a date; `None` where a default stands in.
    pub fn field_of(&self, key: &str, date: Date) -> Option<String> {
        let index = self.version_on(date).set_by.get(key)?;
        Some(format!("versions[{index}].parameters.{key}"))
    }

    /// Whether a portal for an audience has pages of people.
    pub fn shows_people(&self, audience: PortalAudience) -> bool {
        self.person_pages.contains(&audience)
    }

    /// What the policy makes of a rule's level, where it says so.
    pub fn level(&self, rule: &str) -> Option<LevelName> {
        self.levels.get(rule).copied()
    }

    /// The day from which a clause is in force, where it is not the day of adoption.
    pub fn in_force_from(&self, clause: &str) -> Option<Date> {
        self.in_force_from.get(clause).copied()
    }

    /// The day from which a clause binds a company that adopted the regulation on a day.
    pub fn bound_from(&self, clause: &str, adopted: Date) -> Date {
        self.in_force_from(clause).map_or(adopted, |from| from.max(adopted))
    }

    /// The version that set a parameter in force on a date, and the field; `None` where a default stands in.
    pub fn set_on(&self, key: &str, date: Date) -> Option<(&InForce, String)> {
        let index = self.version_on(date).set_by.get(key)?;
        let setter = self.versions.iter().find(|version| version.position == *index)?;
        Some((setter, format!("versions[{index}].parameters.{key}")))
    }

    /// Every version, oldest first.
    pub fn versions(&self) -> &[InForce] {
        &self.versions
    }

    /// The policy of a KPI, if it has one.
    pub fn measure(&self, kpi: &str) -> Option<&MeasurePolicy> {
        self.measures.iter().find(|measure| &*measure.kpi == kpi)
    }

    /// The policies of all KPIs in the order of the file.
    pub fn measures(&self) -> &[MeasurePolicy] {
        &self.measures
    }

    /// The target of a KPI on a date.
    pub fn target(&self, kpi: &str, date: Date) -> Option<&Target> {
        let within = |target: &&Target| target.from <= date && date <= target.to;
        self.measure(kpi)?.targets.iter().find(within)
    }

    /// What a rate takes as business volume on a date.
    pub fn exposure(&self, kpi: &str, date: Date) -> ExposureBasis {
        let declared = self.measure(kpi).into_iter().flat_map(|measure| &measure.exposures);
        let in_force = declared.filter(|exposure| exposure.from <= date).max_by_key(|exposure| exposure.from);
        in_force.map(|exposure| exposure.basis).unwrap_or_default()
    }

    /// The phases of a KPI's chart, oldest first.
    pub fn phases(&self, kpi: &str) -> Vec<&Phase> {
        let mut phases: Vec<_> = self.measure(kpi).into_iter().flat_map(|measure| &measure.phases).collect();
        phases.sort_by_key(|phase| phase.from);
        phases
    }
}

/// The numbers of a version in their order: `2026.10` is after `2026.9`.
fn number(version: &str) -> Vec<u64> {
    version.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

fn nearest(key: &str) -> String {
    let scored = PARAMETERS.iter().map(|known| (strsim::damerau_levenshtein(key, known.key), known.key));
    scored.min().filter(|(distance, _)| *distance <= 4).map_or(String::new(), |(_, known)| known.to_owned())
}

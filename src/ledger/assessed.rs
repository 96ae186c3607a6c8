//! Look-ups of assessments and of what followed them.

use super::{Filed, Ledger, UnitKind};
use crate::calendar::{Date, Grain, Period};
use crate::record::{Appeal, AppealOutcome, Assessment, AssessmentKind, Finding, Incentive, IncentiveKind};

impl Ledger {
    /// An assessment.
    pub fn assessment(&self, id: &str) -> Option<&Filed<Assessment>> {
        self.position(&self.assessments, id).map(|index| &self.assessments[index])
    }

    /// A reward, criticism or penalty.
    pub fn incentive(&self, id: &str) -> Option<&Filed<Incentive>> {
        self.position(&self.incentives, id).map(|index| &self.incentives[index])
    }

    /// Whether periodic assessments of some sort cover a period, one of its months as well as another.
    pub fn is_assessed(&self, period: Period, of: impl Fn(&Assessment) -> bool) -> bool {
        let all = self.assessments.iter().map(|filed| &*filed.record);
        let given: Vec<Period> =
            all.filter(|one| one.is_periodic() && of(one)).map(|one| one.period).collect();
        let month = |date| Period::of(Grain::Month, date);
        let mut months = month(period.start()).through(month(period.end()));
        months.all(|month| given.iter().any(|given| given.covers(month)))
    }

    /// Whether the contract of a partner agency ran over a whole period.
    pub fn is_under_contract(&self, partner: &str, period: Period) -> bool {
        let partner = self.partners.iter().find(|filed| *filed.record.id == *partner);
        partner.is_some_and(|filed| {
            let contract = &filed.record.contract;
            contract.from <= period.start() && period.end() <= contract.to
        })
    }

    /// What followed an assessment, of one kind, the earliest first; what was withdrawn did not.
    pub fn following(&self, assessment: &str, kind: IncentiveKind) -> Vec<&Filed<Incentive>> {
        let of = |filed: &&Filed<Incentive>| {
            filed.record.kind == kind
                && filed.record.assessment.as_deref() == Some(assessment)
                && self.followed(&filed.record)
        };
        let mut found: Vec<_> = self.incentives.iter().filter(of).collect();
        found.sort_by_key(|filed| filed.record.decided_on);
        found
    }

    /// The first penalty that was decided after a criticism or finding whose rectification failed, and not withdrawn.
    pub fn penalty_after(&self, failed: &str) -> Option<&Filed<Incentive>> {
        let of = |filed: &&Filed<Incentive>| {
            filed.record.kind == IncentiveKind::Penalty
                && filed.record.after.as_deref() == Some(failed)
                && self.followed(&filed.record)
        };
        self.incentives.iter().filter(of).min_by_key(|filed| filed.record.decided_on)
    }

    /// Whether with a decision what had to follow did follow: it was not withdrawn, or only after an appeal, which ends
    /// the matter.
    fn followed(&self, decision: &Incentive) -> bool {
        decision.withdrawn.is_none() || self.upheld_against(&decision.id).is_some()
    }

    /// Whether a finding is of the one whom a decision concerns: it names the person, or is of the unit as a whole.
    pub fn concerns(&self, finding: &Finding, decision: &Incentive) -> bool {
        match &decision.person {
            Some(_) => finding.subject == decision.person,
            None => self.belongs(&finding.unit, &decision.unit),
        }
    }

    /// The appeals against a record, in order of paths.
    pub fn appeals_against(&self, record: &str) -> impl Iterator<Item = &Filed<Appeal>> {
        self.appeals.iter().filter(move |filed| &*filed.record.against == record)
    }

    /// The appeal against a record that was upheld whole, the latest first.
    pub fn upheld_against(&self, record: &str) -> Option<&Filed<Appeal>> {
        let upheld =
            self.appeals_against(record).filter(|filed| filed.record.outcome == Some(AppealOutcome::Upheld));
        upheld.max_by_key(|filed| filed.record.decided_on)
    }

    /// The score that stands after appeals, where one changed it.
    pub fn revised_score(&self, assessment: &str) -> Option<f64> {
        let revised = self.appeals_against(assessment).map(|filed| &*filed.record);
        let revised = revised.filter(|appeal| appeal.revised_score.is_some());
        revised.max_by_key(|appeal| appeal.decided_on)?.revised_score
    }

    /// Whether what was decided after an assessment stands: it was not withdrawn, and no appeal against it, or against
    /// the assessment on which it rests, was upheld.
    pub fn stands(&self, decision: &Incentive) -> bool {
        let overturned = |id: &str| self.upheld_against(id).is_some();
        decision.withdrawn.is_none()
            && !overturned(&decision.id)
            && !decision.assessment.as_deref().is_some_and(overturned)
    }

    /// Whether a person may speak for a unit on a day: one of its people, or of the department to which it belongs.
    pub fn speaks_for(&self, person: &str, unit: &str, on: Date) -> bool {
        self.person(person).filter(|found| found.is_active(on)).is_some_and(|found| {
            let partner = found.partner.as_deref();
            self.unit(unit).is_some_and(|unit| match unit.kind {
                UnitKind::Partner => {
                    partner == Some(&*unit.id) || partner.is_none() && found.department == unit.department
                }
                _ => found.department == unit.department,
            })
        })
    }

    /// The mean of the daily scores of the period of an assessment: those of the same person, or of the unit
    /// and its teams. `None` where there are none.
    pub fn daily_mean(&self, of: &Assessment) -> Option<f64> {
        let sheets = self.assessments.iter().map(|filed| &*filed.record);
        let sheets = sheets.filter(|sheet| sheet.kind == AssessmentKind::Daily && self.is_part(sheet, of));
        let scores = sheets.flat_map(|sheet| &sheet.days).filter(|day| of.period.contains(day.on));
        mean(scores.map(|day| day.score))
    }

    /// The mean of the special assessments of the period of an assessment, likewise.
    pub fn special_mean(&self, of: &Assessment) -> Option<f64> {
        let special = self.assessments.iter().map(|filed| &*filed.record);
        let special = special.filter(|held| held.kind == AssessmentKind::Special && self.is_part(held, of));
        mean(special.filter(|held| within(held.period, of.period)).filter_map(|held| held.score))
    }

    fn is_part(&self, part: &Assessment, of: &Assessment) -> bool {
        part.person == of.person && self.belongs(&part.unit, &of.unit)
    }
}

/// Whether a period lies whole in another.
fn within(period: Period, whole: Period) -> bool {
    whole.start() <= period.start() && period.end() <= whole.end()
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0_u32), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

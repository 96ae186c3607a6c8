//! Look-ups of the committee: its decisions by id, the seats that it must fill, and what it has evaluated.

use super::{Filed, Ledger};
use crate::calendar::Date;
use crate::record::{
    Committee, DepartmentKind, Id, Meeting, MeetingDecision, Member, PartnerEvaluation, Role, Seat, in_term,
};

/// A decision with the meeting that took it.
#[derive(Clone, Copy, Debug)]
pub struct Decided<'a> {
    /// The meeting.
    pub meeting: &'a Filed<Meeting>,
    /// The decision.
    pub decision: &'a MeetingDecision,
    /// Its position in the meeting.
    pub index: usize,
}

impl Decided<'_> {
    /// The day on which it was taken.
    pub fn on(&self) -> Date {
        self.meeting.record.held_on
    }
}

/// For whom a seat of the committee is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatFor<'a> {
    /// Someone presides.
    Chair,
    /// A leader of the company.
    Leader,
    /// The head of a department.
    Head(&'a Id),
    /// The quality department.
    Quality,
}

/// A seat that the committee must fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequiredSeat<'a> {
    /// For whom.
    pub of: SeatFor<'a>,
    /// Whether someone in the company holds it.
    pub filled: bool,
}

impl Ledger {
    /// A decision of a meeting.
    pub fn decision(&self, id: &str) -> Option<Decided<'_>> {
        let (meeting, index) = *self.decisions.get(id)?;
        let meeting = &self.meetings[meeting];
        Some(Decided { meeting, decision: &meeting.record.decisions[index], index })
    }

    /// Every decision, in the order of the meetings.
    pub fn all_decisions(&self) -> impl Iterator<Item = Decided<'_>> {
        self.meetings.iter().flat_map(|meeting| {
            let decisions = meeting.record.decisions.iter().enumerate();
            decisions.map(move |(index, decision)| Decided { meeting, decision, index })
        })
    }

    /// The latest evaluation of a partner agency by a date.
    pub fn last_evaluation(&self, partner: &str, date: Date) -> Option<&Filed<PartnerEvaluation>> {
        let of = |filed: &&Filed<PartnerEvaluation>| {
            *filed.record.unit == *partner && filed.record.evaluated_on <= date
        };
        self.partner_evaluations.iter().filter(of).max_by_key(|filed| filed.record.evaluated_on)
    }

    /// The members of the committee on a date.
    pub fn members_on(&self, date: Date) -> impl Iterator<Item = &Member> {
        let members = self.committee.iter().flat_map(|filed| &filed.record.members);
        members.filter(move |member| in_term(member.from, member.to, date))
    }

    /// How many members attended a meeting, and how many there were.
    pub fn attendance(&self, meeting: &Meeting) -> (usize, usize) {
        let members = || self.members_on(meeting.held_on);
        (members().filter(|member| meeting.attendees.contains(&member.person)).count(), members().count())
    }

    /// The seats that the committee must fill, and whether each is filled on a date. Someone who is not in the
    /// register is taken to fill the seat: a rule reports the person.
    pub fn required_seats<'a>(&'a self, committee: &'a Committee, date: Date) -> Vec<RequiredSeat<'a>> {
        let seated: Vec<&Member> =
            committee.members.iter().filter(|member| in_term(member.from, member.to, date)).collect();
        let person = |member: &Member| self.person(&member.person);
        let unsure = |seats: &[Seat]| {
            seated.iter().any(|member| person(member).is_none() && seats.contains(&member.seat))
        };
        let any = |test: &dyn Fn(&Member) -> bool| {
            let active = |member: &&&Member| person(member).is_some_and(|found| found.is_active(date));
            seated.iter().filter(active).any(|member| test(member))
        };
        let leads =
            |member: &Member| person(member).is_some_and(|found| found.has_role(Role::CompanyLeader, date));
        let works = |id: &Id| self.works_in(id, DepartmentKind::Quality, date);
        let seat = |of, filled| RequiredSeat { of, filled };
        let mut seats = vec![
            seat(SeatFor::Chair, unsure(&[Seat::Chair]) || any(&|member| member.seat == Seat::Chair)),
            seat(SeatFor::Leader, unsure(&[Seat::Chair, Seat::CompanyLeader]) || any(&leads)),
        ];
        for department in self.departments.iter().map(|filed| &*filed.record) {
            let heads = |member: &Member| self.heads(&member.person, &department.id, date);
            if !matches!(department.kind, DepartmentKind::Management | DepartmentKind::Quality) {
                seats.push(seat(
                    SeatFor::Head(&department.id),
                    unsure(&[Seat::DepartmentHead]) || any(&heads),
                ));
            }
        }
        if self.people.iter().any(|filed| works(&filed.record.id)) {
            seats.push(seat(SeatFor::Quality, unsure(&[Seat::Quality]) || any(&|m| works(&m.person))));
        }
        seats
    }
}

/// How many of some members are enough to decide, where a policy asks for a percentage of them.
pub fn quorum_of(members: usize, percent: u32) -> usize {
    (members * percent as usize).div_ceil(100)
}

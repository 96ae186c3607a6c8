//! A complaint that is major by the way it came, by repetition or by numbers is marked as major.

use crate::calendar::Date;
use crate::diagnostic::{Level, Nature};
use crate::ledger::Filed;
use crate::record::{Category, Complaint, DebtorRef};
use crate::rules::sample::{COMPLAINT, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeMap;

/// `CMP-011`.
pub const RULE: Rule = Rule {
    id: "CMP-011",
    name: "major-criterion-not-marked",
    clauses: &["3.3.2c"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "came through the regulator",
            edits: &[Edit::File(
                "complaint/2026/COMP-2026-0002.yaml",
                "id: COMP-2026-0002\nreceived_at: 2026-06-29T09:02+08:00\nregistered_at: 2026-06-29T09:20+08:00\nregistered_by: S-0021\nchannel: regulator\ncategory: amount\nunit: C1-A\nsummary: 來電人對金額有疑問。\nacknowledged_at: 2026-06-29T09:30+08:00\n",
            )],
        },
        Sample {
            name: "the second complaint of one case",
            edits: &[Edit::File(
                "complaint/2026/COMP-2026-0002.yaml",
                "id: COMP-2026-0002\nreceived_at: 2026-06-29T09:02+08:00\nregistered_at: 2026-06-29T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: amount\nunit: C1-A\ndebtor_ref: D-3f9a1c07b2e4\nsummary: 來電人對金額有疑問。\nacknowledged_at: 2026-06-29T09:30+08:00\n",
            )],
        },
        Sample {
            name: "the third complainant of one cause in a week",
            edits: &[
                Edit::Set(COMPLAINT, "category", "amount"),
                Edit::Set(POLICY, "versions[0].parameters.major_same_cause_days", "60"),
                Edit::File(
                    "complaint/2026/COMP-2026-0002.yaml",
                    "id: COMP-2026-0002\nreceived_at: 2026-06-28T09:02+08:00\nregistered_at: 2026-06-28T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: amount\nunit: C1-A\nsummary: 來電人對金額有疑問。\nacknowledged_at: 2026-06-28T09:30+08:00\n",
                ),
                Edit::File(
                    "complaint/2026/COMP-2026-0003.yaml",
                    "id: COMP-2026-0003\nreceived_at: 2026-06-29T09:02+08:00\nregistered_at: 2026-06-29T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: amount\nunit: C1-A\nsummary: 來電人對金額有疑問。\nacknowledged_at: 2026-06-29T09:30+08:00\n",
                ),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "another complaint of another case",
            edits: &[Edit::File(
                "complaint/2026/COMP-2026-0002.yaml",
                "id: COMP-2026-0002\nreceived_at: 2026-06-29T09:02+08:00\nregistered_at: 2026-06-29T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: amount\nunit: C1-A\ndebtor_ref: D-3f9a1c07b2e5\nsummary: 來電人對金額有疑問。\nacknowledged_at: 2026-06-29T09:30+08:00\n",
            )],
        },
        Sample {
            name: "three complaints of all sorts",
            edits: &[
                Edit::Set(COMPLAINT, "category", "other"),
                Edit::Set(POLICY, "versions[0].parameters.major_same_cause_days", "60"),
                Edit::File(
                    "complaint/2026/COMP-2026-0002.yaml",
                    "id: COMP-2026-0002\nreceived_at: 2026-06-28T09:02+08:00\nregistered_at: 2026-06-28T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: other\nunit: C1-A\nsummary: 來電人對金額有疑問。\nacknowledged_at: 2026-06-28T09:30+08:00\n",
                ),
                Edit::File(
                    "complaint/2026/COMP-2026-0003.yaml",
                    "id: COMP-2026-0003\nreceived_at: 2026-06-29T09:02+08:00\nregistered_at: 2026-06-29T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: other\nunit: C1-A\nsummary: 來電人對金額有疑問。\nacknowledged_at: 2026-06-29T09:30+08:00\n",
                ),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let mut cases: Groups<&DebtorRef> = BTreeMap::new();
    let mut causes: Groups<(Category, &str)> = BTreeMap::new();
    let mut in_time: Vec<&Filed<Complaint>> = ctx.ledger.complaints.iter().collect();
    in_time.sort_by_key(|filed| (filed.record.received_at, filed.path.as_str()));
    for filed in in_time {
        let complaint = &filed.record;
        let received = ctx.date(complaint.received_at);
        let policy = ctx.on(received);
        let same_case = complaint.debtor_ref.as_ref().map(|case| cases.entry(case).or_default());
        let repeats = same_case
            .map_or(0, |group| group.complainants(received, (None, &complaint.id), policy.major_repeat_days));
        let case = complaint.debtor_ref.as_ref();
        let who = (case, if case.is_some() { "" } else { &complaint.id });
        let group = causes.entry((complaint.category, &complaint.unit)).or_default();
        let shared = group.complainants(received, who, policy.major_same_cause_days);
        let has_cause = complaint.category != Category::Other;
        let channel = complaint.channel.name();
        let criteria = [
            ("channel", "major_channels", 1, policy.major_channels.iter().any(|major| major == channel)),
            ("repeat", "major_repeat_complaints", repeats, repeats >= count(policy.major_repeat_complaints)),
            (
                "cause",
                "major_same_cause_complaints",
                shared,
                has_cause && shared >= count(policy.major_same_cause_complaints),
            ),
        ];
        let met = criteria.into_iter().find(|(.., met)| *met && !complaint.major);
        if let Some((kind, parameter, count, _)) = met {
            let field = if kind == "channel" { "channel" } else { "received_at" };
            findings
                .report(filed, &complaint.id, field)
                .with("kind", kind)
                .with("count", count)
                .limited_by(parameter, received);
        }
    }
}

/// Complaints by what they share.
type Groups<'a, K> = BTreeMap<K, Group<'a>>;

/// Who came: a case, or one of whom nothing is known.
type Who<'a> = (Option<&'a DebtorRef>, &'a str);

fn count(limit: u32) -> usize {
    limit as usize
}

/// When complaints that share something came, and by whom, in order of time; and how often each came of late.
#[derive(Default)]
struct Group<'a> {
    came: Vec<(Date, Who<'a>)>,
    /// The first that came of late.
    from: usize,
    late: BTreeMap<Who<'a>, usize>,
}

impl<'a> Group<'a> {
    /// Adds the latest; how many complainants came within some days that end on its day.
    fn complainants(&mut self, date: Date, who: Who<'a>, days: u32) -> usize {
        self.came.push((date, who));
        *self.late.entry(who).or_default() += 1;
        let within = |came: Date| date.days_since(came) < i64::from(days);
        while let Some((_, gone)) = self.came.get(self.from).filter(|(came, _)| !within(*came)).copied() {
            let left = self.late.get_mut(&gone).map_or(0, |left| {
                *left -= 1;
                *left
            });
            if left == 0 {
                self.late.remove(&gone);
            }
            self.from += 1;
        }
        // another version of the policy may look further back
        while let Some(before) = self.from.checked_sub(1).filter(|before| within(self.came[*before].0)) {
            *self.late.entry(self.came[before].1).or_default() += 1;
            self.from = before;
        }
        self.late.len()
    }
}

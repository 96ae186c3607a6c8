//! The company: its names and languages, departments and teams, people, committee.

use super::{BaseUrl, Branch, Forge, Handle, Id, Mentions, Names, Repository, SigningKey, Tells, Text};
use crate::calendar::Date;
use crate::locale::Locale;
use schemars::JsonSchema;
use serde::Deserialize;

/// The company that keeps these records (`records/company/company.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Company {
    /// Its names.
    pub names: Names,
    /// The portal's title.
    pub title: Names,
    /// The one character or two letters in the portal's seal.
    pub seal: Option<Text>,
    /// The languages of the portal; the first is the default.
    pub locales: Vec<LocaleTag>,
    /// IANA time zone, which turns moments into dates.
    pub time_zone: Text,
    /// The day on which the regulation was adopted; absence is judged only after it.
    pub adopted_on: Date,
    /// "Today" of a closed book; absent in a company at work.
    pub as_of: Option<Date>,
    /// The forge on which records are proposed and reviewed.
    pub forge: Option<Forge>,
    /// The address of the repository on the forge, where the portal's forms open a new file.
    pub repository: Option<Repository>,
    /// Its branch of which requests to merge start; `main` where none is named.
    pub branch: Option<Branch>,
    /// Where the portal is published.
    pub portal: Option<Portal>,
}

/// Where the portal is published.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Portal {
    /// Its address, with a slash at its end. Feeds and calendars, which are read elsewhere, need it; without it there
    /// are none.
    pub base_url: Option<BaseUrl>,
}

/// A language of the portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
pub enum LocaleTag {
    /// Traditional Chinese.
    #[serde(rename = "zh-Hant")]
    ZhHant,
    /// Simplified Chinese.
    #[serde(rename = "zh-Hans")]
    ZhHans,
    /// English.
    #[serde(rename = "en")]
    En,
}

impl From<LocaleTag> for Locale {
    fn from(tag: LocaleTag) -> Self {
        match tag {
            LocaleTag::ZhHant => Self::ZhHant,
            LocaleTag::ZhHans => Self::ZhHans,
            LocaleTag::En => Self::En,
        }
    }
}

/// What a department is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DepartmentKind {
    /// Collects.
    Collection,
    /// Serves customers, registers complaints.
    CustomerService,
    /// Keeps the data.
    Data,
    /// Manages quality.
    Quality,
    /// Leads the company.
    Management,
}

/// A department (`records/company/department/<ID>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Department {
    /// Its id, such as `C2`.
    pub id: Id,
    /// Its names.
    pub names: Names,
    /// What it is for.
    pub kind: DepartmentKind,
    /// Its teams.
    #[serde(default)]
    pub teams: Vec<Team>,
    /// The team on the forge that reviews what it keeps; never shown.
    pub forge_team: Option<Handle>,
}

/// A team of a department.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Team {
    /// Its id, such as `C2-B`.
    pub id: Id,
    /// Its names.
    pub names: Names,
}

/// What a person may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Contacts debtors.
    Collector,
    /// Leads a team, submits plans.
    TeamLead,
    /// Heads a department, reviews plans.
    DepartmentHead,
    /// Approves plans, monitors, investigates.
    QualityOfficer,
    /// Serves customers, registers complaints.
    ServiceOfficer,
    /// Audits data.
    DataOfficer,
    /// Leads the company.
    CompanyLeader,
}

/// Fields of any record that are kept for the forge and for Git, and never shown anywhere.
pub const PRIVATE_FIELDS: [&str; 4] = ["emails", "forge_team", "forge_user", "keys"];

/// A person under a pseudonymous id (`records/company/person/<ID>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Pseudonymous staff id, such as `S-0212`.
    pub id: Id,
    /// The department.
    pub department: Id,
    /// The team, if any.
    pub team: Option<Id>,
    /// The partner agency to whose staff the person belongs; then the department is the one that answers for
    /// the agency.
    pub partner: Option<Id>,
    /// First day in the company.
    pub from: Date,
    /// Last day in the company.
    pub to: Option<Date>,
    /// Roles with their terms.
    #[serde(default)]
    pub roles: Vec<Term>,
    /// What the person is qualified for, such as a certificate.
    #[serde(default)]
    pub qualifications: Vec<Qualification>,
    /// E-mail addresses under which the person commits. Never shown.
    #[serde(default)]
    pub emails: Vec<Text>,
    /// Keys with which the person signs commits. Never shown.
    #[serde(default)]
    pub keys: Vec<SigningKey>,
    /// The user on the forge; never shown.
    pub forge_user: Option<Handle>,
}

/// A qualification for a time.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Qualification {
    /// What it is.
    pub name: Text,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Option<Date>,
}

/// A role for a time.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The role.
    pub role: Role,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Option<Date>,
}

/// Whether a date lies in a term without or with an end.
pub fn in_term(from: Date, to: Option<Date>, date: Date) -> bool {
    from <= date && to.is_none_or(|to| date <= to)
}

impl Person {
    /// The smallest unit to which the person belongs: partner agency, team or department.
    pub fn unit(&self) -> &Id {
        self.partner.as_ref().or(self.team.as_ref()).unwrap_or(&self.department)
    }

    /// Whether the person was in the company on a date.
    pub fn is_active(&self, date: Date) -> bool {
        in_term(self.from, self.to, date)
    }

    /// Whether the person held a role on a date.
    pub fn has_role(&self, role: Role, date: Date) -> bool {
        self.is_active(date)
            && self.roles.iter().any(|term| term.role == role && in_term(term.from, term.to, date))
    }
}

/// The quality committee (`records/company/committee.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Committee {
    /// Its members.
    pub members: Vec<Member>,
    /// The team on the forge that reviews what judges; never shown.
    pub forge_team: Option<Handle>,
}

/// Why someone sits on the committee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Seat {
    /// Presides.
    Chair,
    /// As a leader of the company.
    CompanyLeader,
    /// As head of a department.
    DepartmentHead,
    /// For the quality department.
    Quality,
}

/// A member of the committee.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// The person.
    pub person: Id,
    /// The seat.
    pub seat: Seat,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Option<Date>,
}

impl Tells for Company {
    fn id(&self) -> Option<&Id> {
        None
    }
}

impl Tells for Department {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }
}

impl Tells for Person {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.department("department", &self.department);
        if let Some(team) = &self.team {
            named.team("team", team);
        }
        if let Some(partner) = &self.partner {
            named.unit("partner", partner);
        }
    }
}

impl Tells for Committee {
    fn id(&self) -> Option<&Id> {
        None
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        for (index, member) in self.members.iter().enumerate() {
            named.person(format!("members[{index}].person"), &member.person);
        }
    }
}

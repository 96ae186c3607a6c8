//! The portfolio of a unit for one creditor and product over a month: what was there, what came and went,
//! what is overdue at its end. Aggregates only.

use super::{DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Period, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A portfolio (`records/portfolio/<year>/PORT-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Portfolio {
    /// Its id.
    pub id: Id,
    /// The month.
    pub period: Period,
    /// The creditor, as a code.
    pub creditor: Id,
    /// The team or partner agency that works it.
    pub unit: Id,
    /// The product.
    pub product: Product,
    /// Who drew it up.
    pub by: Id,
    /// When.
    pub reported_on: Date,
    /// What was there when the month began.
    pub opening: Holding,
    /// What the creditor assigned in the month.
    pub assigned: Holding,
    /// What was closed in the month.
    pub closed: Holding,
    /// What the creditor withdrew in the month.
    pub withdrawn: Holding,
    /// What was excluded in the month, such as disputed cases and those of the deceased.
    pub excluded: Holding,
    /// What was there when the month ended.
    pub closing: Holding,
    /// Of what was there when the month ended, what was overdue, by days overdue.
    pub overdue: Vec<OverdueBucket>,
    /// Remarks.
    pub note: Option<Text>,
}

/// A product of credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Product {
    /// Credit cards.
    CreditCard,
    /// Personal loans.
    PersonalLoan,
    /// Car loans.
    CarLoan,
    /// Any other.
    Other,
}

impl Product {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::CreditCard => "credit_card",
            Self::PersonalLoan => "personal_loan",
            Self::CarLoan => "car_loan",
            Self::Other => "other",
        }
    }
}

/// Accounts and what they owe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Holding {
    /// Accounts.
    pub accounts: u64,
    /// What they owe, in whole units of the company's currency.
    pub balance: u64,
}

/// What is overdue for so many days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OverdueBucket {
    /// The days.
    pub bucket: Bucket,
    /// Accounts.
    pub accounts: u64,
    /// What they owe, in whole units of the company's currency.
    pub balance: u64,
}

/// Days overdue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
pub enum Bucket {
    /// 1 to 30 days.
    #[serde(rename = "1-30")]
    To30,
    /// 31 to 60 days.
    #[serde(rename = "31-60")]
    To60,
    /// 61 to 90 days.
    #[serde(rename = "61-90")]
    To90,
    /// 91 to 180 days.
    #[serde(rename = "91-180")]
    To180,
    /// 181 days or more.
    #[serde(rename = "181+")]
    Above180,
}

impl Bucket {
    /// Its name in records; without the plus sign, in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::To30 => "1-30",
            Self::To60 => "31-60",
            Self::To90 => "61-90",
            Self::To180 => "91-180",
            Self::Above180 => "181+",
        }
    }
}

impl Portfolio {
    /// Overdue accounts and balance when the month ended.
    pub fn overdue(&self) -> Holding {
        let sum = |of: fn(&OverdueBucket) -> u64| self.overdue.iter().map(of).fold(0, u64::saturating_add);
        Holding { accounts: sum(|bucket| bucket.accounts), balance: sum(|bucket| bucket.balance) }
    }

    /// What tells one portfolio from another of the same month.
    pub fn book(&self) -> (&Id, &Id, Product) {
        (&self.creditor, &self.unit, self.product)
    }
}

/// Who draws it up.
const AUTHOR: Part = Part { word: "portfolio", role: Role::DataOfficer, head_of: Some(DepartmentKind::Data) };

impl Tells for Portfolio {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.reported_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["reported_on"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.part("by", &self.by, Some(self.reported_on), AUTHOR);
    }
}

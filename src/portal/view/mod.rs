//! One owned struct per page: everything a template prints, already in words of the page's language,
//! formatted and sorted. No domain type below this line; templates decide how it looks.
//!
//! Optional parts are `Option` or empty lists: a company without complaints, targets or charts has good
//! pages too. Headlines are lists of clauses, because a heading may break only between clauses; a number
//! and its measure word are joined by U+00A0. No URL in a view comes from a record: `url` makes them all.

mod changes;
mod clause;
mod compliance;
mod contract;
mod diagnostic;
mod frame;
mod home;
mod kpi;
mod matrix;
mod meetings;
mod month;
mod pack;
mod person;
mod policy;
mod record;
mod register;
mod regulation;
mod site;
mod table;
mod text;
mod unit;

pub use changes::{Changes, ChangesPart};
pub use clause::{ChainItem, ChainLink, ClausePage};
pub use compliance::{Compliance, Rule, RuleGroup, Rules, Sample, SampleFile};
pub use contract::{CONTRACT, VERSION};
pub use diagnostic::{CodeFrame, CodeLine, Diagnostic};
pub use frame::{Frame, Language, NavItem};
pub use home::{Breach, Change, Decision, Due, Glance, Home, Measure};
pub use kpi::{Elsewhere, Evidence, Kpi, KpiGroup, Kpis};
pub use matrix::Matrix;
pub use meetings::{Decisions, Meetings};
pub use month::{Day, DayItem, Month};
pub use pack::{Pack, PackMark, PackMeasure, PackMember, PackPicture, Style};
pub use person::{Course, Person};
pub use policy::{Policy, PolicyChapter, Waivers};
pub use record::{
    Amendment, Approval, ClauseRef, Complaint, Event, Group, GroupItem, Lineage, LineageStep, Plan, Prose,
    Record, RecordParts, Stages, Step, Timeline,
};
pub use register::{Filter, Pager, Register, RegisterGroup, Registers, Whole};
pub use regulation::{
    Chapter, ChapterLink, ChapterSection, Clause, Coverage, CoverageGroup, CoverageMark, Regulation,
};
pub use site::{About, Chooser, Deadlines, DueGroup, Form, Method, NotFound, Passage, Search};
pub use table::{Cell, Column, Row, Table};
pub use text::{Chart, Empty, Fact, Html, Kind, Link, Mark, Part, Pill, Section, Status, Svg, Text};
pub use unit::{TeamChart, Todo, Unit, UnitGroup, Units};

/// A page: what it shows and the template that shows it.
pub trait Page: serde::Serialize {
    /// File name of the template.
    const TEMPLATE: &'static str;
}

macro_rules! pages {
    ($($page:ty => $template:literal),* $(,)?) => {
        $(impl Page for $page { const TEMPLATE: &'static str = $template; })*
        /// The templates of all pages.
        pub const TEMPLATES: &[&str] = &[$($template),*];

        /// The shape of what each template gets, with what they share below `$defs`.
        #[cfg(test)]
        fn shapes() -> serde_json::Value {
            let mut generator = schemars::generate::SchemaSettings::draft2020_12().into_generator();
            let templates = serde_json::Map::from_iter([
                $(($template.to_owned(), generator.subschema_for::<$page>().into())),*
            ]);
            serde_json::json!({ "templates": templates, "$defs": generator.take_definitions(true) })
        }
    };
}

pages! {
    Chooser => "chooser.html",
    Home => "home.html",
    Search => "search.html",
    Kpis => "kpis.html",
    Kpi => "kpi.html",
    Units => "units.html",
    Unit => "unit.html",
    Person => "person.html",
    Registers => "registers.html",
    Register => "register.html",
    Record => "record.html",
    Plan => "plan.html",
    Complaint => "complaint.html",
    Regulation => "regulation.html",
    Coverage => "coverage.html",
    Chapter => "chapter.html",
    ClausePage => "clause.html",
    Compliance => "compliance.html",
    Rules => "rules.html",
    Rule => "rule.html",
    Policy => "policy.html",
    Waivers => "waivers.html",
    Matrix => "matrix.html",
    Meetings => "meetings.html",
    Decisions => "decisions.html",
    Changes => "changes.html",
    Pack => "pack.html",
    Deadlines => "deadlines.html",
    Month => "month.html",
    About => "about.html",
    Form => "form.html",
    Method => "method.html",
    NotFound => "404.html",
}

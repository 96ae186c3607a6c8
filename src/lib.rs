//! pinguan: a quality-management regulation made executable.
//!
//! Records (small YAML files in Git) are read, judged against the policy, measured and published as a
//! static portal. The modules below stand in floors; a file imports only from lower floors or from its
//! own folder (`tests/architecture.rs` enforces it).
//!
//! `source -> record -> ledger -> rules + kpi -> portal -> publish`

// floor 0: no word of the domain
pub mod calendar;
pub mod diagnostic;
pub mod digest;
pub mod expression;
pub mod hidden;
pub mod locale;
pub mod sheet;
pub mod source;
pub mod stats;
pub mod yaml;

// floor 1: each its own subject
pub mod atom;
pub mod chart;
pub mod icalendar;
pub mod markdown;
pub mod privacy;
pub mod record;

// floor 2: all records, what the policy says of them, and their history
pub mod history;
pub mod ledger;
pub mod policy;

// floor 3: judgement and measurement
pub mod agenda;
pub mod change;
pub mod coverage;
pub mod gate;
pub mod kpi;
pub mod rules;

// floor 4: results, never how they were judged
pub mod demo;
pub mod export;
pub mod import;
pub mod portal;
pub mod report;

// floor 5: the shell
pub mod cli;

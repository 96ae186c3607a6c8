//! A condition that a company writes itself, in the Common Expression Language: parsed once, and asked of data.
//! Bounded in size and in steps; reads nothing but what it is given. The only folder that names the CEL crate.
//! Knows no record.

mod bound;
mod scene;
mod value;

pub use scene::{Data, Scene, Times, Why};

use bound::Read;
use cel::parser::{Expression as Tree, Parser};
use schemars::JsonSchema;
use serde::de::{Deserialize, Deserializer, Error};
use std::sync::Arc;

/// Characters of one expression at most.
pub const MAX_LENGTH: usize = 1_000;
/// Brackets within brackets, and choices within choices, at most.
pub const MAX_NESTING: usize = 24;
/// Steps at most, counted as if every list were as long as the data has values.
pub const MAX_STEPS: u64 = 50_000_000;
/// The values of data of ordinary size: what takes too many steps for these is refused before it is asked.
const ORDINARY: u64 = 200;

/// The names that an expression may use.
pub const NAMES: [&str; 4] = ["record", "linked", "linking", "as_of"];

/// A parsed expression.
#[derive(Clone, Debug)]
pub struct Expression {
    text: String,
    parsed: Arc<(Tree, Read)>,
}

impl Expression {
    /// Parses a text.
    ///
    /// # Errors
    ///
    /// Says what is wrong and, where the parser knows it, in which line and column of the expression.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.trim().is_empty() {
            return Err("an empty expression".to_owned());
        }
        if text.chars().count() > MAX_LENGTH {
            return Err(format!("an expression of more than {MAX_LENGTH} characters"));
        }
        if bound::nesting(text) > MAX_NESTING {
            return Err(format!("an expression nested more than {MAX_NESTING} deep"));
        }
        let depth = u16::try_from(MAX_NESTING).unwrap_or(u16::MAX);
        let tree = Parser::new().max_recursion_depth(depth).parse(text).map_err(|all| {
            let Some(first) = all.errors.first() else { return "not an expression".to_owned() };
            let words = first.msg.lines().next().unwrap_or_default();
            format!("in line {}, column {} of the expression: {words}", first.pos.0, first.pos.1)
        })?;
        let read = bound::read(&tree)?;
        if bound::steps(&tree, ORDINARY) > MAX_STEPS {
            return Err("loops within loops that take too many steps; leave one out".to_owned());
        }
        Ok(Self { text: text.to_owned(), parsed: Arc::new((tree, read)) })
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The fields of `record` that it asks for, such as `reviews[].by`.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.parsed.1.fields.iter().map(String::as_str)
    }

    /// Whether it uses one of [`NAMES`].
    pub fn uses(&self, name: &str) -> bool {
        self.parsed.1.names.contains(name)
    }

    fn tree(&self) -> &Tree {
        &self.parsed.0
    }
}

impl PartialEq for Expression {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<'de> Deserialize<'de> for Expression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::parse(&text).map_err(D::Error::custom)
    }
}

impl JsonSchema for Expression {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Expression".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "pattern": "\\S", "minLength": 1, "maxLength": MAX_LENGTH,
            "examples": ["days(record.received_on, record.answered_on) <= 30"]
        })
    }
}

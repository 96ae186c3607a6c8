//! Owns where the text of a Fluent file stands: the literal text of messages, terms, attributes and select
//! variants, as byte ranges of the source. Must not know any language.

use std::ops::Range;

use anyhow::{Result, anyhow};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;

/// Parses a whole file.
///
/// # Errors
/// Any part of it is not well-formed Fluent; the message holds the first such place.
pub fn parse(source: &str) -> Result<Resource<&str>> {
    parser::parse(source).map_err(|(_, errors)| match errors.first() {
        Some(error) => {
            let line = source[..error.pos.start.min(source.len())].matches('\n').count() + 1;
            anyhow!("line {line}: {error}")
        }
        None => anyhow!("not well-formed Fluent"),
    })
}

/// The literal text of a file as byte ranges, in order and without overlap.
///
/// # Errors
/// The file is not well-formed Fluent.
pub fn texts(source: &str) -> Result<Vec<Range<usize>>> {
    let resource = parse(source)?;
    let mut found: Vec<&str> = Vec::new();
    for entry in &resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
            in_pattern(pattern, &mut found);
        }
    }
    // The parser hands out slices of the source, so the distance of their addresses is the offset.
    let base = source.as_ptr() as usize;
    let place = |text: &&str| {
        let start = text.as_ptr() as usize;
        (start >= base && start + text.len() <= base + source.len())
            .then(|| start - base..start - base + text.len())
    };
    let mut ranges: Vec<_> = found.iter().filter_map(place).collect();
    ranges.sort_by_key(|range| range.start);
    Ok(ranges)
}

fn in_pattern<'s>(pattern: &Pattern<&'s str>, found: &mut Vec<&'s str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push(value),
            PatternElement::Placeable { expression } => in_expression(expression, found),
        }
    }
}

fn in_expression<'s>(expression: &Expression<&'s str>, found: &mut Vec<&'s str>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => in_expression(expression, found),
        Expression::Inline(_) => {}
    }
}

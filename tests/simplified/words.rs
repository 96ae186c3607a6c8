//! Owns what the tests of the three languages measure in a text: the keys and variables of a Fluent file,
//! characters that exist only in simplified form, and narrow punctuation beside Han characters. Must not read files.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::simplify::fluent;

/// Each message (`key`) and attribute (`key.attribute`) of a Fluent file, with the variables that it uses.
///
/// # Errors
/// The file is not well-formed, or defines a key twice.
pub fn shape(source: &str) -> Result<BTreeMap<String, BTreeSet<String>>> {
    let resource = fluent::parse(source)?;
    let mut shape = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        let value = message.value.iter().map(|value| (key.to_owned(), value));
        let attributes = message.attributes.iter();
        let attributes =
            attributes.map(|attribute| (format!("{key}.{}", attribute.id.name), &attribute.value));
        for (key, pattern) in value.chain(attributes) {
            let mut variables = BTreeSet::new();
            in_pattern(pattern, &mut variables);
            if shape.insert(key.clone(), variables).is_some() {
                bail!("{key} is defined twice");
            }
        }
    }
    Ok(shape)
}

fn in_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, variables);
        }
    }
}

fn in_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, variables),
        Expression::Select { selector, variants } => {
            in_inline(selector, variables);
            for variant in variants {
                in_pattern(&variant.value, variables);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(variables.insert(id.name.to_owned())),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => in_call(arguments, variables),
        InlineExpression::Placeable { expression } => in_expression(expression, variables),
        _ => {}
    }
}

fn in_call(arguments: &CallArguments<&str>, variables: &mut BTreeSet<String>) {
    for argument in &arguments.positional {
        in_inline(argument, variables);
    }
    for argument in &arguments.named {
        in_inline(&argument.value, variables);
    }
}

/// The characters that conversion from simplified to traditional changes, each with a little of what surrounds
/// it; those in `allowed` aside.
pub fn simplified_only(text: &str, traditional: &str, allowed: &str) -> Vec<String> {
    let before: Vec<char> = text.chars().collect();
    let after: Vec<char> = traditional.chars().collect();
    if before.len() != after.len() {
        return vec![format!("the length changes: {text} becomes {traditional}")];
    }
    let differs = |index: &usize| before[*index] != after[*index] && !allowed.contains(before[*index]);
    let shown = |index: usize| {
        let around = index.saturating_sub(4)..(index + 5).min(before.len());
        format!(
            "{} would be {} in …{}…",
            before[index],
            after[index],
            before[around].iter().collect::<String>()
        )
    };
    (0..before.len()).filter(differs).map(shown).collect()
}

/// The places where narrow punctuation stands beside a Han character, spaces not counted. Code in backquotes
/// counts as one Latin letter, and so does the number of an ordered list with its stop.
pub fn narrow_punctuation(text: &str) -> Vec<String> {
    let (mut found, mut fenced) = (Vec::new(), false);
    for line in text.lines() {
        fenced ^= line.starts_with("```");
        if fenced {
            continue;
        }
        let plain = without_code(line);
        let seen: Vec<char> = plain.trim_start_matches(|c: char| c.is_ascii_digit()).chars().collect();
        let start = usize::from(seen.len() < plain.chars().count() && seen.first() == Some(&'.'));
        for index in start..seen.len() {
            if !",;:!?()\".".contains(seen[index]) {
                continue;
            }
            let before = seen[..index].iter().rev().find(|c| **c != ' ');
            let after = seen[index + 1..].iter().find(|c| **c != ' ');
            if before.is_some_and(|c| is_han(*c)) || after.is_some_and(|c| is_han(*c)) {
                found.push(format!("{} in {line}", seen[index]));
            }
        }
    }
    found
}

fn without_code(line: &str) -> String {
    let parts: Vec<&str> = line.split('`').collect();
    let keep =
        |(index, part): (usize, &&str)| if index % 2 == 0 { (*part).to_owned() } else { "x".to_owned() };
    parts.iter().enumerate().map(keep).collect()
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}')
}

//! What an expression may say and what it costs, told from its tree before anything is evaluated.

use super::{NAMES, Tree};
use cel::common::ast::{ComprehensionExpr, EntryExpr, Expr, LiteralValue, operators as op};
use std::collections::BTreeSet;

/// Functions that an expression may call. Each takes no more steps than its arguments have values.
const FUNCTIONS: [&str; 10] =
    ["size", "contains", "startsWith", "endsWith", "int", "double", "string", "days", "workdays", "hours"];

/// Days that `workdays` counts one by one, at most: ten years.
pub(super) const MAX_DAYS: u64 = 3_660;

const OPERATORS: [&str; 18] = [
    op::CONDITIONAL,
    op::LOGICAL_AND,
    op::LOGICAL_OR,
    op::LOGICAL_NOT,
    op::SUBSTRACT,
    op::ADD,
    op::MULTIPLY,
    op::DIVIDE,
    op::MODULO,
    op::EQUALS,
    op::NOT_EQUALS,
    op::GREATER_EQUALS,
    op::LESS_EQUALS,
    op::GREATER,
    op::LESS,
    op::NEGATE,
    op::INDEX,
    op::IN,
];

/// Brackets within brackets in a text, wherever they stand, and choices within choices.
pub(super) fn nesting(text: &str) -> usize {
    let (mut open, mut most) = (0_usize, 0);
    for character in text.chars() {
        match character {
            '(' | '[' | '{' => open += 1,
            ')' | ']' | '}' => open = open.saturating_sub(1),
            _ => {}
        }
        most = most.max(open);
    }
    most.max(text.matches('?').count())
}

/// What an expression asks for.
#[derive(Debug, Default)]
pub(super) struct Read {
    /// Fields of `record`.
    pub(super) fields: BTreeSet<String>,
    /// Names of the data that it uses.
    pub(super) names: BTreeSet<String>,
}

/// Names that loops give, with the field of `record` whose items they are, where it is one.
type Scope = Vec<(String, Option<String>)>;

/// What a tree asks for; the error is a name that is none of those there are.
pub(super) fn read(tree: &Tree) -> Result<Read, String> {
    let mut read = Read::default();
    look(tree, &mut Vec::new(), &mut read)?;
    Ok(read)
}

fn look(tree: &Tree, scope: &mut Scope, read: &mut Read) -> Result<(), String> {
    match &tree.expr {
        Expr::Literal(_) => Ok(()),
        Expr::Ident(name) if scope.iter().any(|(own, _)| own == name) => Ok(()),
        Expr::Ident(name) if NAMES.contains(&name.as_str()) => {
            read.names.insert(name.clone());
            Ok(())
        }
        Expr::Ident(name) => Err(format!("no name `{name}`; there are {}", NAMES.join(", "))),
        Expr::Select(select) => {
            read.fields.extend(field(tree, scope));
            look(&select.operand, scope, read)
        }
        Expr::Call(call) => {
            let known = call.func_name == op::NOT_STRICTLY_FALSE
                || OPERATORS.contains(&call.func_name.as_str())
                || FUNCTIONS.contains(&call.func_name.as_str());
            if !known {
                return Err(format!("no function `{}`; there are {}", call.func_name, FUNCTIONS.join(", ")));
            }
            let mut parts = call.target.iter().map(|target| &**target).chain(&call.args);
            parts.try_for_each(|part| look(part, scope, read))
        }
        Expr::List(list) => list.elements.iter().try_for_each(|part| look(part, scope, read)),
        Expr::Map(map) => map.entries.iter().try_for_each(|entry| match &entry.expr {
            EntryExpr::MapEntry(entry) => {
                look(&entry.key, scope, read)?;
                look(&entry.value, scope, read)
            }
            EntryExpr::StructField(_) => Err("messages cannot be made".to_owned()),
        }),
        Expr::Comprehension(each) => look_in_loop(each, scope, read),
        Expr::Struct(_) | Expr::Unspecified => Err("messages cannot be made".to_owned()),
    }
}

fn look_in_loop(each: &ComprehensionExpr, scope: &mut Scope, read: &mut Read) -> Result<(), String> {
    look(&each.iter_range, scope, read)?;
    look(&each.accu_init, scope, read)?;
    let items = field(&each.iter_range, scope).map(|path| path + "[]");
    let before = scope.len();
    scope.push((each.iter_var.clone(), items));
    scope.extend(each.iter_var2.iter().map(|name| (name.clone(), None)));
    scope.push((each.accu_var.clone(), None));
    let inner = [&each.loop_cond, &each.loop_step, &each.result];
    inner.into_iter().try_for_each(|part| look(part, scope, read))?;
    scope.truncate(before);
    Ok(())
}

/// The field of `record` that a tree names, as a path in which `[]` stands for any item.
fn field(tree: &Tree, scope: &Scope) -> Option<String> {
    match &tree.expr {
        Expr::Ident(name) => match scope.iter().rev().find(|(own, _)| own == name) {
            Some((_, items)) => items.clone(),
            None => (name == "record").then(String::new),
        },
        Expr::Select(select) => {
            let of = field(&select.operand, scope)?;
            Some(if of.is_empty() { select.field.clone() } else { format!("{of}.{}", select.field) })
        }
        Expr::Call(call) if call.func_name == op::INDEX => {
            let [of, index] = call.args.as_slice() else { return None };
            let is_item = matches!(&index.expr, Expr::Literal(LiteralValue::Int(_)));
            is_item.then(|| field(of, scope).map(|path| path + "[]"))?
        }
        _ => None,
    }
}

/// Steps and the size of the value that a tree comes to, where no value of the data is larger than `values`.
struct Cost {
    steps: u64,
    size: u64,
}

/// The steps that a tree may take over data of so many values.
pub(super) fn steps(tree: &Tree, values: u64) -> u64 {
    cost(tree, values, &mut Vec::new()).steps
}

fn cost(tree: &Tree, values: u64, sizes: &mut Vec<(String, u64)>) -> Cost {
    match &tree.expr {
        Expr::Ident(name) => {
            let own = sizes.iter().rev().find(|(own, _)| own == name);
            Cost { steps: 1, size: own.map_or(values, |(_, size)| *size) }
        }
        Expr::Select(select) => {
            let of = cost(&select.operand, values, sizes);
            Cost { steps: of.steps.saturating_add(1), size: if select.test { 1 } else { of.size } }
        }
        Expr::Call(call) => {
            let parts = call.target.iter().map(|target| &**target).chain(&call.args);
            let all = sum(parts.map(|part| cost(part, values, sizes)).collect());
            let grows = [op::ADD, op::CONDITIONAL, op::INDEX, "string"].contains(&call.func_name.as_str());
            let walks = ![op::CONDITIONAL, op::INDEX, op::LOGICAL_AND, op::LOGICAL_OR, op::LOGICAL_NOT]
                .contains(&call.func_name.as_str());
            let counts = if call.func_name == "workdays" { MAX_DAYS } else { 0 };
            Cost {
                steps: all.steps.saturating_add(if walks { all.size } else { 1 }).saturating_add(counts),
                size: if grows { all.size } else { 1 },
            }
        }
        Expr::List(list) => sum(list.elements.iter().map(|part| cost(part, values, sizes)).collect()),
        Expr::Map(map) => sum(map
            .entries
            .iter()
            .flat_map(|entry| match &entry.expr {
                EntryExpr::MapEntry(entry) => vec![&entry.key, &entry.value],
                EntryExpr::StructField(entry) => vec![&entry.value],
            })
            .map(|part| cost(part, values, sizes))
            .collect()),
        Expr::Comprehension(each) => cost_of_loop(each, values, sizes),
        Expr::Literal(_) | Expr::Struct(_) | Expr::Unspecified => Cost { steps: 1, size: 1 },
    }
}

fn sum(parts: Vec<Cost>) -> Cost {
    let none = Cost { steps: 1, size: 1 };
    parts.into_iter().fold(none, |all, one| Cost {
        steps: all.steps.saturating_add(one.steps),
        size: all.size.saturating_add(one.size),
    })
}

fn cost_of_loop(each: &ComprehensionExpr, values: u64, sizes: &mut Vec<(String, u64)>) -> Cost {
    let (range, start) = (cost(&each.iter_range, values, sizes), cost(&each.accu_init, values, sizes));
    let before = sizes.len();
    sizes.push((each.iter_var.clone(), range.size));
    sizes.extend(each.iter_var2.iter().map(|name| (name.clone(), range.size)));
    sizes.push((each.accu_var.clone(), 0));
    // what one round adds, then all that the rounds before it may have gathered
    let added = cost(&each.loop_step, values, sizes).size;
    let gathered =
        if matches!(each.accu_init.expr, Expr::List(_)) { range.size.saturating_mul(added) } else { 1 };
    sizes.truncate(sizes.len() - 1);
    sizes.push((each.accu_var.clone(), gathered));
    let round =
        cost(&each.loop_step, values, sizes).steps.saturating_add(cost(&each.loop_cond, values, sizes).steps);
    let end = cost(&each.result, values, sizes);
    sizes.truncate(before);
    let rounds = range.size.saturating_mul(round);
    let steps = [range.steps, start.steps, rounds, end.steps].into_iter().fold(0, u64::saturating_add);
    Cost { steps, size: gathered.max(end.size) }
}

//! Field paths such as `reviews[1].by`, and what stands at them in a tree.

use super::tree::{Node, Value};
use crate::diagnostic::Span;

/// The steps of a field path such as `reviews[1].by`: keys, and positions in lists.
pub fn steps(path: &str) -> impl Iterator<Item = &str> {
    path.split(['.', '[']).map(|step| step.trim_end_matches(']')).filter(|step| !step.is_empty())
}

impl Node {
    /// The value at a field path such as `reviews[1].by`.
    pub fn at(&self, path: &str) -> Option<&Self> {
        steps(path).try_fold(self, |at, step| match &at.value {
            Value::Sequence(items) => items.get(step.parse::<usize>().ok()?),
            _ => at.get(step),
        })
    }

    /// The place that a person would point at for a field path such as `reviews[1].by`: the value if it
    /// is a scalar, its key if it is a container; where the path leads nowhere, the deepest container on
    /// the way; the first key of the text for the empty path.
    pub fn place(&self, path: &str) -> Span {
        let mut at = self;
        let mut place = self.first_key();
        for step in steps(path) {
            let found = match &at.value {
                Value::Mapping(entries) => {
                    entries.iter().find(|(key, ..)| key == step).map(|(_, span, node)| (*span, node))
                }
                Value::Sequence(items) => {
                    step.parse().ok().and_then(|index: usize| items.get(index)).map(|n| (n.first_key(), n))
                }
                Value::Scalar { .. } => None,
            };
            let Some((key, node)) = found else { break };
            place = if matches!(node.value, Value::Scalar { .. }) { node.span } else { key };
            at = node;
        }
        place
    }
}

//! Files of the records of one kind as trees, each read once while what is made of that kind is made. Knows no page.

use crate::record::Kind;
use crate::yaml::Node;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The trees that are kept for now.
#[derive(Default)]
pub(in crate::portal) struct Trees(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    kind: Option<&'static str>,
    by_path: HashMap<String, Arc<Node>>,
}

impl Trees {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps the trees of a kind, or none, from now on, and no other.
    pub(super) fn keep(&self, kind: Option<&'static Kind>) {
        *self.kept() = Kept { kind: kind.map(|kind| kind.name), by_path: HashMap::new() };
    }

    /// The tree of a record, read where it is not kept; `None` where that cannot be done.
    pub(super) fn get(
        &self,
        kind: &'static Kind,
        path: &str,
        read: impl FnOnce() -> Option<Node>,
    ) -> Option<Arc<Node>> {
        if let Some(tree) = self.kept().by_path.get(path) {
            return Some(Arc::clone(tree));
        }
        // two threads may read the same file: neither waits for the other
        let tree = Arc::new(read()?);
        let mut kept = self.kept();
        if kept.kind == Some(kind.name) {
            kept.by_path.insert(path.to_owned(), Arc::clone(&tree));
        }
        Some(tree)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_of_the_kept_kind_is_read_once_and_no_other_is_kept() {
        let kind = |name| Kind::named(name).unwrap();
        let (trees, mut reads) = (Trees::default(), 0);
        let mut ask = |kind, path| {
            let before = reads;
            let tree = trees.get(kind, path, || {
                reads += 1;
                Node::walk("id: A\n").0
            });
            assert!(tree.is_some());
            reads > before
        };
        assert!(ask(kind("plan"), "a") && ask(kind("plan"), "a"), "nothing is kept yet");
        trees.keep(Some(kind("plan")));
        assert!(ask(kind("plan"), "a") && !ask(kind("plan"), "a"));
        assert!(ask(kind("survey"), "b") && ask(kind("survey"), "b"), "another kind");
        trees.keep(None);
        assert!(ask(kind("plan"), "a"), "it is gone");
        assert!(trees.get(kind("plan"), "c", || None).is_none());
    }
}

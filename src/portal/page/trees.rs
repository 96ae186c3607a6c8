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

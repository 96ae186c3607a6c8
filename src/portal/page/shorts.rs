//! Records in a few words, each put so once in a language: registers and lineages name the same ones again and again.
//! Knows no kind.

use crate::portal::view::Text;
use anyhow::Result;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What has been put in a few words, by path.
#[derive(Default)]
pub(in crate::portal) struct Shorts(Mutex<HashMap<String, Text>>);

impl Shorts {
    fn kept(&self) -> MutexGuard<'_, HashMap<String, Text>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A record in a few words. Those with a link are made for each page: it leads from there.
    pub(super) fn get(&self, path: &str, make: impl FnOnce() -> Result<Text>) -> Result<Text> {
        if let Some(text) = self.kept().get(path) {
            return Ok(text.clone());
        }
        // two threads may make the same: neither waits for the other
        let text = make()?;
        if text.0.iter().all(|part| part.href.is_none()) {
            self.kept().insert(path.to_owned(), text.clone());
        }
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_made_once_and_links_for_each_page() {
        let (shorts, mut made) = (Shorts::default(), 0);
        for (path, text, more) in [
            ("a", Text::from("one"), 1),
            ("a", Text::from("another"), 0),
            ("b", Text::default().link("../c", "three"), 1),
            ("b", Text::default().link("c", "three"), 1),
        ] {
            let before = made;
            let told = shorts.get(path, || {
                made += 1;
                Ok(text.clone())
            });
            assert_eq!(made - before, more, "{path}");
            assert_eq!(told.unwrap().0[0].href, text.0[0].href);
        }
    }
}

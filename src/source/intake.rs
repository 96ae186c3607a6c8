//! Files on their way into the sources: the limits that hold for all of them together, and paths that cannot be kept.

use super::name::{NameFault, fold, named};
use super::{MAX_ENTRIES, MAX_TOTAL, Source, Sources};
use anyhow::{Result, bail};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Files on their way into [`Sources`], with the limits that hold for all of them together.
#[derive(Debug, Default)]
pub struct Intake {
    files: Vec<(Vec<u8>, Source)>,
    total: u64,
}

impl Intake {
    /// Takes a file by its path in bytes, as a file system or an archive gives it. Fails when the project is
    /// too large to be read at all.
    pub fn put(&mut self, path: Vec<u8>, source: Source) -> Result<()> {
        if let Source::Text(text) = &source {
            self.total += text.len() as u64;
        }
        if self.files.len() >= MAX_ENTRIES || self.total > MAX_TOTAL {
            bail!("more than {MAX_ENTRIES} files, or more than {MAX_TOTAL} bytes of text");
        }
        self.files.push((path, source));
        Ok(())
    }

    /// The files, each path that cannot be kept everywhere put in place of what it holds.
    pub fn finish(mut self) -> Sources {
        self.files.sort_by(|(one, _), (other, _)| one.cmp(other));
        // a tree may name two entries alike: neither is judged, for each reader takes another
        self.files.dedup_by(|(path, _), (first, source)| {
            let is_twice = path == first;
            if is_twice {
                *source = Source::Misnamed(NameFault::Taken(String::from_utf8_lossy(path).into_owned()));
            }
            is_twice
        });
        let mut first: HashMap<String, Arc<str>> = HashMap::with_capacity(self.files.len());
        let mut taken: Vec<(String, Source)> = Vec::new();
        let free = self.files.into_iter().filter_map(|(bytes, source)| {
            let (path, fault) = named(bytes);
            let source = fault.map_or(source, Source::Misnamed);
            match first.entry(fold(&path)) {
                Entry::Vacant(place) => Some((Arc::clone(place.insert(path.into())), source)),
                Entry::Occupied(place) => {
                    let fault = NameFault::Taken(place.get().to_string());
                    let is_named = !matches!(source, Source::Misnamed(_));
                    taken.push((path, if is_named { Source::Misnamed(fault) } else { source }));
                    None
                }
            }
        });
        let mut files: BTreeMap<Arc<str>, Source> = free.collect();
        for (mut path, source) in taken {
            // two names that are not UTF-8 may look the same
            while files.contains_key(path.as_str()) {
                path.push('\u{fffd}');
            }
            files.insert(path.into(), source);
        }
        Sources { files }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_some_system_cannot_keep_is_told_of_and_none_is_lost() {
        let mut intake = Intake::default();
        let text = || Source::Text("x".into());
        #[rustfmt::skip]
        let names: [&[u8]; 14] = [
            b"r/A", b"r/a", b"r/../b", b"r/.GIT/c", b"r/\xff", b"r/\xfe", b"r/e\xcc\x81", b"r/\xc3\xa9",
            b"r/\x1b[", b"r/CON.yaml", b"r/nul", b"r/Com1.x.y", b"r/d.", b"r/e /c",
        ];
        for name in names {
            intake.put(name.to_vec(), text()).unwrap();
        }
        let sources = intake.finish();
        let of = |path: &str| sources.files[path].clone();
        let taken = |first: &str| Source::Misnamed(NameFault::Taken(first.to_owned()));
        assert_eq!(sources.len(), names.len());
        assert_eq!((of("r/A"), of("r/a")), (text(), taken("r/A")));
        assert_eq!((of("r/e\u{301}"), of("r/é")), (text(), taken("r/e\u{301}")));
        for path in ["r/../b", "r/.GIT/c", "r/\u{1b}[", "r/CON.yaml", "r/nul", "r/Com1.x.y", "r/d.", "r/e /c"]
        {
            assert_eq!(of(path), Source::Misnamed(NameFault::Reserved), "{path:?}");
        }
        for path in ["r/\u{fffd}", "r/\u{fffd}\u{fffd}"] {
            assert_eq!(of(path), Source::Misnamed(NameFault::NotUtf8), "{path:?}");
        }
    }

    #[test]
    fn of_two_entries_with_one_name_neither_is_judged() {
        let mut intake = Intake::default();
        intake.put(b"r/a".to_vec(), Source::Text("x".into())).unwrap();
        intake.put(b"r/a".to_vec(), Source::Text("y".into())).unwrap();
        let sources = intake.finish();
        assert_eq!(sources.get("r/a"), Some(&Source::Misnamed(NameFault::Taken("r/a".to_owned()))));
    }
}

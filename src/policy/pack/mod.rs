//! Contact-practice packs: those built in and the company's own, which of them are in force on a date, and
//! what is wrong with the selection. Knows no ledger and no rule.

mod bound;
mod limits;
mod need;

pub use bound::{Bound, Origin, Weight};
pub use limits::{Calls, Edge, Hours, Limits};
pub use need::{Need, Needed, needs};

use super::Parameters;
use crate::calendar::Date;
use crate::record::{Pack, Policy};
use crate::yaml;
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::LazyLock;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/packs");

/// The folder of the company's own packs.
const PACKS_FOLDER: &str = "records/policy/packs";

/// A pack with its name.
#[derive(Clone, Debug)]
pub struct NamedPack {
    /// Its name, such as `tw`.
    pub name: String,
    /// The path of its file, if it is the company's own.
    pub path: Option<String>,
    /// The pack.
    pub pack: Pack,
}

/// The packs that are built in, by name.
pub fn built_in() -> &'static [NamedPack] {
    static READ: LazyLock<Vec<NamedPack>> = LazyLock::new(|| {
        let read = |file: &include_dir::File| {
            let name = file.path().file_stem()?.to_str()?.to_owned();
            let pack = yaml::typed(file.contents_utf8()?).ok()?;
            Some(NamedPack { name, path: None, pack })
        };
        let mut packs: Vec<_> = BUILT_IN.files().filter_map(read).collect();
        packs.sort_by(|a, b| a.name.cmp(&b.name));
        packs
    });
    &READ
}

/// Every pack, and which of them each version of the policy selects.
#[derive(Clone, Debug, Default)]
pub struct PackBook {
    packs: BTreeMap<String, NamedPack>,
    /// First day of each version, position of the version that made the selection, names; oldest first.
    selections: Vec<(Date, usize, Vec<String>)>,
    faults: Vec<PackFault>,
}

/// What is wrong with the packs or their selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackFault {
    /// The policy names a pack that is neither built in nor the company's own.
    Unknown {
        /// Field path in `policy.yaml`.
        field: String,
        /// The name as written.
        name: String,
        /// Every name that there is.
        known: String,
    },
    /// A pack of the company has the name of one that is built in; the built-in one stands.
    Taken {
        /// Its path.
        path: String,
        /// The name.
        name: String,
    },
}

impl PackBook {
    /// Reads the selection of each version. `own` are the company's packs with their paths.
    pub fn new<'p>(policy: &Policy, own: impl IntoIterator<Item = (&'p str, &'p Pack)>) -> Self {
        let mut packs: BTreeMap<_, _> =
            built_in().iter().map(|pack| (pack.name.clone(), pack.clone())).collect();
        let mut faults = Vec::new();
        for (path, pack) in own {
            let name = name_of(path).to_owned();
            match packs.entry(name) {
                Entry::Occupied(taken) => {
                    faults.push(PackFault::Taken { path: path.to_owned(), name: taken.key().clone() });
                }
                Entry::Vacant(free) => {
                    let (name, path) = (free.key().clone(), Some(path.to_owned()));
                    free.insert(NamedPack { name, path, pack: pack.clone() });
                }
            }
        }
        let mut selections: Vec<(Date, usize, Vec<String>)> = Vec::new();
        for (index, version) in policy.versions.iter().enumerate() {
            let written = version.packs.iter().flatten().enumerate();
            for (position, name) in written.filter(|(_, name)| !packs.contains_key(&***name)) {
                let field = format!("versions[{index}].packs[{position}]");
                let known = packs.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
                faults.push(PackFault::Unknown { field, name: name.to_string(), known });
            }
            let (set_by, names) = match (&version.packs, selections.last()) {
                (Some(names), _) => (index, names.iter().map(ToString::to_string).collect()),
                (None, Some((_, set_by, names))) => (*set_by, names.clone()),
                (None, None) => (index, Vec::new()),
            };
            selections.push((version.effective_from, set_by, names));
        }
        selections.sort_by_key(|(from, ..)| *from);
        Self { packs, selections, faults }
    }

    /// What is wrong.
    pub fn faults(&self) -> &[PackFault] {
        &self.faults
    }

    /// Every pack by name.
    pub fn all(&self) -> impl Iterator<Item = &NamedPack> {
        self.packs.values()
    }

    /// The selection in force on a date, with the version that made it; before the first version, the first.
    fn selection(&self, date: Date) -> Option<&(Date, usize, Vec<String>)> {
        let index = self.selections.partition_point(|(from, ..)| *from <= date);
        self.selections.get(index.saturating_sub(1))
    }

    /// The packs in force on a date, in the order of the policy.
    pub fn on(&self, date: Date) -> Vec<&NamedPack> {
        let names = self.selection(date).into_iter().flat_map(|(_, _, names)| names);
        names.filter_map(|name| self.packs.get(name)).collect()
    }

    /// The field of `policy.yaml` that selects a pack in force on a date.
    pub fn field_of(&self, pack: &str, date: Date) -> Option<String> {
        let (_, index, names) = self.selection(date)?;
        let position = names.iter().position(|name| name == pack)?;
        Some(format!("versions[{index}].packs[{position}]"))
    }

    /// Everything that limits contact on a date: the packs in force with the company's own parameters.
    pub fn limits(&self, date: Date, parameters: &Parameters) -> Limits {
        Limits::combine(parameters, &self.on(date))
    }
}

/// The name of a company's pack, from the path of its file.
fn name_of(path: &str) -> &str {
    let name = path.strip_prefix(PACKS_FOLDER).map_or(path, |rest| rest.trim_start_matches('/'));
    name.strip_suffix(".yaml").unwrap_or(name)
}

impl super::PolicyBook {
    /// The same policy with its packs. `own` are the company's packs with their paths.
    #[must_use]
    pub fn with_packs<'p>(
        mut self,
        policy: &Policy,
        own: impl IntoIterator<Item = (&'p str, &'p Pack)>,
    ) -> Self {
        self.packs = PackBook::new(policy, own);
        self
    }

    /// The packs.
    pub fn packs(&self) -> &PackBook {
        &self.packs
    }

    /// Everything that limits contact on a date.
    pub fn limits(&self, date: Date) -> Limits {
        self.packs.limits(date, self.on(date))
    }
}

#[cfg(test)]
mod tests;

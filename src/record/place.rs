//! Where the files of a kind lie, and in which form: the way from a path to its kind and from an id to its path.
//! Knows the table of kinds, and nothing of what is in a file but where its YAML stands.

use super::{Id, KINDS, Kind};
use crate::yaml;
use std::borrow::Cow;

/// Where the files of a kind lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// One file of the whole company, by its path.
    File(&'static str),
    /// `folder/<ID>.yaml`.
    Folder(&'static str),
    /// `records/<kind>/<year>/<ID>.yaml`; the id begins with this prefix and the year.
    Years(&'static str),
    /// `records/<kind>/<year>/<ID>.md`: Markdown with the record as its front matter; the id as before.
    Prose(&'static str),
}

impl Kind {
    /// The kind of a name.
    pub fn named(name: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.name == name)
    }

    /// The kind whose place a path is, by the path alone.
    pub fn of_path(path: &str) -> Option<&'static Self> {
        let mut parts = path.strip_prefix("records/")?.split('/');
        let first = parts.next()?;
        let is_year = |year: &str| year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit());
        KINDS.iter().find(|kind| match kind.place {
            Place::File(file) => path == file,
            Place::Folder(folder) => {
                in_folder(path, folder, kind.ending()).is_some_and(|rest| !rest.contains('/'))
            }
            Place::Years(_) | Place::Prose(_) => {
                kind.name == first
                    && parts.clone().next().is_some_and(is_year)
                    && parts.clone().nth(1).is_some_and(|name| name.ends_with(kind.ending()))
                    && parts.clone().nth(2).is_none()
            }
        })
    }

    /// Whether each record of it has a page of its own in the portal: those that tell of an act.
    pub fn has_page(&self) -> bool {
        self.prefix().is_some()
    }

    /// What its ids begin with; none for standing records.
    pub fn prefix(&self) -> Option<&'static str> {
        match self.place {
            Place::Years(prefix) | Place::Prose(prefix) => Some(prefix),
            Place::File(_) | Place::Folder(_) => None,
        }
    }

    /// Whether its records are numbered within their department, where teams work in parallel; the others are
    /// numbered within the company.
    pub fn is_numbered_by_department(&self) -> bool {
        ["plan", "execution"].contains(&self.name)
    }

    /// The ending of its files' names.
    pub fn ending(&self) -> &'static str {
        if self.is_prose() { ".md" } else { ".yaml" }
    }

    /// Whether its files are Markdown with the record as their front matter.
    pub fn is_prose(&self) -> bool {
        matches!(self.place, Place::Prose(_))
    }

    /// The YAML of a text of this kind, on the lines on which it stands there; nothing where prose has none.
    pub fn yaml_of<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if !self.is_prose() {
            return Cow::Borrowed(text);
        }
        yaml::fronted(text).map_or(Cow::Borrowed(""), |fronted| Cow::Owned(fronted.yaml))
    }

    /// The path that a record of this kind must have, by its id.
    pub fn path_of(&self, id: &str) -> Option<String> {
        let ending = self.ending();
        match self.place {
            Place::File(file) => Some(file.to_owned()),
            Place::Folder(folder) => Some(format!("{folder}/{id}{ending}")),
            Place::Years(prefix) | Place::Prose(prefix) => {
                let year = id.strip_prefix(prefix)?.strip_prefix('-')?.get(..4)?;
                let fits = year.bytes().all(|b| b.is_ascii_digit());
                fits.then(|| format!("records/{}/{year}/{id}{ending}", self.name))
            }
        }
    }

    /// The id that a record at a path must have, when such a record may lie there.
    pub fn id_at(&self, path: &str) -> Option<Id> {
        let name = path.rsplit('/').next()?.strip_suffix(self.ending())?;
        Id::parse(name).filter(|id| self.path_of(id).as_deref() == Some(path))
    }
}

/// What follows a folder in the path of a file in it whose name has an ending.
fn in_folder<'p>(path: &'p str, folder: &str, ending: &str) -> Option<&'p str> {
    path.strip_prefix(folder)?.strip_prefix('/').filter(|rest| rest.strip_suffix(ending).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_one_kind_and_an_id_one_path() {
        let kind = Kind::of_path("records/plan/2026/PLAN-2026-C1-0007.yaml").unwrap();
        assert_eq!(kind.name, "plan");
        assert_eq!(kind.path_of("PLAN-2026-C1-0007").unwrap(), "records/plan/2026/PLAN-2026-C1-0007.yaml");
        assert_eq!(Kind::of_path("records/company/person/S-0107.yaml").unwrap().name, "person");
        let report = Kind::of_path("records/report/2026/RPT-2026-02.md").unwrap();
        assert_eq!(report.path_of("RPT-2026-02").unwrap(), "records/report/2026/RPT-2026-02.md");
        for stray in [
            "records/report/2026/RPT-2026-02.yaml",
            "records/plan/2026/PLAN-2026-C1-0007.md",
            "records/plan/PLAN-1.yaml",
            "records/plan/2026/x/PLAN.yaml",
            "records/plan/2026/P.YAML",
            "records/x.yaml",
        ] {
            assert!(Kind::of_path(stray).is_none(), "{stray}");
        }
        assert_eq!(kind.path_of("COMP-2026-0001"), None);
    }
}

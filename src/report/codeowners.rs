//! Who must review which path on a forge, as its CODEOWNERS file: made from departments, kinds and the
//! committee. Knows no rule. Every path has an owner, and no line is without one.

use crate::calendar::Date;
use crate::diagnostic::Args;
use crate::gate::{judging, keeper_of};
use crate::ledger::Ledger;
use crate::locale::{Locale, Messages};
use crate::record::{Department, DepartmentKind, Forge, Handle, KINDS, Kind, Place};
use anyhow::Result;
use std::collections::BTreeSet;
use std::fmt::Write;

/// What the owners of paths are made from.
pub struct Owners<'a> {
    /// All records.
    pub ledger: &'a Ledger,
    /// The day on which roles and seats are held.
    pub as_of: Date,
    /// The forge that reads it.
    pub forge: Forge,
    /// The messages, for the comments in it; they are in the company's first language.
    pub messages: &'a Messages,
}

/// Names of owners, in order, each once.
type Names = BTreeSet<Handle>;

impl Owners<'_> {
    /// The file; `None` where the quality department, which owns what nobody else does, has no name on the forge.
    pub fn render(&self) -> Result<Option<String>> {
        let quality = self.of_kind(DepartmentKind::Quality);
        if quality.is_empty() {
            return Ok(None);
        }
        let mut text = String::new();
        self.comment(&mut text, "owners-made")?;
        self.comment(
            &mut text,
            if self.forge == Forge::Gitea { "owners-all-fit" } else { "owners-last-fits" },
        )?;
        self.section(&mut text, "owners-else")?;
        let everything = if self.forge == Forge::Gitea { ".*" } else { "*" };
        line(&mut text, everything, &quality);
        self.section(&mut text, "owners-kinds")?;
        for kind in KINDS.iter().filter(|kind| kind.has_page() && keeper_of(&folder(kind)).is_none()) {
            self.kind(&mut text, kind, &quality);
        }
        self.section(&mut text, "owners-judges")?;
        let judges: Names = self.committee().into_iter().chain(quality).collect();
        let paths: BTreeSet<&str> = judging().chain(self.forge.own_paths().iter().copied()).collect();
        for path in paths {
            line(&mut text, &self.pattern(path), &judges);
        }
        Ok(Some(text))
    }

    /// The lines of a kind: its folder, and where departments number it for themselves, each one's own files.
    fn kind(&self, text: &mut String, kind: &Kind, quality: &Names) {
        let owners = self.of_kind(kind.owner);
        line(text, &self.pattern(&folder(kind)), if owners.is_empty() { quality } else { &owners });
        if !kind.is_numbered_by_department() {
            return;
        }
        for department in self.departments(kind.owner) {
            if let Some(owner) = self.owner(department) {
                line(text, &self.numbered(kind, &department.id), &[owner].into());
            }
        }
    }

    fn departments(&self, kind: DepartmentKind) -> impl Iterator<Item = &Department> {
        let departments = self.ledger.departments.iter().map(|filed| &*filed.record);
        departments.filter(move |department| department.kind == kind)
    }

    fn of_kind(&self, kind: DepartmentKind) -> Names {
        self.departments(kind).filter_map(|department| self.owner(department)).collect()
    }

    /// The team of a department on the forge; its head where it has none.
    fn owner(&self, department: &Department) -> Option<Handle> {
        let head = self.ledger.head_of(&department.id, self.as_of);
        department.forge_team.clone().or_else(|| head?.forge_user.clone())
    }

    /// The team of the committee on the forge; its members where it has none.
    fn committee(&self) -> Names {
        let team = self.ledger.committee.as_ref().and_then(|filed| filed.record.forge_team.clone());
        let members = self.ledger.members_on(self.as_of);
        let members = members.filter_map(|member| self.ledger.person(&member.person)?.forge_user.clone());
        team.map_or_else(|| members.collect(), |team| [team].into())
    }

    /// A path, or all below a folder that ends in `/`, as the forge writes it.
    fn pattern(&self, path: &str) -> String {
        match self.forge {
            Forge::Gitea => path.replace('.', "[.]") + if path.ends_with('/') { ".*" } else { "" },
            Forge::Github | Forge::Gitlab => format!("/{path}"),
        }
    }

    /// The files of a kind that a department numbers for itself.
    fn numbered(&self, kind: &Kind, department: &str) -> String {
        let (folder, prefix) = (folder(kind), kind.prefix().unwrap_or_default());
        match self.forge {
            Forge::Gitea => format!("{folder}[0-9]+/{prefix}-[0-9]+-{department}-.*"),
            Forge::Github | Forge::Gitlab => format!("/{folder}*/{prefix}-*-{department}-*"),
        }
    }

    fn section(&self, text: &mut String, key: &str) -> Result<()> {
        text.push('\n');
        self.comment(text, key)
    }

    fn comment(&self, text: &mut String, key: &str) -> Result<()> {
        let locale = self.ledger.company.record.locales.first().copied().map_or(Locale::En, Locale::from);
        for said in self.messages.text(locale, key, &Args::new())?.lines() {
            _ = writeln!(text, "# {said}");
        }
        Ok(())
    }
}

fn line(text: &mut String, pattern: &str, owners: &Names) {
    let owners: Vec<String> = owners.iter().map(ToString::to_string).collect();
    _ = writeln!(text, "{pattern} {}", owners.join(" "));
}

/// The folder of the files of a kind, with `/` at its end.
fn folder(kind: &Kind) -> String {
    match kind.place {
        Place::Folder(folder) => format!("{folder}/"),
        Place::File(path) => {
            path.rsplit_once('/').map_or_else(String::new, |(folder, _)| format!("{folder}/"))
        }
        Place::Years(_) | Place::Prose(_) => format!("records/{}/", kind.name),
    }
}

/// The lines by which a text differs from what it should be, those that go before those that come: all between
/// the first and the last that differ. Empty where the texts are the same.
pub fn differing_lines(found: &str, wanted: &str) -> Vec<String> {
    let (old, new): (Vec<&str>, Vec<&str>) = (found.split('\n').collect(), wanted.split('\n').collect());
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = old.len().min(new.len()) - start;
    let end = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let gone = old[start..old.len() - end].iter().map(|line| format!("-{line}"));
    gone.chain(new[start..new.len() - end].iter().map(|line| format!("+{line}"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_between_the_first_and_the_last_difference_are_told() {
        assert_eq!(differing_lines("a\nb\nc\n", "a\nx\nc\n"), ["-b", "+x"]);
        assert_eq!(differing_lines("a\n", "a\na\n"), ["+a"]);
        assert_eq!(differing_lines("", "a\n"), ["+a"]);
        assert!(differing_lines("a\nb\n", "a\nb\n").is_empty());
    }
}

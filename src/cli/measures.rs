//! `--measures DIR`: reads measures that were computed elsewhere, and tells what is wrong with them. With a fault nothing
//! is built.

use super::project::Project;
use super::{Failure, Global, output};
use crate::diagnostic::{Arg, Args};
use crate::digest::sha256;
use crate::export;
use crate::import::{Folder, MAX_PROVENANCE, MAX_TABLES, MeasureFault, PROVENANCE};
use crate::kpi::{Count, Ctx, Elsewhere, KpiBook, Measured, Provenance};
use crate::portal::audience::Audience;
use crate::report::visible;
use crate::sheet::MAX_BYTES;
use anyhow::Context;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

/// Faults that are told one by one at most; the others are counted.
const TOLD: usize = 20;

/// What was read.
pub(super) struct Read {
    counts: Vec<Count>,
    provenance: Provenance,
    /// The SHA-256 of the file that says where the numbers come from, which names the hash of each table.
    pub(super) hash: String,
}

impl Read {
    /// What an audience may see of it, beside the measures of the records as it sees them.
    pub(super) fn shown(&self, audience: &Audience, ctx: &Ctx, own: &Measured) -> Elsewhere {
        let measured = Measured::of_counts(ctx, own.kpis(), &self.counts);
        Elsewhere::new(audience.beside(ctx, measured, own), own, self.provenance.clone())
    }
}

/// Reads a folder, and refuses it with everything that is wrong.
pub(super) fn read(global: &Global, project: &Project, dir: &Path) -> Result<Read, Failure> {
    let refuse = |key, args: Vec<(&'static str, Arg)>| {
        let args: Args = args.into_iter().collect();
        project.messages.text(project.locale, key, &args).map_or_else(Failure::Io, Failure::Usage)
    };
    let shown = visible(&dir.display().to_string());
    if !dir.is_dir() {
        return Err(global.refuse("measures-no-folder", [("dir", &shown)]));
    }
    let place = dir.join(PROVENANCE);
    if !place.is_file() {
        return Err(global.refuse("measures-no-provenance", [("dir", &shown)]));
    }
    let Some(written) = bounded(&place, MAX_PROVENANCE)? else {
        let args = vec![("path", PROVENANCE.into()), ("most", MAX_PROVENANCE.into())];
        return Err(refuse("measures-too-large", args));
    };
    let Some(tables) = tables(dir)? else {
        return Err(refuse(
            "measures-too-much",
            vec![("files", MAX_TABLES.into()), ("most", MAX_BYTES.into())],
        ));
    };
    let (kpis, text) = (KpiBook::new(&project.ledger), String::from_utf8_lossy(&written));
    let folder = Folder {
        ctx: Ctx { ledger: &project.ledger, policy: &project.policy, as_of: project.as_of },
        kpis: &kpis,
        statements: &export::statements(&kpis),
        provenance: &text,
        tables: &tables,
    };
    match folder.read() {
        Ok((counts, provenance)) => Ok(Read { counts, provenance, hash: sha256(&written) }),
        Err(faults) => {
            for fault in faults.iter().take(TOLD) {
                output::complain(&format!("{}\n", line(project, dir, fault)?))?;
            }
            Err(refuse("measures-refused", vec![("dir", shown.into()), ("count", faults.len().into())]))
        }
    }
}

/// A fault with its place.
fn line(project: &Project, dir: &Path, fault: &MeasureFault) -> Result<String, Failure> {
    let said = project.messages.text(project.locale, fault.key, &output::harmless(&fault.args))?;
    let place = visible(&dir.join(&fault.file).display().to_string());
    let line = fault.line.map_or_else(String::new, |line| format!(":{line}"));
    Ok(format!("{place}{line}: {said}"))
}

/// Every table of the folder by its name; `None` where there are too many, or they are too large.
fn tables(dir: &Path) -> Result<Option<BTreeMap<String, Vec<u8>>>, Failure> {
    let mut tables = BTreeMap::new();
    let mut left = MAX_BYTES;
    let cannot = || format!("cannot read {}", dir.display());
    for entry in fs::read_dir(dir).with_context(cannot)? {
        let path = entry.with_context(cannot)?.path();
        let is_table = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("csv"));
        if !is_table || !path.is_file() {
            continue;
        }
        let Some(bytes) = bounded(&path, left)? else { return Ok(None) };
        left -= bytes.len() as u64;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        tables.insert(name, bytes);
        if tables.len() > MAX_TABLES {
            return Ok(None);
        }
    }
    Ok(Some(tables))
}

/// The bytes of a file; `None` where there are more than `most`.
fn bounded(path: &Path, most: u64) -> Result<Option<Vec<u8>>, Failure> {
    let cannot = || format!("cannot read {}", path.display());
    let mut bytes = Vec::new();
    File::open(path).with_context(cannot)?.take(most + 1).read_to_end(&mut bytes).with_context(cannot)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

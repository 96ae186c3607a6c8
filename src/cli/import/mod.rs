//! `pinguan import`: rows of an extract become records, by a mapping that is written once. Everything is read and
//! judged before anything is written.

mod start;
mod told;

use super::desk::Desk;
use super::{Ended, Failure, Global, Outcome, output, replace, schema};
use crate::calendar::Date;
use crate::import::{Import, Imported, Made, Mapping, Seen};
use crate::ledger::Numbers;
use crate::record::Kind;
use crate::report::visible;
use crate::sheet::{Encoding, Known, MAX_BYTES, Sheet};
use anyhow::{Context, anyhow};
use std::io::Read;
use std::path::{Path, PathBuf};
use told::Told;

const EXAMPLES: &str = "\
Examples:
  pinguan import complaint crm.csv             begins import/complaint.yaml, which says what each column is
  pinguan import complaint crm.csv --dry-run   shows what would be written
  pinguan import complaint crm.csv             writes the records; the same file again brings nothing twice
  pinguan import hotline-log calls.xlsx --mapping import/calls.yaml";

/// Options of `import`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Arguments {
    /// The kind of the records, such as complaint
    #[arg(value_name = "KIND")]
    kind: String,
    /// The extract: CSV, TSV or XLSX
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// What says which column is which field, below the root; import/KIND.yaml when absent
    #[arg(long, value_name = "FILE")]
    mapping: Option<String>,
    /// The encoding of a text, for a mapping that is begun: utf-8, utf-16le, utf-16be, big5 or gb18030
    #[arg(long, value_name = "NAME", value_parser = parse_encoding)]
    encoding: Option<Encoding>,
    /// Write nothing; show what would be written
    #[arg(long)]
    dry_run: bool,
    /// Write the records of the rows that are in order, where others are not
    #[arg(long)]
    partial: bool,
}

fn parse_encoding(name: &str) -> Result<Encoding, String> {
    let names = Encoding::ALL.map(Encoding::name).join(", ");
    Encoding::named(name).ok_or_else(|| format!("one of {names}"))
}

/// A record that is to be written.
struct Fresh<'a> {
    made: &'a Made,
    id: String,
    path: String,
    text: String,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let kind = schema::kind(global, &arguments.kind)?;
    if kind.prefix().is_none() || kind.is_prose() {
        return Err(global.refuse("usage-not-started", [("kind", kind.name)]));
    }
    let desk = Desk::open(global)?;
    let bytes = read(&desk, &arguments.file)?;
    let place = arguments.mapping.clone().unwrap_or_else(|| format!("import/{}.yaml", kind.name));
    let Some(text) = existing(&desk, &place)? else {
        return start::begin(&desk, kind, &bytes, &place, arguments);
    };
    let mapping = Mapping::read(&text).map_err(|problem| told::unreadable(&desk, &place, &problem))?;
    let known = Known { encoding: mapping.encoding.or(arguments.encoding), ..mapping.known() };
    let sheet = Sheet::read(&bytes, &known).map_err(|fault| told::fault(&desk, &arguments.file, &fault))?;
    let misfits = mapping.misfits(kind, &sheet);
    if !misfits.is_empty() {
        return Err(told::misfits(&desk, &place, &misfits)?);
    }
    if mapping.sheet.is_none() {
        output::complain(&told::sheets(&desk, &sheet)?)?;
    }
    let import = Import::new(kind, &mapping, &sheet, &desk.ledger().zone, &desk.project.messages);
    records(&desk, &import, &place, arguments)
}

/// Reads the rows, judges what they give, and writes it.
fn records(desk: &Desk, import: &Import, place: &str, arguments: &Arguments) -> Ended {
    let mut told = Told::new(desk, import, &arguments.file);
    let rows = import.rows();
    told.rows(&rows)?;
    let log = format!("{}.rows.csv", place.trim_end_matches(".yaml"));
    let before = existing(desk, &log)?;
    let mut imported = log_of(desk, &log, before.as_deref())?;
    let pending = format!("{log}.new");
    let cut_off = existing(desk, &pending)?;
    if let Some(text) = &cut_off {
        imported.adopt(log_of(desk, &pending, Some(text))?, |record| desk.ledger().find(record).is_some());
    }
    let mut new = Vec::new();
    for made in &rows.made {
        match imported.seen(&made.name, &made.content) {
            Seen::Never => new.push(made),
            Seen::Same(record) | Seen::Changed(record) if is_gone(desk, &record) => {
                told.gone(made, &record, &log)?;
            }
            Seen::Same(_) => told.same += 1,
            Seen::Changed(record) => told.changed(made, &record)?,
        }
    }
    let mut fresh = numbered(desk, import, new);
    let texts = fresh.iter().map(|fresh| (fresh.path.clone(), Some(fresh.text.clone())));
    let tried = desk.tried(texts.collect());
    let refused = told.judged(&tried, &fresh)?;
    fresh.retain(|fresh| !refused.contains(&fresh.path));
    let is_whole = told.faulty == 0 && told.elsewhere == 0;
    let is_written = !arguments.dry_run && (is_whole || (arguments.partial && told.elsewhere == 0));
    if is_written && !(fresh.is_empty() && cut_off.is_none()) {
        for fresh in &fresh {
            imported.note(fresh.made.name.clone(), fresh.made.content.clone(), fresh.id.clone());
        }
        write(desk, &fresh, &log, before.as_deref(), cut_off.as_deref(), &imported.text())?;
    }
    told.end(&fresh, is_written, arguments)?;
    Ok(if is_whole { Outcome::Passed } else { Outcome::Findings })
}

/// Whether a record that was imported is no longer there, and no tombstone tells of it.
fn is_gone(desk: &Desk, record: &str) -> bool {
    let ledger = desk.ledger();
    ledger.find(record).is_none() && !ledger.is_refused(record) && ledger.tombstone(record).is_none()
}

/// Gives each row the next free id of its year and department.
fn numbered<'a>(desk: &Desk, import: &Import, rows: Vec<&'a Made>) -> Vec<Fresh<'a>> {
    let (ledger, kind) = (desk.ledger(), import.kind());
    let mut numbers = Numbers::new(ledger, kind);
    let head = |path: &str| super::new::modeline(kind, path);
    let any = format!("{}-{}-0001", kind.prefix().unwrap_or_default(), desk.project.as_of.year());
    let placed = |made: &'a Made| {
        let (year, unit) = facts(desk, kind, &import.text(&any, made));
        let id = numbers.next(ledger, unit.as_deref().unwrap_or_default(), year);
        let path = kind.path_of(&id)?;
        let text = format!("{}{}", head(&path), import.text(&id, made));
        Some(Fresh { made, id, path, text })
    };
    rows.into_iter().filter_map(placed).collect()
}

/// The year whose records one belongs to, and its unit. What cannot be read is refused when it is judged.
fn facts(desk: &Desk, kind: &Kind, text: &str) -> (i16, Option<String>) {
    let record = (kind.parse)(text).ok();
    let tells = record.as_ref().map(crate::record::Record::tells);
    let date = tells.and_then(|tells| tells.governing_date(&desk.ledger().zone));
    let unit = tells.and_then(crate::record::Tells::unit).map(ToString::to_string);
    (date.map_or(desk.project.as_of.year(), Date::year), unit)
}

/// Writes the records, and what became of which row: that as intended first, so that after a crash the records that
/// were written are known, here or by a run before; on a failure none of them stays.
fn write(
    desk: &Desk,
    fresh: &[Fresh],
    log: &str,
    before: Option<&str>,
    cut_off: Option<&str>,
    after: &str,
) -> Result<(), Failure> {
    let root = &desk.global.root;
    let pending = format!("{log}.new");
    match cut_off {
        Some(old) => replace::replace(root, &pending, old, after)?,
        None => replace::create(root, &pending, after)?,
    }
    for (index, one) in fresh.iter().enumerate() {
        if let Err(error) = replace::create(root, &one.path, &one.text) {
            for written in &fresh[..index] {
                replace::remove(root, &written.path, &written.text)?;
            }
            return Err(error.into());
        }
    }
    match before {
        Some(before) => replace::replace(root, log, before, after)?,
        None => replace::create(root, log, after)?,
    }
    Ok(replace::remove(root, &pending, after)?)
}

fn log_of(desk: &Desk, path: &str, text: Option<&str>) -> Result<Imported, Failure> {
    let Some(text) = text else { return Ok(Imported::default()) };
    Imported::read(text)
        .map_err(|line| desk.refuse("import-broken-log", [("path", path.into()), ("line", line.into())]))
}

/// The text of a file below the root; none where there is none.
fn existing(desk: &Desk, path: &str) -> Result<Option<String>, Failure> {
    let shown = visible(path);
    let is_plain = Path::new(path).components().all(|part| matches!(part, std::path::Component::Normal(_)));
    if !is_plain {
        return Err(desk.refuse("import-outside", [("path", shown.into())]));
    }
    match std::fs::read_to_string(desk.global.root.join(path)) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::Io(anyhow!(error).context(format!("cannot read {shown}")))),
    }
}

/// The bytes of an extract; a file that is too large is not read to its end.
fn read(desk: &Desk, file: &Path) -> Result<Vec<u8>, Failure> {
    let shown = visible(&file.display().to_string());
    let told = || format!("cannot read {shown}");
    let found = match file.metadata() {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(Failure::Io(anyhow!(error).context(told())));
        }
        found => found.is_ok_and(|found| found.is_file()),
    };
    if !found {
        return Err(desk.refuse("import-no-file", [("path", shown.as_str().into())]));
    }
    let mut bytes = Vec::new();
    let opened = std::fs::File::open(file).with_context(told)?;
    opened.take(MAX_BYTES + 1).read_to_end(&mut bytes).with_context(told)?;
    Ok(bytes)
}

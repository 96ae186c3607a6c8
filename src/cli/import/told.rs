//! What an import tells: what is wrong by row and column, what became of the rows, what comes next.

use super::{Arguments, Fresh};
use crate::cli::desk::{Desk, Tried};
use crate::cli::{Failure, output};
use crate::diagnostic::{Arg, Diagnostic};
use crate::import::{Import, Made, Misfit, RowFault, Rows};
use crate::report::{Said, visible};
use crate::sheet::{self, Sheet};
use crate::yaml::{Node, Problem};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Findings that are told one by one at most; the others are counted.
const TOLD: usize = 50;

/// What is told of one import.
pub(super) struct Told<'a> {
    desk: &'a Desk<'a>,
    import: &'a Import<'a>,
    file: String,
    /// Rows that give no record, or one that the rules refuse.
    pub(super) faulty: usize,
    /// Rows that were imported before.
    pub(super) same: usize,
    /// Defects that the new records bring to others: no row alone can be blamed, so nothing is written.
    pub(super) elsewhere: usize,
    changed: usize,
    /// Rows whose records are no longer there.
    gone: usize,
    left_out: usize,
    breaches: usize,
    lines: Vec<String>,
}

impl<'a> Told<'a> {
    pub(super) fn new(desk: &'a Desk, import: &'a Import, file: &Path) -> Self {
        let file = visible(&file.file_name().unwrap_or_default().to_string_lossy());
        Self {
            desk,
            import,
            file,
            faulty: 0,
            same: 0,
            elsewhere: 0,
            changed: 0,
            gone: 0,
            left_out: 0,
            breaches: 0,
            lines: Vec::new(),
        }
    }

    /// The rows that could not be read.
    pub(super) fn rows(&mut self, rows: &Rows) -> Result<(), Failure> {
        self.left_out = rows.left_out;
        self.faulty += rows.faults.iter().map(|fault| fault.row).collect::<BTreeSet<_>>().len();
        for RowFault { row, column, key, args } in &rows.faults {
            let text = self.desk.say(key, args.clone())?;
            self.line(*row, column.as_deref().into_iter(), &text)?;
        }
        Ok(())
    }

    /// A row that says something else than when it was imported.
    pub(super) fn changed(&mut self, made: &Made, record: &str) -> Result<(), Failure> {
        self.changed += 1;
        let text = self.desk.say("import-changed", [("record", record.into())])?;
        self.line(made.row, std::iter::empty(), &text)
    }

    /// A row whose record is no longer there.
    pub(super) fn gone(&mut self, made: &Made, record: &str, log: &str) -> Result<(), Failure> {
        self.gone += 1;
        let text = self.desk.say("import-gone", [("record", record.into()), ("log", visible(log).into())])?;
        self.line(made.row, std::iter::empty(), &text)
    }

    /// What the rules find in the new records: the paths of those that they refuse.
    pub(super) fn judged(&mut self, tried: &Tried, fresh: &[Fresh]) -> Result<BTreeSet<String>, Failure> {
        let by_path: BTreeMap<&str, &Fresh> =
            fresh.iter().map(|fresh| (fresh.path.as_str(), fresh)).collect();
        let mut refused = BTreeSet::new();
        for found in tried.found() {
            if !found.refuses() {
                self.breaches += 1;
                continue;
            }
            let said = Said::new(&self.desk.project.messages, self.desk.project.locale, found)?;
            let text = format!("{} {}", found.rule, said.message);
            if let Some(fresh) = by_path.get(found.path.as_str()) {
                refused.insert(found.path.clone());
                let columns = self.columns_at(fresh, found);
                self.line(fresh.made.row, columns.into_iter(), &text)?;
            } else {
                self.elsewhere += 1;
                self.lines.push(format!(
                    "{}:{}: {}\n",
                    visible(&found.path),
                    found.span.line,
                    visible(&text)
                ));
            }
        }
        self.faulty += refused.len();
        Ok(refused)
    }

    /// The columns of the field at which a finding points.
    fn columns_at(&self, fresh: &Fresh, found: &Diagnostic) -> Vec<&'a str> {
        let import = self.import;
        let Some(tree) = Node::walk(&fresh.text).0 else { return Vec::new() };
        let here = import.fields_filled().filter(|field| tree.place(field).line == found.span.line);
        here.flat_map(|field| import.columns_of(field)).collect()
    }

    fn line<'c>(
        &mut self,
        row: u32,
        columns: impl Iterator<Item = &'c str>,
        text: &str,
    ) -> Result<(), Failure> {
        let columns: BTreeSet<String> = columns.map(visible).collect();
        let columns = columns.into_iter().collect::<Vec<_>>().join(", ");
        let key = if columns.is_empty() { "import-row" } else { "import-row-column" };
        let args = [
            ("file", self.file.as_str().into()),
            ("row", row.into()),
            ("column", columns.into()),
            ("text", visible(text.trim_end()).into()),
        ];
        self.lines.push(self.desk.say(key, args)?);
        Ok(())
    }

    /// Tells everything: what is wrong on standard error, what became of the rows on standard output.
    pub(super) fn end(self, fresh: &[Fresh], is_written: bool, arguments: &Arguments) -> Result<(), Failure> {
        let desk = self.desk;
        let more = self.lines.len().saturating_sub(TOLD);
        let mut complaint: String = self.lines.into_iter().take(TOLD).collect();
        if more > 0 {
            complaint += &desk.say("import-more", [("count", more.into())])?;
        }
        output::complain(&complaint)?;
        let mut text = desk.say(
            "import-counts",
            [
                ("new", fresh.len().into()),
                ("same", self.same.into()),
                ("changed", self.changed.into()),
                ("faulty", self.faulty.into()),
                ("out", self.left_out.into()),
            ],
        )?;
        if self.gone > 0 {
            text += &desk.say("import-gone-count", [("count", self.gone.into())])?;
        }
        if self.breaches > 0 {
            text += &desk.say("import-breaches", [("count", self.breaches.into())])?;
        }
        let nothing = if self.elsewhere > 0 { "import-nothing-elsewhere" } else { "import-nothing" };
        let ends = fresh.first().zip(fresh.last());
        if let Some((first, last)) = ends {
            let args = [
                ("count", fresh.len().into()),
                ("first", first.id.as_str().into()),
                ("last", last.id.as_str().into()),
            ];
            text += &match (is_written, arguments.dry_run) {
                (true, _) => desk.say("import-written", args)?,
                (false, true) => desk.say("import-would", args)? + "\n" + &shown(first),
                (false, false) => desk.say(nothing, [])?,
            };
        } else if self.faulty > 0 {
            text += &desk.say(nothing, [])?;
        }
        output::say(&text)
    }
}

/// A record as it would be written.
fn shown(fresh: &Fresh) -> String {
    let lines = fresh.text.lines().map(|line| format!("  {}\n", visible(line)));
    format!("{}\n{}", fresh.path, lines.collect::<String>())
}

/// A mapping that is no YAML of the strict profile, or not of its form.
pub(super) fn unreadable(desk: &Desk, place: &str, problem: &Problem) -> Failure {
    let detail = problem.args.get("detail").cloned();
    let args = [
        ("path", place.into()),
        ("line", problem.span.line.into()),
        ("column", problem.span.column.into()),
        ("detail", detail.unwrap_or_else(|| Arg::Message("import-outside-profile".to_owned()))),
    ];
    desk.refuse("import-broken-mapping", args)
}

/// A file that cannot be read as rows.
pub(super) fn fault(desk: &Desk, file: &Path, fault: &sheet::Fault) -> Failure {
    let mut args = output::harmless(&fault.args);
    args.insert("path", visible(&file.display().to_string()).into());
    desk.refuse(fault.key, args)
}

/// Which sheet of a workbook was read, where it has others.
pub(super) fn sheets(desk: &Desk, sheet: &Sheet) -> Result<String, Failure> {
    let others = sheet.book.as_ref().filter(|(_, others)| !others.is_empty());
    let Some((name, others)) = others else { return Ok(String::new()) };
    let others = others.iter().map(|name| visible(name)).collect::<Vec<_>>().join(", ");
    desk.say("import-sheets", [("sheet", visible(name).into()), ("others", others.into())])
}

/// Tells everything in a mapping that does not fit, a line each; what is left to say is that nothing was read.
pub(super) fn misfits(desk: &Desk, place: &str, misfits: &[Misfit]) -> Result<Failure, Failure> {
    let lines = misfits.iter().map(|misfit| desk.say(misfit.key, output::harmless(&misfit.args)));
    output::complain(&lines.collect::<Result<String, _>>()?)?;
    Ok(desk.refuse("import-misfits", [("path", place.into()), ("count", misfits.len().into())]))
}

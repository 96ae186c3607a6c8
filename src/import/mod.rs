//! Rows of extracts as records: a mapping says which column is which field. Nothing is judged here; what comes out is
//! the text of new records, and a fault by row and column where there is none.

mod cell;
mod days;
mod guess;
mod imported;
mod labels;
mod mapping;
mod measures;
mod names;
mod tree;

pub use guess::{Guess, Guessed};
pub use imported::{Imported, Seen};
pub use mapping::{Mapping, Misfit, Origin};
pub use measures::{Folder, MAX_PROVENANCE, MAX_TABLES, MeasureFault, PROVENANCE};

use crate::calendar::Zone;
use crate::diagnostic::{Arg, Args};
use crate::locale::Messages;
use crate::privacy;
use crate::record::{Kind, Layout};
use crate::sheet::{Row, Sheet};
use crate::yaml::{Laid, New, Shape};
use cell::{Reading, fixed, masked, plain};
use labels::labels_of;
use mapping::{Piece, at, pieces};
use std::collections::{BTreeMap, BTreeSet};

/// A row that gives no record, and why, as a message.
#[derive(Clone, Debug, PartialEq)]
pub struct RowFault {
    /// Its number in the file, from 1.
    pub row: u32,
    /// The column, where it is one of them.
    pub column: Option<String>,
    /// The key of the message.
    pub key: &'static str,
    /// Its arguments.
    pub args: Args,
}

/// The values that a row gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// Its number in the file, from 1.
    pub row: u32,
    /// The digest of what names it.
    pub name: String,
    /// The digest of everything that was read of it.
    pub content: String,
    fields: Vec<(String, New)>,
}

/// What a file gives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    /// What was read, in order.
    pub made: Vec<Made>,
    /// What was not, in order.
    pub faults: Vec<RowFault>,
    /// Rows that the mapping leaves out.
    pub left_out: usize,
}

/// A mapping, ready to read the rows of a sheet.
pub struct Import<'a> {
    kind: &'static Kind,
    mapping: &'a Mapping,
    sheet: &'a Sheet,
    zone: &'a Zone,
    schema: &'static schemars::Schema,
    layout: Layout,
    labels: BTreeMap<&'a str, BTreeMap<String, String>>,
}

impl<'a> Import<'a> {
    /// Prepares to read a sheet by a mapping that fits both ([`Mapping::misfits`]); moments without an offset are those
    /// of the zone.
    pub fn new(
        kind: &'static Kind,
        mapping: &'a Mapping,
        sheet: &'a Sheet,
        zone: &'a Zone,
        messages: &Messages,
    ) -> Self {
        let schema = (kind.schema)();
        let labels = mapping.fields.keys().map(|path| {
            let shape = at(Shape::of(schema.as_value()), path);
            (path.as_str(), shape.map(|shape| labels_of(path, shape, messages)).unwrap_or_default())
        });
        let labels = labels.collect();
        Self { kind, mapping, sheet, zone, layout: Layout::of(kind), labels, schema }
    }

    /// Reads every row that the mapping does not leave out.
    pub fn rows(&self) -> Rows {
        let mut rows = Rows::default();
        let mut turns: BTreeMap<Vec<&str>, (usize, u32)> = BTreeMap::new();
        for row in &self.sheet.rows {
            if let Some(fault) = &row.fault {
                let (key, args) = (fault.key, fault.args.clone());
                rows.faults.push(RowFault { row: row.number, column: None, key, args });
                continue;
            }
            if !self.is_meant(row) {
                rows.left_out += 1;
                continue;
            }
            let name = self.named_by(row);
            let (turn, first) = turns.entry(name.clone()).or_insert((0, row.number));
            if !self.mapping.key.is_empty() && *turn > 0 {
                let args = [("first", (*first).into())].into();
                rows.faults.push(RowFault { row: row.number, column: None, key: "import-key-twice", args });
                continue;
            }
            match self.fields(row) {
                Ok(fields) => rows.made.push(Made {
                    row: row.number,
                    name: imported::digest(&name, *turn),
                    content: imported::digest(&self.used(row), 0),
                    fields,
                }),
                Err(mut faults) => rows.faults.append(&mut faults),
            }
            *turn += 1;
        }
        rows
    }

    /// The text of a record, laid out.
    pub fn text(&self, id: &str, made: &Made) -> String {
        let fields: Vec<_> = made.fields.iter().map(|(path, new)| (path.as_str(), new.clone())).collect();
        let text = tree::text_of(id, &fields);
        match self.layout.lay_out(&text) {
            Ok(Laid::Anew(laid)) => laid,
            _ => text,
        }
    }

    /// The columns that a field comes from, for who is to mend it.
    pub fn columns_of(&self, field: &str) -> Vec<&str> {
        self.mapping.fields.get(field).map(Origin::columns).unwrap_or_default()
    }

    /// The fields that it fills.
    pub fn fields_filled(&self) -> impl Iterator<Item = &str> {
        self.mapping.fields.keys().map(String::as_str)
    }

    fn cell<'r>(&self, row: &'r Row, column: &str) -> &'r str {
        self.sheet.column(column).and_then(|index| row.cells.get(index)).map_or("", String::as_str)
    }

    fn is_meant(&self, row: &Row) -> bool {
        let is = |(column, words): (&String, &Vec<crate::record::Scalar>)| {
            let cell = self.cell(row, column);
            words.iter().any(|word| word.as_str() == cell)
        };
        self.mapping.only.iter().all(is)
    }

    /// The cells that name a row.
    fn named_by<'r>(&self, row: &'r Row) -> Vec<&'r str> {
        if self.mapping.key.is_empty() {
            return self.used(row);
        }
        self.mapping.key.iter().map(|column| self.cell(row, column)).collect()
    }

    /// Every cell that is read, in the order of the names of their columns.
    fn used<'r>(&self, row: &'r Row) -> Vec<&'r str> {
        self.mapping.columns().into_iter().map(|column| self.cell(row, column)).collect()
    }

    fn fields(&self, row: &Row) -> Result<Vec<(String, New)>, Vec<RowFault>> {
        let mut faults = Vec::new();
        for column in self.mapping.key.iter().filter(|column| self.cell(row, column).is_empty()) {
            faults.push(fault(row, column, "import-key-empty", []));
        }
        // of these only a digest is kept, but a digest of a number can be tried out
        for column in self.mapping.unwritten() {
            let cell = self.cell(row, column);
            if privacy::finds(cell).iter().any(|find| !find.doubtful) {
                faults.push(fault(row, column, "import-key-personal", []));
            }
        }
        let mut fields = Vec::new();
        for (path, origin) in &self.mapping.fields {
            match self.value(row, path, origin) {
                Ok(Some(new)) => fields.push((path.clone(), new)),
                Ok(None) => {}
                Err(found) => faults.push(found),
            }
        }
        if faults.is_empty() { Ok(fields) } else { Err(faults) }
    }

    /// The value of a field; none where its cell is empty.
    fn value(&self, row: &Row, path: &str, origin: &Origin) -> Result<Option<New>, RowFault> {
        let Some(shape) = at(Shape::of(self.schema.as_value()), path) else { return Ok(None) };
        if let Some(value) = &origin.value {
            return Ok(Some(fixed(value.as_str(), shape)));
        }
        let (column, cell) = match (&origin.column, &origin.text) {
            (Some(column), _) => (column.as_str(), self.cell(row, column).to_owned()),
            (None, Some(text)) => ("", self.filled(row, text)),
            (None, None) => return Ok(None),
        };
        if cell.is_empty() {
            return Ok(origin.empty.as_ref().map(|value| fixed(value.as_str(), shape)));
        }
        let Some(split) = &origin.split else {
            return self.one(row, column, &cell, origin, path, shape).map(Some);
        };
        let items = cell.split(split.as_str()).map(str::trim).filter(|item| !item.is_empty());
        let read = |item| self.one(row, column, item, origin, path, shape.items());
        Ok(Some(New::List(items.map(read).collect::<Result<_, _>>()?)))
    }

    fn one(
        &self,
        row: &Row,
        column: &str,
        cell: &str,
        origin: &Origin,
        path: &str,
        shape: Shape,
    ) -> Result<New, RowFault> {
        let meant =
            origin.words.iter().find(|(words, _)| plain(words) == plain(cell)).map(|(_, meant)| meant);
        if let Some(meant) = meant {
            return Ok(fixed(meant.as_str(), shape));
        }
        let labels = self.labels.get(path).into_iter().flatten();
        let reading = Reading {
            shape,
            zone: self.zone,
            dates: self.mapping.dates,
            time: origin.time,
            labels: labels.map(|(label, word)| (label.clone(), word.as_str())).collect(),
        };
        let otherwise = origin.otherwise.as_ref().map(|value| fixed(value.as_str(), shape));
        let is_enumeration = !shape.constants().is_empty();
        match (reading.value(cell), otherwise) {
            (Ok(new), None) => Ok(new),
            (Ok(new), Some(_)) if is_enumeration => Ok(new),
            (_, Some(otherwise)) => Ok(otherwise),
            (Err(key), None) => {
                let (cell, allowed) = (masked(cell), shape.constants().join(", "));
                Err(fault(row, column, key, [("cell", cell.into()), ("allowed", allowed.into())]))
            }
        }
    }

    /// Words with the cells of a row in the place of their columns; nothing where all of these are empty.
    fn filled(&self, row: &Row, text: &str) -> String {
        let pieces = pieces(text);
        let cells: BTreeSet<&str> = pieces
            .iter()
            .filter_map(|piece| match piece {
                Piece::Column(column) => Some(self.cell(row, column)),
                Piece::Words(_) => None,
            })
            .collect();
        if cells.iter().all(|cell| cell.is_empty()) {
            return String::new();
        }
        let fill = |piece: Piece| match piece {
            Piece::Words(words) => words.to_owned(),
            Piece::Column(column) => self.cell(row, column).to_owned(),
        };
        pieces.into_iter().map(fill).collect()
    }

    /// The kind of the records.
    pub fn kind(&self) -> &'static Kind {
        self.kind
    }
}

fn fault<const N: usize>(
    row: &Row,
    column: &str,
    key: &'static str,
    args: [(&'static str, Arg); N],
) -> RowFault {
    let column = Some(column.to_owned()).filter(|column| !column.is_empty());
    RowFault { row: row.number, column, key, args: args.into() }
}

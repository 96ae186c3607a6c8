//! How the columns of an extract become the fields of a record: written once, kept beside the records, and read
//! under the same strict profile as they are.

use crate::calendar::Clock;
use crate::diagnostic::{Arg, Args};
use crate::record::{Kind, Scalar};
use crate::sheet::{Encoding, Known, Sheet};
use crate::yaml::{self, Problem, Shape, steps};
use serde::{Deserialize, Deserializer};
use std::collections::{BTreeMap, BTreeSet};

/// A mapping (`import/<kind>.yaml`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The kind of the records.
    pub kind: String,
    /// The encoding of a text; UTF-8 and UTF-16 are seen without.
    pub encoding: Option<Encoding>,
    /// What parts the cells of a text; guessed when absent.
    pub delimiter: Option<char>,
    /// The sheet of a workbook; the first that is shown when absent.
    pub sheet: Option<String>,
    /// The row that names the columns, from 1; found by its width when absent.
    pub header_row: Option<u32>,
    /// The order of day, month and year where a day does not begin with the year.
    #[serde(default)]
    pub dates: DateOrder,
    /// The columns whose cells together name a row; every column that is used, when absent.
    #[serde(default)]
    pub key: Vec<String>,
    /// Only rows with one of these cells, by column.
    #[serde(default)]
    pub only: BTreeMap<String, Vec<Scalar>>,
    /// Where each field comes from, by its path, such as `response.at` or `escalations[0].to`.
    #[serde(deserialize_with = "none_or_some")]
    pub fields: BTreeMap<String, Origin>,
}

/// Fields, of which a mapping that is only begun may have none yet.
fn none_or_some<'de, D: Deserializer<'de>>(fields: D) -> Result<BTreeMap<String, Origin>, D::Error> {
    Ok(Option::deserialize(fields)?.unwrap_or_default())
}

/// A mark that parts cells: one byte, and none that stands in words and numbers or around them.
fn parting(mark: char) -> Option<u8> {
    let parts = (mark.is_ascii_punctuation() && mark != '"') || [' ', '\t'].contains(&mark);
    parts.then_some(mark as u8)
}

/// The order of the parts of a day that does not begin with its year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DateOrder {
    /// There are none: the year comes first.
    #[default]
    Ymd,
    /// Day, month, year.
    Dmy,
    /// Month, day, year.
    Mdy,
}

/// Where a field comes from: a column, words around columns, or one value for all.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// The column.
    pub column: Option<String>,
    /// Words with columns in braces, such as `{issue} ({state})`.
    pub text: Option<String>,
    /// The same value in every record.
    pub value: Option<Scalar>,
    /// What stands for which words of a cell.
    #[serde(default)]
    pub words: BTreeMap<String, Scalar>,
    /// What stands for words that are not among these.
    pub otherwise: Option<Scalar>,
    /// What stands for an empty cell; nothing when absent.
    pub empty: Option<Scalar>,
    /// The time of a day that is written without one.
    pub time: Option<Clock>,
    /// What parts the items of a list in one cell.
    pub split: Option<String>,
}

/// A mapping that cannot be used, as a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Misfit {
    /// The key of the message.
    pub key: &'static str,
    /// Its arguments.
    pub args: Args,
}

impl Misfit {
    pub(super) fn new(key: &'static str, args: impl Into<Args>) -> Self {
        Self { key, args: args.into() }
    }
}

impl Mapping {
    /// Reads a mapping.
    pub fn read(text: &str) -> Result<Self, Problem> {
        // a type with tables of its own would take a field that stands twice for the last of the two
        if let Some(problem) = yaml::Node::walk(text).1.into_iter().next() {
            return Err(problem);
        }
        yaml::typed(text)
    }

    /// What it says of the file.
    pub fn known(&self) -> Known<'_> {
        Known {
            encoding: self.encoding,
            delimiter: self.delimiter.and_then(parting),
            sheet: self.sheet.as_deref(),
            header_row: self.header_row,
        }
    }

    /// What does not fit in it: fields that the kind does not have, columns that the file does not have, origins that
    /// are none or several.
    pub fn misfits(&self, kind: &Kind, sheet: &Sheet) -> Vec<Misfit> {
        let mut found = Vec::new();
        if self.kind != kind.name {
            found.push(Misfit::new(
                "import-other-kind",
                [("own", self.kind.as_str().into()), ("kind", kind.name.into())],
            ));
        }
        if let Some(mark) = self.delimiter.filter(|mark| parting(*mark).is_none()) {
            found.push(Misfit::new("import-no-delimiter", [("mark", mark.to_string().into())]));
        }
        let schema = (kind.schema)();
        let shape = Shape::of(schema.as_value());
        for (path, origin) in &self.fields {
            let of_path = |key, args: &[(&'static str, Arg)]| {
                let path = [("field", path.as_str().into())];
                Misfit::new(key, path.into_iter().chain(args.iter().cloned()).collect::<Args>())
            };
            if path == "id" {
                found.push(of_path("import-own-id", &[]));
            } else if let Some(shape) = at(shape, path) {
                let allowed = if shape.allows("array") { shape.items() } else { shape }.constants();
                let strange = origin.values().find(|value| !allowed.is_empty() && !allowed.contains(value));
                if let Some(value) = strange {
                    found.push(of_path(
                        "import-strange",
                        &[("value", value.into()), ("allowed", allowed.join(", ").into())],
                    ));
                }
            } else {
                found.push(of_path("import-no-field", &[("kind", kind.name.into())]));
            }
            let origins = [origin.column.is_some(), origin.text.is_some(), origin.value.is_some()];
            if origins.into_iter().filter(|is_there| *is_there).count() != 1 {
                found.push(of_path("import-no-origin", &[]));
            }
        }
        let columns = sheet.columns.iter().filter(|column| !column.is_empty());
        let columns = columns.cloned().collect::<Vec<_>>().join(", ");
        for column in self.columns() {
            if sheet.column(column).is_none() {
                let args = [("column", column.into()), ("columns", columns.as_str().into())];
                found.push(Misfit::new("import-no-column", args));
            }
        }
        found
    }

    /// The columns whose cells stand in no record as they are, so that no rule sees them: those that name a row, and
    /// those that other words stand for.
    pub(super) fn unwritten(&self) -> BTreeSet<&str> {
        let is_translated = |origin: &&Origin| !origin.words.is_empty() || origin.otherwise.is_some();
        let translated = self.fields.values().filter(is_translated).flat_map(Origin::columns);
        translated.chain(self.key.iter().map(String::as_str)).collect()
    }

    /// Every column that it uses.
    pub fn columns(&self) -> BTreeSet<&str> {
        let of_fields = self.fields.values().flat_map(Origin::columns);
        let only = self.only.keys().map(String::as_str);
        of_fields.chain(only).chain(self.key.iter().map(String::as_str)).collect()
    }
}

impl Origin {
    /// The values that it names itself.
    fn values(&self) -> impl Iterator<Item = &str> {
        let named = [&self.value, &self.otherwise, &self.empty].into_iter().flatten();
        named.chain(self.words.values()).map(Scalar::as_str)
    }

    /// The columns that it uses.
    pub(super) fn columns(&self) -> Vec<&str> {
        let within = self.text.iter().flat_map(|text| pieces(text)).filter_map(Piece::column);
        self.column.as_deref().into_iter().chain(within).collect()
    }
}

/// A piece of words with columns in braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Words(&'a str),
    Column(&'a str),
}

impl<'a> Piece<'a> {
    fn column(self) -> Option<&'a str> {
        match self {
            Self::Column(column) => Some(column),
            Self::Words(_) => None,
        }
    }
}

/// The pieces of words with columns in braces; a brace that is never closed is a word.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((column, behind)) = after.split_once('}') else { break };
        found.extend([Piece::Words(before), Piece::Column(column)]);
        rest = behind;
    }
    found.push(Piece::Words(rest));
    found
}

/// What may stand at a field path.
pub(super) fn at<'a>(shape: Shape<'a>, path: &str) -> Option<Shape<'a>> {
    let mut here = shape;
    for step in steps(path) {
        here = match step.parse::<usize>() {
            Ok(_) if here.allows("array") => here.items(),
            _ if here.names(step) || here.entries().is_some() => here.field(step),
            _ => return None,
        };
    }
    Some(here)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_with_columns_in_braces_come_in_pieces() {
        let found = pieces("{issue} ({state})");
        let expected = [Piece::Words(""), Piece::Column("issue"), Piece::Words(" ("), Piece::Column("state")];
        assert_eq!(found, expected.into_iter().chain([Piece::Words(")")]).collect::<Vec<_>>());
        assert_eq!(pieces("a { b"), [Piece::Words("a { b")]);
    }

    #[test]
    fn cells_are_parted_by_one_byte_that_is_no_letter() {
        let read = |mark: &str| Mapping::read(&format!("kind: plan\ndelimiter: {mark}\nfields: {{}}\n"));
        let kind = Kind::named("plan").unwrap();
        let misfits = |mapping: &Mapping| {
            let sheet = Sheet::read(b"a\n1\n", &mapping.known()).unwrap();
            mapping.misfits(kind, &sheet).into_iter().map(|misfit| misfit.key).collect::<Vec<_>>()
        };
        for (mark, byte) in [("\"\\t\"", b'\t'), ("\";\"", b';')] {
            let mapping = read(mark).unwrap();
            assert_eq!((mapping.known().delimiter, misfits(&mapping)), (Some(byte), vec![]), "{mark}");
        }
        for mark in ["，", "é", "a", "\"\\n\"", "'\"'"] {
            assert_eq!(misfits(&read(mark).unwrap()), ["import-no-delimiter"], "{mark}");
        }
        assert!(read("';;'").is_err());
    }

    #[test]
    fn a_field_that_stands_twice_is_told() {
        let twice = Mapping::read("kind: plan\nfields:\n  a: {value: 1}\n  a: {value: 2}\n");
        assert_eq!(twice.map_err(|problem| problem.kind).err(), Some(yaml::ProblemKind::DuplicateKey));
    }

    #[test]
    fn what_does_not_fit_is_told_one_by_one() {
        let text = "kind: plan\nkey: [no]\nfields:\n  id: {column: a}\n  channel: {column: b}\n  category: {value: fax}\n  nothing: {value: 1}\n  \
                    response.at: {column: a, value: 2}\n  escalations[0].to: {text: \"{c}\"}\n";
        let mapping = Mapping::read(text).unwrap();
        let sheet = Sheet::read(b"a,d\n1,2\n", &mapping.known()).unwrap();
        let kind = Kind::named("complaint").unwrap();
        let keys: Vec<_> = mapping.misfits(kind, &sheet).into_iter().map(|misfit| misfit.key).collect();
        let expected = [
            "import-other-kind",
            "import-strange",
            "import-own-id",
            "import-no-field",
            "import-no-origin",
            "import-no-column",
            "import-no-column",
            "import-no-column",
        ];
        assert_eq!(keys, expected);
    }
}

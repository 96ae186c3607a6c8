//! The start of a mapping: which column could be which field, by their names in every language. A guess is shown and
//! looked through before anything is imported.

use super::cell::plain;
use super::labels::labels_of;
use super::names::{likeness, may_stand, names_of};
use crate::locale::{Locale, Messages};
use crate::privacy;
use crate::record::Kind;
use crate::sheet::{Encoding, Sheet};
use crate::yaml::{Shape, written};
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Different words of a column that are listed at most.
const LISTED: usize = 20;
/// Characters of such words at most.
const LONGEST: usize = 40;

/// A mapping to begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// Its text.
    pub text: String,
    /// What each column was taken for, in their order.
    pub columns: Vec<Guessed>,
    /// The fields that every record of the kind has and no column was taken for.
    pub missing: Vec<String>,
}

/// What a column was taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guessed {
    /// The column.
    pub column: String,
    /// The field, where there is one.
    pub field: Option<String>,
}

impl Guess {
    /// Guesses a mapping from the names of the columns; what is told in it is in the reader's language.
    pub fn of(
        kind: &Kind,
        sheet: &Sheet,
        encoding: Option<Encoding>,
        messages: &Messages,
        locale: Locale,
    ) -> Result<Self> {
        let schema = (kind.schema)();
        let shape = Shape::of(schema.as_value());
        let fields = fields_of(kind, shape, messages);
        let chosen = chosen(&fields, sheet);
        let columns = sheet.columns.iter().enumerate().filter(|(_, column)| !column.is_empty());
        let columns = columns.map(|(index, column)| Guessed {
            column: column.clone(),
            field: chosen.iter().find(|(_, own)| **own == index).map(|(field, _)| (*field).to_owned()),
        });
        let columns = columns.collect();
        let required = shape.json()["required"].as_array().into_iter().flatten();
        let required = required.filter_map(serde_json::Value::as_str).filter(|name| *name != "id");
        let is_filled = |name: &str| chosen.keys().any(|path| path.split('.').next() == Some(name));
        let missing: Vec<String> = required.filter(|name| !is_filled(name)).map(str::to_owned).collect();
        let start = Start { kind, sheet, shape, messages, locale };
        Ok(Self { text: start.text(encoding, &fields, &chosen, &missing)?, columns, missing })
    }
}

/// A field that a column can fill: its path and its names in their normal form.
struct Field<'a> {
    path: String,
    shape: Shape<'a>,
    names: BTreeSet<String>,
}

/// The fields of a kind that hold a scalar, at the top and within a mapping there.
fn fields_of<'a>(kind: &Kind, shape: Shape<'a>, messages: &Messages) -> Vec<Field<'a>> {
    let mut fields = Vec::new();
    for (name, shape) in shape.fields().filter(|(name, _)| *name != "id") {
        let own = names_of(kind, name, messages);
        if is_scalar(shape) {
            fields.push(Field { path: name.to_owned(), shape, names: own });
        } else if shape.allows("object") {
            for (inner, shape) in shape.fields().filter(|(_, shape)| is_scalar(*shape)) {
                let inner_names = names_of(kind, inner, messages);
                let names = own
                    .iter()
                    .flat_map(|outer| inner_names.iter().map(move |inner| format!("{outer}{inner}")));
                fields.push(Field { path: format!("{name}.{inner}"), shape, names: names.collect() });
            }
        }
    }
    fields
}

fn is_scalar(shape: Shape) -> bool {
    !shape.allows("object") && !shape.allows("array")
}

/// For each field the column that is most like one of its names; each column stands for one field.
fn chosen<'f>(fields: &'f [Field], sheet: &Sheet) -> BTreeMap<&'f str, usize> {
    let mut pairs = Vec::new();
    for (order, field) in fields.iter().enumerate() {
        for (index, column) in sheet.columns.iter().enumerate() {
            if !may_stand(field.shape, sheet, index) {
                continue;
            }
            let column = plain(column);
            let likeness = field.names.iter().map(|name| likeness(name, &column)).max().unwrap_or(0);
            if likeness > 0 {
                pairs.push((std::cmp::Reverse(likeness), order, index));
            }
        }
    }
    pairs.sort_unstable();
    let mut chosen = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for (_, order, index) in pairs {
        let path = fields[order].path.as_str();
        if !chosen.contains_key(path) && taken.insert(index) {
            chosen.insert(path, index);
        }
    }
    chosen
}

struct Start<'a> {
    kind: &'a Kind,
    sheet: &'a Sheet,
    shape: Shape<'a>,
    messages: &'a Messages,
    locale: Locale,
}

impl Start<'_> {
    fn text(
        &self,
        encoding: Option<Encoding>,
        fields: &[Field],
        chosen: &BTreeMap<&str, usize>,
        missing: &[String],
    ) -> Result<String> {
        let mut text = self.comment("", "import-start-head", [("kind", self.kind.name)])?;
        writeln!(text, "kind: {}", self.kind.name)?;
        if let Some(encoding) = encoding {
            writeln!(text, "encoding: {}", encoding.name())?;
        }
        if let Some(delimiter) = self.sheet.delimiter {
            let delimiter =
                if delimiter == b'\t' { "\\t".to_owned() } else { char::from(delimiter).to_string() };
            writeln!(text, "delimiter: \"{delimiter}\"")?;
        }
        if let Some((name, others)) = &self.sheet.book
            && !others.is_empty()
        {
            writeln!(text, "sheet: {}", written(name, false))?;
        }
        writeln!(text, "header_row: {}", self.sheet.header_row)?;
        if let Some(key) = self.key() {
            text += &self.comment("", "import-start-key", [])?;
            writeln!(text, "key: [{}]", written(key, true))?;
        } else {
            text += &self.comment("", "import-start-no-key", [])?;
        }
        let filled = fields.iter().filter_map(|field| Some((field, *chosen.get(field.path.as_str())?)));
        let filled: Vec<_> = filled.collect();
        text += "fields:\n";
        for (field, column) in filled {
            writeln!(text, "  {}:\n    column: {}", field.path, written(&self.sheet.columns[column], false))?;
            text += &self.of_cells(field, column)?;
        }
        for name in missing {
            text += &self.comment("  ", "import-start-missing", [("field", name.as_str())])?;
            let words = self.shape.field(name).constants().join(", ");
            writeln!(text, "  # {name}:\n  #   column:   # or value: {words}")?;
        }
        Ok(text)
    }

    /// What the cells of a column ask for beside its name.
    fn of_cells(&self, field: &Field, column: usize) -> Result<String> {
        let cells =
            self.sheet.rows.iter().filter(|row| row.fault.is_none()).map(|row| row.cells[column].as_str());
        let cells: BTreeSet<&str> = cells.filter(|cell| !cell.is_empty()).collect();
        let mut text = String::new();
        if field.shape.name() == "Moment" && cells.iter().any(|cell| !cell.contains(':')) {
            text += &self.comment("    ", "import-start-time", [])?;
            text += "    time: \"09:00\"\n";
        }
        let words = field.shape.constants();
        let labels = labels_of(&field.path, field.shape, self.messages);
        let is_known = |cell: &str| words.contains(&cell) || labels.contains_key(&plain(cell));
        let is_shown = |cell: &str| cell.chars().count() <= LONGEST && privacy::finds(cell).is_empty();
        let unknown = cells.into_iter().filter(|cell| !is_known(cell) && is_shown(cell));
        let unknown: Vec<&str> = unknown.take(LISTED + 1).collect();
        if !words.is_empty() && (1..=LISTED).contains(&unknown.len()) {
            text += &self.comment("    ", "import-start-words", [("words", words.join(", ").as_str())])?;
            text += "    # words:\n";
            for cell in unknown {
                writeln!(text, "    #   {}:", written(cell, false))?;
            }
        }
        Ok(text)
    }

    /// The first column that names each row: filled, and never the same twice.
    fn key(&self) -> Option<&str> {
        let names_each = |column: usize| {
            let mut seen = BTreeSet::new();
            let rows = self.sheet.rows.iter().filter(|row| row.fault.is_none());
            let mut cells = rows.map(|row| row.cells[column].as_str());
            cells.all(|cell| !cell.is_empty() && privacy::finds(cell).is_empty() && seen.insert(cell))
        };
        let mut columns = self.sheet.columns.iter().enumerate().filter(|(_, column)| !column.is_empty());
        let found = columns.find(|(index, _)| !self.sheet.rows.is_empty() && names_each(*index));
        found.map(|(_, column)| column.as_str())
    }

    /// A message as comments, a line each.
    fn comment<const N: usize>(
        &self,
        indent: &str,
        key: &str,
        args: [(&'static str, &str); N],
    ) -> Result<String> {
        let args = args.into_iter().map(|(name, value)| (name, value.into())).collect();
        let told = self.messages.text(self.locale, key, &args)?;
        Ok(told.lines().flat_map(|line| [indent, "# ", line, "\n"]).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::Mapping;
    use super::*;
    use crate::sheet::Known;

    #[test]
    fn columns_are_taken_for_the_fields_whose_names_they_bear() {
        let file = "案件編號,受理時間,類別,管道,被投訴單位,摘要,備註\nA-1,2026/3/1,態度不佳,電話,C1,說明,\n";
        let sheet = Sheet::read(file.as_bytes(), &Known::default()).unwrap();
        let messages = Messages::built_in();
        let kind = Kind::named("complaint").unwrap();
        let guess = Guess::of(kind, &sheet, None, &messages, Locale::En).unwrap();
        let mapping =
            Mapping::read(&guess.text).unwrap_or_else(|problem| panic!("{problem:?}\n{}", guess.text));
        assert_eq!(mapping.misfits(kind, &sheet), [], "{}", guess.text);
        assert_eq!(mapping.key, ["案件編號"]);
        let field = |column: &str| {
            let found = guess.columns.iter().find(|guessed| guessed.column == column);
            found.and_then(|guessed| guessed.field.clone())
        };
        assert_eq!(field("受理時間").as_deref(), Some("received_at"), "{}", guess.text);
        let both =
            Sheet::read("收件時間,受理時間\n2026/3/1,2026/3/2\n".as_bytes(), &Known::default()).unwrap();
        let both = Guess::of(kind, &both, None, &messages, Locale::En).unwrap().columns;
        assert_eq!(both[0].field.as_deref(), Some("received_at"));
        assert_eq!(both[1].field.as_deref(), Some("acknowledged_at"));
        assert_eq!(field("案件編號"), None, "{}", guess.text);
        assert_eq!(field("摘要").as_deref(), Some("summary"), "{}", guess.text);
        assert_eq!(field("備註"), None);
        assert!(
            guess.missing.iter().all(|name| guess.text.contains(&format!("# {name}:"))),
            "{}",
            guess.text
        );
    }
}

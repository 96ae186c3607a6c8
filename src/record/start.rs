//! What a new record of a kind starts from: a text with the fields that it needs, and the others as comments.

use super::Kind;
use crate::calendar::{Date, Grain, Period};
use include_dir::{Dir, File, include_dir};

static STARTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/new");

impl Kind {
    /// The start of a record with an id, of a unit, by somebody, on a day; none for standing records.
    pub fn start(&self, id: &str, unit: &str, by: &str, today: Date) -> Option<String> {
        let start =
            STARTS.get_file(format!("{}{}", self.name, self.ending())).and_then(File::contents_utf8)?;
        let values = [
            ("{id}", id.to_owned()),
            ("{unit}", unit.to_owned()),
            ("{by}", by.to_owned()),
            ("{date}", today.to_string()),
            ("{year}", today.year().to_string()),
            ("{month}", Period::of(Grain::Month, today).to_string()),
            ("{quarter}", Period::of(Grain::Quarter, today).to_string()),
        ];
        Some(values.iter().fold(start.to_owned(), |text, (name, value)| text.replace(name, value)))
    }
}

//! The first import of a kind: no mapping is there, so one is begun and shown, and nothing else is written.

use super::{Arguments, told};
use crate::cli::desk::Desk;
use crate::cli::{Ended, Outcome, output, replace};
use crate::import::Guess;
use crate::record::Kind;
use crate::report::visible;
use crate::sheet::{Known, Sheet};

/// Begins a mapping at a place below the root.
pub(super) fn begin(desk: &Desk, kind: &Kind, bytes: &[u8], place: &str, arguments: &Arguments) -> Ended {
    let known = Known { encoding: arguments.encoding, ..Known::default() };
    let sheet = Sheet::read(bytes, &known).map_err(|fault| told::fault(desk, &arguments.file, &fault))?;
    let (messages, locale) = (&desk.project.messages, desk.project.locale);
    let guess = Guess::of(kind, &sheet, arguments.encoding, messages, locale)?;
    let mut text = desk.say(
        "import-guessed",
        [
            ("rows", sheet.rows.len().into()),
            ("columns", guess.columns.len().into()),
            ("row", sheet.header_row.into()),
        ],
    )?;
    text += &told::sheets(desk, &sheet)?;
    let unused = desk.say("import-unused", [])?;
    for guessed in &guess.columns {
        let field = guessed.field.as_deref().unwrap_or(unused.trim_end());
        text.extend(["  ", &visible(&guessed.column), " -> ", field, "\n"]);
    }
    if !guess.missing.is_empty() {
        text += &desk.say("import-missing", [("fields", guess.missing.join(", ").into())])?;
    }
    if arguments.dry_run {
        text += "\n";
        text += &guess.text.lines().map(|line| visible(line) + "\n").collect::<String>();
    } else {
        replace::create(&desk.global.root, place, &guess.text)?;
        let file = visible(&arguments.file.display().to_string());
        let args = [("path", place.into()), ("kind", kind.name.into()), ("file", file.into())];
        text += &desk.say("import-begun", args)?;
    }
    output::say(&text)?;
    Ok(Outcome::Passed)
}

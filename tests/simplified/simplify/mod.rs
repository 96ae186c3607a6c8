//! Owns how simplified Chinese is made from traditional Chinese: which files, which parts of a Fluent file, and
//! the reviewed exceptions to the converter. Shared by path between `examples/simplify.rs`, which writes the
//! files, and `tests/simplified`, which refuses stale ones. Must not print, nor judge the words themselves.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;

pub mod fluent;

/// The language that people write.
pub const SOURCE: &str = "zh-Hant";
/// The language made from it.
pub const MADE: &str = "zh-Hans";
/// Folders that hold one folder a language, and the extension of the files in it.
pub const ROOTS: [(&str, &str); 4] = [
    ("templates/locales", "ftl"),
    ("records/policy/regulation", "md"),
    ("site/pages", "md"),
    ("site/guide", "md"),
];
/// The reviewed exceptions, relative to the project.
pub const EXCEPTIONS: &str = "templates/locales/zh-Hans.exceptions.txt";

/// Taiwan to mainland, phrases included, then the exceptions.
pub struct Simplifier {
    converter: OpenCC,
    /// What the converter gives and what is wanted, longest first, then by text.
    exceptions: Vec<(String, String)>,
}

impl Simplifier {
    /// `exceptions` has a line an exception: the text after conversion, a tab, the text wanted. Empty lines and
    /// lines that begin with `#` are skipped.
    ///
    /// # Errors
    /// A line without exactly two columns, a text listed twice, a converter that cannot be loaded.
    pub fn new(exceptions: &str) -> Result<Self> {
        let mut listed = BTreeMap::new();
        for (index, line) in exceptions.lines().enumerate() {
            let line = line.trim_end();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let number = index + 1;
            let Some((from, to)) = line.split_once('\t') else { bail!("line {number}: no tab in {line:?}") };
            if from.is_empty() || to.contains('\t') {
                bail!("line {number}: two columns are wanted, found {line:?}");
            }
            if listed.insert(from.to_owned(), to.to_owned()).is_some() {
                bail!("line {number}: {from} is listed twice");
            }
        }
        let mut exceptions: Vec<_> = listed.into_iter().collect();
        exceptions.sort_by_key(|(from, _)| std::cmp::Reverse(from.len()));
        let converter = OpenCC::from_config(BuiltinConfig::Tw2sp).context("loading the converter")?;
        Ok(Self { converter, exceptions })
    }

    /// Simplifies plain text. At each place the longest exception wins, and what it gives is not looked at again.
    pub fn text(&self, source: &str) -> String {
        let converted = self.converter.convert(source);
        let mut out = String::with_capacity(converted.len());
        let mut rest = converted.as_str();
        while let Some(next) = rest.chars().next() {
            if let Some((from, to)) = self.exceptions.iter().find(|(from, _)| rest.starts_with(from.as_str()))
            {
                out.push_str(to);
                rest = &rest[from.len()..];
            } else {
                out.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
        out
    }

    /// Simplifies the text of a Fluent file and leaves every other byte as it is: keys, variables, functions,
    /// selectors, variant keys, string literals, comments and layout.
    ///
    /// # Errors
    /// The source is not well-formed Fluent.
    pub fn fluent(&self, source: &str) -> Result<String> {
        let mut out = String::with_capacity(source.len());
        let mut done = 0;
        for range in fluent::texts(source)? {
            out.push_str(&source[done..range.start]);
            out.push_str(&self.text(&source[range.clone()]));
            done = range.end;
        }
        out.push_str(&source[done..]);
        Ok(out)
    }
}

/// The files with the extension `extension` in `folder`, by name. A folder that is not there has none.
///
/// # Errors
/// The folder cannot be listed.
pub fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("listing {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|given| given == extension) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Every file that the made language should hold, with its text; paths are relative to `project`.
///
/// # Errors
/// A file cannot be read, or is not well-formed.
pub fn wanted(project: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let exceptions = fs::read_to_string(project.join(EXCEPTIONS)).context(EXCEPTIONS)?;
    let simplifier = Simplifier::new(&exceptions).context(EXCEPTIONS)?;
    let mut wanted = BTreeMap::new();
    for (root, extension) in ROOTS {
        for source in files(&project.join(root).join(SOURCE), extension)? {
            let text = fs::read_to_string(&source).with_context(|| source.display().to_string())?;
            let name = source.file_name().context("a file has a name")?;
            let made = if extension == "ftl" {
                let body = simplifier.fluent(&text).with_context(|| source.display().to_string())?;
                format!(
                    "### Made from {SOURCE} by `cargo run --example simplify`: change that file, not this one.\n\n{body}"
                )
            } else {
                simplifier.text(&text)
            };
            wanted.insert(Path::new(root).join(MADE).join(name), made);
        }
    }
    Ok(wanted)
}

/// The files of the made language that differ from `wanted`, are missing, or have no source; by path.
///
/// # Errors
/// A folder cannot be listed.
pub fn stale(project: &Path, wanted: &BTreeMap<PathBuf, String>) -> Result<Vec<(PathBuf, &'static str)>> {
    let mut stale = BTreeMap::new();
    for (path, text) in wanted {
        match fs::read_to_string(project.join(path)) {
            Ok(found) if found == *text => {}
            Ok(_) => drop(stale.insert(path.clone(), "differs")),
            Err(_) => drop(stale.insert(path.clone(), "missing")),
        }
    }
    for (root, extension) in ROOTS {
        for found in files(&project.join(root).join(MADE), extension)? {
            let path = found.strip_prefix(project)?.to_owned();
            if !wanted.contains_key(&path) {
                stale.insert(path, "has no source");
            }
        }
    }
    Ok(stale.into_iter().collect())
}

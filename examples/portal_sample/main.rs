//! Renders one page of every sort, with invented content, in two languages: for looking at templates and
//! style without a company. `cargo run --example portal_sample DIR`

mod sample;

use anyhow::{Context, Result};
use pinguan::locale::{Locale, Messages};
use pinguan::portal::render::Renderer;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The templates as they are now, so that a change of one shows without compiling.
fn templates() -> Result<BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("templates"))? {
        let path = entry?.path();
        if path.is_file() {
            let name = path.file_name().context("a file has a name")?.to_string_lossy().into_owned();
            all.insert(name, std::fs::read_to_string(&path)?);
        }
    }
    Ok(all)
}

fn main() -> Result<()> {
    let root = PathBuf::from(std::env::args().nth(1).context("give the folder to write to")?);
    let messages = Arc::new(Messages::built_in()?);
    let templates = templates()?;
    for locale in [Locale::ZhHant, Locale::En] {
        let renderer = Renderer::new(locale, Arc::clone(&messages), &templates)?;
        for (path, bytes) in sample::pages(&renderer, locale)? {
            let file = root.join(path.as_str());
            std::fs::create_dir_all(file.parent().context("a page has a folder")?)?;
            std::fs::write(&file, bytes).with_context(|| file.display().to_string())?;
        }
    }
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("site");
    let mut style = std::fs::read_to_string(here.join("style.css"))?;
    if let Ok(charts) = std::fs::read_to_string(here.join("chart.css")) {
        style.push_str(&charts);
    }
    style.push_str(sample::STYLE);
    std::fs::write(root.join("style.css"), style)?;
    std::fs::copy(here.join("portal.js"), root.join("portal.js"))?;
    Ok(())
}

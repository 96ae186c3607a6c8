//! Renders one page of every sort, with invented content, in two languages: for looking at templates and
//! style without a company. `cargo run --example portal_sample DIR`

mod drawing;
mod home;
mod kpi;
mod law;
mod record;
mod register;
mod setting;
mod site;
mod unit;

use anyhow::{Context, Result};
use pinguan::locale::{Locale, Messages};
use pinguan::portal::render::Renderer;
use pinguan::portal::url::PagePath;
use pinguan::portal::view::Page;
use setting::Setting;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

struct Output {
    root: PathBuf,
    renderer: Renderer,
}

impl Output {
    fn write<P: Page>(&self, path: &PagePath, page: &P) -> Result<()> {
        let file = self.root.join(path.as_str());
        std::fs::create_dir_all(file.parent().context("a page has a folder")?)?;
        let bytes = self.renderer.render(page).with_context(|| path.as_str().to_owned())?;
        std::fs::write(&file, bytes).with_context(|| file.display().to_string())
    }

    fn page<P: Page>(&self, locale: Locale, segments: &[&str], make: impl Fn(&Setting) -> P) -> Result<()> {
        let setting = Setting::new(locale, segments);
        self.write(&setting.path, &make(&setting))
    }
}

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
        let out = Output { root: root.clone(), renderer };
        pages(&out, locale)?;
        if locale == Locale::ZhHant {
            let mut setting = Setting::new(locale, &[]);
            setting.path = PagePath::file(&["index.html"]);
            out.write(&setting.path, &site::chooser(&setting))?;
            setting.path = PagePath::file(&["404.html"]);
            out.write(&setting.path, &site::not_found(&setting))?;
        }
    }
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("site");
    let mut style = std::fs::read_to_string(here.join("style.css"))?;
    if let Ok(charts) = std::fs::read_to_string(here.join("chart.css")) {
        style.push_str(&charts);
    }
    style.push_str(drawing::STYLE);
    std::fs::write(root.join("style.css"), style)?;
    std::fs::copy(here.join("portal.js"), root.join("portal.js"))?;
    Ok(())
}

fn pages(out: &Output, locale: Locale) -> Result<()> {
    out.page(locale, &[], home::full)?;
    out.page(locale, &["empty"], home::empty)?;
    out.page(locale, &["kpi"], kpi::list)?;
    out.page(locale, &["kpi", "COMPLAINT"], kpi::complaint)?;
    out.page(locale, &["kpi", "COMPLAINT", "empty"], kpi::empty)?;
    out.page(locale, &["units"], unit::list)?;
    out.page(locale, &["units", "COL-2"], unit::department)?;
    out.page(locale, &["records"], register::list)?;
    out.page(locale, &["records", "complaint", "open"], register::complaints)?;
    out.page(locale, &["records", "complaint", "empty"], register::empty)?;
    out.page(locale, &["records", "plan", "PLAN-2026-0047"], record::plan)?;
    out.page(locale, &["records", "complaint", "COMP-2026-0263"], record::complaint)?;
    out.page(locale, &["records", "finding", "FIND-2026-0087"], record::finding)?;
    out.page(locale, &["regulation"], law::index)?;
    out.page(locale, &["regulation", "3"], law::chapter)?;
    out.page(locale, &["compliance"], law::compliance)?;
    out.page(locale, &["rules"], law::rules)?;
    out.page(locale, &["rules", "CMP-011"], law::rule)?;
    out.page(locale, &["deadlines"], site::deadlines)?;
    out.page(locale, &["about"], site::about)?;
    out.page(locale, &["method"], site::method)
}

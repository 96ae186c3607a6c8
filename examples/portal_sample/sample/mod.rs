//! One page of every sort with invented content, full and empty.
#![allow(clippy::too_many_lines, reason = "pages of sample content are long lists")]

mod check;
mod drawing;
mod home;
mod kpi;
mod law;
mod measure;
mod record;
mod register;
mod setting;
mod site;
mod unit;

pub use drawing::STYLE;

use anyhow::{Context, Result};
use pinguan::locale::Locale;
use pinguan::portal::render::Renderer;
use pinguan::portal::url::PagePath;
use pinguan::portal::view::Page;
use setting::Setting;

struct Pages<'a> {
    renderer: &'a Renderer,
    locale: Locale,
    done: Vec<(PagePath, Vec<u8>)>,
}

impl Pages<'_> {
    fn at<P: Page>(&mut self, setting: &Setting, page: &P) -> Result<()> {
        let bytes = self.renderer.render(page).with_context(|| setting.path.as_str().to_owned())?;
        self.done.push((setting.path.clone(), bytes));
        Ok(())
    }

    fn page<P: Page>(&mut self, segments: &[&str], make: impl Fn(&Setting) -> P) -> Result<()> {
        let setting = Setting::new(self.locale, segments);
        self.at(&setting, &make(&setting))
    }
}

/// All pages of a locale; the first also has those at the root.
pub fn pages(renderer: &Renderer, locale: Locale) -> Result<Vec<(PagePath, Vec<u8>)>> {
    let mut out = Pages { renderer, locale, done: Vec::new() };
    out.page(&[], home::full)?;
    out.page(&["empty"], home::empty)?;
    out.page(&["kpi"], kpi::list)?;
    out.page(&["kpi", "COMPLAINT"], kpi::complaint)?;
    out.page(&["kpi", "COMPLAINT", "empty"], kpi::empty)?;
    out.page(&["units"], unit::list)?;
    out.page(&["units", "COL-2"], unit::department)?;
    out.page(&["records"], register::list)?;
    out.page(&["records", "complaint", "open"], register::complaints)?;
    out.page(&["records", "complaint", "empty"], register::empty)?;
    out.page(&["records", "plan", "PLAN-2026-0047"], record::plan)?;
    out.page(&["records", "complaint", "COMP-2026-0263"], record::complaint)?;
    out.page(&["records", "finding", "FIND-2026-0087"], record::finding)?;
    out.page(&["regulation"], law::index)?;
    out.page(&["regulation", "3"], law::chapter)?;
    out.page(&["compliance"], check::compliance)?;
    out.page(&["rules"], check::rules)?;
    out.page(&["rules", "CMP-011"], check::rule)?;
    out.page(&["deadlines"], site::deadlines)?;
    out.page(&["about"], site::about)?;
    out.page(&["method"], site::method)?;
    if locale == Locale::ZhHant {
        let mut setting = Setting::new(locale, &[]);
        setting.path = PagePath::file(&["index.html"]);
        out.at(&setting, &site::chooser(&setting))?;
        setting.path = PagePath::file(&["404.html"]);
        out.at(&setting, &site::not_found(&setting))?;
    }
    Ok(out.done)
}

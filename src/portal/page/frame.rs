//! What stands around every page: languages, navigation, as-of line, footer.

use super::Writer;
use super::found::is_pressing;
use super::words::seal;
use crate::history::CommitRef;
use crate::locale::{self, Locale};
use crate::portal::audience::{Audience, Page};
use crate::portal::view::{Frame, Language, Link, NavItem, Text};
use anyhow::Result;
use std::collections::BTreeMap;

/// The parts of the portal with their folders, in the order of the navigation.
const NAV: [&str; 8] =
    ["home", "kpi", "units", "records", "regulation", "compliance", "meetings", "deadlines"];
/// Hexadecimal digits of a commit as shown.
const SHORT: usize = 7;

/// The frame of a page. `shown` names the texts that the page shows, by paths or by folders that end in `/`:
/// the as-of line gives the commit that changed one of them last.
pub(super) fn frame(w: &Writer, here: &str, breadcrumbs: Vec<Link>, shown: &[&str]) -> Result<Frame> {
    let input = w.site.input;
    let company = &input.ledger.company.record;
    let name = w.unit("");
    let described = if here.is_empty() { w.word("nav-home")? } else { here.to_owned() };
    let whole = shown.is_empty();
    let title =
        if breadcrumbs.is_empty() && here.is_empty() { name.clone() } else { format!("{here}｜{name}") };
    let mut data = vec![("kpis.json", ["data", "kpis.json"])];
    let judged = input.audience.sees_page(Page::Compliance);
    data.extend(judged.then_some(("compliance.json", ["data", "compliance.json"])));
    Ok(Frame {
        lang: w.locale().tag().to_owned(),
        title,
        description: w
            .say("frame-description", [("company", name.as_str().into()), ("name", described.into())])?,
        style_href: w.to_file(&["style.css"]),
        feed_href: super::feeds::of_page(w).map(|feed| feed.href),
        script_href: w.to_file(&["portal.js"]),
        home_href: w.to(&[]),
        search_href: w.to(&["search"]),
        company: name.clone(),
        portal: company.title.in_locale(w.locale()).0.to_owned(),
        seal: seal(w),
        languages: languages(w),
        nav: navigation(w, whole),
        as_of: format!(
            "{}{}",
            input.as_of,
            w.say("weekday", [("day", locale::weekday_text(w.locale(), input.as_of).into())])?
        ),
        provenance: provenance(w, shown)?,
        breadcrumbs,
        here: here.to_owned(),
        draft: input
            .draft
            .then(|| w.word(if judged { "draft-defects" } else { "draft-elsewhere" }))
            .transpose()?
            .map(Text::from),
        trust: trust(w, shown)?,
        check: if judged { check(w, whole)? } else { w.word("check-withheld")? }.into(),
        compliance: judged
            .then(|| Ok::<_, anyhow::Error>(Link::new(w.to(&["compliance"]), w.word("nav-compliance")?)))
            .transpose()?,
        data: data.into_iter().map(|(name, path)| Link::new(w.to_file(&path), name)).collect(),
        about: about(w, judged)?,
    })
}

/// The pages about the portal; the forms and the guide are for those who write records.
fn about(w: &Writer, guided: bool) -> Result<Vec<Link>> {
    let committee = w.site.input.audience.sees_page(Page::Committee);
    let seen = |name: &&str| match *name {
        "new" | "guide" => guided,
        "changes" => committee,
        _ => true,
    };
    let pages = ["new", "guide", "changes", "method", "about"].into_iter().filter(seen);
    pages.map(|name| Ok(Link::new(w.to(&[name]), w.word(&format!("page-{name}"))?))).collect()
}

/// The navigation; the count beside compliance stands only on pages of the whole portal.
fn navigation(w: &Writer, whole: bool) -> Vec<NavItem> {
    let rest = w.path.as_str().split_once('/').map_or("", |(_, rest)| rest);
    let folder = rest.split_once('/').map_or("home", |(folder, _)| folder);
    let folder = match folder {
        "rules" | "waivers" => "compliance",
        "policy" | "clauses" => "regulation",
        "decisions" | "changes" => "meetings",
        "calendar" => "deadlines",
        folder => folder,
    };
    let pressing = || {
        let found = w.site.input.report.diagnostics.iter();
        Some(found.filter(|found| is_pressing(found)).count()).filter(|count| *count > 0)
    };
    let item = |key: &str| NavItem {
        key: key.to_owned(),
        href: if key == "home" { w.to(&[]) } else { w.to(&[key]) },
        count: (key == "compliance" && whole).then(pressing).flatten().map(|count| w.count(count)),
        current: key == folder,
    };
    let seen = |key: &&&str| {
        let page = match **key {
            "units" => Page::Units,
            "records" => Page::Records,
            "compliance" => Page::Compliance,
            "meetings" => Page::Committee,
            "deadlines" => Page::Deadlines,
            _ => return true,
        };
        w.site.input.audience.sees_page(page)
    };
    NAV.iter().filter(seen).map(|key| item(key)).collect()
}

/// The counts of the check on pages of the whole portal; elsewhere that only results of the page are shown.
fn check(w: &Writer, whole: bool) -> Result<String> {
    if !whole {
        return w.word("check-here");
    }
    let summary = w.site.input.report.summary;
    let counts = [
        ("rules", summary.rules.into()),
        ("defects", summary.errors.into()),
        ("breaches", summary.breaches.into()),
        ("warnings", summary.warnings.into()),
        ("waived", summary.waived.into()),
    ];
    w.say("check-counts", counts)
}

/// A language's own name, short and in full.
pub(super) fn own_name(locale: Locale) -> (&'static str, &'static str) {
    match locale {
        Locale::ZhHant => ("繁", "繁體中文"),
        Locale::ZhHans => ("简", "简体中文"),
        Locale::En => ("EN", "English"),
    }
}

fn languages(w: &Writer) -> Vec<Language> {
    let language = |locale: &Locale| {
        let (short, name) = own_name(*locale);
        Language {
            tag: locale.tag().to_owned(),
            short: short.to_owned(),
            name: name.to_owned(),
            href: w.path.link(&w.path.in_locale(*locale), None),
            current: *locale == w.locale(),
        }
    };
    w.site.locales.iter().map(language).collect()
}

/// The commit that changed one of the shown texts last; for a page of the whole portal, the source commit. None where
/// what is shown is not all committed.
fn commit<'a>(w: &Writer<'a>, shown: &[&str]) -> Option<&'a CommitRef> {
    let (git, changes) = (w.site.input.git.filter(|git| git.clean)?, w.site.input.last_changes);
    if shown.is_empty() {
        return Some(&git.head);
    }
    let of =
        |path: &str| if path.ends_with('/') { w.site.below.get(path).copied() } else { changes.get(path) };
    shown.iter().filter_map(|path| of(path)).max_by_key(|commit| latest(commit))
}

fn latest(commit: &CommitRef) -> (i64, &str) {
    (commit.time.as_second(), &commit.id)
}

/// For each folder, with a slash at its end, the commit that changed something below it last.
pub(super) fn below(changes: &BTreeMap<String, CommitRef>) -> BTreeMap<&str, &CommitRef> {
    let mut below: BTreeMap<&str, &CommitRef> = BTreeMap::new();
    for (path, commit) in changes {
        for (at, _) in path.match_indices('/') {
            let last = below.entry(&path[..=at]).or_insert(commit);
            if latest(last) < latest(commit) {
                *last = commit;
            }
        }
    }
    below
}

fn provenance(w: &Writer, shown: &[&str]) -> Result<Vec<Text>> {
    let input = w.site.input;
    let mut facts = Vec::new();
    if let Some(commit) = commit(w, shown) {
        let label = w.word(if shown.is_empty() { "source-commit" } else { "last-change" })?;
        facts.push(Text::default().plain(format!("{label} ")).id(&commit.id[..SHORT]));
    }
    let version = input.policy.version_on(input.as_of);
    let args = [("version", version.version.as_str().into()), ("date", version.from.to_string().into())];
    facts.push(Text::default().link(w.to(&["policy"]), w.say("policy-in-force", args)?));
    if *input.audience != Audience::Committee {
        let key = format!("audience-{}", input.audience.name());
        facts.push(Text::from(w.say(&key, [("of", audience(w).into())])?));
    }
    Ok(facts)
}

/// The department's name, or the creditor's code.
fn audience(w: &Writer) -> String {
    match w.site.input.audience {
        Audience::Department(id) => w.unit(id),
        other => other.of().to_owned(),
    }
}

fn trust(w: &Writer, shown: &[&str]) -> Result<Text> {
    let input = w.site.input;
    let date = input.as_of.to_string();
    let text = match commit(w, shown) {
        Some(commit) => {
            let key = if shown.is_empty() { "trust-whole" } else { "trust-page" };
            let records = input.report.summary.judged;
            let args = [
                ("records", records.into()),
                ("commit", commit.id[..SHORT].into()),
                ("date", date.as_str().into()),
            ];
            w.say(key, args)?
        }
        None => w.say("trust-tree", [("date", date.as_str().into())])?,
    };
    Ok(Text::from(text).plain(" ").code("pinguan verify"))
}

//! Every link of the sample company's portal, followed; and what holds for every one of its pages.

use super::html::{Tag, tags};
use super::sample;
use crate::project::{Project, tree};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Attributes whose value is loaded or followed.
const LINKS: [&str; 9] =
    ["href", "src", "srcset", "action", "formaction", "poster", "data", "xlink:href", "cite"];

/// Attributes that name ids of the same page.
const REFERENCES: [&str; 8] = [
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-details",
    "aria-owns",
    "for",
    "headers",
    "list",
];

/// A fault, without the page, and the page.
type Fault = (String, String);

/// Fails with each fault once: how often, and where first.
fn told(faults: Vec<Fault>) {
    let mut grouped: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (what, page) in faults {
        grouped.entry(what).or_default().push(page);
    }
    let lines =
        grouped.iter().map(|(what, pages)| format!("{what} ({} times, as in {})", pages.len(), pages[0]));
    let lines: Vec<String> = lines.take(60).collect();
    assert!(grouped.is_empty(), "{} faults, the first:\n{}", grouped.len(), lines.join("\n"));
}

/// The faults that a look at each page finds.
fn each(look: impl Fn(&str, &str, &mut dyn FnMut(String)) + Sync) {
    let pages: Vec<_> = sample::pages().into_iter().collect();
    assert!(pages.len() > 100, "{} pages", pages.len());
    let faults = pages.par_iter().flat_map(|(path, page)| {
        let mut faults = Vec::new();
        look(path, page, &mut |what| faults.push((what, (*path).to_owned())));
        faults
    });
    told(faults.collect());
}

/// The path at which a relative link leads; none when it leaves the site.
fn resolved(page: &str, link: &str) -> Option<String> {
    if link.is_empty() {
        return Some(page.to_owned());
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => drop(parts.pop()?),
            "." => {}
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Whether a page is the papers of a meeting: one file, without scripts, its style sheet let by its hash.
fn stands_alone(path: &str) -> bool {
    path.ends_with("/pack.html")
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        bytes.push(u8::from_str_radix(&after[..2], 16).unwrap_or_else(|_| panic!("{text}")));
        rest = &after[2..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).unwrap().replace("&amp;", "&")
}

fn ids(page: &str) -> Vec<String> {
    tags(page).iter().filter_map(|tag| tag.get("id").map(str::to_owned)).collect()
}

fn links<'a>(tag: &'a Tag) -> impl Iterator<Item = &'a str> {
    LINKS.iter().filter_map(|name| tag.get(name))
}

#[test]
fn every_link_and_fragment_leads_to_something() {
    let ids: BTreeMap<&str, BTreeSet<String>> =
        sample::pages().par_iter().map(|(path, page)| (*path, ids(page).into_iter().collect())).collect();
    let leads = |target: &str, fragment: &str| {
        sample::site().contains_key(target)
            && (fragment.is_empty() || ids.get(target).is_some_and(|ids| ids.contains(fragment)))
    };
    each(|path, page, fault| follow(path, page, &leads, fault));
}

/// Follows every link of a page: `leads` says whether there is such a file, with such an id.
fn follow(path: &str, page: &str, leads: &dyn Fn(&str, &str) -> bool, fault: &mut dyn FnMut(String)) {
    let tags = tags(page);
    for link in tags.iter().flat_map(links).filter(|link| *link != "data:,") {
        let (file, fragment) = link.split_once('#').unwrap_or((link, ""));
        match resolved(path, &decoded(file.split('?').next().unwrap())) {
            None => fault(format!("{link} leaves the site")),
            Some(target) if !leads(&target, &decoded(fragment)) => {
                fault(format!("{target}#{fragment}: no such file or id"));
            }
            Some(_) => {}
        }
    }
}

#[test]
fn on_the_first_day_of_a_company_every_link_leads_to_a_file_too() {
    let (project, day) = (Project::minimal(), ["--as-of", "2026-07-06"]);
    let [root, out] = ["company", "site"].map(|name| project.root().join(name));
    let [root, out_text] = [&root, &out].map(|path| path.to_str().unwrap());
    for arguments in [&["init", root, "--jurisdiction", "tw"][..], &["-C", root, "build", "--out", out_text]]
    {
        let run = project.run(&[arguments, &day[..]].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
    }
    let files = tree(&out);
    let files: BTreeMap<&str, &[u8]> =
        files.iter().map(|(path, bytes)| (path.to_str().unwrap(), &bytes[..])).collect();
    let mut faults = Vec::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let leads = |target: &str, _: &str| files.contains_key(target);
        let page = std::str::from_utf8(bytes).unwrap();
        follow(path, page, &leads, &mut |what| faults.push((what, (*path).to_owned())));
    }
    assert!(
        files.contains_key("zh-Hant/clauses/7.4/index.html")
            && !files.contains_key("zh-Hant/kpi/POLICY-CUR/index.html")
    );
    told(faults);
}

#[test]
fn ids_are_unique_and_references_to_them_lead_to_one() {
    each(|_, page, fault| {
        let all = ids(page);
        let unique: BTreeSet<_> = all.iter().map(String::as_str).collect();
        if unique.len() < all.len() {
            let twice = all.iter().filter(|id| all.iter().filter(|other| other == id).count() > 1);
            fault(format!("ids used twice: {:?}", twice.collect::<BTreeSet<_>>()));
        }
        for tag in tags(page) {
            let named = REFERENCES.iter().filter_map(|name| tag.get(name)).flat_map(str::split_whitespace);
            let drawn =
                tag.attributes.iter().filter_map(|(_, value)| value.strip_prefix("url(#")?.strip_suffix(')'));
            for id in named.chain(drawn).filter(|id| !unique.contains(id)) {
                fault(format!("<{}> names the id {id}, which is not there", tag.name));
            }
        }
    });
}

#[test]
fn every_page_has_one_first_heading_a_title_and_its_language() {
    each(|path, page, fault| {
        let tags = tags(page);
        let count = |name: &str| tags.iter().filter(|tag| tag.name == name && !tag.closes).count();
        // papers stand alone, a form has a script of its own
        let is_form = path.split('/').nth_back(2) == Some("new");
        let scripts = if stands_alone(path) { 0 } else { 1 + usize::from(is_form) };
        for (name, expected) in [("h1", 1), ("main", 1), ("html", 1), ("script", scripts)] {
            if count(name) != expected {
                fault(format!("{} <{name}>", count(name)));
            }
        }
        if !page.contains("<title>") || page.contains("<title></title>") {
            fault("no title".to_owned());
        }
        let lang = tags.iter().find(|tag| tag.name == "html").and_then(|tag| tag.get("lang"));
        let folder = path.split_once('/').map(|(folder, _)| folder);
        if lang.is_none() || (folder.is_some() && lang != folder) {
            fault(format!("the language is {lang:?}"));
        }
    });
}

#[test]
fn nothing_is_loaded_from_elsewhere_or_against_the_policy_of_the_page() {
    each(|path, page, fault| {
        if !page.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';") {
            fault("no content security policy".to_owned());
        }
        for tag in tags(page) {
            for link in links(&tag) {
                let scheme = link.split(['/', '?', '#']).next().unwrap().contains(':');
                if (scheme && link != "data:,") || link.starts_with('/') {
                    fault(format!("<{}> names {link}", tag.name));
                }
            }
            let refused = |name: &str| name == "style" || (name.starts_with("on") && name.len() > 2);
            for (name, value) in tag.attributes.iter().filter(|(name, _)| refused(name)) {
                fault(format!("<{} {name}=\"{value}\"> is refused by the policy", tag.name));
            }
            let is_let = tag.name == "style" && stands_alone(path) && page.contains("style-src 'sha256-");
            if !is_let && ["style", "iframe", "object", "embed", "base"].contains(&tag.name) {
                fault(format!("<{}>", tag.name));
            }
        }
    });
    let loads = |text: &str| {
        let text = text.replace("http://www.w3.org/", "");
        ["http:", "https:", "url(/", "url(\"/", "@import", "//fonts", "url(//"]
            .iter()
            .any(|word| text.contains(word))
    };
    let endings = [".css", ".js"];
    let files = sample::site().iter().filter(|(path, _)| endings.iter().any(|ending| path.ends_with(ending)));
    let mut seen = 0;
    for (path, bytes) in files {
        seen += 1;
        assert!(!loads(std::str::from_utf8(bytes).unwrap()), "{path} names something outside the site");
    }
    assert!(seen >= 2, "a style sheet and a script are published");
}

#[test]
fn a_funnel_calls_the_rate_of_the_company_only_what_the_facts_above_it_call_so() {
    let funnels = sample::pages().into_iter().filter_map(|(path, page)| {
        let (above, funnel) = page.split_once("<desc id=\"funnel-d\">")?;
        Some((path, above, funnel.split_once("</desc>")?.0)).filter(|_| path.starts_with("en/kpi/"))
    });
    let (mut of_company, mut of_units) = (0, 0);
    for (path, above, said) in funnels {
        match said.strip_prefix("Company ") {
            Some(rate) => {
                of_company += 1;
                assert!(above.contains(rate), "{path}: {rate}");
            }
            None => of_units += usize::from(said.starts_with("Units shown ")),
        }
    }
    assert!(of_company > 0 && of_units > 0, "{of_company} and {of_units}");
}

#[test]
fn every_page_of_each_language_exists_in_every_other() {
    let mut locales: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for path in sample::pages().into_keys() {
        if let Some((locale, rest)) = path.split_once('/') {
            locales.entry(locale).or_default().insert(rest);
        }
    }
    assert_eq!(locales.keys().copied().collect::<Vec<_>>(), ["en", "zh-Hans", "zh-Hant"]);
    let all: BTreeSet<&str> = locales.values().flatten().copied().collect();
    let lacks = |(locale, pages): (&&str, &BTreeSet<&str>)| {
        all.difference(pages)
            .map(|page| ("no such page".to_owned(), format!("{locale}/{page}")))
            .collect::<Vec<_>>()
    };
    told(locales.iter().flat_map(lacks).collect());
}

//! Turns a view into the bytes of its page. With `markup`, the only file that names the template engine.
//! Knows no record and no measure: what a template prints comes from the view or is a label.

use crate::diagnostic::{Arg, Args};
use crate::hidden::written_out;
use crate::locale::{Locale, Messages};
use crate::portal::view::{Page, TEMPLATES, VERSION};
use anyhow::{Context as _, Result, anyhow, ensure};
use include_dir::{Dir, include_dir};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;
use tera::{Context, Kwargs, State, Tera, TeraResult};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// Texts that a template may give to a label, besides the whole number `count`.
const ARGUMENTS: &[&str] = &["name", "text", "id"];

/// What to do where a template of the project fails.
const MEND: &str = "; compare `pinguan schema views`, and mend the templates of this project";

/// The pages of one language.
pub struct Renderer {
    engine: Tera,
    /// What to do where a template asks for what there is not: nothing for those that are built in.
    mend: &'static str,
}

impl Renderer {
    /// Parses all templates: those built in, less those that `overrides` (file name to text) replaces; what is replaced
    /// can still be extended, as `built-in/NAME`. Fails when a template does not parse, names one that is missing or was
    /// made for another version of the views, or a page has none.
    pub fn new(
        locale: Locale,
        messages: Arc<Messages>,
        overrides: &BTreeMap<String, String>,
    ) -> Result<Self> {
        let mut texts: BTreeMap<String, String> = BTreeMap::new();
        for file in BUILT_IN.files() {
            let name = file.path().display().to_string();
            let text = file.contents_utf8().ok_or_else(|| anyhow!("template {name} is not UTF-8"))?;
            texts.insert(name, text.to_owned());
        }
        for (name, text) in overrides {
            made_for_these_views(name, text)?;
            let Some(built_in) = texts.insert(name.clone(), text.clone()) else { continue };
            // components are known by their own names, which no two files may give
            if built_in != *text && !built_in.contains("{% component") {
                texts.insert(format!("built-in/{name}"), built_in);
            }
        }
        for name in TEMPLATES {
            ensure!(texts.contains_key(*name), "there is no template {name}");
        }
        for text in texts.values_mut() {
            *text = labelled(text, &messages, locale);
        }
        let mend = if overrides.is_empty() { "" } else { MEND };
        let mut engine = Tera::new();
        engine.register_function("t", move |kwargs: Kwargs, _: &State| label(&messages, locale, &kwargs));
        engine
            .add_raw_templates(texts)
            .map_err(|error| anyhow!("templates ({}): {}{mend}", locale.tag(), chain(&error)))?;
        Ok(Self { engine, mend })
    }

    /// The bytes of a page. Fails when its template asks for what the view or the labels do not have.
    pub fn render<P: Page>(&self, page: &P) -> Result<Vec<u8>> {
        let mut context = Context::new();
        context.insert("page", page);
        let text = self
            .engine
            .render(P::TEMPLATE, &context)
            .map_err(|error| anyhow!("{}{}", chain(&error), self.mend))
            .with_context(|| format!("template {}", P::TEMPLATE))?;
        Ok(shown(text).into_bytes())
    }
}

/// Fails when a template names another version of the views in its first line, `{# views N #}`, than there is.
fn made_for_these_views(name: &str, text: &str) -> Result<()> {
    let first = text.lines().next().unwrap_or_default().trim();
    let named = first.strip_prefix("{#").and_then(|rest| rest.trim_start().strip_prefix("views "));
    let Some(version) = named.and_then(|rest| rest.split_whitespace().next()) else { return Ok(()) };
    ensure!(
        version.parse() == Ok(VERSION),
        "templates/{name} was made for version {version} of the views; this program has version {VERSION}: \
         compare `pinguan schema views`, mend the template, then its first line"
    );
    Ok(())
}

/// A template in which the labels that need no argument are written out, in the language of the pages: every page has
/// dozens of them. One that is missing is left, to be told of when its page is rendered.
fn labelled(template: &str, messages: &Messages, locale: Locale) -> String {
    let (mut told, mut rest) = (String::with_capacity(template.len()), template);
    while let Some((before, after)) = rest.split_once("t(key=\"") {
        told.push_str(before);
        let label = after.split_once("\")").filter(|(key, _)| !key.contains('"')).and_then(|(key, rest)| {
            let label = messages.text(locale, key, &Args::new()).ok()?;
            (!label.contains(['"', '\\', '\n'])).then(|| (format!("\"{label}\""), rest))
        });
        let (label, after) = label.unwrap_or_else(|| ("t(key=\"".to_owned(), after));
        told.push_str(&label);
        rest = after;
    }
    told + rest
}

/// A page in which what nobody sees is written out.
fn shown(page: String) -> String {
    match written_out(&page) {
        Cow::Borrowed(_) => page,
        Cow::Owned(shown) => shown,
    }
}

/// The label `key`, with the other arguments put into it.
fn label(messages: &Messages, locale: Locale, kwargs: &Kwargs) -> TeraResult<String> {
    let key: String = kwargs.must_get("key")?;
    let mut args = Args::new();
    for name in ARGUMENTS {
        if let Some(text) = kwargs.get::<String>(name)? {
            args.insert(name, Arg::Text(text));
        }
    }
    if let Some(count) = kwargs.get::<i64>("count")? {
        args.insert("count", Arg::Count(count));
    }
    messages.text(locale, &key, &args).map_err(|error| tera::Error::message(format!("{error:#}")))
}

/// An error with its causes, on one line.
fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown;
    use crate::portal::view::{Chapter, Fact, Frame, Home, NavItem, NotFound, Record, Text};
    use std::collections::BTreeSet;

    fn renderer(overrides: &[(&str, &str)]) -> Result<Renderer> {
        let overrides =
            overrides.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        Renderer::new(Locale::En, Arc::new(Messages::built_in()), &overrides)
    }

    fn frame() -> Frame {
        Frame { lang: "en".to_owned(), title: "A <title>".to_owned(), ..Frame::default() }
    }

    fn text<P: Page>(page: &P) -> String {
        String::from_utf8(renderer(&[]).unwrap().render(page).unwrap()).unwrap()
    }

    #[test]
    fn what_nobody_sees_is_written_out() {
        let mut page = Record { frame: frame(), ..Record::default() };
        page.record.headline = vec!["a\u{202e}b\u{200b}c\u{200d}d \u{1f469}\u{200d}\u{1f469}".to_owned()];
        let html = text(&page);
        assert!(html.contains("a[U+202E]b[U+200B]c[U+200D]d "), "{html}");
        assert!(html.contains("\u{1f469}\u{200d}\u{1f469}"), "a joiner within an emoji stays");
        assert!(!html.contains(['\u{202e}', '\u{200b}']));
        page.record.headline = vec!["a\0b\u{1b}[2J\u{9b}c\r\n\td".to_owned()];
        assert!(text(&page).contains("a[U+0000]b[U+001B][2J[U+009B]c\r\n\td"));
    }

    #[test]
    fn labels_without_arguments_are_written_into_the_templates() {
        let messages = Messages::built_in();
        let written = |template| labelled(template, &messages, Locale::En);
        assert_eq!(
            written("<a title={t(key=\"skip\")}>"),
            format!("<a title={{\"{}\"}}>", { messages.text(Locale::En, "skip", &Args::new()).unwrap() })
        );
        for left in [
            "{{ t(key=\"none\") }}",
            "{{ t(key=\"nav-\" ~ item.key) }}",
            "{{ t(key=\"data.show\", count=1) }}",
        ] {
            assert_eq!(written(left), left);
        }
    }

    #[test]
    fn what_a_record_says_cannot_become_markup() {
        let hostile = "\"><script>alert(1)</script>'";
        let mut page = Record { frame: frame(), ..Record::default() };
        page.record.id = hostile.to_owned();
        page.record.headline = vec![hostile.to_owned()];
        page.record.fields =
            vec![Fact::new(hostile, Text::default().record(hostile, hostile, hostile).lang(hostile))];
        let html = text(&page);
        assert_eq!(html.matches("<script").count(), 1, "the page's own script only");
        assert!(html.contains("&quot;&gt;&lt;script&gt;"), "{html}");
        assert!(html.contains("<title>A &lt;title&gt;</title>"), "{html}");
    }

    #[test]
    fn sanitized_html_is_printed_as_it_is() {
        let intro_html = Some(markdown::render("As *written*, <b>raw</b>."));
        let html = text(&Chapter { frame: frame(), intro_html, ..Chapter::default() });
        assert!(html.contains("<p>As <em>written</em>, &lt;b&gt;raw&lt;/b&gt;.</p>"), "{html}");
    }

    #[test]
    fn an_empty_home_page_says_so_in_words() {
        let html = text(&Home { frame: frame(), ..Home::default() });
        for words in ["Nothing needs a decision.", "There are no breaches.", "Nothing falls due soon."] {
            assert!(html.contains(words), "{words} is missing");
        }
        assert!(!html.contains("<table"), "no table without rows");
    }

    #[test]
    fn a_template_of_the_project_replaces_the_built_in_one() {
        let engine = renderer(&[("404.html", "<p>{{ page.frame.title }}</p>")]).unwrap();
        let page = NotFound { frame: frame(), ..NotFound::default() };
        assert_eq!(engine.render(&page).unwrap(), b"<p>A &lt;title&gt;</p>");
    }

    #[test]
    fn faults_of_templates_are_errors_that_name_them() {
        let page = NotFound { frame: frame(), ..NotFound::default() };
        for (template, named) in [
            ("{{ page.nothing }}", "nothing"),
            ("{{ t(key=\"no-such-label\") }}", "no-such-label"),
            ("{{ t(key=\"data.show\") }}", "data.show"),
        ] {
            let error = renderer(&[("404.html", template)]).unwrap().render(&page).unwrap_err();
            assert!(format!("{error:#}").contains(named), "{template}: {error:#}");
            assert!(format!("{error:#}").contains("404.html"), "{template}: {error:#}");
            assert!(format!("{error:#}").contains("pinguan schema views"), "{template}: {error:#}");
        }
        for broken in ["{% if %}", "{% extends \"none.html\" %}"] {
            let error = renderer(&[("404.html", broken)]).err().unwrap();
            assert!(format!("{error:#}").contains("404.html"), "{broken}: {error:#}");
            assert!(format!("{error:#}").ends_with(MEND), "{broken}: {error:#}");
        }
        let mut page = page;
        page.frame.nav.push(NavItem { key: "nowhere".to_owned(), ..NavItem::default() });
        assert!(renderer(&[]).unwrap().render(&page).is_err(), "a part without a label");
    }

    /// What stands between `before` and `after` in all built-in templates.
    fn between(before: &str, after: char) -> BTreeSet<String> {
        let texts = BUILT_IN.files().filter_map(|file| file.contents_utf8());
        texts
            .flat_map(|text| text.split(before).skip(1))
            .filter_map(|rest| rest.split_once(after))
            .map(|(found, _)| found.to_owned())
            .collect()
    }

    #[test]
    fn only_html_and_svg_go_unescaped_and_every_label_exists() {
        for text in BUILT_IN.files().filter_map(|file| file.contents_utf8()) {
            for (before, _) in text.match_indices("| safe").map(|(at, _)| text.split_at(at)) {
                let name = before.trim_end();
                assert!(name.ends_with("_html") || name.ends_with("_svg"), "unsafe: {name}");
            }
        }
        let keys = between("t(key=\"", '"');
        assert!(keys.len() > 60, "labels were found in the templates");
        let messages = Messages::built_in();
        for key in keys.iter().filter(|key| !key.ends_with('-')) {
            for locale in Locale::ALL {
                assert!(messages.has(locale, key), "no label {key} in {}", locale.tag());
            }
        }
    }
}

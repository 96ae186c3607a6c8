//! Turns a view into the bytes of its page. The only file that names the template engine.
//! Knows no record and no measure: what a template prints comes from the view or is a label.

use crate::diagnostic::{Arg, Args};
use crate::locale::{Locale, Messages};
use crate::portal::view::{Page, TEMPLATES};
use anyhow::{Context as _, Result, anyhow, ensure};
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;
use tera::{Context, Kwargs, State, Tera, TeraResult};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// Texts that a template may give to a label, besides the whole number `count`.
const ARGUMENTS: &[&str] = &["name", "text", "id"];

/// The pages of one language.
pub struct Renderer {
    engine: Tera,
}

impl Renderer {
    /// Parses all templates: those built in, less those that `overrides` (file name to text) replaces.
    /// Fails when a template does not parse, names one that is missing, or a page has none.
    pub fn new(
        locale: Locale,
        messages: Arc<Messages>,
        overrides: &BTreeMap<String, String>,
    ) -> Result<Self> {
        let mut texts: BTreeMap<String, &str> = BTreeMap::new();
        for file in BUILT_IN.files() {
            let name = file.path().display().to_string();
            let text = file.contents_utf8().ok_or_else(|| anyhow!("template {name} is not UTF-8"))?;
            texts.insert(name, text);
        }
        for (name, text) in overrides {
            texts.insert(name.clone(), text);
        }
        for name in TEMPLATES {
            ensure!(texts.contains_key(*name), "there is no template {name}");
        }
        let mut engine = Tera::new();
        engine.register_function("t", move |kwargs: Kwargs, _: &State| label(&messages, locale, &kwargs));
        engine
            .add_raw_templates(texts)
            .map_err(|error| anyhow!("templates ({}): {}", locale.tag(), chain(&error)))?;
        Ok(Self { engine })
    }

    /// The bytes of a page. Fails when its template asks for what the view or the labels do not have.
    pub fn render<P: Page>(&self, page: &P) -> Result<Vec<u8>> {
        let mut context = Context::new();
        context.insert("page", page);
        let text = self
            .engine
            .render(P::TEMPLATE, &context)
            .map_err(|error| anyhow!("{}", chain(&error)))
            .with_context(|| format!("template {}", P::TEMPLATE))?;
        Ok(text.into_bytes())
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

fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

//! The languages: message keys and typed arguments become text. The only file that names Fluent.
//! Knows no record, rule or page.

use crate::calendar::{Date, Grain, Period};
use crate::diagnostic::{Arg, Args};
use anyhow::{Context, Result, anyhow, bail};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Pattern, PatternElement};
use include_dir::{Dir, File, include_dir};
use std::collections::BTreeMap;
use std::sync::OnceLock;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/locales");

/// A language of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locale {
    /// Traditional Chinese as in Taiwan.
    ZhHant,
    /// Simplified Chinese.
    ZhHans,
    /// English.
    En,
}

impl Locale {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::ZhHant, Self::ZhHans, Self::En];

    /// The BCP 47 tag, also the folder of its pages.
    pub fn tag(self) -> &'static str {
        match self {
            Self::ZhHant => "zh-Hant",
            Self::ZhHans => "zh-Hans",
            Self::En => "en",
        }
    }

    /// The language of a tag.
    pub fn parse(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.tag() == tag)
    }

    /// Whether it is written in Han characters.
    pub fn is_chinese(self) -> bool {
        self != Self::En
    }
}

/// What the keys of words begin with that a company brings; no message's key does.
pub const OWN: &str = "house-";

/// The keys of the messages of a file, in the order in which they stand there.
pub fn keys_of(file: &str) -> impl Iterator<Item = &'static str> {
    let file = BUILT_IN.get_file(format!("{}/{file}.ftl", Locale::En.tag()));
    let lines = file.and_then(File::contents_utf8).unwrap_or_default().lines();
    lines.filter(|line| !line.starts_with(['#', ' '])).filter_map(|line| Some(line.split_once(" =")?.0))
}

type Bundle = FluentBundle<FluentResource>;

/// The messages of each language that was asked for, in the order of [`Locale::ALL`]: most commands speak one.
static BUNDLES: [OnceLock<Result<Bundle, String>>; 3] = [const { OnceLock::new() }; 3];

/// The messages of a language. Fails when one of its files does not parse.
fn bundle(locale: Locale) -> Result<&'static Bundle> {
    let read = || loaded(locale).map_err(|error| format!("{error:#}"));
    BUNDLES[locale as usize].get_or_init(read).as_ref().map_err(|error| anyhow!("{error}"))
}

fn loaded(locale: Locale) -> Result<Bundle> {
    let language = locale.tag().parse().with_context(|| format!("language tag {}", locale.tag()))?;
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(grouped));
    for file in BUILT_IN.get_dir(locale.tag()).into_iter().flat_map(Dir::files) {
        let path = file.path().display();
        let text = file.contents_utf8().ok_or_else(|| anyhow!("{path} is not UTF-8"))?;
        let resource =
            FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| anyhow!("{path}: {errors:?}"))?;
        bundle.add_resource(resource).map_err(|errors| anyhow!("{path}: {errors:?}"))?;
    }
    Ok(bundle)
}

/// All messages of all languages.
#[derive(Default)]
pub struct Messages {
    own: BTreeMap<(Locale, String), String>,
}

impl Messages {
    /// The messages that are built into the binary.
    pub fn built_in() -> Self {
        Self::default()
    }

    /// The same with words that a company brings, by language and key; none stands in the place of a message.
    #[must_use]
    pub fn with(mut self, words: impl IntoIterator<Item = (Locale, String, String)>) -> Self {
        self.own.extend(words.into_iter().map(|(locale, key, text)| ((locale, key), text)));
        self
    }

    /// Whether there is a message `key`, or an attribute `message.attribute`.
    pub fn has(&self, locale: Locale, key: &str) -> bool {
        Self::pattern(locale, key).is_some() || self.own(locale, key).is_some()
    }

    /// The label of a name as records write it, such as `value-kind-penalty_pay`; none where it has none.
    pub fn label(&self, locale: Locale, name: &str) -> Result<Option<String>> {
        let key = name.replace('_', "-").replace('+', "-plus").to_lowercase();
        self.has(locale, &key).then(|| self.text(locale, &key, &Args::new())).transpose()
    }

    fn own(&self, locale: Locale, key: &str) -> Option<&String> {
        self.own.get(&(locale, key.to_owned()))
    }

    fn pattern(locale: Locale, key: &str) -> Option<&'static Pattern<&'static str>> {
        let (id, attribute) =
            key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let message = bundle(locale).ok()?.get_message(id)?;
        match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
            None => message.value(),
        }
    }

    /// The text of a message `key` or `key.attribute` in a language.
    /// Fails when there is no such message or an argument is missing: that is a fault of the program.
    pub fn text(&self, locale: Locale, key: &str, args: &Args) -> Result<String> {
        let bundle = bundle(locale)?;
        let Some(pattern) = Self::pattern(locale, key) else {
            let own = self.own(locale, key).cloned();
            // a rule that was taken back has left no words: its name stands for them
            let left = || key.starts_with(OWN).then(|| key.split('.').next().unwrap_or(key).to_owned());
            return own.or_else(left).with_context(|| format!("no message `{key}` in {}", locale.tag()));
        };
        // most are words and nothing else
        if let [PatternElement::TextElement { value }] = &*pattern.elements {
            return Ok((*value).to_owned());
        }
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            values.set(*name, self.value(locale, arg)?);
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&values), &mut errors);
        if !errors.is_empty() {
            bail!("message `{key}` in {}: {errors:?}", locale.tag());
        }
        Ok(text.into_owned())
    }

    fn value(&self, locale: Locale, arg: &Arg) -> Result<FluentValue<'static>> {
        Ok(match arg {
            Arg::Text(text) => text.clone().into(),
            Arg::Count(count) => number(*count as f64, 0),
            Arg::Decimal { value, places } => number(*value, *places),
            Arg::Percent { value, places } => percent(*value, *places).into(),
            Arg::Date(date) => date_text(locale, *date).into(),
            Arg::Moment(moment) => moment.to_string().replacen('T', " ", 1).into(),
            Arg::Period(period) => period_text(locale, *period).into(),
            Arg::Message(key) => self.text(locale, key, &Args::new())?.into(),
        })
    }
}

fn number(value: f64, places: u8) -> FluentValue<'static> {
    // a whole number carries no count of digits, else it would match no variant such as `[0]`
    let digits = (places > 0).then_some(usize::from(places));
    let options = FluentNumberOptions {
        minimum_fraction_digits: digits,
        maximum_fraction_digits: digits,
        ..FluentNumberOptions::default()
    };
    FluentValue::Number(FluentNumber::new(value, options))
}

fn grouped<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let places = number.options.maximum_fraction_digits.unwrap_or(0);
            Some(decimal(number.value, u8::try_from(places).unwrap_or(u8::MAX)))
        }
        _ => None,
    }
}

/// A number with a fixed count of decimals, thousands grouped by commas, and a true minus sign.
/// Rounds half to even on the decimal digits that the binary number prints.
pub fn decimal(value: f64, places: u8) -> String {
    let written = format!("{:.*}", usize::from(places), value.abs());
    let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
    let mut text = String::new();
    if value < 0.0 && written.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
        text.push('\u{2212}');
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push('.');
        text.push_str(fraction);
    }
    text
}

/// A share as a percentage, without a space; with as many more places as keep a part from reading as the whole or as
/// nothing, up to six.
pub fn percent(share: f64, places: u8) -> String {
    let hundredths = share * 100.0;
    let is_part = share > 0.0 && share < 1.0;
    let tells = |places: &u8| {
        let read = format!("{hundredths:.places$}", places = usize::from(*places)).parse::<f64>();
        !is_part || read.is_ok_and(|read| read > 0.0 && read < 100.0)
    };
    let places = (places..MOST_PLACES).find(tells).unwrap_or(MOST_PLACES.max(places));
    format!("{}%", decimal(hundredths, places))
}

/// Most places with which a part is told from the whole.
const MOST_PLACES: u8 = 6;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date in prose, with its year.
pub fn date_text(locale: Locale, date: Date) -> String {
    match locale {
        Locale::En => format!("{} {} {}", date.day(), MONTHS[date.month() as usize - 1], date.year()),
        _ => format!("{} 年 {} 月 {} 日", date.year(), date.month(), date.day()),
    }
}

/// The day of the week, as it stands in brackets after a date.
pub fn weekday_text(locale: Locale, date: Date) -> String {
    let day = date.weekday() as usize - 1;
    match locale {
        Locale::En => ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day].to_owned(),
        Locale::ZhHant => format!("週{}", ["一", "二", "三", "四", "五", "六", "日"][day]),
        Locale::ZhHans => format!("周{}", ["一", "二", "三", "四", "五", "六", "日"][day]),
    }
}

/// A period in prose, with its year.
pub fn period_text(locale: Locale, period: Period) -> String {
    let (year, number) = (period.year(), period.number());
    match (locale, period.grain()) {
        (Locale::En, Grain::Month) => format!("{} {year}", MONTHS[number as usize - 1]),
        (Locale::En, Grain::Quarter) => format!("Q{number} {year}"),
        (Locale::En, Grain::Year) => year.to_string(),
        (_, Grain::Month) => format!("{year} 年 {number} 月"),
        (_, Grain::Quarter) => format!("{year} 年第 {number} 季"),
        (_, Grain::Year) => format!("{year} 年"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_keep_their_decimals() {
        assert_eq!(decimal(13618.0, 0), "13,618");
        assert_eq!(decimal(-1234.5, 2), "\u{2212}1,234.50");
        assert_eq!(decimal(-0.001, 1), "0.0");
        assert_eq!(percent(0.988, 1), "98.8%");
        assert_eq!(["100.0%", "0.0%"], [1.0, 0.0].map(|share| percent(share, 1)));
        assert_eq!(["99.96%", "0.04%"], [0.9996, 0.0004].map(|share| percent(share, 1)));
        assert_eq!(["99.6%", "0.4%"], [0.996, 0.004].map(|share| percent(share, 0)));
        assert_eq!(percent(0.999_999_999, 1), "100.000000%");
        assert_eq!(decimal(100.0, 0), "100");
    }

    #[test]
    fn every_language_loads() {
        for locale in Locale::ALL {
            assert!(bundle(locale).is_ok(), "{}", locale.tag());
        }
    }
}

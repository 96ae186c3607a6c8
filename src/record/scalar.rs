//! The scalar types of records: text, ids, and names in several languages.

use crate::locale::Locale;
use schemars::JsonSchema;
use serde::de::{self, Deserialize, Deserializer, Visitor};
use std::collections::BTreeMap;
use std::fmt;

/// Characters of one free text at most.
pub const MAX_TEXT: usize = 8_000;

/// Words of a person: not empty, at most [`MAX_TEXT`] characters; never a number, truth value or nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(String);

impl std::ops::Deref for Text {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl serde::Serialize for Text {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Words;
        impl Visitor<'_> for Words {
            type Value = Text;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text (put a number or a truth value in quotes)")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Text, E> {
                match text.chars().count() {
                    0 => Err(E::custom("empty text")),
                    length if length > MAX_TEXT => Err(E::custom("text of more than 8000 characters")),
                    _ => Ok(Text(text.to_owned())),
                }
            }
        }
        deserializer.deserialize_any(Words)
    }
}

impl JsonSchema for Text {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Text".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "minLength": 1, "maxLength": MAX_TEXT })
    }
}

/// A scalar of any type, as its text: the new value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar(String);

impl Scalar {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl Visitor<'_> for Any {
            type Value = Scalar;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a scalar")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Scalar, E> {
                Ok(Scalar(text.to_owned()))
            }
            fn visit_bool<E: de::Error>(self, value: bool) -> Result<Scalar, E> {
                Ok(Scalar(value.to_string()))
            }
            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Scalar, E> {
                Ok(Scalar(value.to_string()))
            }
            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Scalar, E> {
                Ok(Scalar(value.to_string()))
            }
            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Scalar, E> {
                Ok(Scalar(value.to_string()))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

impl JsonSchema for Scalar {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Scalar".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": ["string", "number", "boolean"] })
    }
}

/// An id: capital letters, digits and hyphens, 1 to 40 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);

impl Id {
    /// An id of the allowed form.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-');
        (fits && (1..=40).contains(&text.len()) && !text.starts_with('-')).then(|| Self(text.to_owned()))
    }
}

impl std::ops::Deref for Id {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl serde::Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| de::Error::custom("an id has only capital letters, digits and hyphens"))
    }
}

impl JsonSchema for Id {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Id".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "pattern": "^[A-Z0-9][A-Z0-9-]{0,39}$", "examples": ["PLAN-2026-C1-0007"]
        })
    }
}

/// A reference to a debtor's case that says nothing of the person: a keyed hash made outside.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DebtorRef(String);

impl fmt::Display for DebtorRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl<'de> Deserialize<'de> for DebtorRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        let fits = text.strip_prefix("D-").is_some_and(|hex| {
            hex.len() >= 12 && hex.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
        });
        if !fits {
            return Err(de::Error::custom("a debtor reference is D- and at least 12 hexadecimal digits"));
        }
        Ok(Self(text.into_owned()))
    }
}

impl JsonSchema for DebtorRef {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DebtorRef".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "pattern": "^D-[0-9a-f]{12,}$", "examples": ["D-3f9a1c07b2e4"]
        })
    }
}

/// A mapping whose keys may stand only once.
#[derive(Clone, Debug, PartialEq)]
pub struct Table<V>(pub BTreeMap<String, V>);

impl<V> Default for Table<V> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Table<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<V>(std::marker::PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for Entries<V> {
            type Value = Table<V>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping")
            }
            fn visit_map<A: de::MapAccess<'de>>(self, mut access: A) -> Result<Table<V>, A::Error> {
                let mut entries = BTreeMap::new();
                while let Some((key, value)) = access.next_entry::<String, V>()? {
                    if entries.insert(key.clone(), value).is_some() {
                        return Err(de::Error::custom(format!("duplicate key `{key}`")));
                    }
                }
                Ok(Table(entries))
            }
        }
        deserializer.deserialize_map(Entries(std::marker::PhantomData))
    }
}

impl<V: JsonSchema> JsonSchema for Table<V> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("TableOf{}", V::schema_name()).into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "object", "additionalProperties": generator.subschema_for::<V>()
        })
    }
}

/// A name in the company's languages.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// In traditional Chinese.
    #[serde(rename = "zh-Hant")]
    pub zh_hant: Text,
    /// In simplified Chinese; traditional Chinese stands in when absent.
    #[serde(rename = "zh-Hans")]
    pub zh_hans: Option<Text>,
    /// In English; traditional Chinese stands in when absent.
    pub en: Option<Text>,
}

impl Names {
    /// The name in a language, with the language in which it is really written.
    pub fn in_locale(&self, locale: Locale) -> (&str, Locale) {
        let own = match locale {
            Locale::ZhHant => Some(&self.zh_hant),
            Locale::ZhHans => self.zh_hans.as_ref(),
            Locale::En => self.en.as_ref(),
        };
        own.map_or((&self.zh_hant, Locale::ZhHant), |name| (name, locale))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::typed;

    #[test]
    fn a_number_or_nothing_is_not_text() {
        #[derive(serde::Deserialize)]
        struct Noted {
            note: Text,
        }
        assert_eq!(&*typed::<Noted>("note: no\n").unwrap().note, "no");
        for bad in ["note: 12\n", "note: true\n", "note: null\n", "note:\n", "note: \"\"\n", "note: ~\n"] {
            assert!(typed::<Noted>(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_table_refuses_a_key_that_stands_twice() {
        assert!(typed::<Table<u32>>("a: 1\na: 2\n").is_err());
        assert_eq!(typed::<Table<u32>>("a: 1\nb: 2\n").unwrap().0.len(), 2);
    }
}

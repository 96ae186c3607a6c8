//! A parameter of the policy as it was written, whatever it is. What it must be is not known here.

use super::Text;
use schemars::JsonSchema;
use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A parameter as written: a number, a time of day, or a list of words. Whatever else stands there is kept, so that
/// it is refused by the parameter, at its own line.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
#[schemars(untagged)]
pub enum ParameterValue {
    /// A number.
    Number(f64),
    /// Words.
    Words(Text),
    /// A list of words.
    List(Vec<Text>),
    /// What no parameter may be: nothing, a truth value, empty text, a mapping, a list of other things.
    #[schemars(skip)]
    Other,
}

impl<'de> Deserialize<'de> for ParameterValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Written)
    }
}

struct Written;

impl<'de> Visitor<'de> for Written {
    type Value = ParameterValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, words, or a list of words")
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<ParameterValue, E> {
        Ok(ParameterValue::Number(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<ParameterValue, E> {
        Ok(ParameterValue::Number(number as f64))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<ParameterValue, E> {
        Ok(ParameterValue::Number(number as f64))
    }

    fn visit_str<E: de::Error>(self, words: &str) -> Result<ParameterValue, E> {
        let text = Text::deserialize(de::value::StrDeserializer::<E>::new(words));
        Ok(text.map_or(ParameterValue::Other, ParameterValue::Words))
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<ParameterValue, E> {
        Ok(ParameterValue::Other)
    }

    fn visit_unit<E: de::Error>(self) -> Result<ParameterValue, E> {
        Ok(ParameterValue::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<ParameterValue, A::Error> {
        let mut list = Some(Vec::new());
        while let Some(item) = items.next_element::<ParameterValue>()? {
            match item {
                ParameterValue::Words(text) => list.iter_mut().for_each(|list| list.push(text.clone())),
                _ => list = None,
            }
        }
        Ok(list.map_or(ParameterValue::Other, ParameterValue::List))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<ParameterValue, A::Error> {
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(ParameterValue::Other)
    }
}

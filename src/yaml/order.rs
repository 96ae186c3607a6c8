//! The order in which types declare their fields, asked of their own deserializers: a JSON Schema holds its
//! fields by the alphabet. Knows no record.

use super::Shape;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::de::{IntoDeserializer, value};
use std::cell::RefCell;

/// The fields of one type, in the order in which it declares them.
pub type Fields = &'static [&'static str];

/// The order of the fields that a schema names at a place, among those of some types.
pub fn of_shape(shape: Shape, orders: &[Fields]) -> Option<Fields> {
    let named: Vec<&str> = shape.fields().map(|(name, _)| name).collect();
    let fits = |fields: &&Fields| {
        fields.len() == named.len() && named.iter().all(|name| fields.contains(name)) && !named.is_empty()
    };
    orders.iter().find(fits).copied()
}

/// The fields of a type and of every type that it holds, as far as they are told by structs, options, lists and
/// mappings.
pub fn fields_of<T: DeserializeOwned>() -> Vec<Fields> {
    let mut found: Vec<Fields> = Vec::new();
    let mut ways: Vec<Vec<usize>> = vec![Vec::new()];
    while let Some(way) = ways.pop() {
        let told = RefCell::new(None);
        // it always ends in an error: a way leads to one struct and no value is given to it
        let _ = T::deserialize(Probe { way: &way, told: &told });
        if let Some(fields) = told.into_inner()
            && !found.iter().any(|known| std::ptr::eq(*known, fields))
        {
            ways.extend((0..fields.len()).map(|step| [&way[..], &[step]].concat()));
            found.push(fields);
        }
    }
    found
}

/// Goes down one way of fields, and tells of the struct at its end.
#[derive(Clone, Copy)]
struct Probe<'a> {
    way: &'a [usize],
    told: &'a RefCell<Option<Fields>>,
}

macro_rules! ends_here {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, _: V) -> Result<V::Value, value::Error> {
            Err(value::Error::custom("the way ends in a value"))
        }
    )*};
}

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = value::Error;

    ends_here! {
        deserialize_any deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_f32 deserialize_f64
        deserialize_char deserialize_str deserialize_string deserialize_bytes deserialize_byte_buf
        deserialize_unit deserialize_identifier deserialize_ignored_any
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, value::Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, value::Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, value::Error> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: Fields,
        visitor: V,
    ) -> Result<V::Value, value::Error> {
        self.deserialize_any(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, value::Error> {
        visitor.visit_seq(One { probe: self, key: None })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, value::Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, value::Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, value::Error> {
        visitor.visit_map(One { probe: self, key: Some("A") })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: Fields,
        visitor: V,
    ) -> Result<V::Value, value::Error> {
        let Some((step, rest)) = self.way.split_first() else {
            *self.told.borrow_mut() = Some(fields);
            return Err(value::Error::custom("the way ends in a struct"));
        };
        let probe = Self { way: rest, ..self };
        visitor.visit_map(One { probe, key: fields.get(*step).copied() })
    }
}

/// A list of one item, or a mapping of one entry.
struct One<'a> {
    probe: Probe<'a>,
    key: Option<&'static str>,
}

impl<'de> SeqAccess<'de> for One<'_> {
    type Error = value::Error;
    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, value::Error> {
        seed.deserialize(self.probe).map(Some)
    }
}

impl<'de> MapAccess<'de> for One<'_> {
    type Error = value::Error;
    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, value::Error> {
        let key: value::StrDeserializer<value::Error> = self.key.unwrap_or_default().into_deserializer();
        seed.deserialize(key).map(Some)
    }
    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, value::Error> {
        seed.deserialize(self.probe)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn fields_are_told_as_they_are_declared() {
        #[derive(serde::Deserialize)]
        #[allow(dead_code, reason = "only its fields are asked for")]
        struct Outer {
            zebra: u8,
            apple: Option<Vec<Inner>>,
            middle: BTreeMap<String, Leaf>,
        }
        #[derive(serde::Deserialize)]
        #[allow(dead_code, reason = "only its fields are asked for")]
        struct Inner {
            second: String,
            #[serde(rename = "to-day")]
            first: Leaf,
        }
        #[derive(serde::Deserialize)]
        #[allow(dead_code, reason = "only its fields are asked for")]
        struct Leaf {
            b: u8,
            a: u8,
        }
        let mut found = fields_of::<Outer>();
        found.sort_unstable();
        assert_eq!(found, [&["b", "a"] as Fields, &["second", "to-day"], &["zebra", "apple", "middle"]]);
    }
}

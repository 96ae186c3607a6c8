//! What a JSON Schema says of one place: its fields, items, allowed words. Reads the part of JSON Schema
//! 2020-12 that our own schemas use; knows no tree and no record.

use serde_json::Value as Json;

/// A place of a schema, with definitions followed.
#[derive(Clone, Copy, Debug)]
pub struct Shape<'a> {
    root: &'a Json,
    at: &'a Json,
    name: &'a str,
}

impl<'a> Shape<'a> {
    /// The top of a schema.
    pub fn of(schema: &'a Json) -> Self {
        Self { root: schema, at: schema, name: "" }.follow(schema)
    }

    /// Follows `$ref`, and the single non-null branch of an optional value.
    fn follow(self, schema: &'a Json) -> Self {
        let (mut at, mut name) = (schema, "");
        loop {
            if let Some(found) = at["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
                (at, name) = (&self.root["$defs"][found], found);
            } else if let Some(branches) = at["anyOf"].as_array() {
                let mut present = branches.iter().filter(|branch| branch["type"] != "null");
                match (present.next(), present.next()) {
                    (Some(only), None) => at = only,
                    _ => break,
                }
            } else {
                break;
            }
        }
        Self { at, name, ..self }
    }

    /// The name of its definition, such as `Date`; empty where it has none.
    pub fn name(self) -> &'a str {
        self.name
    }

    /// The schema itself.
    pub fn json(self) -> &'a Json {
        self.at
    }

    /// Whether a value of this JSON type may stand there.
    pub fn allows(self, kind: &str) -> bool {
        match &self.at["type"] {
            Json::String(name) => name == kind,
            Json::Array(names) => names.iter().any(|name| name == kind),
            _ => false,
        }
    }

    /// The values of an enumeration, however the schema writes it; none where it is no enumeration.
    pub fn constants(self) -> Vec<&'a str> {
        constants(self.at)
    }

    /// A field of its mapping, or what any field holds that the schema does not name.
    #[must_use]
    pub fn field(self, key: &str) -> Self {
        let own = &self.at["properties"][key];
        self.follow(if own.is_null() { &self.at["additionalProperties"] } else { own })
    }

    /// The fields of its mapping that the schema names, in the order in which their type declares them.
    pub fn fields(self) -> impl Iterator<Item = (&'a str, Self)> {
        let all = self.at["properties"].as_object().into_iter().flatten();
        all.map(move |(key, schema)| (key.as_str(), self.follow(schema)))
    }

    /// The place of a field among those of its type.
    pub fn position(self, key: &str) -> Option<usize> {
        self.fields().position(|(name, _)| name == key)
    }

    /// The items of its sequence.
    #[must_use]
    pub fn items(self) -> Self {
        self.follow(&self.at["items"])
    }

    /// What a mapping holds under keys that the schema does not name, and the keys if they are enumerated.
    pub fn entries(self) -> Option<(Self, Vec<&'a str>)> {
        let keys = self.follow(&self.at["propertyNames"]).constants();
        self.at["additionalProperties"].is_object().then(|| (self.field(""), keys))
    }

    /// Whether the schema names this field, so that it is no key of the record's own.
    pub fn names(self, key: &str) -> bool {
        !self.at["properties"][key].is_null()
    }
}

fn constants(schema: &Json) -> Vec<&str> {
    if let Some(constant) = schema["const"].as_str() {
        return vec![constant];
    }
    let listed = schema["enum"].as_array().into_iter().flatten().filter_map(Json::as_str);
    let branches = schema["oneOf"].as_array().into_iter().flatten().flat_map(constants);
    listed.chain(branches).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use schemars::JsonSchema;
    use std::collections::BTreeMap;

    #[test]
    fn fields_stand_as_they_are_declared() {
        #[derive(JsonSchema)]
        #[allow(dead_code, reason = "only its fields are asked for")]
        struct Outer {
            zebra: u8,
            apple: Option<Vec<Inner>>,
            middle: BTreeMap<String, Leaf>,
        }
        #[derive(JsonSchema)]
        #[allow(dead_code, reason = "only its fields are asked for")]
        struct Inner {
            second: String,
            #[serde(rename = "to-day")]
            first: Leaf,
        }
        #[derive(JsonSchema)]
        #[allow(dead_code, reason = "only its fields are asked for")]
        struct Leaf {
            b: u8,
            a: u8,
        }
        let schema = schemars::schema_for!(Outer);
        let outer = Shape::of(schema.as_value());
        for (shape, names) in [
            (outer, &["zebra", "apple", "middle"][..]),
            (outer.field("apple").items(), &["second", "to-day"]),
            (outer.field("middle").field("any"), &["b", "a"]),
            (outer.field("zebra"), &[]),
        ] {
            assert_eq!(shape.fields().map(|(name, _)| name).collect::<Vec<_>>(), names);
            assert!(names.iter().enumerate().all(|(at, name)| shape.position(name) == Some(at)));
        }
        assert_eq!(outer.position("a"), None);
    }
}

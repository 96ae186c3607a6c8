//! Civil dates, moments, periods and working days. Knows nothing of records and never reads a clock.

mod base;
mod clock;
mod date;
mod limit;
mod moment;
mod period;
mod workdays;

pub use base::{Base, ListStatus, Year};
pub use clock::Clock;
pub use date::Date;
pub use limit::{Limit, Measure, Pause, When};
pub use moment::{Moment, Zone};
pub use period::{Grain, Period};
pub use workdays::Workdays;

/// Implements serde, `Display` and JSON Schema for a type that is written as one string of a fixed form.
macro_rules! written_as_text {
    ($type:ty, $name:literal, $pattern:literal, $example:literal) => {
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.text())
            }
        }
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(&self.text())
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(d)?;
                Self::parse(&text)
                    .ok_or_else(|| serde::de::Error::custom(concat!("not of the form ", $example)))
            }
        }
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $pattern, "examples": [$example] })
            }
        }
    };
}
use written_as_text;

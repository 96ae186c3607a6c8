//! Addresses and names outside the project that records give: of the repository on its forge, of a branch, of the
//! portal. Each has a form of its own, so that nothing else can hide in it. Where the repository lies is shown to those
//! who write records, where the portal lies to those who subscribe.

use schemars::JsonSchema;
use serde::de::{self, Deserialize, Deserializer};
use std::fmt;

/// A text of a form of its own: parsed on reading, described by its pattern.
macro_rules! formed {
    ($(#[$doc:meta])* $name:ident, $most:literal, $pattern:literal, $example:literal, $told:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(String);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                Self::parse(&text).ok_or_else(|| de::Error::custom($told))
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string", "maxLength": $most, "pattern": $pattern, "examples": [$example]
                })
            }
        }
    };
}

formed! {
    /// The address of a repository on its forge, such as `https://github.com/anheng/quality`.
    Repository, 300, "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)+$",
    "https://github.com/anheng/quality",
    "the address of a repository is https://HOST/OWNER/NAME, without a slash at its end"
}

formed! {
    /// A branch, such as `main`.
    Branch, 100, "^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$", "main",
    "the name of a branch has letters, digits, hyphens, points and slashes"
}

formed! {
    /// The address under which the portal is published, such as `https://quality.anheng.example/`.
    BaseUrl, 300, "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/$",
    "https://quality.anheng.example/",
    "the address of the portal is https://HOST/, or https://HOST/FOLDER/ with a slash at its end"
}

/// Whether a text is a path of plain names: none empty, none that climbs.
fn is_path(text: &str, allowed: fn(u8) -> bool) -> bool {
    text.split('/').all(|name| !name.is_empty() && !name.starts_with('.') && name.bytes().all(allowed))
}

/// Whether a byte may stand in a name of a path.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// Whether a text is a host, with a port or without: it names no user.
fn is_host(text: &str) -> bool {
    let (name, port) = text.split_once(':').unwrap_or((text, "443"));
    let named = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b));
    named && port.parse::<u16>().is_ok()
}

impl Repository {
    /// An address of the allowed form: it names no user, no query and nothing that climbs.
    pub fn parse(text: &str) -> Option<Self> {
        let (host, path) = text.strip_prefix("https://")?.split_once('/')?;
        (text.len() <= 300 && is_host(host) && is_path(path, is_plain)).then(|| Self(text.to_owned()))
    }
}

impl BaseUrl {
    /// An address of the allowed form: it names no user, no query and nothing that climbs, and ends in a slash.
    pub fn parse(text: &str) -> Option<Self> {
        let (host, path) =
            text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?.split_once('/')?;
        let folders = path.is_empty() || path.strip_suffix('/').is_some_and(|path| is_path(path, is_plain));
        (text.len() <= 300 && is_host(host) && folders).then(|| Self(text.to_owned()))
    }
}

impl Branch {
    /// A name of the allowed form.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_');
        (text.len() <= 100 && is_path(text, plain)).then(|| Self(text.to_owned()))
    }
}

impl Default for Branch {
    fn default() -> Self {
        Self("main".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repository_is_an_address_and_nothing_else() {
        for good in ["https://github.com/anheng/quality", "https://git.example.com:8443/a/b.c/d_e"] {
            assert!(Repository::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "http://github.com/a/b",
            "javascript:alert(1)",
            "https://user@host/a/b",
            "https://host/a/",
            "https://host/../b",
            "https://host/a?x=1",
            "https://host/a#x",
            "https://host/a\"><script>",
            "https://host:x/a",
            "https://host",
        ] {
            assert!(Repository::parse(bad).is_none(), "{bad:?}");
        }
        for bad in ["", "a b", "../a", "a//b", "a?b", "/a", "a/"] {
            assert!(Branch::parse(bad).is_none(), "{bad:?}");
        }
    }

    #[test]
    fn a_portal_lies_on_a_host_or_in_a_folder_of_one() {
        for good in ["https://quality.example/", "http://intranet:8080/quality/portal/"] {
            assert!(BaseUrl::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "quality.example/",
            "https://quality.example",
            "https://quality.example/portal",
            "https://quality.example//",
            "https://quality.example/../",
            "https://user@quality.example/",
            "https://quality.example/?x=1/",
            "javascript:alert(1)/",
            "https://quality.example/\"><script>/",
        ] {
            assert!(BaseUrl::parse(bad).is_none(), "{bad:?}");
        }
    }
}

//! The forge on which records are proposed and reviewed: which one, and who reviews there under which name.
//! Knows no record. What it names is for the forge alone and never shown on a page.

use schemars::JsonSchema;
use serde::de::{self, Deserialize, Deserializer};
use std::fmt;

/// The forge that holds the repository.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Forge {
    /// GitHub.
    #[default]
    Github,
    /// GitLab.
    Gitlab,
    /// Gitea, or Forgejo.
    Gitea,
}

impl Forge {
    /// Where it looks for the owners of paths, from the root of the repository.
    pub fn owners_path(self) -> &'static str {
        match self {
            Self::Github => ".github/CODEOWNERS",
            Self::Gitlab => ".gitlab/CODEOWNERS",
            Self::Gitea => ".gitea/CODEOWNERS",
        }
    }

    /// What tells it which checks to run and who owns what: folders end in `/`.
    pub fn own_paths(self) -> &'static [&'static str] {
        match self {
            Self::Github => &[".github/"],
            Self::Gitlab => &[".gitlab-ci.yml", ".gitlab/"],
            Self::Gitea => &[".gitea/"],
        }
    }
}

/// The name of a user or team on a forge, such as `@s-0107` or `@anheng/quality`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Handle(String);

impl Handle {
    /// A name of the allowed form: nothing in it can end a line, begin a comment or name a second owner.
    pub fn parse(text: &str) -> Option<Self> {
        let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
        let part = |part: &str| !part.is_empty() && part.bytes().all(allowed);
        let fits = text.len() <= 200 && text.strip_prefix('@')?.split('/').all(part);
        fits.then(|| Self(text.to_owned()))
    }
}

impl fmt::Display for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl<'de> Deserialize<'de> for Handle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| de::Error::custom("a name on the forge is @user or @group/team, without blanks"))
    }
}

impl JsonSchema for Handle {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Handle".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "maxLength": 200, "pattern": "^@[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$",
            "examples": ["@anheng/quality"]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_names_one_owner_and_nothing_else() {
        for good in ["@s-0107", "@anheng/quality", "@group/sub.group/team_1"] {
            assert!(Handle::parse(good).is_some(), "{good}");
        }
        for bad in ["", "@", "s-0107", "@a @b", "@a\n* @b", "@a#", "@a/", "@/a", "@品管", "a@b.c"] {
            assert!(Handle::parse(bad).is_none(), "{bad:?}");
        }
    }
}

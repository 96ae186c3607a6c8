//! The forge on which records are proposed and reviewed: which one, and who reviews there under which name.
//! Knows no record. Who reviews is for the forge alone and never shown on a page.

use super::{Branch, Repository};
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
    /// The address of its page for a new file, with `{folder}`, `{name}`, `{path}` and `{text}` for what is filled in.
    /// GitLab takes no text.
    pub fn new_file(self, repository: &Repository, branch: &Branch) -> String {
        match self {
            Self::Github => format!("{repository}/new/{branch}/{{folder}}?filename={{name}}&value={{text}}"),
            Self::Gitlab => format!("{repository}/-/new/{branch}?file_name={{path}}"),
            Self::Gitea => format!("{repository}/_new/{branch}/{{folder}}/?filename={{name}}&value={{text}}"),
        }
    }

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
    fn each_forge_has_its_own_page_for_a_new_file() {
        let repository = Repository::parse("https://h.example/o/r").unwrap();
        let all = [Forge::Github, Forge::Gitlab, Forge::Gitea];
        assert_eq!(
            all.map(|forge| forge.new_file(&repository, &Branch::default())),
            [
                "https://h.example/o/r/new/main/{folder}?filename={name}&value={text}",
                "https://h.example/o/r/-/new/main?file_name={path}",
                "https://h.example/o/r/_new/main/{folder}/?filename={name}&value={text}",
            ]
        );
    }

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

//! The commands by which a person brings to the forge what was written: only a commit of their own shows who it was.

use super::Desk;
use crate::report::visible;

/// What goes into one commit.
pub(in crate::cli) struct Commit<'a> {
    /// What was written.
    pub(in crate::cli) paths: &'a [&'a str],
    /// What is no longer there.
    pub(in crate::cli) removed: Option<&'a str>,
    /// Its message.
    pub(in crate::cli) message: &'a str,
}

impl Desk<'_> {
    /// The commands that bring what was written to the forge.
    pub(in crate::cli) fn commands(&self, commit: &Commit, signed: bool) -> String {
        let root = &self.global.root;
        let git = if root.as_os_str() == "." {
            "git".to_owned()
        } else {
            format!("git -C {}", quoted(&visible(&root.display().to_string())))
        };
        let paths = commit.paths.iter().map(|path| quoted(path)).collect::<Vec<_>>().join(" ");
        let (sign, message) = (if signed { "-S " } else { "" }, quoted(commit.message));
        match commit.removed {
            None => format!(
                "  {git} add -- {paths}\n  {git} commit {sign}-m {message} -- {paths}\n  {git} push\n"
            ),
            // one that was never committed need not be forgotten
            Some(removed) => format!(
                "  {git} add -- {paths}\n  {git} rm -q --cached --ignore-unmatch -- {}\n  {git} commit {sign}-m {message}\n  {git} push\n",
                quoted(removed)
            ),
        }
    }
}

/// A word for a shell.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-' | '_' | '=' | ':');
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_for_a_shell_stays_one_word() {
        assert_eq!(quoted("records/plan/2026/A.yaml"), "records/plan/2026/A.yaml");
        assert_eq!(quoted("it's; rm -r /"), r"'it'\''s; rm -r /'");
        assert_eq!(quoted(""), "''");
    }
}

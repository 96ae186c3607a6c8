//! What a line that is no YAML most likely lacks. Knows no grammar, only slips that people make.

/// The slip in the line, from 1, at which the parser gave up, or in the one before it, by what the parser said: the word of a
/// message, or `none`.
pub(super) fn hint(text: &str, line: u32, detail: &str) -> &'static str {
    let at = |line: u32| text.lines().nth(line as usize - 1).unwrap_or_default();
    let before = line.checked_sub(1).filter(|before| *before > 0).map_or("", at);
    let in_name = || behind_name(at(line)).or_else(|| behind_name(before));
    let is_in_value = detail.contains("mapping values are not allowed") && at(line).matches(": ").count() > 1;
    match () {
        () if is_in_value => "colon",
        () if detail.contains("quoted scalar") => "quote",
        () => in_name().unwrap_or("none"),
    }
}

/// What is wrong behind the name of a field.
fn behind_name(line: &str) -> Option<&'static str> {
    let field = line.trim_start().trim_start_matches("- ").trim_start();
    let rest = field.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'));
    let value = (rest.len() < field.len()).then_some(rest)?;
    if value.starts_with('：') {
        return Some("wide");
    }
    let value = value.strip_prefix(':')?;
    (!value.is_empty() && !value.starts_with([' ', '\t'])).then_some("space")
}

#[cfg(test)]
mod tests {
    use super::super::{Node, ProblemKind};
    use crate::diagnostic::Arg;

    #[test]
    fn slips_are_known_by_their_line() {
        for (text, hint) in [
            ("id: A\nmethod：電話\n", "wide"),
            ("a:\n  - method：電話\n    b: 1\n", "wide"),
            ("id: A\nunit:C1-A\nb: 2\n", "space"),
            ("id: A\nmethod: 電話: 抽訪\n", "colon"),
            ("id: A\nmethod: \"電話\nby: S-0021\n", "quote"),
            ("id: A\nperiod: [2026\n", "none"),
            ("id: A\n  b: 1\n", "none"),
        ] {
            let problems = Node::walk(text).1;
            let syntax = problems.iter().find(|problem| problem.kind == ProblemKind::Syntax);
            let told = syntax.and_then(|problem| problem.args.get("hint"));
            assert_eq!(told, Some(&Arg::from(hint)), "{text} {problems:?}");
        }
    }
}

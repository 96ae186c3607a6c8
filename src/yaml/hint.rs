//! What a line that is no YAML most likely lacks. Knows no grammar, only slips that people make.

/// The slip in a line at which the parser gave up, by what it said: the word of a message, or `none`.
pub(super) fn hint(line: &str, detail: &str) -> &'static str {
    let field = line.trim_start().trim_start_matches("- ").trim_start();
    let name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
    let rest = field.trim_start_matches(name);
    let is_field = rest.len() < field.len();
    let behind = rest.strip_prefix(':');
    if is_field && rest.starts_with('：') {
        "wide"
    } else if is_field && behind.is_some_and(|value| !value.is_empty() && !value.starts_with([' ', '\t'])) {
        "space"
    } else if detail.contains("mapping values are not allowed") {
        "colon"
    } else if detail.contains("quoted scalar") {
        "quote"
    } else {
        "none"
    }
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
        ] {
            let problems = Node::walk(text).1;
            let syntax = problems.iter().find(|problem| problem.kind == ProblemKind::Syntax);
            let told = syntax.and_then(|problem| problem.args.get("hint"));
            assert_eq!(told, Some(&Arg::from(hint)), "{text} {problems:?}");
        }
    }
}

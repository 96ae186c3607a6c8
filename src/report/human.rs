//! For people: each finding with its place in the text, the line of the policy that set the limit, and what
//! to do next; a summary at the end.

use super::{Frame, Report, visible};
use crate::diagnostic::{Diagnostic, Level, Nature, Span, Standing};
use annotate_snippets::{AnnotationKind, Group, Level as Grade, Origin, Renderer, Snippet};
use anyhow::Result;

/// Lines of a record shown above the marked one.
const CONTEXT: u32 = 2;

pub(super) fn render(report: &Report, color: bool) -> Result<String> {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    for found in report.pressing() {
        text.push_str(&renderer.render(&finding(report, found)?));
        text.push_str("\n\n");
    }
    text.push_str(&summary(report)?);
    Ok(text)
}

fn finding(report: &Report, found: &Diagnostic) -> Result<Vec<Group<'static>>> {
    let said = report.say(found)?;
    let word = |key: &str| report.messages.text(report.locale, key, &crate::diagnostic::Args::new());
    let nature =
        if found.nature == Nature::Breach { word("nature-breach")? } else { word(level_key(found))? };
    let nature = if found.new {
        nature
    } else {
        report.messages.text(report.locale, "gate-standing", &[("nature", nature.into())].into())?
    };
    let grade = if found.shown_level() == Level::Error { Grade::ERROR } else { Grade::WARNING };
    let clause = found.clauses.first().map(String::as_str).unwrap_or_default();
    let title = format!("{}（{} {clause}）", said.title, word("clause")?);
    let title = if report.locale.is_chinese() {
        title
    } else {
        format!("{} ({} {clause})", said.title, word("clause")?)
    };
    let mut main =
        Group::with_title(grade.with_name(nature).primary_title(visible(&title)).id(found.rule.clone()));
    main = place(
        main,
        report,
        &found.path,
        found.span,
        &visible(&said.message),
        AnnotationKind::Primary,
        CONTEXT,
    );
    for (label, text) in found.related.iter().zip(&said.related) {
        main = place(main, report, &label.path, label.span, &visible(text), AnnotationKind::Context, 0);
    }
    let help = Grade::HELP.with_name(word("next")?).message(visible(&said.help));
    main = main.element(help);
    if let Some(mend) = report.mend(found)? {
        main = main.element(Grade::HELP.with_name(word("fix")?).message(visible(&mend)));
    }
    if let Standing::Open { due: Some(due) } = &found.standing {
        let args = [("due", (*due).into())].into();
        let answer = report.messages.text(report.locale, "answer-due", &args)?;
        main = main.element(Grade::NOTE.with_name(word("note")?).message(answer));
    }
    Ok(vec![main])
}

fn level_key(found: &Diagnostic) -> &'static str {
    if found.level == Level::Error { "level-error" } else { "level-warning" }
}

/// Adds a piece of a text with a mark; where there is no text to show, only its name.
fn place(
    group: Group<'static>,
    report: &Report,
    path: &str,
    span: Span,
    label: &str,
    kind: AnnotationKind,
    context: u32,
) -> Group<'static> {
    let frame = Frame::cut(report.sources, path, span, context);
    let (Some(first), Some(last)) = (frame.lines.first(), frame.lines.last()) else {
        let origin = Origin::path(visible(path)).line(span.line as usize).char_column(span.column as usize);
        return group.element(origin).element(Grade::NOTE.message(label.to_owned()));
    };
    let (before, within, _) = last.parts();
    let start: usize = frame.lines[..frame.lines.len() - 1].iter().map(|line| line.text.len() + 1).sum();
    let start = start + before.len();
    let text: Vec<&str> = frame.lines.iter().map(|line| line.text.as_str()).collect();
    let mark = kind.span(start..start + within.len()).label(label.to_owned());
    let snippet = Snippet::source(text.join("\n")).line_start(first.number as usize).path(visible(path));
    group.element(snippet.fold(false).annotation(mark))
}

fn summary(report: &Report) -> Result<String> {
    let s = report.summary;
    let mut args = crate::diagnostic::Args::new();
    let counts = [
        ("found", s.found),
        ("judged", s.judged),
        ("refused", s.refused),
        ("rules", s.rules),
        ("errors", s.errors),
        ("warnings", s.warnings),
        ("breaches", s.breaches),
        ("waived", s.waived),
    ];
    args.extend(counts.map(|(name, count)| (name, count.into())));
    let verdict = match s.verdict {
        super::Outcome::Pass => "verdict-pass",
        super::Outcome::Fail => "verdict-fail",
        super::Outcome::NotJudged => "verdict-not-judged",
    };
    args.insert("verdict", crate::diagnostic::Arg::Message(verdict.to_owned()));
    let key = match report.as_of {
        Some(date) => {
            args.insert("date", date.to_string().into());
            "check-summary"
        }
        None => "check-summary-not-judged",
    };
    Ok(format!("{}\n", report.messages.text(report.locale, key, &args)?))
}

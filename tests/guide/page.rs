//! A page of the guide as its reader follows it: fenced blocks in the order of the page, taken apart into what is
//! typed, what is written and what is changed. Runs nothing.

/// What the reader does at one place of a page.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// Types a command, on this day if the page says so, and sees what follows.
    Run { day: Option<String>, command: String, shown: Shown },
    /// Writes a file.
    Write { path: String, text: String },
    /// Changes lines of a file: those taken out, and those put in their place.
    Change { path: String, out: String, within: String },
}

/// What a page shows of a command's end: the lines of the page that hold it, and the code.
#[derive(Debug, PartialEq, Eq)]
pub struct Shown {
    pub lines: std::ops::Range<usize>,
    pub text: String,
    pub code: i32,
}

const FENCE: &str = "```";

/// The steps of a page; the first fault with its line otherwise.
pub fn steps(page: &str) -> Result<Vec<Step>, String> {
    let lines: Vec<&str> = page.lines().collect();
    let mut steps = Vec::new();
    let (mut at, mut before) = (0, "");
    while at < lines.len() {
        let line = lines[at];
        let Some(info) = line.strip_prefix(FENCE) else {
            if line.trim_start().starts_with("$ ") || line.trim_start().starts_with(FENCE) {
                return Err(format!("line {}: only a console block at the margin is run: {line}", at + 1));
            }
            before = if line.trim().is_empty() { before } else { line };
            at += 1;
            continue;
        };
        let length = lines[at + 1..].iter().position(|line| *line == FENCE);
        let end = at + 1 + length.ok_or_else(|| format!("line {}: the block has no end", at + 1))?;
        let body = &lines[at + 1..end];
        match info.split(' ').collect::<Vec<_>>()[..] {
            ["console"] => commands(body, at + 1, None, &mut steps)?,
            ["console", day] => {
                let day = day.strip_prefix("day=").ok_or_else(|| format!("line {}: {info}", at + 1))?;
                commands(body, at + 1, Some(day), &mut steps)?;
            }
            ["diff"] => steps.push(change(named(before, at)?, body, at)?),
            ["yaml" | "csv" | "nginx" | "html"] => {
                steps.push(Step::Write { path: named(before, at)?, text: whole(body) });
            }
            _ => return Err(format!("line {}: nobody can follow a block of `{info}`", at + 1)),
        }
        (at, before) = (end + 1, "");
    }
    Ok(steps)
}

/// The file that the line before a block names at its end: a path in backticks, then a colon.
fn named(before: &str, at: usize) -> Result<String, String> {
    let name = before.strip_suffix([':', '：']).and_then(|line| line.strip_suffix('`'));
    let name = name.and_then(|line| line.rsplit_once('`')).map(|(_, name)| name.to_owned());
    name.ok_or_else(|| format!("line {}: no file is named before the block: {before}", at + 1))
}

/// The commands of a block whose first line is `start` of the page.
fn commands(body: &[&str], start: usize, day: Option<&str>, steps: &mut Vec<Step>) -> Result<(), String> {
    let mut at = 0;
    while at < body.len() {
        let command = body[at].strip_prefix("$ ");
        let mut command =
            command.ok_or_else(|| format!("line {}: no command: {}", start + at + 1, body[at]))?.to_owned();
        at += 1;
        while let Some(more) = body.get(at).and_then(|line| line.strip_prefix("> ")) {
            command = format!("{command}\n{more}");
            at += 1;
        }
        let length = body[at..].iter().position(|line| line.starts_with("$ "));
        let end = length.map_or(body.len(), |length| at + length);
        let code = body[at..end].last().and_then(|line| line.strip_prefix("# exit ")?.parse().ok());
        let text = whole(&body[at..end - usize::from(code.is_some())]);
        let lines = start + at..start + end;
        let shown = Shown { lines, text, code: code.unwrap_or(0) };
        steps.push(Step::Run { day: day.map(str::to_owned), command, shown });
        at = end;
    }
    Ok(())
}

/// Lines, each with its end.
fn whole(lines: &[&str]) -> String {
    lines.iter().flat_map(|line| [line, "\n"]).collect()
}

/// A change of lines: `-` goes, `+` comes, a blank stays.
fn change(path: String, body: &[&str], at: usize) -> Result<Step, String> {
    let (mut out, mut within) = (String::new(), String::new());
    for line in body {
        let (mark, rest) = line.split_at_checked(1).unwrap_or((" ", ""));
        match mark {
            "-" => out.extend([rest, "\n"]),
            "+" => within.extend([rest, "\n"]),
            " " => {
                out.extend([rest, "\n"]);
                within.extend([rest, "\n"]);
            }
            _ => return Err(format!("line {}: neither -, + nor a blank: {line}", at + 1)),
        }
    }
    Ok(Step::Change { path, out, within })
}

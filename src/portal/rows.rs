//! The rows of registers of more than one page, as scripts that a page loads when its reader sorts or filters: taken
//! from the pages as they are published, so that nothing stands in them that cannot be read. Knows no record.
//! `site/register.js` reads what is written here.

use super::page::Made;
use anyhow::Result;
use std::collections::BTreeMap;

/// Rows of one file.
pub(super) const PART: usize = 200;

/// A register: its language and its kind.
type Of = (String, String);

/// Of each register, the rows by the number of the page.
pub(super) type Rows = BTreeMap<Of, BTreeMap<usize, Vec<String>>>;

/// What a page adds to the rows: nothing, where it is none of a register's first view.
pub(super) fn of_page(path: &str, bytes: &[u8]) -> Option<(Of, (usize, Vec<String>))> {
    let (locale, kind, number) = place(path)?;
    let rows = rows(path, std::str::from_utf8(bytes).ok()?);
    Some(((locale.to_owned(), kind.to_owned()), (number, rows)))
}

/// The files of rows: `rows/<locale>/<kind>-<number>.js`, whose links lead from the language's folder.
pub(super) fn files(registers: Rows) -> Result<Vec<Made>> {
    let mut files = Vec::new();
    for ((locale, kind), pages) in registers.into_iter().filter(|(_, pages)| pages.len() > 1) {
        let all: Vec<String> = pages.into_values().flatten().collect();
        for (number, part) in all.chunks(PART).enumerate() {
            let text = format!("pinguanRows({number},{});\n", serde_json::to_string(part)?);
            files.push((format!("rows/{locale}/{kind}-{number}.js"), text.into_bytes()));
        }
    }
    Ok(files)
}

/// Of a page of a register's first view, the language, the kind and the number of the page.
fn place(path: &str) -> Option<(&str, &str, usize)> {
    match *path.split('/').collect::<Vec<_>>().as_slice() {
        [locale, "records", kind, "index.html"] => Some((locale, kind, 1)),
        [locale, "records", kind, page, "index.html"] => {
            Some((locale, kind, page.strip_prefix("page-")?.parse().ok()?))
        }
        _ => None,
    }
}

/// The rows of the register's table; their links lead from the language's folder.
fn rows(path: &str, page: &str) -> Vec<String> {
    let table = page.split_once(" reg\">").map_or("", |(_, rest)| rest);
    let body = table.split_once("<tbody>").map_or("", |(_, rest)| rest);
    let body = body.split_once("</tbody>").map_or("", |(body, _)| body);
    body.split("</tr>").filter(|row| !row.trim().is_empty()).map(|row| moved(path, row.trim())).collect()
}

/// A row whose links lead from the language's folder, and without the labels that stand in the head of its table.
fn moved(path: &str, row: &str) -> String {
    let mut told = String::with_capacity(row.len());
    for (at, part) in row.split(" href=\"").enumerate() {
        if at == 0 {
            told.push_str(part);
            continue;
        }
        let (link, rest) = part.split_once('"').unwrap_or((part, ""));
        let mut folder: Vec<&str> = path.split('/').skip(1).collect();
        folder.pop();
        for step in link.split('/') {
            if step == ".." {
                folder.pop();
            } else {
                folder.push(step);
            }
        }
        told.push_str(" href=\"");
        told.push_str(&folder.join("/"));
        told.push('"');
        told.push_str(rest);
    }
    let mut parts = told.split(" data-l=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('"').map_or("", |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_taken_from_every_page_and_lead_from_the_folder_of_the_language() {
        let page = |link: &str| {
            format!(
                "<table class=\"stack reg\"><thead><tr><th>No</th></tr></thead><tbody>\n\
                 <tr data-v=\"open\"><th><a href=\"{link}\">A</a></th><td data-l=\"Unit\">&lt;b&gt;</td></tr>\n\
                 </tbody></table>"
            )
            .into_bytes()
        };
        let made = [
            ("en/records/plan/index.html".to_owned(), page("PLAN-1/index.html")),
            ("en/records/plan/page-2/index.html".to_owned(), page("../../../units/C1/index.html")),
            ("en/records/plan/open/index.html".to_owned(), page("../PLAN-1/index.html")),
            ("en/records/waiver/index.html".to_owned(), page("W-1/index.html")),
        ];
        let mut registers = Rows::new();
        for (path, bytes) in &made {
            let (register, (number, rows)) = of_page(path, bytes).unwrap_or_default();
            registers.entry(register).or_default().insert(number, rows);
        }
        let files = files(registers).unwrap();
        assert_eq!(files.len(), 1, "only the register of two pages");
        assert_eq!(files[0].0, "rows/en/plan-0.js");
        let text = String::from_utf8(files[0].1.clone()).unwrap();
        let expected = "pinguanRows(0,[\"<tr data-v=\\\"open\\\"><th><a href=\\\"records/plan/PLAN-1/index.html\\\">A</a></th>\
                        <td>&lt;b&gt;</td>\",\"<tr data-v=\\\"open\\\"><th><a href=\\\"units/C1/index.html\\\">A</a></th>\
                        <td>&lt;b&gt;</td>\"]);\n";
        assert_eq!(text, expected);
    }
}

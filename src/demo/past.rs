//! In which order the files of a company came to be, for a history: what it stands on first, then records by their day.

use crate::calendar::Date;
use std::collections::BTreeMap;

/// Files that came together, on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<'a> {
    /// The day of the last of them.
    pub on: Date,
    /// Their paths, in order.
    pub paths: Vec<&'a str>,
}

/// The steps of a history, oldest first, each of at most so many records.
pub fn steps(texts: &BTreeMap<String, String>, each: usize) -> Vec<Step<'_>> {
    let stands = |path: &str| ["records/company/", "records/policy/"].iter().any(|top| path.starts_with(top));
    let (first, dated): (Vec<_>, Vec<_>) = texts.iter().partition(|(path, _)| stands(path));
    let mut dated: Vec<(Date, &str)> =
        dated.into_iter().filter_map(|(path, text)| Some((first_day(text)?, path.as_str()))).collect();
    dated.sort_unstable();
    let begun = dated.first().map(|(day, _)| day.plus_days(-1));
    let mut steps: Vec<Step> = begun
        .map(|on| Step { on, paths: first.into_iter().map(|(path, _)| path.as_str()).collect() })
        .into_iter()
        .collect();
    for group in dated.chunks(each.max(1)) {
        let on = group.last().map(|(day, _)| *day);
        steps.extend(on.map(|on| Step { on, paths: group.iter().map(|(_, path)| *path).collect() }));
    }
    steps
}

/// The first date that a text holds.
fn first_day(text: &str) -> Option<Date> {
    let dashes = text.match_indices('-').map(|(at, _)| at);
    dashes.filter_map(|at| text.get(at.checked_sub(4)?..at + 6)).find_map(Date::parse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_company_stands_on_comes_first_then_records_by_their_day() {
        let texts = [
            ("records/company/company.yaml", "adopted_on: 2026-01-01"),
            ("records/a/2026/A-2026-0002.yaml", "id: A-2026-0002\non: 2026-03-01"),
            ("records/b/2026/B-2026-0001.yaml", "id: B-2026-0001\nat: 2026-02-01T09:00+08:00"),
        ];
        let texts = texts.map(|(path, text)| (path.to_owned(), text.to_owned())).into();
        let steps = steps(&texts, 1);
        let told: Vec<(String, &str)> =
            steps.iter().map(|step| (step.on.to_string(), step.paths[0])).collect();
        let expected = [
            ("2026-01-31".to_owned(), "records/company/company.yaml"),
            ("2026-02-01".to_owned(), "records/b/2026/B-2026-0001.yaml"),
            ("2026-03-01".to_owned(), "records/a/2026/A-2026-0002.yaml"),
        ];
        assert_eq!(told, expected);
    }
}

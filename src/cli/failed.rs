//! What failed, in the reader's language. Whoever meets a failure says it in English, a link a cause; each link is found
//! again here among the messages and said anew, with what stood in it. What is not found stays as it is.

use crate::diagnostic::Args;
use crate::locale::{Locale, Messages, keys_of};
use anyhow::{Error, Result};

/// Where the messages stand, those that say more before those that say less.
const FILE: &str = "failures";

/// What stands in the places of a message while it is looked for.
const HOLES: [(&str, &str); 2] = [("at", "\u{1}"), ("why", "\u{2}")];

/// What cannot be done in a repository is one of a few things; whatever else has an "in" in it is a path.
const IN_REPOSITORY: &str = "failure-in-repository";

/// A failure with its causes, each once.
pub(super) fn told(error: &Error, locale: Locale) -> String {
    let mut links: Vec<String> = Vec::new();
    for link in error.chain().map(ToString::to_string) {
        // some say their cause themselves
        if !links.last().is_some_and(|before| before.ends_with(&link)) {
            links.push(link);
        }
    }
    if !locale.is_chinese() {
        return links.join(": ");
    }
    let messages = Messages::built_in();
    let said = |link: &String| said(link, &messages, locale).unwrap_or_else(|| link.clone());
    links.iter().map(said).collect::<Vec<_>>().join("：")
}

/// A text said anew: what stands before and behind the end of a path in quotes, else the whole; `None` where nothing of
/// it is known.
fn said(text: &str, messages: &Messages, locale: Locale) -> Option<String> {
    let known = |part: &str| said(part, messages, locale);
    let parted = parted(text).and_then(|(before, cause)| {
        let before =
            Some(before.to_owned()).filter(|before| before.starts_with('"')).or_else(|| known(before))?;
        Some(format!("{before}：{}", known(cause).unwrap_or_else(|| cause.to_owned())))
    });
    parted.or_else(|| keys_of(FILE).find_map(|key| anew(text, key, messages, locale).ok().flatten()))
}

/// A text before and behind the first colon that follows a path in quotes; a quote within a path has a mark before it.
fn parted(text: &str) -> Option<(&str, &str)> {
    let ends = text.match_indices("\": ").map(|(at, _)| at + 1);
    let at = ends.into_iter().find(|at| !text[..at - 1].ends_with('\\'))?;
    Some((&text[..at], &text[at + 2..]))
}

/// A text in the words of a message, if it is that message in English.
fn anew(text: &str, key: &str, messages: &Messages, locale: Locale) -> Result<Option<String>> {
    let english = messages.text(Locale::En, key, &HOLES.map(|(name, hole)| (name, hole.into())).into())?;
    let Some(held) = held(text, &english) else { return Ok(None) };
    let part = |hole: &str| held.iter().find(|(at, _)| *at == hole).map_or("", |(_, part)| part);
    let [(at, place), (why, reason)] = HOLES.map(|(name, hole)| (name, part(hole)));
    // a place is a path or a number, whatever it may look like
    let known = said(reason, messages, locale);
    if known.is_none() && key == IN_REPOSITORY {
        return Ok(None);
    }
    let reason = known.unwrap_or_else(|| reason.to_owned());
    let args = Args::from([(at, place.to_owned().into()), (why, reason.into())]);
    messages.text(locale, key, &args).map(Some)
}

/// What a text holds in the places of a pattern, each with its place; `None` where it is not of the pattern.
fn held<'t, 'p>(text: &'t str, pattern: &'p str) -> Option<Vec<(&'p str, &'t str)>> {
    let is_hole = |c: char| HOLES.iter().any(|(_, hole)| hole.contains(c));
    let Some(at) = pattern.find(is_hole) else { return (text == pattern).then(Vec::new) };
    let (hole, behind) = pattern[at..].split_at(1);
    let rest = text.strip_prefix(&pattern[..at])?;
    let next = behind.find(is_hole).unwrap_or(behind.len());
    // the words behind the last place end the text; others are where they are first met
    let end = if next == behind.len() {
        rest.ends_with(behind).then(|| rest.len() - behind.len())?
    } else {
        rest.find(&behind[..next])?
    };
    let mut found = vec![(hole, &rest[..end])];
    found.extend(held(&rest[end..], behind)?);
    Some(found).filter(|found| found.iter().all(|(_, part)| !part.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::anyhow;

    fn chinese(error: &Error) -> String {
        told(error, Locale::ZhHant)
    }

    #[test]
    fn each_cause_is_told_once_in_the_readers_language() {
        let denied = || std::io::Error::from_raw_os_error(13);
        let error = anyhow!(denied()).context("cannot write records/plan/a: b.yaml");
        assert_eq!(
            told(&error, Locale::En),
            "cannot write records/plan/a: b.yaml: Permission denied (os error 13)"
        );
        assert_eq!(chinese(&error), "無法寫入 records/plan/a: b.yaml：沒有權限（系統錯誤 13）");
        let error = anyhow!("cannot make \"/x\": Permission denied (os error 13)");
        assert_eq!(
            chinese(&error.context("nothing was published")),
            "什麼都沒有發布：無法建立 \"/x\"：沒有權限（系統錯誤 13）"
        );
        let error = anyhow!(
            "will not publish to \"/x\": it is, or contains, \"/x/y\", which publishing must not replace"
        );
        assert_eq!(chinese(&error), "不發布到 /x：它就是、或包含了 \"/x/y\"，而發布不得取代那裡");
        assert_eq!(
            chinese(&anyhow!("cannot walk the history in \"/r/.git/\"")),
            "在 \"/r/.git/\" 無法讀取歷史"
        );
    }

    #[test]
    fn a_path_stays_as_it_is_whatever_it_looks_like() {
        let error = anyhow!("cannot exchange the new tree with \"/x: y\": no such luck");
        assert_eq!(chinese(&error), "無法以新的資料夾換下 \"/x: y\"：no such luck");
        let error = anyhow!("\"./x/manifest.json\": there is none: not a tree that this program published");
        assert_eq!(
            chinese(&error.context("cannot verify Meeting in May/x: merge")),
            "無法驗證 Meeting in May/x: merge：\"./x/manifest.json\"：沒有這個檔案：不是本程式發布的資料夾"
        );
        let error =
            anyhow!("will not publish to \"/a: merge\": it contains .git: it is the root of a repository");
        assert_eq!(chinese(&error), "不發布到 /a: merge：裡面有 `.git`：它是儲存庫的根目錄");
    }

    #[test]
    fn what_is_not_known_stays_as_it_is() {
        assert_eq!(
            chinese(&anyhow!("object not found - no match for id (abc)")),
            "object not found - no match for id (abc)"
        );
    }

    #[test]
    fn every_message_is_found_by_its_english_and_no_other_is_found_before_it() {
        let messages = Messages::built_in();
        for key in keys_of(FILE) {
            let why = if key == IN_REPOSITORY { "merge" } else { "B" };
            let args = [("at", "A".into()), ("why", why.into())].into();
            let text = |locale| messages.text(locale, key, &args).expect("a message");
            let told = text(Locale::ZhHant).replace("merge", "合併");
            assert_eq!(said(&text(Locale::En), &messages, Locale::ZhHant), Some(told), "{key}");
        }
    }
}

//! What is served at a moment: the last good pages, what is wrong since, and a number that grows with each change.
//! Every page takes in one script of the server's own, which the portal's content security policy allows.

use crate::portal::publish::File;
use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

/// The script that each page takes in; published pages never have it.
pub(super) const SCRIPT: &str = "pinguan-live.js";

/// Where the script asks what there is.
pub(super) const STATE: &str = "pinguan-live.json";

/// What stands where there was no good page yet.
const EMPTY: &str =
    "<!doctype html><html><head><meta charset=\"utf-8\"><title>pinguan</title></head><body></body></html>";

/// What is served.
#[derive(Debug, Default)]
pub(super) struct Live(RwLock<Shown>);

#[derive(Debug, Default)]
struct Shown {
    files: BTreeMap<String, Vec<u8>>,
    fault: Option<String>,
    number: u64,
}

/// What a path gives.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A file with its bytes.
    File(&'static str, Vec<u8>),
    /// A folder that was asked for without its slash.
    Folder,
    /// Nothing; the page that says so.
    Nothing(Vec<u8>),
}

impl Live {
    /// Shows new pages.
    pub(super) fn show(&self, files: Vec<File>) {
        let mut shown = self.0.write().unwrap_or_else(PoisonError::into_inner);
        shown.files = files.into_iter().map(|file| (file.path.as_str().to_owned(), file.bytes)).collect();
        (shown.fault, shown.number) = (None, shown.number + 1);
    }

    /// Keeps the pages, and says what is wrong.
    pub(super) fn warn(&self, fault: String) {
        let mut shown = self.0.write().unwrap_or_else(PoisonError::into_inner);
        (shown.fault, shown.number) = (Some(fault), shown.number + 1);
    }

    fn read(&self) -> RwLockReadGuard<'_, Shown> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a path below the root gives. Only what was built is there: no path leads to the disk.
    pub(super) fn find(&self, path: &str) -> Found {
        let shown = self.read();
        match path {
            SCRIPT => {
                return Found::File("text/javascript; charset=utf-8", include_bytes!("live.js").to_vec());
            }
            STATE => {
                let state = serde_json::json!({ "number": shown.number, "fault": shown.fault });
                return Found::File("application/json", state.to_string().into_bytes());
            }
            _ => {}
        }
        let whole = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        if let Some(bytes) = shown.files.get(&whole) {
            return Found::File(content_type(&whole), with_script(&whole, bytes));
        }
        if shown.files.contains_key(&format!("{whole}/index.html")) {
            return Found::Folder;
        }
        let page = shown.files.get("404.html").map_or(EMPTY.as_bytes(), Vec::as_slice);
        Found::Nothing(with_script("404.html", page))
    }
}

/// A page with the script behind all that it says; other files as they are.
fn with_script(path: &str, bytes: &[u8]) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    let at = bytes.windows(END.len()).rposition(|window| window == END);
    match at.filter(|_| path.ends_with(".html")) {
        Some(at) => {
            let script = format!("<script src=\"/{SCRIPT}\"></script>");
            [&bytes[..at], script.as_bytes(), &bytes[at..]].concat()
        }
        None => bytes.to_vec(),
    }
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "woff2" => "font/woff2",
        "json" => "application/json",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "xml" | "atom" => "application/xml",
        "txt" | "md" => "text/plain; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portal::publish::SitePath;

    fn file(path: &str, text: &str) -> File {
        File { path: SitePath::new(path).unwrap(), bytes: text.as_bytes().to_vec() }
    }

    #[test]
    fn only_what_was_built_is_found_and_only_pages_take_in_the_script() {
        let live = Live::default();
        live.show(vec![file("en/index.html", "<body>x</body>"), file("a.csv", "</body>")]);
        let page = format!("<body>x<script src=\"/{SCRIPT}\"></script></body>").into_bytes();
        assert_eq!(live.find("en/"), Found::File("text/html; charset=utf-8", page));
        assert_eq!(live.find("en"), Found::Folder);
        assert_eq!(live.find("a.csv"), Found::File("text/csv; charset=utf-8", b"</body>".to_vec()));
        for path in ["../etc/passwd", "..", "/etc/passwd", "en/../a.csv", "b"] {
            assert!(matches!(live.find(path), Found::Nothing(_)), "{path}");
        }
    }

    #[test]
    fn a_fault_keeps_the_pages() {
        let live = Live::default();
        live.show(vec![file("index.html", "<body></body>")]);
        live.warn("wrong".to_owned());
        assert!(matches!(live.find(""), Found::File(..)));
        let Found::File(_, state) = live.find(STATE) else { panic!("no state") };
        assert_eq!(String::from_utf8(state).unwrap(), "{\"number\":2,\"fault\":\"wrong\"}");
    }
}

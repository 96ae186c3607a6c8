//! How large a page may be, so that the portal opens at once on a phone.

use super::sample;

const KB: usize = 1024;

#[test]
fn no_file_of_the_sample_portal_is_over_its_budget() {
    let mut over = Vec::new();
    let mut homes = 0;
    for (path, bytes) in sample::site() {
        let is_home = path.split('/').count() == 2 && path.ends_with("/index.html");
        homes += usize::from(is_home);
        let budget = match path.rsplit_once('.').map(|(_, ending)| ending) {
            Some("html") if is_home => 60 * KB,
            Some("html") => 300 * KB,
            Some("css") => 26 * KB,
            // parts of the index, of which a search loads a few
            Some("js") if path.starts_with("search/") => 128 * KB,
            // rows of a register, loaded when it is sorted or filtered
            Some("js") if path.starts_with("rows/") => 384 * KB,
            Some("js") => 20 * KB,
            _ => continue,
        };
        if bytes.len() > budget {
            over.push(format!("{path}: {} bytes of {budget}", bytes.len()));
        }
    }
    assert_eq!(homes, 3, "one home a language");
    assert!(over.is_empty(), "{}", over.join("\n"));
}

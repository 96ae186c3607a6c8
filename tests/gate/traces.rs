//! Personal data in the names of makers and in the portal's own files, and what is only suspected.

use super::change::{By, Change, by, expected, verdict};

/// A valid number of a person by its check digit, made up.
fn number() -> String {
    ["F13", "1104", "093"].concat()
}

#[test]
fn row_38_the_names_of_makers_hold_no_personal_data() {
    for (author, committer) in [(number(), "S-0011".to_owned()), ("S-0011".to_owned(), number())] {
        let change = Change::new("recorded");
        change.project.write("notes.txt", b"nothing of the records\n");
        change.commit(By { author: &author, committer: &committer, key: None });
        let run = change.judge();
        assert_eq!(verdict(&run), expected(1, &["GAT-009 error"]));
        let word = if author == number() { "author" } else { "committer" };
        assert!(run.stdout.contains(word) && !run.stdout.contains(&number()), "{}", run.stdout);
    }
}

#[test]
fn files_of_the_portal_are_searched_in_every_commit() {
    let page = "site/pages/zh-Hant/about.md";
    for stays in [true, false] {
        let change = Change::new("recorded");
        change.project.write(page, format!("# 關於\n\n請洽 {}。\n", number()).as_bytes());
        let first = change.commit(by("S-0011")).to_string();
        if !stays {
            change.project.write(page, "# 關於\n".as_bytes());
            change.commit(by("S-0011"));
        }
        let run = change.judge();
        let rule = if stays { "GAT-013 error" } else { "GAT-010 error" };
        assert_eq!(verdict(&run), expected(1, &[rule]));
        assert!(run.stdout.contains(&first[..12]) && !run.stdout.contains(&number()));
    }
    let change = Change::new("recorded");
    change.project.write(page, "# 關於\n\n請洽客服。\n".as_bytes());
    change.commit(by("S-0011"));
    assert_eq!(verdict(&change.judge()), expected(0, &[]));
}

#[test]
fn what_was_only_suspected_and_taken_away_is_told_without_blocking() {
    let path = "records/suggestion/2026/SUG-2026-0001.yaml";
    let change = Change::new("recorded");
    let text = change.project.read(path);
    change.project.write(path, text.replace("請增加人手。", "車號 ABC-1234。").as_bytes());
    change.commit(by("S-0011"));
    change.project.write(path, format!("# looked through\n{text}").as_bytes());
    change.commit(by("S-0011"));
    assert_eq!(verdict(&change.judge()), expected(0, &["GAT-010 warning"]));
}

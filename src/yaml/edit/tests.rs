//! Tests of edits: what is written, and what stays.

use super::*;
use serde_json::json;

fn edit(text: &str, edits: &[Edit]) -> Option<String> {
    let schema = json!({"type": "object", "properties": {
        "id": {}, "status": {},
        "who": {"type": "object", "properties": {"a": {}, "b": {}, "c": {}}},
        "reviews": {"type": "array", "items": {"type": "object", "properties": {"by": {}, "at": {}, "note": {}}}},
        "end": {},
    }});
    edited(text, edits, &schema)
}

fn text(words: &str) -> New {
    New::Text(words.to_owned())
}

fn set(path: &str, new: New) -> Edit {
    Edit::Set(path.to_owned(), new)
}

fn review() -> Edit {
    let item = New::Mapping(vec![("by".to_owned(), text("S-1")), ("note".to_owned(), text("a: b"))]);
    Edit::Append("reviews".to_owned(), item)
}

#[test]
fn a_list_grows_wherever_it_stands_and_comments_stay() {
    for (before, after) in [
        ("id: A\nend: x\n", "id: A\nreviews:\n  - by: S-1\n    note: \"a: b\"\nend: x\n"),
        (
            "id: A # one\n# of the end\nend: x",
            "id: A # one\nreviews:\n  - by: S-1\n    note: \"a: b\"\n# of the end\nend: x",
        ),
        (
            "id: A\nreviews: []  # none\nend: x\n",
            "id: A\nreviews:  # none\n  - by: S-1\n    note: \"a: b\"\nend: x\n",
        ),
        ("id: A\nreviews: [{by: S-0}]\n", "id: A\nreviews: [{by: S-0}, {by: S-1, note: \"a: b\"}]\n"),
        (
            "id: A\nreviews:\n- by: S-0 # first\n  # of the first\n\n  # and more\n# of the end\nend: x\n",
            "id: A\nreviews:\n- by: S-0 # first\n  # of the first\n\n  # and more\n- by: S-1\n  note: \"a: b\"\n# of the end\nend: x\n",
        ),
        (
            "id: A\r\nreviews:\r\n  - by: S-0\r\n    note: |\r\n      x\r\n      y\r\n",
            "id: A\r\nreviews:\r\n  - by: S-0\r\n    note: |\r\n      x\r\n      y\r\n  - by: S-1\r\n    note: \"a: b\"\r\n",
        ),
    ] {
        assert_eq!(edit(before, &[review()]).as_deref(), Some(after), "{before}");
    }
}

#[test]
fn a_field_is_set_in_the_order_of_its_type() {
    for (before, path, new, after) in [
        ("id: A\nstatus: 'x' # c\n", "status", text("y"), "id: A\nstatus: y # c\n"),
        ("id: A\nend:\n", "end", text("y"), "id: A\nend: y\n"),
        ("id: A\nend: x\n", "status", text("09:00"), "id: A\nstatus: \"09:00\"\nend: x\n"),
        ("status: x\n", "id", text("A"), "id: A\nstatus: x\n"),
        ("who:\n  a: 1\n  c: 3\n", "who.b", New::Plain("2".into()), "who:\n  a: 1\n  b: 2\n  c: 3\n"),
        ("who: {a: 1, c: 3}\n", "who.b", text("x, y"), "who: {a: 1, b: \"x, y\", c: 3}\n"),
        ("who: {c: 3}\n", "who.b", text("x"), "who: {b: x, c: 3}\n"),
        ("who: {}\n", "who.b", text("x"), "who: {b: x}\n"),
        ("id: A\n", "who.b", New::List(vec![text("x"), text("1")]), "id: A\nwho:\n  b: [x, \"1\"]\n"),
        (
            "reviews:\n  - by: a\n  - by: b\n",
            "reviews[1].at",
            text("x"),
            "reviews:\n  - by: a\n  - by: b\n    at: x\n",
        ),
        ("reviews:\n  - at: a\n", "reviews[0].by", text("x"), "reviews:\n  - by: x\n    at: a\n"),
    ] {
        assert_eq!(edit(before, &[set(path, new)]).as_deref(), Some(after), "{before}");
    }
    let both = New::Mapping(vec![("a".to_owned(), text("1")), ("b".to_owned(), text("2"))]);
    assert_eq!(
        edit("who:\n  b: x # c\n", &[set("who", both)]).unwrap(),
        "who:\n  a: \"1\"\n  b: \"2\" # c\n"
    );
}

#[test]
fn what_is_not_certain_is_not_written() {
    for (before, change) in [
        ("id: |\n  a\n  b\n", set("id", text("x"))),
        ("status: x\nstatus: y\n", set("status", text("z"))),
        ("reviews: x\n", review()),
        ("reviews:\n  - # odd\n    by: x\n", review()),
        ("who:\n  a: x\n", set("who", text("y"))),
        ("a: [\n", set("id", text("x"))),
    ] {
        assert_eq!(edit(before, &[change]), None, "{before}");
    }
    let injected = edit("id: A\n", &[set("end", text("x\nstatus: y # \u{202e}"))]).unwrap();
    assert_eq!(injected, "id: A\nend: \"x\\nstatus: y # \\u202E\"\n");
}

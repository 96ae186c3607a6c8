//! Templates and assets of the project in the place of those that are built in.

use super::html;
use crate::project::{Project, tree};
use std::path::Path;

const OWN: &str = "{# views 2 #}\n{% extends \"built-in/home.html\" %}\n\
    {% block main %}<p class=\"lead\">Extension 2041.</p>{{ super() }}{% endblock main %}\n";

#[test]
fn a_template_of_the_project_stands_in_and_may_extend_what_it_replaces() {
    let project = Project::minimal();
    assert_eq!(project.run(&["build", "--out", "plain"]).code, 0);
    project.write("templates/home.html", OWN.as_bytes());
    project.write("site/style.css", b"body{color:#123}\n");
    let run = project.run(&["build", "--out", "themed"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let (plain, themed) = (tree(&project.root().join("plain")), tree(&project.root().join("themed")));
    let home = |files: &std::collections::BTreeMap<_, Vec<u8>>| {
        html::text(std::str::from_utf8(&files[Path::new("en/index.html")]).unwrap())
    };
    let (before, after) = (home(&plain), home(&themed));
    assert!(after.contains("Extension 2041."), "{after}");
    let rest: Vec<_> = after.lines().filter(|line| !line.contains("Extension 2041.")).collect();
    assert_eq!(rest, before.lines().collect::<Vec<_>>(), "what it extends is printed as it was");
    let style = &themed[Path::new("style.css")];
    assert!(style.starts_with(b"body{color:#123}"), "{}", String::from_utf8_lossy(style));
    // the pack holds the style sheet within it, and the first page is known from its place
    let others = plain.iter().filter(|(path, _)| {
        let first = path.ends_with("index.html") && path.components().count() == 2;
        path.extension().is_some_and(|ending| ending == "html") && !path.ends_with("pack.html") && !first
    });
    let mut count = 0;
    for (path, bytes) in others {
        assert!(themed.get(path) == Some(bytes), "{} is another", path.display());
        count += 1;
    }
    assert!(count > 100, "{count} pages");
}

#[test]
fn a_template_for_other_views_is_refused_before_anything_is_published() {
    let project = Project::minimal();
    project.write("templates/home.html", OWN.replace("views 2", "views 9").as_bytes());
    let run = project.run(&["build"]);
    assert_eq!(run.code, 4, "{}", run.stderr);
    for told in ["templates/home.html", "version 9", "version 2", "pinguan schema views"] {
        assert!(run.stderr.contains(told), "{told}: {}", run.stderr);
    }
    assert!(!project.root().join("public").exists());
}

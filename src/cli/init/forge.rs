//! What stands around the records of a new project: workflows, owners of paths, templates of requests, settings of
//! editors, and pages of the site.

use super::Start;
use crate::ledger::Ledger;
use crate::record::{Forge, KINDS};
use crate::report::{Owners, SCHEMA_FOLDER, editor_settings};
use anyhow::{Context, Result};
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;

static WORKFLOWS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/forge");

/// Workflows by the file from which each is made.
const PLACES: [(&str, &str); 2] =
    [("github.yml", ".github/workflows/records.yml"), ("gitlab-ci.yml", ".gitlab-ci.yml")];

/// Templates of requests to merge.
const REQUESTS: [&str; 2] =
    [".github/pull_request_template.md", ".gitlab/merge_request_templates/Default.md"];

pub(super) fn files(start: &Start, ledger: &Ledger, is_minimal: bool) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    files.insert(".gitignore".to_owned(), format!("/public\n/{SCHEMA_FOLDER}\n"));
    if is_minimal {
        return Ok(files);
    }
    for (name, place) in PLACES {
        let text = WORKFLOWS.get_file(name).and_then(include_dir::File::contents_utf8);
        files.insert(place.to_owned(), text.with_context(|| format!("no {name}"))?.to_owned());
    }
    for forge in [Forge::Github, Forge::Gitlab] {
        let owners = Owners { ledger, as_of: start.today, forge, messages: start.messages };
        let text = owners.render()?.context("the quality department has no name on the forge")?;
        files.insert(forge.owners_path().to_owned(), text);
    }
    for place in REQUESTS {
        files.insert(place.to_owned(), start.say("init-request", [])? + "\n");
    }
    let settings = serde_json::to_string_pretty(&editor_settings(KINDS.iter(), SCHEMA_FOLDER))?;
    files.insert(".vscode/settings.json".to_owned(), settings + "\n");
    let extensions = serde_json::json!({ "recommendations": ["redhat.vscode-yaml"] });
    files.insert(".vscode/extensions.json".to_owned(), serde_json::to_string_pretty(&extensions)? + "\n");
    files.insert(".editorconfig".to_owned(), EDITORS.to_owned());
    files.insert(".gitattributes".to_owned(), "* text=auto eol=lf\n".to_owned());
    files.insert(".pre-commit-config.yaml".to_owned(), HOOKS.to_owned());
    let args = || [("name", start.name.as_str().into())];
    files.insert(
        format!("site/pages/{}/about.md", start.locale.tag()),
        start.say("init-about", args())? + "\n",
    );
    files.insert("README.md".to_owned(), start.say("init-readme", args())? + "\n");
    Ok(files)
}

const EDITORS: &str = "root = true\n\n[*]\ncharset = utf-8\nend_of_line = lf\ninsert_final_newline = true\n\n[*.yaml]\nindent_style = space\nindent_size = 2\n";

const HOOKS: &str = "repos:
  - repo: local
    hooks:
      - id: pinguan-fmt
        name: pinguan fmt
        entry: pinguan fmt --check
        language: system
        files: ^records/
        pass_filenames: false
      - id: pinguan-check
        name: pinguan check
        entry: pinguan check --format concise
        language: system
        files: ^records/
        pass_filenames: false
      - id: pinguan-codeowners
        name: pinguan codeowners
        entry: pinguan codeowners --check
        language: system
        files: ^(records/company/|\\.github/CODEOWNERS|\\.gitlab/CODEOWNERS)
        pass_filenames: false
";

//! The worked examples of `CONTRIBUTING.md` are the code as it stands, and its commands are there.

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// A fenced block with its language and the paragraph above it.
struct Block {
    above: String,
    language: String,
    text: String,
}

fn blocks(page: &str) -> Vec<Block> {
    let (mut blocks, mut paragraph, mut above) = (Vec::new(), String::new(), String::new());
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(language) = line.strip_prefix("```") {
            let inside: Vec<&str> = lines.by_ref().take_while(|line| !line.starts_with("```")).collect();
            let text = inside.join("\n") + "\n";
            blocks.push(Block { above: above.clone(), language: language.to_owned(), text });
        } else if line.is_empty() {
            above = std::mem::take(&mut paragraph);
        } else {
            paragraph = format!("{paragraph} {line}");
        }
    }
    blocks
}

/// The last path that a paragraph names.
fn path(paragraph: &str) -> Option<&str> {
    paragraph.split('`').skip(1).step_by(2).filter(|word| word.contains('/') && word.contains('.')).last()
}

#[test]
fn every_block_stands_in_the_file_that_is_named_above_it() {
    let page = std::fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let mut held = 0;
    for block in blocks(&page).iter().filter(|block| block.language != "console") {
        let path = path(&block.above).unwrap_or_else(|| panic!("no path above: {}", block.text));
        let file =
            std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        let stands = file.contains(&block.text);
        assert!(stands, "{path} does not hold this block of CONTRIBUTING.md:\n{}", block.text);
        held += 1;
    }
    assert!(held >= 11, "{held} blocks");
}

#[test]
fn every_command_names_what_is_there() {
    let page = std::fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let main = std::fs::read_to_string(root().join("tests/main.rs")).unwrap();
    let mut asked = 0;
    for line in blocks(&page).iter().filter(|block| block.language == "console").flat_map(|b| b.text.lines())
    {
        asked += 1;
        let words: Vec<&str> = line.split_whitespace().collect();
        let after =
            |word: &str| words.iter().position(|known| *known == word).and_then(|at| words.get(at + 1));
        if let Some(example) = after("--example") {
            let named = [format!("examples/{example}.rs"), format!("examples/{example}/main.rs")];
            assert!(named.iter().any(|path| root().join(path).exists()), "{line}");
        } else if let Some(module) = words.iter().find_map(|word| word.strip_suffix("::")) {
            assert!(main.contains(&format!("mod {module};")), "{line}");
        } else {
            let arguments = &words[words.iter().position(|word| *word == "--").expect("arguments") + 1..];
            let run = std::process::Command::new(env!("CARGO_BIN_EXE_pinguan"))
                .args(arguments)
                .current_dir(root())
                .output()
                .unwrap();
            assert!(run.status.success(), "{line}: {}", String::from_utf8_lossy(&run.stderr));
        }
    }
    assert!(asked >= 9, "{asked} commands");
}

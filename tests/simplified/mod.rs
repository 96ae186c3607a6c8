//! The three languages say the same: simplified Chinese is made from traditional, every language has the same
//! messages with the same variables, and Chinese text keeps its characters and its punctuation.

#![allow(clippy::unwrap_used, reason = "a failed read is a failed test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;

mod simplify;
mod words;

use simplify::{EXCEPTIONS, MADE, ROOTS, SOURCE, Simplifier, files, fluent, stale, wanted};
use words::{narrow_punctuation, shape, simplified_only};

const LANGUAGES: [&str; 3] = [SOURCE, MADE, "en"];

/// Traditional characters in their own right that conversion from simplified would change out of context.
/// Add one only when the text that needs it is right in Taiwan.
const TRADITIONAL_TOO: &str = "了占台回布干污游准";

fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn committed() -> Simplifier {
    Simplifier::new(&fs::read_to_string(project().join(EXCEPTIONS)).unwrap()).unwrap()
}

/// The texts of one language with the file each stands in: Fluent values one by one, Markdown whole.
fn texts(language: &str) -> Vec<(PathBuf, String)> {
    let mut texts = Vec::new();
    for (root, extension) in ROOTS {
        for path in files(&project().join(root).join(language), extension).unwrap() {
            let source = fs::read_to_string(&path).unwrap();
            let short = path.strip_prefix(project()).unwrap().to_owned();
            if extension == "ftl" {
                let ranges =
                    fluent::texts(&source).unwrap_or_else(|error| panic!("{}: {error}", short.display()));
                texts.extend(ranges.into_iter().map(|range| (short.clone(), source[range].to_owned())));
            } else {
                texts.push((short, source));
            }
        }
    }
    assert!(!texts.is_empty(), "no text of {language} was found");
    texts
}

#[test]
fn simplified_chinese_is_up_to_date() {
    let wanted = wanted(&project()).unwrap();
    assert!(!wanted.is_empty());
    let stale = stale(&project(), &wanted).unwrap();
    let list: Vec<_> = stale.iter().map(|(path, why)| format!("  {}: {why}", path.display())).collect();
    let list = list.join("\n");
    assert!(
        stale.is_empty(),
        "simplified Chinese is stale:\n{list}\nRun `cargo run --example simplify` and commit what it wrote. \
         Change the wording in {SOURCE} or in {EXCEPTIONS}, never in {MADE}."
    );
}

#[test]
fn every_language_has_the_same_files_and_messages() {
    let mut faults = Vec::new();
    for (root, extension) in ROOTS {
        let folder = project().join(root);
        let mut names = BTreeSet::new();
        for language in LANGUAGES {
            for path in files(&folder.join(language), extension).unwrap() {
                names.insert(path.file_name().unwrap().to_owned());
            }
        }
        for name in names {
            let shown = Path::new(root).join("…").join(&name);
            let read = |language: &str| fs::read_to_string(folder.join(language).join(&name)).ok();
            let Some(source) = read(SOURCE) else {
                faults.push(format!("{}: missing in {SOURCE}", shown.display()));
                continue;
            };
            for language in LANGUAGES {
                match read(language) {
                    None => faults.push(format!("{}: missing in {language}", shown.display())),
                    Some(other) => {
                        let found = match extension {
                            "ftl" => differences(&source, &other),
                            _ => outline_differences(&source, &other),
                        };
                        faults
                            .extend(found.iter().map(|f| format!("{} in {language}: {f}", shown.display())));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "the languages differ:\n  {}", faults.join("\n  "));
}

/// Where the headings of two Markdown texts differ in level or in the clause id that they begin with.
fn outline_differences(source: &str, other: &str) -> Vec<String> {
    let (source, other) = (outline(source), outline(other));
    let longest = source.len().max(other.len());
    let differs = |index: &usize| source.get(*index) != other.get(*index);
    let shown = |index: usize| {
        let [given, wanted] =
            [&other, &source].map(|outline| outline.get(index).map_or("none", String::as_str));
        format!("heading {}: {given}, in {SOURCE} {wanted}", index + 1)
    };
    (0..longest).find(differs).map(shown).into_iter().collect()
}

/// The headings of a Markdown text: `### 3.1.2b` for a numbered one, `##` for another.
fn outline(text: &str) -> Vec<String> {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    let numbered = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit());
    let short = |line: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        words[..if words.get(1).is_some_and(numbered) { 2 } else { 1 }].join(" ")
    };
    headings.map(short).collect()
}

/// What `other` lacks, has beyond `source`, or says with other variables.
fn differences(source: &str, other: &str) -> Vec<String> {
    let (source, other) = match (shape(source), shape(other)) {
        (Ok(source), Ok(other)) => (source, other),
        (Err(error), _) | (_, Err(error)) => return vec![error.to_string()],
    };
    let mut found = Vec::new();
    for (key, variables) in &source {
        match other.get(key) {
            None => found.push(format!("{key} is missing")),
            Some(given) if given != variables => {
                found.push(format!("{key} uses {given:?}, in {SOURCE} {variables:?}"));
            }
            Some(_) => {}
        }
    }
    found.extend(
        other.keys().filter(|key| !source.contains_key(*key)).map(|key| format!("{key} is too many")),
    );
    found
}

#[test]
fn traditional_chinese_has_no_simplified_characters() {
    let converter = OpenCC::from_config(BuiltinConfig::S2tw).unwrap();
    let mut faults = Vec::new();
    for (path, text) in texts(SOURCE) {
        for line in text.lines() {
            for fault in simplified_only(line, &converter.convert(line), TRADITIONAL_TOO) {
                faults.push(format!("{}: {fault}", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "simplified characters in {SOURCE}:\n  {}", faults.join("\n  "));
}

#[test]
fn chinese_punctuation_is_full_width() {
    let mut faults = Vec::new();
    for language in [SOURCE, MADE] {
        for (path, text) in texts(language) {
            faults
                .extend(narrow_punctuation(&text).iter().map(|fault| format!("{}: {fault}", path.display())));
        }
    }
    assert!(faults.is_empty(), "narrow punctuation beside Han characters:\n  {}", faults.join("\n  "));
}

#[test]
fn the_words_of_quality_management_are_mainland_words() {
    let simplifier = committed();
    for (source, made) in [
        ("管制圖的訊號", "控制图的信号"),
        ("管制上限／管制下限", "控制上限／控制下限"),
        ("依核准的計劃執行", "依核准的计划执行"),
        ("指標與文件", "指标与文件"),
        ("修訂程序", "修订程序"),
        ("資料截至", "数据截至"),
    ] {
        assert_eq!(simplifier.text(source), made);
    }
}

#[test]
fn only_the_text_of_a_fluent_file_is_converted() {
    let simplifier = Simplifier::new("").unwrap();
    let source = "# 註解：計劃\nplan-title = 計劃 { $計 }\n    .help = { $n ->\n        [one] 一項計劃\n       *[other] { NUMBER($n) } 項計劃\n    }\n-term = 計劃\n";
    // A variable name is ASCII, so the first form is refused; with one it is converted.
    assert!(simplifier.fluent(source).is_err());
    let made = simplifier.fluent(&source.replace("$計", "$count")).unwrap();
    let wanted = "# 註解：計劃\nplan-title = 计划 { $count }\n    .help = { $n ->\n        [one] 一项计划\n       *[other] { NUMBER($n) } 项计划\n    }\n-term = 计划\n";
    assert_eq!(made, wanted);
}

#[test]
fn the_longest_exception_wins_and_is_not_replaced_again() {
    let simplifier = Simplifier::new("# reviewed\n\n甲\t乙\n甲乙\t丙\n乙\t甲\n").unwrap();
    assert_eq!(simplifier.text("甲乙甲乙乙"), "丙丙甲");
    assert!(Simplifier::new("甲 乙\n").is_err());
    assert!(Simplifier::new("甲\t乙\t丙\n").is_err());
    assert!(Simplifier::new("甲\t乙\n甲\t丙\n").is_err());
}

#[test]
fn a_missing_message_attribute_or_variable_is_seen() {
    let source = "a = { $n }\n    .help = { DATE($day) }\nb = 乙\n";
    assert_eq!(differences(source, source), Vec::<String>::new());
    let other = "a = { $m }\nc = C\n";
    assert_eq!(
        differences(source, other),
        ["a uses {\"m\"}, in zh-Hant {\"n\"}", "a.help is missing", "b is missing", "c is too many"]
    );
    assert_eq!(differences(source, "a = { $n\n").len(), 1);
    let chapter = "# 章\n\n### 3.1.2b 審批\n";
    assert!(outline_differences(chapter, "# Chapter\n\n### 3.1.2b Approval\n").is_empty());
    assert_eq!(outline_differences(chapter, "# Chapter\n"), ["heading 2: none, in zh-Hant ### 3.1.2b"]);
}

#[test]
fn simplified_characters_and_narrow_punctuation_are_seen() {
    let converter = OpenCC::from_config(BuiltinConfig::S2tw).unwrap();
    let check = |text: &str| simplified_only(text, &converter.convert(text), "").len();
    assert_eq!((check("投訴記錄"), check("投诉記录")), (0, 2));
    for (text, count) in [
        ("上限（小時）：24。", 0),
        ("1. 先登記", 0),
        ("用 `a, b` 重算", 0),
        ("n = 9 (USD)", 0),
        ("登記,處理", 1),
        ("上限 (小時)", 2),
        ("說明: 24", 1),
        ("12.登記. 處理", 1),
    ] {
        assert_eq!(narrow_punctuation(text).len(), count, "{text}");
    }
}

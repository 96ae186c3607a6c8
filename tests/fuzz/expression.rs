//! An expression of a company's own: refused with a reason, or asked of records within its bounds, where it has an answer
//! or a reason why there is none.

use super::chance::digest;
use super::driver::Target;
use pinguan::calendar::Date;
use pinguan::expression::{Expression, MAX_LENGTH, Why};
use pinguan::ledger::{Asker, Ledger};
use pinguan::rules::Sample;
use std::sync::LazyLock;

pub const TARGET: Target = Target {
    name: "expression",
    words: &[
        "record",
        "record.",
        "linked",
        "linked[record.plan]",
        "linking.complaint",
        "as_of",
        "has(record.decision)",
        "size(",
        "days(",
        "workdays(",
        "hours(",
        "int(",
        "double(",
        "string(",
        ".contains(",
        ".startsWith(",
        ".endsWith(",
        ".matches(",
        ".all(x, ",
        ".exists(x, ",
        ".filter(x, ",
        ".map(x, ",
        ".exists_one(x, ",
        " && ",
        " || ",
        " ? ",
        " : ",
        " in ",
        " == ",
        " != ",
        " <= ",
        " + ",
        " - ",
        " * ",
        " / ",
        " % ",
        "!",
        "-",
        "[",
        "]",
        "{",
        "}",
        "(",
        ")",
        "\"x\"",
        "'",
        "b'x'",
        "r'x'",
        "\"\"\"",
        "1u",
        "0x7fffffffffffffff",
        "-9223372036854775808",
        "1e308",
        "null",
        "true",
        "// x\n",
        "record.escalations",
        "record.received_at",
        "record.id",
        "timestamp(",
        "duration(",
        "dyn(",
        "type(",
    ],
    run,
    more: Vec::new,
    around: |text| text.as_bytes().to_vec(),
    least: 1_000,
    most: 30_000,
};

static LEDGER: LazyLock<Ledger> = LazyLock::new(|| Sample { name: "", edits: &[] }.load().unwrap());

const ASKED: [&str; 4] = [
    "records/complaint/2026/COMP-2026-0001.yaml",
    "records/plan/2026/PLAN-2026-C1-0001.yaml",
    "records/investigation/2026/INV-2026-0001.yaml",
    "records/report/2026/RPT-2026-01.md",
];

fn run(input: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(input);
    let expression = match Expression::parse(&text) {
        Ok(expression) => expression,
        Err(why) => {
            assert!(!why.is_empty(), "refused without a word");
            // the reason without what is particular to this text
            return digest(why.bytes().filter(u8::is_ascii_alphabetic).take(60));
        }
    };
    assert!(text.chars().count() <= MAX_LENGTH);
    assert_eq!(expression.text(), text);
    let day = Date::new(2026, 6, 30).unwrap();
    let asker = Asker::new(&LEDGER, day, [&expression]);
    let mut came = Vec::new();
    for path in ASKED {
        let record = asker.tree(path).unwrap();
        let id = path.rsplit('/').next().and_then(|name| name.split('.').next());
        let answer = asker.scene(&record, id, |name| expression.uses(name)).holds(&expression);
        came.push(match &answer {
            Ok(holds) => u8::from(*holds),
            Err(why) => {
                let broke_off = matches!(why, Why::Failed(detail) if detail.contains("broke off"));
                assert!(!broke_off, "the evaluator broke off");
                2 + why.name().len() as u8
            }
        });
        let again = asker.scene(&record, id, |name| expression.uses(name)).holds(&expression);
        assert_eq!(answer, again, "asked twice, two answers");
    }
    let fields = expression.fields().flat_map(str::bytes).collect::<Vec<_>>();
    digest(came.into_iter().chain(fields).chain(asked_functions(&text)))
}

/// Which functions and signs a text has, so that expressions of another form are kept.
fn asked_functions(text: &str) -> impl Iterator<Item = u8> {
    let signs = TARGET.words.iter().filter(|word| text.contains(*word));
    signs.map(|word| word.len() as u8 ^ word.as_bytes()[0]).collect::<Vec<_>>().into_iter()
}

//! Rows of extracts as records: the shapes in which systems give them, what is refused and how, and that nothing comes
//! in twice or by halves.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use crate::project::{Project, tree};
use encoding_rs::BIG5;
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

/// 280 complaints of consumers, CC0, from cfpb/ccdb-data-pipeline at e6b75ad6,
/// complaints/ccdb/tests/__fixtures__/complaints-subset.csv.
const CFPB: &[u8] = include_bytes!("import/complaints-subset.csv");

const CFPB_MAPPING: &str = "\
kind: complaint
only: {product: [Debt collection]}
fields:
  received_at: {column: date_received, time: \"00:00\"}
  registered_at: {column: date_sent_to_company, time: \"00:00\"}
  registered_by: {value: S-0021}
  channel: {value: regulator}
  unit: {value: C1}
  summary: {text: \"{issue} ({state})\"}
  category:
    column: issue
    words:
      Attempts to collect debt not owed: amount
      Cont'd attempts collect debt not owed: amount
      Communication tactics: frequency
      Took or threatened to take negative or legal action: attitude
      Improper contact or sharing of info: third_party
      Threatened to contact someone or share information improperly: third_party
    otherwise: other
";

/// A list of complaints as a customer-service system of Taiwan gives it.
const CRM: &str = "\
客訴清冊,,,,,\r
製表日期：115/03/31,,,,,\r
案件編號,受理時間,登記時間,申訴管道,單位,內容\r
CS-001,115/3/2 上午 09:30,115/3/2 上午 10:00,電話,Ｃ1,\"來電次數過多，\r
要求停止\"\r
CS-002,115/3/3 下午 01:05,115/3/3 下午 02:00,信件,C1,態度不佳\r
";

const CRM_MAPPING: &str = "\
kind: complaint
encoding: big5
header_row: 3
key: [案件編號]
fields:
  received_at: {column: 受理時間}
  registered_at: {column: 登記時間}
  registered_by: {value: S-0021}
  channel: {column: 申訴管道, words: {信件: letter}}
  category: {column: 內容, words: {態度不佳: attitude}, otherwise: other}
  unit: {column: 單位}
  summary: {column: 內容}
";

/// The minimal company with a file and a mapping.
fn with(file: &str, bytes: &[u8], mapping: &str) -> Project {
    let project = Project::minimal();
    // a report on the quarter would be made false by complaints that were not in it
    project.delete("records/report/2026/RPT-2026-01.md");
    project.write(file, bytes);
    project.write("import/complaint.yaml", mapping.as_bytes());
    project
}

/// The complaints of a project by path.
fn complaints(project: &Project) -> BTreeMap<String, String> {
    let all = tree(&project.root().join("records/complaint"));
    all.into_iter()
        .map(|(path, bytes)| (path.display().to_string(), String::from_utf8(bytes).unwrap()))
        .collect()
}

#[test]
fn a_public_file_comes_in_as_it_is_counted() {
    let project = with("subset.csv", CFPB, CFPB_MAPPING);
    for from in ["department: CS\nfrom: ", "service_officer, from: "] {
        project.replace("records/company/person/S-0021.yaml", &format!("{from}2025"), &format!("{from}2016"));
    }
    let before = complaints(&project).len();
    let run = project.run(&["import", "complaint", "subset.csv", "--locale", "en"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    let all = complaints(&project);
    assert_eq!(all.len() - before, 70, "{}", run.stdout);
    // days between the dates of each record, and records a quarter, as SOURCE of the file counts them
    let day = |text: &str, field: &str| {
        let line = text.lines().find(|line| line.starts_with(&format!("{field}:"))).unwrap();
        pinguan::calendar::Date::parse(line.split(": ").nth(1).unwrap().trim_matches('"').get(..10).unwrap())
            .unwrap()
    };
    let imported: Vec<_> = all.values().filter(|text| text.contains("channel: regulator")).collect();
    let mut lags: Vec<i64> =
        imported.iter().map(|text| day(text, "registered_at").days_since(day(text, "received_at"))).collect();
    lags.sort_unstable();
    let at = |percent: usize| lags[(70 * percent).div_ceil(100) - 1];
    assert_eq!(
        (lags.iter().filter(|lag| **lag == 0).count(), at(50), at(90), at(95), lags[69]),
        (54, 0, 7, 27, 42)
    );
    assert!((lags.iter().sum::<i64>() as f64 / 70.0 - 2.871).abs() < 5e-4);
    let mut quarters: BTreeMap<String, usize> = BTreeMap::new();
    for text in &imported {
        let received = day(text, "received_at");
        *quarters.entry(format!("{}Q{}", received.year(), (received.month() - 1) / 3 + 1)).or_default() += 1;
    }
    let quarters: Vec<_> =
        quarters.into_iter().map(|(quarter, count)| format!("{quarter} {count}")).collect();
    let expected =
        "2016Q4 10,2017Q1 1,2017Q2 2,2017Q4 1,2018Q3 2,2018Q4 7,2019Q1 28,2019Q2 15,2019Q3 2,2020Q1 2";
    assert_eq!(quarters.join(","), expected);
    // the same file again brings nothing
    let again = project.run(&["import", "complaint", "subset.csv", "--locale", "en"]);
    assert_eq!((again.code, complaints(&project)), (0, all), "{}", again.stderr);
    assert!(again.stdout.contains("imported before: 70"), "{}", again.stdout);
}

/// A company that begins anew takes in the complaints of earlier years, and sees what they are about and how they go.
#[test]
fn complaints_of_before_the_company_began_come_to_a_pareto_and_a_trend() {
    let project = Project::minimal();
    let run = |arguments: &[&str]| {
        let run = project.run(&[arguments, &["--as-of", "2019-04-10", "--locale", "en"]].concat());
        assert_eq!(run.code, 0, "{arguments:?}: {}{}", run.stdout, run.stderr);
        run.stdout
    };
    let dir = project.root().join("practice").display().to_string();
    run(&["init", &dir, "--jurisdiction", "us", "--name", "Practice"]);
    let list = String::from_utf8(CFPB.to_vec()).unwrap();
    let before: Vec<&str> =
        list.lines().filter(|line| *line < "2019-04" || line.starts_with("date")).collect();
    project.write("practice/subset.csv", before.join("\n").as_bytes());
    project.write("practice/import/complaint.yaml", CFPB_MAPPING.as_bytes());
    let officer = "practice/records/company/person/S-0021.yaml";
    let text = project.read(officer).replace("2019-04-10", "2016-01-01");
    project.write(officer, text.as_bytes());
    let told = run(&["import", "complaint", &format!("{dir}/subset.csv"), "-C", &dir]);
    assert!(told.contains("New: 51; imported before: 0; changed since: 0; not in order: 0"), "{told}");
    run(&["build", "-C", &dir, "--out", &format!("{dir}/public")]);
    let page = project.read("practice/public/en/kpi/CONDUCT-SHARE/index.html");
    assert!(page.contains("id=\"pareto-t\"") && page.contains("id=\"trend-t\""), "{page}");
    assert!(page.contains("2016-Q4") || page.contains("Q4 2016"), "{page}");
}

#[test]
fn a_list_of_a_customer_service_system_is_read_as_it_comes() {
    let (big5, ..) = BIG5.encode(CRM);
    let project = with("crm.csv", &big5, CRM_MAPPING);
    let dry = project.run(&["import", "complaint", "crm.csv", "--dry-run", "--locale", "en"]);
    assert_eq!(dry.code, 0, "{}{}", dry.stdout, dry.stderr);
    assert!(
        dry.stdout.contains("channel: phone") && dry.stdout.contains("2026-03-02T09:30+08:00"),
        "{}",
        dry.stdout
    );
    let before = complaints(&project);
    let run = project.run(&["import", "complaint", "crm.csv", "--locale", "en"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    let new: Vec<_> =
        complaints(&project).into_iter().filter(|(path, _)| !before.contains_key(path)).collect();
    assert_eq!(new.len(), 2);
    assert!(new[0].1.contains("summary: 來電次數過多， 要求停止\n"), "{}", new[0].1);
    assert!(new[1].1.contains("channel: letter\ncategory: attitude\nunit: C1\n"), "{}", new[1].1);
    assert!(new[1].1.starts_with("# yaml-language-server:"), "{}", new[1].1);
    // laid out as fmt would have it, and judged like any other record
    assert_eq!(project.run(&["fmt", "--check", &format!("records/complaint/{}", new[0].0)]).code, 0);
    // a row that says something else now is told, and its record stays
    let changed = CRM.replace("態度不佳", "態度惡劣");
    let (big5, ..) = BIG5.encode(&changed);
    project.write("crm.csv", &big5);
    let run = project.run(&["import", "complaint", "crm.csv", "--locale", "en"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stdout.contains("changed since: 1") && run.stderr.contains("row 5"),
        "{}{}",
        run.stdout,
        run.stderr
    );
    assert_eq!(complaints(&project).len(), before.len() + 2);
}

/// Where the names of a workbook's parts are defined.
const NS: &str = "http://schemas.openxmlformats.org";

/// A workbook with one sheet of these rows; a cell that is a number is stored as one, with a style of days;
/// `more` is XML of further rows.
fn workbook(rows: &[&[&str]], more: &str) -> Vec<u8> {
    let cell = |row: usize, column: usize, words: &str| {
        let place = format!("{}{}", char::from(b'A' + column as u8), row + 1);
        match words.parse::<f64>() {
            Ok(number) => format!("<c r=\"{place}\" s=\"1\"><v>{number}</v></c>"),
            Err(_) => format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{words}</t></is></c>"),
        }
    };
    let row = |(row, cells): (usize, &&[&str])| {
        let cells: Vec<_> =
            cells.iter().enumerate().map(|(column, words)| cell(row, column, words)).collect();
        format!("<row r=\"{}\">{}</row>", row + 1, cells.concat())
    };
    let sheet = rows.iter().enumerate().map(row).collect::<Vec<_>>().concat();
    let parts = [
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"{NS}/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{NS}/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{NS}/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{NS}/spreadsheetml/2006/main\" xmlns:r=\"{NS}/officeDocument/2006/relationships\"><sheets><sheet name=\"calls\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{NS}/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{NS}/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{NS}/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/styles.xml",
            format!(
                "<styleSheet xmlns=\"{NS}/spreadsheetml/2006/main\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(
                "<worksheet xmlns=\"{NS}/spreadsheetml/2006/main\"><sheetData>{sheet}{more}</sheetData></worksheet>"
            ),
        ),
    ];
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in parts {
        archive.start_file(name, stored).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn a_workbook_is_read_with_its_days_and_times() {
    // 46083 is 2026-03-02; 0.5 is noon
    let rows: &[&[&str]] = &[
        &["id", "received", "registered", "channel", "category", "team", "what"],
        &["A", "46083.5", "46083.75", "phone", "time", "C1", "calls at night"],
        &["B", "46084", "46084.25", "fax", "time", "C1", "calls at night"],
    ];
    let mapping = "\
kind: complaint
sheet: calls
key: [id]
fields:
  received_at: {column: received, time: \"08:00\"}
  registered_at: {column: registered}
  registered_by: {value: S-0021}
  channel: {column: channel}
  category: {column: category}
  unit: {column: team}
  summary: {column: what}
";
    let project = with("calls.xlsx", &workbook(rows, ""), mapping);
    let before = complaints(&project);
    let run = project.run(&["import", "complaint", "calls.xlsx", "--locale", "en"]);
    assert_eq!(run.code, 1, "{}{}", run.stdout, run.stderr);
    assert!(run.stderr.contains("calls.xlsx, row 3, channel: “fax” is none of phone"), "{}", run.stderr);
    assert_eq!(complaints(&project), before, "something was written");
    let run = project.run(&["import", "complaint", "calls.xlsx", "--partial", "--locale", "en"]);
    assert_eq!(run.code, 1, "{}{}", run.stdout, run.stderr);
    let new: Vec<_> =
        complaints(&project).into_iter().filter(|(path, _)| !before.contains_key(path)).collect();
    assert_eq!(new.len(), 1);
    assert!(new[0].1.contains("received_at: 2026-03-02T12:00+08:00\n"), "{}", new[0].1);
    // once the row is mended, it alone comes in
    project.write(
        "calls.xlsx",
        &workbook(&[rows[0], rows[1], &["B", "46084", "46084.5", "web", "time", "C1", "x"]], ""),
    );
    let run = project.run(&["import", "complaint", "calls.xlsx", "--locale", "en"]);
    assert_eq!((run.code, complaints(&project).len()), (0, before.len() + 2), "{}{}", run.stdout, run.stderr);
}

#[test]
fn personal_data_is_refused_by_row_and_column_and_told_nowhere() {
    let number = "A123456789";
    let file = format!(
        "no,受理時間,內容\nX-1,2026-03-02 09:00,來電 {number}\n{number},2026-03-02 09:00,好\nX-3,{number},好\n"
    );
    let mapping = "\
kind: complaint
key: [no]
fields:
  received_at: {column: 受理時間}
  registered_at: {column: 受理時間}
  registered_by: {value: S-0021}
  channel: {value: phone}
  category: {value: other}
  unit: {value: C1}
  summary: {column: 內容}
";
    let project = with("a.csv", file.as_bytes(), mapping);
    let run = project.run(&["import", "complaint", "a.csv", "--partial", "--locale", "en"]);
    assert_eq!(run.code, 1, "{}{}", run.stdout, run.stderr);
    for told in ["row 2, 內容: PRV-", "row 3, no: the cell holds personal data", "row 4, 受理時間:"] {
        assert!(run.stderr.contains(told), "{told}: {}", run.stderr);
    }
    assert!(!format!("{}{}", run.stdout, run.stderr).contains(number), "{}{}", run.stdout, run.stderr);
    for (path, bytes) in tree(project.root()) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(path.ends_with("a.csv") || !text.contains(number), "{}", path.display());
    }
}

#[test]
fn a_cell_that_other_words_stand_for_is_searched_too() {
    let number = "A123456789";
    let file =
        format!("no,受理時間,內容,備註\nX-1,2026-03-02 09:00,好,{number}\nX-2,2026-03-02 09:00,好,一般\n");
    let mapping = "\
kind: complaint
key: [no]
fields:
  received_at: {column: 受理時間}
  registered_at: {column: 受理時間}
  registered_by: {value: S-0021}
  channel: {value: phone}
  category: {column: 備註, words: {一般: service}, otherwise: other}
  unit: {value: C1}
  summary: {column: 內容}
";
    let project = with("a.csv", file.as_bytes(), mapping);
    let run = project.run(&["import", "complaint", "a.csv", "--partial", "--locale", "en"]);
    assert_eq!(run.code, 1, "{}{}", run.stdout, run.stderr);
    assert!(run.stderr.contains("row 2, 備註: the cell holds personal data"), "{}", run.stderr);
    assert!(run.stdout.contains("New: 1;") && !run.stderr.contains(number), "{}{}", run.stdout, run.stderr);
}

#[test]
fn a_cell_at_the_far_end_of_a_sheet_is_refused_and_costs_nothing() {
    let book = workbook(&[&["id"], &["A"]], "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>");
    let project = with("far.xlsx", &book, "kind: complaint\nfields: {}\n");
    let run = project.run(&["import", "complaint", "far.xlsx", "--locale", "en"]);
    assert_eq!(run.code, 2, "{}{}", run.stdout, run.stderr);
    assert!(run.stderr.contains("has more than 1,000 columns"), "{}", run.stderr);
}

#[test]
fn what_would_make_another_record_false_is_not_written() {
    let mapping = "\
kind: data-incident
fields:
  nature: {value: disclosure}
  class: {value: customer}
  unit: {value: C1-A}
  severity: {value: normal}
  occurred_at: {column: at}
  detected_at: {column: at}
  reported_at: {column: at}
  by: {value: S-0031}
  affected: {value: 1-9}
  summary: {column: what}
";
    let project = Project::minimal();
    project.write("incidents.tsv", b"at\twhat\n2026-02-20 10:00\tmail to the wrong box\n");
    project.write("import/data-incident.yaml", mapping.as_bytes());
    let before = tree(&project.root().join("records"));
    // an analysis says that there was one in the quarter
    let run = project.run(&["import", "data-incident", "incidents.tsv", "--partial", "--locale", "en"]);
    assert_eq!(run.code, 1, "{}{}", run.stdout, run.stderr);
    assert!(run.stderr.contains("records/analysis/2026/ANA-2026-0001.yaml:"), "{}{}", run.stdout, run.stderr);
    assert!(
        run.stderr.contains("KPI-001") && run.stdout.contains("make false"),
        "{}{}",
        run.stdout,
        run.stderr
    );
    assert!(tree(&project.root().join("records")) == before, "something was written");
    // in a month of which nobody has said anything it comes in
    project.write("incidents.tsv", b"at\twhat\n2026-06-20 10:00\tmail to the wrong box\n");
    let run = project.run(&["import", "data-incident", "incidents.tsv", "--locale", "en"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
}

#[test]
fn an_import_that_was_cut_off_is_taken_up_where_it_ended() {
    let (big5, ..) = BIG5.encode(CRM);
    let project = with("crm.csv", &big5, CRM_MAPPING);
    assert_eq!(project.run(&["import", "complaint", "crm.csv"]).code, 0);
    let whole = complaints(&project);
    // as it would lie there: the list was meant, one record of two was written
    let log = "import/complaint.rows.csv";
    project.write(&format!("{log}.new"), project.read(log).as_bytes());
    project.delete(log);
    let last = whole.keys().next_back().unwrap().clone();
    project.delete(&format!("records/complaint/{last}"));
    let run = project.run(&["import", "complaint", "crm.csv", "--locale", "en"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    assert_eq!(complaints(&project), whole);
    assert!(!project.root().join(format!("{log}.new")).exists());
}

#[test]
fn without_a_mapping_one_is_begun_and_nothing_is_imported() {
    let project = Project::minimal();
    let (big5, ..) = BIG5.encode(CRM);
    project.write("crm.csv", &big5);
    let before = complaints(&project);
    let run = project.run(&["import", "complaint", "crm.csv", "--locale", "en"]);
    assert_eq!(run.code, 2, "{}", run.stdout);
    assert!(
        run.stderr.contains("“客訴清冊,,,,,” as big5") && run.stderr.lines().count() == 1,
        "{}",
        run.stderr
    );
    let run = project.run(&["import", "complaint", "crm.csv", "--encoding", "big5", "--locale", "zh-Hant"]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    assert!(
        run.stdout.contains("申訴管道 -> channel") && run.stdout.contains("單位 -> unit"),
        "{}",
        run.stdout
    );
    let mapping = project.read("import/complaint.yaml");
    assert!(mapping.contains("header_row: 3\n") && mapping.contains("key: [案件編號]\n"), "{mapping}");
    assert_eq!(complaints(&project), before);
    assert_eq!(project.run(&["import", "complaint", "nothing.csv"]).code, 2);
    assert_eq!(project.run(&["import", "complaint", "crm.csv", "--mapping", "../m.yaml"]).code, 2);
    assert_eq!(project.run(&["import", "report", "crm.csv"]).code, 2);
    // what a file says commands no terminal
    project.write("hostile.csv", "a\u{1b}[31m,a\u{1b}[31m\n1,2\n".as_bytes());
    let run = project.run(&["import", "complaint", "hostile.csv", "--mapping", "import/h.yaml"]);
    assert!(run.code == 2 && !run.stderr.contains('\u{1b}'), "{}", run.stderr);
    project.write("hostile.csv", "a\u{1b}[31m,b\u{202e}\n1,2\n".as_bytes());
    let run = project.run(&["import", "complaint", "hostile.csv", "--mapping", "import/h.yaml"]);
    assert!(run.code == 0 && !run.stdout.contains(['\u{1b}', '\u{202e}']), "{}", run.stdout);
    // a mapping that does not fit is told whole, before any row is read
    project.replace("import/complaint.yaml", "column: 申訴管道", "column: 管道");
    let run = project.run(&["import", "complaint", "crm.csv", "--locale", "en"]);
    assert_eq!(run.code, 2, "{}", run.stdout);
    let lines: Vec<_> = run.stderr.lines().collect();
    assert!(
        lines.iter().any(|line| line.starts_with("there is no column `管道`; there are: ")),
        "{}",
        run.stderr
    );
    assert!(
        lines.last().unwrap().starts_with("pinguan: import/complaint.yaml does not fit"),
        "{}",
        run.stderr
    );
}

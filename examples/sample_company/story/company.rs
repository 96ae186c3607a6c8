//! The company itself: departments with teams, partner agencies, the committee.

use super::Book;
use std::fmt::Write as _;

const COMPANY: &str = "\
names:
  zh-Hant: 安衡資產服務
  zh-Hans: 安衡资产服务
  en: Anheng Asset Services
title:
  zh-Hant: 品質管理
  zh-Hans: 品质管理
  en: Quality management
seal: 品
locales: [zh-Hant, zh-Hans, en]
time_zone: Asia/Taipei
adopted_on: 2024-07-01
as_of: 2026-06-30
forge: github
portal:
  base_url: https://quality.anheng.example/
";

/// Id, names in three languages, kind, letters of the teams.
const DEPARTMENTS: &[(&str, [&str; 3], &str, &[&str])] = &[
    ("C1", ["催收一部", "催收一部", "Collections 1"], "collection", &["A", "B"]),
    ("C2", ["催收二部", "催收二部", "Collections 2"], "collection", &["A", "B"]),
    ("C3", ["催收三部", "催收三部", "Collections 3"], "collection", &["A", "B"]),
    ("CS", ["客服部", "客服部", "Customer service"], "customer_service", &["A", "B"]),
    ("DM", ["數據管理部", "数据管理部", "Data management"], "data", &[]),
    ("QM", ["品質管理部", "品质管理部", "Quality management"], "quality", &[]),
    ("MG", ["公司領導", "公司领导", "Company leaders"], "management", &[]),
];

const PARTNERS: &[(&str, &str)] = &[
    (
        "PTN-01",
        "\
names:
  zh-Hant: 合作機構甲
  zh-Hans: 合作机构甲
  en: Partner agency A
department: C1
contract:
  number: AG-2024-011
  scope: 逾期 181 日以上的信用卡帳款，以電話與簡訊催收
  from: 2024-01-01
  to: 2026-12-31
",
    ),
    (
        "PTN-02",
        "\
names:
  zh-Hant: 合作機構乙
  zh-Hans: 合作机构乙
  en: Partner agency B
department: C3
contract:
  number: AG-2024-017
  scope: 逾期 181 日以上的信用貸款，以電話、簡訊與信函催收
  from: 2024-05-01
  to: 2027-04-30
",
    ),
];

/// Person, seat, last day; all from the day of adoption unless a first day is given.
const MEMBERS: &[(&str, &str, &str, Option<&str>)] = &[
    ("S-0001", "chair", "2024-07-01", None),
    ("S-0002", "company_leader", "2024-07-01", None),
    ("S-0131", "department_head", "2024-07-01", None),
    ("S-0201", "department_head", "2024-07-01", Some("2025-08-31")),
    ("S-0212", "department_head", "2025-09-01", None),
    ("S-0301", "department_head", "2024-07-01", None),
    ("S-0401", "department_head", "2024-07-01", None),
    ("S-0501", "department_head", "2024-07-01", None),
    ("S-0101", "department_head", "2024-07-01", None),
    ("S-0103", "quality", "2024-07-01", None),
    ("S-0107", "quality", "2025-07-01", None),
];

/// Writes the company, its departments, partners and committee.
pub fn write(book: &mut Book) {
    book.put("records/company/company.yaml".to_owned(), COMPANY.to_owned());
    for (id, [traditional, simplified, en], kind, teams) in DEPARTMENTS {
        let mut text = format!(
            "id: {id}\nnames:\n  zh-Hant: {traditional}\n  zh-Hans: {simplified}\n  en: {en}\nkind: {kind}\n"
        );
        if !teams.is_empty() {
            text.push_str("teams:\n");
        }
        for letter in *teams {
            _ = write!(
                text,
                "  - id: {id}-{letter}\n    names:\n      zh-Hant: {traditional} {letter} 組\n      zh-Hans: \
                 {simplified} {letter} 组\n      en: {en}, team {letter}\n"
            );
        }
        _ = writeln!(text, "forge_team: \"@anheng/{}\"", id.to_lowercase());
        book.put(format!("records/company/department/{id}.yaml"), text);
    }
    for (id, rest) in PARTNERS {
        book.put(format!("records/company/partner/{id}.yaml"), format!("id: {id}\n{rest}"));
    }
    let mut text = String::from("members:\n");
    for (person, seat, from, to) in MEMBERS {
        _ = write!(text, "  - person: {person}\n    seat: {seat}\n    from: {from}\n");
        if let Some(to) = to {
            _ = writeln!(text, "    to: {to}");
        }
    }
    text.push_str("forge_team: \"@anheng/quality-committee\"\n");
    book.put("records/company/committee.yaml".to_owned(), text);
}

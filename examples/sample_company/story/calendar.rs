//! Taiwan's public holidays on Monday to Friday and the Saturdays worked in their stead, 2024 to 2026.

use super::Book;
use super::stamp::day;
use pinguan::calendar::Workdays;
use std::fmt::Write as _;

const HOLIDAYS: &[(&str, &[&str])] = &[
    (
        "2024",
        &[
            "01-01 元旦",
            "02-08 春節",
            "02-09 春節",
            "02-12 春節",
            "02-13 春節",
            "02-14 春節",
            "02-28 和平紀念日",
            "04-04 兒童節與清明節",
            "04-05 兒童節與清明節",
            "05-01 勞動節",
            "06-10 端午節",
            "09-17 中秋節",
            "10-10 國慶日",
        ],
    ),
    (
        "2025",
        &[
            "01-01 元旦",
            "01-27 春節",
            "01-28 春節",
            "01-29 春節",
            "01-30 春節",
            "01-31 春節",
            "02-28 和平紀念日",
            "04-03 兒童節與清明節",
            "04-04 兒童節與清明節",
            "05-01 勞動節",
            "05-30 端午節補假",
            "09-29 教師節補假",
            "10-06 中秋節",
            "10-10 國慶日",
            "10-24 臺灣光復節補假",
            "12-25 行憲紀念日",
        ],
    ),
    (
        "2026",
        &[
            "01-01 元旦",
            "02-16 春節",
            "02-17 春節",
            "02-18 春節",
            "02-19 春節",
            "02-20 春節補假",
            "02-27 和平紀念日補假",
            "04-03 兒童節補假",
            "04-06 清明節補假",
            "05-01 勞動節",
            "06-19 端午節",
            "09-25 中秋節",
            "09-28 教師節",
            "10-09 國慶日補假",
            "10-26 臺灣光復節補假",
            "12-25 行憲紀念日",
        ],
    ),
];

const MAKEUP: &[&str] = &["2024-02-17", "2025-02-08"];

/// The working days.
pub fn workdays() -> Workdays {
    let holidays = HOLIDAYS.iter().flat_map(|(year, days)| {
        days.iter().map(move |text| day(&format!("{year}-{}", text.split(' ').next().unwrap_or_default())))
    });
    Workdays::new(holidays, MAKEUP.iter().map(|text| day(text)))
}

/// Writes `calendar.yaml`.
pub fn write(book: &mut Book) {
    let mut text =
        String::from("# 中華民國 2024 至 2026 年週一至週五的放假日（含勞動節）與補行上班日\nholidays:\n");
    for (year, days) in HOLIDAYS {
        for line in *days {
            let (date, name) = line.split_once(' ').unwrap_or((line, ""));
            _ = writeln!(text, "  - {year}-{date} # {name}");
        }
    }
    text.push_str("makeup_workdays:\n");
    for date in MAKEUP {
        _ = writeln!(text, "  - {date} # 春節補行上班");
    }
    book.put("records/policy/calendar.yaml".to_owned(), text);
}

//! Why complaints are decided as they are, and what the customers are told.

use super::rng::Rng;

fn evidence(category: &str) -> &'static [&'static str] {
    match category {
        "frequency" => &["撥號紀錄", "撥號系統統計", "通話紀錄與簡訊紀錄"],
        "time" => &["撥號時間紀錄", "聯絡時段註記", "通話紀錄"],
        "attitude" | "insult" | "threat" | "intimidation" => &["錄音", "通話錄音與話術對照", "兩通錄音"],
        "third_party" | "disclosure" => &["錄音與受話號碼紀錄", "撥號名單", "留言錄音"],
        "amount" => &["對帳檔", "委託人回覆的明細", "帳務紀錄"],
        "data" | "data_leak" => &["系統異動紀錄", "資料同步紀錄", "寄送紀錄"],
        _ => &["客服紀錄", "工單紀錄", "進線紀錄"],
    }
}

fn upheld(category: &str) -> &'static [&'static str] {
    match category {
        "frequency" => &["短時間內撥打次數集中", "未接後重撥間隔過短", "兩人重複撥打同一案件"],
        "time" => &["來電在客戶註記的避開時段", "時段註記未帶入撥號名單"],
        "attitude" => &["人員打斷說明且語氣急促", "用語偏離統一話術", "未依規定表明身分"],
        "third_party" => &["撥打對象並非本人或保證人", "舊聯絡人未自名單移除"],
        "disclosure" => &["撥號前未核對受話人", "留言內容提及欠款"],
        "intimidation" | "threat" => &["確有使人畏懼的言語", "用語逾越說明法律後果的範圍"],
        "insult" => &["確有不當稱呼", "用語貶損客戶人格"],
        "amount" => &["部分清償尚未沖銷", "費用減免未更新", "起息日設定有誤"],
        "data" => &["更新後的資料未同步", "門號已換人而未註記", "漏登一期還款"],
        "data_leak" => &["附件夾入另一案資料", "裝封時未逐件核對"],
        "service" => &["回電未於承諾時間完成", "進線尖峰人力不足", "申請件未分派"],
        _ => &["說明文件未主動提供", "用語確有不清之處"],
    }
}

const CONFIRMED: [&str; 4] = ["申訴成立。", "與客戶所述相符，申訴成立。", "已通知單位整改。", "應予改善。"];
const PARTLY: [&str; 4] = [
    "其餘所述查無佐證，部分成立。",
    "但次數較所述為少，部分成立。",
    "惟事後已主動更正，部分成立。",
    "客戶所述的另一事實未能證實，部分成立。",
];
const REFUTED: [&str; 7] = [
    "均在核准計劃之內，未見違反規定。",
    "與申訴所述不符，申訴不成立。",
    "已依規定辦理，申訴不成立。",
    "來電並非本公司所撥，申訴不成立。",
    "用語符合統一話術，申訴不成立。",
    "未發現異常；已向客戶說明查證方式。",
    "資料與委託人紀錄一致，申訴不成立。",
];

/// The reason of a decision.
pub fn reason(rng: &mut Rng, category: &str, verdict: &str) -> String {
    let basis = rng.pick(evidence(category));
    match verdict {
        "not_upheld" => format!("查{basis}，{}", not_upheld(rng, category)),
        "partly_upheld" => format!("{basis}顯示{}；{}", rng.pick(upheld(category)), rng.pick(&PARTLY)),
        _ => format!("{basis}顯示{}，{}", rng.pick(upheld(category)), rng.pick(&CONFIRMED)),
    }
}

fn not_upheld(rng: &mut Rng, category: &str) -> &'static str {
    match category {
        "frequency" | "time" => rng.pick(&REFUTED[..4]),
        "attitude" | "insult" | "threat" | "intimidation" => rng.pick(&[REFUTED[1], REFUTED[4], REFUTED[5]]),
        "amount" | "data" => rng.pick(&[REFUTED[1], REFUTED[6]]),
        _ => rng.pick(&[REFUTED[1], REFUTED[2], REFUTED[5]]),
    }
}

/// What the customer was told.
pub fn response(rng: &mut Rng, category: &str, verdict: &str) -> &'static str {
    match (verdict, category) {
        ("upheld", "amount" | "data" | "data_leak") => rng.pick(&[
            "說明更正後的資料，並寄送書面確認。",
            "致歉並說明已更正，提供更新後的明細。",
            "說明錯誤原因與更正日期，客戶接受說明。",
        ]),
        ("upheld", _) => rng.pick(&[
            "說明調查結果並致歉，告知改善措施與再申訴管道。",
            "致歉並說明已更正，承諾一週內不再撥打。",
            "告知成立理由，更換承辦人員並約定聯絡時段。",
            "致歉，說明單位已限期整改。",
            "告知處理結果，客戶接受說明。",
        ]),
        ("partly_upheld", _) => rng.pick(&[
            "說明成立與不成立的部分，致歉並告知改善作法。",
            "就查得事實致歉，其餘說明查證經過。",
            "說明紀錄，並依客戶要求加註聯絡時段。",
            "告知處理結果，減少聯絡頻次。",
            "說明改善進度，另以書面回覆。",
        ]),
        (_, "frequency" | "time") => rng.pick(&[
            "說明計劃內的時段與頻次，客戶表示理解。",
            "提供通話紀錄摘要，客戶無進一步意見。",
            "說明查無異常，仍依客戶要求調整聯絡時段。",
        ]),
        (_, "amount" | "data") => rng.pick(&[
            "說明帳務依據並提供委託人窗口。",
            "提供明細與計算方式，客戶無進一步意見。",
            "說明資料來源，客戶保留再申訴的權利。",
        ]),
        _ => rng.pick(&[
            "說明查證結果與依據，告知再申訴管道。",
            "說明錄音內容，客戶表示理解。",
            "告知結果，客戶保留再申訴的權利。",
            "說明查無異常，並更換承辦人員。",
        ]),
    }
}

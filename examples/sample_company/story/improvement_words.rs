//! What is asked, found and changed in investigations and improvements.

use super::rng::Rng;

/// What an investigation concludes: borne out, or not.
pub const CONCLUDED: [&str; 2] =
    ["客戶所述有據，原因已查明，交改進措施辦理。", "查無可歸責的事實，維持現行做法。"];

/// The cause of a complaint that was not borne out.
pub const UNFOUNDED: [&str; 3] =
    ["作業合於規定，客戶不清楚流程。", "來電並非本公司所撥。", "爭點在委託人的契約條款。"];

/// What the unit is asked.
pub fn asked(category: &str) -> &'static str {
    match category {
        "frequency" | "time" => "請提供該案撥號紀錄，並說明時段與次數。",
        "attitude" | "insult" | "threat" | "intimidation" => "請提供通話錄音，並說明當時用語。",
        "third_party" | "disclosure" => "請說明受話號碼的來源與核對方式。",
        "amount" => "請說明所述金額的依據與最近一次更新。",
        "data" | "data_leak" => "請說明資料的來源、異動與交寄經過。",
        _ => "請說明受理經過與回覆時間。",
    }
}

/// What the unit responds.
pub fn said(rng: &mut Rng, verdict: &str) -> &'static str {
    if verdict == "not_upheld" {
        rng.pick(&["紀錄已附，均在計劃之內。", "錄音已附，依話術說明。", "號碼與時段均經核對，紀錄已附。"])
    } else {
        rng.pick(&["紀錄已附，確有疏漏。", "錄音已附，用語確有不當。", "當時未依步驟核對，紀錄已附。"])
    }
}

/// A cause in words.
pub fn cause_in_words(rng: &mut Rng, category: &str) -> &'static str {
    match category {
        "system" => rng.pick(&["系統未擋下同日重複撥號。", "未接後的重撥間隔沒有上限。"]),
        "process" => rng.pick(&["流程沒有核對的步驟。", "交接時沒有逐案確認。"]),
        "supervision" => rng.pick(&["組長沒有抽聽新任同仁。", "異常報表沒有人看。"]),
        "data" => rng.pick(&["註記沒有帶入撥號名單。", "清償檔晚一日入帳。"]),
        "skill" => rng.pick(&["遇情緒激動的客戶不會緩和。", "不熟悉協商方案。"]),
        "script" => rng.pick(&["話術沒有說明身分的段落。", "簡訊文字容易誤解。"]),
        "conduct" => rng.pick(&["明知不可仍以言語施壓。", "規避錄音線路撥號。"]),
        "partner" => rng.pick(&["委託人的明細未按期送達。", "委託人變更減免未通知。"]),
        _ => rng.pick(&["尖峰時段人手不足。", "回電工單無人分派。"]),
    }
}

/// The sort of measure, and what is changed.
pub fn measure(rng: &mut Rng, cause: &str) -> (&'static str, &'static str) {
    match cause {
        "system" => rng.pick(&[
            ("system", "撥號系統擋下同日超過次數的案件。"),
            ("system", "未接後四小時內不得重撥，由系統控管。"),
        ]),
        "process" => rng.pick(&[
            ("process", "撥號前加入核對受話人的步驟。"),
            ("process", "交接單逐案確認註記後才派案。"),
        ]),
        "supervision" | "unfounded" => rng.pick(&[
            ("supervision", "組長每週抽聽每人五通並記錄。"),
            ("supervision", "異常報表每日由組長簽核。"),
        ]),
        "data" => rng.pick(&[
            ("data", "時段與異議註記每日帶入撥號名單。"),
            ("data", "清償檔改為當日入帳，未入帳先停撥。"),
        ]),
        "skill" => {
            rng.pick(&[("training", "辦理情緒緩和的情境演練。"), ("supervision", "新任同仁雙人接聽一個月。")])
        }
        "script" => {
            rng.pick(&[("script", "話術補上說明身分與用途的段落。"), ("script", "簡訊文字改版並先經審閱。")])
        }
        "conduct" => {
            rng.pick(&[("rule", "限用錄音線路，違者當日停派。"), ("supervision", "高風險案件全數抽聽。")])
        }
        "partner" => {
            rng.pick(&[("rule", "與委託人約定明細的送達時間。"), ("process", "明細未到，先停止催收。")])
        }
        _ => rng.pick(&[("staffing", "尖峰時段調派一席支援。"), ("process", "回電工單當日分派。")]),
    }
}

/// Notes of a look at an improvement, by turn.
pub const TRACKED: [&str; 3] = ["方案已定，排入時程。", "已試行，依結果調整。", "依時程進行。"];

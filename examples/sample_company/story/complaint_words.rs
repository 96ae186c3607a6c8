//! What complaints say, in combined fragments; nothing in them points to a person.

use super::rng::Rng;
use std::collections::BTreeSet;

/// How a report begins, by channel.
fn opening(rng: &mut Rng, channel: &str) -> &'static str {
    match channel {
        "phone" => rng.pick(&["來電人表示", "客戶來電反映", "客戶於熱線陳述"]),
        "web" => rng.pick(&["網站留言反映", "客戶於線上表單陳述", "線上申訴指出"]),
        "email" => rng.pick(&["來信反映", "客戶以電子郵件陳述"]),
        "letter" => rng.pick(&["客戶來函陳述", "書面申訴指出"]),
        "in_person" => "客戶到場陳述",
        "regulator" => rng.pick(&["主管機關轉來申訴，指", "主管機關函轉，客戶陳述"]),
        _ => rng.pick(&["委託人轉來申訴，指", "委託人轉知，客戶反映"]),
    }
}

const FREQUENCY: &[&str] = &[
    "一日內接到{多}通催收電話",
    "一週內接到{多}餘通電話，已影響工作",
    "已約定還款日，仍每日來電",
    "上午剛通過電話，下午又有人來電談同一件事",
    "未接來電後數分鐘內連續重撥",
    "同一天先後接到兩位人員來電，內容相同",
    "告知開會中稍後回電，仍連續撥打{多}通",
    "簡訊與電話合計一日{多}次，要求減少",
    "已請求改以簡訊聯絡，電話仍未減少",
    "連續{多}日來電，每次都重新說明同樣內容",
    "掛斷後立即再撥，共{多}次",
    "已申請協商等候回覆，期間仍密集來電",
    "假日後的上午連續接到{多}通電話",
    "語音留言一日{多}則，內容重複",
    "承諾月底處理，隔日起仍天天來電",
    "同一週內手機與室內電話輪流被撥打",
];

const TIME: &[&str] = &[
    "夜班休息時段接到來電，先前已告知作息",
    "午休時間接到電話，影響休息",
    "週六清早接到來電",
    "晚間用餐時間接到催收電話",
    "已告知上班時間不便接聽，仍在上班時段來電",
    "約定下午聯絡，卻於上午來電",
    "國定假日接到來電，認為不妥",
    "開車途中接到電話，請求改期後隔日同時段又來電",
    "住院期間接到來電，先前已由家屬告知",
    "剛過上午八時即接到電話",
    "上課時間手機接到來電，已留言請改傍晚聯絡",
    "約定的回電時段無人來電，改在深夜前來電",
];

const ATTITUDE: &[&str] = &[
    "催收人員語氣不耐煩，打斷其說明",
    "說明失業情況時，對方以嘲諷口吻回應",
    "催收人員說話音量大，要求立即給答覆",
    "詢問費用明細時，對方表示「自己看合約」後掛斷",
    "協商過程中對方多次嘆氣，感到不受尊重",
    "要求提供姓名代號，對方拒絕並結束通話",
    "催收人員未表明來意即質問為何未繳款",
    "對方以命令口吻要求當日下班前付款",
    "表示需與家人商量，對方回應「不要拖」",
    "通話中未讓客戶說完即重複同一句話",
    "要求改由主管說明，對方不予理會",
    "對方稱客戶說法「不可信」，認為受到貶抑",
];

const THIRD_PARTY: &[&str] = &[
    "公司總機多次接到找其本人的電話",
    "父母家接到電話詢問其聯絡方式",
    "同事代接電話後，對方仍詢問其去向",
    "已提供本人電話，仍撥打舊聯絡人",
    "前雇主接到來電，要求代為轉告",
    "室友接到電話，被問及其在家時間",
    "配偶手機接到來電，配偶並非保證人",
    "鄰居告知有人來訪詢問其住處",
    "緊急聯絡人一週內接到兩次來電",
    "親屬表示已拒絕代轉，仍再次接到電話",
];

const AMOUNT: &[&str] = &[
    "被告知的金額與帳單相差一筆費用",
    "上月已部分清償，來電金額未扣除",
    "違約金計算起日與契約不符",
    "協商後的分期金額與書面通知不同",
    "認為利息重複計算，要求提供明細",
    "已向委託人繳清，仍被要求付款",
    "手續費減免已獲同意，金額未更新",
    "兩次來電告知的總額不一致",
    "認為債務已逾時效，對金額有爭議",
    "代償後餘額未更新，來電仍以原額催繳",
];

const DATA: &[&str] = &[
    "聯絡地址早已更新，信函仍寄舊址",
    "來電對象並非本人，該門號已換人使用",
    "信函上的案件編號與帳單不符",
    "還款紀錄漏登一期",
    "同名同姓被誤認為債務人",
    "電子郵件寄到已停用的信箱",
    "已完成的協商在系統中顯示為未協商",
    "職業與收入資料錯誤，影響協商方案",
];

const SERVICE: &[&str] = &[
    "撥打客服{多}次均在等候中，未能接通",
    "客服承諾回電，三日未獲回覆",
    "申請清償證明已逾一週未收到",
    "各窗口說法不一，需重複說明",
    "線上表單送出後沒有任何回音",
    "要求書面協商方案，遲未寄達",
    "熱線等候逾二十分鐘後斷線",
];

const OTHER: &[&str] = &[
    "對委託關係有疑問，要求出示證明文件",
    "收到簡訊懷疑為詐騙，要求確認真偽",
    "希望更換承辦人員",
    "對信函用語有意見，認為不易理解",
    "要求停止以錄音方式通話",
];

const DISCLOSURE: &[&str] = &[
    "同事接到談及其欠款的電話",
    "信函未封口，家人得知其欠款",
    "對方在總機留言中提到逾期帳款",
    "親屬接到電話，被告知其欠款金額",
    "對方向室友說明來電是為了欠款",
];

const INTIMIDATION: &[&str] = &["對方稱將到公司「讓大家知道」，感到害怕", "對方暗示會派人到住處守候"];

const THREAT: &[&str] = &["對方稱不付款就讓其失去工作", "對方稱將對其家人採取行動"];

const INSULT: &[&str] = &["通話中對方以不雅字眼相稱", "對方稱其「沒有信用的人」並出言羞辱"];

const DATA_LEAK: &[&str] = &["收到夾帶他人帳務資料的電子郵件", "信函中附有另一位客戶的明細"];

const TAILS: &[&str] = &[
    "",
    "",
    "，要求說明",
    "，要求改善",
    "，希望書面回覆",
    "，請求停止此作法",
    "，表示將再向委託人反映",
    "，希望約定固定聯絡時段",
];

const MANY: [&str; 6] = ["三", "四", "五", "六", "七", "八"];

fn sentences(category: &str) -> &'static [&'static str] {
    match category {
        "frequency" => FREQUENCY,
        "time" => TIME,
        "attitude" => ATTITUDE,
        "third_party" => THIRD_PARTY,
        "amount" => AMOUNT,
        "data" => DATA,
        "service" => SERVICE,
        "disclosure" => DISCLOSURE,
        "intimidation" => INTIMIDATION,
        "threat" => THREAT,
        "insult" => INSULT,
        "data_leak" => DATA_LEAK,
        _ => OTHER,
    }
}

/// A summary that has not been said before, as far as a few tries give one.
pub fn summary(rng: &mut Rng, category: &str, channel: &str, said: &mut BTreeSet<String>) -> String {
    let mut made = String::new();
    for _ in 0..20 {
        let opening = opening(rng, channel);
        let comma = if opening.ends_with('指') { "" } else { "，" };
        let sentence = rng.pick(sentences(category)).replace("{多}", rng.pick(&MANY));
        let tail = rng.pick(TAILS);
        let asks = ["要求", "請求", "希望", "請改"].iter().any(|word| sentence.contains(word));
        let forwarded = matches!(channel, "regulator" | "creditor");
        let tail = if asks || forwarded { "" } else { tail };
        made = format!("{opening}{comma}{sentence}{tail}。");
        if said.insert(made.clone()) {
            break;
        }
    }
    made
}

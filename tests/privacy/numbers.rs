//! Numbers that look like personal data, made with check digits computed here and nowhere else; none of them was
//! given to anyone on purpose. Published test numbers stand beside them.

/// A mainland identity number: 17 digits and the check character of ISO 7064, MOD 11-2.
fn mainland(first: &str) -> String {
    let sum: u32 =
        first.bytes().zip(0..).map(|(b, at)| u32::from(b - b'0') * (2_u32.pow(17 - at) % 11)).sum();
    format!(
        "{first}{}",
        (0..11)
            .map(|n| if n == 10 { 'X' } else { char::from(b'0' + n) })
            .find(|c| {
                let value = if *c == 'X' { 10 } else { u32::from(*c) - 48 };
                (sum + value) % 11 == 1
            })
            .unwrap()
    )
}

const LETTERS: &str = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

/// A Taiwanese number of one letter (or two) and digits, the last of which is its check digit.
fn taiwan(first: &str) -> String {
    let value = |c: char| LETTERS.find(c).unwrap() as u32 + 10;
    let characters: Vec<char> = first.chars().collect();
    let mut digits = vec![value(characters[0]) / 10, value(characters[0]) % 10];
    digits.extend(characters[1..].iter().map(|c| c.to_digit(10).unwrap_or_else(|| value(*c) % 10)));
    let weights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1];
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    format!("{first}{}", (10 - sum % 10) % 10)
}

/// A card number with Luhn's check digit.
fn card(first: &str) -> String {
    let double = |n: u32| if n * 2 > 9 { n * 2 - 9 } else { n * 2 };
    let digits = first.chars().rev().map(|c| c.to_digit(10).unwrap()).enumerate();
    let sum: u32 = digits.map(|(at, n)| if at % 2 == 0 { double(n) } else { n }).sum();
    format!("{first}{}", (10 - sum % 10) % 10)
}

/// Numbers that must be caught.
pub fn caught() -> Vec<String> {
    let mut all: Vec<String> = [
        "360426199101010071",
        "11010519491231002X",
        "A123456789",
        "A800000014",
        "A900000016",
        "AC01234567",
        "4111111111111111",
        "5555555555554444",
        "378282246310005",
        "130503670401001",
        "13800138000",
        "+86 139-1234-5678",
        "0912-345-678",
        "0912345678",
        "+886 912 345 678",
        "010-12345678",
        "0755-87654321",
        "(02)2345-6789",
        "04-2345-6789",
        "wang.x@example.com.tw",
        "ABC-1234",
        "AB-1234",
        "1234-AB",
        "京A·12345",
        "粤BD12345",
        "123-45-6789",
        "(415) 555-2671",
        "415-555-2671",
        "臺北市信義區市府路1號",
        "广东省深圳市南山区科技园路88号",
        "高雄縣鳳山鎮中山路12之3號",
        "008613800138000",
        "+12125550123",
        "+1 212 555 0123",
        "010-6234-5678",
        "+86-10-62345678",
        "+86 21 6234 5678",
        "(037)123456",
        "(089)123-456",
        "0836-12345",
        "tel13800138000",
        "王小明@example.com",
        "臺北市信義區市府路一號",
        "杭州市西湖区文三路 90 号",
    ]
    .map(str::to_owned)
    .into();
    all.extend(["44010620001231451", "31010119850615002", "65010019720229130"].map(mainland));
    all.extend(["F22334455", "Z10000000", "O29999999", "I18765432", "W89012345", "BD1234567"].map(taiwan));
    all.extend(["622202100011223", "356600202036050", "601100099013942"].map(card));
    all
}

/// The same numbers parted in other ways than their patterns know; certain or doubtful.
pub fn parted() -> Vec<String> {
    let mut all: Vec<String> = [
        "360426 19910101 0071",
        "360426-1991-01-01-0071",
        "36 04 26 19 91 01 01 00 71",
        "110105.19491231.002-X",
        "A-123456789",
        "A 123 456 789",
        "a123456789",
        "A123-456-789",
        "138 0013 8000",
        "138.0013.8000",
        "138-00138000",
        "1-3-8-0-0-1-3-8-0-0-0",
        "13 80 01 38 00 0",
        "13800 138000",
        "86 13800138000",
        "0912.345.678",
        "0912/345/678",
        "09 12 34 56 78",
        "0912 345678",
        "886-912-345678",
        "02.2345.6789",
        "4111.1111.1111.1111",
        "4111_1111_1111_1111",
        "3782-822463-10005",
        "123 45 6789",
        "123.45.6789",
        "一三八〇〇一三八〇〇〇",
        "１３８－００１３－８０００",
        "①③⑧⓪⓪①③⑧⓪⓪⓪",
        "٠٩١٢٣٤٥٦٧٨",
        "А123456789",
        "138**0013**8000",
        "wang.x\\@example.com",
        "wang.x&#64;example.com",
        "wang.x%40example.com",
        "138,0013,8000",
        "138~0013~8000",
        "1\u{20e3}3\u{20e3}8\u{20e3}0\u{20e3}0\u{20e3}1\u{20e3}3\u{20e3}8\u{20e3}0\u{20e3}0\u{20e3}0\u{20e3}",
        "138\u{301}0013\u{301}8000",
        "市府路一號",
        "文三路 90 号",
    ]
    .map(str::to_owned)
    .into();
    all.push("138\u{200b}0013\u{2060}8000".to_owned());
    all.push("138<b>0013</b>8000".to_owned());
    all
}

/// What looks like a number of a person and is none: wrong check digits, ids, dates, amounts, versions, hashes.
const LOOKALIKES: &[&str] = &[
    "360426199101010072",
    "36042619911301007X",
    "202601010000000001",
    "A123456788",
    "A323456789",
    "CMPA123456789",
    "AC01234568",
    "4111111111111112",
    "20260113123",
    "12345678901",
    "v1.13800138000",
    "2009123456789",
    "09-12",
    "2026-01-01",
    "12345",
    "@team/qa",
    "a@b",
    "CMP-20260101",
    "PLAN-0001",
    "PLAN-20260101-00012",
    "000-12-3456",
    "666-12-3456",
    "912-34-5678",
    "2026-01-0001",
    "第2條",
    "品質管理部第3號文件",
    "PLAN-2026-C1-0007",
    "D-3f9a1c07b2e4",
    "2026-02-06T11:40+08:00",
    "S-0107",
    "1,380,013,800",
    "NT$ 12,345,678",
    "13,618",
    "192.168.100.200",
    "139.162.10.200",
    "02-10",
    "99.5%",
    "0.0013800138",
    "10 20 30 40 50",
    "3.1.2b",
    "分機 1380",
    "二〇二六年六月三十日",
    "84fe1965754d4cd0755ebcb26b5e5609cb7a283ebaf13e60e80307b1822fbe16",
    "53／13,618",
    "08:00–20:00",
    "138,001,380",
    "138, 0013, 8000",
    "15,12,20,31,22,1",
    "+1 112 555 0123",
    "MON-2026-0826-12345",
    "hotel1380013800",
    "第3線路一號",
    "網路 2 號",
    "道路第一號文件",
    "@品管",
    "1380~2026",
];

/// Numbers that must be left alone.
pub fn left_alone() -> Vec<String> {
    let mut all: Vec<String> = LOOKALIKES.iter().map(|text| (*text).to_owned()).collect();
    for good in [mainland("44010620001231451"), taiwan("F22334455")] {
        let (rest, last) = good.split_at(good.len() - 1);
        all.push(format!("{rest}{}", if last == "3" { 4 } else { 3 }));
    }
    all
}

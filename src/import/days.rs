//! Days, months and times of day as people write them, as numbers.

/// Years between the calendar of the Republic of China and that of the world.
const MINGUO: i16 = 1911;
/// The last year that is taken as one of the Republic of China.
const LAST_MINGUO: i16 = 999;

/// A year of the world, from one of the world or of the Republic of China; two digits are no year.
pub(super) fn of_the_world(year: i16) -> Option<i16> {
    match year {
        ..100 => None,
        100..=LAST_MINGUO => Some(year + MINGUO),
        _ => Some(year),
    }
}

/// The numbers of a day or a month.
pub(super) fn parts(text: &str) -> Option<Vec<i16>> {
    let text = text.trim().trim_start_matches("民國").trim_start_matches("民国").trim();
    if (7..=8).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let (year, rest) = text.split_at(text.len() - 4);
        return [year, &rest[..2], &rest[2..]].iter().map(|part| part.parse().ok()).collect();
    }
    let text = text.trim_end_matches(['日', '月']);
    let parts = text.split(['-', '/', '.', '年', '月']).map(str::trim);
    parts.map(|part| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())?).collect()
}

/// A month as a period: 2026-03, 2026/3, 202603, 115年3月.
pub(super) fn month_of(text: &str) -> Option<String> {
    let digits = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    let parts = if digits { vec![text[..4].parse().ok()?, text[4..].parse().ok()?] } else { parts(text)? };
    let [year, month] = <[i16; 2]>::try_from(parts).ok()?;
    (1..=12).contains(&month).then_some(())?;
    Some(format!("{:04}-{month:02}", of_the_world(year)?))
}

/// Seconds after midnight: 14:05, 14:05:30, 下午2:05, 2:05 PM.
pub(super) fn seconds_of(text: &str) -> Option<u32> {
    let upper = text.to_uppercase();
    let is_late = upper.contains('下') || upper.contains("PM");
    let is_early = upper.contains('上') || upper.contains("AM");
    let digits = upper.trim_matches(|c: char| !c.is_ascii_digit());
    let has_only = |c: char| c.is_ascii_digit() || ":上下午APM. ".contains(c);
    let parts: Option<Vec<u32>> = digits.split(':').map(|part| part.parse().ok()).collect();
    let parts = parts.filter(|parts| upper.chars().all(has_only) && (2..=3).contains(&parts.len()))?;
    let (hour, minute, second) = (parts[0], parts[1], parts.get(2).copied().unwrap_or(0));
    let hour = match (is_early, is_late, hour) {
        (true, false, 12) => 0,
        (false, true, 1..=11) => hour + 12,
        _ => hour,
    };
    (hour < 24 && minute < 60 && second < 60).then_some(hour * 3600 + minute * 60 + second)
}

pub(super) fn clock(seconds: u32) -> String {
    format!("{:02}:{:02}", seconds / 3600, seconds / 60 % 60)
}

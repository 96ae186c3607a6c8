//! Check digits of identity and card numbers.

/// The 18 characters of a mainland identity number: ISO 7064, MOD 11-2 (GB 11643-1999), with a real date of birth.
pub(super) fn mainland_id(number: &str) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let characters: Vec<char> = number.chars().collect();
    let digits: Option<Vec<u32>> = characters.iter().take(17).map(|c| c.to_digit(10)).collect();
    let (Some(digits), 18) = (digits, characters.len()) else { return false };
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    let wanted = "10X98765432".chars().nth(sum as usize % 11);
    wanted == Some(characters[17].to_ascii_uppercase()) && is_date(&digits[6..14])
}

/// The 15 digits of the old form, which has no check digit: a real date of birth in the 20th century.
pub(super) fn old_mainland_id(number: &str) -> bool {
    let digits: Option<Vec<u32>> = number.chars().map(|c| c.to_digit(10)).collect();
    digits.is_some_and(|digits| digits.len() == 15 && is_date(&[&[1, 9], &digits[6..12]].concat()))
}

fn is_date(digits: &[u32]) -> bool {
    let number = |range: std::ops::Range<usize>| digits[range].iter().fold(0, |n, digit| n * 10 + digit);
    let text = format!("{:04}-{:02}-{:02}", number(0..4), number(4..6), number(6..8));
    crate::calendar::Date::parse(&text).is_some()
}

/// A Taiwanese identity number, or a residence number of the form of 2021: a letter and nine digits.
pub(super) fn taiwan_id(number: &str) -> bool {
    let Some((letter, digits)) = letters(number, 1) else { return false };
    sum_taiwan(letter[0], &digits)
}

/// A residence number of the old form: two letters and eight digits, the second letter counts by its last digit.
pub(super) fn old_taiwan_residence(number: &str) -> bool {
    let Some((letters, digits)) = letters(number, 2) else { return false };
    let Some(second) = value(letters[1]) else { return false };
    sum_taiwan(letters[0], &[&[second % 10], digits.as_slice()].concat())
}

/// A social security number that the authority may have given out: three, two and four digits, dashes between.
pub(super) fn social_security(number: &str) -> bool {
    let (area, rest) = number.split_at(3);
    !(area == "000" || area == "666" || area.starts_with('9') || &rest[1..3] == "00" || &rest[4..] == "0000")
}

fn letters(number: &str, count: usize) -> Option<(Vec<char>, Vec<u32>)> {
    let letters: Vec<char> = number.chars().take(count).map(|c| c.to_ascii_uppercase()).collect();
    let digits = number.chars().skip(count).map(|c| c.to_digit(10)).collect::<Option<Vec<_>>>()?;
    (digits.len() == 10 - count).then_some((letters, digits))
}

/// Weights 1 9 8 7 6 5 4 3 2 1 1 over the letter's two digits and the nine that follow: a multiple of ten.
fn sum_taiwan(letter: char, digits: &[u32]) -> bool {
    let Some(value) = value(letter) else { return false };
    let all = [value / 10, value % 10].into_iter().chain(digits.iter().copied());
    all.zip([1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]).map(|(digit, weight)| digit * weight).sum::<u32>() % 10 == 0
}

/// What a letter counts, 10 to 35.
fn value(letter: char) -> Option<u32> {
    "ABCDEFGHJKLMNPQRSTUVXYWZIO"
        .chars()
        .position(|known| known == letter)
        .and_then(|at| u32::try_from(at + 10).ok())
}

/// A card number: 13 to 19 digits, the first 3 to 6, Luhn's check (ISO/IEC 7812-1).
pub(super) fn card(number: &str) -> bool {
    let digits: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
    let doubled = |(place, digit): (usize, &u32)| match (place % 2, digit * 2) {
        (0, _) => *digit,
        (_, twice) if twice > 9 => twice - 9,
        (_, twice) => twice,
    };
    (13..=19).contains(&digits.len())
        && (3..=6).contains(&digits[0])
        && digits.iter().rev().enumerate().map(doubled).sum::<u32>() % 10 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_test_numbers_pass_and_their_neighbours_do_not() {
        assert!(mainland_id("360426199101010071") && mainland_id("11010519491231002X"));
        assert!(!mainland_id("360426199101010072") && !mainland_id("36042619911301007X"));
        for good in ["A123456789", "A800000014", "A900000016"] {
            assert!(taiwan_id(good), "{good}");
        }
        assert!(!taiwan_id("A123456788"));
        assert!(old_taiwan_residence("AC01234567") && !old_taiwan_residence("AC01234568"));
        assert!(card("4111111111111111") && card("5555 5555 5555 4444") && !card("4111111111111112"));
    }
}

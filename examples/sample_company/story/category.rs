//! The categories of complaints: their shares, and which major complaints come in which month.

use super::rng::Rng;

/// Categories that are no major ones of themselves, with their shares.
const USUAL: [(&str, f64); 8] = [
    ("frequency", 25.0),
    ("time", 19.0),
    ("attitude", 17.0),
    ("third_party", 11.0),
    ("amount", 10.5),
    ("data", 7.5),
    ("service", 6.0),
    ("other", 3.0),
];

/// The shares in team C2-B from December 2025 on.
const FREQUENT: [(&str, f64); 6] = [
    ("frequency", 64.0),
    ("time", 13.0),
    ("attitude", 9.0),
    ("third_party", 5.0),
    ("amount", 5.0),
    ("service", 4.0),
];

/// Month and category of each major complaint of the first six months of 2024 and after.
const MAJOR: [(usize, &str); 11] = [
    (1, "disclosure"),
    (4, "insult"),
    (7, "disclosure"),
    (10, "threat"),
    (13, "disclosure"),
    (16, "intimidation"),
    (18, "disclosure"),
    (20, "data_leak"),
    (21, "insult"),
    (22, "disclosure"),
    (23, "disclosure"),
];

/// The category of an ordinary complaint of a unit in a month.
pub fn usual(rng: &mut Rng, unit: usize, month: usize) -> &'static str {
    if unit == 3 && month >= 17 { rng.weighted(&FREQUENT) } else { rng.weighted(&USUAL) }
}

/// The major category that one complaint of a month has, if any.
pub fn major_in(month: usize) -> Option<&'static str> {
    MAJOR.iter().find(|(at, _)| *at == month).map(|(_, category)| *category)
}

/// Whether the policy makes a category a major one in a month.
pub fn is_major(category: &str, month: usize) -> bool {
    matches!(category, "intimidation" | "threat" | "insult" | "disclosure" | "data_leak")
        || category == "third_party" && month >= 22
}

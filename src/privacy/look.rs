//! A cheap look at a line before it is searched with care. Finds nothing itself.

use super::Sort;
use super::normal::{tells_a_number, without_dates};
use super::parted;
use super::pattern::tells_a_plate;
use std::borrow::Cow;

/// Whether a line may hold something personal: no only where nothing can be found.
pub(super) fn may_hold(line: &str) -> bool {
    if line.contains(['@', '＠', '﹫', '%', '&', '\\']) {
        return true;
    }
    if !line.is_ascii() {
        let digits = line.chars().filter(|c| c.is_numeric()).take(4).count();
        return digits >= 4 || tells_a_place(line) || tells_a_number(line);
    }
    let longest = parted::longest_run(line);
    if longest < 4 {
        return false;
    }
    // an identity number may hold a date; in anything else a date is none of its digits
    let mut undated = Cow::Borrowed(line);
    if longest >= parted::FEWEST {
        without_dates(undated.to_mut());
    }
    longest >= Sort::MainlandId.digits()
        || parted::longest_run(&undated) >= parted::FEWEST
        || tells_a_plate(&undated)
}

/// Whether a line may hold a street and a number.
fn tells_a_place(line: &str) -> bool {
    line.contains(['号', '號']) && line.contains(['路', '街', '道', '巷', '弄', '村', '里', '段'])
}

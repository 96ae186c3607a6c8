//! Numbers whose digits are parted by spaces, points, strokes or dashes in ways that their patterns do not know.
//! Knows the shapes in which people write numbers; the check digits are those of `checksum`.

use super::checksum;
use super::pattern::Sort;

/// A number of which the parts were put together again.
pub(super) struct Parted {
    pub sort: Sort,
    /// Position of its first character, and after its last.
    pub start: usize,
    pub end: usize,
    /// Whether its shape leaves room for doubt.
    pub doubtful: bool,
}

/// Fewest digits of a number that this looks for.
pub(super) const FEWEST: usize = 8;

/// Most digits of one, with a prefix of a country.
const MOST: usize = 19;

/// Characters at most that part two groups of digits of one number.
pub(super) const GAP: usize = 2;

/// Groups of digits with one or two parting characters between each two.
struct Run<'a> {
    characters: &'a [char],
    /// The position of the first digit of each group, and the one after its last.
    groups: Vec<(usize, usize)>,
    /// All digits, one after the other.
    digits: String,
    /// Where in them each group begins, and the end.
    begins: Vec<usize>,
}

fn parts(character: char) -> bool {
    matches!(character, ' ' | '-' | '.' | '/' | '_' | '·' | '+' | '(' | ')' | ',' | ':' | '|' | '~')
}

/// All of them in a text of normal form.
pub(super) fn numbers(text: &str) -> Vec<Parted> {
    let characters: Vec<char> = text.chars().collect();
    runs(&characters).iter().flat_map(Run::numbers).collect()
}

/// The most digits that stand together or parted in a text of ASCII.
pub(super) fn longest_run(text: &str) -> usize {
    let (mut longest, mut run, mut gap) = (0, 0, 0);
    for byte in text.bytes() {
        if byte.is_ascii_digit() {
            run += 1;
            gap = 0;
        } else {
            gap += 1;
            run = if gap <= GAP && parts(char::from(byte)) { run } else { 0 };
        }
        longest = longest.max(run);
    }
    longest
}

fn runs(characters: &[char]) -> Vec<Run<'_>> {
    let mut runs: Vec<Run> = Vec::new();
    let mut at = 0;
    while at < characters.len() {
        if !characters[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let length = characters[at..].iter().take_while(|c| c.is_ascii_digit()).count();
        let group = (at, at + length);
        let goes_on = |last: usize| {
            let gap = &characters[last..group.0];
            (1..=GAP).contains(&gap.len()) && gap.iter().all(|c| parts(*c))
        };
        if !runs.last().and_then(|run| run.groups.last()).is_some_and(|(_, last)| goes_on(*last)) {
            runs.push(Run { characters, groups: Vec::new(), digits: String::new(), begins: vec![0] });
        }
        if let Some(run) = runs.last_mut() {
            run.groups.push(group);
            run.digits.extend(&characters[group.0..group.1]);
            run.begins.push(run.digits.len());
        }
        at += length;
    }
    runs
}

/// How many digits each group of a number has.
type Shape = &'static [usize];

const MAINLAND_MOBILE: [Shape; 10] = [
    &[3, 4, 4],
    &[3, 8],
    &[7, 4],
    &[3, 3, 5],
    &[4, 4, 3],
    &[5, 6],
    &[4, 7],
    &[3, 3, 3, 2],
    &[3, 2, 2, 2, 2],
    &[1, 3, 3, 4],
];
const TAIWAN_MOBILE: [Shape; 9] =
    [&[4, 3, 3], &[4, 6], &[4, 2, 2, 2], &[2, 4, 4], &[5, 5], &[2, 8], &[4, 4, 2], &[3, 3, 4], &[7, 3]];
const TAIWAN_ID: [Shape; 9] =
    [&[9], &[3, 3, 3], &[4, 5], &[5, 4], &[1, 8], &[1, 4, 4], &[3, 6], &[6, 3], &[2, 3, 4]];
const RESIDENCE: [Shape; 1] = [&[8]];
const OLD_MAINLAND: [Shape; 3] = [&[6, 6, 3], &[5, 5, 5], &[3, 3, 3, 3, 3]];
const SOCIAL_SECURITY: [Shape; 1] = [&[3, 2, 4]];

impl Run<'_> {
    fn numbers(&self) -> Vec<Parted> {
        let (mut found, all) = (Vec::new(), self.groups.len());
        found.extend(self.after_letters());
        for from in 0..all {
            // no number is longer, so that a text of many groups takes no longer than its length
            let longest = (from + 1..=all).take_while(|to| self.digits(from, *to).len() <= MOST);
            for to in longest {
                found.extend(self.mainland_id(from, to));
                if to - from > 1 {
                    found.extend(self.telephone(from, to));
                    found.extend(self.other(from, to));
                }
            }
        }
        found
    }

    fn digits(&self, from: usize, to: usize) -> &str {
        &self.digits[self.begins[from]..self.begins[to]]
    }

    /// Whether the groups have one of some shapes, or are the whole run in ones and twos; and are parted alike.
    fn is_shaped(&self, from: usize, to: usize, shapes: &[Shape]) -> bool {
        let groups = &self.groups[from..to];
        let is = |shape: &&Shape| {
            shape.len() == groups.len()
                && shape.iter().zip(groups).all(|(wanted, (start, end))| *wanted == end - start)
        };
        let whole = from == 0 && to == self.groups.len() && groups.len() > 3;
        let singly = whole && groups.iter().all(|(start, end)| end - start <= 2);
        (singly || shapes.iter().any(|shape| is(&shape))) && self.is_even(from, to)
    }

    /// Whether the same character parts all groups, and none that parts figures of an amount.
    fn is_even(&self, from: usize, to: usize) -> bool {
        let gaps: Vec<&[char]> =
            self.groups[from..to].windows(2).map(|two| &self.characters[two[0].1..two[1].0]).collect();
        let figures = |(start, end): &(usize, usize)| end - start == 3;
        let digits = self.digits(from, to);
        // groups of three after the first are those of an amount
        let is_amount = !digits.starts_with('0') && self.groups[from + 1..to].iter().all(figures);
        let long = self.groups[from..to].iter().any(|(start, end)| end - start > 2);
        let may = long && !is_amount && (10..=11).contains(&digits.len());
        let fits = |gap: &&&[char]| !gap.contains(&':') && (!gap.contains(&',') || (may && gap.len() == 1));
        gaps.iter().filter(fits).count() == gaps.len() && gaps.windows(2).all(|two| two[0] == two[1])
    }

    /// Whether no letter or digit stands right beside the groups.
    fn stands_free(&self, from: usize, to: usize) -> bool {
        let before = self.groups[from].0.checked_sub(1).map(|at| self.characters[at]);
        let after = self.characters.get(self.groups[to - 1].1);
        !before.is_some_and(|c| c.is_ascii_alphanumeric()) && !after.is_some_and(char::is_ascii_alphanumeric)
    }

    fn parted(&self, sort: Sort, from: usize, to: usize) -> Parted {
        let (start, end) = (self.groups[from].0, self.groups[to - 1].1);
        Parted { sort, start, end, doubtful: sort.is_doubtful() }
    }

    /// However it is parted: its check digit and date leave little to chance.
    fn mainland_id(&self, from: usize, to: usize) -> Option<Parted> {
        let (digits, end) = (self.digits(from, to), self.groups[to - 1].1);
        if digits.len() == 18 && to - from > 1 && checksum::mainland_id(digits) {
            return self.stands_free(from, to).then(|| self.parted(Sort::MainlandId, from, to));
        }
        let gap = self.characters[end..].iter().take(GAP).take_while(|c| parts(**c)).count();
        let last = self.characters.get(end + gap).filter(|c| matches!(c, 'x' | 'X'))?;
        let alone = !self.characters.get(end + gap + 1).is_some_and(char::is_ascii_alphanumeric);
        let holds = digits.len() == 17 && alone && checksum::mainland_id(&format!("{digits}{last}"));
        holds.then(|| Parted { end: end + gap + 1, ..self.parted(Sort::MainlandId, from, to) })
    }

    fn telephone(&self, from: usize, to: usize) -> Option<Parted> {
        if !self.stands_free(from, to) {
            return None;
        }
        let (digits, first) = (self.digits(from, to), self.digits(from, from + 1));
        let mainland = |text: &str| {
            text.len() == 11 && text.starts_with('1') && matches!(text.as_bytes()[1], b'3'..=b'9')
        };
        let rest = self.digits(from + 1, to);
        let sort = if mainland(digits) && self.is_shaped(from, to, &MAINLAND_MOBILE)
            || matches!(first, "86" | "0086") && mainland(rest)
        {
            Sort::MainlandMobile
        } else if digits.len() == 10 && digits.starts_with("09") && self.is_shaped(from, to, &TAIWAN_MOBILE)
            || matches!(first, "886" | "00886")
                && (rest.len() == 9 && rest.starts_with('9') || rest.len() == 10 && rest.starts_with("09"))
        {
            Sort::TaiwanMobile
        } else {
            return None;
        };
        Some(self.parted(sort, from, to))
    }

    /// Cards, old identity numbers, social security numbers.
    fn other(&self, from: usize, to: usize) -> Option<Parted> {
        let digits = self.digits(from, to);
        if !(9..=19).contains(&digits.len()) || !self.stands_free(from, to) {
            return None;
        }
        let groups = &self.groups[from..to];
        let fours = groups[..groups.len() - 1].iter().all(|(start, end)| end - start == 4);
        let card = (fours && self.is_even(from, to)) || self.is_shaped(from, to, &[&[4, 6, 5], &[4, 6, 4]]);
        if card && checksum::card(digits) {
            return Some(self.parted(Sort::Card, from, to));
        }
        if self.is_shaped(from, to, &OLD_MAINLAND) && checksum::old_mainland_id(digits) {
            return Some(self.parted(Sort::OldMainlandId, from, to));
        }
        let whole = from == 0 && to == self.groups.len();
        let parts: Vec<&str> = (from..to).map(|group| self.digits(group, group + 1)).collect();
        let shaped = whole && self.is_shaped(from, to, &SOCIAL_SECURITY);
        (shaped && digits.len() == 9 && checksum::social_security(&parts.join("-")))
            .then(|| Parted { doubtful: true, ..self.parted(Sort::SocialSecurity, from, to) })
    }

    /// Identity and residence numbers that begin with letters.
    fn after_letters(&self) -> Option<Parted> {
        let (start, all) = (self.groups[0].0, self.groups.len());
        let gap = self.characters[..start].iter().rev().take(GAP).take_while(|c| parts(**c)).count();
        let letters: Vec<char> = self.characters[..start - gap]
            .iter()
            .rev()
            .take_while(|c| c.is_ascii_alphanumeric())
            .take(3)
            .map(char::to_ascii_uppercase)
            .collect();
        let whole: String = letters.iter().rev().copied().chain(self.digits(0, all).chars()).collect();
        let free = !self.characters.get(self.groups[all - 1].1).is_some_and(char::is_ascii_alphanumeric);
        if whole.len() != 10 || !free || (gap == 0 && all == 1) {
            return None;
        }
        let start = start - gap - letters.len();
        let found = |sort| Parted { start, ..self.parted(sort, 0, all) };
        if letters.len() == 1 && self.is_shaped(0, all, &TAIWAN_ID) && checksum::taiwan_id(&whole) {
            let known = matches!(whole.as_bytes()[1], b'1' | b'2' | b'8' | b'9');
            return known.then(|| found(Sort::TaiwanId));
        }
        let old = letters.len() == 2 && matches!(whole.as_bytes()[1], b'A'..=b'D');
        (old && self.is_shaped(0, all, &RESIDENCE) && checksum::old_taiwan_residence(&whole))
            .then(|| found(Sort::OldTaiwanResidence))
    }
}

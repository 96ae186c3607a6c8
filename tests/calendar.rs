//! Limits of time around real holidays, computed by hand; days of 23 and 25 hours; leap days; pauses; and what
//! must hold for every start, limit and pause.
#![allow(clippy::unwrap_used, reason = "a test stops at what it does not expect")]

use pinguan::calendar::{Base, Date, Limit, Measure, Moment, Pause, When, Workdays, Zone};
use proptest::prelude::*;

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn at(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

/// Asserts that so many working days after a day is a day, and that counting gives the number back.
fn due(base: Base, from: &str, count: u32, expected: &str) {
    let days = base.workdays();
    assert_eq!(days.after(date(from), count), date(expected), "{} {from} + {count}", base.name());
    assert_eq!(days.between(date(from), date(expected)), i64::from(count), "{from} to {expected}");
}

#[test]
fn lunar_new_year_2025_in_taiwan() {
    // off 25 January (Sat) to 2 February (Sun); Saturday 8 February is worked
    due(Base::Tw, "2025-01-23", 1, "2025-01-24"); // Thu; Fri 24 = 1
    due(Base::Tw, "2025-01-24", 1, "2025-02-03"); // Fri; 25 January to 2 February off; Mon 3 = 1
    due(Base::Tw, "2025-01-23", 3, "2025-02-04"); // Thu; Fri 24 = 1, Mon 3 = 2, Tue 4 = 3
    due(Base::Tw, "2025-01-29", 2, "2025-02-04"); // New Year's Day itself; Mon 3 = 1, Tue 4 = 2
    due(Base::Tw, "2025-02-06", 2, "2025-02-08"); // Thu; Fri 7 = 1, Sat 8 (made up) = 2
    due(Base::Tw, "2025-02-07", 2, "2025-02-10"); // Fri; Sat 8 (made up) = 1, Mon 10 = 2
    due(Base::Tw, "2025-01-17", 10, "2025-02-07"); // Fri; 20-24 = 5, 3-7 February = 10
}

#[test]
fn lunar_new_year_2025_on_the_mainland() {
    // off 28 January (Tue) to 4 February (Tue); Sunday 26 January and Saturday 8 February are worked
    due(Base::Cn, "2025-01-24", 1, "2025-01-26"); // Fri; Sat 25 off; Sun 26 (worked) = 1
    due(Base::Cn, "2025-01-24", 2, "2025-01-27"); // Sun 26 = 1, Mon 27 = 2
    due(Base::Cn, "2025-01-24", 3, "2025-02-05"); // Sun 26, Mon 27 = 2; off to 4 February; Wed 5 = 3
    due(Base::Cn, "2025-01-27", 1, "2025-02-05"); // Mon; off to 4 February; Wed 5 = 1
    due(Base::Cn, "2025-02-06", 2, "2025-02-08"); // Thu; Fri 7 = 1, Sat 8 (worked) = 2
    due(Base::Cn, "2025-02-06", 3, "2025-02-10"); // ... Sun 9 off; Mon 10 = 3
    due(Base::Cn, "2025-01-17", 10, "2025-02-07"); // Fri; 20-24 = 5, 26-27 = 7, 5-7 February = 10
}

#[test]
fn october_2025_on_the_mainland_and_in_taiwan() {
    // mainland: off 1 to 8 October; Sunday 28 September and Saturday 11 October are worked
    due(Base::Cn, "2025-09-26", 1, "2025-09-28"); // Fri; Sun 28 (worked) = 1
    due(Base::Cn, "2025-09-30", 1, "2025-10-09"); // Tue; off to Wed 8; Thu 9 = 1
    due(Base::Cn, "2025-09-26", 5, "2025-10-10"); // Sun 28, Mon 29, Tue 30 = 3; Thu 9 = 4, Fri 10 = 5
    due(Base::Cn, "2025-10-03", 3, "2025-10-11"); // amid the holidays; Thu 9, Fri 10, Sat 11 (worked) = 3
    due(Base::Cn, "2025-10-10", 2, "2025-10-13"); // Fri; Sat 11 (worked) = 1, Mon 13 = 2
    // Taiwan: Mondays 29 September and 6 October, Fridays 10 and 24 October are off; nothing is made up
    due(Base::Tw, "2025-09-26", 1, "2025-09-30"); // Fri; Mon 29 off; Tue 30 = 1
    due(Base::Tw, "2025-10-03", 1, "2025-10-07"); // Fri; Mon 6 off; Tue 7 = 1
    due(Base::Tw, "2025-10-08", 2, "2025-10-13"); // Wed; Thu 9 = 1; Fri 10 off; Mon 13 = 2
    due(Base::Tw, "2025-10-23", 1, "2025-10-27"); // Thu; Fri 24 off; Mon 27 = 1
}

#[test]
fn dragon_boat_and_the_makeup_days_of_2024() {
    due(Base::Tw, "2024-06-07", 1, "2024-06-11"); // Fri; Mon 10 off in both; Tue 11 = 1
    due(Base::Cn, "2024-06-07", 1, "2024-06-11");
    due(Base::Tw, "2025-05-29", 1, "2025-06-02"); // Thu; Fri 30 off (festival on Sat 31); Mon 2 = 1
    due(Base::Cn, "2025-05-29", 2, "2025-06-03"); // Thu; Fri 30 = 1; Mon 2 off; Tue 3 = 2
    due(Base::Tw, "2026-06-18", 1, "2026-06-22"); // Thu; Fri 19 off in both; Mon 22 = 1
    due(Base::Cn, "2026-06-18", 1, "2026-06-22");
    due(Base::Tw, "2024-02-07", 3, "2024-02-17"); // Wed; off 8-14; Thu 15, Fri 16, Sat 17 (made up) = 3
    due(Base::Cn, "2024-02-02", 7, "2024-02-18"); // Fri; Sun 4 = 1, 5-9 = 6; off 10-17; Sun 18 (worked) = 7
    due(Base::Cn, "2024-09-30", 5, "2024-10-12"); // Mon; off 1-7; 8-11 = 4; Sat 12 (worked) = 5
}

#[test]
fn calendar_days_run_over_leap_days_and_holidays() {
    let (taipei, days) = (Zone::named("Asia/Taipei").unwrap(), Base::Tw.workdays());
    let ends = |from: &str, count| {
        Limit::days(count).ends(When::Day(date(from)), &taipei, &days, &[]).date(&taipei).to_string()
    };
    assert_eq!(ends("2024-02-20", 15), "2024-03-06"); // nine days to the 29th, six in March
    assert_eq!(ends("2025-02-20", 15), "2025-03-07"); // eight days to the 28th, seven in March
    assert_eq!(ends("2024-02-29", 365), "2025-02-28");
    // 00:30 in Taipei is 16:30 of the day before in UTC: the day of receipt is Taipei's
    let late = When::At(at("2026-06-29T16:30Z"));
    assert_eq!(Limit::days(15).ends(late, &taipei, &days, &[]), When::Day(date("2026-07-15")));
}

#[test]
fn hours_are_instants_where_clocks_are_put_forward_and_back() {
    let (york, days) = (Zone::named("America/New_York").unwrap(), Workdays::default());
    let ends =
        |from: &str, hours| Limit::hours(hours).ends(When::At(at(from)), &york, &days, &[]).moment(&york);
    // 9 March 2025 has 23 hours: noon and 24 hours is one o'clock
    assert_eq!(ends("2025-03-08T12:00-05:00", 24), at("2025-03-09T13:00-04:00"));
    // 2 November 2025 has 25: noon and 24 hours is eleven o'clock
    assert_eq!(ends("2025-11-01T12:00-04:00", 24), at("2025-11-02T11:00-05:00"));
    // half past one comes twice; an hour after the first is the second
    assert_eq!(ends("2025-11-02T01:30-04:00", 1), at("2025-11-02T01:30-05:00"));
    // a limit in days ends with the civil day, however long it was
    let end = Limit::days(1).ends(When::At(at("2025-03-08T23:59-05:00")), &york, &days, &[]);
    assert_eq!(end, When::Day(date("2025-03-09")));
    assert_eq!(end.moment(&york), at("2025-03-09T23:59:59-04:00"));
    let long = When::Day(date("2025-11-02")).moment(&york);
    assert!((long.hours_since(at("2025-11-02T00:00-04:00")) - (25.0 - 1.0 / 3600.0)).abs() < 1e-9);
}

#[test]
fn a_clock_that_was_stopped_runs_on_after_the_pause() {
    let (taipei, days) = (Zone::named("Asia/Taipei").unwrap(), Base::Tw.workdays());
    let pause = |from: &str, to: &str| Pause { from: at(from), to: at(to) };
    let start = When::At(at("2025-03-03T09:00+08:00")); // a Monday
    let ends = |limit: Limit, pauses: &[Pause]| limit.ends(start, &taipei, &days, pauses);
    // 15 days is the 18th; stopped from the 10th to the 14th takes four days: the 22nd
    let four = pause("2025-03-10T09:00+08:00", "2025-03-14T17:00+08:00");
    assert_eq!(ends(Limit::days(15), &[four]), When::Day(date("2025-03-22")));
    // five working days is Monday the 10th; stopped from Wednesday to Thursday takes one: the 11th
    let one = pause("2025-03-05T09:00+08:00", "2025-03-06T18:00+08:00");
    assert_eq!(ends(Limit::working_days(5), &[one]), When::Day(date("2025-03-11")));
    // 24 hours, stopped for six
    let six = pause("2025-03-03T12:00+08:00", "2025-03-03T18:00+08:00");
    assert_eq!(ends(Limit::hours(24), &[six]), When::At(at("2025-03-04T15:00+08:00")));
    // the same hours told twice are stopped once
    let again = pause("2025-03-03T13:00+08:00", "2025-03-03T18:00+08:00");
    assert_eq!(ends(Limit::hours(24), &[again, six]), When::At(at("2025-03-04T15:00+08:00")));
    // within a day, before the start, after the end: nothing in days, nothing at all
    let before = pause("2025-02-20T12:00+08:00", "2025-02-21T12:00+08:00");
    let after = pause("2025-03-04T09:00+08:00", "2025-03-09T09:00+08:00");
    assert_eq!(ends(Limit::days(15), &[six]), When::Day(date("2025-03-18")));
    assert_eq!(ends(Limit::hours(24), &[before, after]), When::At(at("2025-03-04T09:00+08:00")));
}

fn limits() -> impl Strategy<Value = Limit> {
    let measure = prop_oneof![Just(Measure::Hours), Just(Measure::Days), Just(Measure::WorkingDays)];
    (0_u32..40, measure).prop_map(|(count, measure)| Limit { count, measure })
}

fn moments() -> impl Strategy<Value = Moment> {
    // 2024-01-01 to 2027-10-01, to the minute
    (28_401_120_i64..30_380_160).prop_map(|minutes| Moment::from_unix(minutes * 60, 480).unwrap())
}

fn pauses(most: usize) -> impl Strategy<Value = Vec<Pause>> {
    let pause = (moments(), 0_i64..400).prop_map(|(from, hours)| Pause { from, to: from.plus_hours(hours) });
    prop::collection::vec(pause, 0..most)
}

/// Pauses that fall near a start, so that they matter.
fn near(start: Moment, pauses: &[(i64, i64)]) -> Vec<Pause> {
    let pause = |(from, hours): &(i64, i64)| {
        let from = start.plus_hours(*from);
        Pause { from, to: from.plus_hours(*hours) }
    };
    pauses.iter().map(pause).collect()
}

proptest! {
    #[test]
    fn adding_and_counting_agree(
        start in moments(),
        limit in limits(),
        base in prop_oneof![Just(Base::Tw), Just(Base::Cn)],
        stops in prop::collection::vec((-200_i64..600, 0_i64..200), 0..4),
    ) {
        let (zone, days) = (Zone::named("America/New_York").unwrap(), base.workdays());
        let pauses = near(start, &stops);
        let end = limit.ends(When::At(start), &zone, &days, &pauses);
        let used = limit.used(When::At(start), end, &zone, &days, &pauses);
        prop_assert!((used - f64::from(limit.count)).abs() < 1e-9, "{used} of {limit:?}, {end:?}");
    }

    #[test]
    fn a_later_start_or_a_longer_limit_never_ends_earlier(
        start in moments(),
        later in 0_i64..2000,
        limit in limits(),
        stops in prop::collection::vec((-200_i64..600, 0_i64..200), 0..4),
    ) {
        let (zone, days) = (Zone::named("Asia/Taipei").unwrap(), Base::Cn.workdays());
        let pauses = near(start, &stops);
        let end = |start: Moment, limit: Limit| {
            limit.ends(When::At(start), &zone, &days, &pauses).moment(&zone)
        };
        let longer = Limit { count: limit.count + 1, ..limit };
        prop_assert!(end(start, limit) <= end(start.plus_hours(later), limit));
        prop_assert!(end(start, limit) < end(start, longer));
    }

    #[test]
    fn a_pause_never_shortens(
        start in moments(),
        limit in limits(),
        far in pauses(4),
        stops in prop::collection::vec((-200_i64..600, 0_i64..200), 1..4),
    ) {
        let (zone, days) = (Zone::named("Asia/Taipei").unwrap(), Base::Tw.workdays());
        let end = |pauses: &[Pause]| limit.ends(When::At(start), &zone, &days, pauses).moment(&zone);
        let with = [near(start, &stops), far.clone()].concat();
        prop_assert!(end(&[]) <= end(&far));
        prop_assert!(end(&far) <= end(&with));
    }
}

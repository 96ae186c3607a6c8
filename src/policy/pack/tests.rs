//! Packs combined to the strictest, by hand.

use super::*;
use crate::policy::PolicyBook;
use crate::record::{SourceStatus, Window};

fn pack(name: &str) -> NamedPack {
    built_in().iter().find(|pack| pack.name == name).unwrap().clone()
}

fn house(text: &str) -> NamedPack {
    NamedPack { name: "house".to_owned(), path: None, pack: yaml::typed(text).unwrap() }
}

fn window(start: &str, end: &str) -> Window {
    yaml::typed(&format!("{{start: \"{start}\", end: \"{end}\"}}")).unwrap()
}

#[test]
fn every_built_in_pack_parses_and_says_where_each_value_comes_from() {
    let packs = built_in();
    let names: Vec<_> = packs.iter().map(|pack| pack.name.as_str()).collect();
    assert_eq!(names, ["cn-gbt45251", "tw", "uk-conc", "us-regf"]);
    assert_eq!(names.len(), BUILT_IN.files().count(), "a file does not parse");
    for named in packs {
        let training = named.pack.training.as_ref();
        assert!(training.is_none_or(|training| training.hours_per_year.is_none()), "{}", named.name);
        let window = named.pack.window.as_ref().unwrap();
        assert_eq!(window.source.status == SourceStatus::CompanyChoice, named.name == "uk-conc");
    }
}

#[test]
fn hours_are_the_intersection() {
    let (tw, us) = (pack("tw"), pack("us-regf"));
    let parameters = Parameters::defaults();
    let limits = Limits::combine(&parameters, &[&tw, &us]);
    assert_eq!(limits.open(true), [(480, 1260)]);
    assert!(limits.hours_broken(window("08:00", "21:00")).is_empty());
    let broken = limits.hours_broken(window("07:59", "21:01"));
    assert_eq!(broken.iter().map(|(edge, _)| *edge).collect::<Vec<_>>(), [Edge::Start, Edge::End]);
    let night = house(
        "title: {zh-Hant: 夜}\nwindow: {start: \"22:00\", end: \"06:00\", tz: office, source: {citation: x, status: verified}}\n",
    );
    assert!(Limits::combine(&parameters, &[&night]).open(false).is_empty());
    assert_eq!(
        Limits::combine(&parameters, &[&tw, &night]).hours_broken(window("09:00", "10:00"))[0].0,
        Edge::Whole
    );
}

#[test]
fn hours_past_midnight_fit_only_hours_past_midnight() {
    let night = house(
        "title: {zh-Hant: 夜}\nwindow: {start: \"20:00\", end: \"06:00\", tz: office, source: {citation: x, status: verified}}\n",
    );
    let parameters = Parameters {
        contact_window_start: window("20:00", "06:00").start,
        contact_window_end: window("20:00", "06:00").end,
        ..Parameters::defaults()
    };
    let limits = Limits::combine(&parameters, &[&night]);
    assert_eq!(limits.open(true), [(1200, 1440), (0, 360)]);
    for (start, end, fits) in [
        ("20:00", "06:00", true),
        ("22:00", "02:00", true),
        ("20:00", "24:00", true),
        ("00:00", "06:00", true),
        ("19:59", "02:00", false),
        ("22:00", "06:01", false),
        ("09:00", "10:00", false),
    ] {
        assert_eq!(limits.hours_broken(window(start, end)).is_empty(), fits, "{start}–{end}");
    }
}

#[test]
fn an_inclusive_end_gives_way_to_one_that_is_not() {
    let (us, uk) = (pack("us-regf"), pack("uk-conc"));
    let at = window("00:00", "21:00").end;
    let own = Parameters::defaults();
    let later = Parameters { contact_window_end: window("00:00", "22:00").end, ..Parameters::defaults() };
    assert!(Limits::combine(&later, &[&us]).contact_broken(Edge::End, at).is_empty());
    assert_eq!(Limits::combine(&later, &[&us, &uk]).contact_broken(Edge::End, at).len(), 1);
    // the company's own end is one that is not
    assert_eq!(Limits::combine(&own, &[&us]).contact_broken(Edge::End, at).len(), 1);
}

#[test]
fn the_smallest_limit_of_each_kind_and_the_longest_retention_stay() {
    let (cn, us, tw) = (pack("cn-gbt45251"), pack("us-regf"), pack("tw"));
    let limits = Limits::combine(&Parameters::defaults(), &[&cn, &us, &tw]);
    let of = |need| limits.of(need).map(|bound| (bound.value.value, bound.weight)).collect::<Vec<_>>();
    assert_eq!(of(Need::RetainDays), [(1095, Weight::Hard), (183, Weight::Soft)]);
    assert_eq!(of(Need::ThirdParty), [(1, Weight::Hard), (0, Weight::Soft)]);
    assert_eq!(of(Need::ComplaintDays), [(15, Weight::Hard)]);
    assert_eq!(of(Need::EvaluationMonths), [(3, Weight::Hard)]);
    assert_eq!(of(Need::Cooldown), [(7, Weight::Presumed)]);
    let calls: Vec<_> = limits.calls().iter().map(|b| (b.value.count, b.value.per_days, b.weight)).collect();
    assert_eq!(
        calls,
        [
            (3, 1, Weight::Hard),
            (7, 7, Weight::Hard),
            (3, 1, Weight::Hard),
            (6, 1, Weight::Soft),
            (7, 7, Weight::Presumed)
        ]
    );
}

#[test]
fn a_selection_holds_until_a_later_version_makes_another() {
    let version = |number: u32, packs: &str| {
        format!(
            "  - {{version: v{number}, effective_from: 2026-0{number}-01, decision: DEC-1, summary: {{zh-Hant: 版}}, parameters: {{}}{packs}}}\n"
        )
    };
    let text = format!(
        "purpose: {{zh-Hant: 目的}}\nversions:\n{}{}{}{}",
        version(1, ""),
        version(2, ", packs: [tw, nowhere]"),
        version(3, ""),
        version(4, ", packs: []")
    );
    let policy: Policy = yaml::typed(&text).unwrap();
    let book = PolicyBook::new(&policy, None).0.with_packs(&policy, []);
    let on = |day: &str| {
        let packs = book.packs().on(Date::parse(day).unwrap());
        packs.iter().map(|pack| pack.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!([on("2025-12-31"), on("2026-01-31")], [Vec::<String>::new(), vec![]]);
    assert_eq!([on("2026-02-01"), on("2026-03-31")], [["tw"], ["tw"]]);
    assert!(on("2026-04-01").is_empty());
    let field = book.packs().field_of("tw", Date::parse("2026-03-15").unwrap());
    assert_eq!(field.as_deref(), Some("versions[1].packs[0]"));
    assert!(matches!(book.packs().faults(), [PackFault::Unknown { name, .. }] if name == "nowhere"));
}

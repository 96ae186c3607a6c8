//! No withheld number can be computed from those that are shown: for random tables by solving the sums that tie them,
//! and for what is published of a company.

use crate::project::Project;
use pinguan::stats::suppression::{Cell, Sum, suppress};
use proptest::prelude::*;

pub fn sum(whole: usize, parts: Vec<usize>) -> Sum {
    Sum { whole: vec![whole], parts, alias: false }
}

/// Counts each of which is shown or withheld by itself, those below `least` secret.
fn counted(counts: &[u64], least: u64) -> Vec<Cell> {
    let cell = |(place, count): (usize, &u64)| Cell {
        count: *count,
        place: Some(place),
        rank: 0,
        secret: (1..least).contains(count),
        guarded: true,
    };
    counts.iter().enumerate().map(cell).collect()
}

/// A table with the sums of its rows and columns, as cells and what ties them.
fn table(rows: usize, columns: usize, counts: &[u64]) -> (Vec<u64>, Vec<Sum>) {
    let mut cells: Vec<u64> = counts[..rows * columns].to_vec();
    let mut sums = Vec::new();
    let mut add = |parts: Vec<usize>, cells: &mut Vec<u64>| {
        cells.push(parts.iter().map(|part| cells[*part]).sum());
        sums.push(sum(cells.len() - 1, parts));
        cells.len() - 1
    };
    let of_rows: Vec<usize> = (0..rows)
        .map(|row| add((0..columns).map(|column| row * columns + column).collect(), &mut cells))
        .collect();
    let of_columns: Vec<usize> = (0..columns)
        .map(|column| add((0..rows).map(|row| row * columns + column).collect(), &mut cells))
        .collect();
    let all = add(of_rows, &mut cells);
    sums.push(sum(all, of_columns));
    (cells, sums)
}

/// The withheld cells that the shown ones determine, by elimination over fractions: written here once more, in
/// another way than the program's.
pub fn determined(hidden: &[bool], sums: &[Sum]) -> Vec<usize> {
    let unknown: Vec<usize> = (0..hidden.len()).filter(|cell| hidden[*cell]).collect();
    let column = |cell: usize| unknown.iter().position(|known| *known == cell);
    let mut rows: Vec<Vec<f64>> = sums
        .iter()
        .map(|sum| {
            let mut row = vec![0.0; unknown.len()];
            sum.parts.iter().filter_map(|part| column(*part)).for_each(|at| row[at] += 1.0);
            sum.whole.iter().filter_map(|whole| column(*whole)).for_each(|at| row[at] -= 1.0);
            row
        })
        .collect();
    let mut done = 0;
    let mut pivots = Vec::new();
    for at in 0..unknown.len() {
        let Some(best) = (done..rows.len()).max_by(|a, b| rows[*a][at].abs().total_cmp(&rows[*b][at].abs()))
        else {
            break;
        };
        if rows[best][at].abs() < 1e-9 {
            continue;
        }
        rows.swap(done, best);
        let factor = rows[done][at];
        rows[done].iter_mut().for_each(|value| *value /= factor);
        let pivot = rows[done].clone();
        for (index, row) in rows.iter_mut().enumerate() {
            let factor = row[at];
            if index != done && factor.abs() > 1e-9 {
                row.iter_mut().zip(&pivot).for_each(|(value, own)| *value -= factor * own);
            }
        }
        pivots.push((done, at));
        done += 1;
    }
    let alone = |(row, at): &(usize, usize)| {
        rows[*row].iter().enumerate().all(|(other, value)| other == *at || value.abs() < 1e-9)
    };
    pivots.iter().filter(|pivot| alone(pivot)).map(|(_, at)| unknown[*at]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_withheld_cell_of_a_random_table_is_determined(
        rows in 2_usize..7, columns in 2_usize..7, counts in prop::collection::vec(0_u64..14, 36), least in 3_u64..8, marked: bool,
    ) {
        let (cells, sums) = table(rows, columns, &counts);
        let first: Vec<bool> = cells.iter().map(|count| (1..least).contains(count)).collect();
        let hidden = suppress(&counted(&cells, least), &sums, least, marked);
        prop_assert!(first.iter().zip(&hidden).all(|(first, hidden)| !first || *hidden));
        prop_assert_eq!(determined(&hidden, &sums), Vec::<usize>::new());
    }
}

#[test]
fn suppression_without_complement_would_be_seen_through() {
    // the negative control: the small cells alone are determined in most tables
    let (cells, sums) = table(3, 3, &[3, 20, 30, 40, 50, 60, 70, 80, 90]);
    let first: Vec<bool> = cells.iter().map(|count| (1..5).contains(count)).collect();
    assert_eq!(determined(&first, &sums), [0]);
    let hidden = suppress(&counted(&cells, 5), &sums, 5, false);
    assert!(hidden.iter().filter(|hidden| **hidden).count() >= 4);
}

/// Numerators by measure, dimension, part, grain and period, as published; `None`: withheld.
type Published = Vec<([String; 5], Option<u64>, Option<u64>)>;

fn published(project: &Project, audience: &str) -> Published {
    let run = project.run(&["build", "--audience", audience, "--out", "out", "--draft"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let text = project.read("out/data/kpis.csv");
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        let count = |cell: &str| cell.parse().ok();
        let key = [cells[0], cells[2], cells[3], cells[4], cells[5]].map(str::to_owned);
        (key, count(cells[6]), count(cells[7]))
    };
    text.lines().skip(1).map(row).collect()
}

#[test]
fn no_small_number_is_published_for_the_public_and_none_can_be_computed() {
    let project = Project::minimal();
    let (whole, shown) = (published(&project, "committee"), published(&project, "public"));
    assert!(whole.iter().all(|(_, numerator, denominator)| numerator.is_some() && denominator.is_some()));
    let withheld = shown.iter().filter(|(_, numerator, _)| numerator.is_none()).count();
    assert!(withheld > 10 && withheld < shown.len(), "{withheld} of {}", shown.len());
    for (key, numerator, denominator) in &shown {
        let small = |count: &Option<u64>| count.is_some_and(|count| (1..5).contains(&count));
        let mean = key[0].contains("MEAN");
        assert!(!small(denominator) && (mean || !small(numerator)), "{key:?} {numerator:?} {denominator:?}");
        assert_eq!(numerator.is_none(), denominator.is_none(), "{key:?}");
    }
    // every sum over time or parts that adds up in the whole table, solved with what is shown of it
    let of =
        |at: &[String; 5]| whole.iter().find(|(key, ..)| key == at).and_then(|(_, numerator, _)| *numerator);
    let mut sums = Vec::new();
    for (index, (key, ..)) in shown.iter().enumerate() {
        let [kpi, dimension, part, grain, period] = key;
        let months = |own: &[String; 5]| {
            own[0] == *kpi
                && own[1] == *dimension
                && own[2] == *part
                && own[3] == "month"
                && match grain.as_str() {
                    "year" => own[4].starts_with(&format!("{period}-")),
                    "quarter" => quarter_of(&own[4]) == *period,
                    _ => false,
                }
        };
        let parts = |own: &[String; 5], wanted: &str| {
            dimension == "company"
                && own[0] == *kpi
                && own[1] == wanted
                && own[3] == *grain
                && own[4] == *period
        };
        let all = |test: &dyn Fn(&[String; 5]) -> bool| -> Vec<usize> {
            shown.iter().enumerate().filter(|(_, (own, ..))| test(own)).map(|(at, _)| at).collect()
        };
        let department =
            |own: &[String; 5]| parts(own, "unit") && !own[2].contains("-A") && !own[2].contains("-B");
        for members in [all(&months), all(&|own| parts(own, "category")), all(&department)] {
            let total: u64 = members.iter().filter_map(|at| of(&shown[*at].0)).sum();
            if !members.is_empty() && Some(total) == of(key) {
                sums.push(sum(index, members));
            }
        }
    }
    assert!(sums.len() > 5, "{}", sums.len());
    let hidden: Vec<bool> = shown.iter().map(|(_, numerator, _)| numerator.is_none()).collect();
    let told: Vec<_> = determined(&hidden, &sums).into_iter().map(|at| shown[at].0.clone()).collect();
    println!(
        "{withheld} of {} numbers withheld, {} sums, {} determined",
        shown.len(),
        sums.len(),
        told.len()
    );
    assert_eq!(told, <Vec<[String; 5]>>::new());
}

fn quarter_of(month: &str) -> String {
    let (year, month) = month.split_once('-').unwrap();
    let number: u32 = month.parse().unwrap_or(0);
    format!("{year}-Q{}", number.div_ceil(3))
}

//! One published fact: its inputs by name, and what a computation found, by the names of the source.

use serde_json::Value;
use std::collections::BTreeMap;

/// A case of `reference.json`.
pub struct Fact<'a>(pub &'a Value);

/// What was computed: numbers by name, and the indices (from 1) of signals where the source lists them.
#[derive(Default)]
pub struct Found {
    pub numbers: BTreeMap<String, Vec<f64>>,
    pub signals: Option<Vec<u64>>,
}

impl Found {
    pub fn with(mut self, name: &str, values: impl IntoIterator<Item = f64>) -> Self {
        self.numbers.insert(name.to_owned(), values.into_iter().collect());
        self
    }

    pub fn signalling(mut self, indices: impl IntoIterator<Item = usize>) -> Self {
        self.signals = Some(indices.into_iter().map(|index| index as u64 + 1).collect());
        self
    }
}

impl Fact<'_> {
    pub fn text(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap()
    }

    pub fn has(&self, input: &str) -> bool {
        !self.0["input"][input].is_null()
    }

    /// A number, or every number of a list.
    pub fn numbers(&self, input: &str) -> Vec<f64> {
        numbers(&self.0["input"][input])
    }

    pub fn number(&self, input: &str) -> f64 {
        self.numbers(input)[0]
    }

    pub fn counts(&self, input: &str) -> Vec<u64> {
        self.numbers(input).into_iter().map(|number| number as u64).collect()
    }

    pub fn count(&self, input: &str) -> u64 {
        self.counts(input)[0]
    }

    /// The same size for every point when the source gives one number.
    pub fn sizes(&self, input: &str, length: usize) -> Vec<u64> {
        let sizes = self.counts(input);
        if sizes.len() == 1 { vec![sizes[0]; length] } else { sizes }
    }

    /// Indices from 1 in the source, from 0 here.
    pub fn indices(&self, input: &str) -> Vec<usize> {
        if !self.has(input) {
            return Vec::new();
        }
        self.counts(input).into_iter().map(|index| index as usize - 1).collect()
    }
}

/// A number, or every number of a list.
pub fn numbers(value: &Value) -> Vec<f64> {
    match value {
        Value::Array(list) => list.iter().map(|number| number.as_f64().unwrap()).collect(),
        single => vec![single.as_f64().unwrap()],
    }
}

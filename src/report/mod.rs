//! Findings in words, and the formats in which they are given. Knows results, never how they were judged.

mod said;

pub use said::Said;

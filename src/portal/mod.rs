//! (being built)
pub mod publish;

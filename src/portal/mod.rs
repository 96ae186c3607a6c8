//! The portal: one typed view a page, then templates, then bytes, then files. Shows results; never judges.

mod page;
pub mod publish;
pub mod render;
pub mod url;
pub mod view;

pub use page::{Input, files};

//! The portal: one typed view a page, then templates, then bytes. Shows results; never judges.

pub mod render;
pub mod url;
pub mod view;

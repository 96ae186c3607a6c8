//! The portal: one typed view a page, then templates, then bytes, then files. Shows results; never judges.

pub mod audience;
mod markup;
mod page;
mod press;
pub mod publish;
pub mod render;
mod rows;
mod search;
pub mod url;
pub mod view;

pub use page::{GUIDE, Input, Since, data, is_built_in, make};
pub use press::Take;

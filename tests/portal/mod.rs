//! The portal as the program publishes it: the minimal company's byte for byte, the sample company's link by link.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod budgets;
mod committee;
mod crawl;
mod feeds;
mod goldens;
mod html;
mod reproducible;
mod sample;
mod stories;
mod themes;

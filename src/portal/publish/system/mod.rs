//! What publishing asks of the operating system: private directories, files of one mode, second names, exchanging two
//! directories, making all of it durable. It must not know what is published.
//!
//! Linux offers all of it. Elsewhere every file is written anew, and a tree is put in place by two renames.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod portable;

#[cfg(target_os = "linux")]
pub(super) use linux::*;
#[cfg(not(target_os = "linux"))]
pub(super) use portable::*;

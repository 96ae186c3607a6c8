//! The binary: hands over to `cli` and turns its outcome into an exit code.
fn main() {}

//! SHA-256 and how its bytes are written. It must not know what is hashed.

use sha2::{Digest, Sha256};
use std::fmt::Write;

/// SHA-256 of some bytes, as 64 hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// Bytes in lower-case hexadecimal, two digits a byte.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut digits, byte| {
        _ = write!(digits, "{byte:02x}");
        digits
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digests_of_abc_and_of_nothing_are_those_of_the_standard() {
        // FIPS 180-2, appendix B.1; and of the empty message
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256(b"abc"), abc);
        assert!(sha256(b"").starts_with("e3b0c44298fc1c14"));
    }
}

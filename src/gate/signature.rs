//! Whether a key signed a commit. The only file that names the crate of SSH keys. Nothing outside this process is
//! asked: no program, no key ring, no file of allowed signers.

use crate::history::Signed;
use ssh_key::{Algorithm, PublicKey, SshSig};

/// What Git signs commits as.
const NAMESPACE: &str = "git";

/// Why a signature does not show who made a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SignatureFault {
    /// There is none.
    Missing,
    /// It is none of SSH, or damaged.
    Unreadable,
    /// Its key is of a kind that is not verified here.
    Unsupported,
    /// It does not fit the commit.
    Bad,
}

/// The key that signed a commit, in the form in which it is compared.
pub(super) fn signer(signed: Option<&Signed>) -> Result<String, SignatureFault> {
    let signed = signed.ok_or(SignatureFault::Missing)?;
    let signature = SshSig::from_pem(&signed.signature).map_err(|_| SignatureFault::Unreadable)?;
    let key = PublicKey::from(signature.public_key().clone());
    let verifies = matches!(key.algorithm(), Algorithm::Ed25519 | Algorithm::Ecdsa { .. });
    if !verifies {
        return Err(SignatureFault::Unsupported);
    }
    key.verify(NAMESPACE, &signed.data, &signature).map_err(|_| SignatureFault::Bad)?;
    Ok(key.fingerprint(ssh_key::HashAlg::Sha256).to_string())
}

/// The same of a key as a person's record writes it; `None` if it cannot be read.
pub(super) fn fingerprint(public: &str) -> Option<String> {
    Some(PublicKey::from_openssh(public).ok()?.fingerprint(ssh_key::HashAlg::Sha256).to_string())
}

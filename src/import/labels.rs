//! What an enumeration's words are called in the portal, in every language: so that a cell may say it as people do.

use super::cell::plain;
use crate::locale::{Locale, Messages};
use crate::yaml::Shape;
use std::collections::BTreeMap;

/// The words of an enumeration by their labels in every language, in their normal form.
pub(super) fn labels_of(path: &str, shape: Shape, messages: &Messages) -> BTreeMap<String, String> {
    let shape = if shape.allows("array") { shape.items() } else { shape };
    let field = path.rsplit(['.', ']']).find(|step| !step.is_empty()).unwrap_or(path);
    let mut labels = BTreeMap::new();
    for word in shape.constants() {
        for locale in Locale::ALL {
            if let Ok(Some(label)) = messages.label(locale, &format!("value-{field}-{word}")) {
                labels.insert(plain(&label), word.to_owned());
            }
        }
    }
    labels
}

//! One finding in words of one language.

use crate::diagnostic::{Arg, Diagnostic, Standing};
use crate::locale::{Locale, Messages};
use anyhow::Result;

/// The words of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The defect in a few words.
    pub title: String,
    /// The fact with its values.
    pub message: String,
    /// The next action; where a waiver covers it, that.
    pub help: String,
    /// What is said at each related place, in their order.
    pub related: Vec<String>,
}

impl Said {
    /// Puts a finding into words. `$rule` and `$record` may be used in every message.
    /// Where a rule has no words for this very finding, its general advice stands in as help.
    pub fn new(messages: &Messages, locale: Locale, found: &Diagnostic) -> Result<Self> {
        let mut args = found.args.clone();
        args.insert("rule", Arg::Text(found.rule.clone()));
        args.insert("record", Arg::Text(found.record.clone().unwrap_or_else(|| found.path.clone())));
        let own_help = format!("{}.help", found.name);
        let mut help =
            if messages.has(locale, &own_help) { own_help } else { format!("{}.mend", found.name) };
        if let Standing::Waived { by } = &found.standing {
            args.insert("waiver", Arg::Text(by.clone()));
            // a waiver is named by its id, the baseline by its path
            let frozen = by.contains('/');
            if frozen { "said-frozen" } else { "said-waived" }.clone_into(&mut help);
        }
        let say = |key: &str| messages.text(locale, key, &args);
        let related = found.related.iter().map(|label| messages.text(locale, &label.key, &label.args));
        Ok(Self {
            title: say(&format!("{}.title", found.name))?,
            message: say(&found.name)?,
            help: say(&help)?,
            related: related.collect::<Result<_>>()?,
        })
    }
}

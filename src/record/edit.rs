//! Edits of the text of a record: its YAML changes where it is asked to, its prose and all else stays.

use super::Kind;
use crate::yaml::{self, Edit};

impl Kind {
    /// The text of a record of this kind after some edits; `None` where they cannot be made with certainty.
    pub fn edited(&self, text: &str, edits: &[Edit]) -> Option<String> {
        let schema = (self.schema)().as_value();
        let edited = |text: &str| yaml::edited(text, edits, schema);
        if !self.is_prose() {
            return edited(text);
        }
        let fronted = yaml::fronted(text).ok()?;
        // the fence stands as an empty line at the head of its YAML
        let fence = text.split_inclusive('\n').next()?;
        let after = edited(&fronted.yaml)?;
        Some(format!("{fence}{}{}", after.strip_prefix('\n')?, &text[fence.len() + fronted.yaml.len() - 1..]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::New;

    #[test]
    fn the_prose_of_a_record_stays() {
        let kind = Kind::named("report").unwrap();
        let edits = [Edit::Set("id".to_owned(), New::Text("RPT-2026-02".to_owned()))];
        let text = "---\nid: RPT-2026-01  # c\nperiod: 2026-01\n---\n# Title\nid:   x\n";
        let after = "---\nid: RPT-2026-02  # c\nperiod: 2026-01\n---\n# Title\nid:   x\n";
        assert_eq!(kind.edited(text, &edits).as_deref(), Some(after));
    }
}

//! The canonical layout of the records of a kind: its YAML in the order of its fields, its prose untouched.

use super::Kind;
use crate::yaml::{self, Laid, Problem};

/// What is needed to lay out the records of one kind.
pub struct Layout {
    is_prose: bool,
    schema: &'static schemars::Schema,
}

impl Layout {
    /// The layout of a kind.
    pub fn of(kind: &Kind) -> Self {
        Self { is_prose: kind.is_prose(), schema: (kind.schema)() }
    }

    /// Lays out the text of a record. The error is every fault for which it is no YAML of the strict profile.
    pub fn lay_out(&self, text: &str) -> Result<Laid, Vec<Problem>> {
        let lay_out = |text: &str| yaml::laid_out(text, self.schema.as_value());
        if !self.is_prose {
            return lay_out(text);
        }
        let problems = yaml::body_problems(text);
        if !problems.is_empty() {
            return Err(problems);
        }
        let fronted = yaml::fronted(text).map_err(|problem| vec![problem])?;
        Ok(match lay_out(&fronted.yaml)? {
            Laid::Anew(yaml) => {
                let laid = format!("---\n{yaml}---\n{}", fronted.body.text);
                if laid == text { Laid::Already } else { Laid::Anew(laid) }
            }
            other => other,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_prose_of_a_record_is_left_alone() {
        let layout = Layout::of(Kind::named("report").unwrap());
        let body = "#  Title \r\n\n\n* a\n---\nid:   x\n";
        let laid = layout.lay_out(&format!("---\nperiod: 2026-01\r\nid:   'RPT-2026-01' # c\n---\n{body}"));
        let expected = format!("---\nid: RPT-2026-01  # c\nperiod: 2026-01\n---\n{body}");
        assert_eq!(laid, Ok(Laid::Anew(expected.clone())));
        assert_eq!(layout.lay_out(&expected), Ok(Laid::Already));
        assert!(layout.lay_out("---\nid: RPT-2026-01\n").is_err());
    }
}

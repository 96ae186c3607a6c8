//! What templates may rely on: the shapes of the views as a JSON Schema, with a version. `contract.json` beside this file
//! is written by the test below (`SNAPSHOTS=overwrite`).

/// The version of the views. One more whenever a field goes, or means something else; a field that is new leaves it.
pub const VERSION: u32 = 2;

/// The contract: `version`, `templates` (file name to the shape of its `page`) and `$defs`, as JSON Schema 2020-12.
pub const CONTRACT: &str = include_str!("contract.json");

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};
    use std::collections::BTreeSet;

    /// The paths of every field.
    fn fields(contract: &Value) -> BTreeSet<String> {
        let object = |value: &Value| value.as_object().cloned().unwrap_or_default();
        let mut fields: BTreeSet<String> =
            object(&contract["templates"]).keys().map(|name| format!("templates/{name}")).collect();
        for (name, shape) in object(&contract["$defs"]) {
            fields.extend(object(&shape["properties"]).keys().map(|field| format!("{name}/{field}")));
        }
        fields
    }

    #[test]
    fn the_contract_is_what_pages_hand_over_and_no_field_goes_without_a_new_version() {
        let shapes = super::super::shapes();
        let contract = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "What each template is handed as `page`",
            "version": VERSION,
            "templates": shapes["templates"],
            "$defs": shapes["$defs"],
        });
        let before: Value = serde_json::from_str(CONTRACT).unwrap();
        if before["version"] == VERSION {
            let now = fields(&contract);
            let gone: Vec<_> = fields(&before).into_iter().filter(|field| !now.contains(field)).collect();
            assert!(gone.is_empty(), "raise VERSION: templates no longer get {gone:?}");
        }
        let text = serde_json::to_string_pretty(&contract).unwrap() + "\n";
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/portal/view/contract.json");
        let expected = snapbox::Data::read_from(&path, Some(snapbox::data::DataFormat::Text)).raw();
        snapbox::Assert::new().action_env("SNAPSHOTS").normalize_paths(false).eq(text, expected);
    }

    #[test]
    fn a_field_that_went_is_found() {
        let one = json!({"templates": {"a.html": {}}, "$defs": {"A": {"properties": {"x": {}, "y": {}}}}});
        let other = json!({"templates": {"a.html": {}}, "$defs": {"A": {"properties": {"x": {}}}}});
        let gone: Vec<_> = fields(&one).difference(&fields(&other)).cloned().collect();
        assert_eq!(gone, ["A/y"]);
    }
}

//! The form of a meeting of the story.

/// A meeting of the story.
pub struct Meeting {
    /// Its id.
    pub id: &'static str,
    /// Its day.
    pub held_on: &'static str,
    /// `regular` or `extraordinary`.
    pub kind: &'static str,
    /// The last period whose measures were known.
    pub period: &'static str,
    /// Topics, each with the measure that was looked at.
    pub agenda: &'static [(&'static str, &'static str)],
    /// Members who did not come.
    pub away: &'static [&'static str],
    /// What was decided.
    pub decisions: &'static [Ruling],
}

/// A decision of the story; what is not done has neither day nor outcome.
pub struct Ruling {
    pub id: &'static str,
    pub what: &'static str,
    pub owner: &'static str,
    pub due: &'static str,
    pub done: &'static str,
    pub outcome: &'static str,
    /// Subject, name, and revision (0: none).
    pub approves: &'static [(&'static str, &'static str, u32)],
    /// Rule and record of the breaches that it answers.
    pub answers: &'static [(&'static str, &'static str)],
}

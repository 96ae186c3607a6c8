//! Rules of survey waves.

pub(super) mod answered_above_sent;
pub(super) mod satisfied_above_answered;
pub(super) mod score_outside_scale;
pub(super) mod survey_closed_before_period;
pub(super) mod survey_response_low;
pub(super) mod survey_wave_missing;

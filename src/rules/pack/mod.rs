//! Rules of contact-practice packs and their selection.

pub(super) mod calls_laxer_than_pack;
pub(super) mod pack_name_taken;
pub(super) mod pack_unknown;
pub(super) mod packs_leave_no_hour;
pub(super) mod parameter_laxer_than_pack;
pub(super) mod window_laxer_than_pack;

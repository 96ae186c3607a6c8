//! The rules of training: plan, sessions, exams, make-ups, and who takes part.

pub mod attendance_low;
pub mod collector_not_trained;
pub mod department_not_participating;
pub mod exam_failed_again;
pub mod exam_missing;
pub mod exam_score_outside_range;
pub mod examinee_not_attended;
pub mod lecture_only;
pub mod make_up_overdue;
pub mod pass_rate_low;
pub mod person_never_enrolled;
pub mod planned_session_not_held;
pub mod session_without_plan_item;
pub mod teaching_methods_missing;
pub mod trainer_examined;
pub mod trainer_missing;
pub mod trainer_without_credential;
pub mod training_dates_out_of_order;
pub mod training_hours_short;
pub mod training_item_incomplete;
pub mod training_plan_approved_late;
pub mod training_plan_missing;
pub mod training_topic_missing;

//! The company's working days: those of Taiwan's published calendar.

use super::Book;
use pinguan::calendar::{Base, Workdays};

/// The working days.
pub fn workdays() -> Workdays {
    Base::Tw.workdays()
}

/// Writes `calendar.yaml`.
pub fn write(book: &mut Book) {
    let text = "# 政府行政機關辦公日曆表（含勞動節），沒有另加的假日或補行上班日\nbase: tw\n";
    book.put("records/policy/calendar.yaml".to_owned(), text.to_owned());
}

//! What an expression is asked of: the record, what is linked to it, and today; and what comes of asking.

use super::{Expression, MAX_STEPS, bound, value};
use crate::calendar::{Date, Moment, Workdays, Zone};
use crate::yaml::Node;
use cel::{Context, Env, ExecutionError, Value};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock};

/// The standard library, made once.
static STANDARD: LazyLock<Arc<Env>> = LazyLock::new(|| Arc::new(Env::stdlib()));

/// A value of an expression, with its size.
#[derive(Clone, Debug)]
pub struct Data {
    value: Value,
    size: u64,
}

impl Data {
    /// The tree of a text.
    pub fn of(node: &Node) -> Self {
        let (value, size) = value::of(node);
        Self { value, size }
    }

    /// Data by name.
    pub fn by_name(entries: impl IntoIterator<Item = (String, Self)>) -> Self {
        let parts = entries.into_iter().map(|(name, data)| (name, (data.value, data.size)));
        let (value, size) = value::map(parts);
        Self { value, size }
    }

    /// Data in a row.
    pub fn in_a_row(items: impl IntoIterator<Item = Self>) -> Self {
        let (value, size) = value::list(items.into_iter().map(|data| (data.value, data.size)).collect());
        Self { value, size }
    }
}

/// How time is counted.
#[derive(Clone, Debug)]
pub struct Times {
    /// Today.
    pub as_of: Date,
    /// The zone in which a moment has its date.
    pub zone: Zone,
    /// The working days.
    pub workdays: Workdays,
}

/// Why an expression has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It asks for a field that is not there.
    Missing(String),
    /// It puts together what does not go together, such as a number and a text.
    Unfit,
    /// It would take too many steps over data of this size.
    Steps,
    /// It comes to something else than true or false.
    Answer,
    /// Something else; what a function or the evaluator says.
    Failed(String),
}

impl Why {
    /// Its name in message keys.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Missing(_) => "missing",
            Self::Unfit => "unfit",
            Self::Steps => "steps",
            Self::Answer => "answer",
            Self::Failed(_) => "failed",
        }
    }

    /// The particular that belongs to it.
    pub fn detail(&self) -> &str {
        match self {
            Self::Missing(detail) | Self::Failed(detail) => detail,
            Self::Unfit | Self::Steps | Self::Answer => "",
        }
    }
}

/// Data in place, of which any expression can be asked.
pub struct Scene {
    context: Context<'static, 'static>,
    size: u64,
}

impl Scene {
    /// A scene of data by name; the names are those of [`super::NAMES`].
    pub fn new(times: &Times, data: impl IntoIterator<Item = (&'static str, Data)>) -> Self {
        let mut context = Context::with_env(Arc::clone(&STANDARD));
        context.add_variable_from_value("as_of", value::words(&times.as_of.to_string()));
        let mut size = 1;
        for (name, data) in data {
            size += data.size;
            context.add_variable_from_value(name, data.value);
        }
        add_functions(&mut context, times);
        Self { context, size }
    }

    /// Whether an expression holds.
    ///
    /// # Errors
    ///
    /// Says why there is no answer: never to be taken for one.
    pub fn holds(&self, asked: &Expression) -> Result<bool, Why> {
        if bound::steps(asked.tree(), self.size) > MAX_STEPS {
            return Err(Why::Steps);
        }
        // what is evaluated only reads
        let answer = catch_unwind(AssertUnwindSafe(|| Value::resolve(asked.tree(), &self.context)));
        match answer {
            Ok(Ok(Value::Bool(holds))) => Ok(holds),
            Ok(Ok(_)) => Err(Why::Answer),
            Ok(Err(error)) => Err(why(error)),
            Err(_) => Err(Why::Failed("the evaluator broke off".to_owned())),
        }
    }
}

/// Why, without the values that an error of the evaluator tells: they may be a whole record.
fn why(error: ExecutionError) -> Why {
    match error {
        ExecutionError::NoSuchKey(key) => Why::Missing(key.to_string()),
        ExecutionError::FunctionError { message, .. } => Why::Failed(message),
        ExecutionError::DivisionByZero(_) | ExecutionError::RemainderByZero(_) => {
            Why::Failed("division by zero".to_owned())
        }
        ExecutionError::IndexOutOfBounds(_) => Why::Failed("a list has no item at this position".to_owned()),
        ExecutionError::Overflow(..) => Why::Failed("a number became too large".to_owned()),
        _ => Why::Unfit,
    }
}

type Answer<T> = Result<T, ExecutionError>;

/// `days`, `workdays` and `hours` from one day or moment to another; the names are free in the standard library.
fn add_functions(context: &mut Context, times: &Times) {
    let zone = times.zone.clone();
    let day = move |text: &str| {
        let found = Date::parse(text).or_else(|| Moment::parse(text).map(|moment| zone.date(moment)));
        found.ok_or_else(|| unread("date or moment", text))
    };
    let read = day.clone();
    let days =
        move |from: Arc<String>, to: Arc<String>| -> Answer<i64> { Ok(read(&to)?.days_since(read(&from)?)) };
    let workdays = times.workdays.clone();
    let between = move |from: Arc<String>, to: Arc<String>| -> Answer<i64> {
        let (from, to) = (day(&from)?, day(&to)?);
        let is_near = to.days_since(from).unsigned_abs() <= bound::MAX_DAYS;
        let far = || ExecutionError::function_error("", "days more than ten years apart");
        is_near.then(|| workdays.between(from, to)).ok_or_else(far)
    };
    let moment = |text: &str| Moment::parse(text).ok_or_else(|| unread("moment", text));
    let hours = move |from: Arc<String>, to: Arc<String>| -> Answer<f64> {
        Ok(moment(&to)?.hours_since(moment(&from)?))
    };
    _ = context.add_function("days", days);
    _ = context.add_function("workdays", between);
    _ = context.add_function("hours", hours);
}

fn unread(what: &str, text: &str) -> ExecutionError {
    let shown: String = text.chars().take(40).collect();
    ExecutionError::function_error("", format!("not a {what}: {shown}"))
}

//! The drawing backend: shapes as SVG elements that carry a class and no colour. Owns the list of shape
//! classes; must not know what a chart means.

use plotters::drawing::IntoDrawingArea;
use plotters::element::{Circle, PathElement, Polygon, Rectangle};
use plotters::style::{RGBAColor, ShapeStyle};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use std::convert::Infallible;
use std::fmt::Write;

/// A point in pixels.
pub(super) type Px = (f64, f64);

/// What a shape is. The backend writes it as the class, see [`Class::NAMES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Band,
    Limit,
    Outer,
    Centre,
    Target,
    Line,
    Point,
    Worse,
    Better,
    Ring,
    RingBetter,
    RingPlain,
    Hollow,
    Axis,
    Phase,
    Run,
    RunBetter,
    RunPlain,
    Leader,
    Bar,
    BarHollow,
    Rule,
    Deadline,
    Age1,
    Age2,
    Age3,
    Age4,
    Age5,
    Age6,
}

impl Class {
    /// Class names in the order of the variants.
    pub(super) const NAMES: [&'static str; 29] = [
        "c-band",
        "c-limit",
        "c-outer",
        "c-centre",
        "c-target",
        "c-line",
        "c-point",
        "c-worse",
        "c-better",
        "c-ring",
        "c-ring c-good",
        "c-ring c-plain",
        "c-hollow",
        "c-axis",
        "c-phase",
        "c-run",
        "c-run c-good",
        "c-run c-plain",
        "c-leader",
        "c-bar",
        "c-bar0",
        "c-rule",
        "c-due",
        "c-age1",
        "c-age2",
        "c-age3",
        "c-age4",
        "c-age5",
        "c-age6",
    ];

    /// The class travels through the drawing library as the red part of a colour.
    fn style(self, filled: bool) -> ShapeStyle {
        ShapeStyle { color: RGBAColor(self as u8, 0, 0, 1.0), filled, stroke_width: 1 }
    }
}

/// Writes elements to a string; its unit is a tenth of a pixel.
struct Backend<'a> {
    out: &'a mut String,
    size: (u32, u32),
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

fn name(color: BackendColor) -> &'static str {
    Class::NAMES.get(usize::from(color.rgb.0)).copied().unwrap_or("c-line")
}

/// A number of tenths with at most one decimal: `-3` is `-.3`, `120` is `12`.
pub(super) fn tenths(out: &mut String, value: i32) {
    if value < 0 {
        out.push('-');
    }
    let whole = value.unsigned_abs() / 10;
    let part = value.unsigned_abs() % 10;
    if whole > 0 || part == 0 {
        let _ = write!(out, "{whole}");
    }
    if part > 0 {
        let _ = write!(out, ".{part}");
    }
}

/// Tenths of a pixel; what is not finite becomes 0.
pub(super) fn to_tenths(value: f64) -> i32 {
    if value.is_finite() { (value * 10.0).round().clamp(-1e8, 1e8) as i32 } else { 0 }
}

impl Backend<'_> {
    fn attribute(&mut self, name: &str, value: i32) {
        let _ = write!(self.out, " {name}=\"");
        tenths(self.out, value);
        self.out.push('"');
    }

    fn open(&mut self, element: &str, color: BackendColor) {
        let _ = write!(self.out, "<{element} class=\"{}\"", name(color));
    }

    /// Relative commands; points on one straight axis run are merged.
    fn path(&mut self, points: &[BackendCoord], color: BackendColor, closed: bool) {
        self.open("path", color);
        self.out.push_str(" d=\"");
        let mut at: Option<BackendCoord> = None;
        for (i, &(x, y)) in points.iter().enumerate() {
            let Some((x0, y0)) = at else {
                self.out.push('M');
                tenths(self.out, x);
                self.pair(y);
                at = Some((x, y));
                continue;
            };
            let straight = points.get(i + 1).is_some_and(|&(x2, y2)| {
                (x0 == x && x == x2 && (y >= y0) == (y2 >= y))
                    || (y0 == y && y == y2 && (x >= x0) == (x2 >= x))
            });
            if straight {
                continue;
            }
            match (x - x0, y - y0) {
                (0, 0) if points.len() > 2 => {}
                (dx, 0) => {
                    self.out.push('h');
                    tenths(self.out, dx);
                }
                (0, dy) => {
                    self.out.push('v');
                    tenths(self.out, dy);
                }
                (dx, dy) => {
                    self.out.push('l');
                    tenths(self.out, dx);
                    self.pair(dy);
                }
            }
            at = Some((x, y));
        }
        self.out.push_str(if closed { "z\"/>" } else { "\"/>" });
    }

    /// The second number of a pair: a minus sign needs no blank before it.
    fn pair(&mut self, value: i32) {
        if value >= 0 {
            self.out.push(' ');
        }
        tenths(self.out, value);
    }
}

impl DrawingBackend for Backend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        self.path(&[(x, y), (x + 1, y)], color, false);
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.path(&[from, to], style.color(), false);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let points: Vec<BackendCoord> = path.into_iter().collect();
        self.path(&points, style.color(), false);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vert: I,
        style: &S,
    ) -> Drawn {
        let points: Vec<BackendCoord> = vert.into_iter().collect();
        self.path(&points, style.color(), true);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S, _: bool) -> Drawn {
        self.open("rect", style.color());
        self.attribute("x", a.0.min(b.0));
        self.attribute("y", a.1.min(b.1));
        self.attribute("width", (b.0 - a.0).abs());
        self.attribute("height", (b.1 - a.1).abs());
        self.out.push_str("/>");
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, at: BackendCoord, radius: u32, style: &S, _: bool) -> Drawn {
        self.open("circle", style.color());
        self.attribute("cx", at.0);
        self.attribute("cy", at.1);
        self.attribute("r", radius as i32);
        self.out.push_str("/>");
        Ok(())
    }

    /// Texts are placed by the canvas, which knows their widths.
    fn draw_text<T: BackendTextStyle>(&mut self, _: &str, _: &T, _: BackendCoord) -> Drawn {
        Ok(())
    }
}

/// A shape in pixels.
pub(super) enum Mark<'a> {
    Path(&'a [Px]),
    Area(&'a [Px]),
    Rect(Px, Px),
    Circle(Px, f64),
}

/// Draws `mark` at the end of `out`.
pub(super) fn draw(out: &mut String, size: (i32, i32), class: Class, mark: &Mark) {
    let size = ((size.0 * 10) as u32, (size.1 * 10) as u32);
    let area = Backend { out, size }.into_drawing_area();
    let cell = |&(x, y): &Px| (to_tenths(x), to_tenths(y));
    let drawn = match mark {
        Mark::Path(points) => {
            let points: Vec<_> = points.iter().map(cell).collect();
            area.draw(&PathElement::new(points, class.style(false)))
        }
        Mark::Area(points) => {
            let points: Vec<_> = points.iter().map(cell).collect();
            area.draw(&Polygon::new(points, class.style(true)))
        }
        Mark::Rect(a, b) => area.draw(&Rectangle::new([cell(a), cell(b)], class.style(true))),
        Mark::Circle(at, r) => area.draw(&Circle::new(cell(at), to_tenths(*r) as u32, class.style(true))),
    };
    // A string takes everything; the error type has no value.
    drawn.ok();
}

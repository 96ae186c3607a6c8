//! Plain drawings in the place of charts: a line with a band, at the widths that pages ask for.

use pinguan::portal::view::{Chart, Svg, Text};
use std::fmt::Write;

/// Rules for the drawings of this sample.
pub const STYLE: &str = ".x-line{fill:none;stroke:var(--chart-line);stroke-width:1.4}.x-band{fill:var(--chart-band)}\
.x-mid{stroke:var(--ink);stroke-width:1.6}.x-aim{stroke:var(--target);stroke-width:2.2;stroke-dasharray:10 5}\
.x-dot{fill:var(--chart-point)}.x-act{fill:var(--act)}.x-text{fill:var(--ink2);font-size:14px}";

const VALUES: [f64; 18] =
    [3.5, 2.6, 3.2, 2.6, 3.65, 2.7, 3.25, 2.45, 3.4, 2.75, 2.54, 3.62, 3.73, 3.47, 3.51, 3.69, 5.0, 3.89];

/// A small line.
pub fn line(width: f64, height: f64, points: usize) -> Svg {
    let (from, to) = (8.0, if points == 0 { width - 8.0 } else { width - 90.0 });
    let y = |value: f64| height - 24.0 - (height - 40.0) * value / 6.0;
    let y = |value: f64| if points == 0 { height * (1.0 - value / 6.0) } else { y(value) };
    let mut svg = format!(
        "<svg width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-label=\"sample\"><path class=\"x-band\" d=\"M0 {:.1}H{to}V{:.1}H0z\"/>\
         <path class=\"x-mid\" d=\"M0 {:.1}H{to}\"/><path class=\"x-aim\" d=\"M{:.1} {:.1}H{to}\"/>",
        y(4.42),
        y(1.6),
        y(3.01),
        to * 0.66,
        y(2.5)
    );
    let mut path = String::new();
    let mut dots = String::new();
    for (at, value) in VALUES.iter().enumerate() {
        let x = from + (to - from - 8.0) * at as f64 / 17.0;
        let step = if at == 0 { 'M' } else { 'L' };
        let _ = write!(path, "{step}{x:.1} {:.1}", y(*value));
        let class = if at > 10 { "x-act" } else { "x-dot" };
        if points > 0 || at == 17 {
            let _ = write!(dots, "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{:.1}\" r=\"4\"/>", y(*value));
        }
    }
    let _ = write!(svg, "<path class=\"x-line\" d=\"{path}\"/>{dots}");
    if points > 0 {
        let _ = write!(svg, "<text class=\"x-text\" x=\"{}\" y=\"{:.1}\">3.89</text>", to + 8.0, y(3.89));
    }
    svg.push_str("</svg>");
    Svg(svg)
}

/// A chart in both widths.
pub fn chart(width: f64, height: f64, caption: &str) -> Chart {
    Chart {
        wide_svg: line(width, height, 18),
        narrow_svg: line(374.0, height.min(240.0), 18),
        caption: (!caption.is_empty()).then(|| Text::from(caption)),
    }
}

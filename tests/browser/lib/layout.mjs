// In the page: what stands outside its place. Each function is sent to the browser alone.

/** What is wider than the screen, by its innermost elements. */
export function overflow() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > width + 1);
  return wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)))
    .slice(0, 3)
    .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} ${element.textContent.slice(0, 40)}`);
}

/** Texts of charts that overlap another, or stand outside their drawing or the screen; text too small to read. */
export function charts() {
  const faults = [];
  const SLACK = 1;
  // as small as letters may be: at 400 % zoom a page is narrower than any phone, and its letters four times as high
  const least = document.documentElement.clientWidth < 360 ? 10.5 : 12;
  const screen = document.documentElement.clientWidth;
  let seen = 0;
  for (const svg of document.querySelectorAll("svg.chart")) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const name = svg.querySelector("title")?.textContent.slice(0, 40) ?? svg.getAttribute("class");
    const scale = frame.width / svg.viewBox.baseVal.width;
    const texts = [...svg.querySelectorAll("text")].map((text) => {
      const box = text.getBBox();
      const matrix = text.getScreenCTM();
      const at = (x, y) => new DOMPoint(x, y).matrixTransform(matrix);
      const corners = [at(box.x, box.y), at(box.x + box.width, box.y + box.height)];
      const [left, right] = corners.map(({ x }) => x).sort((a, b) => a - b);
      let [top, bottom] = corners.map(({ y }) => y).sort((a, b) => a - b);
      // the box of a line of text is higher than its letters
      const spare = (bottom - top) * 0.18;
      [top, bottom] = [top + spare, bottom - spare];
      return { text: text.textContent, left, right, top, bottom, size: parseFloat(getComputedStyle(text).fontSize) * scale };
    }).filter(({ text, left, right }) => text.trim() !== "" && right > left);
    seen += 1;
    texts.forEach((one, index) => {
      if (one.left < frame.left - SLACK || one.right > frame.right + SLACK || one.top < frame.top - SLACK
        || one.bottom > frame.bottom + SLACK) faults.push(`${name}: “${one.text}” stands outside the chart`);
      if (one.right > screen + SLACK) faults.push(`${name}: “${one.text}” stands outside the screen`);
      if (one.size < least) faults.push(`${name}: “${one.text}” is ${one.size.toFixed(1)} px high`);
      for (const other of texts.slice(index + 1)) {
        const over = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const across = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (over > SLACK && across > SLACK) faults.push(`${name}: “${one.text}” overlaps “${other.text}”`);
      }
    });
  }
  return { seen, faults };
}

// Asks the server once a second what there is: loads the page anew after a change, and lays over it what is wrong.
"use strict";
(() => {
  let number = null;
  let panel = null;
  const tell = (fault) => {
    if (panel) panel.remove();
    panel = null;
    if (!fault) return;
    panel = document.createElement("pre");
    panel.setAttribute("role", "alert");
    panel.textContent = fault;
    Object.assign(panel.style, {
      position: "fixed", inset: "auto 0 0 0", maxHeight: "60vh", margin: "0", padding: "1em", overflow: "auto",
      background: "#fff8f6", color: "#3a0d08", borderTop: "4px solid #b3261e", font: "13px/1.5 monospace",
      whiteSpace: "pre-wrap", zIndex: "1000",
    });
    document.body.append(panel);
  };
  const ask = async () => {
    try {
      const state = await (await fetch("/pinguan-live.json", { cache: "no-store" })).json();
      if (number !== null && number !== state.number && !state.fault) return location.reload();
      if (number !== state.number) tell(state.fault);
      number = state.number;
    } catch {
      // the server has ended, or will answer again
    }
    setTimeout(ask, 1000);
  };
  ask();
})();

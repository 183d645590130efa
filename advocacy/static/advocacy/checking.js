// Asking the server what the charter says of the text: once for each text, once typing pauses; and
// what one hears of it, without being interrupted.
(() => {
  "use strict";
  const form = document.getElementById("compose");
  if (!form) return;
  const { text } = window.writing;
  const region = document.getElementById("remarks");
  const count = document.getElementById("remarks-count");
  const late = document.querySelector("[data-says=late]");
  const QUIET = 1200;
  const SLOW = 3000;
  const AGAIN = 15000;

  // --- what is asked, and when --------------------------------------------------------------
  // All the answer depends on, and no more, so that nothing is asked twice.
  const question = () => {
    const data = new FormData(form);
    for (const name of ["revision", "tab", "csrfmiddlewaretoken"]) data.delete(name);
    data.set("justification", String(Boolean(data.get("justification").trim())));
    data.set("taken", String(window.remarks.taken()));
    return JSON.stringify([...data].filter(([, value]) => typeof value === "string"));
  };
  let asked = question();

  region.addEventListener("htmx:confirm", (event) => {
    const now = question();
    const { type } = event.detail.triggeringEvent ?? {};
    if (now === asked && type !== "advise-later") event.preventDefault();
    asked = now;
  });

  // --- late or lost: the text stays usable, and one asks again ---------------------------------
  let slow;
  let again;
  const wait = (isLate) => {
    clearTimeout(slow);
    clearTimeout(again);
    late.hidden = !isLate;
  };
  const ask = () => {
    asked = "";
    htmx.trigger(region, "advise-now");
  };

  region.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.elt !== region) return;
    event.detail.xhr.checked = window.writing.snapshot();
    clearTimeout(slow);
    slow = setTimeout(() => (late.hidden = false), SLOW);
  });

  for (const name of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
    region.addEventListener(name, (event) => {
      event.stopPropagation();
      asked = "";
      wait(true);
      again = setTimeout(ask, AGAIN);
    });
  }

  // --- the answer ---------------------------------------------------------------------------
  let before = null;
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target !== region || !event.detail.shouldSwap) return;
    wait(false);
    before = window.remarks.state();
  });

  // What was open is open again, and the focus is where it was.
  const settle = ({ any, open, at, focus }, checked) => {
    for (const each of form.querySelectorAll(".remark")) each.open = each.id === open;
    const first = region.querySelector(".remark");
    if (first && !any) first.open = true;
    window.remarks.learn(checked);
    if (at) document.getElementById(focus)?.focus({ preventScroll: true });
    if (at && document.activeElement === document.body) window.remarks.rest(at);
    if (document.activeElement === text) window.remarks.follow();
  };

  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id === "pictures") ask();
    if (event.detail.target !== region || !before) return;
    settle(before, event.detail.xhr.checked);
    before = null;
    tell();
  });

  // --- what is said: when it changed, and not into somebody's typing -------------------------
  let told = count.textContent.trim();
  let typed = -QUIET;
  let later;
  const tell = () => {
    clearTimeout(later);
    const summary = region.querySelector("[data-summary]").dataset.summary.trim();
    if (summary === told) return;
    const rest = typed + QUIET - performance.now();
    if (rest > 0) later = setTimeout(tell, rest);
    else count.textContent = told = summary;
  };
  text.addEventListener("input", () => (typed = performance.now()));
})();

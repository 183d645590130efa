// The Write page: underlines behind the text, the remark under the cursor, and a last resort
// that keeps in this browser what could not be saved yet.
(() => {
  "use strict";
  const form = document.getElementById("compose");
  if (!form) return;
  const text = document.getElementById("text");
  const layer = form.querySelector("[data-marks]");
  const sheet = layer.parentElement;
  const says = (name, on) => (document.querySelector(`[data-says="${name}"]`).hidden = !on);

  // Findings count code points; JavaScript counts UTF-16 units.
  const units = (value, points) => [...value].slice(0, points).join("").length;

  // --- underlines -------------------------------------------------------------------------
  let checked = text.value;
  let spans = [];

  // Where a stretch of the checked text is now; null when it was touched since.
  const moved = (start, end) => {
    const now = text.value;
    let head = 0;
    while (head < Math.min(checked.length, now.length) && checked[head] === now[head]) head += 1;
    let tail = 0;
    const room = Math.min(checked.length, now.length) - head;
    while (tail < room && checked[checked.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
    if (end <= head) return [start, end];
    if (start >= checked.length - tail) {
      const by = now.length - checked.length;
      return [start + by, end + by];
    }
    return null;
  };

  const readSpans = () => {
    spans = [...document.querySelectorAll("#remarks .remark[data-start]")].map((remark) => ({
      remark,
      start: units(checked, Number(remark.dataset.start)),
      end: units(checked, Number(remark.dataset.end)),
    }));
  };

  const draw = () => {
    const value = text.value;
    const pieces = [];
    let end = 0;
    for (const span of spans) {
      const place = moved(span.start, span.end);
      if (!place || place[0] < end) continue;
      const mark = document.createElement("mark");
      mark.className = "found";
      mark.dataset.tone = span.remark.dataset.tone;
      mark.textContent = value.slice(...place);
      pieces.push(value.slice(end, place[0]), mark);
      end = place[1];
    }
    // The last line has its height even when it is empty.
    layer.replaceChildren(...pieces, value.slice(end) + "\u200b");
  };

  // Open the remark whose words the cursor stands in.
  const follow = () => {
    const at = text.selectionStart;
    const here = spans.find((span) => {
      const place = moved(span.start, span.end);
      return place && place[0] <= at && at <= place[1];
    });
    if (!here) return;
    for (const { remark } of spans) {
      remark.open = remark === here.remark;
      remark.toggleAttribute("aria-current", remark.open);
    }
  };

  const renew = () => {
    readSpans();
    draw();
    follow();
  };

  const replace = (start, end, replacement) => {
    text.setRangeText(replacement, start, end, "end");
    text.focus();
    text.dispatchEvent(new Event("input", { bubbles: true }));
  };

  // --- a last resort ----------------------------------------------------------------------
  const prefix = `write:${form.dataset.user}:`;
  const slot = () => prefix + form.elements.key.value;
  const keep = () => {
    const state = { text: text.value, revision: form.elements.revision.value, fresh: form.dataset.new === "yes" };
    localStorage.setItem(slot(), JSON.stringify(state));
  };
  const forget = () => localStorage.removeItem(slot());
  const read = (name) => {
    try {
      return JSON.parse(localStorage.getItem(name));
    } catch {
      return null;
    }
  };
  const putBack = (kept) => {
    replace(0, text.value.length, kept.text);
    says("found", true);
    says("offer", false);
  };

  // After signing in again a new page has another key: the text never saved takes its own back.
  const adopt = () => {
    const name = Object.keys(localStorage).find((each) => each.startsWith(prefix) && read(each)?.fresh);
    if (!name || text.value) return;
    form.elements.key.value = name.slice(prefix.length);
    putBack(read(name));
  };

  const recover = () => {
    const kept = read(slot());
    if (!kept) return form.dataset.new === "yes" && adopt();
    if (kept.text === text.value) return forget();
    if (kept.revision === form.elements.revision.value) return putBack(kept);
    says("offer", true);
  };

  // --- what happens -----------------------------------------------------------------------
  text.addEventListener("input", () => {
    keep();
    draw();
  });
  for (const name of ["keyup", "click", "focus"]) text.addEventListener(name, follow);

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-fix], [data-take], [data-restore], [data-forget]");
    if (!button) return;
    if ("forget" in button.dataset) {
      forget();
      says("offer", false);
    } else if ("restore" in button.dataset) putBack(read(slot()));
    else if ("take" in button.dataset) {
      replace(0, text.value.length, document.getElementById(button.dataset.take).textContent);
    } else {
      const place = moved(units(checked, button.dataset.start), units(checked, button.dataset.end));
      if (place) replace(...place, button.dataset.replacement);
    }
  });

  // "Keep this one" means this text as it is now, not as it was when the windows met.
  document.addEventListener("submit", (event) => {
    if ("current" in event.target.dataset) event.target.elements.text.value = text.value;
    if (event.target === form) keep();
  });

  form.addEventListener("change", (event) => {
    if (event.target.name === "language") for (const each of [text, layer]) each.lang = event.target.value;
  });

  const is = (event, id) => event.detail.elt.id === id;
  let sent = "";

  document.addEventListener("htmx:beforeRequest", (event) => {
    if (is(event, "compose")) sent = text.value;
    if (is(event, "remarks")) event.detail.xhr.checked = text.value;
  });

  // Signed out meanwhile: the answer is the sign-in page, and has no place here.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (!event.detail.xhr.responseURL.includes("/accounts/login")) return;
    event.detail.shouldSwap = false;
    says("expired", true);
    // Since it was loaded, the page may have got the address of its draft.
    document.querySelector("[data-back]").search = new URLSearchParams({ next: location.pathname });
  });

  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id !== "remarks") return;
    checked = event.detail.xhr.checked;
    renew();
  });

  document.addEventListener("htmx:afterRequest", (event) => {
    if (!is(event, "compose") || !event.detail.successful) return;
    says("offline", false);
    if (document.querySelector("#conflict.conflict, #saved .state")) return;
    if (event.detail.xhr.responseURL.includes("/accounts/login")) return;
    form.dataset.new = "no";
    if (text.value === sent) forget();
  });

  document.addEventListener("htmx:oobAfterSwap", (event) => {
    if (event.detail.target.id !== "route") return;
    const needed = document.getElementById("route").dataset.needsReason === "yes";
    document.getElementById("justify").hidden = !needed && !form.elements.justification.value;
  });

  document.addEventListener("htmx:sendError", () => says("offline", true));
  addEventListener("online", () => htmx.trigger(form, "save-now"));

  sheet.classList.add("sheet--marked");
  renew();
  recover();
})();

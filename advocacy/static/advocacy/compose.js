// The Write page: a last resort that keeps in this browser what could not be saved yet, and what
// becomes of the page when the session or the connection is gone.
(() => {
  "use strict";
  const form = document.getElementById("compose");
  if (!form) return;
  const { text } = window.writing;
  const says = (name, on) => (document.querySelector(`[data-says="${name}"]`).hidden = !on);

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
  const rewrite = (words) => window.writing.change([{ start: 0, end: text.value.length, words }]);
  const putBack = (kept) => {
    rewrite(kept.text);
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
  text.addEventListener("input", keep);

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-take], [data-restore], [data-forget]");
    if (!button) return;
    // Without scripts the button sends the form, and the server takes the wording.
    if ("take" in button.dataset) event.preventDefault();
    if ("forget" in button.dataset) {
      forget();
      says("offer", false);
    } else if ("restore" in button.dataset) putBack(read(slot()));
    else rewrite(document.getElementById(button.dataset.take).textContent);
  });

  // "Keep this one" means this text as it is now, not as it was when the windows met.
  document.addEventListener("submit", (event) => {
    if ("current" in event.target.dataset) event.target.elements.text.value = text.value;
    if (event.target === form) keep();
  });

  form.addEventListener("change", (event) => {
    if (event.target.name === "language") for (const each of form.querySelectorAll("#text, [data-marks]")) each.lang = event.target.value;
  });

  const is = (event, id) => event.detail.elt.id === id;
  let sent = "";

  document.addEventListener("htmx:beforeRequest", (event) => {
    if (is(event, "compose")) sent = text.value;
  });

  // Signed out meanwhile: the answer is the sign-in page, and has no place here.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (!event.detail.xhr.responseURL.includes("/accounts/login")) return;
    event.detail.shouldSwap = false;
    says("expired", true);
    // Since it was loaded, the page may have got the address of its draft.
    document.querySelector("[data-back]").search = new URLSearchParams({ next: location.pathname });
  });

  document.addEventListener("htmx:afterRequest", (event) => {
    if (!is(event, "compose") || !event.detail.successful) return;
    says("offline", false);
    if (document.querySelector("#conflict.conflict, #saved .state")) return;
    if (event.detail.xhr.responseURL.includes("/accounts/login")) return;
    form.dataset.new = "no";
    if (text.value === sent) forget();
  });

  document.addEventListener("htmx:sendError", () => says("offline", true));
  addEventListener("online", () => htmx.trigger(form, "save-now"));

  recover();
})();

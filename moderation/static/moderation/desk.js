/* The desk's keyboard, and what was typed. Everything works without it; htmx does the rest. */
(() => {
  "use strict";
  const find = (selector) => document.querySelector(selector);
  const decision = () => find("[data-decision]");

  // What is typed survives a lost connection, an expired session and a closed tab.
  const fields = ["note", "proposed_text"];
  const keyOf = (name) => {
    const card = find("[data-case]");
    return card && `desk:${card.dataset.case}:${name}`;
  };
  const forgetTyped = () => fields.forEach((name) => sessionStorage.removeItem(keyOf(name)));
  const restoreTyped = () => {
    const form = decision();
    if (!form) return;
    for (const name of fields) {
      const kept = sessionStorage.getItem(keyOf(name));
      const field = form.elements[name];
      if (kept !== null && field.value === field.defaultValue) field.value = kept;
    }
  };
  document.addEventListener("input", (event) => {
    if (event.target.form === decision() && fields.includes(event.target.name)) {
      sessionStorage.setItem(keyOf(event.target.name), event.target.value);
    }
  });

  // Ready words are a start: they never replace what was already typed.
  const reason = () => find("[data-reason]");
  const ready = () => reason().selectedOptions[0].dataset.text;
  const offerReady = () => {
    const button = find("[data-wording]");
    if (button && reason()) button.hidden = !ready();
  };
  document.addEventListener("change", (event) => {
    if (event.target === reason()) offerReady();
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-wording]")) return;
    const note = decision().elements.note;
    note.value = note.value.trim() ? `${note.value.trimEnd()}\n${ready()}` : ready();
    note.dispatchEvent(new Event("input", { bubbles: true }));
    note.focus();
  });

  // The list of keys (press ?) tells one's own.
  const keyFor = (action) => find("[data-desk]").getAttribute(`data-key-${action}`);
  const nameKeys = () => {
    if (!find("[data-desk]")) return;
    for (const kbd of document.querySelectorAll("kbd[data-action]")) {
      kbd.textContent = keyFor(kbd.dataset.action);
    }
  };

  // What can no longer be undone is no longer offered.
  const closeUndo = () => {
    for (const bar of document.querySelectorAll("[data-undo]")) {
      setTimeout(() => bar.remove(), Number(bar.dataset.undo) * 1000);
    }
  };

  // Left before the answer to a claim came: the post is let go once it does.
  let letGo = false;

  const choose = (radio) => {
    letGo = false;
    if (!radio.checked) {
      radio.checked = true;
      radio.dispatchEvent(new Event("change", { bubbles: true }));
    }
    const form = radio.form;
    (radio.value === "approve" ? form.querySelector("[data-confirm]") : form.elements.note).focus();
  };

  const step = (by) => {
    const rows = [...document.querySelectorAll("[data-row]")];
    const here = rows.findIndex((row) => row.getAttribute("aria-current"));
    const row = rows[here + by];
    if (row) row.click();
  };

  const leave = () => {
    const form = decision();
    if (!form) return;
    if (form.contains(document.activeElement) && document.activeElement.matches("textarea, select")) {
      form.querySelector("input:checked, input[type=radio]").focus();
      return;
    }
    const checked = form.querySelector("input[type=radio]:checked");
    if (checked) checked.checked = false;
    const release = find("[data-release]");
    if (release) release.click();
    else letGo = Boolean(checked);
    find("[data-card-title]").focus();
  };

  const typing = (target) => target.matches("textarea, select, input:not([type=radio]), [contenteditable]");

  document.addEventListener("keydown", (event) => {
    const desk = find("[data-desk]");
    if (!desk || event.target.closest("dialog, [role=dialog], [data-w-dialog-target]")) return;
    const form = decision();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && form && form.contains(event.target)) {
      event.preventDefault();
      form.requestSubmit();
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") leave();
    if (!desk.hasAttribute("data-shortcuts") || typing(event.target)) return;
    const key = event.key.toLowerCase();
    const radio = form && form.querySelector(`input[data-key="${CSS.escape(key)}"]`);
    const button = desk.querySelector(`button[data-key="${CSS.escape(key)}"]`);
    if (key === keyFor("next")) step(1);
    else if (key === keyFor("previous")) step(-1);
    else if (radio) choose(radio);
    else if (button) button.click();
    else return;
    event.preventDefault();
  });

  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.elt === decision()) sessionStorage.setItem("desk:sent", keyOf("note"));
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    const release = find("[data-release]");
    if (letGo && release) {
      letGo = false;
      release.click();
    }
    if (event.detail.elt.id !== "desk") return;
    // Another card than the one just sent means that the decision was taken.
    const sent = sessionStorage.getItem("desk:sent");
    if (sent && sent !== keyOf("note")) {
      fields.forEach((name) => sessionStorage.removeItem(sent.replace(/note$/, name)));
    }
    sessionStorage.removeItem("desk:sent");
    restoreTyped();
    offerReady();
    closeUndo();
    const target = find(".desk-note--error") ? decision() : find("[data-card-title]");
    // Who was faster than the page has begun with the new card already.
    const begun = decision() && decision().contains(document.activeElement);
    if (target && !begun) target.focus({ preventScroll: false });
  });
  restoreTyped();
  offerReady();
  closeUndo();
  nameKeys();
})();

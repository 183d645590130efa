/* The form of a rule: lines are counted, and what is typed outlives a lost page. Nothing needs it. */
(() => {
  "use strict";
  const form = document.querySelector("[data-rule-form]");
  if (!form) return;

  // How many lines of a list hold something.
  const count = (field) => {
    const lines = field.value.split("\n").filter((line) => line.trim()).length;
    let note = document.getElementById(`${field.id}-lines`);
    if (!note) {
      note = document.createElement("output");
      note.id = `${field.id}-lines`;
      note.className = "rule-form__count";
      note.htmlFor = field.id;
      field.after(note);
    }
    note.textContent = `${field.dataset.lines} ${lines.toLocaleString(document.documentElement.lang)}`;
  };
  const lists = form.querySelectorAll("textarea[data-lines]");
  lists.forEach(count);

  // Restricted terms are never kept, not even here.
  const key = `rule:${form.dataset.ruleForm}`;
  const kept = () =>
    [...form.elements].filter(
      (field) => field.name && !field.matches("[type=hidden], [type=submit], [data-secret]"),
    );
  const save = () => {
    const values = kept()
      .filter((field) => !field.matches("select[multiple]"))
      .map((field) => [field.name, field.matches("[type=checkbox]") ? field.checked : field.value, field.value]);
    sessionStorage.setItem(key, JSON.stringify(values));
  };
  const restore = () => {
    for (const [name, value, which] of JSON.parse(sessionStorage.getItem(key) || "[]")) {
      const field = kept().find(
        (each) => each.name === name && (!each.matches("[type=checkbox]") || each.value === which),
      );
      if (!field) continue;
      if (field.matches("[type=checkbox]")) field.checked = value;
      else field.value = value;
    }
    lists.forEach(count);
  };
  form.addEventListener("input", (event) => {
    if (event.target.matches("[data-lines]")) count(event.target);
    save();
  });
  // A page that answers holds what was typed itself; one that is opened anew may have lost it.
  const arrival = performance.getEntriesByType("navigation")[0];
  const again = arrival && ["reload", "back_forward"].includes(arrival.type);
  if (form.hasAttribute("data-answered") || !again) sessionStorage.removeItem(key);
  else restore();
  const problems = document.getElementById("rule-problems");
  if (problems) problems.focus();
})();

// Beneath a clause's fields: its rules, fetched from the charter. Its identifier cannot be retyped.
(() => {
  const { StructBlockDefinition } = window.wagtailStreamField.blocks;

  async function show(panel, address) {
    const here = encodeURIComponent(window.location.pathname);
    const answer = await fetch(`${address}?part=1&next=${here}`, { credentials: "same-origin" });
    const list = panel.querySelector("[data-clause-rules-list]");
    if (answer.ok) list.innerHTML = await answer.text();
    else panel.remove(); // Somebody who may edit but not read rules.
  }

  class ClauseBlockDefinition extends StructBlockDefinition {
    render(placeholder, prefix, initialState, initialError, parentCapabilities) {
      const block = super.render(placeholder, prefix, initialState, initialError, parentCapabilities);
      const input = document.getElementById(`${prefix}-clause_id`);
      const known = input && input.value;
      const panel = document.createElement("section");
      panel.className = "clause-rules";
      panel.setAttribute("aria-label", this.meta.rulesTitle);
      const title = document.createElement("h4");
      title.textContent = this.meta.rulesTitle;
      const list = document.createElement("div");
      list.dataset.clauseRulesList = "";
      list.textContent = known ? "" : this.meta.rulesLater;
      panel.append(title, list);
      const last = document.getElementById(`${prefix}-normative`);
      const field = last && last.closest("[data-contentpath='normative']");
      if (field) field.after(panel);
      if (known) {
        input.readOnly = true;
        show(panel, this.meta.rulesUrl.replace("clause-id", input.value));
      }
      return block;
    }
  }

  window.telepath.register("cms.ClauseBlock", ClauseBlockDefinition);
})();

// Why a text may go as it is: asked for where a remark may be answered by a reason.
(() => {
  "use strict";
  const form = document.getElementById("compose");
  if (!form) return;
  const justify = document.getElementById("justify");
  const { ground, justification } = form.elements;
  const route = () => document.getElementById("route").dataset;
  const isGiven = () => Boolean(ground.value || justification.value.trim());

  const give = () => {
    justify.hidden = false;
    const grounds = [...ground];
    (grounds.find((each) => each.checked) ?? grounds[0]).focus();
    justify.scrollIntoView({ block: "nearest" });
  };

  form.addEventListener("click", (event) => {
    if (!event.target.closest("[data-reason]")) return;
    event.preventDefault();
    give();
  });

  // What helps whoever reads it depends on which one it is.
  form.addEventListener("change", ({ target }) => {
    if (target.name === "ground") form.querySelector("[data-detail-label]").textContent = target.dataset.detail;
  });

  document.addEventListener("htmx:oobAfterSwap", (event) => {
    if (event.detail.target.id === "route") justify.hidden = route().asksReason !== "yes" && !isGiven();
  });

  // What wants a reason first leads to the reasons, once it is known that it does.
  form.addEventListener("submit", (event) => {
    if (event.submitter?.id !== "send" || !window.remarks.isChecked()) return;
    if (route().needsReason !== "yes" || isGiven()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    give();
  });
})();

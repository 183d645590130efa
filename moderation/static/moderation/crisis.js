/* Copies a statement in one press; without a script its text can still be chosen by hand. */
(() => {
  "use strict";
  for (const button of document.querySelectorAll("[data-copies]")) button.hidden = !navigator.clipboard;
  document.addEventListener("click", async (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-copies]");
    if (!button) return;
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).innerText);
    const words = button.querySelector("span");
    const before = words.textContent;
    words.textContent = button.dataset.done;
    setTimeout(() => (words.textContent = before), 2000);
  });
})();

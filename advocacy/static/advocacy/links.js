// Short links in the text of the Write page: an address is replaced where it is typed, and Undo
// takes it back.
(() => {
  "use strict";
  const form = document.getElementById("compose");
  if (!form) return;
  const { text } = window.writing;
  const escape = (words) => words.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

  // The address as a link of its own: what follows ends it, or ends the sentence.
  const places = (address) => {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}_])${escape(address)}(?=[.,;:!?'"»”’…)\\]]*(?:[\\s<>]|$))`, "gu");
    return [...text.value.matchAll(whole)].map(({ index }) => ({ start: index, end: index + address.length }));
  };

  const swap = (from, to, said) => {
    const changes = places(from).map((place) => ({ ...place, words: to }));
    if (changes.length) window.remarks.change(changes, said);
  };

  document.body.addEventListener("shortened", (event) => {
    const { from, to, done } = event.detail;
    swap(from, to, done);
  });

  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-swap-link]");
    if (!button) return;
    event.preventDefault();
    swap(button.dataset.swapLink, button.dataset.with, button.dataset.done);
  });
})();

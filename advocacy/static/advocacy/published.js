// A ready wording for the reason that is chosen, until somebody writes their own.
document.addEventListener("DOMContentLoaded", () => {
  const reason = document.querySelector("select[name=reason]");
  const note = document.querySelector("textarea[name=note]");
  if (!reason || !note) return;
  const texts = new Map(
    [...document.querySelectorAll("template[data-wording]")].map((each) => [
      each.dataset.wording,
      each.content.textContent,
    ]),
  );
  const offer = () => {
    const untouched = !note.value.trim() || [...texts.values()].includes(note.value);
    if (untouched) note.value = texts.get(reason.value) ?? "";
  };
  reason.addEventListener("change", offer);
  offer();
});

// The text of the Write page as something that changes: where places in it move to, and changes
// of ours that Ctrl+Z takes back like anybody's. A place is {start, end} in UTF-16 units.
(() => {
  "use strict";
  const text = document.getElementById("text");
  if (!text) return;
  const listeners = [];
  let before = text.value;
  let since = [];
  let ours = null;

  // What was edited: `length` units now stand where those from `start` to `end` stood.
  const difference = (old, now) => {
    const room = Math.min(old.length, now.length);
    let start = 0;
    while (start < room && old[start] === now[start]) start += 1;
    let tail = 0;
    while (tail < room - start && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
    return { start, end: old.length - tail, length: now.length - tail - start };
  };

  // Where a place is after an edit; null when its words were touched.
  const move = (place, edit) => {
    if (!place || edit.start >= place.end) return place;
    if (edit.end > place.start) return null;
    const by = edit.length - (edit.end - edit.start);
    return { start: place.start + by, end: place.end + by };
  };

  text.addEventListener("input", () => {
    const edits = ours ?? [difference(before, text.value)];
    before = text.value;
    since.push(...edits);
    for (const listener of listeners) listener((place) => edits.reduce(move, place), Boolean(ours));
  });

  // Findings count code points; JavaScript counts UTF-16 units.
  const measure = (value) => {
    const at = [0];
    for (const sign of value) at.push(at[at.length - 1] + sign.length);
    return (points) => at[Math.min(Number(points), at.length - 1)];
  };

  // Make changes [{start, end, words}] as one step: the browser's own editing keeps its history.
  const change = (changes) => {
    const order = [...changes].sort((one, other) => other.start - one.start);
    const start = Math.min(...order.map((each) => each.start));
    const end = Math.max(...order.map((each) => each.end));
    let wanted = text.value;
    for (const each of order) wanted = wanted.slice(0, each.start) + each.words + wanted.slice(each.end);
    if (wanted === text.value) return;
    const words = wanted.slice(start, wanted.length - (text.value.length - end));
    ours = order.map((each) => ({ start: each.start, end: each.end, length: each.words.length }));
    quietly(() => {
      text.setSelectionRange(start, end);
      const done = words ? document.execCommand("insertText", false, words) : document.execCommand("delete");
      if (!done) {
        text.setRangeText(words, start, end, "end");
        text.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });
    ours = null;
  };

  // Editing needs the focus; a phone need not show its keyboard for it.
  const quietly = (edit) => {
    text.inputMode = "none";
    text.focus({ preventScroll: true });
    edit();
    text.removeAttribute("inputmode");
  };

  window.writing = {
    text,
    change,
    measure,
    // Take the last change back.
    undo: () => quietly(() => document.execCommand("undo")),
    // Call `listener(moved, ours)` after each edit; `moved` tells where a place is now.
    onEdit: (listener) => listeners.push(listener),
    // The text as it is sent to be checked, and how to find places of it in today's text.
    snapshot: () => {
      since = [];
      const value = text.value;
      const points = measure(value);
      const place = (start, end) => ({ start: points(start), end: points(end) });
      const now = (start, end) => since.reduce(move, place(start, end));
      return { value, place: (...span) => (text.value === value ? place(...span) : now(...span)) };
    },
  };
})();

// Remarks: which one is open, how one gets from the text to them and back, and taking a wording.
// The server writes them; this moves among them.
(() => {
  "use strict";
  const form = document.getElementById("compose");
  if (!form) return;
  const { text } = window.writing;
  const title = document.getElementById("remarks-title");
  const margin = title.parentElement;
  const done = document.getElementById("done");
  const undo = form.querySelector("[data-undo]");
  const thumb = form.querySelector(".thumb");

  // The text as it was checked, and every remark on it with its places in the text as it is now.
  let checked = window.writing.snapshot();
  let known = [];
  let here = null;
  // Where the cursor was before one went to the remarks.
  let home = null;

  const holding = (node) => known.find((each) => each.remark.contains(node));
  const inside = () => holding(document.activeElement);

  const learn = (snapshot) => {
    checked = snapshot;
    const place = ({ start, end } = {}) => (start === undefined ? null : checked.place(start, end));
    const read = (remark) => ({
      remark,
      number: Number(remark.dataset.number),
      weight: Number(remark.dataset.weight),
      words: place(remark.dataset),
      fix: place(remark.querySelector("[data-fix]")?.dataset),
    });
    known = [...form.querySelectorAll(".remark")].map(read).sort((one, other) => one.number - other.number);
    here = known.find((each) => each.remark.open) ?? null;
    window.marks.renew();
    draw();
  };

  const draw = () => {
    const found = known.filter((each) => each.words);
    window.marks.draw(
      text.value,
      found.map((each) => ({ ...each.words, number: each.number, weight: each.weight, here: each === here })),
    );
    thumb.hidden = !known.length;
    const place = here ? `${here.number} / ${known.length} ${here.remark.dataset.label}` : `– / ${known.length}`;
    thumb.querySelector("[data-place]").firstChild.data = place;
  };

  window.writing.onEdit((moved, ours) => {
    for (const each of known) {
      each.words = moved(each.words);
      each.fix = moved(each.fix);
    }
    home = moved(home);
    if (!ours && done.textContent) finish("");
    if (text.value === checked.value) learn(checked);
    else draw();
  });

  // --- going to a remark and back -----------------------------------------------------------
  const open = (found) => {
    here = found;
    found.remark.open = true;
    draw();
  };

  const go = (found) => {
    if (document.activeElement === text) home = { start: text.selectionStart, end: text.selectionEnd };
    if (found.words) text.setSelectionRange(found.words.start, found.words.end);
    open(found);
    window.marks.show();
    const head = found.remark.querySelector("summary");
    head.focus({ preventScroll: true });
    // All of it if there is room; its head in any case.
    for (const each of [found.remark, head]) each.scrollIntoView({ block: "nearest" });
  };

  // The next or the last one: from the one that has the focus, or from the cursor.
  const step = (by) => {
    if (!known.length) return title.focus();
    const at = inside() ?? (document.activeElement === text ? null : here);
    const index = at ? known.indexOf(at) + by : fromCursor(by);
    go(known[(index + known.length) % known.length]);
  };

  const fromCursor = (by) => {
    const at = text.selectionStart;
    if (by > 0) return Math.max(0, known.findIndex((each) => !each.words || each.words.end > at));
    const before = known.filter((each) => each.words && each.words.start < at);
    return before.length ? known.indexOf(before[before.length - 1]) : known.length - 1;
  };

  const back = (place) => {
    text.focus();
    if (place) text.setSelectionRange(place.start, place.end);
    home = null;
  };

  // Open the remark whose words the cursor stands in, the shortest if there are several.
  const size = ({ words }) => words.end - words.start;
  const follow = () => {
    const at = text.selectionStart;
    const under = known.filter((each) => each.words && each.words.start <= at && at <= each.words.end);
    if (!under.length || under.includes(here)) return;
    open(under.reduce((one, other) => (size(other) < size(one) ? other : one)));
  };

  // Where to be when what had the focus is gone: at the remark that is now in its place.
  const rest = (number) => {
    const next = known.find((each) => each.number >= number) ?? known[known.length - 1];
    if (next) go(next);
    else title.focus();
  };

  // --- taking a wording ---------------------------------------------------------------------
  let backTo = null;
  let taken = 0;

  const finish = (said, earlier = null) => {
    done.textContent = said;
    backTo = earlier;
    undo.hidden = earlier === null;
  };

  const take = (chosen, said) => {
    const earlier = text.value;
    const wording = (each) => each.remark.querySelector("[data-fix]").dataset.replacement;
    const changes = chosen.map((each) => ({ ...each.fix, words: wording(each) }));
    // Gone at once: the check that follows confirms it.
    for (const each of chosen) each.remark.closest("li").remove();
    known = known.filter((each) => !chosen.includes(each));
    if (chosen.includes(here)) here = null;
    taken += 1;
    window.writing.change(changes);
    finish(said, earlier);
    rest(chosen[0].number);
  };

  // Those that touch one another's place are left for the next check.
  const apart = () => {
    let end = -1;
    const order = known.filter((each) => each.fix);
    order.sort((one, other) => one.fix.start - other.fix.start || one.fix.end - other.fix.end);
    return order.filter(({ fix }) => {
      const free = fix.start > end || (fix.start === end && fix.start > 0 && fix.end > fix.start);
      if (free) end = Math.max(end, fix.end);
      return free;
    });
  };

  const takeBack = () => {
    const earlier = backTo;
    taken += 1;
    window.writing.undo();
    if (text.value !== earlier) {
      window.writing.change([{ start: 0, end: text.value.length, words: earlier }]);
    }
    finish(undo.dataset.done);
    title.focus();
  };

  const press = (button) => {
    const { dataset } = button;
    if ("step" in dataset) return step(Number(dataset.step));
    if ("undo" in dataset) return takeBack();
    if ("fixAll" in dataset) return take(apart(), dataset.done);
    const at = holding(button);
    if ("words" in dataset) return back(at.words);
    // Its words were changed meanwhile: what is proposed no longer fits, and a check is on its way.
    if (at.fix) take([at], dataset.done);
  };

  // --- what happens -------------------------------------------------------------------------
  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-fix], [data-fix-all], [data-undo], [data-words], [data-step]");
    if (!button) return;
    event.preventDefault();
    press(button);
  });

  const isBeside = (node) => margin.contains(node) || node.closest(".remark, .thumb, #justify");
  const isAlt = (event) => event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const isUndo = (event) => event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  const STEPS = { ArrowDown: 1, ArrowUp: -1 };

  const keyed = (event) => {
    if (isAlt(event) && event.key in STEPS) return () => step(STEPS[event.key]);
    if (event.target === text || event.target.id === "justification") return null;
    if (isUndo(event) && backTo !== null) return takeBack;
    return null;
  };

  form.addEventListener("keydown", (event) => {
    if (event.target !== text && !isBeside(event.target)) return;
    const leaves = event.key === "Escape" && event.target !== text;
    const act = leaves ? () => back(home) : keyed(event);
    if (!act) return;
    event.preventDefault();
    act();
  });

  for (const name of ["keyup", "click", "focus"]) text.addEventListener(name, follow);

  form.addEventListener(
    "toggle",
    (event) => {
      const found = known.find((each) => each.remark === event.target);
      if (!found) return;
      if (found.remark.open) here = found;
      else if (here === found) here = null;
      draw();
    },
    true,
  );

  window.remarks = {
    learn,
    rest,
    follow,
    // A change made elsewhere on the page: the same button takes it back.
    change: (changes, said) => {
      const earlier = text.value;
      window.writing.change(changes);
      finish(said, earlier);
    },
    // How often remarks were taken off the page before the server said so.
    taken: () => taken,
    // What is to be found again in the next list.
    state: () => ({ any: known.length > 0, open: here?.remark.id, at: inside()?.number, focus: document.activeElement.id }),
    isChecked: () => checked.value === text.value,
  };

  document.getElementById("keys").hidden = false;
  learn(checked);
})();

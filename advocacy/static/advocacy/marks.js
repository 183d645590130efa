// Underlines: the words of the text again, unseen behind it, with a line under what was found.
(() => {
  "use strict";
  const layer = document.querySelector("[data-marks]");
  if (!layer) return;

  // Stretches of the text: plain and found in turns, so that what is drawn can be drawn over. A node
  // that is taken out while somebody types would cut the browser's undo into single letters.
  const plain = (index) => {
    if (!layer.childNodes[2 * index]) layer.append(document.createTextNode(""));
    return layer.childNodes[2 * index];
  };
  const mark = (index) => {
    if (!layer.childNodes[2 * index + 1]) {
      layer.append(document.createElement("mark"));
      layer.lastChild.append("");
    }
    return layer.childNodes[2 * index + 1];
  };

  // Found: [{start, end, weight, number, here}]. Where several lie on each other the gravest is
  // drawn; each number stands where its words end.
  const draw = (value, found) => {
    const cuts = found.flatMap((each) => [each.start, each.end]);
    const places = [...new Set(cuts)].sort((one, other) => one - other);
    let done = 0;
    let index = 0;
    places.slice(1).forEach((end, before) => {
      const start = places[before];
      const over = found.filter((each) => each.start <= start && end <= each.end);
      if (!over.length) return;
      plain(index).data = value.slice(done, start);
      fill(mark(index), value.slice(start, end), over, end);
      done = end;
      index += 1;
    });
    // The last line has its height even when it is empty.
    plain(index).data = `${value.slice(done)}\u200b`;
    for (const node of [...layer.childNodes].slice(2 * index + 1)) clear(node);
  };

  const fill = (node, words, over, end) => {
    node.firstChild.data = words;
    node.className = "found";
    node.dataset.weight = Math.max(...over.map((each) => each.weight));
    const ending = over.filter((each) => each.end === end).map((each) => each.number);
    if (ending.length) node.dataset.number = ending.sort((one, other) => one - other).join(" ");
    else delete node.dataset.number;
    node.toggleAttribute("data-here", over.some((each) => each.here));
  };

  const clear = (node) => {
    if (node.nodeType === Node.TEXT_NODE) node.data = "";
    else {
      node.firstChild.data = "";
      for (const name of node.getAttributeNames()) node.removeAttribute(name);
    }
  };

  layer.parentElement.classList.add("sheet--marked");
  window.marks = {
    draw,
    // Take out what is not drawn with any more: not while somebody types.
    renew: () => layer.replaceChildren(),
    // Bring the words of the remark one is at into sight.
    show: () => layer.querySelector("[data-here]")?.scrollIntoView({ block: "nearest" }),
  };
})();

// The few behaviours that HTML lacks, each switched on by a data- attribute.
(() => {
  "use strict";
  const root = document.documentElement;

  document.addEventListener("htmx:configRequest", (event) => {
    event.detail.headers["X-CSRFToken"] = document.body.dataset.csrf;
  });

  // A refusal that names its own place is shown there, whatever its status.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (!event.detail.xhr.getResponseHeader("HX-Retarget")) return;
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  });

  // A part of the page that could not be fetched says so instead of staying silent.
  const lost = () => {
    const list = document.getElementById("messages");
    const said = document.getElementById("lost-answer").content;
    if (list && !list.textContent.includes(said.textContent.trim())) list.append(said.cloneNode(true));
  };
  document.addEventListener("htmx:responseError", lost);
  document.addEventListener("htmx:sendError", lost);

  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

  const closest = (event, selector) => event.target instanceof Element && event.target.closest(selector);

  document.addEventListener("click", (event) => {
    if (closest(event, "[data-theme-toggle]")) {
      root.dataset.theme = isDark() ? "light" : "dark";
      localStorage.setItem("theme", root.dataset.theme);
    }
    const opener = closest(event, "[data-opens]");
    if (opener) document.getElementById(opener.dataset.opens).showModal();
    const closer = closest(event, "[data-closes]");
    if (closer) closer.closest("dialog").close();
    const copier = closest(event, "[data-copies]");
    if (copier) navigator.clipboard.writeText(document.getElementById(copier.dataset.copies).textContent);
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  // A form sent twice by an impatient finger is sent once.
  document.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!button || button.closest("[hx-post]")) return;
    setTimeout(() => button.setAttribute("aria-disabled", "true"));
    setTimeout(() => button.removeAttribute("aria-disabled"), 4000);
  });

  // On a phone the navigation is one row that scrolls: begin where one is.
  const place = document.querySelector(".nav [aria-current]");
  if (place) {
    const row = place.closest("ul");
    row.scrollLeft = place.offsetLeft - row.offsetLeft - row.clientWidth / 3;
  }

  addEventListener("beforeprint", () => {
    for (const more of document.querySelectorAll("main details")) more.open = true;
  });
})();

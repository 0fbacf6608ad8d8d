/* What every page does beside showing itself; all of it works from disk. */
(() => {
  "use strict";

  const SCRIPT = "factbook-script";
  const SPOT = "factbook-spot";

  document.documentElement.classList.add("js");

  /* Storage may be switched off, or be missing in a page that is opened from a folder. */
  function keep(storage, key, value) {
    try {
      window[storage].setItem(key, value);
      return true;
    } catch (refused) {
      return false;
    }
  }

  function kept(storage, key) {
    try {
      return window[storage].getItem(key);
    } catch (refused) {
      return null;
    }
  }

  /* The nearest place with an id at or above the top of the window; evidence that is shut has none. */
  function spot() {
    let nearest = document.getElementById("content");
    let top = -Infinity;
    for (const each of nearest.querySelectorAll("[id]")) {
      const box = each.getBoundingClientRect();
      if (box.height > 0 && box.top <= 1 && box.top >= top && !each.popover) {
        nearest = each;
        top = box.top;
      }
    }
    return { id: nearest.id, top: nearest.getBoundingClientRect().top };
  }

  /* The same place at the same height; at the end of a shorter page that takes some room below it. */
  function goTo(place) {
    const element = document.getElementById(place.id);
    if (!element) {
      return;
    }
    const missing = () => element.getBoundingClientRect().top - place.top;
    scrollBy({ top: missing(), behavior: "instant" });
    if (missing() > 1) {
      document.body.style.paddingBottom = Math.ceil(missing()) + "px";
      scrollBy({ top: missing(), behavior: "instant" });
    }
  }

  /* From a page to its twin: the reader stays on the spot, a search goes along. */
  function leave(event) {
    const link = event.target.closest("a[hreflang]");
    if (!link) {
      return;
    }
    keep("localStorage", SCRIPT, link.hreflang);
    link.search = location.search;
    if (!link.closest(".scripts")) {
      return;
    }
    const place = spot();
    const isElsewhere = event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey;
    place.path = link.pathname;
    link.hash =
      isElsewhere || !keep("sessionStorage", SPOT, JSON.stringify(place)) ? place.id : "";
  }

  function arrive() {
    const place = JSON.parse(kept("sessionStorage", SPOT) || "{}");
    if (place.path === location.pathname) {
      keep("sessionStorage", SPOT, "{}");
      goTo(place);
    }
  }

  /* The entrance names the script of last time first. Nobody is sent there. */
  function greet() {
    const choice = document.querySelector(".choices > [lang='" + kept("localStorage", SCRIPT) + "']");
    if (choice) {
      choice.parentNode.prepend(choice);
      choice.querySelector("[hidden]").hidden = false;
    }
  }

  /* “/” leads to the search, unless somebody is typing or has switched it off (WCAG 2.1.4). */
  function leadToSearchBySlash() {
    const link = document.querySelector(".parts a[href$='search.html']");
    if (!link || document.getElementById("q")) {
      return;
    }
    document.addEventListener("keydown", (event) => {
      const types = event.target.closest?.("input, textarea, select, [contenteditable]");
      const isPlain = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isPlain && !types && isSlashOn()) {
        event.preventDefault();
        location.href = link.href + "#q";
      }
    });
  }

  function isSlashOn() {
    return kept("localStorage", "factbook-slash") !== "off";
  }

  /* A reader who touches or reads aloud looks for a button; others tap beside it or press Escape. */
  function addClose(event) {
    const line = event.target.matches(".proof") && event.target.querySelector(".citation");
    if (line && !line.querySelector(".close")) {
      const button = document.createElement("button");
      button.className = "close";
      button.textContent = document.getElementById("shut").textContent;
      button.popoverTargetElement = event.target;
      line.prepend(button);
    }
  }

  /* From the evidence of a figure to its citations, in which it takes the place of the page. */
  function cite(event) {
    const proof = event.target.closest("a[href='#cite']")?.closest(".proof");
    if (!proof) {
      return;
    }
    const [subject, label] = proof.querySelector(".claim").childNodes;
    const what = subject.textContent + "：" + label.textContent.trim();
    const where = proof.querySelector(".citation a").getAttribute("href");
    for (const form of document.querySelectorAll(".formats > div > dd")) {
      const [title, address] = form.querySelectorAll("b, span");
      form.dataset.page ??= address.textContent;
      const isTex = form.querySelector("pre");
      title.textContent = isTex ? what.replace(/[{}$&#%_]/g, "\\$&") : what;
      address.textContent = new URL(where, new URL(form.dataset.page, "x:/")).href.replace(/^x:\//, "");
      if (isTex) {
        const key = "@misc{" + proof.id.slice(2).replace("/", ":") + ",";
        title.previousSibling.data = title.previousSibling.data.replace(/^@misc.*/, key);
      }
    }
    proof.hidePopover();
  }

  /* In a drawing there are no buttons: its links lead to evidence, which opens as it does elsewhere. */
  function openPoint(event) {
    const point = event.target.closest(".chart a");
    const proof = point && document.getElementById(point.getAttribute("href").slice(1));
    if (proof && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      point.focus({ preventScroll: true });
      proof.showPopover({ source: point.closest("figure") });
      proof.querySelector(".close").focus();
    }
  }

  /* The same where the address of the page leads to evidence. */
  function openTarget() {
    document.querySelector(".proof:target")?.showPopover?.();
  }

  document.addEventListener("beforetoggle", addClose, true);
  document.addEventListener("click", cite);
  document.addEventListener("click", openPoint);
  document.addEventListener("click", leave);
  document.addEventListener("auxclick", leave);
  addEventListener("hashchange", openTarget);
  openTarget();
  arrive();
  greet();
  leadToSearchBySlash();
})();

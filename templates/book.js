/* What every page does beside showing itself; all of it works from disk. */
(() => {
  "use strict";

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
    try {
      return localStorage.getItem("factbook-slash") !== "off";
    } catch {
      return true; // no storage, no choice
    }
  }

  leadToSearchBySlash();
})();

// Shows the events of one subject only. Without it the page lists all, and each subject has its own list.
(() => {
  "use strict";
  const form = document.querySelector(".filter");
  if (!form) return;
  const select = form.querySelector("select");
  const count = form.querySelector("output");
  const entries = [...document.querySelectorAll("[data-subjects]")];

  for (const item of document.querySelectorAll("[data-subject]")) {
    select.add(new Option(item.querySelector("a").textContent, item.dataset.subject));
  }

  // What has nothing to show goes with it: a date without entries, a year without dates.
  const fold = (selector, inner) => {
    for (const outer of document.querySelectorAll(selector)) {
      outer.hidden = !outer.querySelector(inner + ":not([hidden])");
    }
  };

  const show = () => {
    let shown = 0;
    for (const entry of entries) {
      entry.hidden = select.value !== "" && !entry.dataset.subjects.split(" ").includes(select.value);
      shown += entry.hidden ? 0 : 1;
    }
    // On paper notes are numbered: those of what is not shown would count.
    const shownSigns = new Set();
    for (const sign of document.querySelectorAll("[data-subjects]:not([hidden]) [popovertarget]")) {
      shownSigns.add(sign.getAttribute("popovertarget"));
    }
    for (const proof of document.querySelectorAll(".proof")) {
      proof.hidden = !shownSigns.has(proof.id);
    }
    fold(".timeline > li", "[data-subjects]");
    fold(".year", ".timeline > li");
    for (const link of document.querySelectorAll('.contents a[href^="#y-"]')) {
      link.parentElement.hidden = document.getElementById(link.hash.slice(1)).closest(".year").hidden;
    }
    count.value = select.value === "" ? "" : String(shown);
  };

  const address = new URL(location.href);
  select.value = address.searchParams.get("subject") || "";
  if (select.selectedIndex < 0) select.value = "";
  form.hidden = false;
  show();

  select.addEventListener("change", () => {
    show();
    if (select.value === "") address.searchParams.delete("subject");
    else address.searchParams.set("subject", select.value);
    address.hash = "";
    try {
      history.replaceState(null, "", address);
    } catch {
      // Some browsers keep the address of a file as it is; the filter works all the same.
    }
  });
})();

/*
 * Searches the whole book in the page, without a server. What it looks through comes as programs
 * that call factbookSearch, since a page opened from disk may read no other file.
 */
(() => {
  "use strict";

  const GROUPS = ["parks", "entities", "properties", "facts", "texts", "events", "sources"];
  const TEXTS = "texts"; // of these the label is the heading, which is a text of its own
  const NAMED = ["parks", "entities", "properties", "sources"];
  const FIRST = 8; // results of a group before the reader asks for the others
  const CHUNK = 200; // and how many of those at once
  const LONG = 96; // characters of a text that are shown
  const BEFORE = 28; // of those, before what was found

  const box = document.getElementById("q");
  const form = box.form;
  const results = document.querySelector(".results");
  const entries = [];
  const forms = new Map();
  let state = ""; // loading, ready, failed

  // ---- One form for all that should find each other; the generator makes the table. ----

  const folded = (c) => forms.get(c) ?? c;
  const fold = (text) => Array.from(text, folded).join("");

  // ---- Numbers: 6万, ６万, 60000, 60,000 and 六万 are one. ----

  const HAN = "零一二三四五六七八九";
  const SCALES = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
  const SAME = { "〇": "零", "○": "零", 两: "二", 兩: "二", 萬: "万", 億: "亿", 點: "点" };
  const NUMERAL = "[0-9０-９零〇○一二两兩三四五六七八九十百千万萬亿億]";
  const RUN = new RegExp(`${NUMERAL}(?:[.,点點]?${NUMERAL})*`, "g");
  const TOKEN = new RegExp(
    `\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[${HAN}]+(?:点[${HAN}]+)?|[十百千万亿]`,
    "g",
  );
  const PLACES = 12; // decimal places that are told apart
  const ONE = 10n ** BigInt(PLACES);

  const times = (number, scale) => number * 10n ** BigInt(scale);
  const narrow = (c) => (c >= "０" && c <= "９" ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : c);

  /* Digits without scales, in units of 10^-12; null for 三四, which is two numbers. */
  function digits(token, isFirst) {
    let text = token.replaceAll(",", "");
    if (HAN.includes(text[0])) {
      const whole = text.split("点")[0];
      const follows = !isFirst && whole.length === 2 && whole[0] === "零"; // 一百零二
      if (whole.length > 1 && whole.length !== 4 && !whole.includes("零") && !follows) {
        return null;
      }
      text = Array.from(text, (c) => (c === "点" ? "." : HAN.indexOf(c))).join("");
    }
    const [whole, part = ""] = text.split(".");
    return part.length > PLACES ? null : BigInt(whole + part.padEnd(PLACES, "0"));
  }

  /* The value of 2亿3000万, 一百二, 3千万, 百万; null for what is no number, such as 万 alone. */
  function value(run) {
    const tokens = run.match(TOKEN) ?? [];
    let total = 0n; // what 万 and 亿 have closed
    let section = 0n; // what stands below the next of them
    let pending = null; // digits whose scale has not come yet
    let [small, big, last] = [9, 99, 0]; // scales so far, as powers of ten
    for (const [i, token] of tokens.entries()) {
      const scale = SCALES[token];
      if (!scale) {
        pending = pending === null ? digits(token, i === 0) : null;
        if (pending === null) return null;
        continue;
      }
      const leads = i === 0 && SCALES[tokens[1]] > 3; // 百万, 万亿: one of it
      if (scale < 4) {
        if ((pending === null && scale > 1 && !leads) || scale >= small) return null;
        section += times(pending ?? ONE, scale);
        small = scale;
      } else {
        const own = section + (pending ?? (leads ? ONE : 0n));
        if (own + total === 0n) return null;
        total = own === 0n || scale >= big ? times(total + own, scale) : total + times(own, scale);
        section = 0n;
        [small, big] = [9, scale];
      }
      pending = null;
      last = scale;
    }
    const isShort = last > 1 && pending !== null && HAN.indexOf(tokens.at(-1)) > 0; // 一百二 is 120
    const rest = isShort ? times(pending, last - 1) : pending ?? 0n;
    return tokens.join("") === run ? total + section + rest : null;
  }

  /* Takes a text apart: what is a number, whole, and the other characters, one by one. */
  function* pieces(text) {
    let end = 0;
    for (const run of text.matchAll(RUN)) {
      const stop = run.index + run[0].length;
      const isVague = /[几幾数數]/.test((text[run.index - 1] ?? "") + (text[stop] ?? ""));
      const number = isVague ? null : value(Array.from(run[0], (c) => SAME[c] ?? narrow(c)).join(""));
      if (number !== null) {
        yield* characters(text, end, run.index);
        yield [`\u0002${number}\u0003`, run.index, stop];
        end = stop;
      }
    }
    yield* characters(text, end, text.length);
  }

  function* characters(text, start, end) {
    for (let at = start; at < end; ) {
      const c = String.fromCodePoint(text.codePointAt(at));
      yield [folded(c), at, at + c.length];
      at += c.length;
    }
  }

  /* Pinyin without tones, blanks and hyphens; what is no letter vanishes. */
  function* letters(text) {
    for (const [i, c] of [...text].entries()) {
      yield [c.normalize("NFKD").toLowerCase().replace(/[^a-z]/g, ""), i, i + 1];
    }
  }

  const join = (units) => Array.from(units, (unit) => unit[0]).join("");

  // ---- What is searched for. ----

  /* One or more ways in which a text can have it: as it stands, as a number, as pinyin. */
  function question(text) {
    const key = fold(text);
    const number = text.length > 1 ? join(pieces(text)) : "";
    const isLatin = /^[\p{Script=Latin}\p{M}\s'’-]+$/u.test(text.normalize("NFKD"));
    const pinyin = isLatin ? join(letters(text)).replaceAll("v", "u") : ""; // lv is typed for lü
    return {
      key,
      number: number.includes("\u0002") ? number : "",
      pinyin: pinyin.length > 1 ? pinyin : "",
    };
  }

  /* How well an entry answers: the lower the better; -1 where it does not. */
  function rank(entry, asked) {
    if (entry.name.includes(asked.key)) {
      return entry.name === asked.key ? 0 : entry.name.startsWith(asked.key) ? 1 : 2;
    }
    if (asked.pinyin && entry.pinyin.includes(asked.pinyin)) {
      return entry.pinyin === asked.pinyin ? 0 : entry.pinyin.startsWith(asked.pinyin) ? 1 : 4;
    }
    if (asked.number && entry.number().includes(asked.number)) {
      return 3;
    }
    if (!entry.key.includes(asked.key)) {
      return -1;
    }
    return entry.about.includes(asked.key) ? 5 : 6; // what is of the thing itself comes first
  }

  /* Every entry that has the text; where none has, those that have each of its words. */
  function find(text) {
    const whole = question(text.trim());
    const found = whole.key ? best((entry) => rank(entry, whole)) : [];
    const words = text.trim().split(/\s+/);
    if (found.length > 0 || words.length < 2) {
      return { found, asked: [whole], isWhole: true };
    }
    const asked = words.map(question);
    const each = (entry) => (asked.every((word) => rank(entry.wide(), word) >= 0) ? 7 : -1);
    return { found: best(each), asked, isWhole: false };
  }

  /* In the order of the book where they answer as well. */
  function best(judge) {
    return entries
      .map((entry) => [judge(entry), entry])
      .filter(([grade]) => grade >= 0)
      .sort(([one], [other]) => one - other)
      .map(([, entry]) => entry);
  }

  // ---- What is searched through. ----

  /* In the edition of one file the ids of each page begin with its path. */
  function address(path, anchor) {
    return "inside" in form.dataset
      ? "#" + path.replace(".html", "") + (anchor ? "/" + anchor : "")
      : path + (anchor ? "#" + anchor : "");
  }

  /* Takes a file of the book; see SearchFiles. */
  function take(file) {
    const pairs = [...file.fold];
    for (let i = 0; i < pairs.length; i += 2) {
      forms.set(pairs[i], pairs[i + 1]);
    }
    const texts = file[document.documentElement.lang];
    const text = (number = 0) => (number < 0 ? file.kept[-number] : texts[number]);
    for (const row of file.entries) {
      const [group, path, anchor, who, label, said, date, due, marks, more, pinyin, lang, other] = row;
      entries.push(
        searchable({
          group,
          href: address(file.paths[path], anchor),
          who: text(who),
          label: text(label),
          text: text(said),
          date: text(date),
          due: text(due),
          marks: marks ?? "",
          more: text(more),
          pinyin: pinyin ?? "",
          lang: lang ?? "",
          other: file.other[other ?? 0],
        }),
      );
    }
  }

  /* An entry with what a question is compared to. Each is made when somebody asks for it. */
  function searchable(shown) {
    const isName = NAMED.includes(shown.group);
    const label = shown.group === TEXTS ? "" : shown.label;
    const said = [label, shown.text, shown.date, shown.due, shown.more, shown.other].join("\n");
    const own = isName ? shown.who + "\n" + said : said;
    const wide = lazy(() => comparable(shown, [shown.who, shown.label, said].join("\n"), isName));
    return { shown, wide, ...comparable(shown, own, isName) };
  }

  const comparable = (shown, text, isName) => ({
    key: fold(text),
    number: lazy(() => join(pieces(text))),
    pinyin: join(letters(shown.pinyin)),
    name: isName ? fold(shown.who) : "",
    about: fold(shown.who),
  });

  function lazy(make) {
    let made;
    return () => (made ??= make());
  }

  /* Reads the book, once, when somebody means to search. */
  function load() {
    if (state) {
      return;
    }
    state = "loading";
    const files = (form.dataset.load ?? "").split(" ").filter(Boolean);
    let missing = files.length;
    if (missing === 0) {
      state = "ready"; // this document holds the book
    }
    for (const file of files) {
      const script = document.createElement("script");
      script.src = file;
      script.async = false; // the first file has the table of forms
      script.onload = () => {
        missing -= 1;
        state = missing ? state : "ready";
        show();
      };
      script.onerror = () => {
        state = "failed";
        show();
      };
      document.head.append(script);
    }
  }

  // ---- What is shown. ----

  const copy = (id) => document.getElementById(id).content;
  const word = (name, ...values) =>
    values.reduce(
      (text, each, i) => text.replace(`%${i + 1}`, () => each),
      copy("words").querySelector("." + name).textContent,
    );

  /* Where a text has what is asked: [start, end) pairs in order, none touching another. */
  function places(text, asked, isPinyin) {
    const ways = (q) =>
      isPinyin ? [[letters, q.pinyin]] : [[(all) => characters(all, 0, all.length), q.key], [pieces, q.number]];
    const found = asked.flatMap(ways).flatMap(([units, key]) => (key ? hits([...units(text)], key) : []));
    return found
      .sort((one, other) => one[0] - other[0])
      .reduce((all, [start, end]) => {
        const last = all.at(-1);
        if (last && start <= last[1]) {
          last[1] = Math.max(last[1], end);
        } else {
          all.push([start, end]);
        }
        return all;
      }, []);
  }

  function hits(units, key) {
    const found = [];
    const all = join(units);
    const unitAt = []; // by offset in the joined text
    units.forEach((unit, i) => unitAt.push(...Array(unit[0].length).fill(i)));
    for (let at = all.indexOf(key); at >= 0; at = all.indexOf(key, at + 1)) {
      found.push([units[unitAt[at]][1], units[unitAt[at + key.length - 1]][2]]);
    }
    return found;
  }

  /* Puts a text in, what is asked marked; of a long one what surrounds the first mark. */
  function fill(element, text, asked, isPinyin = false) {
    const marks = places(text, asked, isPinyin);
    const from = text.length > LONG && marks[0]?.[0] > BEFORE ? edge(text, marks[0][0] - BEFORE) : 0;
    const to = edge(text, Math.max(from + LONG, marks[0]?.[1] ?? 0));
    let at = from;
    element.append(from > 0 ? "…" : "");
    for (const [start, end] of marks.filter((mark) => mark[0] < to)) {
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, end);
      element.append(text.slice(at, start), mark);
      at = end;
    }
    element.append(text.slice(at, Math.max(at, to)), to < text.length && at < text.length ? "…" : "");
    return marks.length > 0;
  }

  /* Never between the halves of a character. */
  const edge = (text, at) => (/[\udc00-\udfff]/.test(text[at] ?? "") ? at - 1 : at);

  function result(entry, asked) {
    const { shown } = entry;
    const item = copy("hit").firstElementChild.cloneNode(true);
    const part = (name) => item.querySelector("." + name);
    item.querySelector("a").href = shown.href;
    for (const name of ["who", "label", "text", "date"]) {
      fill(part(name), shown[name], asked);
    }
    fill(part("pinyin"), shown.pinyin, asked, true);
    if (shown.due) {
      part("due").append(word("due") + " ");
      fill(part("due"), shown.due, asked);
    }
    for (const line of shown.more.split("\n")) {
      const p = part("more").cloneNode();
      if (shown.group === "sources" || places(line, asked).length > 0) {
        fill(p, line, asked);
        part("more").before(p);
      }
    }
    if (shown.lang) {
      part("who").lang = shown.lang;
      item.querySelectorAll(".more").forEach((p) => (p.lang = shown.lang));
    }
    for (const kind of shown.marks.split(" ").filter(Boolean)) {
      part("text")?.classList.add("figure-text", kind); // what is not yet so looks it
      part("dated").append(copy("marks").querySelector("." + kind).cloneNode(true));
    }
    item.querySelectorAll("a *, p").forEach((each) => each.textContent.trim() || each.remove());
    return item;
  }

  function group(name, found, asked) {
    const section = document.getElementById("s-" + name).parentElement;
    const list = section.querySelector("ul");
    const rest = section.querySelector(".rest");
    const add = (count) => {
      const from = list.children.length;
      list.append(...found.slice(from, from + count).map((entry) => result(entry, asked)));
      rest.hidden = list.children.length >= found.length;
      rest.textContent = word("more", found.length - list.children.length);
      return list.children[from];
    };
    section.hidden = found.length === 0;
    section.querySelector(".number").textContent = found.length;
    list.replaceChildren();
    add(FIRST);
    rest.onclick = () => add(CHUNK)?.querySelector("a").focus();
  }

  function show() {
    const text = box.value.trim();
    const { found, asked, isWhole } = text ? find(text) : { found: [], asked: [] };
    for (const name of GROUPS) {
      group(name, found.filter((entry) => entry.shown.group === name), asked);
    }
    const isDone = state === "ready";
    const outcome = found.length === 0 ? "none" : isWhole ? "found" : "terms";
    const told = state === "failed" || (found.length === 0 && !isDone) ? state : outcome;
    document.querySelector("p.found").textContent = text ? word(told, text, found.length) : "";
    document.querySelector(".tips").hidden = !text || !isDone || found.length > 0;
    document.querySelector(".directory").hidden = found.length > 0;
    later(() => keepInAddress(text));
  }

  // ---- The address, which can be shared and goes along to the other script. ----

  let timer;
  const later = (task) => {
    clearTimeout(timer);
    timer = setTimeout(task, 200); // browsers refuse more than some changes a second
  };

  function keepInAddress(text) {
    const query = text ? "?" + new URLSearchParams({ q: text }) : "";
    if (query !== location.search) {
      history.replaceState(null, "", location.pathname + query);
    }
    document.querySelectorAll(".scripts a").forEach((twin) => (twin.search = query));
  }

  // ---- Keys: “/” to the box, arrows along the results, Enter to the first, Escape back. ----

  function onKey(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const stops = [box, ...results.querySelectorAll("li a")];
    const at = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isTyping = document.activeElement.matches("input, textarea");
    if (step && stops[at + step] && at >= 0) {
      stops[at + step].focus();
    } else if (event.key === "Escape" && at >= 0) {
      at > 0 ? box.select() : clear();
    } else if (event.key === "/" && !isTyping) {
      box.select();
    } else {
      return;
    }
    event.preventDefault();
  }

  function clear() {
    box.value = "";
    show();
  }

  /* “/” can be switched off, as WCAG 2.1.4 asks of keys without Control. */
  function offerSlash() {
    const slash = document.getElementById("slash");
    try {
      slash.checked = localStorage.getItem("factbook-slash") !== "off";
      slash.onchange = () => localStorage.setItem("factbook-slash", slash.checked ? "on" : "off");
    } catch {
      slash.closest("p").hidden = true;
    }
  }

  /* Called by the files of the book; the others are for programs. */
  window.factbookSearch = take;
  window.factbookSearch.entries = entries;
  window.factbookSearch.find = (text) => find(text).found;
  window.factbookSearch.fold = fold;
  window.factbookSearch.isReady = () => state === "ready";

  box.value = new URLSearchParams(location.search).get("q") ?? "";
  box.addEventListener("focus", load);
  box.addEventListener("input", () => {
    load();
    show();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    results.querySelector("li a")?.focus();
  });
  document.addEventListener("keydown", onKey);
  offerSlash();
  /* All that is to run in the page has run then, the book itself where the page holds it. */
  document.addEventListener("DOMContentLoaded", () => {
    if (location.hash === "#q") {
      box.focus();
    }
    if (box.value) {
      load();
      show();
    }
  });
})();

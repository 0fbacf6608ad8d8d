// Keeps a page up to date while its book is being written. Only `factbook serve` adds it.
(function () {
  'use strict';
  var self = document.currentScript;
  var content = self.dataset.content;
  var styles = self.dataset.styles;
  var KEY = 'serve-place ';

  // --- the place on the page -------------------------------------------------------------------

  function keepPlace() {
    var focus = document.activeElement;
    var place = { x: scrollX, y: scrollY, focus: focus && focus.id, open: [] };
    document.querySelectorAll('details').forEach(function (one, at) {
      if (one.open) place.open.push(at);
    });
    try {
      sessionStorage.setItem(KEY + location.pathname, JSON.stringify(place));
    } catch (full) { /* the page starts at its top */ }
  }

  function findPlace() {
    var place;
    try {
      place = JSON.parse(sessionStorage.getItem(KEY + location.pathname));
      sessionStorage.removeItem(KEY + location.pathname);
    } catch (none) { /* the first visit */ }
    if (!place) return;
    history.scrollRestoration = 'manual';
    document.querySelectorAll('details').forEach(function (one, at) {
      one.open = place.open.indexOf(at) >= 0;
    });
    var focus = place.focus && document.getElementById(place.focus);
    if (focus) focus.focus({ preventScroll: true });
    function scroll() {
      window.scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
    }
    scroll();
    // Later parts of the page may still move it.
    addEventListener('load', function () {
      scroll();
      history.scrollRestoration = 'auto';
    });
  }

  // --- styles ----------------------------------------------------------------------------------

  function swapStyles(next) {
    document.querySelectorAll('link[rel=stylesheet]').forEach(function (old) {
      if (!styles || old.getAttribute('href').indexOf(styles) < 0) return;
      var link = old.cloneNode();
      link.setAttribute('href', old.getAttribute('href').replace(styles, next));
      // The old one goes when the new one is there, so that the page is never bare.
      link.onload = link.onerror = function () { old.remove(); };
      old.after(link);
    });
    styles = next;
  }

  // --- mistakes --------------------------------------------------------------------------------

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function shown(mistake) {
    var item = element('li', 'serve-mistake');
    if (mistake.place) item.append(element('p', 'serve-place', mistake.place));
    item.append(element('p', 'serve-message', mistake.message));
    if (mistake.line !== undefined) {
      var line = element('pre', 'serve-line');
      line.append(element('span', 'serve-number', mistake.line + ' | '));
      line.append(mistake.before);
      line.append(element('mark', 'serve-mark', mistake.marked || '\u00a0'));
      line.append(mistake.after);
      item.append(line);
    }
    if (mistake.hint) item.append(element('p', 'serve-hint', mistake.hint));
    item.append(element('p', 'serve-code', mistake.code));
    return item;
  }

  // What belongs to this page comes first.
  function isOfThisPage(mistake) {
    var name = location.pathname.split('/').pop().replace(/\.html$/, '');
    var file = (mistake.path || '').split('/').pop().replace(/\.\w+$/, '');
    return name !== '' && name === file;
  }

  function ordered(mistakes) {
    var own = mistakes.filter(isOfThisPage);
    return own.concat(mistakes.filter(function (one) { return !isOfThisPage(one); }));
  }

  function list(mistakes) {
    var items = element('ol', 'serve-list');
    ordered(mistakes).forEach(function (one) { items.append(shown(one)); });
    return items;
  }

  function count(number, word) {
    return number + ' ' + word + (number === 1 ? '' : 's');
  }

  function replace(id, made) {
    var old = document.getElementById(id);
    if (old) old.remove();
    if (made) {
      made.id = id;
      document.body.append(made);
    }
  }

  function showErrors(errors) {
    if (!errors.length) return replace('serve-errors', null);
    var panel = element('section', 'serve-panel');
    panel.setAttribute('role', 'alert');
    panel.setAttribute('aria-label', 'Mistakes of the book');
    panel.append(element('h2', 'serve-title',
      count(errors.length, 'mistake') + (content ? '; behind this, the last good page' : '')));
    panel.append(list(errors));
    replace('serve-errors', panel);
  }

  function showWarnings(warnings) {
    var old = document.getElementById('serve-warnings');
    if (!warnings.length) return replace('serve-warnings', null);
    var corner = element('details', 'serve-corner');
    corner.open = Boolean(old && old.open);
    corner.append(element('summary', 'serve-summary', count(warnings.length, 'warning')));
    corner.append(list(warnings));
    replace('serve-warnings', corner);
  }

  // --- what the server says --------------------------------------------------------------------

  function hear(message) {
    var told = JSON.parse(message.data);
    if (told.then === 'reload') {
      keepPlace();
      source.close();
      location.reload();
      return;
    }
    if (told.then === 'styles') swapStyles(told.styles);
    showErrors(told.mistakes.filter(function (one) { return one.isError; }));
    showWarnings(told.mistakes.filter(function (one) { return !one.isError; }));
  }

  function address() {
    return '/-/events?page=' + encodeURIComponent(decodeURIComponent(location.pathname)) +
      '&content=' + content + '&styles=' + encodeURIComponent(styles);
  }

  var source;
  function listen() {
    source = new EventSource(address());
    source.onmessage = hear;
    // Not by itself: a page that was swapped since must tell what it shows now.
    source.onerror = function () {
      source.close();
      setTimeout(function () { if (!document.hidden && source.readyState === 2) listen(); }, 1000);
    };
  }

  findPlace();
  listen();
  addEventListener('pagehide', function () { source.close(); });
  addEventListener('pageshow', function (event) { if (event.persisted) listen(); });
  // A browser keeps six connections to a server: a tab that nobody sees lets go of its own.
  document.addEventListener('visibilitychange', function () {
    source.close();
    if (!document.hidden) listen();
  });
})();

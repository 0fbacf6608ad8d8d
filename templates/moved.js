// Leads on from a page that was renamed, to the same place of the new one; what went elsewhere is
// named on the page by its old anchor.
(function () {
  "use strict";
  var hash = location.hash;
  var named = hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
  var elsewhere = named && named.href && named.id !== "moved";
  var link = elsewhere ? named : document.getElementById("moved");
  location.replace(link.href + (elsewhere ? "" : hash));
})();

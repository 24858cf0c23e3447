// Marks the place that a link names: #a1-120-164 is account 1, code points 120 to 164. Opens what is folded around it.
(function () {
  function unfold(element) {
    for (; element; element = element.parentElement) if (element.tagName === "DETAILS") element.open = true;
  }
  function show() {
    document.querySelectorAll(".hit").forEach(function (piece) { piece.classList.remove("hit"); });
    var name = location.hash.slice(1), place = /^(a\d+)-(\d+)-(\d+)$/.exec(name), target = name && document.getElementById(name);
    if (!place) {
      if (target) { unfold(target); target.scrollIntoView(); }
      return;
    }
    var account = document.getElementById(place[1]), first = null;
    if (!account) return;
    account.querySelectorAll("span[data-s]").forEach(function (piece) {
      if (+piece.dataset.s < +place[3] && +piece.dataset.e > +place[2]) {
        piece.classList.add("hit");
        first = first || piece;
      }
    });
    if (first) first.scrollIntoView({ block: "center" });
  }
  addEventListener("hashchange", show);
  addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (part) { part.open = true; });
  });
  show();
})();

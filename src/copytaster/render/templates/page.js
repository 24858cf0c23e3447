// Marks the place that a link names: #a1-120-164 is account 1, code points 120 to 164.
(function () {
  function show() {
    document.querySelectorAll(".hit").forEach(function (piece) { piece.classList.remove("hit"); });
    var place = /^#(a\d+)-(\d+)-(\d+)$/.exec(location.hash);
    if (!place) return;
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

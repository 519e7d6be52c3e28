"""What the peers cost in a real browser, over the same library and the same questions.

Material's search runs in Material's own page. Pagefind and MiniSearch run in an empty page
and put a plain list of ten there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from concurrenten import Concurrenten
from meten import Kosten, Proef, meet_kosten
from teksten import paginas

from casotheek.library import Bibliotheek

LEEG = "leeg.html"
_TOON = """
  const toon = (treffers) => {
    document.body.innerHTML = treffers
      .map(({ url, titel, tekst }) => `<p><a href="${url}">${titel}</a> ${tekst}`)
      .join("");
  };
"""

MATERIAL = Proef(
    naam="Material lunr",
    pagina="d0/",
    keren=1,
    hoort=lambda adres: "/search/" in adres or "/javascripts/" in adres,
    start="""() => {
      const veld = document.querySelector("[data-md-component=search-query]");
      const melding = document.querySelector(".md-search-result__meta");
      // Every answer writes the message anew, and the first ten results right after it.
      const antwoord = () => new Promise((gereed) => {
        new MutationObserver((_, kijker) => {
          kijker.disconnect();
          gereed();
        }).observe(melding, { childList: true });
      });
      // The index is ready once an empty field has had its answer, unasked.
      const { translations } = JSON.parse(document.querySelector("#__config").textContent);
      const gereed = melding.textContent.trim() === translations["search.result.placeholder"];
      const begonnen = gereed ? null : antwoord();
      window.zoek = async (vraag) => {
        await begonnen;
        const klaar = antwoord();
        veld.value = vraag;
        veld.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
        return klaar;
      };
    }""",
)

PAGEFIND = Proef(
    naam="Pagefind",
    pagina=LEEG,
    hoort=lambda adres: "/pagefind/" in adres,
    start="""() => {"""
    + _TOON
    + """
      window.zoek = async (vraag) => {
        const pagefind = await import("/pagefind/pagefind.js");
        const { results } = await pagefind.search(vraag);
        const data = await Promise.all(results.slice(0, 10).map((r) => r.data()));
        toon(data.map(({ url, meta, excerpt }) => ({ url, titel: meta.title, tekst: excerpt })));
      };
    }""",
)

MINISEARCH = Proef(
    naam="MiniSearch afgesteld",
    pagina=LEEG,
    keren=1,
    hoort=lambda adres: "/minisearch/" in adres,
    start="""() => {"""
    + _TOON
    + """
      const laad = async () => {
        const [{ default: MiniSearch }, { stam }, { afgesteld }, regels, index] = await Promise.all([
          import("/minisearch/minisearch.js"),
          import("/minisearch/stammer.mjs"),
          import("/minisearch/opties.mjs"),
          fetch("/minisearch/regels.json").then((antwoord) => antwoord.json()),
          fetch("/minisearch/index.json").then((antwoord) => antwoord.text()),
        ]);
        return MiniSearch.loadJSON(index, afgesteld(stam, regels.stopwoorden));
      };
      let makel;
      window.zoek = async (vraag) => {
        makel ??= laad();
        const treffers = (await makel).search(vraag).slice(0, 10);
        toon(treffers.map(({ id, titel }) => ({ url: id, titel, tekst: "" })));
      };
    }""",
)


def kosten_van_anderen(bieb: Bibliotheek, vragen: Sequence[str]) -> Iterator[tuple[str, Kosten]]:
    """The costs of each peer over this library."""
    andere = Concurrenten(paginas(bieb, ruim=False), ())
    site = andere.site
    andere.indexeer_pagefind()
    andere.indexeer_minisearch(site / "minisearch")
    (site / LEEG).write_text('<!doctype html><html lang="nl"><title>Leeg</title><body>')
    for proef in (MATERIAL, PAGEFIND, MINISEARCH):
        yield proef.naam, meet_kosten(site, proef, vragen)
    andere.ruim_op()

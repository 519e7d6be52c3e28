// @ts-check
/**
 * The search page: reads question and filters from its address, asks the worker, shows
 * the answer. The address can be shared and the way back works.
 */

import { vraagAan, WORTEL } from "./zoek-klant.mjs";
import { alsAdres, metFilter, uitAdres } from "./zoek-staat.mjs";
import { kopie, kopieAlles, vul } from "./zoek-vul.mjs";

/** @typedef {import("./zoek-antwoord.mjs").Antwoord} Antwoord */
/** @typedef {import("./zoek-antwoord.mjs").Treffer} Treffer */
/** @typedef {import("./zoek-antwoord.mjs").Passagetreffer} Passagetreffer */

const WACHT = 120;
const BLADZIJDE = 10;
const KAARTEN = 2;

const pagina = document.querySelector("[data-zoeken]");
const veld = document.querySelector("#zq");
if (pagina instanceof HTMLElement && veld instanceof HTMLInputElement) begin(pagina, veld);

/**
 * @param {HTMLElement} plek
 * @param {HTMLInputElement} invoer
 */
function begin(plek, invoer) {
  let staat = uitAdres(location.search);
  let tot = BLADZIJDE;
  let beurt = 0;
  let wachter = 0;
  const woorden = document.getElementById("z-woorden")?.dataset ?? {};
  const paneel = /** @type {HTMLDetailsElement | null} */ (plek.querySelector("[data-filters]"));

  /**
   * Asks and shows; gives the answer. What may not wait for the network has none yet when
   * a part of the index is still to be fetched.
   * @param {{bezig?: boolean, meteen?: boolean}} [hoe]
   */
  async function zoek({ bezig = false, meteen = false } = {}) {
    beurt += 1;
    const mijn = beurt;
    if (!staat.tekst.trim() && !Object.keys(staat.filters).length) {
      wis(plek);
      zegStatus(plek);
      plek.removeAttribute("aria-busy");
      return null;
    }
    plek.setAttribute("aria-busy", "true");
    /** @type {Antwoord | null} */
    let antwoord = null;
    try {
      const tel = paneel?.open || Object.keys(staat.filters).length > 0;
      antwoord = await vraagAan(meteen ? "meteen" : "antwoord", { ...staat, bezig, tot, tel });
      if (!antwoord) return null;
      if (mijn === beurt) {
        toon(plek, antwoord, staat, woorden);
        if (!meteen) toonStatus(plek, antwoord, staat);
      }
    } catch {
      if (mijn === beurt) {
        wis(plek);
        zegStatus(plek);
        meld(plek, "fout");
      }
    }
    if (mijn === beurt) plek.removeAttribute("aria-busy");
    return antwoord;
  }

  /** @param {import("./zoek-motor.mjs").Filters} filters */
  function kies(filters) {
    staat = { ...staat, filters };
    tot = BLADZIJDE;
    zoek();
    bewaar("pushState");
  }

  /**
   * Puts the question in the address, after it was asked: a browser takes its time here.
   * @param {"pushState" | "replaceState"} hoe
   */
  function bewaar(hoe) {
    history[hoe](null, "", alsAdres(staat.tekst, staat.filters) || location.pathname);
  }

  invoer.value = staat.tekst;
  invoer.addEventListener("input", () => {
    clearTimeout(wachter);
    staat = { ...staat, tekst: invoer.value };
    tot = BLADZIJDE;
    const bezig = !/\s$/.test(invoer.value);
    const beantwoord = zoek({ bezig, meteen: true });
    const mijn = beurt;
    wachter = window.setTimeout(async () => {
      bewaar("replaceState");
      const antwoord = await beantwoord;
      if (mijn !== beurt) return;
      // Told once, when someone stops typing: not at every key.
      if (antwoord) toonStatus(plek, antwoord, staat);
      else zoek({ bezig });
    }, WACHT);
  });
  invoer.form?.addEventListener("submit", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    clearTimeout(wachter);
    staat = { ...staat, tekst: invoer.value };
    tot = BLADZIJDE;
    zoek();
    bewaar("pushState");
  });
  window.addEventListener("popstate", () => {
    clearTimeout(wachter);
    staat = uitAdres(location.search);
    invoer.value = staat.tekst;
    zoek();
  });
  paneel?.addEventListener("toggle", () => {
    if (paneel.open && !paneel.hidden) zoek();
  });
  plek.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === "checkbox") {
      kies(metFilter(staat.filters, target.name, target.value, target.checked));
    }
  });
  plek.addEventListener("click", (gebeurtenis) => {
    const doel = gebeurtenis.target instanceof Element ? gebeurtenis.target : null;
    const soort = doel?.closest("[data-soort]");
    const weg = doel?.closest("[data-weg]");
    if (soort instanceof HTMLElement) {
      gebeurtenis.preventDefault();
      const { soort: _, effect: __, ...rest } = staat.filters;
      kies(soort.dataset.soort ? { ...rest, soort: [soort.dataset.soort] } : rest);
    } else if (weg instanceof HTMLElement) {
      const [facet, waarde] = (weg.dataset.weg ?? "").split("=");
      kies(metFilter(staat.filters, facet, waarde, false));
      plek.querySelector("summary")?.focus();
    } else if (doel?.closest("[data-meer]")) {
      tot += BLADZIJDE;
      zoek();
    }
  });
  zoek();
}

/** @param {HTMLElement} plek */
function wis(plek) {
  for (const deel of plek.querySelectorAll("[data-melding], [data-deel], [data-gelezen], [data-soorten], [data-filters], [data-keuzes]")) {
    deel.setAttribute("hidden", "");
  }
}

/**
 * @param {HTMLElement} plek
 * @param {string} naam
 */
function meld(plek, naam) {
  plek.querySelector(`[data-melding="${naam}"]`)?.removeAttribute("hidden");
}

/**
 * @param {HTMLElement} plek
 * @param {Antwoord} antwoord
 * @param {{tekst: string, filters: import("./zoek-motor.mjs").Filters}} staat
 * @param {DOMStringMap} woorden
 */
function toon(plek, antwoord, staat, woorden) {
  wis(plek);
  const { filters } = staat;
  const soort = soortVan(filters);
  const leeg = !antwoord.treffers.length && !antwoord.passages.length;
  if (leeg) meld(plek, staat.tekst.trim() && !antwoord.onbekend.length && !antwoord.aantal && !Object.keys(filters).length ? "stopwoorden" : "niets");
  toonGelezen(plek, antwoord);
  toonSoorten(plek, antwoord, staat, soort);
  toonFilters(plek, antwoord, filters);
  if (!soort || soort === "casus") toonTreffers(plek, antwoord, woorden);
  for (const naam of ["les", "stap", "obstakel"]) {
    if (soort && soort !== naam) continue;
    const gekozen = antwoord.passages.filter((passage) => passage.soort === naam);
    zet(plek, naam, gekozen.map(alsRij));
  }
}

/** @param {import("./zoek-motor.mjs").Filters} filters */
const soortVan = (filters) => filters.soort?.[0] ?? (filters.effect ? "stap" : "");

/**
 * @param {HTMLElement} plek
 * @param {Antwoord} antwoord
 * @param {{filters: import("./zoek-motor.mjs").Filters}} staat
 */
function toonStatus(plek, antwoord, { filters }) {
  const soort = soortVan(filters);
  const passages = soort && soort !== "casus";
  const aantal = passages ? (antwoord.soorten[soort] ?? 0) : antwoord.aantal;
  const casussen = passages || antwoord.casussen === antwoord.aantal ? 0 : antwoord.casussen;
  zegStatus(plek, ...(aantal ? [kopieAlles("z-status", { aantal, casussen })] : []));
}

/**
 * @param {HTMLElement} plek
 * @param {...Node} wat nothing, to say nothing
 */
function zegStatus(plek, ...wat) {
  plek.querySelector("[data-status]")?.replaceChildren(...wat);
}

/**
 * @param {HTMLElement} plek
 * @param {Antwoord} antwoord
 */
function toonGelezen(plek, antwoord) {
  const doel = plek.querySelector("[data-gelezen]");
  const [eerste] = antwoord.verbeterd;
  if (!doel || !(eerste || antwoord.onbekend.length || antwoord.begrippen.length)) return;
  const stuk = kopieAlles("z-gelezen", {
    verbeterd: eerste?.[0] ?? "",
    fout: antwoord.verbeterd.map(([fout]) => fout).join(" "),
    beter: antwoord.verbeterd.map(([, beter]) => beter).join(" "),
    onbekend: antwoord.onbekend.join(", "),
    begrippen: antwoord.begrippen.length,
  });
  const lijst = stuk.querySelector("[data-lijst]");
  antwoord.begrippen.forEach(({ sleutel, label }, plaats) => {
    if (plaats) lijst?.append(", ");
    lijst?.append(kopie("z-begrip", { label, url: `${WORTEL}begrippen/#${sleutel}` }));
  });
  doel.replaceChildren(stuk);
  doel.removeAttribute("hidden");
}

/**
 * @param {HTMLElement} plek
 * @param {Antwoord} antwoord
 * @param {{tekst: string, filters: import("./zoek-motor.mjs").Filters}} staat
 * @param {string} soort
 */
function toonSoorten(plek, antwoord, staat, soort) {
  const nav = plek.querySelector("[data-soorten]");
  if (!nav) return;
  const { soort: _, effect: __, ...rest } = staat.filters;
  for (const link of nav.querySelectorAll("a")) {
    const naam = link.dataset.soort ?? "";
    const aantal = naam === "casus" ? antwoord.casussen : (antwoord.soorten[naam] ?? 0);
    // Under a filter on one kind the other kinds were not counted.
    vul(link, { [naam]: soort && soort !== naam ? "" : aantal });
    link.href = alsAdres(staat.tekst, naam ? { ...rest, soort: [naam] } : rest) || location.pathname;
    if (naam === soort) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  nav.removeAttribute("hidden");
}

/**
 * @param {HTMLElement} plek
 * @param {Antwoord} antwoord
 * @param {import("./zoek-motor.mjs").Filters} filters
 */
function toonFilters(plek, antwoord, filters) {
  const paneel = plek.querySelector("[data-filters]");
  paneel?.removeAttribute("hidden");
  if (!paneel || !antwoord.facetten) return;
  /** @type {HTMLElement[]} */
  const weg = [];
  for (const groep of paneel.querySelectorAll("fieldset")) {
    const facet = groep.dataset.facet ?? "";
    const eigen = JSON.parse(groep.dataset.woorden ?? "{}");
    const keuzes = (antwoord.facetten?.[facet] ?? []).map((keuze) => ({
      ...keuze,
      label: eigen[keuze.sleutel] ?? keuze.label,
    }));
    if (!groep.dataset.woorden) keuzes.sort((a, b) => b.aantal - a.aantal);
    if (facet !== "effect") groep.querySelector("ul")?.replaceChildren(...keuzes.map((keuze) => vinkje(facet, keuze)));
    for (const vink of groep.querySelectorAll("input")) {
      vink.checked = (filters[facet] ?? []).includes(vink.value);
      if (vink.checked) weg.push(verwijderknop(facet, vink));
    }
  }
  const lijst = plek.querySelector("[data-keuzes]");
  lijst?.replaceChildren(...weg);
  lijst?.toggleAttribute("hidden", !weg.length);
}

/**
 * @param {string} facet
 * @param {import("./zoek-antwoord.mjs").Keuze} keuze
 */
function vinkje(facet, { sleutel, label, aantal }) {
  const rij = kopie("z-keuze", { label, aantal });
  const vink = rij.querySelector("input");
  if (vink) {
    vink.name = facet;
    vink.value = sleutel;
    vink.id = `f-${facet}-${sleutel}`;
  }
  rij.classList.toggle("nul", !aantal);
  return rij;
}

/**
 * @param {string} facet
 * @param {HTMLInputElement} vink
 */
function verwijderknop(facet, vink) {
  const tekst = vink.labels?.[0]?.querySelector("[data-vul=label]") ?? vink.labels?.[0];
  const rij = kopie("z-weg", { label: tekst?.textContent?.trim() ?? vink.value });
  const knop = rij.querySelector("button");
  if (knop) knop.dataset.weg = `${facet}=${vink.value}`;
  return rij;
}

/**
 * @param {HTMLElement} plek
 * @param {Antwoord} antwoord
 * @param {DOMStringMap} woorden
 */
function toonTreffers(plek, antwoord, woorden) {
  const kaarten = antwoord.treffers.slice(0, KAARTEN).filter(({ kaart }) => kaart.soort === "casus");
  const verder = antwoord.treffers.filter((treffer) => !kaarten.includes(treffer));
  const deel = plek.querySelector('[data-deel="casussen"]');
  deel?.toggleAttribute("hidden", !antwoord.treffers.length);
  deel?.querySelector('[data-lijst="eerste"]')?.replaceChildren(...kaarten.map((t) => alsCasus("z-casus", t, woorden)));
  deel?.querySelector('[data-lijst="verder"]')?.replaceChildren(
    ...verder.map((t) => (t.kaart.soort === "casus" ? alsCasus("z-casusrij", t, woorden) : alsDocument(t, woorden))),
  );
  deel?.querySelector("[data-meer]")?.toggleAttribute("hidden", antwoord.treffers.length >= antwoord.aantal);
}

/**
 * @param {HTMLElement} plek
 * @param {string} naam
 * @param {HTMLElement[]} rijen
 */
function zet(plek, naam, rijen) {
  const deel = plek.querySelector(`[data-deel="${naam}"]`);
  deel?.toggleAttribute("hidden", !rijen.length);
  deel?.querySelector("ul")?.replaceChildren(...rijen);
}

/**
 * @param {string} sjabloon
 * @param {Treffer} treffer
 * @param {DOMStringMap} woorden
 */
function alsCasus(sjabloon, treffer, woorden) {
  const { kaart } = treffer;
  const rij = kopie(sjabloon, {
    titel: treffer.titel,
    url: WORTEL + kaart.url,
    nummer: kaart.id,
    team: kaart.team ?? "",
    herkomst: woorden[kaart.herkomst ?? ""] ?? "",
    uitkomst: woorden[kaart.uitkomst ?? ""] ?? "",
    samenvatting: treffer.samenvatting,
  });
  const vlak = rij.querySelector(".vlak");
  const vorm = { bereikt: "ja", deels: "deels", niet: "nee" }[kaart.uitkomst ?? ""];
  vlak?.classList.add(`u-${vorm}`);
  if (kaart.zijde) vlak?.classList.add(`z-${kaart.zijde}`);
  vlak?.querySelector("g")?.setAttribute("transform", `rotate(${kaart.hoek} 12 12)`);
  rij.querySelector('[data-lijst="kort"]')?.append(...treffer.kort.map(alsKort));
  rij.querySelector("[data-waarom]")?.replaceWith(...alsWaarom(treffer, rij));
  return rij;
}

/**
 * @param {Treffer} treffer
 * @param {DOMStringMap} woorden
 */
function alsDocument(treffer, woorden) {
  const rij = kopie("z-document", {
    soort: woorden[treffer.kaart.soort] ?? "",
    titel: treffer.titel,
    url: WORTEL + treffer.kaart.url,
    samenvatting: treffer.samenvatting,
  });
  rij.querySelector("[data-waarom]")?.replaceWith(...alsWaarom(treffer, rij));
  return rij;
}

/**
 * Why a result matched; nothing where its one word stands marked in the result itself.
 * @param {Treffer} treffer
 * @param {HTMLElement} rij
 * @returns {HTMLElement[]}
 */
function alsWaarom({ woorden, begrippen }, rij) {
  const raak = woorden.filter((woord) => woord.raak).map(({ woord }) => woord);
  const spreekt = woorden.length === 1 && rij.querySelector("mark") !== null;
  if (spreekt && !begrippen.length) return [];
  const waarom = kopie("z-waarom", {
    raak: raak.length,
    van: woorden.length,
    woorden: spreekt ? "" : raak.join(", "),
    begrippen: [...new Set(begrippen)].join(", "),
  });
  const blokjes = spreekt ? [] : woorden.slice(0, 8);
  waarom.querySelector(".blokjes")?.append(...blokjes.map(alsBlokje));
  return [waarom];
}

/** @param {{ raak: boolean }} woord */
function alsBlokje({ raak }) {
  const blokje = document.createElement("i");
  if (raak) blokje.className = "vol";
  return blokje;
}

/** @param {Passagetreffer} passage */
function alsKort(passage) {
  const rij = kopie("z-kort", { tekst: passage.tekst });
  rij.querySelector("[data-merk]")?.append(merkVan(passage));
  return rij;
}

/** @param {Passagetreffer} passage */
function alsRij(passage) {
  const rij = kopie("z-passage", {
    tekst: passage.tekst,
    toelichting: passage.toelichting,
    url: WORTEL + passage.url,
    casus: WORTEL + passage.kaart.url,
    nummer: passage.kaart.id,
    titel: passage.kaart.titel,
    begrippen: passage.begrippen.join(", "),
  });
  rij.querySelector("[data-merk]")?.append(merkVan(passage));
  return rij;
}

/** @param {Passagetreffer} passage */
function merkVan(passage) {
  return kopie(`z-m-${passage.soort === "stap" ? passage.kenmerk : passage.soort}`);
}

/**
 * The engine: from a question that was read to ranked documents and passages, in whole
 * numbers. Follows `engine.py`; tests hold the two orders equal.
 */

import { staatBij } from "./zoek-taal.mjs";

/** @typedef {import("./zoek-bron.mjs").Bron} Bron */
/** @typedef {import("./zoek-bron.mjs").Passage} Passage */
/** @typedef {import("./zoek-vraag.mjs").Vraag} Vraag */
/** @typedef {{doc: number, score: number}} Plaats */
/** @typedef {{doc: number, passage: Passage, score: number, treffer: number, plaatsen: number[], termen: string[]}} Vondst */
/** @typedef {Record<string, string[]>} Filters */

const SCHAAL = 64;
const CASUSSEN = 10;
const CASUSSEN_STRENG = 20;
/** @type {Record<string, string>} */
const PASSAGEFILTERS = { effect: "stap", geldt: "les", opgelost: "obstakel" };
const PASSAGESOORTEN = Object.values(PASSAGEFILTERS);

/**
 * The weight of a term by how few documents hold it: never below one.
 * @param {number} aantal
 * @param {number} inDocs
 */
export function zeldzaam(aantal, inDocs) {
  const kans = (aantal - inDocs + 0.5) / (inDocs + 0.5);
  return Math.max(1, Math.floor(SCHAAL * Math.log(1 + kans) + 0.5));
}

/**
 * Per term of a question how much one step of impact counts.
 * @param {Bron} bron
 * @param {Vraag} vraag
 */
export function gewichten(bron, vraag) {
  /** @type {Map<string, number>} */
  const uit = new Map();
  for (const { term, gewicht } of vraag.termen.values()) {
    uit.set(term, gewicht * zeldzaam(bron.kop.aantal, bron.hoeveel(term)));
  }
  return uit;
}

/**
 * All documents that a question finds, best first; equals by number.
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {Filters} filters
 * @returns {Promise<Plaats[]>}
 */
export async function rangschik(bron, vraag, filters = {}) {
  for (;;) {
    const rang = leg(bron, vraag, filters);
    if (!(await bron.haalWatMist())) return rang;
  }
}

/**
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {Filters} filters
 */
function leg(bron, vraag, filters) {
  const som = new Float64Array(bron.kop.aantal);
  for (const [term, gewicht] of gewichten(bron, vraag)) {
    const { docs, impacts } = bron.postings(term);
    for (let i = 0; i < docs.length; i += 1) som[docs[i]] += gewicht * impacts[i];
  }
  const mag = toegelaten(bron, filters);
  const alles = mag !== null && vraag.termen.size === 0;
  /** @type {Plaats[]} */
  const rang = [];
  som.forEach((score, doc) => {
    if ((score > 0 || alles) && (mag === null || mag.has(doc))) rang.push({ doc, score });
  });
  return rang.sort((a, b) => b.score - a.score || a.doc - b.doc);
}

/**
 * @param {Bron} bron
 * @param {Filters} filters
 * @returns {Set<number> | null}
 */
export function toegelaten(bron, filters) {
  /** @type {Set<number> | null} */
  let mag = null;
  for (const [facet, gekozen] of Object.entries(filters)) {
    if (Object.hasOwn(PASSAGEFILTERS, facet)) continue;
    const deze = new Set();
    for (const waarde of gekozen) {
      const echt = facet === "soort" && PASSAGESOORTEN.includes(waarde) ? "casus" : waarde;
      for (const doc of bron.docsMet(facet, echt)) {
        if (mag === null || mag.has(doc)) deze.add(doc);
      }
    }
    mag = deze;
  }
  return mag;
}

/**
 * Whether the filters ask for passages rather than for documents.
 * @param {Filters} filters
 */
export function vraagtPassages(filters) {
  const soorten = filters.soort ?? [];
  return (
    Object.keys(filters).some((facet) => Object.hasOwn(PASSAGEFILTERS, facet)) ||
    soorten.some((soort) => PASSAGESOORTEN.includes(soort))
  );
}

/**
 * The passages in the best casussen. With a filter on passages the casus counts too.
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {Plaats[]} rang
 * @param {Filters} filters
 * @param {number} [hoeveel] in how many casussen to look
 * @returns {Promise<Vondst[]>}
 */
export async function passages(bron, vraag, rang, filters = {}, hoeveel = CASUSSEN) {
  const grens = vraagtPassages(filters) ? CASUSSEN_STRENG : hoeveel;
  const beste = rang.filter((plaats) => plaats.doc < bron.kop.casussen).slice(0, grens);
  for (;;) {
    const vondsten = kijk(bron, vraag, beste, filters);
    if (!(await bron.haalWatMist())) return vondsten;
  }
}

/**
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {Plaats[]} beste
 * @param {Filters} filters
 */
function kijk(bron, vraag, beste, filters) {
  const gewicht = gewichten(bron, vraag);
  const streng = vraagtPassages(filters);
  /** @type {Vondst[]} */
  const gevonden = [];
  for (const { doc, score } of beste) {
    for (const passage of bron.stuk(doc)?.passages ?? []) {
      if (!past(passage, filters)) continue;
      const { treffer, plaatsen, termen } = weeg(bron, vraag, gewicht, passage);
      if (!treffer && !streng) continue;
      const totaal = streng ? treffer + Math.floor(score / 2) : treffer;
      gevonden.push({ doc, passage, score: totaal, treffer, plaatsen, termen });
    }
  }
  // Sorting is stable: equals stay in the order of the casussen and of the page.
  return gevonden.sort((a, b) => b.score - a.score);
}

/**
 * Whether a passage passes the filters on passages.
 * @param {Passage} passage
 * @param {Filters} filters
 */
function past(passage, filters) {
  const soorten = (filters.soort ?? []).filter((soort) => PASSAGESOORTEN.includes(soort));
  if (soorten.length && !soorten.includes(passage.soort)) return false;
  const eisen = Object.entries(PASSAGEFILTERS).filter(([facet]) => filters[facet]?.length);
  return (
    !eisen.length ||
    eisen.some(([f, soort]) => passage.soort === soort && filters[f].includes(passage.kenmerk))
  );
}

/**
 * The score of a passage, and what of the question it holds.
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {Map<string, number>} gewicht
 * @param {Passage} passage
 */
function weeg(bron, vraag, gewicht, passage) {
  const { reeks, plekken } = bron.gelezenPassage(passage);
  const plaatsen = new Set();
  const termen = [];
  let treffer = 0;
  for (const zoekterm of vraag.termen.values()) {
    const hoeVaak = tel(bron, reeks, plekken, zoekterm.term);
    if (!hoeVaak) continue;
    const onder = 10 * hoeVaak + 8 + Math.floor(reeks.length / 4);
    const impact = Math.floor((bron.taal.regels.treden * 10 * hoeVaak) / onder);
    treffer += (gewicht.get(zoekterm.term) ?? 0) * impact;
    termen.push(zoekterm.term);
    zoekterm.plaatsen.forEach((plaats) => plaatsen.add(plaats));
  }
  return { treffer, plaatsen: [...plaatsen], termen };
}

/**
 * How often a term stands in a passage; a begrip counts a place once, whatever its forms.
 * @param {Bron} bron
 * @param {string[]} reeks
 * @param {Map<string, number[]>} plekken
 * @param {string} term
 */
function tel(bron, reeks, plekken, term) {
  if (!term.startsWith("#")) return plekken.get(term)?.length ?? 0;
  const gevonden = new Set();
  for (const [anker, ...rest] of bron.begrippen.get(term.slice(1))?.vormen ?? []) {
    for (const plek of plekken.get(anker) ?? []) {
      if (staatBij(reeks, plek, rest)) gevonden.add(plek);
    }
  }
  return gevonden.size;
}


/**
 * An answer as a page can show it: results with their reason, passages, counts.
 *
 * Owns what is shown of a ranking, as plain data that can leave a worker. The order is
 * the engine's; the words around it stand in the templates.
 */

import { passages, rangschik, toegelaten, vraagtPassages } from "./zoek-motor.mjs";
import { leesVraag } from "./zoek-vraag.mjs";

/** @typedef {import("./zoek-bron.mjs").Bron} Bron */
/** @typedef {import("./zoek-motor.mjs").Filters} Filters */
/** @typedef {import("./zoek-motor.mjs").Plaats} Plaats */
/** @typedef {import("./zoek-motor.mjs").Vondst} Vondst */
/** @typedef {import("./zoek-vraag.mjs").Vraag} Vraag */
/** @typedef {Array<[string, boolean]>} Stukken a text in pieces, each marked or not */
/** @typedef {{woord: string, raak: boolean}} Woordtreffer */
/** @typedef {{soort: string, volgnummer: number, kenmerk: string, tekst: Stukken, toelichting: Stukken, kaart: import("./zoek-bron.mjs").Kaart, url: string, begrippen: string[]}} Passagetreffer */
/** @typedef {{kaart: import("./zoek-bron.mjs").Kaart, titel: Stukken, samenvatting: Stukken, woorden: Woordtreffer[], begrippen: string[], kort: Passagetreffer[]}} Treffer */
/** @typedef {{sleutel: string, label: string, aantal: number}} Keuze */
/**
 * @typedef {object} Antwoord
 * @property {string} tekst
 * @property {Array<[string, string]>} verbeterd
 * @property {Array<{sleutel: string, label: string}>} begrippen
 * @property {string[]} onbekend
 * @property {number} aantal
 * @property {number} casussen
 * @property {Record<string, number>} soorten how many passages of each kind were found
 * @property {Treffer[]} treffers
 * @property {Passagetreffer[]} passages the best of each kind, as many as a page shows
 * @property {Record<string, Keuze[]> | null} facetten counted only when asked for
 */

/** A document counts as found with this share of the best score, in percent. */
const AANDEEL = 35;
const MINSTENS = 10;
/** Passages of each kind that a page shows: a few beside the casussen, or a whole list. */
const ENKELE = 5;
const LIJST = 30;
const FACETTEN = ["team", "leefgebied", "uitkomst", "waarde", "obstakel", "huishouden", "vraagtype"];

/**
 * The answer to a question typed on the search page.
 * @param {Bron} bron
 * @param {{tekst: string, filters?: Filters, bezig?: boolean, tot?: number, tel?: boolean}} verzoek
 * @returns {Promise<Antwoord>}
 */
export async function antwoordOp(bron, { tekst, filters = {}, bezig = false, tot = 10, tel = false }) {
  const vraag = await leesVraag(bron, tekst, bezig);
  const gevonden = genoeg(await rangschik(bron, vraag));
  const rang = await binnen(bron, vraag, gevonden, filters);
  const vondsten = await passages(bron, vraag, rang, filters);
  const treffers = vraagtPassages(filters)
    ? []
    : await Promise.all(rang.slice(0, tot).map(({ doc }) => alsTreffer(bron, vraag, doc, vondsten)));
  return {
    tekst,
    verbeterd: [...vraag.verbeterd],
    begrippen: gelezen(bron, vraag).map((sleutel) => ({ sleutel, label: label(bron, sleutel) })),
    onbekend: vraag.onbekend,
    aantal: rang.length,
    casussen: rang.filter(({ doc }) => doc < bron.kop.casussen).length,
    soorten: perSoort(vondsten),
    treffers,
    passages: await Promise.all(teTonen(vondsten, filters).map((vondst) => alsPassage(bron, vraag, vondst))),
    facetten: tel ? await telFacetten(bron, vraag, gevonden, filters) : null,
  };
}

/**
 * A short answer under the search box of the header, while someone types.
 * @param {Bron} bron
 * @param {{tekst: string, tot?: number}} verzoek
 */
export async function voorstelBij(bron, { tekst, tot = 5 }) {
  const vraag = await leesVraag(bron, tekst, true);
  const rang = await rangschik(bron, vraag);
  const vondsten = await passages(bron, vraag, rang, {}, 3);
  const lessen = vondsten.filter(({ passage }) => passage.soort === "les").slice(0, 2);
  const docs = await Promise.all(
    rang.slice(0, tot).map(async ({ doc }) => {
      const kaart = await kaartVan(bron, doc);
      return { kaart, titel: merk(bron, vraag, kaart.titel) };
    }),
  );
  return { docs, lessen: await Promise.all(lessen.map((les) => alsPassage(bron, vraag, les))) };
}

/**
 * The begrippen that a reader may hear of: one vague word is too little to name one.
 * @param {Bron} bron
 * @param {Vraag} vraag
 */
function gelezen(bron, vraag) {
  const stevig = Math.max(...bron.taal.regels.gewicht.begrip);
  return [...vraag.termen.values()]
    .filter((t) => t.aard === "begrip" && (t.gewicht >= stevig || t.plaatsen.length > 1))
    .map((t) => t.term.slice(1));
}

/**
 * The documents that are near enough to the best one to count as found.
 * @param {Plaats[]} rang
 */
function genoeg(rang) {
  const grens = ((rang[0]?.score ?? 0) * AANDEEL) / 100;
  const boven = rang.filter(({ score }) => score >= grens).length;
  return rang.slice(0, Math.max(boven, MINSTENS));
}

/**
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {Plaats[]} gevonden
 * @param {Filters} filters
 */
async function binnen(bron, vraag, gevonden, filters) {
  if (!Object.keys(filters).length) return gevonden;
  const rang = await rangschik(bron, vraag, filters);
  if (!vraag.termen.size) return rang;
  const telt = new Set(gevonden.map(({ doc }) => doc));
  return rang.filter(({ doc }) => telt.has(doc));
}

/**
 * The best passages of each kind, in order.
 * @param {Vondst[]} vondsten
 * @param {Filters} filters
 */
function teTonen(vondsten, filters) {
  const hoogstens = vraagtPassages(filters) ? LIJST : ENKELE;
  /** @type {Record<string, number>} */
  const gehad = {};
  return vondsten.filter(({ passage }) => {
    gehad[passage.soort] = (gehad[passage.soort] ?? 0) + 1;
    return gehad[passage.soort] <= hoogstens;
  });
}

/** @param {Vondst[]} vondsten */
function perSoort(vondsten) {
  /** @type {Record<string, number>} */
  const aantallen = {};
  for (const { passage } of vondsten) {
    aantallen[passage.soort] = (aantallen[passage.soort] ?? 0) + 1;
  }
  return aantallen;
}

/**
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {number} doc
 * @param {Vondst[]} vondsten
 * @returns {Promise<Treffer>}
 */
async function alsTreffer(bron, vraag, doc, vondsten) {
  const kaart = await kaartVan(bron, doc);
  if (kaart.soort === "casus") await bron.laad(`p${doc}`);
  const stuk = bron.stuk(doc);
  return {
    kaart,
    titel: merk(bron, vraag, kaart.titel),
    samenvatting: merk(bron, vraag, stuk?.samenvatting ?? kaart.samenvatting ?? ""),
    ...waarom(bron, vraag, doc),
    kort: await kort(bron, vraag, doc, vondsten),
  };
}

/**
 * What worked, what did not and what stood in the way, the most fitting of each.
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {number} doc
 * @param {Vondst[]} vondsten
 */
async function kort(bron, vraag, doc, vondsten) {
  const eigen = vondsten.filter((vondst) => vondst.doc === doc).map(({ passage }) => passage);
  const alle = [...eigen, ...(bron.stuk(doc)?.passages ?? [])];
  const keuzes = [
    alle.find((p) => p.kenmerk === "werkte") ?? alle.find((p) => p.kenmerk === "werkte-deels"),
    alle.find((p) => p.kenmerk === "werkte-niet"),
    alle.find((p) => p.soort === "obstakel"),
  ];
  const gevonden = keuzes.filter((p) => p !== undefined);
  return Promise.all(
    gevonden.map((passage) => alsPassage(bron, vraag, { doc, passage, termen: [] })),
  );
}

/**
 * Which words of the question a document holds, and through which begrippen it was found.
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {number} doc
 */
export function waarom(bron, vraag, doc) {
  const raak = new Set();
  const letterlijk = new Set();
  const via = [];
  for (const zoekterm of vraag.termen.values()) {
    if (!bevat(bron.postings(zoekterm.term).docs, doc)) continue;
    zoekterm.plaatsen.forEach((plaats) => raak.add(plaats));
    if (zoekterm.aard === "begrip") via.push(zoekterm);
    else zoekterm.plaatsen.forEach((plaats) => letterlijk.add(plaats));
  }
  return {
    woorden: vraag.woorden.map((woord, plaats) => ({ woord, raak: raak.has(plaats) })),
    begrippen: via
      .filter(({ plaatsen }) => plaatsen.some((plaats) => !letterlijk.has(plaats)))
      .map(({ term }) => label(bron, term.slice(1))),
  };
}

/**
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {{doc: number, passage: import("./zoek-bron.mjs").Passage, termen: string[]}} vondst
 * @returns {Promise<Passagetreffer>}
 */
async function alsPassage(bron, vraag, { doc, passage, termen }) {
  const kaart = await kaartVan(bron, doc);
  return {
    ...passage,
    tekst: merk(bron, vraag, passage.tekst),
    toelichting: merk(bron, vraag, passage.toelichting),
    kaart,
    url: `${kaart.url}#${passage.soort}-${passage.volgnummer}`,
    begrippen: termen.filter((t) => t.startsWith("#")).map((t) => label(bron, t.slice(1))),
  };
}

/**
 * Per facet how many of the found documents each value has; a facet does not count itself.
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {Plaats[]} gevonden
 * @param {Filters} filters
 */
async function telFacetten(bron, vraag, gevonden, filters) {
  await bron.laad("facetten");
  /** @type {Record<string, Keuze[]>} */
  const uit = {};
  for (const facet of FACETTEN) {
    const andere = Object.fromEntries(Object.entries(filters).filter(([naam]) => naam !== facet));
    const mag = toegelaten(bron, andere);
    const telt = vraag.termen.size ? new Set(gevonden.map(({ doc }) => doc)) : null;
    uit[facet] = (bron.facetten[facet] ?? []).map(([sleutel, naam]) => ({
      sleutel,
      label: naam,
      aantal: [...bron.docsMet(facet, sleutel)].filter(
        (doc) => (!telt || telt.has(doc)) && (!mag || mag.has(doc)),
      ).length,
    }));
  }
  return uit;
}

/**
 * @param {Bron} bron
 * @param {number} doc
 */
async function kaartVan(bron, doc) {
  await bron.laad(`m${Math.floor(doc / bron.kop.blok)}`);
  const kaart = bron.kaart(doc);
  if (!kaart) throw new Error(`kaart ${doc}`);
  return kaart;
}

/**
 * A text with the words of the question, and of its begrippen, marked.
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {string} tekst
 */
function merk(bron, vraag, tekst) {
  return bron.taal.stukken(tekst, merkbaar(bron, vraag));
}

/** @type {WeakMap<Vraag, Set<string>>} */
const merkbaarVan = new WeakMap();

/**
 * @param {Bron} bron
 * @param {Vraag} vraag
 */
function merkbaar(bron, vraag) {
  let termen = merkbaarVan.get(vraag);
  if (!termen) {
    const vormen = vraag.begrippen.flatMap((sleutel) => bron.begrippen.get(sleutel)?.vormen ?? []);
    const enkel = vormen.filter((vorm) => vorm.length === 1).map(([woord]) => woord);
    termen = new Set([...vraag.termen.keys(), ...enkel]);
    merkbaarVan.set(vraag, termen);
  }
  return termen;
}

/**
 * @param {Bron} bron
 * @param {string} sleutel
 */
function label(bron, sleutel) {
  return bron.begrippen.get(sleutel)?.label ?? sleutel;
}

/**
 * Whether a sorted row holds a number.
 * @param {number[]} docs
 * @param {number} doc
 */
function bevat(docs, doc) {
  let laag = 0;
  let hoog = docs.length - 1;
  while (laag <= hoog) {
    const midden = (laag + hoog) >> 1;
    if (docs[midden] === doc) return true;
    if (docs[midden] < doc) laag = midden + 1;
    else hoog = midden - 1;
  }
  return false;
}

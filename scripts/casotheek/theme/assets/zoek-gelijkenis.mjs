/**
 * Comparing a pasted text with all casussen, on the device.
 *
 * Owns which of its words and begrippen stand for a long text, and what made a casus
 * match. Asks the network for nothing: everything was fetched before there was a text.
 */

import { rangschik } from "./zoek-motor.mjs";
import { staatBij, woorden } from "./zoek-taal.mjs";
import { Vraag } from "./zoek-vraag.mjs";

/** @typedef {import("./zoek-bron.mjs").Bron} Bron */

export const MEESTE_WOORDEN = 5000;
const MEESTE_TERMEN = 80;
const RESULTATEN = 10;
const REDENEN = 8;
const SCHAAL = 8;

/**
 * The casussen most like a text, with the words and themes they share.
 * @param {Bron} bron
 * @param {{tekst: string}} verzoek
 */
export async function vergelijk(bron, { tekst }) {
  const alle = woorden(tekst);
  const { vraag, vorm } = alsVraag(bron, alle.slice(0, MEESTE_WOORDEN));
  const rang = (await rangschik(bron, vraag)).filter(({ doc }) => doc < bron.kop.casussen);
  const beste = rang.slice(0, RESULTATEN).filter(({ score }) => score * 10 >= rang[0].score);
  return {
    woorden: alle.length,
    teLang: alle.length > MEESTE_WOORDEN,
    casussen: beste.map(({ doc }) => ({ kaart: bron.kaart(doc), ...redenen(bron, vraag, vorm, doc) })),
  };
}

/**
 * @param {Bron} bron
 * @param {string[]} alle
 */
function alsVraag(bron, alle) {
  const vraag = new Vraag();
  /** @type {Map<string, string>} */
  const vorm = new Map();
  /** @type {Map<string, number>} */
  const vaak = new Map();
  const reeks = [];
  for (const woord of alle) {
    const term = bron.taal.term(woord);
    if (!term) continue;
    reeks.push(term);
    if (bron.hoeveel(term)) {
      vaak.set(term, (vaak.get(term) ?? 0) + 1);
      if (!vorm.has(term)) vorm.set(term, woord);
    }
  }
  for (const begrip of begrippenIn(bron, reeks)) vaak.set(begrip, (vaak.get(begrip) ?? 0) + 2);
  const zwaar = [...vaak].map(([term, aantal]) => ({
    term,
    gewicht: Math.floor(SCHAAL * (1 + Math.log2(aantal))),
    zegt: (1 + Math.log2(aantal)) / bron.hoeveel(term),
  }));
  zwaar.sort((a, b) => b.zegt - a.zegt || (a.term < b.term ? -1 : 1));
  for (const { term, gewicht } of zwaar.slice(0, MEESTE_TERMEN)) {
    vraag.voegToe(term, gewicht, term.startsWith("#") ? "begrip" : "woord");
  }
  return { vraag, vorm };
}

/**
 * @param {Bron} bron
 * @param {string[]} reeks
 */
function begrippenIn(bron, reeks) {
  const gevonden = [];
  for (const [plaats, term] of reeks.entries()) {
    for (const { begrip, rest } of bron.vormenVan(term)) {
      if (bron.hoeveel(`#${begrip}`) && staatBij(reeks, plaats, rest)) gevonden.push(`#${begrip}`);
    }
  }
  return gevonden;
}

/**
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {Map<string, string>} vorm
 * @param {number} doc
 */
function redenen(bron, vraag, vorm, doc) {
  const gedeeld = [...vraag.termen.values()]
    .map(({ term, gewicht }) => {
      const { docs, impacts } = bron.postings(term);
      const plaats = docs.indexOf(doc);
      return { term, telt: plaats < 0 ? 0 : (gewicht * impacts[plaats]) / docs.length };
    })
    .filter(({ telt }) => telt > 0)
    .sort((a, b) => b.telt - a.telt)
    .map(({ term }) => term);
  return {
    deelt: gedeeld.flatMap((term) => vorm.get(term) ?? []).slice(0, REDENEN),
    themas: gedeeld
      .filter((term) => term.startsWith("#"))
      .map((term) => bron.begrippen.get(term.slice(1))?.label ?? term)
      .slice(0, REDENEN / 2),
  };
}

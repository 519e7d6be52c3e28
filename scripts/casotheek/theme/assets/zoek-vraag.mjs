/**
 * A question as the engine reads it: weighted terms, begrippen, corrected words. Follows
 * `question.py`; tests hold the two equal.
 */

import { begintMet, lijktOp, verbeter } from "./zoek-spelling.mjs";
import { staatBij, woorden } from "./zoek-taal.mjs";

/** @typedef {import("./zoek-bron.mjs").Bron} Bron */
/** @typedef {{term: string, gewicht: number, aard: string, plaatsen: number[]}} Zoekterm */

export class Vraag {
  constructor() {
    /** @type {string[]} */
    this.woorden = [];
    /** @type {Map<string, Zoekterm>} */
    this.termen = new Map();
    /** @type {Map<string, string>} */
    this.verbeterd = new Map();
    /** @type {string[]} */
    this.onbekend = [];
  }

  /**
   * Adds a term; the heaviest reading wins and the places come together.
   * @param {string} term
   * @param {number} gewicht
   * @param {string} aard
   * @param {...number} plaatsen
   */
  voegToe(term, gewicht, aard, ...plaatsen) {
    const eerder = this.termen.get(term);
    if (eerder) {
      plaatsen = [...new Set([...eerder.plaatsen, ...plaatsen])].sort((a, b) => a - b);
      if (eerder.gewicht >= gewicht) ({ gewicht, aard } = eerder);
    }
    this.termen.set(term, { term, gewicht, aard, plaatsen });
  }

  /** The keys of the begrippen it speaks of, in order. */
  get begrippen() {
    return [...this.termen.values()].filter((t) => t.aard === "begrip").map((t) => t.term.slice(1));
  }
}

/**
 * Reads a question and fetches what that takes. While someone is still typing, the last
 * word may be the beginning of a longer one.
 * @param {Bron} bron
 * @param {string} tekst
 * @param {boolean} [bezig]
 */
export async function leesVraag(bron, tekst, bezig = false) {
  for (;;) {
    const vraag = lees(bron, tekst, bezig);
    if (!(await bron.haalWatMist())) return vraag;
  }
}

/**
 * Reads a question with what is there; what misses is noted in the Bron.
 * @param {Bron} bron
 * @param {string} tekst
 * @param {boolean} bezig
 */
function lees(bron, tekst, bezig) {
  const { taal } = bron;
  const vraag = new Vraag();
  /** @type {string[]} */
  const reeks = [];
  for (const woord of woorden(Array.from(tekst).slice(0, taal.regels.vraag_tekens).join(""))) {
    if (taal.term(woord) && reeks.length < taal.regels.vraag_woorden) {
      vraag.woorden.push(taal.plat(woord));
      reeks.push(taal.term(woord));
    }
  }
  vraag.woorden.forEach((woord, plaats) => {
    const open = bezig && plaats === vraag.woorden.length - 1;
    reeks[plaats] = leesWoord(bron, vraag, plaats, woord, reeks[plaats], open);
  });
  leesBegrippen(bron, vraag, reeks);
  noemRest(vraag);
  return vraag;
}

/**
 * Adds a word with its parts, or what it may stand for; gives the term it became.
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {number} plaats
 * @param {string} woord
 * @param {string} term
 * @param {boolean} open
 */
function leesWoord(bron, vraag, plaats, woord, term, open) {
  const { gewicht } = bron.taal.regels;
  if (bron.kent(term)) {
    const zwak = bron.taal.zwakkeWoorden.has(woord);
    voegBekend(bron, vraag, plaats, term, zwak ? "zwak" : "woord");
    return term;
  }
  if (open) {
    bron.begintMet(woord).forEach((t) => vraag.voegToe(t, gewicht.begin, "begin", plaats));
    return term;
  }
  // Until its shard is there, a term is not unknown but unread.
  if (bron.nodig.has(bron.scherfVan(term))) return term;
  const delen = bron.woordenlijst().splitser.termenVan(woord).filter((d) => bron.hoeveel(d));
  for (const deel of delen) vraag.voegToe(deel, gewicht.deel, "deel", plaats);
  return delen.length ? term : leesOnbekend(bron, vraag, plaats, woord) || term;
}

/**
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {number} plaats
 * @param {string} term
 * @param {"woord" | "zwak" | "verbeterd"} aard
 */
function voegBekend(bron, vraag, plaats, term, aard) {
  const { gewicht } = bron.taal.regels;
  if (bron.hoeveel(term)) vraag.voegToe(term, gewicht[aard], aard, plaats);
  for (const deel of bron.splitsing(term)) {
    if (bron.hoeveel(deel)) vraag.voegToe(deel, gewicht.deel, "deel", plaats);
  }
}

/**
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {number} plaats
 * @param {string} woord
 */
function leesOnbekend(bron, vraag, plaats, woord) {
  const { taal } = bron;
  const lijst = bron.woordenlijst();
  const langer = begintMet(lijst, woord).map((w) => taal.term(w));
  for (const term of langer) {
    if (bron.hoeveel(term)) vraag.voegToe(term, taal.regels.gewicht.begin, "begin", plaats);
  }
  if (langer.length) return langer[0];
  const beter = verbeter(lijst, woord);
  if (beter) {
    vraag.verbeterd.set(woord, beter);
    voegBekend(bron, vraag, plaats, taal.term(beter), "verbeterd");
    return taal.term(beter);
  }
  for (const term of lijktOp(lijst, woord).map((w) => taal.term(w))) {
    if (bron.hoeveel(term)) vraag.voegToe(term, taal.regels.gewicht.lijkt, "lijkt", plaats);
  }
  return "";
}

/**
 * Names the words that found nothing, those of forms without a document included.
 * @param {Vraag} vraag
 */
function noemRest(vraag) {
  const geplaatst = new Set([...vraag.termen.values()].flatMap((zoekterm) => zoekterm.plaatsen));
  const over = vraag.woorden.filter((_, plaats) => !geplaatst.has(plaats));
  vraag.onbekend = [...new Set(over)];
}

/**
 * @param {Bron} bron
 * @param {Vraag} vraag
 * @param {string[]} reeks
 */
function leesBegrippen(bron, vraag, reeks) {
  reeks.forEach((term, plaats) => {
    /** @type {Map<string, import("./zoek-bron.mjs").Vorm>} */
    const beste = new Map();
    for (const vorm of bron.vormenVan(term)) {
      const eerder = beste.get(vorm.begrip);
      const sterker = !eerder || gewichtVan(bron, vorm) > gewichtVan(bron, eerder);
      if (sterker && staatBij(reeks, plaats, vorm.rest)) beste.set(vorm.begrip, vorm);
    }
    for (const [begrip, vorm] of beste) {
      if (!bron.hoeveel(`#${begrip}`)) continue;
      const plaatsen = [plaats, ...vorm.rest.map((woord) => reeks.indexOf(woord))];
      vraag.voegToe(`#${begrip}`, gewichtVan(bron, vorm), "begrip", ...plaatsen);
    }
  });
}

/**
 * How much a form counts: the more words of it were said, the surer what was meant.
 * @param {Bron} bron
 * @param {import("./zoek-bron.mjs").Vorm} vorm
 */
function gewichtVan(bron, vorm) {
  const { gewicht } = bron.taal.regels;
  return gewicht.begrip[vorm.sterkte - 1] + gewicht.begrip_woord * vorm.rest.length;
}

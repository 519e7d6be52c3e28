/**
 * From text to terms: words, accents, stop words, stems, parts of compounds, forms of
 * begrippen. Follows `analysis.py`, `compounds.py` and `concepts.py`; the rules come with
 * the header of the index.
 */

import { stam } from "./zoek-stam.mjs";

/**
 * @typedef {object} Regels
 * @property {string[]} stopwoorden
 * @property {string[]} [zwakke_woorden]
 * @property {string[]} verbindingen
 * @property {number} kortste_deel
 * @property {number} kortste_samenstelling
 * @property {number} langste_woord
 * @property {number} vraag_tekens
 * @property {number} vraag_woorden
 * @property {number} treden
 * @property {{woord: number, deel: number, begin: number, verbeterd: number, lijkt: number, zwak: number, begrip: number[], begrip_woord: number}} gewicht
 */

const WOORD = /[\p{L}\p{N}]+/gu;
const SPEELRUIMTE = 2;

/**
 * The words of a text, in small letters.
 * @param {string} tekst
 * @returns {string[]}
 */
export const woorden = (tekst) => tekst.normalize("NFC").toLowerCase().match(WOORD) ?? [];

export class Taal {
  /** @param {Regels} regels */
  constructor(regels) {
    this.regels = regels;
    this.stopwoorden = new Set(regels.stopwoorden);
    this.zwakkeWoorden = new Set(regels.zwakke_woorden);
    /** @type {Map<string, string>} */
    this.bekend = new Map();
  }

  /**
   * A word without accents, and not endlessly long.
   * @param {string} woord
   */
  plat(woord) {
    const kaal = woord.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    const grens = this.regels.langste_woord;
    return kaal.length <= grens ? kaal : Array.from(kaal).slice(0, grens).join("");
  }

  /**
   * The term of a word from `woorden`: its stem, or nothing for a stop word.
   * @param {string} woord
   */
  term(woord) {
    let gevonden = this.bekend.get(woord);
    if (gevonden === undefined) {
      const kaal = this.plat(woord);
      gevonden = this.stopwoorden.has(kaal) ? "" : stam(kaal);
      this.bekend.set(woord, gevonden);
    }
    return gevonden;
  }

  /**
   * The terms of a text in order, without stop words.
   * @param {string} tekst
   */
  termen(tekst) {
    return woorden(tekst)
      .map((woord) => this.term(woord))
      .filter(Boolean);
  }

  /**
   * A text in as few pieces as can be, each with whether it is a word that was looked up.
   * @param {string} tekst
   * @param {Set<string>} gezocht
   * @returns {Array<[string, boolean]>}
   */
  stukken(tekst, gezocht) {
    /** @type {Array<[string, boolean]>} */
    const uit = [];
    let tot = 0;
    for (const { 0: woord, index } of tekst.matchAll(WOORD)) {
      if (!gezocht.has(this.term(woord.normalize("NFC").toLowerCase()))) continue;
      if (index > tot) uit.push([tekst.slice(tot, index), false]);
      tot = index + woord.length;
      uit.push([woord, true]);
    }
    if (tot < tekst.length) uit.push([tekst.slice(tot), false]);
    return uit;
  }
}

/** Splits compounds with one list of parts. */
export class Splitser {
  /**
   * @param {Taal} taal
   * @param {Set<string>} delen
   */
  constructor(taal, delen) {
    this.taal = taal;
    this.delen = delen;
    this.stammen = new Set([...delen].map((deel) => taal.term(deel)));
  }

  /**
   * The terms of the parts of a word, each once, without the term of the word itself.
   * @param {string} woord
   */
  termenVan(woord) {
    const eigen = this.taal.term(woord);
    const gevonden = new Set(this.delenVan(woord).map((deel) => this.taal.term(deel)));
    return [...gevonden].filter((term) => term && term !== eigen);
  }

  /**
   * @param {string} woord
   * @returns {string[]}
   */
  delenVan(woord) {
    if (!/^[a-z]+$/.test(woord)) return [];
    const lang = woord.length >= this.taal.regels.kortste_samenstelling;
    const delen = lang ? this.splits(woord) : [];
    return delen.length ? delen : this.verkleind(woord);
  }

  /**
   * The split with the fewest parts; of equals the one with the longest first part.
   * @param {string} woord
   */
  splits(woord) {
    /** @type {string[]} */
    let beste = [];
    for (let einde = woord.length - 3; einde > 2; einde -= 1) {
      const kop = this.kop(woord.slice(0, einde));
      const staart = kop ? this.staart(woord.slice(einde)) : [];
      if (staart.length && (!beste.length || staart.length + 1 < beste.length)) {
        beste = [kop, ...staart];
      }
    }
    return beste;
  }

  /**
   * The word that a diminutive makes small: of tuintje tuin, of blaadje blad.
   * @param {string} woord
   */
  verkleind(woord) {
    const kern = /^(.*)jes?$/.exec(woord)?.[1];
    if (kern === undefined) return [];
    const mogelijk = /[pt]$/.test(kern) ? [kern, kern.slice(0, -1)] : [kern];
    const kort = this.taal.regels.kortste_deel;
    const gevonden = mogelijk.find(
      (stuk) =>
        this.delen.has(stuk) ||
        (stuk.length >= kort && this.stammen.has(this.taal.term(stuk))),
    );
    return gevonden ? [gevonden] : [];
  }

  /** @param {string} stuk */
  kop(stuk) {
    for (const verbinding of this.taal.regels.verbindingen) {
      const kaal = stuk.endsWith(verbinding) ? stuk.slice(0, stuk.length - verbinding.length) : "";
      if (this.delen.has(kaal)) return kaal;
    }
    return "";
  }

  /**
   * @param {string} stuk
   * @returns {string[]}
   */
  staart(stuk) {
    const lang = stuk.length > this.taal.regels.kortste_deel;
    if (this.delen.has(stuk) || (lang && this.stammen.has(this.taal.term(stuk)))) return [stuk];
    return this.delenVan(stuk);
  }
}

/**
 * Whether all terms of `rest` stand near `plaats`.
 * @param {string[]} reeks
 * @param {number} plaats
 * @param {string[]} rest
 */
export function staatBij(reeks, plaats, rest) {
  if (!rest.length) return true;
  const ruimte = rest.length + SPEELRUIMTE;
  const buurt = reeks.slice(Math.max(plaats - ruimte, 0), plaats + ruimte + 1);
  return rest.every((woord) => buurt.includes(woord));
}

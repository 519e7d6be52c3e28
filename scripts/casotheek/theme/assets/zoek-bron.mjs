/**
 * The browser index: fetches its files by need and answers the engine from what is there.
 *
 * The engine asks without waiting; what is not there yet is noted, fetched in one go, and
 * the question is read again. Files are made by `search/export.py`.
 */

import { Splitser, Taal } from "./zoek-taal.mjs";

/**
 * @typedef {object} Kop
 * @property {string} versie
 * @property {number} formaat
 * @property {number} aantal
 * @property {number} casussen
 * @property {number} blok
 * @property {Record<string, string>} teams
 * @property {import("./zoek-taal.mjs").Regels} regels
 * @property {string} grenzen
 */
/** @typedef {{begrip: string, sterkte: number, rest: string[]}} Vorm */
/** @typedef {{docs: number[], impacts: number[]}} Postings */
/** @typedef {{label: string, vormen: string[][]}} Begrip */
/** @typedef {{soort: string, volgnummer: number, kenmerk: string, tekst: string, toelichting: string}} Passage */
/** @typedef {{samenvatting: string, passages: Passage[]}} Stuk */
/** @typedef {{reeks: string[], plekken: Map<string, number[]>}} Lezing the terms of a text, and where each stands */
/**
 * @typedef {object} Kaart
 * @property {string} soort
 * @property {string} id
 * @property {string} titel
 * @property {string} url
 * @property {string} [samenvatting]
 * @property {string} [team]
 * @property {string} [zijde]
 * @property {string} [uitkomst]
 * @property {string} [herkomst]
 * @property {number} [hoek]
 */
/** @typedef {(naam: string) => Promise<unknown>} Haal gives the parsed JSON of one file */

const FORMAAT = 1;
const BEGIN = 4;
const MEER = 32;
const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const WAARDE = new Map([...LETTERS].map((letter, plaats) => [letter, plaats]));
const LEEG = /** @type {Postings} */ ({ docs: [], impacts: [] });

/** A file is needed that was not fetched yet. */
export class Koud extends Error {}

/** The index cannot be read: a file is missing, damaged or of another make. */
export class IndexFout extends Error {}

export class Bron {
  /**
   * @param {Kop} kop
   * @param {Haal} haal
   */
  constructor(kop, haal) {
    this.kop = kop;
    this.taal = new Taal(kop.regels);
    this.grenzen = kop.grenzen.split(" ");
    this.haal = haal;
    /** @type {Map<string, Promise<void>>} */
    this.onderweg = new Map();
    /** @type {Set<string>} */
    this.binnen = new Set();
    /** @type {Set<string>} */
    this.nodig = new Set();
    /** @type {Map<string, string>} */
    this.letters = new Map();
    /** @type {Map<string, Postings>} */
    this.gelezen = new Map();
    /** @type {Map<string, number>} */
    this.gesnoeid = new Map();
    /** @type {Map<string, string[]>} */
    this.splitsingen = new Map();
    /** @type {Map<string, Vorm[]>} */
    this.vormen = new Map();
    /** @type {Map<string, Begrip>} */
    this.begrippen = new Map();
    /** @type {Kaart[]} */
    this.kaarten = [];
    /** @type {Map<number, Stuk>} */
    this.stukken = new Map();
    /** @type {WeakMap<Passage, Lezing>} */
    this.lezingen = new WeakMap();
    /** @type {import("./zoek-spelling.mjs").Woordenlijst} */
    this.lijst = { bekend: [], splitser: new Splitser(this.taal, new Set()) };
    /** @type {Record<string, Array<[string, string, string]>>} */
    this.facetten = {};
  }

  /**
   * Opens the index below `basis`, an address that ends in a slash.
   * @param {string} basis
   * @param {(adres: string, nieuw: boolean) => Promise<unknown>} haalJson
   */
  static async open(basis, haalJson) {
    const kop = /** @type {Kop} */ (await haalJson(`${basis}kop.json`, true).catch(faal));
    if (kop?.formaat !== FORMAAT || typeof kop.grenzen !== "string") throw new IndexFout("kop");
    return new Bron(kop, (naam) => haalJson(`${basis}${kop.versie}/${naam}.json`, false));
  }

  /** The same index for a question that may not wait: what is not there yet is Koud. */
  alleenWarm() {
    const warm = /** @type {Bron} */ (Object.create(this));
    warm.nodig = new Set();
    warm.laad = (naam) => (this.binnen.has(naam) ? Promise.resolve() : Promise.reject(new Koud(naam)));
    return warm;
  }

  /** Fetches what was missed since the last time; whether there was anything. */
  async haalWatMist() {
    const namen = [...this.nodig];
    this.nodig.clear();
    await Promise.all(namen.map((naam) => this.laad(naam)));
    return namen.length > 0;
  }

  /**
   * Fetches one file, once.
   * @param {string} naam
   */
  laad(naam) {
    let bezig = this.onderweg.get(naam);
    if (!bezig) {
      bezig = this.haal(naam)
        .then((inhoud) => {
          this.neemOp(naam, inhoud);
          this.binnen.add(naam);
        })
        .catch((fout) => {
          this.onderweg.delete(naam);
          return faal(fout);
        });
      this.onderweg.set(naam, bezig);
    }
    return bezig;
  }

  /** Fetches every shard and every block of titles, whatever the question will be. */
  async laadAlles() {
    const blokken = Math.ceil(this.kop.aantal / this.kop.blok);
    const namen = [
      "woorden",
      ...this.grenzen.map((_, plaats) => `s${plaats}`),
      ...Array.from({ length: blokken }, (_, plaats) => `m${plaats}`),
    ];
    await Promise.all(namen.map((naam) => this.laad(naam)));
  }

  /**
   * @param {string} naam
   * @param {any} inhoud
   */
  neemOp(naam, inhoud) {
    const soort = naam[0];
    const plaats = Number(naam.slice(1));
    if (naam === "woorden") this.neemWoorden(inhoud);
    else if (naam === "facetten") this.facetten = inhoud;
    else if (soort === "s") this.neemScherf(inhoud);
    else if (soort === "m") this.neemKaarten(plaats * this.kop.blok, inhoud);
    else this.stukken.set(plaats, alsStuk(inhoud));
  }

  /** @param {{t: string, p: string, n: Record<string, number>, d: Record<string, string>, v: Record<string, any[]>, b: Record<string, [string, string[][]]>}} scherf */
  neemScherf(scherf) {
    const namen = scherf.t.split(" ");
    const letters = scherf.p.split(" ");
    if (namen.length !== letters.length) throw new IndexFout("scherf");
    namen.forEach((naam, plaats) => this.letters.set(naam, letters[plaats]));
    for (const [naam, aantal] of Object.entries(scherf.n)) this.gesnoeid.set(naam, aantal);
    for (const [naam, delen] of Object.entries(scherf.d)) {
      this.splitsingen.set(naam, delen.split(" "));
    }
    for (const [naam, rijen] of Object.entries(scherf.v)) {
      this.vormen.set(naam, rijen.map(([begrip, sterkte, ...rest]) => ({ begrip, sterkte, rest })));
    }
    for (const [sleutel, [label, vormen]] of Object.entries(scherf.b)) {
      this.begrippen.set(sleutel, { label, vormen });
    }
  }

  /** @param {string} tekst */
  neemWoorden(tekst) {
    /** @type {Array<[string, number]>} */
    const bekend = [];
    const delen = new Set();
    let vorige = "";
    for (const [, samen, rest, letter] of tekst.matchAll(/(\d)([a-z]*)-([A-Za-z])/g)) {
      const woord = vorige.slice(0, Number(samen)) + rest;
      const klasse = letter.toUpperCase().charCodeAt(0) - 65;
      if (klasse) bekend.push([woord, klasse]);
      if (letter < "a") delen.add(woord);
      vorige = woord;
    }
    this.lijst = { bekend, splitser: new Splitser(this.taal, delen) };
  }

  /**
   * @param {number} begin
   * @param {any[][]} rijen
   */
  neemKaarten(begin, rijen) {
    rijen.forEach(([soort, id, titel, url, ...rest], plaats) => {
      const kaart = { soort, id: String(id), titel, url };
      const [team, zijde, uitkomst, herkomst, hoek] = rest;
      this.kaarten[begin + plaats] =
        soort === "casus"
          ? { ...kaart, team: this.kop.teams[team] ?? team, zijde, uitkomst, herkomst, hoek }
          : { ...kaart, samenvatting: rest[0] };
    });
  }

  /**
   * The shard in which a term stands: the last one that begins at or before it.
   * @param {string} term
   */
  scherfVan(term) {
    const begin = Array.from(term).slice(0, BEGIN).join("");
    let laag = 0;
    let hoog = this.grenzen.length - 1;
    while (laag < hoog) {
      const midden = Math.ceil((laag + hoog) / 2);
      if (this.grenzen[midden] <= begin) laag = midden;
      else hoog = midden - 1;
    }
    return `s${laag}`;
  }

  /**
   * Whether a file is there; when not, it is noted as needed.
   * @param {string} naam
   */
  heeft(naam) {
    if (this.binnen.has(naam)) return true;
    this.nodig.add(naam);
    return false;
  }

  /**
   * @param {string} term
   * @returns {Postings}
   */
  postings(term) {
    if (!this.heeft(this.scherfVan(term))) return LEEG;
    let gevonden = this.gelezen.get(term);
    if (!gevonden) {
      gevonden = vanLetters(this.letters.get(term) ?? "");
      this.gelezen.set(term, gevonden);
    }
    return gevonden;
  }

  /**
   * In how many documents a term stands.
   * @param {string} term
   */
  hoeveel(term) {
    const { docs } = this.postings(term);
    return this.gesnoeid.get(term) ?? docs.length;
  }

  /**
   * Whether a term means anything to the index: it occurs, or it is part of a form.
   * @param {string} term
   */
  kent(term) {
    return this.heeft(this.scherfVan(term)) && this.letters.has(term);
  }

  /** @param {string} term */
  splitsing(term) {
    return this.splitsingen.get(term) ?? [];
  }

  /** @param {string} term */
  vormenVan(term) {
    return this.vormen.get(term) ?? [];
  }

  /** Terms in what was fetched that begin like `begin`, the most common first.
   * @param {string} begin
   */
  begintMet(begin) {
    if (!this.heeft(this.scherfVan(begin))) return [];
    return [...this.letters]
      .filter(([naam, letters]) => letters && naam.startsWith(begin))
      .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
      .slice(0, 3)
      .map(([naam]) => naam);
  }

  /** The word list; empty until it was fetched. */
  woordenlijst() {
    this.heeft("woorden");
    return this.lijst;
  }

  /**
   * What the title of a document needs.
   * @param {number} doc
   * @returns {Kaart | undefined}
   */
  kaart(doc) {
    return this.heeft(`m${Math.floor(doc / this.kop.blok)}`) ? this.kaarten[doc] : undefined;
  }

  /**
   * The summary and passages of a casus; other documents have none.
   * @param {number} doc
   */
  stuk(doc) {
    const casus = doc < this.kop.casussen;
    return casus && this.heeft(`p${doc}`) ? this.stukken.get(doc) : undefined;
  }

  /**
   * The terms of a passage, read once however many questions are asked.
   * @param {Passage} passage
   * @returns {Lezing}
   */
  gelezenPassage(passage) {
    let lezing = this.lezingen.get(passage);
    if (!lezing) {
      lezing = { reeks: this.taal.termen(`${passage.tekst}\n${passage.toelichting}`), plekken: new Map() };
      for (const [plaats, term] of lezing.reeks.entries()) {
        const plekken = lezing.plekken.get(term);
        if (plekken) plekken.push(plaats);
        else lezing.plekken.set(term, [plaats]);
      }
      this.lezingen.set(passage, lezing);
    }
    return lezing;
  }

  /**
   * The documents with a value of a facet.
   * @param {string} facet
   * @param {string} waarde
   */
  docsMet(facet, waarde) {
    if (!this.heeft("facetten")) return new Set();
    const rij = (this.facetten[facet] ?? []).find(([sleutel]) => sleutel === waarde);
    return new Set(rij ? vanLetters(rij[2]).docs : []);
  }
}

/**
 * The postings that `search/encoding.py` wrote.
 * @param {string} tekst
 * @returns {Postings}
 */
export function vanLetters(tekst) {
  const docs = [];
  const impacts = [];
  let vorige = -1;
  let plaats = 0;
  while (plaats < tekst.length) {
    let stap = 0;
    let eenheid = 1;
    let waarde = MEER;
    while (waarde >= MEER) {
      waarde = lees(tekst, plaats);
      plaats += 1;
      stap += (waarde % MEER) * eenheid;
      eenheid *= MEER;
    }
    vorige += stap + 1;
    docs.push(vorige);
    impacts.push(lees(tekst, plaats));
    plaats += 1;
  }
  return { docs, impacts };
}

/**
 * @param {string} tekst
 * @param {number} plaats
 */
function lees(tekst, plaats) {
  const waarde = WAARDE.get(tekst[plaats]);
  if (waarde === undefined) throw new IndexFout("postings");
  return waarde;
}

/**
 * @param {[string, Array<[string, number, string, string, string]>]} inhoud
 * @returns {Stuk}
 */
function alsStuk([samenvatting, rijen]) {
  const passages = rijen.map(([soort, volgnummer, kenmerk, tekst, toelichting]) => ({
    soort, volgnummer, kenmerk, tekst, toelichting,
  }));
  return { samenvatting, passages };
}

/**
 * @param {unknown} fout
 * @returns {never}
 */
function faal(fout) {
  throw fout instanceof IndexFout ? fout : new IndexFout(String(fout));
}

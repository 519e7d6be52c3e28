// @ts-check
/**
 * Filtering a list by facets, without a page: what matches, how many each option would
 * give, and the choice in an address. Within a facet one of the chosen keys is enough;
 * of every facet something must hold.
 */

/** @typedef {Record<string, string[]>} Facetten per facet the keys of one thing, or of a choice */
/**
 * @typedef {object} Wijzer things turned round: from facet and key to places in the list
 * @property {number} aantal
 * @property {Map<string, Map<string, number[]>>} plaatsen
 */
/**
 * @typedef {object} Uitslag
 * @property {Uint8Array} raak 1 for what matches
 * @property {number} aantal
 * @property {Map<string, Map<string, number>>} telling per option, its own facet left out
 */

const MEESTE_TEKST = 40;

/**
 * @param {Facetten[]} dingen
 * @param {string[]} facetten
 * @returns {Wijzer}
 */
export function maakWijzer(dingen, facetten) {
  /** @type {Map<string, Map<string, number[]>>} */
  const plaatsen = new Map(facetten.map((facet) => [facet, new Map()]));
  const wijzer = { aantal: 0, plaatsen };
  breidUit(wijzer, dingen);
  return wijzer;
}

/**
 * Add things after those that are there.
 * @param {Wijzer} wijzer
 * @param {Facetten[]} dingen
 */
export function breidUit(wijzer, dingen) {
  for (const ding of dingen) {
    const plaats = wijzer.aantal++;
    for (const [facet, bak] of wijzer.plaatsen) {
      for (const sleutel of ding[facet] ?? []) {
        const lijst = bak.get(sleutel);
        if (lijst) lijst.push(plaats);
        else bak.set(sleutel, [plaats]);
      }
    }
  }
}

/**
 * @param {Wijzer} wijzer
 * @param {Facetten} keuze
 * @returns {Uitslag}
 */
export function filter(wijzer, keuze) {
  const mis = new Uint8Array(wijzer.aantal);
  /** @type {Map<string, Uint8Array>} */
  const misPerFacet = new Map();
  for (const [facet, sleutels] of Object.entries(keuze)) {
    if (!sleutels.length) continue;
    const facetMis = new Uint8Array(wijzer.aantal).fill(1);
    for (const sleutel of sleutels) {
      for (const plaats of wijzer.plaatsen.get(facet)?.get(sleutel) ?? []) facetMis[plaats] = 0;
    }
    misPerFacet.set(facet, facetMis);
    facetMis.forEach((waarde, plaats) => (mis[plaats] += waarde));
  }
  const raak = mis.map((aantal) => (aantal ? 0 : 1));
  return {
    raak,
    aantal: raak.reduce((som, een) => som + een, 0),
    telling: new Map([...wijzer.plaatsen].map(([facet, bak]) => [facet, tel(bak, mis, misPerFacet.get(facet))])),
  };
}

/**
 * @param {Map<string, number[]>} bak
 * @param {Uint8Array} mis
 * @param {Uint8Array | undefined} eigen what this facet itself leaves out
 * @returns {Map<string, number>}
 */
function tel(bak, mis, eigen) {
  return new Map(
    [...bak].map(([sleutel, plaatsen]) => [
      sleutel,
      plaatsen.reduce((som, plaats) => som + (mis[plaats] === (eigen ? eigen[plaats] : 0) ? 1 : 0), 0),
    ]),
  );
}

/**
 * What an address asks for, as far as it exists here.
 * @param {string} zoekdeel the part of the address from the question mark on
 * @param {Record<string, string[]>} bekend per facet the keys there are
 * @param {Record<string, (waarde: string) => boolean>} ander other settings, and what they may be
 * @returns {{keuze: Facetten, ander: Record<string, string>, vreemd: string[]}}
 */
export function uitAdres(zoekdeel, bekend, ander = {}) {
  /** @type {Facetten} */
  const keuze = {};
  /** @type {Record<string, string>} */
  const rest = {};
  const vreemd = new Set();
  for (const [naam, waarde] of new URLSearchParams(zoekdeel)) {
    if (Object.hasOwn(bekend, naam) && bekend[naam]?.includes(waarde)) {
      const lijst = (keuze[naam] ??= []);
      if (!lijst.includes(waarde)) lijst.push(waarde);
    } else if (Object.hasOwn(ander, naam) && ander[naam]?.(waarde)) {
      rest[naam] = waarde;
    } else {
      vreemd.add(`${naam}=${waarde}`.slice(0, MEESTE_TEKST));
    }
  }
  return { keuze, ander: rest, vreemd: [...vreemd] };
}

/**
 * The address of a choice; the same choice always gives the same address.
 * @param {Facetten} keuze
 * @param {Record<string, string[]>} bekend the facets and keys in their order
 * @param {Record<string, string>} ander
 */
export function alsAdres(keuze, bekend, ander = {}) {
  const delen = new URLSearchParams();
  for (const [facet, sleutels] of Object.entries(bekend)) {
    for (const sleutel of sleutels) {
      if (keuze[facet]?.includes(sleutel)) delen.append(facet, sleutel);
    }
  }
  for (const naam of Object.keys(ander).sort()) delen.set(naam, ander[naam] ?? "");
  const tekst = delen.toString();
  return tekst ? `?${tekst}` : "";
}

/**
 * A choice with one key put on or taken off.
 * @param {Facetten} keuze
 * @param {string} facet
 * @param {string} sleutel
 * @param {boolean} aan
 * @returns {Facetten}
 */
export function met(keuze, facet, sleutel, aan) {
  const over = (keuze[facet] ?? []).filter((ander) => ander !== sleutel);
  const { [facet]: _, ...rest } = keuze;
  const nieuw = aan ? [...over, sleutel] : over;
  return nieuw.length ? { ...rest, [facet]: nieuw } : rest;
}

/**
 * One of the matches; `toeval` lies between 0 and 1. Not the one that was given last.
 * @param {Uint8Array} raak
 * @param {number} toeval
 * @param {number} [liever_niet]
 * @returns {number} a place in the list, or -1 when nothing matches
 */
export function verras(raak, toeval, liever_niet = -1) {
  const alle = [...raak.keys()].filter((plaats) => raak[plaats]);
  const ander = alle.filter((plaats) => plaats !== liever_niet);
  const uit = ander.length ? ander : alle;
  return uit[Math.min(uit.length - 1, Math.floor(toeval * uit.length))] ?? -1;
}

/**
 * How many matches stand in each pair of keys of two facets.
 * @param {Wijzer} wijzer
 * @param {Uint8Array} raak
 * @param {string} rij
 * @param {string} kolom
 * @returns {(rijsleutel: string, kolomsleutel: string) => number}
 */
export function kruis(wijzer, raak, rij, kolom) {
  const rijen = wijzer.plaatsen.get(rij) ?? new Map();
  const kolommen = wijzer.plaatsen.get(kolom) ?? new Map();
  return (rijsleutel, kolomsleutel) => {
    const anderen = new Set(kolommen.get(kolomsleutel) ?? []);
    return (rijen.get(rijsleutel) ?? []).filter((/** @type {number} */ p) => raak[p] && anderen.has(p)).length;
  };
}

/**
 * The state of the search page in its address: question and filters, there and back.
 */

/** @typedef {import("./zoek-motor.mjs").Filters} Filters */

export const FACETTEN = [
  "soort", "team", "leefgebied", "uitkomst", "waarde", "obstakel", "huishouden", "vraagtype",
  "effect", "geldt", "opgelost",
];
const WAARDE = /^[a-z0-9-]{1,60}$/;
const MEESTE_WAARDEN = 20;

/**
 * What an address asks for; what does not belong there is left out.
 * @param {string} zoekdeel the part of the address from the question mark on
 * @returns {{tekst: string, filters: Filters}}
 */
export function uitAdres(zoekdeel) {
  const delen = new URLSearchParams(zoekdeel);
  /** @type {Filters} */
  const filters = {};
  for (const facet of FACETTEN) {
    const waarden = [...new Set(delen.getAll(facet))].filter((waarde) => WAARDE.test(waarde));
    if (waarden.length) filters[facet] = waarden.slice(0, MEESTE_WAARDEN);
  }
  return { tekst: delen.get("q") ?? "", filters };
}

/**
 * @param {string} tekst
 * @param {Filters} filters
 */
export function alsAdres(tekst, filters) {
  const delen = new URLSearchParams();
  if (tekst.trim()) delen.set("q", tekst.trim());
  for (const facet of FACETTEN) {
    for (const waarde of filters[facet] ?? []) delen.append(facet, waarde);
  }
  const zoekdeel = delen.toString();
  return zoekdeel ? `?${zoekdeel}` : "";
}

/**
 * The filters with one value put on or taken off.
 * @param {Filters} filters
 * @param {string} facet
 * @param {string} waarde
 * @param {boolean} aan
 * @returns {Filters}
 */
export function metFilter(filters, facet, waarde, aan) {
  const over = (filters[facet] ?? []).filter((ander) => ander !== waarde);
  const { [facet]: _, ...rest } = filters;
  const nieuw = aan ? [...over, waarde] : over;
  return nieuw.length ? { ...rest, [facet]: nieuw } : rest;
}

// @ts-check
/** The leermap as a value: casussen in order with notes, and as part of an address. */

/** @typedef {{n: number, notitie: string}} Plaats */
/** @typedef {{titel: string, rij: Plaats[]}} Leermap */

export const SLEUTEL = "casotheek-leermap";
const MEESTE = 200;
const LANGST = 2000;

/** @returns {Leermap} */
export const leeg = () => ({ titel: "", rij: [] });

/**
 * A leermap from whatever was kept or shared; what does not belong is left out.
 * @param {unknown} ruw
 * @returns {Leermap}
 */
export function alsLeermap(ruw) {
  const bron = /** @type {{titel?: unknown, rij?: unknown}} */ (ruw && typeof ruw === "object" ? ruw : {});
  const rij = Array.isArray(bron.rij) ? bron.rij : [];
  /** @type {Plaats[]} */
  const goed = [];
  for (const plaats of rij.slice(0, MEESTE)) {
    const n = Number(plaats?.n);
    if (!Number.isInteger(n) || n < 1 || goed.some((p) => p.n === n)) continue;
    goed.push({ n, notitie: String(plaats.notitie ?? "").slice(0, LANGST) });
  }
  return { titel: String(bron.titel ?? "").slice(0, 120), rij: goed };
}

/** @param {Leermap} map @param {number} n */
export function heeft(map, n) {
  return map.rij.some((plaats) => plaats.n === n);
}

/** Put a casus in, or take it out. @param {Leermap} map @param {number} n @returns {Leermap} */
export function wissel(map, n) {
  const rij = heeft(map, n) ? map.rij.filter((p) => p.n !== n) : [...map.rij, { n, notitie: "" }];
  return { ...map, rij };
}

/**
 * Move a casus up (-1) or down (1); at an end it stays.
 * @param {Leermap} map
 * @param {number} n
 * @param {-1 | 1} kant
 * @returns {Leermap}
 */
export function schuif(map, n, kant) {
  const van = map.rij.findIndex((p) => p.n === n);
  const naar = van + kant;
  const plaats = map.rij[van];
  const ander = map.rij[naar];
  if (!plaats || !ander) return map;
  const rij = [...map.rij];
  rij[van] = ander;
  rij[naar] = plaats;
  return { ...map, rij };
}

/** @param {Leermap} map @param {number} n @param {string} notitie @returns {Leermap} */
export function noteer(map, n, notitie) {
  return { ...map, rij: map.rij.map((p) => (p.n === n ? { n, notitie: notitie.slice(0, LANGST) } : p)) };
}

/**
 * The part of an address after `#`, which no server gets to see.
 * @param {Leermap} map
 * @param {boolean} metNotities
 */
export function alsAdres(map, metNotities) {
  const delen = new URLSearchParams({ c: map.rij.map((p) => p.n).join(",") });
  if (map.titel) delen.set("t", map.titel);
  for (const p of map.rij) if (metNotities && p.notitie) delen.set(`n${p.n}`, p.notitie);
  return `#${delen}`;
}

/**
 * The leermap in an address, or null when there is none.
 * @param {string} hash
 * @returns {Leermap | null}
 */
export function uitAdres(hash) {
  const delen = new URLSearchParams(hash.replace(/^#/, ""));
  if (!delen.has("c")) return null;
  const rij = (delen.get("c") ?? "").split(",").map((n) => ({ n: Number(n), notitie: delen.get(`n${n}`) ?? "" }));
  return alsLeermap({ titel: delen.get("t") ?? "", rij });
}

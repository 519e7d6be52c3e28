// @ts-check
/**
 * The order of casussen in the overview. Equal ones always stand by number.
 */

const AFLOOP = ["bereikt", "deels", "niet"];

/** @typedef {{dataset: DOMStringMap, querySelector: (keuze: string) => {textContent: string | null} | null}} Ding */

/**
 * @template {Ding} D
 * @param {D[]} dingen
 * @param {string} orde nummer, titel, afloop or begin
 * @returns {D[]} a new list
 */
export function volgorde(dingen, orde) {
  const met = dingen.map((ding) => ({ ding, nummer: Number(ding.dataset.nr), sleutel: sleutel(ding, orde) }));
  const taal = new Intl.Collator("nl");
  met.sort((een, ander) => taal.compare(een.sleutel, ander.sleutel) || een.nummer - ander.nummer);
  return met.map(({ ding }) => ding);
}

/**
 * @param {Ding} ding
 * @param {string} orde
 */
function sleutel(ding, orde) {
  if (orde === "titel") return ding.querySelector(".tt")?.textContent ?? "";
  if (orde === "afloop") return String(AFLOOP.indexOf(ding.dataset.uitkomst ?? ""));
  if (orde === "begin") return ding.dataset.begin ?? "";
  return "";
}

// @ts-check
/** The buttons that put a casus in the leermap, on every page that has them. */

import { bewaar, lees } from "./bewaar.mjs";
import { alsLeermap, heeft, leeg, SLEUTEL, wissel } from "./leermap-staat.mjs";

/** Told to the document when the leermap changed, and listened to. */
export const GEWIJZIGD = "casotheek:leermap";

/** @returns {import("./leermap-staat.mjs").Leermap} */
export function huidige() {
  return alsLeermap(lees(SLEUTEL, leeg()));
}

/** @param {import("./leermap-staat.mjs").Leermap} map */
export function zet(map) {
  bewaar(SLEUTEL, map);
  document.dispatchEvent(new CustomEvent(GEWIJZIGD));
}

/** @param {HTMLElement} knop */
function toon(knop) {
  const erin = heeft(huidige(), Number(knop.dataset.leermap));
  knop.setAttribute("aria-pressed", String(erin));
  const tekst = knop.querySelector("[data-knoptekst]");
  if (tekst) tekst.textContent = (erin ? knop.dataset.in : knop.dataset.uit) ?? "";
  knop.hidden = false;
  const verder = document.querySelector(`[data-naar-leermap="${knop.dataset.leermap}"]`);
  if (verder instanceof HTMLElement) verder.hidden = !erin;
}

function koppel() {
  const knoppen = [...document.querySelectorAll("[data-leermap]")].filter((k) => k instanceof HTMLElement);
  const alle = () => knoppen.forEach(toon);
  for (const knop of knoppen) {
    knop.addEventListener("click", () => zet(wissel(huidige(), Number(knop.dataset.leermap))));
  }
  document.addEventListener(GEWIJZIGD, alle);
  addEventListener("storage", alle);
  alle();
}

if (typeof document !== "undefined") koppel();

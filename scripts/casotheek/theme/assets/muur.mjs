// @ts-check
/**
 * The caption beside the wall: it names the tile under the pointer or the focus.
 * For the eye only; the link of a tile carries the full name itself.
 */

/**
 * The caption of a tile: a strong line and the rest.
 * @param {string} nummer
 * @param {string} titel
 * @param {string} rest
 * @returns {[string, string]}
 */
export function bijschrift(nummer, titel, rest) {
  return [`${nummer.trim()}. ${titel.trim()}`, rest.trim()];
}

/** @param {ParentNode} van @param {string} keuze */
const tekst = (van, keuze) => van.querySelector(keuze)?.textContent ?? "";

/** @param {Document} document */
export function koppel(document) {
  const plek = document.querySelector("[data-bijschrift]");
  const [kop, rest] = plek ? [plek.querySelector("strong"), plek.querySelector("span")] : [];
  if (!kop || !rest) return;
  for (const tegel of document.querySelectorAll(".muur a")) {
    const toon = () => {
      const [eerste, tweede] = bijschrift(tekst(tegel, ".nr"), tekst(tegel, ".tt"), tekst(tegel, ".tm"));
      kop.textContent = eerste;
      rest.textContent = tweede;
    };
    tegel.addEventListener("pointerenter", toon);
    tegel.addEventListener("focus", toon);
  }
}

if (typeof document !== "undefined") koppel(document);

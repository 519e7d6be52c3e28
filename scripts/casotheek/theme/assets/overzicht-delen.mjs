// @ts-check
/**
 * The further parts of a large overview: fetched one after the other, only when someone
 * filters or changes the view. Without script they are ordinary pages.
 */

/** @typedef {import("./filterpaneel.mjs").Filterpaneel} Filterpaneel */

/**
 * @param {HTMLElement} wortel
 * @param {Filterpaneel} paneel
 * @param {() => void} na called when casussen were added
 */
export function laadDelen(wortel, paneel, na) {
  const links = [...wortel.querySelectorAll("[data-delen] a:not([aria-current])")].map(
    (link) => /** @type {HTMLAnchorElement} */ (link).href,
  );
  if (!links.length) return;
  let begonnen = false;
  const begin = async () => {
    if (begonnen) return;
    begonnen = true;
    const melding = /** @type {HTMLElement | null} */ (wortel.querySelector("[data-laden]"));
    if (melding) melding.hidden = false;
    for (const adres of links) {
      if (!(await haal(adres, wortel))) break;
      paneel.neemDingen();
      na();
      paneel.toon(true);
    }
    if (melding) melding.hidden = true;
  };
  if (Object.keys(paneel.keuze).length || paneel.ander.weergave) begin();
  wortel.addEventListener("change", begin);
}

/**
 * @param {string} adres
 * @param {HTMLElement} wortel
 * @returns {Promise<boolean>}
 */
async function haal(adres, wortel) {
  const antwoord = await fetch(adres).catch(() => null);
  if (!antwoord?.ok) return false;
  const blad = new DOMParser().parseFromString(await antwoord.text(), "text/html");
  for (const link of blad.querySelectorAll("[data-ding] a")) {
    link.setAttribute("href", new URL(link.getAttribute("href") ?? "", adres).href);
  }
  for (const kwart of /** @type {NodeListOf<HTMLElement>} */ (blad.querySelectorAll("[data-kwart]"))) {
    const eigen = wortel.querySelector(`[data-kwart="${CSS.escape(kwart.dataset.kwart ?? "")}"]`);
    if (eigen) eigen.querySelector("ol")?.append(...kwart.querySelectorAll("[data-ding]"));
    else wortel.querySelector("[data-dingen]")?.append(document.adoptNode(kwart));
  }
  return true;
}

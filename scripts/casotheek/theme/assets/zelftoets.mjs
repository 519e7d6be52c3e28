// @ts-check
/** The self-assessment of a traject: kept on the device, exportable, never sent. */

import { alsBestand, bewaar, geefBestand, lees, toonMetJs, velden, vergeet, vulVelden } from "./bewaar.mjs";

/** @param {HTMLElement} plek */
function begin(plek) {
  const sleutel = `casotheek-toets-${plek.dataset.zelftoets}`;
  const melding = /** @type {HTMLElement} */ (plek.querySelector("[data-melding]"));
  vulVelden(plek, lees(sleutel, {}));
  toonMetJs(plek);
  plek.addEventListener("change", () => {
    const gelukt = bewaar(sleutel, velden(plek));
    melding.textContent = (gelukt ? melding.dataset.bewaard : melding.dataset.niet) ?? "";
  });
  plek.querySelector("[data-export]")?.addEventListener("click", () => {
    const kop = document.querySelector("h1")?.textContent ?? "";
    geefBestand(`${plek.dataset.zelftoets}.txt`, alsBestand(kop, regels(plek)));
  });
  const wis = plek.querySelector("[data-wis]");
  wis?.addEventListener("click", () => {
    if (!confirm(/** @type {HTMLElement} */ (wis).dataset.vraag)) return;
    vergeet(sleutel);
    vulVelden(plek, {});
    melding.textContent = melding.dataset.gewist ?? "";
  });
}

/**
 * Each competence with the moments that were filled in.
 * @param {HTMLElement} plek
 * @returns {Array<[string, string]>}
 */
function regels(plek) {
  return [...plek.querySelectorAll("fieldset")].map((veld) => {
    const momenten = [...veld.querySelectorAll("select")].filter((keuze) => keuze.value);
    const tekst = momenten.map((keuze) => {
      const woord = keuze.closest("label")?.firstChild?.textContent?.trim() ?? "";
      return `${woord}: ${keuze.selectedOptions[0]?.text ?? ""}`;
    });
    return [veld.querySelector("legend")?.textContent ?? "", tekst.join("\n")];
  });
}

if (typeof document !== "undefined") {
  for (const plek of document.querySelectorAll("[data-zelftoets]")) {
    if (plek instanceof HTMLElement) begin(plek);
  }
}

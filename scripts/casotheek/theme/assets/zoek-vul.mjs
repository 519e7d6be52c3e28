/**
 * Filling templates of a page: the words stand in the HTML, the values come from here.
 * Only ever makes text nodes and marks, so that no text of a result can become markup.
 */

/** @typedef {string | number | Array<[string, boolean]>} Waarde a text, or pieces to mark */

/**
 * A filled copy of a template's first element.
 * @param {string} id
 * @param {Record<string, Waarde>} waarden
 * @returns {HTMLElement}
 */
export function kopie(id, waarden = {}) {
  const sjabloon = document.getElementById(id);
  if (!(sjabloon instanceof HTMLTemplateElement)) throw new Error(`sjabloon ${id}`);
  const stuk = /** @type {DocumentFragment} */ (sjabloon.content.cloneNode(true));
  vul(stuk, waarden);
  return /** @type {HTMLElement} */ (stuk.firstElementChild);
}

/**
 * A filled copy of all that a template holds.
 * @param {string} id
 * @param {Record<string, Waarde>} waarden
 */
export function kopieAlles(id, waarden = {}) {
  const sjabloon = document.getElementById(id);
  if (!(sjabloon instanceof HTMLTemplateElement)) throw new Error(`sjabloon ${id}`);
  const stuk = /** @type {DocumentFragment} */ (sjabloon.content.cloneNode(true));
  vul(stuk, waarden);
  return stuk;
}

/**
 * @param {ParentNode} plek
 * @param {Record<string, Waarde>} waarden
 */
export function vul(plek, waarden) {
  for (const element of plek.querySelectorAll("[data-als]")) {
    const waarde = waarden[/** @type {HTMLElement} */ (element).dataset.als ?? ""];
    if (waarde === undefined || waarde === "" || waarde === 0 || (Array.isArray(waarde) && !waarde.length)) {
      element.remove();
    }
  }
  for (const element of plek.querySelectorAll("[data-vul]")) {
    const waarde = waarden[/** @type {HTMLElement} */ (element).dataset.vul ?? ""];
    if (waarde !== undefined) element.replaceChildren(...alsKnopen(waarde));
  }
  for (const element of plek.querySelectorAll("a[data-href]")) {
    const doel = waarden[/** @type {HTMLElement} */ (element).dataset.href ?? ""];
    if (typeof doel === "string") element.setAttribute("href", doel);
  }
}

/**
 * @param {Waarde} waarde
 * @returns {Node[]}
 */
export function alsKnopen(waarde) {
  if (!Array.isArray(waarde)) return [document.createTextNode(String(waarde))];
  return waarde.map(([tekst, raak]) => {
    if (!raak) return document.createTextNode(tekst);
    const mark = document.createElement("mark");
    mark.textContent = tekst;
    return mark;
  });
}

/**
 * Filling templates of a page: the words stand in the HTML, the values come from here.
 * Only ever makes text nodes and marks, so that no text of a result can become markup.
 */

/** @typedef {string | number | Array<[string, boolean]>} Waarde a text, or pieces to mark */

/** @type {Map<string, DocumentFragment>} */
const sjablonen = new Map();

/**
 * A filled copy of a template's first element.
 * @param {string} id
 * @param {Record<string, Waarde>} waarden
 * @returns {HTMLElement}
 */
export function kopie(id, waarden = {}) {
  return /** @type {HTMLElement} */ (kopieAlles(id, waarden).firstElementChild);
}

/**
 * A filled copy of all that a template holds.
 * @param {string} id
 * @param {Record<string, Waarde>} waarden
 */
export function kopieAlles(id, waarden = {}) {
  const stuk = /** @type {DocumentFragment} */ (sjabloon(id).cloneNode(true));
  vul(stuk, waarden);
  return stuk;
}

/** @param {string} id */
function sjabloon(id) {
  let inhoud = sjablonen.get(id);
  if (!inhoud) {
    const element = document.getElementById(id);
    if (!(element instanceof HTMLTemplateElement)) throw new Error(`sjabloon ${id}`);
    inhoud = element.content;
    tekenUit(inhoud);
    sjablonen.set(id, inhoud);
  }
  return inhoud;
}

/**
 * Puts each sign itself in the place of a reference to it: a browser copies a drawing
 * several times faster than it follows a reference, and a page of results holds many.
 * @param {DocumentFragment} inhoud
 */
function tekenUit(inhoud) {
  for (const verwijzing of inhoud.querySelectorAll("use")) {
    const teken = document.querySelector(verwijzing.getAttribute("href") ?? "");
    if (!teken) continue;
    const groep = document.createElementNS("http://www.w3.org/2000/svg", "g");
    groep.append(...teken.cloneNode(true).childNodes);
    verwijzing.closest("svg")?.setAttribute("viewBox", teken.getAttribute("viewBox") ?? "");
    verwijzing.replaceWith(groep);
  }
}

/**
 * @param {ParentNode} plek
 * @param {Record<string, Waarde>} waarden
 */
export function vul(plek, waarden) {
  for (const gevonden of plek.querySelectorAll("[data-als], [data-vul], a[data-href]")) {
    const element = /** @type {HTMLElement} */ (gevonden);
    const { als, vul: wat, href } = element.dataset;
    if (als !== undefined && isLeeg(waarden[als])) {
      element.remove();
      continue;
    }
    if (wat !== undefined && waarden[wat] !== undefined) zetTekst(element, waarden[wat]);
    if (href !== undefined && typeof waarden[href] === "string") element.setAttribute("href", waarden[href]);
  }
}

/** @param {Waarde | undefined} waarde */
function isLeeg(waarde) {
  return waarde === undefined || waarde === "" || waarde === 0 || (Array.isArray(waarde) && !waarde.length);
}

/**
 * @param {HTMLElement} element
 * @param {Waarde} waarde
 */
function zetTekst(element, waarde) {
  if (Array.isArray(waarde)) element.replaceChildren(...alsKnopen(waarde));
  else element.textContent = String(waarde);
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

// @ts-check
/**
 * Keeping what a person writes on the own device, and giving it back as a file.
 * Nothing is sent. Where the device refuses, everything else still works.
 */

/** @typedef {Record<string, string>} Tekst what was written, by the name of the field */

/**
 * What is kept under a key; `anders` when there is nothing or it cannot be read.
 * @template T
 * @param {string} sleutel
 * @param {T} anders
 * @returns {T}
 */
export function lees(sleutel, anders) {
  try {
    const ruw = localStorage.getItem(sleutel);
    return ruw === null ? anders : JSON.parse(ruw);
  } catch {
    return anders;
  }
}

/**
 * Keep a value; whether the device did.
 * @param {string} sleutel
 * @param {unknown} waarde
 */
export function bewaar(sleutel, waarde) {
  try {
    localStorage.setItem(sleutel, JSON.stringify(waarde));
    return true;
  } catch {
    return false;
  }
}

/** @param {string} sleutel */
export function vergeet(sleutel) {
  try {
    localStorage.removeItem(sleutel);
  } catch {
    // A device that keeps nothing has nothing to forget.
  }
}

/**
 * The fields of a form by name.
 * @param {HTMLFormElement | HTMLElement} plek
 * @returns {Tekst}
 */
export function velden(plek) {
  /** @type {Tekst} */
  const uit = {};
  for (const veld of plek.querySelectorAll("textarea, select")) {
    const invoer = /** @type {HTMLTextAreaElement | HTMLSelectElement} */ (veld);
    uit[invoer.name] = invoer.value;
  }
  return uit;
}

/**
 * Put values back into the fields of a form.
 * @param {HTMLElement} plek
 * @param {Tekst} waarden
 */
export function vulVelden(plek, waarden) {
  for (const veld of plek.querySelectorAll("textarea, select")) {
    const invoer = /** @type {HTMLTextAreaElement | HTMLSelectElement} */ (veld);
    const waarde = waarden[invoer.name];
    invoer.value = typeof waarde === "string" ? waarde : "";
  }
}

/**
 * What was written as plain text: a heading, and a paragraph for each filled field.
 * @param {string} kop
 * @param {Array<[string, string]>} delen label and text
 */
export function alsBestand(kop, delen) {
  const gevuld = delen.filter(([, tekst]) => tekst.trim() !== "");
  return [kop, ...gevuld.map(([label, tekst]) => `${label}\n${tekst.trim()}`)].join("\n\n") + "\n";
}

/**
 * Offer a text as a download.
 * @param {string} naam
 * @param {string} tekst
 */
export function geefBestand(naam, tekst) {
  const adres = URL.createObjectURL(new Blob([tekst], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = adres;
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(adres), 1000);
}

/** Show what only works with JavaScript. @param {ParentNode} plek */
export function toonMetJs(plek) {
  for (const element of plek.querySelectorAll("[data-met-js]")) element.removeAttribute("hidden");
}

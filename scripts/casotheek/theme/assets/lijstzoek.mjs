// @ts-check
/** A field above a long list, which leaves only the rows that hold every word typed. */

/**
 * A text without capitals and accents, to compare with.
 * @param {string} tekst
 */
export function plat(tekst) {
  return tekst.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("nl");
}

/**
 * Whether a row holds every word of the question, in any order.
 * @param {string} rij made plain with `plat`
 * @param {string} vraag
 */
export function past(rij, vraag) {
  return plat(vraag).split(/\s+/).every((woord) => rij.includes(woord));
}

/** @param {HTMLElement} doos */
function koppel(doos) {
  const veld = doos.querySelector("input");
  const stand = doos.querySelector("[data-aantal]");
  const rijen = [...doos.querySelectorAll("li")].map((li) => ({ li, tekst: plat(li.textContent ?? "") }));
  if (!veld || !stand) return;
  for (const element of doos.querySelectorAll("[data-met-js]")) element.removeAttribute("hidden");
  const toon = () => {
    const vraag = veld.value.trim();
    let aantal = 0;
    for (const { li, tekst } of rijen) {
      const raak = past(tekst, vraag);
      li.hidden = !raak;
      aantal += raak ? 1 : 0;
    }
    const { geen, een, meer } = doos.dataset;
    stand.textContent = !vraag ? "" : aantal > 1 ? `${aantal} ${meer}` : (aantal ? een : geen) ?? "";
  };
  veld.addEventListener("input", toon);
  // A link may ask for a part of the list: ?zoek=stemronde.
  veld.value ||= new URLSearchParams(location.search).get("zoek") ?? "";
  // A browser that remembers the field on the way back shows the list that goes with it.
  if (veld.value) toon();
}

if (typeof document !== "undefined") {
  for (const doos of document.querySelectorAll("[data-lijstzoek]")) {
    if (doos instanceof HTMLElement) koppel(doos);
  }
}

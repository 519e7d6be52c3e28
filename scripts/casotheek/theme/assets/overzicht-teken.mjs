// @ts-check
/**
 * The sign of an option on a tile: a drawn shape, the needle of a waarde, or two letters.
 * What it stands for is in the legend, so colour never says it alone.
 */

const SVG = "http://www.w3.org/2000/svg";

/**
 * @param {HTMLElement | undefined} veld the field of the option in the filter panel
 * @returns {HTMLElement}
 */
export function maakTeken(veld) {
  const teken = document.createElement("span");
  teken.className = "sein";
  teken.setAttribute("aria-hidden", "true");
  const { vorm, hoek, code } = veld?.dataset ?? {};
  if (vorm) {
    teken.classList.add(`s-${vorm}`);
    teken.append(tekening("teken", `#i-${vorm}`));
  } else if (hoek !== undefined) {
    teken.classList.add("s-naald");
    teken.append(tekening("naald", "#naald", hoek));
  } else {
    teken.classList.add("s-code");
    teken.textContent = code ?? "–";
  }
  return teken;
}

/**
 * @param {string} klas
 * @param {string} symbool
 * @param {string} [hoek]
 */
function tekening(klas, symbool, hoek) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", klas);
  if (hoek) svg.setAttribute("viewBox", "0 0 24 24");
  const gebruik = document.createElementNS(SVG, "use");
  gebruik.setAttribute("href", symbool);
  if (hoek) gebruik.setAttribute("transform", `rotate(${hoek} 12 12)`);
  svg.append(gebruik);
  return svg;
}

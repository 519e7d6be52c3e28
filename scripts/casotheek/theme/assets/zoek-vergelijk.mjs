// @ts-check
/**
 * The page "Plak je situatie". Everything needed is fetched before the text is compared,
 * so that no request can tell anything of it. The text is neither sent nor kept.
 */

import { vraagAan, WORTEL } from "./zoek-klant.mjs";
import { sporen } from "./zoek-persoon.mjs";
import { kopie } from "./zoek-vul.mjs";

const plek = document.querySelector("[data-vergelijken]");
const veld = document.querySelector("#situatie");
if (plek instanceof HTMLElement && veld instanceof HTMLTextAreaElement) begin(plek, veld);

/**
 * @param {HTMLElement} pagina
 * @param {HTMLTextAreaElement} invoer
 */
function begin(pagina, invoer) {
  const knop = /** @type {HTMLButtonElement} */ (pagina.querySelector("form button"));
  const woorden = document.getElementById("v-woorden")?.dataset ?? {};
  let wachter = 0;
  // Browsers may restore what was typed before; this page keeps nothing.
  invoer.value = "";
  invoer.disabled = true;
  toon("laden");
  vraagAan("klaarzetten", {}).then(
    () => {
      invoer.disabled = false;
      knop.disabled = false;
      toon("");
    },
    () => toon("fout"),
  );
  invoer.addEventListener("input", () => {
    clearTimeout(wachter);
    wachter = window.setTimeout(waarschuw, 300);
  });
  invoer.form?.addEventListener("submit", async (gebeurtenis) => {
    gebeurtenis.preventDefault();
    waarschuw();
    try {
      toonUitkomst(await vraagAan("vergelijk", { tekst: invoer.value }));
    } catch {
      toon("fout");
    }
  });
  pagina.querySelector("[data-wis]")?.addEventListener("click", () => {
    invoer.value = "";
    waarschuw();
    toon("");
    pagina.querySelector("[data-uitkomst]")?.setAttribute("hidden", "");
    invoer.focus();
  });

  function waarschuw() {
    const soorten = sporen(invoer.value);
    const melding = /** @type {HTMLElement} */ (pagina.querySelector("[data-melding=persoon]"));
    melding.hidden = !soorten.length;
    const lijst = melding.querySelector("[data-vul=sporen]");
    if (lijst) lijst.textContent = soorten.map((soort) => woorden[soort] ?? soort).join(", ");
  }

  /** @param {any} uitkomst */
  function toonUitkomst({ casussen, teLang }) {
    toon(casussen.length ? (teLang ? "lang" : "") : "niets");
    const deel = pagina.querySelector("[data-uitkomst]");
    deel?.toggleAttribute("hidden", !casussen.length);
    deel?.querySelector("ul")?.replaceChildren(...casussen.map(alsRij));
    if (casussen.length) pagina.querySelector("h2")?.focus();
  }

  /** @param {any} casus */
  function alsRij({ kaart, deelt, themas }) {
    const rij = kopie("v-casus", {
      titel: kaart.titel,
      url: WORTEL + kaart.url,
      nummer: kaart.id,
      herkomst: woorden[kaart.herkomst] ?? "",
      uitkomst: woorden[kaart.uitkomst] ?? "",
      themas: themas.join(", ").toLowerCase(),
      deelt: deelt.join(", "),
    });
    const vlak = rij.querySelector(".vlak");
    vlak?.classList.add({ bereikt: "u-ja", deels: "u-deels", niet: "u-nee" }[/** @type {string} */ (kaart.uitkomst)] ?? "leeg");
    if (kaart.zijde) vlak?.classList.add(`z-${kaart.zijde}`);
    vlak?.querySelector("g")?.setAttribute("transform", `rotate(${kaart.hoek} 12 12)`);
    return rij;
  }

  /** @param {string} naam */
  function toon(naam) {
    for (const melding of /** @type {NodeListOf<HTMLElement>} */ (pagina.querySelectorAll("[data-melding]"))) {
      if (melding.dataset.melding !== "persoon") melding.hidden = melding.dataset.melding !== naam;
    }
  }
}

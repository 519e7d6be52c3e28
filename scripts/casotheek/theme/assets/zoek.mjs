// @ts-check
/**
 * The search box of a page, in the header or on the cover: results while someone types,
 * as a combobox. Loads the engine only when the box is used. Enter without a choice goes
 * to the search page.
 */

const WACHT = 120;
const KORTSTE = 3;

const formulier = document.querySelector("form[data-voorstellen]");
const veld = formulier?.querySelector("input");
const sjabloon = document.querySelector("#voorstel-sjabloon");
if (
  formulier instanceof HTMLFormElement &&
  veld instanceof HTMLInputElement &&
  sjabloon instanceof HTMLTemplateElement
) {
  koppel(formulier, veld, sjabloon);
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} invoer
 * @param {HTMLTemplateElement} vorm
 */
function koppel(form, invoer, vorm) {
  // Right under the field itself: a form may hold a label above it.
  invoer.parentElement?.append(vorm.content.cloneNode(true));
  const doos = /** @type {HTMLElement} */ (form.querySelector(".voorstellen"));
  const lijst = /** @type {HTMLElement} */ (doos.querySelector("ul"));
  const stand = /** @type {HTMLElement} */ (doos.querySelector("[role=status]"));
  lijst.id = "voorstel-lijst";
  form.append(stand);
  for (const [naam, waarde] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-expanded", "false"],
    ["aria-controls", lijst.id],
  ]) {
    invoer.setAttribute(naam, waarde);
  }
  /** @type {string[]} */
  let adressen = [];
  let gekozen = -1;
  let beurt = 0;
  let wachter = 0;

  function sluit() {
    beurt += 1;
    clearTimeout(wachter);
    doos.hidden = true;
    gekozen = -1;
    invoer.setAttribute("aria-expanded", "false");
    invoer.removeAttribute("aria-activedescendant");
  }

  /** @param {number} nieuw */
  function wijs(nieuw) {
    const rijen = [...lijst.children];
    rijen[gekozen]?.setAttribute("aria-selected", "false");
    gekozen = nieuw;
    const rij = rijen[gekozen];
    if (!rij) {
      invoer.removeAttribute("aria-activedescendant");
      return;
    }
    rij.setAttribute("aria-selected", "true");
    rij.scrollIntoView({ block: "nearest" });
    invoer.setAttribute("aria-activedescendant", rij.id);
  }

  async function stelVoor() {
    const tekst = invoer.value.trim();
    if (tekst.length < KORTSTE) {
      sluit();
      return;
    }
    beurt += 1;
    const mijn = beurt;
    try {
      const [{ vraagAan, WORTEL }, { kopie }] = await Promise.all([
        import("./zoek-klant.mjs"),
        import("./zoek-vul.mjs"),
      ]);
      const { docs, lessen } = await vraagAan("voorstel", { tekst });
      if (mijn !== beurt) return;
      const rijen = [
        ...docs.map((/** @type {any} */ { kaart, titel }) =>
          kopie(kaart.soort === "casus" ? "voorstel-casus" : "voorstel-ander", {
            titel, id: kaart.id, soort: kaart.soort,
          }),
        ),
        ...lessen.map((/** @type {any} */ les) => kopie("voorstel-les", { tekst: les.tekst, id: les.kaart.id })),
        kopie("voorstel-alles", { tekst }),
      ];
      adressen = [
        ...docs.map((/** @type {any} */ { kaart }) => WORTEL + kaart.url),
        ...lessen.map((/** @type {any} */ les) => WORTEL + les.url),
        `${form.action}?q=${encodeURIComponent(tekst)}`,
      ];
      toon(rijen, docs.length + lessen.length);
    } catch {
      // Without suggestions the form still goes to the search page, which says what is wrong.
      sluit();
    }
  }

  /**
   * @param {HTMLElement[]} rijen
   * @param {number} aantal
   */
  function toon(rijen, aantal) {
    rijen.forEach((rij, plaats) => {
      rij.id = `voorstel-${plaats}`;
      rij.setAttribute("aria-selected", "false");
    });
    lijst.replaceChildren(...rijen);
    gekozen = -1;
    invoer.removeAttribute("aria-activedescendant");
    doos.hidden = false;
    invoer.setAttribute("aria-expanded", "true");
    const { een, meer, geen } = stand.dataset;
    stand.textContent = (aantal > 1 ? `${aantal} ${meer}` : aantal ? een : geen) ?? "";
  }

  invoer.addEventListener("input", () => {
    clearTimeout(wachter);
    wachter = window.setTimeout(stelVoor, WACHT);
  });
  invoer.addEventListener("keydown", (toets) => {
    const open = !doos.hidden;
    const laatste = lijst.children.length - 1;
    if (toets.key === "Escape" && open) sluit();
    else if (toets.key === "ArrowDown" && !open) stelVoor();
    else if (toets.key === "ArrowDown") wijs(gekozen < laatste ? gekozen + 1 : -1);
    else if (toets.key === "ArrowUp" && open) wijs(gekozen < 0 ? laatste : gekozen - 1);
    else if (toets.key === "Enter" && open && gekozen >= 0) location.assign(adressen[gekozen]);
    else return;
    toets.preventDefault();
  });
  lijst.addEventListener("pointerdown", (druk) => druk.preventDefault());
  lijst.addEventListener("click", ({ target }) => {
    const rij = target instanceof Element ? target.closest("li") : null;
    const plaats = rij ? [...lijst.children].indexOf(rij) : -1;
    if (plaats >= 0) location.assign(adressen[plaats]);
  });
  invoer.addEventListener("blur", sluit);
}

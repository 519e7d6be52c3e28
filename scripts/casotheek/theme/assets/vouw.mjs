// @ts-check
/**
 * Folds that open over a page (`details[data-vouw]`): Esc closes one and gives the
 * focus back to its summary; choosing a link in it closes it too.
 */

/** @param {Document} document */
export function koppel(document) {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") sluit(open(event.target));
  });
  document.addEventListener("click", (event) => {
    const doel = event.target;
    if (doel instanceof Element && doel.closest("a")) open(doel)?.removeAttribute("open");
  });
}

/**
 * The open fold around an element, if any.
 * @param {EventTarget | null} van
 * @returns {HTMLDetailsElement | null}
 */
function open(van) {
  return van instanceof Element ? van.closest("details[data-vouw][open]") : null;
}

/** @param {HTMLDetailsElement | null} vouw */
function sluit(vouw) {
  if (!vouw) return;
  vouw.open = false;
  vouw.querySelector("summary")?.focus();
}

if (typeof document !== "undefined") koppel(document);

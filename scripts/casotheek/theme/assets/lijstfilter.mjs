// @ts-check
/**
 * Filters on a page that shows its whole list already: lessons, obstacles.
 */

import { Filterpaneel } from "./filterpaneel.mjs";

const wortel = document.querySelector("[data-lijstfilter]");
if (wortel instanceof HTMLElement) new Filterpaneel(wortel).lees();

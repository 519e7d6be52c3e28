/**
 * MiniSearch tuned for Dutch: stop words, stems, prefixes and a little fuzziness.
 * For Node and for the browser.
 */
export const fields = ["titel", "tekst"];

/**
 * @param {(woord: string) => string} stam
 * @param {string[]} stopwoorden
 */
export function afgesteld(stam, stopwoorden) {
  const stop = new Set(stopwoorden);
  return {
    fields,
    storeFields: ["titel"],
    processTerm: (woord) => {
      const kaal = woord.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
      return stop.has(kaal) ? null : stam(kaal);
    },
    searchOptions: {
      boost: { titel: 3 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.2 : 0),
    },
  };
}

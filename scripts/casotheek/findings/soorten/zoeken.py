"""C7xx: search."""

from casotheek.findings.soort import fout

SOORTEN = (
    fout(
        "C701",
        "Zoekbestand ontbreekt",
        "dit bestand van het zoeken ontbreekt op de site",
        "maak de site opnieuw; blijft het misgaan, kijk dan of iets bestanden weghaalt",
    ),
    fout(
        "C702",
        "Zoekbestanden beschadigd",
        "de bestanden van het zoeken horen niet bij elkaar of zijn veranderd",
        "maak de site opnieuw; blijft het misgaan, kijk dan of iets bestanden verandert",
    ),
)

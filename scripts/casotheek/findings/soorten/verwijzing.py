"""C3xx: numbers, keys and references."""

from casotheek.findings.soort import fout, let_op

SOORTEN = (
    fout(
        "C301",
        "Nummer dubbel",
        "nummer {nummer} is al in gebruik in {ander}",
        "geef de nieuwste casus een vrij nummer; het eerste vrije is {vrij}",
    ),
    fout(
        "C302",
        "Naam en nummer verschillen",
        "het bestand heet niet naar nummer {nummer}",
        "noem het bestand {naam}",
    ),
    fout(
        "C303",
        "Onbekende sleutel",
        "{wat} ‘{citaat}’ bestaat niet{bedoel}",
        "kies een sleutel uit {bron}",
    ),
    fout(
        "C304",
        "Sleutel dubbel",
        "sleutel ‘{citaat}’ is al gebruikt ({ander})",
        "geef een van de twee een andere sleutel",
    ),
    fout("C305", "Onbekende casus", "casus {nummer} bestaat niet", "verbeter het nummer"),
    let_op(
        "C306",
        "Casus is niet gepubliceerd",
        "casus {nummer} is {toestand}",
        "kies een casus die gepubliceerd is, of haal de verwijzing weg",
    ),
    fout(
        "C307",
        "Naam en sleutel verschillen",
        "het bestand heet niet naar de sleutel ‘{citaat}’",
        "noem het bestand {naam}",
    ),
    fout(
        "C308",
        "Bestand ontbreekt",
        "het bestand {naam} ontbreekt",
        "maak het aan; ‘casotheek init’ geeft een voorbeeld",
    ),
    fout("C309", "Naar zichzelf", "‘{citaat}’ verwijst naar zichzelf", "haal de verwijzing weg"),
    fout(
        "C310",
        "Kring van begrippen",
        "begrip ‘{citaat}’ is ruimer dan zichzelf, via een omweg",
        "haal een van de verwijzingen bij ‘breder’ weg",
    ),
)

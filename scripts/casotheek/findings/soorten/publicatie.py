"""C8xx: versions, documents and open data."""

from casotheek.findings.soort import fout, let_op

SOORTEN = (
    fout(
        "C801",
        "Bevroren versie veranderd",
        "de tekst van versie {versie} is niet meer wat er gepubliceerd is",
        "zet de oude tekst terug; een verbetering hoort in een volgende versie "
        "(‘casotheek kompas publiceer’)",
    ),
    fout(
        "C802",
        "Versie onder een andere naam",
        "dit bestand bevat versie {versie} maar heet anders",
        "noem het bestand {versie}.yml",
    ),
    let_op(
        "C803",
        "Versie nog niet gepubliceerd",
        "versie {versie} van het kompas is niet bevroren",
        "publiceer haar met ‘casotheek kompas publiceer {versie}’",
    ),
    let_op(
        "C804",
        "Beveiligingscontact verlopen",
        "het beveiligingscontact gold tot {datum}",
        "controleer het adres en zet er een nieuwe dag bij",
    ),
    fout(
        "C810",
        "Beeld zonder beschrijving in een document",
        "in ‘{citaat}’ staat een beeld zonder beschrijving",
        "zet tussen de rechte haken wat er te zien is",
    ),
    fout(
        "C811",
        "Tabel zonder kopregel",
        "in ‘{citaat}’ staat een tabel zonder kopregel",
        "geef elke kolom een kop",
    ),
    fout(
        "C812",
        "Letterteken ontbreekt",
        "de letter van het document heeft geen vorm voor: {tekens}",
        "vervang deze tekens",
    ),
    fout(
        "C813",
        "Lettertype ontbreekt",
        "het lettertype ‘{naam}’ is niet geïnstalleerd",
        "installeer wat requirements/site.txt noemt",
    ),
    fout(
        "C814",
        "Casus niet in deze editie",
        "casus {nummer} staat niet in deze editie",
        "haal het nummer uit de selectie, of kies een andere editie",
    ),
)

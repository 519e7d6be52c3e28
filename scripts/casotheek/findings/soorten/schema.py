"""C2xx: fields that are not as the schema has them."""

from casotheek.findings.soort import fout

SOORTEN = (
    fout("C201", "Veld ontbreekt", "veld ‘{veld}’ ontbreekt", "voeg het toe: {uitleg}"),
    fout(
        "C202",
        "Onbekend veld",
        "veld ‘{citaat}’ bestaat niet{bedoel}",
        "verbeter de naam of haal het veld weg",
    ),
    fout(
        "C203", "Onbekende keuze", "‘{citaat}’ kan niet bij ‘{veld}’{bedoel}", "kies uit: {keuzes}"
    ),
    fout("C204", "Verkeerd soort waarde", "‘{veld}’ moet {soort} zijn", "{hoe}"),
    fout("C205", "Leeg veld", "veld ‘{veld}’ is leeg", "vul het in of haal het veld weg"),
    fout(
        "C206",
        "Te lang of te veel",
        "‘{veld}’ is te lang: hoogstens {grens} {eenheid}",
        "maak het korter",
    ),
    fout("C207", "Te weinig", "bij ‘{veld}’ hoort minstens {grens} {eenheid}", "vul aan"),
    fout("C208", "Verkeerde vorm", "‘{citaat}’ heeft niet de vorm die bij ‘{veld}’ hoort", "{hoe}"),
    fout("C209", "Getal buiten de grenzen", "‘{veld}’ moet {grens} zijn", "verbeter het getal"),
    fout(
        "C210",
        "Waarde klopt niet",
        "de waarde van ‘{veld}’ klopt niet",
        "bekijk de uitleg van het veld",
    ),
    fout(
        "C211",
        "Ja of nee als woord",
        "bij ‘{veld}’ horen de woorden {keuzes}",
        "schrijf ja of nee in plaats van true of false, yes of no",
    ),
)

"""The one list of findings: a permanent code, a severity and the Dutch words.

A code is never used again for something else. The reference page is made from
this list. Placeholders whose name starts with `citaat` quote content.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Ernst = Literal["fout", "waarschuwing"]


@dataclass(frozen=True, slots=True, eq=False)
class Soort:
    """One kind of finding: what it says, and what to do about it."""

    code: str
    ernst: Ernst
    titel: str
    melding: str
    advies: str


def _fout(code: str, titel: str, melding: str, advies: str) -> Soort:
    return Soort(code, "fout", titel, melding, advies)


def _let_op(code: str, titel: str, melding: str, advies: str) -> Soort:
    return Soort(code, "waarschuwing", titel, melding, advies)


_LEZEN = (
    _fout(
        "C101",
        "Bestand niet te lezen",
        "dit bestand is niet te lezen: {reden}",
        "controleer de rechten en of het bestand nog bestaat",
    ),
    _fout(
        "C102",
        "Geen gewoon bestand",
        "‘{citaat}’ is geen gewoon bestand, maar {wat}",
        "zet hier alleen gewone tekstbestanden neer",
    ),
    _fout(
        "C103",
        "Bestand te groot",
        "dit bestand is te groot: {grootte} kB, hoogstens {grens} kB mag",
        "maak de tekst korter of splits haar",
    ),
    _fout(
        "C104",
        "Rare bestandsnaam",
        "de bestandsnaam ‘{citaat}’ kan niet gebruikt worden",
        "gebruik kleine letters, cijfers en streepjes, zoals 012-eerst-de-huur.md",
    ),
    _fout(
        "C105",
        "Verkeerde codering",
        "dit teken is niet in UTF-8 opgeslagen",
        "sla het bestand op als UTF-8; ‘casotheek herstel’ doet het voor je",
    ),
    _fout(
        "C106",
        "UTF-16",
        "dit bestand is opgeslagen als UTF-16",
        "sla het bestand op als UTF-8; ‘casotheek herstel’ doet het voor je",
    ),
    _fout(
        "C107",
        "Stuurteken",
        "hier staat een onzichtbaar stuurteken ({teken})",
        "haal dat teken weg; typ de regel zo nodig over",
    ),
    _let_op(
        "C108",
        "Onbekend bestand",
        "bestand ‘{citaat}’ hoort hier niet en wordt overgeslagen",
        "zet het ergens anders neer, of geef het een naam die op .md eindigt",
    ),
    _fout(
        "C110",
        "Dubbel veld",
        "veld ‘{citaat}’ staat er twee keer (ook op regel {ook})",
        "verwijder een van de twee",
    ),
    _fout(
        "C111",
        "Geen veldenblok",
        "het bestand begint niet met drie streepjes (---)",
        "zet de velden bovenaan tussen twee regels met elk precies drie streepjes",
    ),
    _fout(
        "C112",
        "Veldenblok niet afgesloten",
        "het blok met velden is niet afgesloten",
        "zet na het laatste veld een regel met precies drie streepjes (---)",
    ),
    _fout(
        "C113",
        "Verkeerde streepjes",
        "hier staan andere tekens dan drie gewone streepjes",
        "typ drie gewone streepjes (---); Word maakt er soms een liggend streepje van",
    ),
    _fout(
        "C114",
        "Veldenblok is geen lijst van velden",
        "hier staat geen lijst van velden maar {wat}",
        "schrijf per regel een veld, een dubbele punt, een spatie en de waarde",
    ),
    _fout(
        "C115",
        "Veldenblok te groot",
        "het blok met velden is te groot: {grootte} kB, hoogstens {grens} kB mag",
        "verplaats lange tekst naar het verhaal onder de velden",
    ),
    _fout(
        "C116",
        "Te diep genest",
        "de velden zijn meer dan {grens} niveaus diep genest",
        "haal haken of inspringing weg",
    ),
    _fout(
        "C117",
        "Verwijzing in YAML",
        "hier staat een anker of verwijzing (& of *)",
        "zet de tekst tussen aanhalingstekens, of schrijf haar voluit",
    ),
    _fout(
        "C118",
        "Typeaanduiding in YAML",
        "hier staat een typeaanduiding (!)",
        "haal het stukje met het uitroepteken weg, of zet de tekst tussen aanhalingstekens",
    ),
    _fout(
        "C119",
        "Fout in de velden",
        "deze regel is niet te begrijpen: {reden}",
        "zet de waarde tussen aanhalingstekens en controleer de inspringing",
    ),
    _fout("C120", "Tab in de velden", "hier staat een tab", "spring in met spaties"),
    _fout(
        "C121",
        "Vreemde spatie",
        "hier is ingesprongen met een vreemde spatie ({teken})",
        "vervang haar door gewone spaties; ‘casotheek herstel’ doet het voor je",
    ),
    _fout(
        "C122",
        "Tekst valt weg",
        "alles na het hekje (#) valt weg",
        "zet de hele tekst tussen aanhalingstekens; een opmerking begint met twee spaties en dan #",
    ),
    _fout(
        "C123",
        "Datum bestaat niet",
        "datum ‘{citaat}’ bestaat niet",
        "schrijf een bestaande dag als jjjj-mm-dd, zoals 2019-07-14",
    ),
    _fout(
        "C124",
        "Vreemde veldnaam",
        "de naam van dit veld is geen gewoon woord",
        "schrijf per veld een naam, een dubbele punt en een waarde",
    ),
    _fout(
        "C125",
        "Dubbele punt in tekst",
        "in deze tekst staat een dubbele punt met een spatie",
        "zet de hele tekst tussen aanhalingstekens",
    ),
    _fout(
        "C126",
        "Aanhalingsteken niet gesloten",
        "een aanhalingsteken wordt niet gesloten",
        "zet de tekst tussen dubbele aanhalingstekens, en gebruik daarbinnen ’ of ‘…’",
    ),
    _fout(
        "C127",
        "Meer dan één veldenblok",
        "hier begint een tweede blok met velden",
        "zet alle velden in één blok",
    ),
)

_SCHEMA = (
    _fout("C201", "Veld ontbreekt", "veld ‘{veld}’ ontbreekt", "voeg het toe: {uitleg}"),
    _fout(
        "C202",
        "Onbekend veld",
        "veld ‘{citaat}’ bestaat niet{bedoel}",
        "verbeter de naam of haal het veld weg",
    ),
    _fout(
        "C203", "Onbekende keuze", "‘{citaat}’ kan niet bij ‘{veld}’{bedoel}", "kies uit: {keuzes}"
    ),
    _fout("C204", "Verkeerd soort waarde", "‘{veld}’ moet {soort} zijn", "{hoe}"),
    _fout("C205", "Leeg veld", "veld ‘{veld}’ is leeg", "vul het in of haal het veld weg"),
    _fout(
        "C206",
        "Te lang of te veel",
        "‘{veld}’ is te lang: hoogstens {grens} {eenheid}",
        "maak het korter",
    ),
    _fout("C207", "Te weinig", "bij ‘{veld}’ hoort minstens {grens} {eenheid}", "vul aan"),
    _fout(
        "C208", "Verkeerde vorm", "‘{citaat}’ heeft niet de vorm die bij ‘{veld}’ hoort", "{hoe}"
    ),
    _fout("C209", "Getal buiten de grenzen", "‘{veld}’ moet {grens} zijn", "verbeter het getal"),
    _fout(
        "C210",
        "Waarde klopt niet",
        "de waarde van ‘{veld}’ klopt niet",
        "bekijk de uitleg van het veld",
    ),
    _fout(
        "C211",
        "Ja of nee als woord",
        "bij ‘{veld}’ horen de woorden {keuzes}",
        "schrijf ja of nee in plaats van true of false, yes of no",
    ),
)

_VERWIJZING = (
    _fout(
        "C301",
        "Nummer dubbel",
        "nummer {nummer} is al in gebruik in {ander}",
        "geef de nieuwste casus een vrij nummer; het eerste vrije is {vrij}",
    ),
    _fout(
        "C302",
        "Naam en nummer verschillen",
        "het bestand heet niet naar nummer {nummer}",
        "noem het bestand {naam}",
    ),
    _fout(
        "C303",
        "Onbekende sleutel",
        "{wat} ‘{citaat}’ bestaat niet{bedoel}",
        "kies een sleutel uit {bron}",
    ),
    _fout(
        "C304",
        "Sleutel dubbel",
        "sleutel ‘{citaat}’ is al gebruikt ({ander})",
        "geef een van de twee een andere sleutel",
    ),
    _fout("C305", "Onbekende casus", "casus {nummer} bestaat niet", "verbeter het nummer"),
    _let_op(
        "C306",
        "Casus is niet gepubliceerd",
        "casus {nummer} is {toestand}",
        "kies een casus die gepubliceerd is, of haal de verwijzing weg",
    ),
    _fout(
        "C307",
        "Naam en sleutel verschillen",
        "het bestand heet niet naar de sleutel ‘{citaat}’",
        "noem het bestand {naam}",
    ),
    _fout(
        "C308",
        "Bestand ontbreekt",
        "het bestand {naam} ontbreekt",
        "maak het aan; ‘casotheek init’ geeft een voorbeeld",
    ),
    _fout("C309", "Naar zichzelf", "‘{citaat}’ verwijst naar zichzelf", "haal de verwijzing weg"),
    _fout(
        "C310",
        "Kring van begrippen",
        "begrip ‘{citaat}’ is ruimer dan zichzelf, via een omweg",
        "haal een van de verwijzingen bij ‘breder’ weg",
    ),
)

_VORM = (
    _fout(
        "C401",
        "Deel ontbreekt",
        "het deel ‘## {deel}’ ontbreekt",
        "voeg de kop toe, met tekst eronder",
    ),
    _fout(
        "C402",
        "Deel zonder tekst",
        "onder ‘## {deel}’ staat geen echte tekst",
        "schrijf het deel, of zet de casus op status concept",
    ),
    _fout("C403", "Deel dubbel", "het deel ‘## {deel}’ staat er twee keer", "voeg ze samen"),
    _fout(
        "C404",
        "Volgorde van delen",
        "het deel ‘## {deel}’ staat niet op zijn plaats",
        "houd deze volgorde aan: {volgorde}",
    ),
    _let_op(
        "C405",
        "Onbekend deel",
        "het deel ‘{citaat}’ hoort niet bij de vaste delen{bedoel}",
        "gebruik de vaste koppen; een eigen kop kan met drie hekjes (###)",
    ),
    _fout(
        "C406",
        "Kantelpunt",
        "onder ‘## Verloop’ staat {aantal} ‘### Kantelpunt’",
        "zet er precies één: het moment tot waar je het verhaal kunt vertellen",
    ),
    _fout(
        "C407",
        "Stap na het kantelpunt",
        "na een stap met na_kantelpunt: ja komt een stap zonder",
        "zet de stappen op volgorde van de tijd",
    ),
    _fout(
        "C408",
        "Periode loopt terug",
        "de periode eindigt ({tot}) voor zij begint ({van})",
        "verwissel de maanden of verbeter ze",
    ),
    _let_op(
        "C409",
        "Nazorg voor het einde",
        "de nazorg ({nazorg}) ligt voor het begin van de periode ({van})",
        "verbeter de maand",
    ),
    _fout(
        "C410",
        "HTML in de tekst",
        "hier staat HTML: ‘{citaat}’",
        "schrijf gewone tekst; gebruik voor nadruk sterretjes, voor een teken < het woord",
    ),
    _fout(
        "C411",
        "Link naar buiten",
        "deze link gaat de bibliotheek uit: ‘{citaat}’",
        "noem de bron met haar titel, zonder link",
    ),
    _fout(
        "C412",
        "Gevaarlijke link",
        "deze link kan code uitvoeren of bestanden lezen: ‘{citaat}’",
        "haal de link weg",
    ),
    _fout(
        "C413",
        "Link klopt niet",
        "deze link wijst nergens naar: ‘{citaat}’{bedoel}",
        "verwijs naar een bestand van de bibliotheek, zoals ../kompas/perspectief.md",
    ),
    _fout(
        "C414",
        "Beeld van elders",
        "dit beeld komt van buiten de bibliotheek: ‘{citaat}’",
        "zet het bestand in casussen/bijlagen en verwijs daarnaar",
    ),
    _fout(
        "C415",
        "Bestand invoegen",
        "hier wordt een ander bestand ingevoegd",
        "schrijf de tekst zelf op deze plaats",
    ),
    _fout(
        "C416",
        "Opmaak met eigenschappen",
        "hier staan eigenschappen tussen accolades",
        "haal het stuk tussen accolades weg",
    ),
    _let_op(
        "C417",
        "Beeld zonder beschrijving",
        "dit beeld heeft geen beschrijving",
        "beschrijf tussen de rechte haken wat erop staat",
    ),
    _fout(
        "C418",
        "Verkeerde kop",
        "hier staat een kop met één hekje of een streep eronder",
        "gebruik ### voor een tussenkop; zet voor een losse streep een lege regel",
    ),
    _let_op(
        "C420",
        "Waarde zonder casus",
        "voor waarde ‘{waarde}’ spreekt nog geen enkele casus",
        "noem de waarde in een casus, of leg uit waarom zij er toch staat",
    ),
    _let_op(
        "C421",
        "Begrippen niet gebruikt",
        "{aantal} keer komt een {soort} in geen enkele casus voor: {citaat}",
        "gebruik deze begrippen, of haal ze weg",
    ),
    _let_op("C422", "Twee keer dezelfde", "‘{citaat}’ staat er twee keer", "haal er een weg"),
    _fout(
        "C423",
        "Groep zonder grenzen",
        "leeftijdsgroep ‘{citaat}’ heeft geen ‘van’",
        "zet erbij vanaf welke leeftijd de groep loopt",
    ),
    _let_op(
        "C424",
        "Oplossing ontbreekt",
        "een obstakel dat (deels) is opgelost, heeft geen oplossing",
        "schrijf op hoe het lukte, of zet opgelost op nee",
    ),
    _fout(
        "C426",
        "Tekst boven de eerste kop",
        "hier staat tekst boven de eerste kop",
        "zet de tekst onder een van de vaste koppen; controleer of de velden goed zijn afgesloten",
    ),
    _fout(
        "C427",
        "Kantelpunt op de verkeerde plaats",
        "het kantelpunt staat niet als ‘###’ onder ‘## Verloop’",
        "zet ‘### Kantelpunt’ onder ‘## Verloop’",
    ),
    _let_op(
        "C425", "Label dubbel", "‘{citaat}’ is ook de naam van ‘{ander}’", "kies een andere naam"
    ),
)

_TAAL = (
    _let_op(
        "C601",
        "Lange zin",
        "deze zin telt {woorden} woorden",
        "maak er twee zinnen van; hoogstens {grens} woorden leest goed",
    ),
    _let_op(
        "C602",
        "Gemiddeld lange zinnen",
        "de zinnen tellen gemiddeld {gemiddeld} woorden",
        "schrijf korter; gemiddeld 9 tot {grens} woorden leest goed",
    ),
    _let_op(
        "C603",
        "Vaktaal",
        "‘{citaat}’ is vaktaal",
        "schrijf liever: {liever}",
    ),
    _let_op(
        "C604",
        "Afkorting zonder uitleg",
        "de afkorting ‘{citaat}’ wordt niet uitgelegd",
        "schrijf haar de eerste keer voluit, of neem haar op in de begrippen",
    ),
    _let_op(
        "C610",
        "Casussen lijken op elkaar",
        "dit verhaal deelt {deel} procent van zijn woordreeksen met {ander}",
        "herschrijf een van de twee",
    ),
    _let_op(
        "C611",
        "Zin komt vaker voor",
        "deze zin staat ook in {ander}",
        "schrijf de zin in een van de twee anders",
    ),
)

TABEL: dict[str, Soort] = {
    soort.code: soort for groep in (_LEZEN, _SCHEMA, _VERWIJZING, _VORM, _TAAL) for soort in groep
}

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

_PRIVACY = (
    _fout(
        "C501",
        "Burgerservicenummer",
        "hier staat een burgerservicenummer",
        "haal het weg; een burgerservicenummer hoort in geen enkel bestand",
    ),
    _fout(
        "C502",
        "Rekeningnummer",
        "hier staat een rekeningnummer (IBAN)",
        "haal het weg; een rekeningnummer hoort in geen enkel bestand",
    ),
    _fout("C503", "Telefoonnummer", "hier staat een telefoonnummer", "haal het weg"),
    _fout("C504", "E-mailadres", "hier staat een e-mailadres", "haal het weg"),
    _fout(
        "C505",
        "Naam van een account",
        "hier staat een account of profiel",
        "haal de naam weg; schrijf bijvoorbeeld ‘een bericht op sociale media’",
    ),
    _fout("C506", "Kenteken", "hier staat een kenteken", "haal het weg"),
    _fout(
        "C507",
        "Adres",
        "hier staat een straat met een huisnummer",
        "noem hoogstens de buurt",
    ),
    _fout("C508", "Postcode", "hier staat een postcode", "noem hoogstens de buurt"),
    _fout(
        "C509",
        "Geboortedatum",
        "hier staat een geboortedatum",
        "noem hoogstens een leeftijdsgroep",
    ),
    _fout(
        "C510",
        "Titel met achternaam",
        "hier staat een achternaam na een titel of beroep",
        "schrijf een verzonnen naam en zet die bij pseudoniemen",
    ),
    _fout(
        "C511",
        "Voorletters met achternaam",
        "hier staat een achternaam met voorletters",
        "schrijf een verzonnen naam en zet die bij pseudoniemen",
    ),
    _fout(
        "C512",
        "Voor- en achternaam",
        "hier staat een voornaam met een achternaam",
        "schrijf een verzonnen naam en zet die bij pseudoniemen",
    ),
    _fout(
        "C513",
        "Zaaknummer",
        "hier staat een nummer van een zaak, klant of document",
        "haal het weg",
    ),
    _let_op(
        "C520",
        "Losse voornaam",
        "hier staat een voornaam die niet bij de pseudoniemen staat",
        "zet een verzonnen naam bij pseudoniemen; haal een echte naam weg",
    ),
    _let_op(
        "C521",
        "Volledige datum",
        "hier staat een volledige datum",
        "schrijf de maand, of hoeveel weken later het was",
    ),
    _let_op(
        "C522",
        "Precieze leeftijd",
        "hier staat een precieze leeftijd",
        "noem een leeftijdsgroep of een levensfase",
    ),
    _let_op(
        "C523",
        "Cijfers van een postcode",
        "hier staan de vier cijfers van een postcode",
        "noem hoogstens de buurt",
    ),
    _let_op(
        "C524",
        "Zeldzame nationaliteit",
        "hier staat een nationaliteit die in de stad weinig voorkomt",
        "noem een groter gebied, of laat haar weg als zij niets uitlegt",
    ),
    _let_op(
        "C525",
        "Zeldzame diagnose",
        "hier staat een diagnose waaraan iemand te herkennen is",
        "noem een ruimer begrip, zoals ‘een spierziekte’",
    ),
    _let_op(
        "C526",
        "Zeldzaam beroep",
        "hier staat een beroep waaraan iemand te herkennen is",
        "noem de branche, of kies een beroep dat veel mensen hebben",
    ),
    _let_op(
        "C527",
        "Werkgever bij naam",
        "hier staat de naam van een werkgever",
        "noem de branche",
    ),
    _let_op(
        "C528",
        "School bij naam",
        "hier staat de naam van een school",
        "schrijf ‘de basisschool’ of ‘het mbo’",
    ),
    _let_op(
        "C529",
        "Nummer dat een BSN lijkt",
        "hier staan negen cijfers die een burgerservicenummer heten, met een fout erin",
        "haal het nummer weg",
    ),
    _let_op(
        "C530",
        "Toegestaan maar niet nodig",
        "de privacycontrole heeft deze toegestane tekst nergens nodig",
        "haal de regel weg; toegestaan geldt alleen voor de hele tekst, letterlijk",
    ),
    _fout(
        "C531",
        "Dit mag nooit",
        "een burgerservicenummer of rekeningnummer kan nooit toegestaan worden",
        "haal het nummer weg, hier en in het verhaal",
    ),
    _fout(
        "C540",
        "Toestemming ontbreekt",
        "deze casus is niet verzonnen en heeft geen toestemming",
        "leg vast op welke grond de casus verteld mag worden (veld ‘toestemming’)",
    ),
    _fout(
        "C541",
        "Toestemming niet gegeven",
        "de toestemming is {stand}",
        "publiceer de casus pas als de toestemming gegeven is",
    ),
    _fout(
        "C542",
        "Toestemming ingetrokken",
        "de toestemming is ingetrokken",
        "haal de casus weg met ‘casotheek trek-in {nummer}’",
    ),
    _fout(
        "C543",
        "Toestemming verlopen",
        "de toestemming gold tot en met {datum}",
        "vraag opnieuw toestemming, of haal de casus weg met ‘casotheek trek-in {nummer}’",
    ),
    _fout(
        "C544",
        "Toestemming te smal",
        "{wat}, maar daar is geen toestemming voor",
        "maak de casus smaller, of vraag ruimere toestemming",
    ),
    _let_op(
        "C545",
        "Toestemming herbeoordelen",
        "de toestemming moet uiterlijk {datum} opnieuw bekeken worden",
        "bekijk haar opnieuw en pas de datum aan",
    ),
    _let_op(
        "C546",
        "Toestemming verloopt binnenkort",
        "de toestemming verloopt na {datum}",
        "vraag opnieuw toestemming",
    ),
    _fout(
        "C547",
        "Samenstelling ontbreekt",
        "deze casus is samengesteld, maar er staat niet hoe",
        "vul ‘samenstelling’ in: uit hoeveel verhalen, en wat er veranderd is",
    ),
    _fout(
        "C548",
        "Niet nagelezen",
        "een tweede lezer heeft deze casus nog niet nagelezen",
        "laat iemand anders lezen en vul ‘nagelezen’ in; een groene controle is geen bewijs",
    ),
    _fout(
        "C549",
        "Datum in de toekomst",
        "deze datum ligt in de toekomst",
        "vul de dag in waarop het echt gebeurd is",
    ),
    _let_op(
        "C550",
        "Combinatie wijst iemand aan",
        "de combinatie van {kenmerken} wijst naar schatting {aantal} aan, op {bevolking} inwoners",
        "{hoe}",
    ),
    _fout(
        "C560",
        "Soort bijlage",
        "deze soort bijlage mag niet op de site",
        "gebruik een beeld van de soort {soorten}",
    ),
    _fout(
        "C561",
        "Bijlage klopt niet",
        "de inhoud van deze bijlage past niet bij haar naam",
        "sla het beeld opnieuw op als {soorten}",
    ),
    _let_op(
        "C562",
        "Bijlage met metagegevens",
        "dit beeld draagt gegevens mee over plaats, toestel of maker",
        "op de site worden ze weggehaald; haal ze ook uit het bestand",
    ),
    _fout(
        "C563",
        "Bijlage te groot",
        "deze bijlage is te groot: {grootte} kB, hoogstens {grens} kB mag",
        "maak het beeld kleiner",
    ),
    _fout(
        "C570",
        "Lek",
        "in {bestand} staat iets uit dit bestand dat niet in deze editie mag: {wat}",
        "de site is niet vervangen; haal de tekst weg of maak de casus breder toegankelijk",
    ),
)

_ZOEKEN = (
    _fout(
        "C701",
        "Zoekbestand ontbreekt",
        "dit bestand van het zoeken ontbreekt op de site",
        "maak de site opnieuw; blijft het misgaan, kijk dan of iets bestanden weghaalt",
    ),
    _fout(
        "C702",
        "Zoekbestanden beschadigd",
        "de bestanden van het zoeken horen niet bij elkaar of zijn veranderd",
        "maak de site opnieuw; blijft het misgaan, kijk dan of iets bestanden verandert",
    ),
)

_PUBLICATIE = (
    _fout(
        "C801",
        "Bevroren versie veranderd",
        "de tekst van versie {versie} is niet meer wat er gepubliceerd is",
        "zet de oude tekst terug; een verbetering hoort in een volgende versie "
        "(‘casotheek kompas publiceer’)",
    ),
    _fout(
        "C802",
        "Versie onder een andere naam",
        "dit bestand bevat versie {versie} maar heet anders",
        "noem het bestand {versie}.yml",
    ),
    _let_op(
        "C803",
        "Versie nog niet gepubliceerd",
        "versie {versie} van het kompas is niet bevroren",
        "publiceer haar met ‘casotheek kompas publiceer {versie}’",
    ),
    _let_op(
        "C804",
        "Beveiligingscontact verlopen",
        "het beveiligingscontact gold tot {datum}",
        "controleer het adres en zet er een nieuwe dag bij",
    ),
    _fout(
        "C810",
        "Beeld zonder beschrijving in een document",
        "in ‘{citaat}’ staat een beeld zonder beschrijving",
        "zet tussen de rechte haken wat er te zien is",
    ),
    _fout(
        "C811",
        "Tabel zonder kopregel",
        "in ‘{citaat}’ staat een tabel zonder kopregel",
        "geef elke kolom een kop",
    ),
    _fout(
        "C812",
        "Letterteken ontbreekt",
        "de letter van het document heeft geen vorm voor: {tekens}",
        "vervang deze tekens",
    ),
    _fout(
        "C813",
        "Lettertype ontbreekt",
        "het lettertype ‘{naam}’ is niet geïnstalleerd",
        "installeer wat requirements/site.txt noemt",
    ),
    _fout(
        "C814",
        "Casus niet in deze editie",
        "casus {nummer} staat niet in deze editie",
        "haal het nummer uit de selectie, of kies een andere editie",
    ),
)

_LEREN = (
    _fout(
        "C901",
        "Casus zonder kantelpunt",
        "casus {nummer} heeft geen kantelpunt, dus er valt niet mee te oefenen",
        "zet ‘### Kantelpunt’ in de casus, of kies een andere",
    ),
    _fout(
        "C902",
        "Casus zonder vragen",
        "casus {nummer} heeft geen deel ‘training’, dus geen vragen voor een groep",
        "vul ‘training’ in bij de casus, of kies een andere",
    ),
    _let_op(
        "C903",
        "Casus niet voor iedereen",
        "casus {nummer} {reden}; in de openbare editie valt zij hier weg",
        "kies een andere casus, of gebruik het traject alleen intern",
    ),
    _fout(
        "C904",
        "Minuten tellen niet op",
        "de onderdelen duren samen {som} minuten, de bijeenkomst {minuten}",
        "pas een onderdeel aan, of de duur van de bijeenkomst",
    ),
    _let_op(
        "C905",
        "Werkvorm niet beschreven",
        "werkvorm ‘{citaat}’ staat niet in docs/werkvormen",
        "beschrijf de werkvorm, of kies er een die er staat",
    ),
    _fout(
        "C906",
        "Groep van groot naar klein",
        "de grootste groep ({tot}) is kleiner dan de kleinste ({van})",
        "verwissel de twee getallen",
    ),
)

TABEL: dict[str, Soort] = {
    soort.code: soort for groep in (_LEZEN, _SCHEMA, _VERWIJZING, _VORM, _PRIVACY, _TAAL, _ZOEKEN, _PUBLICATIE, _LEREN) for soort in groep
}

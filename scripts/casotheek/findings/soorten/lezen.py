"""C1xx: what reading finds in files and fields."""

from casotheek.findings.soort import fout, let_op

SOORTEN = (
    fout(
        "C101",
        "Bestand niet te lezen",
        "dit bestand is niet te lezen: {reden}",
        "controleer de rechten en of het bestand nog bestaat",
    ),
    fout(
        "C102",
        "Geen gewoon bestand",
        "‘{citaat}’ is geen gewoon bestand, maar {wat}",
        "zet hier alleen gewone tekstbestanden neer",
    ),
    fout(
        "C103",
        "Bestand te groot",
        "dit bestand is te groot: {grootte} kB, hoogstens {grens} kB mag",
        "maak de tekst korter of splits haar",
    ),
    fout(
        "C104",
        "Rare bestandsnaam",
        "de bestandsnaam ‘{citaat}’ kan niet gebruikt worden",
        "gebruik kleine letters, cijfers en streepjes, zoals 012-eerst-de-huur.md",
    ),
    fout(
        "C105",
        "Verkeerde codering",
        "dit teken is niet in UTF-8 opgeslagen",
        "sla het bestand op als UTF-8; ‘casotheek herstel’ doet het voor je",
    ),
    fout(
        "C106",
        "UTF-16",
        "dit bestand is opgeslagen als UTF-16",
        "sla het bestand op als UTF-8; ‘casotheek herstel’ doet het voor je",
    ),
    fout(
        "C107",
        "Stuurteken",
        "hier staat een onzichtbaar stuurteken ({teken})",
        "haal dat teken weg; typ de regel zo nodig over",
    ),
    let_op(
        "C108",
        "Onbekend bestand",
        "bestand ‘{citaat}’ hoort hier niet en wordt overgeslagen",
        "zet het ergens anders: een casus eindigt op .md, een beeld hoort in casussen/bijlagen",
    ),
    fout(
        "C110",
        "Dubbel veld",
        "veld ‘{citaat}’ staat er twee keer (ook op regel {ook})",
        "verwijder een van de twee",
    ),
    fout(
        "C111",
        "Geen veldenblok",
        "het bestand begint niet met drie streepjes (---)",
        "zet de velden bovenaan tussen twee regels met elk precies drie streepjes",
    ),
    fout(
        "C112",
        "Veldenblok niet afgesloten",
        "het blok met velden is niet afgesloten",
        "zet na het laatste veld een regel met precies drie streepjes (---)",
    ),
    fout(
        "C113",
        "Verkeerde streepjes",
        "hier staan andere tekens dan drie gewone streepjes",
        "typ drie gewone streepjes (---); Word maakt er soms een liggend streepje van",
    ),
    fout(
        "C114",
        "Veldenblok is geen lijst van velden",
        "hier staat geen lijst van velden maar {wat}",
        "schrijf per regel een veld, een dubbele punt, een spatie en de waarde",
    ),
    fout(
        "C115",
        "Veldenblok te groot",
        "het blok met velden is te groot: {grootte} kB, hoogstens {grens} kB mag",
        "verplaats lange tekst naar het verhaal onder de velden",
    ),
    fout(
        "C116",
        "Te diep genest",
        "de velden zijn meer dan {grens} niveaus diep genest",
        "haal haken of inspringing weg",
    ),
    fout(
        "C117",
        "Verwijzing in YAML",
        "hier staat een anker of verwijzing (& of *)",
        "zet de tekst tussen aanhalingstekens, of schrijf haar voluit",
    ),
    fout(
        "C118",
        "Typeaanduiding in YAML",
        "hier staat een typeaanduiding (!)",
        "haal het stukje met het uitroepteken weg, of zet de tekst tussen aanhalingstekens",
    ),
    fout(
        "C119",
        "Fout in de velden",
        "deze regel is niet te begrijpen: {reden}",
        "zet de waarde tussen aanhalingstekens en controleer de inspringing",
    ),
    fout("C120", "Tab in de velden", "hier staat een tab", "spring in met spaties"),
    fout(
        "C121",
        "Vreemde spatie",
        "hier staat een vreemde spatie of een onzichtbare regelscheiding ({teken})",
        "vervang dat teken door een gewone spatie; ‘casotheek herstel’ doet het voor je",
    ),
    fout(
        "C122",
        "Tekst valt weg",
        "alles na het hekje (#) valt weg",
        "zet de hele tekst tussen aanhalingstekens; een opmerking begint met twee spaties en dan #",
    ),
    fout(
        "C123",
        "Datum bestaat niet",
        "datum ‘{citaat}’ bestaat niet",
        "schrijf een bestaande dag als jjjj-mm-dd, zoals 2019-07-14",
    ),
    fout(
        "C124",
        "Vreemde veldnaam",
        "de naam van dit veld is geen gewoon woord",
        "schrijf per veld een naam, een dubbele punt en een waarde",
    ),
    fout(
        "C125",
        "Dubbele punt in tekst",
        "in deze tekst staat een dubbele punt met een spatie",
        "zet de hele tekst tussen aanhalingstekens",
    ),
    fout(
        "C126",
        "Aanhalingsteken niet gesloten",
        "een aanhalingsteken wordt niet gesloten",
        "zet de tekst tussen dubbele aanhalingstekens, en gebruik daarbinnen ’ of ‘…’",
    ),
    fout(
        "C127",
        "Meer dan één veldenblok",
        "hier begint een tweede blok met velden",
        "zet alle velden in één blok",
    ),
)

"""C4xx: sections, markup, links and coherence."""

from casotheek.findings.soort import fout, let_op

SOORTEN = (
    fout(
        "C401",
        "Deel ontbreekt",
        "het deel ‘## {deel}’ ontbreekt",
        "voeg de kop toe, met tekst eronder",
    ),
    fout(
        "C402",
        "Deel zonder tekst",
        "onder ‘## {deel}’ staat geen echte tekst",
        "schrijf het deel, of zet de casus op status concept",
    ),
    fout("C403", "Deel dubbel", "het deel ‘## {deel}’ staat er twee keer", "voeg ze samen"),
    fout(
        "C404",
        "Volgorde van delen",
        "het deel ‘## {deel}’ staat niet op zijn plaats",
        "houd deze volgorde aan: {volgorde}",
    ),
    let_op(
        "C405",
        "Onbekend deel",
        "het deel ‘{citaat}’ hoort niet bij de vaste delen{bedoel}",
        "gebruik de vaste koppen; een eigen kop kan met drie hekjes (###)",
    ),
    fout(
        "C406",
        "Kantelpunt",
        "onder ‘## Verloop’ staat {aantal} ‘### Kantelpunt’",
        "zet er precies één: het moment tot waar je het verhaal kunt vertellen",
    ),
    fout(
        "C407",
        "Stap na het kantelpunt",
        "na een stap met na_kantelpunt: ja komt een stap zonder",
        "zet de stappen op volgorde van de tijd",
    ),
    fout(
        "C408",
        "Periode loopt terug",
        "de periode eindigt ({tot}) voor zij begint ({van})",
        "verwissel de maanden of verbeter ze",
    ),
    let_op(
        "C409",
        "Nazorg voor het einde",
        "de nazorg ({nazorg}) ligt voor het begin van de periode ({van})",
        "verbeter de maand",
    ),
    fout(
        "C410",
        "HTML in de tekst",
        "hier staat HTML: ‘{citaat}’",
        "schrijf gewone tekst; gebruik voor nadruk sterretjes, voor een teken < het woord",
    ),
    fout(
        "C411",
        "Link naar buiten",
        "deze link gaat de bibliotheek uit: ‘{citaat}’",
        "noem de bron met haar titel, zonder link",
    ),
    fout(
        "C412",
        "Gevaarlijke link",
        "deze link kan code uitvoeren of bestanden lezen: ‘{citaat}’",
        "haal de link weg",
    ),
    fout(
        "C413",
        "Link klopt niet",
        "deze link wijst nergens naar: ‘{citaat}’{bedoel}",
        "verwijs naar een bestand van de bibliotheek, zoals ../kompas/perspectief.md",
    ),
    fout(
        "C414",
        "Beeld van elders",
        "dit beeld staat niet bij de bijlagen: ‘{citaat}’{bedoel}",
        "zet het bestand in de map casussen/bijlagen, en schrijf in een casus bijlagen/… en op een "
        "bladzijde in docs casussen/bijlagen/…",
    ),
    fout(
        "C415",
        "Bestand invoegen",
        "hier wordt een ander bestand ingevoegd",
        "schrijf de tekst zelf op deze plaats",
    ),
    fout(
        "C416",
        "Opmaak met eigenschappen",
        "hier staan eigenschappen tussen accolades",
        "haal het stuk tussen accolades weg",
    ),
    let_op(
        "C417",
        "Beeld zonder beschrijving",
        "dit beeld heeft geen beschrijving",
        "beschrijf tussen de rechte haken wat erop staat",
    ),
    fout(
        "C418",
        "Verkeerde kop",
        "hier staat een kop met één hekje of een streep eronder",
        "gebruik ### voor een tussenkop; zet voor een losse streep een lege regel",
    ),
    let_op(
        "C420",
        "Waarde zonder casus",
        "voor waarde ‘{waarde}’ spreekt nog geen enkele casus",
        "noem de waarde in een casus, of leg uit waarom zij er toch staat",
    ),
    let_op(
        "C421",
        "Begrippen niet gebruikt",
        "{aantal} keer komt een {soort} in geen enkele casus voor: {citaat}",
        "gebruik deze begrippen, of haal ze weg",
    ),
    let_op("C422", "Twee keer dezelfde", "‘{citaat}’ staat er twee keer", "haal er een weg"),
    fout(
        "C423",
        "Groep zonder grenzen",
        "leeftijdsgroep ‘{citaat}’ heeft geen ‘van’",
        "zet erbij vanaf welke leeftijd de groep loopt",
    ),
    let_op(
        "C424",
        "Oplossing ontbreekt",
        "een obstakel dat (deels) is opgelost, heeft geen oplossing",
        "schrijf op hoe het lukte, of zet opgelost op nee",
    ),
    fout(
        "C426",
        "Tekst boven de eerste kop",
        "hier staat tekst boven de eerste kop",
        "zet de tekst onder een van de vaste koppen; controleer of de velden goed zijn afgesloten",
    ),
    fout(
        "C427",
        "Kantelpunt op de verkeerde plaats",
        "het kantelpunt staat niet als ‘###’ onder ‘## Verloop’",
        "zet ‘### Kantelpunt’ onder ‘## Verloop’",
    ),
    let_op(
        "C425", "Label dubbel", "‘{citaat}’ is ook de naam van ‘{ander}’", "kies een andere naam"
    ),
)

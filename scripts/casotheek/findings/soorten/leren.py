"""C9xx: casussen for training, trajecten and werkvormen."""

from casotheek.findings.soort import fout, let_op

SOORTEN = (
    fout(
        "C901",
        "Casus zonder kantelpunt",
        "casus {nummer} heeft geen kantelpunt, dus er valt niet mee te oefenen",
        "zet ‘### Kantelpunt’ in de casus, of kies een andere",
    ),
    fout(
        "C902",
        "Casus zonder vragen",
        "casus {nummer} heeft geen deel ‘training’, dus geen vragen voor een groep",
        "vul ‘training’ in bij de casus, of kies een andere",
    ),
    let_op(
        "C903",
        "Casus niet voor iedereen",
        "casus {nummer} {reden}; in de openbare editie valt zij hier weg",
        "kies een andere casus, of gebruik het traject alleen intern",
    ),
    fout(
        "C904",
        "Minuten tellen niet op",
        "de onderdelen duren samen {som} minuten, de bijeenkomst {minuten}",
        "pas een onderdeel aan, of de duur van de bijeenkomst",
    ),
    let_op(
        "C905",
        "Werkvorm niet beschreven",
        "werkvorm ‘{citaat}’ staat niet in docs/werkvormen",
        "beschrijf de werkvorm, of kies er een die er staat",
    ),
    fout(
        "C906",
        "Groep van groot naar klein",
        "de grootste groep ({tot}) is kleiner dan de kleinste ({van})",
        "verwissel de twee getallen",
    ),
)

"""C6xx: plain language and likeness."""

from casotheek.findings.soort import let_op

SOORTEN = (
    let_op(
        "C601",
        "Lange zin",
        "deze zin telt {woorden} woorden",
        "maak er twee zinnen van; hoogstens {grens} woorden leest goed",
    ),
    let_op(
        "C602",
        "Gemiddeld lange zinnen",
        "de zinnen tellen gemiddeld {gemiddeld} woorden",
        "schrijf korter; gemiddeld 9 tot {grens} woorden leest goed",
    ),
    let_op(
        "C603",
        "Vaktaal",
        "‘{citaat}’ is vaktaal",
        "schrijf liever: {liever}",
    ),
    let_op(
        "C604",
        "Afkorting zonder uitleg",
        "de afkorting ‘{citaat}’ wordt niet uitgelegd",
        "schrijf haar de eerste keer voluit, of neem haar op in de begrippen",
    ),
    let_op(
        "C610",
        "Casussen lijken op elkaar",
        "dit verhaal deelt {deel} procent van zijn woordreeksen met {ander}",
        "herschrijf een van de twee",
    ),
    let_op(
        "C611",
        "Zin komt vaker voor",
        "deze zin staat ook in {ander}",
        "schrijf de zin in een van de twee anders",
    ),
)

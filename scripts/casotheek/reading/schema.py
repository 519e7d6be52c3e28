"""From raw data to a model: pydantic's faults as findings with a place.

Owns the Dutch wording of every kind of validation error and the "bedoel je …?".
The schema itself is the model's.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from casotheek.findings import Finding, Plek, maak
from casotheek.model import Deel
from casotheek.reading.document import Document

M = TypeVar("M", bound=Deel)

_JA_NEE = {"ja", "deels", "nee"}
_ENGELS = {"yes", "no", "true", "false", "on", "off"}
_SOORTEN = {
    "string_type": ("tekst", "zet de waarde tussen aanhalingstekens"),
    "int_type": (
        "een heel getal",
        "schrijf een getal zonder aanhalingstekens, nul vooraan of punt",
    ),
    "bool_type": ("ja of nee", "schrijf ja of nee"),
    "date_type": ("een dag", "schrijf jjjj-mm-dd, zoals 2019-07-14"),
    "tuple_type": ("een lijst", "zet elke waarde op een eigen regel met een streepje ervoor"),
    "list_type": ("een lijst", "zet elke waarde op een eigen regel met een streepje ervoor"),
    "dict_type": (
        "een blok met velden",
        "schrijf per regel een veld, een dubbele punt en een waarde",
    ),
    "model_type": (
        "een blok met velden",
        "schrijf per regel een veld, een dubbele punt en een waarde",
    ),
    "model_attributes_type": (
        "een blok met velden",
        "schrijf per regel een veld, een dubbele punt en een waarde",
    ),
}
_VORMEN = {
    r"^(?:19|20)": "schrijf een maand als jjjj-mm, zoals 2019-07",
    r"^[a-z0-9]": "gebruik kleine letters, cijfers en streepjes, zonder spaties",
    r"^https": "schrijf het hele webadres, met https:// ervoor, zoals https://casussen.voorbeeld.nl",
    r"^(?:https": "schrijf het hele adres, met https:// of mailto: ervoor",
    r"^\d{1,3}\.": "schrijf twee getallen met een punt ertussen, zoals 1.0",
}


def valideer(model: type[M], document: Document) -> tuple[M | None, list[Finding]]:
    """The fields of a document as `model`, or None with everything that is wrong."""
    try:
        return model.model_validate(document.velden), []
    except ValidationError as fout:
        return None, _vertaal_alle(model, document, fout.errors(include_url=False))


def bedoel_je(woord: str, keuzes: Iterable[str]) -> str:
    """` (bedoel je ‘…’?)` for the choice most like `woord`, or an empty text."""
    laag = {keuze.lower(): keuze for keuze in keuzes}
    dichtbij = difflib.get_close_matches(woord[:80].lower(), laag, n=1, cutoff=0.6)
    return f" (bedoel je ‘{laag[dichtbij[0]]}’?)" if dichtbij else ""


def _vertaal_alle(
    model: type[Deel], document: Document, fouten: list[ErrorDetails]
) -> list[Finding]:
    """One finding a place: a union gives an error for each of its branches.

    The branch of the right type says most, so faults of type come last.
    """
    findings: dict[tuple[Any, ...], Finding] = {}
    for fout in sorted(fouten, key=lambda fout: fout["type"].endswith("_type")):
        pad = _echt_pad(document, fout)
        sleutel = (pad, fout["type"] if fout["type"] in {"missing", "extra_forbidden"} else "")
        if sleutel not in findings:
            findings[sleutel] = _vertaal(model, document, pad, fout)
    return list(findings.values())


def _echt_pad(document: Document, fout: ErrorDetails) -> tuple[Any, ...]:
    """The path of an error without the names of union branches."""
    data: Any = document.velden
    pad: list[Any] = []
    for stap in fout["loc"]:
        bestaat = (isinstance(data, Mapping) and stap in data) or (
            isinstance(data, list) and isinstance(stap, int) and stap < len(data)
        )
        if bestaat:
            data = data[stap]
            pad.append(stap)
    if fout["type"] == "missing":
        pad.append(fout["loc"][-1])
    return tuple(pad)


def _vertaal(
    model: type[Deel], document: Document, pad: tuple[Any, ...], fout: ErrorDetails
) -> Finding:
    soort, invoer = fout["type"], fout["input"]
    veld = next((str(stap) for stap in reversed(pad) if isinstance(stap, str)), "het bestand")
    if soort == "missing":
        plek = document.plek(*pad[:-1])
        uitleg = _uitleg(model, pad)
        return maak("C201", plek, veld=veld, uitleg=uitleg)
    if soort == "extra_forbidden":
        plek = document.plek(*pad, van_sleutel=True)
        bedoel = bedoel_je(veld, _velden(_model_bij(model, pad[:-1])))
        return maak("C202", plek, citaat=veld, bedoel=bedoel, lengte=len(veld))
    plek = document.plek(*pad)
    if invoer is None:
        return maak("C205", plek, veld=veld)
    if soort == "string_type" and (patroon := _patroon(model, pad)):
        fout = {**fout, "type": "string_pattern_mismatch", "ctx": {"pattern": patroon}}
        return _vorm(plek, veld, fout)
    vertaler = _VERTALERS.get(soort)
    if vertaler is not None:
        return vertaler(plek, veld, fout)
    if soort in _SOORTEN:
        naam, hoe = _SOORTEN[soort]
        return maak("C204", plek, veld=veld, soort=naam, hoe=hoe, lengte=_breedte(invoer))
    return maak("C210", plek, veld=veld, lengte=_breedte(invoer))


def _keuze(plek: Plek, veld: str, fout: ErrorDetails) -> Finding:
    keuzes = [stuk.strip(" '") for stuk in _ctx(fout, "expected").replace(" or ", ", ").split(",")]
    invoer = fout["input"]
    if _JA_NEE & set(keuzes) and str(invoer).lower() in _ENGELS:
        return maak("C211", plek, veld=veld, keuzes=_opsomming(keuzes), lengte=_breedte(invoer))
    bedoel = bedoel_je(str(invoer), keuzes)
    return maak(
        "C203",
        plek,
        veld=veld,
        citaat=invoer,
        bedoel=bedoel,
        keuzes=_opsomming(keuzes),
        lengte=_breedte(invoer),
    )


def _te_lang(plek: Plek, veld: str, fout: ErrorDetails) -> Finding:
    tekst = fout["type"] == "string_too_long"
    return maak(
        "C206",
        plek,
        veld=veld,
        grens=_ctx(fout, "max_length"),
        eenheid="tekens" if tekst else "regels",
    )


def _te_kort(plek: Plek, veld: str, fout: ErrorDetails) -> Finding:
    if fout["type"] == "string_too_short":
        return maak("C205", plek, veld=veld)
    return maak(
        "C207", plek, veld=veld, grens=_ctx(fout, "min_length"), eenheid="regel met een streepje"
    )


def _vorm(plek: Plek, veld: str, fout: ErrorDetails) -> Finding:
    patroon = _ctx(fout, "pattern")
    hoe = next((tekst for begin, tekst in _VORMEN.items() if patroon.startswith(begin)), "")
    return maak(
        "C208",
        plek,
        veld=veld,
        citaat=fout["input"],
        hoe=hoe or "bekijk de uitleg van het veld",
        lengte=_breedte(fout["input"]),
    )


def _grens(plek: Plek, veld: str, fout: ErrorDetails) -> Finding:
    minstens = fout["type"].startswith("greater")
    grens = f"minstens {_ctx(fout, 'ge')}" if minstens else f"hoogstens {_ctx(fout, 'le')}"
    return maak("C209", plek, veld=veld, grens=grens, lengte=_breedte(fout["input"]))


_VERTALERS: dict[str, Callable[[Plek, str, ErrorDetails], Finding]] = {
    "literal_error": _keuze,
    "string_too_long": _te_lang,
    "too_long": _te_lang,
    "string_too_short": _te_kort,
    "too_short": _te_kort,
    "string_pattern_mismatch": _vorm,
    "greater_than_equal": _grens,
    "less_than_equal": _grens,
}


def _ctx(fout: ErrorDetails, naam: str) -> str:
    return str(fout.get("ctx", {}).get(naam, ""))


def _opsomming(keuzes: list[str]) -> str:
    return keuzes[0] if len(keuzes) == 1 else f"{', '.join(keuzes[:-1])} of {keuzes[-1]}"


def _breedte(invoer: Any) -> int:
    return len(invoer) if isinstance(invoer, str) and "\n" not in invoer else 1


def _velden(model: type[BaseModel] | None) -> list[str]:
    return list(model.model_fields) if model is not None else []


def _uitleg(model: type[Deel], pad: tuple[Any, ...]) -> str:
    houder = _model_bij(model, pad[:-1])
    info = houder.model_fields.get(str(pad[-1])) if houder is not None else None
    tekst = (info.description if info is not None else None) or "zie de uitleg van de velden"
    return tekst[0].lower() + tekst[1:].rstrip(".")


def _model_bij(model: type[BaseModel], pad: tuple[Any, ...]) -> type[BaseModel] | None:
    """The model that describes the block at `pad`."""
    huidig: type[BaseModel] | None = model
    for stap in pad:
        if isinstance(stap, int):
            continue
        info = huidig.model_fields.get(stap) if huidig is not None else None
        huidig = _model_in(info.annotation) if info is not None else None
    return huidig


def _model_in(soort: Any) -> type[BaseModel] | None:
    if isinstance(soort, type) and issubclass(soort, BaseModel):
        return soort
    for deel in getattr(soort, "__args__", ()):
        if (gevonden := _model_in(deel)) is not None:
            return gevonden
    return None


def _patroon(model: type[Deel], pad: tuple[Any, ...]) -> str:
    """The form a text must have at `pad`; empty when any text will do."""
    houder = _model_bij(model, pad[:-1])
    info = houder.model_fields.get(str(pad[-1])) if houder is not None else None
    if info is None:
        return ""
    delen = [info, *getattr(info.annotation, "__args__", ())]
    regels = [regel for deel in delen for regel in getattr(deel, "metadata", ())]
    regels += [regel for deel in delen for regel in getattr(deel, "__metadata__", ())]
    return next((str(p) for regel in regels if (p := getattr(regel, "pattern", None))), "")

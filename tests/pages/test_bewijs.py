"""The order of evidence, what is said of a waarde with one side, and opdrachten."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import proefmap
import sitebouw
from casotheek.build import keur
from casotheek.pages import dekking, kompas
from casotheek.pages.bewijs import sterkste, telbalk
from casotheek.pages.context import Context


def _casus(nummer: int, werking: str, uitkomst: str, eerst: str = "perspectief") -> str:
    ander = "eropaf" if eerst == "perspectief" else "perspectief"
    tekst = proefmap.met(
        nummer=f"nummer: {nummer}",
        resultaat=f"resultaat: {{uitkomst: {uitkomst}}}",
    )
    oud = '  - {waarde: perspectief, werking: droeg-bij, toelichting: "Hij koos zelf."}'
    rijen = {
        "perspectief": f'  - {{waarde: perspectief, werking: {werking}, toelichting: "T{nummer}."}}',
        "eropaf": '  - {waarde: eropaf, werking: droeg-bij, toelichting: "Langs geweest."}',
    }
    return tekst.replace(oud, f"{rijen[eerst]}\n{rijen[ander]}")


def _context(map_: Path, **casussen: str) -> Context:
    bestanden = {f"casussen/{naam[1:]}-c.md": tekst for naam, tekst in casussen.items()}
    proefmap.maak(map_, {"kompas/eropaf.md": sitebouw.EROPAF, **bestanden})
    (map_ / "casussen/001-de-derde-sleutel.md").unlink()
    keuring = keur(map_)
    assert not keuring.fouten
    return Context(keuring.bibliotheek)


def test_the_strongest_of_each_side_comes_first(tmp_path: Path) -> None:
    context = _context(
        tmp_path,
        c001=_casus(1, "droeg-bij", "niet", eerst="eropaf"),
        c002=_casus(2, "droeg-bij", "niet"),
        c003=_casus(3, "droeg-bij", "bereikt"),
        c004=_casus(4, "schuurde", "bereikt"),
        c005=_casus(5, "ontbrak", "niet"),
    )
    sterk = sterkste(context, "perspectief")
    assert [b["nummer"] for b in sterk["voor"]] == [3, 2, 1]
    assert [b["nummer"] for b in sterk["tegen"]] == [5, 4]
    assert [b["nummer"] for b in sterk["alle"]] == [3, 2, 1, 5, 4]
    assert sterk["voor"][0]["toelichting"] == "T3."
    assert sterk["mist"] == ""


def test_a_waarde_with_one_side_or_none_says_so(tmp_path: Path) -> None:
    context = _context(tmp_path, c001=_casus(1, "schuurde", "deels"))
    assert sterkste(context, "perspectief")["mist"] == "voor"
    assert sterkste(context, "eropaf")["mist"] == "tegen"
    leeg = replace(context, bieb=replace(context.bieb, casussen=()))
    assert sterkste(leeg, "eropaf") == {"voor": [], "tegen": [], "alle": [], "mist": "alles"}


def test_the_bar_of_a_waarde_goes_by_the_one_with_most_evidence(context: Context) -> None:
    assert [(d["vorm"], d["aantal"], d["x"]) for d in telbalk(context, "perspectief")] == [
        ("droeg-bij", 2, 0.0), ("ontbrak", 1, 66.67),
    ]  # fmt: skip
    assert [(d["vorm"], d["breed"]) for d in telbalk(context, "eropaf")] == [("schuurde", 33.33)]
    leeg = replace(context, bieb=replace(context.bieb, casussen=()))
    assert telbalk(leeg, "eropaf") == []


def _opdracht(context: Context) -> dict[str, Any]:
    metas = {page.src_uri: page.meta for page in kompas.paginas(context)}
    view: dict[str, Any] = metas["opdrachten/bereiken.md"]["opdracht"]
    return view


def test_an_opdracht_counts_what_its_casussen_say_of_themselves(context: Context) -> None:
    stand = _opdracht(context)["stand"]
    assert (stand["steun"], stand["tegen"], stand["ongewogen"]) == (1, 1, 0)
    derde = context.bieb.casussen[2]
    noemt = replace(
        derde, velden=derde.velden.model_copy(update={"ontwikkelopdrachten": ("bereiken",)})
    )
    met = replace(context, bieb=replace(context.bieb, casussen=(*context.bieb.casussen[:2], noemt)))
    assert _opdracht(met)["stand"]["ongewogen"] == 1
    assert [c["nummer"] for c in _opdracht(met)["genoemd"]] == [3]


def test_coverage_stands_in_the_internal_edition_alone(context: Context) -> None:
    assert dekking.paginas(context) == []
    (page,) = dekking.paginas(replace(context, editie="intern"))
    assert page.src_uri == "dekking.md"
    meta = page.meta
    assert (meta["klaar"], meta["streef"]) == (3, 100)
    assert [w["sleutel"] for w in meta["waarden"]] == ["eropaf"]
    assert {rij["label"] for rij in meta["dun"]} == {"Wonen", "Schulden", "Wachttijd"}
    assert meta["opdrachten"] == []


def test_an_opdracht_without_an_answer_is_on_the_list(context: Context) -> None:
    stuk = context.bieb.opdrachten[0]
    open_ = replace(stuk, velden=stuk.velden.model_copy(update={"status": "open", "steun": ()}))
    bieb = replace(context.bieb, opdrachten=(open_,))
    (page,) = dekking.paginas(replace(context, bieb=bieb, editie="intern"))
    (rij,) = page.meta["opdrachten"]
    assert (rij["status"]["woord"], rij["steun"], rij["tegen"]) == ("Nog open", 0, 1)

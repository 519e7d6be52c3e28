"""The walk a reader makes: home, overview, casus, waarde, and back."""

from __future__ import annotations

from soorten import SOORTEN, NieuwePagina


def test_from_home_to_a_waarde_and_back(adres: str, nieuwe_pagina: NieuwePagina) -> None:
    pagina = nieuwe_pagina()
    vreemd: list[str] = []
    klachten: list[str] = []
    pagina.on("request", lambda vraag: vreemd.append(vraag.url))
    pagina.on("console", lambda bericht: klachten.append(bericht.text))
    pagina.on("pageerror", lambda fout: klachten.append(str(fout)))
    pagina.goto(adres)
    pagina.get_by_role("navigation", name="Hoofdmenu").get_by_role("link", name="Casussen").click()
    pagina.wait_for_url("**/casussen/")
    pagina.get_by_role("link", name="De derde sleutel").first.click()
    pagina.wait_for_url("**/casussen/001-de-derde-sleutel/")
    assert pagina.locator(".herkomst").inner_text().startswith("Fictief")
    pagina.get_by_role("complementary").get_by_role("link", name="Perspectief").click()
    pagina.wait_for_url("**/kompas/perspectief/")
    pagina.locator(".bewijs a").first.click()
    pagina.wait_for_url("**/casussen/**")
    pagina.go_back()
    assert pagina.url == adres + SOORTEN["waarde"]
    assert [url for url in vreemd if not url.startswith(adres)] == []
    assert klachten == []


def test_the_wall_names_the_tile_that_is_pointed_at(
    adres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    pagina.goto(adres)
    pagina.locator(".muur a").nth(2).focus()
    assert pagina.locator("[data-bijschrift] strong").inner_text() == "3. Kaal"


def test_every_link_inside_the_site_leads_somewhere(
    adres: str, nieuwe_pagina: NieuwePagina
) -> None:
    pagina = nieuwe_pagina()
    te_doen, gedaan, dood = [adres], set(), []
    while te_doen:
        url = te_doen.pop()
        if url in gedaan:
            continue
        gedaan.add(url)
        if not url.endswith("/"):
            if pagina.request.get(url).status >= 400:
                dood.append(url)
            continue
        antwoord = pagina.goto(url)
        if antwoord is None or antwoord.status >= 400:
            dood.append(url)
            continue
        namen = set(pagina.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)"))
        links = pagina.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.href)")
        for link in links:
            kaal, _, anker = link.partition("#")
            te_doen.append(kaal.partition("?")[0])
            if kaal == url and anker and anker not in namen:
                dood.append(link)
    assert dood == []
    assert len(gedaan) >= len(SOORTEN) - 2

"""The registry in the admin: who keeps it, what it tells the rules, and what follows when it changes."""

import io
import json
import sys

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse

from cms.publishing.gate import examine
from cms.publishing.models import LocalePolicy
from cms.publishing.rules.registry import Kind, Status
from cms.translation.models import GlossaryTerm
from stories.demo.users import load_users
from stories.models import Drug, DrugStanding, Hospital, NameVariants, OrganisationSettings, Person, StoryPage
from stories.registered import registry_for
from tests import builders
from tests.editor import check, text_of

pytestmark = pytest.mark.django_db
NAMES, DRUGS = "names", "drugs"


def in_every_language(model, names: dict[str, str], **fields):
    """The English record, with its translations."""
    english = model.objects.create(name=names["en"], locale=builders.locale("en"), **fields)
    for code in ("ru", "zh-hans"):
        row = english.copy_for_translation(builders.locale(code))
        row.name = names[code]
        row.save()
    return english


def a_physician() -> Person:
    return in_every_language(Person, {"en": "Dr Lin Ruo", "ru": "Линь Жо", "zh-hans": "林若"})


def a_drug(status: str = "investigational", region: str = "US", **fields) -> Drug:
    drug = Drug.objects.create(
        name_en="examplecabtagene autoleucel",
        name_ru="экземпкабтаген аутолейсел",
        name_zh_hans="示例奥仑赛",
        other_names="example-cel",
        drug_class="car-t",
    )
    DrugStanding.objects.create(drug=drug, region=region, status=status, **fields)
    return drug


def a_told_story(words: str, **fields) -> StoryPage:
    return builders.a_story(body=[("paragraph", f"<p>{words}</p>")], **fields)


def found(page) -> list[tuple[str, str]]:
    return [(each.code, dict(each.named).get("instead", "")) for each in examine(page).obstacles]


# --- what it tells the rules


@pytest.mark.parametrize(
    ("language", "name", "variants"),
    [
        ("en", "Dr Lin Ruo", ("Lin Rou",)),
        ("ru", "Линь Жо", ("Лин Жо", "Lin Rou")),
        ("zh-hans", "林若", ("林诺", "Lin Rou")),
    ],
)
def test_a_name_is_told_in_each_language_with_its_variants(language, name, variants):
    NameVariants.objects.create(
        person=a_physician().get_translation(builders.locale("ru")),
        in_en="Lin Rou\n\n",
        in_ru="Лин Жо",
        in_zh_hans="林诺",
    )
    told = {each.kind: each for each in registry_for(language, ["US"]).names if each.kind is Kind.PERSON}
    assert (told[Kind.PERSON].registered, told[Kind.PERSON].variants) == (name, variants)


def test_names_of_the_organisation_and_of_terms_stand_where_they_are_kept():
    organisation = OrganisationSettings.load()
    organisation.name_ru = "Клиники Каскад"
    organisation.save()
    term = GlossaryTerm.objects.create(
        en="cytokine release (CRS)", ru="выброс цитокинов", zh_hans="细胞因子释放（CRS）", kind="term"
    )
    NameVariants.objects.create(is_organisation=True, in_ru="Каскад-клиника")
    NameVariants.objects.create(term=term, in_zh_hans="细胞因子风暴")
    russian = [each for each in registry_for("ru", []).names if each.kind is Kind.ORGANISATION]
    assert (russian[0].registered, russian[0].variants) == ("Клиники Каскад", ("Каскад-клиника",))
    chinese = [each for each in registry_for("zh-hans", []).names if each.kind is Kind.TERM]
    assert [(each.registered, each.variants) for each in chinese] == [("细胞因子释放", ("细胞因子风暴",))]


def test_a_drug_is_told_with_its_status_in_each_region():
    a_drug("approved", "CN", least_lines=3)
    drug = registry_for("zh-hans", ["CN"]).drugs[0]
    assert drug.name == "示例奥仑赛"
    assert "example-cel" in drug.right_names
    assert drug.statuses_in(frozenset({"CN"})) == {Status.APPROVED}
    assert drug.least_lines_in(frozenset({"CN"})) == 3


def test_a_language_addresses_the_regions_of_its_policy_or_the_usual_ones():
    policy = LocalePolicy.objects.create(locale=builders.locale("zh-hans"))
    assert policy.addressed == {"CN"}
    policy.regions = ["US"]
    assert policy.addressed == {"US"}


# --- at the gate


def test_a_page_that_misspells_a_physician_is_told_the_registered_name(client):
    NameVariants.objects.create(person=a_physician(), in_en="Lin Rou")
    page = a_told_story("Lin Rou led the team.", live=False)
    assert ("ORG-001", "Dr Lin Ruo") in found(page)
    client.force_login(builders.an_editor())
    html = text_of(check(client, builders.a_story(live=False, slug="another"), lead="Lin Rou led the team."))
    assert "“Lin Rou” is not the registered name." in html
    assert "Use the registered one: “Dr Lin Ruo”." in html


def test_a_drug_that_is_investigational_for_the_readers_is_called_so():
    a_drug(region="US")
    page = a_told_story("She received example-cel.", live=False)
    assert [code for code, _ in found(page)] == ["REG-001"]
    LocalePolicy.objects.create(locale=builders.locale("en"), regions=["EU"])
    assert found(page) == []


def test_a_policy_that_promotes_in_britain_lets_no_treatment_page_live():
    page = builders.a_treatment(live=False)
    policy = LocalePolicy.objects.create(locale=builders.locale("en"), purpose="promotion")
    assert [code for code, _ in found(page)] == ["offer-barred-in-britain"]
    policy.regions = ["US"]
    policy.save()
    assert found(page) == []


# --- what follows when it changes


def test_a_new_status_is_asked_about_where_a_drug_is_named_and_nowhere_else():
    named, other = a_told_story("She received example-cel."), builders.a_story(slug="other")
    assert named.live
    a_drug()
    named.refresh_from_db()
    other.refresh_from_db()
    assert (named.live, other.live) == (False, True)


def test_whoever_registers_a_variant_sees_first_which_pages_it_takes_down(admin_client):
    page = a_told_story("CasCade Clinics led the team.")
    form = {"is_organisation": "on", "in_en": "CasCade Clinics", "in_ru": "", "in_zh_hans": ""}
    html = admin_client.post(reverse("names:add"), form).content.decode()
    assert page.title in html
    assert not NameVariants.objects.exists()
    assert StoryPage.objects.get(pk=page.pk).live


def drug_form(**rows) -> dict[str, str]:
    row = {"region": "US", "status": "investigational", "least_lines": "", "indication": "", "ORDER": "1"}
    row |= {"reference": "", "as_of": "", **rows}
    return {
        "name_en": "examplecabtagene autoleucel",
        "name_ru": "экземпкабтаген аутолейсел",
        "name_zh_hans": "示例奥仑赛",
        "drug_class": "car-t",
        "other_names": "example-cel",
        "variants": "",
        "note": "",
        "standings-TOTAL_FORMS": "1",
        "standings-INITIAL_FORMS": "0",
        "standings-MIN_NUM_FORMS": "0",
        "standings-MAX_NUM_FORMS": "1000",
        **{f"standings-0-{name}": value for name, value in row.items()},
    }


def test_whoever_registers_a_drug_sees_first_which_pages_it_takes_down(admin_client):
    page = a_told_story("She received example-cel.")
    html = admin_client.post(reverse("drugs:add"), drug_form()).content.decode()
    assert page.title in html
    assert not Drug.objects.exists()
    assert StoryPage.objects.get(pk=page.pk).live


def test_a_drug_is_registered_with_its_status(admin_client):
    admin_client.post(reverse("drugs:add"), drug_form())
    assert [each.status for each in Drug.objects.get().standings.all()] == ["investigational"]


def test_an_approval_says_where_it_is_written(admin_client):
    admin_client.post(reverse("drugs:add"), drug_form(status="approved"))
    assert not Drug.objects.exists()
    admin_client.post(
        reverse("drugs:add"), drug_form(status="approved", reference="Label, section 1", as_of="2024-04-05")
    )
    assert DrugStanding.objects.get().status == "approved"


# --- who keeps it, and how


def test_a_name_has_one_bearer_and_its_variants_are_not_itself():
    hospital = in_every_language(Hospital, {"en": "North", "ru": "Север", "zh-hans": "北"}, slug="north")
    for wrong in (
        NameVariants(in_en="Nord"),
        NameVariants(is_organisation=True, hospital=hospital, in_en="Nord"),
        NameVariants(hospital=hospital, in_ru="Север"),
    ):
        with pytest.raises(ValidationError):
            wrong.full_clean()
    NameVariants(hospital=hospital, in_ru="Норд").full_clean()


@pytest.mark.parametrize(
    ("register", "keepers"),
    [
        (NAMES, {"admin", "editor", "medical", "compliance", "reviewer-ru", "reviewer-zh"}),
        (DRUGS, {"admin", "medical"}),
    ],
)
def test_names_are_kept_by_who_writes_and_drugs_by_medical_reviewers(client, register, keepers):
    may = set()
    for name, user in load_users().items():
        client.force_login(user)
        assert client.get(reverse(f"{register}:index")).status_code == 200
        if client.get(reverse(f"{register}:add")).status_code == 200:
            may.add(name)
    assert may == keepers


def test_check_text_knows_what_the_site_has_registered(monkeypatch):
    NameVariants.objects.create(person=a_physician(), in_en="Lin Rou")
    line = {"id": "1", "locale": "en", "kind": "news", "audience": "public", "text": "Lin Rou led the team."}
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(json.dumps(line).encode())))
    out = io.StringIO()
    call_command("check_text", stdout=out, stderr=io.StringIO())
    (answer,) = json.loads(out.getvalue())["findings"]
    assert (answer["rule"], answer["start"], answer["end"]) == ("ORG-001", 0, 7)
    assert "“Dr Lin Ruo”" in answer["message"]

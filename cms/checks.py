"""System checks: what must fit together before the site may start."""

import ast
import inspect

from django.apps import apps
from django.core.checks import CheckMessage, Error, register
from django.template import TemplateDoesNotExist
from django.template.loader import get_template
from django.utils import translation
from wagtail.models import Page

from cms.languages import LANGUAGES
from cms.publishing import clearing, gate, roads, rules
from cms.publishing.forms import GatedPageForm
from cms.publishing.gate import Gated
from cms.publishing.messages import MESSAGES
from cms.publishing.rules.case import FIELDS
from cms.publishing.rules.conditions import COHORTS
from cms.publishing.rules.law import LAW
from cms.publishing.rules.snippets import SNIPPET_RULES
from cms.publishing.rules.text.severity import DEFAULT


def page_types() -> list[type[Page]]:
    """Every page type that can hold a page, Wagtail’s bare ones apart."""
    return [model for model in apps.get_models() if issubclass(model, Page) and model is not Page]


@register("casebook")
def every_page_type_is_gated(app_configs, **kwargs) -> list[CheckMessage]:
    errors: list[CheckMessage] = []
    for model in page_types():
        if not issubclass(model, Gated):
            hint = "Derive it from stories.models.CasebookPage."
            errors.append(Error(f"{model.__name__} is not Gated", hint=hint, id="cms.E001"))
        elif not issubclass(model.base_form_class, GatedPageForm):
            hint = "Derive its base_form_class from cms.publishing.forms.GatedPageForm."
            errors.append(Error(f"{model.__name__} explains no obstacles", hint=hint, id="cms.E002"))
    return errors


@register("casebook")
def every_page_type_has_a_template(app_configs, **kwargs) -> list[CheckMessage]:
    errors: list[CheckMessage] = []
    for model in page_types():
        try:
            get_template(model.template)
        except TemplateDoesNotExist:
            hint = f"Write templates/{model.template}."
            errors.append(Error(f"{model.__name__} has no template", hint=hint, id="cms.E003"))
    return errors


def codes_of_rules() -> set[str]:
    """Every code that a rule can yield, read from the source of the rules."""
    modules = {inspect.getmodule(rule) for rule in (*rules.RULES, *SNIPPET_RULES)} | {gate, clearing}
    return (
        {
            node.args[0].value
            for module in modules
            for node in ast.walk(ast.parse(inspect.getsource(module)))
            if isinstance(node, ast.Call)
            and getattr(node.func, "id", "") == "Obstacle"
            and isinstance(node.args[0], ast.Constant)
        }
        | set(DEFAULT)
        | set(FIELDS)
        | set(COHORTS.values())
    )


@register("casebook")
def every_obstacle_has_wording(app_configs, **kwargs) -> list[CheckMessage]:
    errors: list[CheckMessage] = []
    for code in sorted(codes_of_rules()):
        if code not in LAW:
            hint = "Add it to cms/publishing/rules/law.py."
            errors.append(Error(f"Obstacle {code!r} has no law behind it", hint=hint, id="cms.E006"))
        if code not in MESSAGES:
            hint = "Add it to cms/publishing/messages.py."
            errors.append(Error(f"Obstacle {code!r} has no wording", hint=hint, id="cms.E004"))
            continue
        errors.extend(_untranslated(code))
    return errors


def _untranslated(code: str) -> list[CheckMessage]:
    with translation.override("en"):
        english = str(MESSAGES[code])
    errors: list[CheckMessage] = []
    for language in LANGUAGES[1:]:
        with translation.override(language.code):
            if str(MESSAGES[code]) == english:
                hint = "Translate it in locale/, then compile the catalogues."
                message = f"Obstacle {code!r} has no wording in {language.code}"
                errors.append(Error(message, hint=hint, id="cms.E005"))
    return errors


@register("casebook", deploy=True)
def every_road_to_the_public_is_known(app_configs, **kwargs) -> list[CheckMessage]:
    """Reads all of Wagtail’s source, so it is asked before a deployment and in the tests, not at every command."""
    hint = "See which layer holds it, test it in test_every_road.py, and list it in cms/publishing/roads.py."
    return [Error(change, hint=hint, id="cms.E007") for change in roads.changes()]

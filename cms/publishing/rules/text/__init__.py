"""The text engine: what may be written, in English, Russian and Chinese. Pure, and all rules are listed here.

Last comes the second reader, who asks for a person’s judgement where no rule has refused a passage.
"""

from collections.abc import Iterator

from cms.publishing.rules.text import (
    audiences,
    care,
    clinical,
    comparison,
    contact,
    efficacy,
    in_passing,
    mechanisms,
    names,
    patient_names,
    persons,
    promises,
    rates,
    regulatory,
    safety,
    second_reader,
    wording,
)
from cms.publishing.rules.text.finding import Finding, TextRule
from cms.publishing.rules.text.reading import Text
from cms.publishing.rules.text.severity import severity_of

__all__ = ["KINDS", "LANGUAGES", "TEXT_RULES", "Finding", "Text", "findings", "severity_of"]

LANGUAGES = ("en", "ru", "zh-hans")
KINDS = ("treatment", "story", "quote", "news", "profile", "cta", "link", "ui")

TEXT_RULES: tuple[TextRule, ...] = (
    promises.no_outcome_is_promised,
    efficacy.no_cure_is_claimed,
    efficacy.cure_like_hope_is_defined,
    safety.no_treatment_is_without_harm,
    safety.safe_and_effective_are_not_properties,
    rates.an_outcome_rate_is_a_claim,
    efficacy.efficacy_is_not_praised,
    efficacy.no_disease_is_declared_gone,
    safety.a_side_effect_proves_nothing,
    efficacy.nobody_owes_recovery_to_attitude,
    care.care_is_not_declared_needless,
    mechanisms.a_mechanism_is_not_a_total_result,
    comparison.nobody_is_the_best,
    comparison.no_treatment_beats_another_unproven,
    comparison.other_providers_are_left_in_peace,
    comparison.the_first_ever_has_a_source,
    comparison.nothing_is_a_miracle,
    safety.harm_is_not_made_small,
    rates.a_figure_about_ourselves_has_its_date,
    rates.a_source_has_a_name,
    clinical.a_category_belongs_to_its_criteria,
    clinical.a_stage_does_not_contradict_itself,
    clinical.a_category_fits_the_protein,
    regulatory.the_investigational_is_labelled,
    regulatory.use_outside_the_approved_line_says_so,
    regulatory.the_status_of_a_drug_is_told,
    regulatory.a_drug_keeps_to_its_approved_line,
    audiences.a_quotation_proves_no_effect,
    persons.staff_in_a_story_are_on_the_record,
    persons.nobody_is_identified,
    persons.no_event_has_its_day,
    patient_names.no_patient_has_a_full_name,
    persons.details_do_not_add_up_to_a_person,
    persons.no_birth_year_and_no_great_age,
    contact.contact_stands_in_its_block,
    contact.links_are_well_formed,
    contact.records_come_by_the_secure_form,
    contact.links_say_where_they_go,
    contact.nobody_is_hurried,
    wording.the_text_is_in_its_own_language,
    clinical.the_glossary_is_kept,
    clinical.pr_in_russian_is_complete_remission,
    names.organisations_have_one_name,
    names.terms_are_spelt_one_way,
    wording.a_time_has_its_anchor,
    wording.nothing_is_left_over,
    wording.hashtags_are_no_text,
    audiences.no_single_recovery_is_advertised,
    audiences.gratitude_is_no_advertisement,
    audiences.russian_verbs_promise_nothing,
    audiences.readers_are_not_told_that_they_are_ill,
    wording.russian_comes_first,
    rates.the_public_in_china_reads_no_rates,
    audiences.nobody_serves_as_proof,
    audiences.prescription_drugs_are_not_advertised,
    in_passing.nothing_is_claimed_in_passing,
)


def findings(text: Text) -> Iterator[Finding]:
    """Every doubt about the text, in the order of the text; a rule marks the same words only once."""
    found = {each for rule in TEXT_RULES for each in rule(text)}
    refused = [each for each in found if severity_of(each.rule, text) == "block"]
    found.update(second_reader.passages_like_those_that_harm(text, refused))
    marked: dict[str, int] = {}
    for each in sorted(found, key=lambda one: (one.start, -one.end, one.rule)):
        if each.start >= marked.get(each.rule, 0) and severity_of(each.rule, text) != "off":
            marked[each.rule] = each.end
            yield each

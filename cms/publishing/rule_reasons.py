# ruff: noqa: E501 – a reason stands on one line
"""Why each rule of the catalogue is there: in one sentence, what it spares readers or patients."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

REASONS: dict[str, Promise] = {
    "CLM-001": _(
        "People who are gravely ill stake time, money and hope on a promise that no treatment can keep."
    ),
    "CLM-002": _(
        "People who believe that they are cured may skip the check-ups that would find a relapse in time."
    ),
    "CLM-003": _("A term without an agreed meaning is read as a cure, and decisions are made on it."),
    "CLM-004": _("Every treatment can do harm, and only those who know of it can agree to it freely."),
    "CLM-005": _(
        "“Safe” and “effective” only soothe as long as nobody says for whom and compared with what."
    ),
    "CLM-006": _(
        "A rate means something only with the number of people, the source and the date, and typed by hand it grows old unseen."
    ),
    "CLM-007": _("Praise without data cannot be checked, and readers take it for a result."),
    "CLM-008": _(
        "A test only says that it found nothing down to its limit, and what lies below can grow again."
    ),
    "CLM-009": _(
        "Whoever takes a dangerous fever for a good sign comes too late, and others fear that without it nothing works."
    ),
    "CLM-010": _("People who relapse must not believe that they did not hope or fight enough."),
    "REV-001": _(
        "Harm can be said in words that no rule foresaw; a second reader, who has read thousands of judged texts, asks a person to look."
    ),
    "CLM-011": _("Somebody may stop a treatment that keeps them alive because a page said that they could."),
    "CLM-012": _(
        "How a therapy acts in the laboratory does not say what it achieves in a person, but it is read like that."
    ),
    "SUP-001": _("Readers cannot check a superlative, and those in distress go where it is loudest."),
    "SUP-002": _("Without a comparison of like with like, people turn down the treatment that suits them."),
    "SUP-003": _("It takes away trust in the doctors on whom people depend at home."),
    "SUP-004": _("Being first says nothing of the result, and without proof it may be untrue."),
    "SUP-005": _("It awakens hopes that no result bears out, and afterwards the fall is deeper."),
    "SAF-001": _("Whoever reads of the benefit must see the harm just as clearly in order to weigh them."),
    "SAF-002": _(
        "A risk that is not named comes as a surprise, and its first signs are not recognised as an emergency."
    ),
    "SAF-003": _("A story in which nothing goes wrong leads others to expect the same."),
    "SAF-004": _("Whoever expects a slight cold calls too late when it becomes dangerous."),
    "NUM-001": _("A figure that does not fit its own numbers is wrong in one place or another."),
    "NUM-002": _("Such a figure is impossible: somebody copied it wrongly, and people base decisions on it."),
    "NUM-003": _("Such figures are impossible: somebody mixed them up, and people base decisions on them."),
    "NUM-004": _(
        "With few people chance decides, and a percentage hides how different the next group may turn out."
    ),
    "NUM-005": _("What was found in another disease does not tell people what awaits them in theirs."),
    "NUM-006": _("Without a day and a source nobody can tell whether the number holds or ever did."),
    "SRC-001": _(
        "“Studies show” can be said of anything; only a named study can be read, checked and contradicted."
    ),
    "SRC-002": _("Without a source and the place in it, nobody can check whether the figure is right."),
    "SRC-003": _("What its authors have withdrawn or replaced must not go on leading people to a treatment."),
    "CLN-001": _(
        "The same word means another depth of response in another disease, so readers would compare what cannot be compared."
    ),
    "CLN-002": _("A stage that cannot exist misleads everybody who recognises their own in it."),
    "CLN-003": _("A category better or worse than the measurement tells readers another course of illness."),
    "CLN-004": _("Only criteria, category and time say how deep a response is and whether it has lasted."),
    "CLN-005": _("People look for their own disease, and would take the course of another for theirs."),
    "CLN-006": _("A complete response with a tumour still there would promise others more than was reached."),
    "CLN-007": _("Dates that do not add up give a false idea of how long treatment and recovery take."),
    "REG-001": _(
        "Nobody yet knows whether it helps more than it harms; people must know that they would be part of a trial."
    ),
    "REG-002": _("For this use nobody has examined and approved that the benefit outweighs the harm."),
    "REG-003": _("Some laws keep offers of treatment from the public, in order to protect people in need."),
    "TST-001": _(
        "One person’s good outcome is read as one’s own prospect, unless it says what most people can expect."
    ),
    "TST-002": _("In a patient’s mouth a claim is believed most readily and can be proved least."),
    "TST-003": _("Readers weigh a story differently when they know who was paid for it or is related."),
    "TST-004": _("Readers rely on it that this person exists and has said so."),
    "CNS-001": _(
        "It is the patient’s illness, and only the patient decides who reads of it, where, and in which language."
    ),
    "CNS-002": _("A consent that cannot be taken back is none."),
    "CNS-003": _("Nurses and helpers have not agreed to being found by strangers either."),
    "PII-001": _(
        "With one number or address a stranger can find the person, and the illness never becomes private again."
    ),
    "PII-002": _("A single day is often enough for neighbours and colleagues to know who is meant."),
    "PII-003": _("A name stays findable for life, for employers and insurers too."),
    "PII-004": _("Each detail is harmless, but together they fit only one person."),
    "PII-005": _("Few people share a year of birth and a rare disease, and very few live past ninety."),
    "PII-006": _("A face is recognised at once, and a picture often tells where it was taken."),
    "CTA-001": _(
        "Numbers in the text grow old and are forged; those of the contact block are kept and checked."
    ),
    "CTA-002": _("A person who seeks help at night taps, and nothing happens."),
    "CTA-003": _("Findings sent over a messenger are read by others and cannot be called back."),
    "CTA-004": _("People who listen to a page hear its links alone, and “here” tells them nothing."),
    "CTA-005": _("Nobody should choose a treatment in haste or because somebody celebrates."),
    "I18N-001": _(
        "What people cannot read they cannot weigh, and often it is the risk that remains untranslated."
    ),
    "I18N-002": _(
        "A wrong term turns one complication into another, and a doctor who reads along is misled."
    ),
    "I18N-003": _("The same two letters mean complete in one language and partial in the other."),
    "I18N-004": _(
        "A figure that changes in translation gives people in one language another hope than in the other."
    ),
    "I18N-005": _("A warning in a language that people do not read does not warn them."),
    "I18N-006": _("Whoever reads the older translation decides on what has been corrected elsewhere."),
    "I18N-007": _("One lost “not” or “may” turns a doubt into a promise."),
    "ORG-001": _("People must be able to tell with whom they deal, and to look it up."),
    "TRM-001": _(
        "Several spellings of one thing look like several things to somebody who reads of it for the first time."
    ),
    "DAT-001": _("People read the page in years to come and take old news for new."),
    "DAT-002": _("Medicine moves on, and a page that nobody reviews gives advice that no longer holds."),
    "STR-001": _("A page that is not finished is not believed, and what is missing may be what matters."),
    "STR-002": _("People who listen to the page hear it twice, and hashtags sort a patient into a campaign."),
    "STR-003": _("Readers must see who answers for what they are told, and how recent it is."),
    "WRK-001": _("Somebody who can judge it must have read exactly what readers will see."),
    "WRK-002": _("What could not be examined might be anything, so it does not reach readers."),
    "RU-001": _("Readers must know that the treatment may not be right for them, and that a doctor decides."),
    "RU-002": _("One recovery says nothing of the next, and the law spares the public such advertising."),
    "RU-003": _("Thanks sound like proof, and those who were not helped are not heard."),
    "RU-004": _("The form of the verb says that it is done, before anything has begun."),
    "RU-005": _(
        "Services may be offered to the public and methods of treatment only to professionals, so somebody must decide which it is."
    ),
    "RU-006": _("Being told that one is ill frightens, and whoever is frightened is easily led."),
    "RU-007": _("Foreign words shut out whoever does not know them, often the old and the ill."),
    "ZH-001": _("Even a true rate is read as one’s own chance; the law keeps it from the public altogether."),
    "ZH-002": _("A face and a name convince more than any data, and prove nothing."),
    "ZH-003": _(
        "Which prescription drug is right, a doctor decides; advertising makes patients press for it."
    ),
    "ZH-004": _("The certificate shows that an authority has examined exactly this text, and until when."),
}

# What a rule about records and pages means in a case, where its wording alone does not show it.
INSTANCES: dict[str, Promise] = {
    "figure-contradicts-itself": _("7 of 9 people, entered together with 83.3 per cent."),
    "figure-survival-contradiction": _(
        "After six months 70 per cent without progression, and 65 per cent alive."
    ),
    "figure-cohort-contradiction": _(
        "50 per cent with a complete response, and 40 per cent with any response."
    ),
    "figure-percentage-of-few": _(
        "“83.3 per cent” where six people were treated: “5 of 6” is shown instead."
    ),
    "figure-without-place": _("The name of the journal alone, without “table 3”."),
    "figure-without-cutoff": _(
        "“94 of 128 people”, and nobody can tell whether that was in 2015 or last year."
    ),
    "claim-of-other-people": _("A figure for lymphoma on the page on myeloma."),
    "claim-of-mixed-people": _(
        "“11 people, nine with lymphoma and two with myeloma”, on the page on myeloma."
    ),
    "story-of-another-disease": _(
        "The page on myeloma leads to the story of somebody with myelodysplastic syndrome."
    ),
    "order-impossible": _("Discharged in 2024, and the infusion in 2025."),
    "risk-not-named": _("A page on CAR-T that names cytokine release and leaves out second cancers."),
    "outcome-incomplete": _("“The markers fell”, without criteria, category and day."),
    "consent-does-not-cover": _("The consent covers the age, and the page shows a picture."),
    "connection-not-answered": _("The flight was paid for, or the sister works at the hospital."),
    "too-recognisable": _("The exact age, the city, the hospital and the month in one story."),
    "sign-off-missing": _("Somebody changed a word after the medical reviewer had signed it off."),
}

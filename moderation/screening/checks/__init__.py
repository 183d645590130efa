"""One check per rule type of `charter.rules.CATALOGUE`."""

from collections.abc import Mapping
from types import MappingProxyType

from moderation.screening.reading import Check

from . import (
    audience,
    authorship,
    brand,
    calendar,
    claims,
    confidential,
    coordination,
    credentials,
    deals,
    disclosure,
    engagement,
    finance,
    format,
    gates,
    handles,
    hiring,
    marker,
    opinions,
    people,
    pictures,
    places,
    privacy,
    private,
    protected,
    regulated,
    respect,
    rewards,
    safety,
    synthetic,
    voice,
)

CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        "disclosure.affiliation": disclosure.AFFILIATION,
        "disclosure.commercial": rewards.COMMERCIAL,
        "disclaimer.personal_view": opinions.PERSONAL_VIEW,
        "confidential.lexicon": confidential.RESTRICTED,
        "confidential.marker": marker.MARKER,
        "confidential.internal_link": confidential.INTERNAL_LINK,
        "secret.credential": credentials.CREDENTIAL,
        "finance.figure": finance.FIGURE,
        "finance.forward_looking": finance.FORECAST,
        "finance.quiet_window": calendar.QUIET_WINDOW,
        "deal.rumour": deals.RUMOUR,
        "legal.litigation": deals.LITIGATION,
        "embargo": calendar.EMBARGO,
        "crisis.freeze": calendar.FREEZE,
        "privacy.identifiers": privacy.IDENTIFIERS,
        "privacy.named_person": people.NAMED_PERSON,
        "privacy.sensitive_other": private.SENSITIVE,
        "respect.insult": respect.INSULT,
        "respect.target": respect.TARGET,
        "claim.superlative": claims.SUPERLATIVE,
        "claim.environment": claims.GREEN_CLAIM,
        "competitor.mention": brand.COMPETITOR,
        "brand.usage": brand.OWN_NAME,
        "channel.format": format.FORMAT,
        "link.safety": safety.SAFE_LINK,
        "guard.protected_expression": protected.PROTECTED,
        "copyright.media": pictures.RIGHTS,
        "image.people": pictures.PEOPLE_SHOWN,
        "safety.physical": places.PHYSICAL,
        "disclosure.ai_media": synthetic.AI_MEDIA,
        "identity.company_voice": voice.COMPANY_VOICE,
        "discrimination.job_ad": hiring.JOB_AD,
        "claim.regulated_product": regulated.REGULATED,
        "brand.handle": handles.HANDLE,
        "copyright.text": authorship.COPIED_TEXT,
        "language.audience": audience.AUDIENCE,
        "coordination.copy": coordination.COPIES,
        "engagement.practice": engagement.PRACTICE,
        "gate.acknowledged": gates.ACKNOWLEDGED,
        "gate.lesson": gates.LESSON,
        "gate.account": gates.ACCOUNT,
        "gate.first_posts": gates.FIRST_POSTS,
        "gate.rate": gates.RATE,
        "gate.sample": gates.SAMPLE,
        "gate.unchanged": gates.UNCHANGED,
    }
)
"""Rule type -> its check. A test keeps it in step with the catalogue."""

GUARD = frozenset({"guard.protected_expression"})
"""Types that are no fault: their result reaches the author's screen and nothing else."""

STYLE = frozenset({"disclaimer.personal_view", "claim.superlative", "brand.usage"})
"""Advice on style, given up where people speak of their rights."""

"""Pictures made or reshaped by a machine (R03)."""

import pytest

from charter.rules import Severity
from moderation.screening.content import Content, Media
from moderation.screening.verdict import Finding
from tests.moderation.screening.company import CONTEXT, post, screener

IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/"


def picture(**facts) -> Media:
    return Media("0" * 64, facts.pop("alt", "Un portrait"), "image/png", **facts)


def found(content: Content) -> list[Finding]:
    return [f for f in screener().screen(content, CONTEXT).findings if f.rule == "R03"]


@pytest.mark.parametrize(
    "facts",
    [
        {"source": "trainedAlgorithmicMedia"},
        {"source": IPTC + "trainedAlgorithmicMedia"},
        {"source": IPTC + "compositeWithTrainedAlgorithmicMedia/"},
        {"source": "digsrctype:compositeSynthetic"},
        {"source": "algorithmicMedia"},
        {"declared": ("ai_made",)},
        {"declared": ("no_people", "retouched")},
    ],
)
def test_synthetic_picture_without_a_mention_is_found(facts):
    findings = found(post("Mon nouveau portrait", media=(Media("1" * 64, "", "text/plain"),)))
    assert findings == []

    findings = found(post("Mon nouveau portrait", media=(picture(), picture(**facts))))

    assert [(f.target, f.severity) for f in findings] == [("media:1", Severity.JUSTIFY)]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Mon portrait. Images virtuelles.", {}),
        ("My portrait #AIGenerated", {}),
        ("Mon portrait", {"alt": "Image générée par une IA : moi en cosmonaute"}),
        ("My portrait", {"text": "AI-generated image"}),
    ],
)
def test_synthetic_picture_may_say_so_in_text_alt_or_itself(text, facts):
    picture_ = picture(source="trainedAlgorithmicMedia", **facts)

    assert found(post(text, media=(picture_,))) == []


@pytest.mark.parametrize("source", ["", "digitalCapture", IPTC + "humanEdits", "compositeCapture"])
def test_synthetic_rule_leaves_photographs_alone(source):
    assert found(post("Belle journée", media=(picture(source=source),))) == []


def test_synthetic_retouching_is_not_covered_by_another_mention():
    retouched = picture(declared=("retouched",))

    assert found(post("Portrait. Photographie retouchée.", media=(retouched,))) == []
    assert len(found(post("Portrait. Images virtuelles.", media=(retouched,)))) == 1


@pytest.mark.parametrize(
    ("text", "declared", "expected"),
    [
        ("Voici mon portrait", "ai_made", "Voici mon portrait\n\nImages virtuelles"),
        ("Here is my portrait\n", "ai_made", "Here is my portrait\n\nAI-generated image"),
        ("Voici mon portrait", "retouched", "Voici mon portrait\n\nPhotographie retouchée"),
        ("Here is my portrait", "retouched", "Here is my portrait\n\nRetouched photo"),
        ("", "ai_made", "Images virtuelles"),
    ],
)
def test_synthetic_mention_is_added_in_one_click(text, declared, expected):
    media = (picture(declared=(declared,)),)
    fix = found(post(text, media=media))[0].fix

    assert fix is not None
    assert fix.apply(text) == expected
    assert found(post(expected, media=media)) == []

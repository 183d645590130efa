"""The text that binds somebody: put together from the layers in force, kept as it was shown.

Layers are read again only when what is in force changed; what was put together from the same
layers is remembered by their names, since many audiences share one text.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from charter.models import EffectiveText, Exemption, Layer, User, Version
from charter.rules import canonical_sha256
from charter.services.audiences import audience_of, audiences_of, places
from charter.services.reading import render_page
from charter.states import VersionState
from charter.texts.audience import Audience, LayerText, Scope
from charter.texts.binding import binding_sha256
from charter.texts.contradictions import Contradiction, find
from charter.texts.effective import LANGUAGES, ExemptionKey, applying, assemble, clauses_of

__all__ = [
    "Texts",
    "audience_of",
    "audiences_of",
    "binding_for",
    "binding_of",
    "channel_names",
    "composed",
    "contradictions_of",
    "effective_for",
    "effective_text",
    "kept",
    "layers_at",
    "layers_before",
    "layers_in_force",
    "layers_with",
    "texts_at",
    "texts_in_force",
]

# What names a layer's version in the token: another value of any of these is another text.
TOKEN = (
    "pk", "number", "sha256", "expires_on", "layer__key", "layer__kind", "layer__title_fr",
    "layer__title_en", "layer__unit__depth",
)  # fmt: skip


@dataclass(frozen=True)
class Texts:
    """Layers to compose and the exemptions that stand, with what was made of them so far."""

    layers: tuple[LayerText, ...]
    exemptions: frozenset[ExemptionKey]
    # (keys of the layers that apply) -> hash of what binds, and of the whole. Contents are not
    # kept: a thousand mixtures of channels would fill the memory to save a millisecond.
    _bindings: dict[tuple[str, ...], str] = field(default_factory=dict, repr=False)
    _hashes: dict[tuple[str, ...], str] = field(default_factory=dict, repr=False)

    def binding(self, audience: Audience) -> str:
        """Return the hash of what binds an audience; empty without the group's text."""
        ordered = applying(self.layers, audience)
        if not _has_group(ordered):
            return ""
        name = tuple(layer.key for layer in ordered)
        if name not in self._bindings:
            clauses = clauses_of(ordered, self.exemptions, "fr")
            self._bindings[name] = binding_sha256({"fr": {"clauses": clauses}})
        return self._bindings[name]

    def content(self, audience: Audience) -> dict[str, Any] | None:
        """Return the effective content of an audience; None without the group's text."""
        ordered = applying(self.layers, audience)
        return assemble(ordered, self.exemptions) if _has_group(ordered) else None

    def sha256(self, audience: Audience) -> str:
        """Return the hash of the effective content; empty without the group's text."""
        name = tuple(layer.key for layer in applying(self.layers, audience))
        if name not in self._hashes:
            content = self.content(audience)
            self._hashes[name] = canonical_sha256(content) if content is not None else ""
        return self._hashes[name]


_in_force: tuple[Any, Texts] | None = None


def texts_in_force() -> Texts:
    """Return what is in force now. Two small queries; the texts themselves only after a change."""
    global _in_force
    today = _today()
    exemptions = _exemptions(today)
    rows = _unexpired(Version.objects.filter(state=VersionState.IN_FORCE), today).order_by("pk")
    token = (tuple(rows.values_list(*TOKEN)), exemptions)
    if _in_force is None or _in_force[0] != token:
        _in_force = (token, Texts(_layers(rows), exemptions))
    return _in_force[1]


def layers_in_force() -> tuple[LayerText, ...]:
    """Return the version in force of each layer, in the order of a text."""
    return texts_in_force().layers


def channel_names(language: str) -> dict[str, str]:
    """Return the channels that have a text in force, each with the title of the widest one."""
    named: dict[str, str] = {}
    for layer in layers_in_force():
        for channel in sorted(layer.scope.channels) if layer.kind == Layer.Kind.CHANNEL else ():
            named.setdefault(channel, layer.title[language])
    return named


def layers_with(version: Version) -> tuple[LayerText, ...]:
    """Return the layers in force with this version in the place of its layer's own."""
    others = [x for x in layers_in_force() if x.version != version.pk and x.key != _key(version)]
    return _ordered([*others, _layer_text(version)])


def layers_before(version: Version) -> tuple[LayerText, ...]:
    """Return the layers in force with the edition that this version followed, or none, instead.

    One that was suspended, or had ended by then, is not what people were to follow.
    To know whose text a version changed: those whose binding differs between this and
    `layers_with`.
    """
    others = [x for x in layers_in_force() if x.key != _key(version)]
    bound = Version.objects.filter(layer=version.layer, in_force_at__isnull=False)
    standing = Q(superseded_at__isnull=True)
    if version.in_force_at is not None:
        bound = bound.filter(in_force_at__lt=version.in_force_at)
        standing |= Q(superseded_at__gte=version.in_force_at)
    earlier = bound.filter(standing).exclude(state=VersionState.SUSPENDED)
    former = earlier.select_related("layer__unit").order_by("-in_force_at", "-pk").first()
    return _ordered([*others, *([_layer_text(former)] if former else [])])


def texts_at(instant: datetime) -> Texts:
    """Return what was in force at an instant, with the exemptions of today."""
    return _with_exemptions(layers_at(instant))


def layers_at(instant: datetime) -> tuple[LayerText, ...]:
    """Return the layers that were in force at an instant."""
    standing = Q(superseded_at__isnull=True) | Q(superseded_at__gt=instant)
    bound = Version.objects.filter(standing, in_force_at__lte=instant)
    day = timezone.localdate(instant, timezone.get_default_timezone())
    return _layers(_unexpired(bound.exclude(state=VersionState.SUSPENDED), day))


def composed(audience: Audience, layers: Sequence[LayerText] | None = None) -> EffectiveText | None:
    """Return the text of an audience without keeping it; None without the group's text.

    From the layers in force, unless others are given.
    """
    texts = texts_in_force() if layers is None else _with_exemptions(layers)
    content = texts.content(audience)
    return None if content is None else _row(content, audience)


def effective_for(
    audience: Audience, layers: Sequence[LayerText] | None = None
) -> EffectiveText | None:
    """Return the kept text of an audience, made on first use; None without the group's text.

    From the layers in force, unless others are given.
    """
    return kept(texts_in_force() if layers is None else _with_exemptions(layers), audience)


def kept(texts: Texts, audience: Audience) -> EffectiveText | None:
    """Return the kept text of an audience from these layers; None without the group's text.

    Two who ask at once get the same row: it is found by the hash of its content.
    """
    sha256 = texts.sha256(audience)
    if not sha256:
        return None
    found = EffectiveText.objects.filter(sha256=sha256).first()
    if found is None:
        content = texts.content(audience)
        assert content is not None  # it has a hash
        found = _keep(_row(content, audience))
    return found


def effective_text(user: User) -> EffectiveText | None:
    """Return the text that binds a person now; None before the first edition of the charter."""
    return effective_for(audience_of(user))


def binding_for(audience: Audience) -> str:
    """Return the hash of what binds an audience now; empty before the first edition."""
    return texts_in_force().binding(audience)


def binding_of(users: Iterable[User], layers: Sequence[LayerText] | None = None) -> dict[int, str]:
    """Return the hash of what binds each person, by id; empty text: nothing binds yet.

    Five queries, whatever the number of people. From the layers in force, unless others are given.
    """
    texts = texts_in_force() if layers is None else _with_exemptions(layers)
    return {pk: texts.binding(audience) for pk, audience in audiences_of(users).items()}


def contradictions_of(version: Version) -> list[Contradiction]:
    """Return what cannot stand between this version and the other texts in force.

    What it brings about between others counts, too: a clause taken out that an annex amends.
    """
    facts: dict[str, Any] = {"exemptions": _exemptions(_today()), "places": places()}
    before = find(layers_in_force(), **facts)
    after = find(layers_with(version), **facts)
    own = _key(version)
    return [one for one in after if one.touches(own) or one not in before]


def _keep(row: EffectiveText) -> EffectiveText:
    named = [layer["version"] for layer in row.content["layers"]]
    for language in LANGUAGES:
        setattr(row, f"html_{language}", render_page(row.content, language))
    try:
        with transaction.atomic():
            row.save(force_insert=True)
            row.versions.set(named)
    except IntegrityError:
        return EffectiveText.objects.get(sha256=row.sha256)
    return row


def _row(content: dict[str, Any], audience: Audience) -> EffectiveText:
    return EffectiveText(
        sha256=canonical_sha256(content),
        binding_sha256=binding_sha256(content),
        audience_key=audience.key,
        content=content,
        sha256_fr=canonical_sha256(content["fr"]),
        sha256_en=canonical_sha256(content["en"]),
    )


def _unexpired(rows: QuerySet[Version], day: date) -> QuerySet[Version]:
    """A note ends with its day, whenever somebody comes to put it away."""
    return rows.filter(Q(expires_on__isnull=True) | Q(expires_on__gte=day))


def _layers(rows: QuerySet[Version]) -> tuple[LayerText, ...]:
    found = rows.select_related("layer__unit").defer("html_fr", "html_en")
    return _ordered(_layer_text(version) for version in found)


def _layer_text(version: Version) -> LayerText:
    layer: Layer = version.layer  # type: ignore[assignment]
    return LayerText(
        key=layer.key,
        kind=layer.kind,
        version=version.pk,
        number=version.number,
        sha256=version.sha256,
        title={"fr": layer.title_fr, "en": layer.title_en},
        scope=Scope.from_dict(version.scope),
        content={language: version.content[language] for language in LANGUAGES},
        depth=layer.unit.depth if layer.unit else 1,
        stale=frozenset(version.stale_english),
    )


def _ordered(layers: Iterable[LayerText]) -> tuple[LayerText, ...]:
    return tuple(sorted(layers, key=lambda layer: layer.place))


def _with_exemptions(layers: Sequence[LayerText]) -> Texts:
    return Texts(tuple(layers), _exemptions(_today()))


def _exemptions(day: date) -> frozenset[ExemptionKey]:
    standing = Exemption.objects.filter(
        granted_at__isnull=False, revoked_at__isnull=True, expires_on__gte=day
    )
    return frozenset(standing.values_list("layer__key", "clause_id"))


def _today() -> date:
    """The company's day: what binds must not depend on where somebody opens the page."""
    return timezone.localdate(timezone=timezone.get_default_timezone())


def _has_group(layers: Iterable[LayerText]) -> bool:
    return any(layer.kind == Layer.Kind.GROUP for layer in layers)


def _key(version: Version) -> str:
    return version.layer.key if version.layer else ""

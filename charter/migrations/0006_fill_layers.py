"""Give the editions of before their text: one layer, one effective text each, one chain."""

import hashlib
import json
from typing import Any, ClassVar

from django.db import migrations

WORDING = ("title", "duty", "reason", "good", "poor")
RECORD = (
    "user_id", "person_name", "effective_text_sha256", "binding_sha256", "audience_key", "language",
    "statement_sha256", "authentication", "lesson_attempts", "leaf_index", "previous_sha256",
)  # fmt: skip


def fill(apps: Any, editor: Any) -> None:
    """Fill what the next migration requires. Later code may differ; this must not."""
    versions = apps.get_model("charter", "Version").objects.order_by("number")
    if not versions.exists():
        return
    root = apps.get_model("charter", "Unit").objects.filter(depth=1).order_by("path").first()
    content = versions.last().content
    layer = apps.get_model("charter", "Layer").objects.create(
        key="group", kind="group", unit=root,
        title_fr=content["fr"]["title"], title_en=content["en"]["title"],
    )  # fmt: skip
    versions.filter(state="frozen").update(state="withdrawn")
    versions.update(layer=layer)
    for version in versions.filter(in_force_at__isnull=False):
        text = _effective(apps, version)
        version.acknowledgements.update(text=text, binding_sha256=text.binding_sha256)
    _chain(apps)


def empty(apps: Any, editor: Any) -> None:
    """Going back: what was withdrawn without ever binding is frozen again, as it was before."""
    versions = apps.get_model("charter", "Version").objects
    versions.filter(state="withdrawn", in_force_at__isnull=True).update(state="frozen")


def _effective(apps: Any, version: Any) -> Any:
    french, english = version.content["fr"], version.content["en"]
    bound = {
        c["clause_id"]: {
            **{name: c.get(name) or "" for name in WORDING}, "layer": "group", "amendments": []
        }
        for c in french["clauses"] if c["normative"]
    }  # fmt: skip
    layers = [{"key": "group", "version": version.pk, "number": version.number,
               "sha256": version.sha256}]  # fmt: skip
    content = {"fr": french, "en": english, "layers": layers}
    text = apps.get_model("charter", "EffectiveText").objects.create(
        sha256=_sha256(content), binding_sha256=_sha256(bound), audience_key="",
        content=content, html_fr=version.html_fr, html_en=version.html_en,
        sha256_fr=_sha256(french), sha256_en=_sha256(english), made_at=version.frozen_at,
    )  # fmt: skip
    text.versions.add(version)
    return text


def _chain(apps: Any) -> None:
    model = apps.get_model("charter", "Acknowledgement")
    previous, index = "", 0
    for row in model.objects.order_by("acknowledged_at", "pk"):
        index += 1
        row.leaf_index, row.previous_sha256 = index, previous
        facts = {name: getattr(row, name) for name in RECORD}
        facts |= {"version": row.version_id, "text": row.text.sha256, "statement": row.statement}
        for name in ("displayed_at", "acknowledged_at"):
            facts[name] = getattr(row, name).isoformat(timespec="microseconds")
        row.record_sha256 = previous = _sha256(facts)
        row.save(update_fields=["leaf_index", "previous_sha256", "record_sha256"])
    apps.get_model("charter", "ChainHead").objects.create(
        name="acknowledgements", length=index, sha256=previous
    )


def _sha256(value: Any) -> str:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


class Migration(migrations.Migration):
    """Rows written before texts had layers."""

    dependencies: ClassVar = [("charter", "0005_layers")]
    operations: ClassVar = [migrations.RunPython(fill, empty)]

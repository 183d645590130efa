"""Audiences hashed before keys had rows stay comparable: a retired key for each of their years.

Those keys came from PSEUDONYM_KEY. They hash nothing any more; the next reading makes its own.
"""

from django.db import migrations
from django.db.models import Max, Min
from django.utils import timezone


def give_keys(apps, schema_editor):
    Audience = apps.get_model("advocacy", "Audience")
    AudienceKey = apps.get_model("advocacy", "AudienceKey")
    without = Audience.objects.filter(key__isnull=True)
    years = without.values("key_year").annotate(first=Min("fetched_at")).order_by("key_year")
    for row in list(years):
        last = AudienceKey.objects.aggregate(last=Max("serial"))["last"] or 0
        key = AudienceKey.objects.create(
            serial=last + 1,
            year=row["key_year"],
            created_at=row["first"],
            retired_at=timezone.now(),
        )
        without.filter(key_year=row["key_year"]).update(key=key)


class Migration(migrations.Migration):

    dependencies = [
        ("advocacy", "0011_audience_keys"),
    ]

    operations = [
        migrations.RunPython(give_keys, migrations.RunPython.noop),
    ]

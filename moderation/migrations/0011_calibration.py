"""Second readings of what was decided, and replies among the statements."""

from typing import ClassVar

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


from config.kernel.triggers import append_only

# A draw stays what was drawn; only its lease moves.
DRAWN = ("decision_id", "case_id", "unit_id", "period_id", "rate", "drawn_at", "rank", "deadline")


class Migration(migrations.Migration):
    """What a second person would have decided is kept apart, and cannot be changed."""

    dependencies: ClassVar = [
        ('charter', '0012_voices'),
        ('moderation', '0010_notices'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations: ClassVar = [
        migrations.CreateModel(
            name='CalibrationDraw',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('rate', models.PositiveSmallIntegerField()),
                ('drawn_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('rank', models.IntegerField()),
                ('deadline', models.DateTimeField(null=True)),
                ('lease_until', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'verbose_name': 'draw of a second reading',
                'verbose_name_plural': 'draws of second readings',
            },
        ),
        migrations.CreateModel(
            name='CalibrationReview',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('approve', 'approve'), ('request_changes', 'request changes'), ('refuse', 'refuse'), ('escalate', 'escalate'), ('hand_back', 'hand back')], max_length=20, verbose_name='decision')),
                ('reason', models.SlugField(blank=True, max_length=20, verbose_name='reason')),
                ('made_at', models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                'verbose_name': 'second reading',
                'verbose_name_plural': 'second readings',
            },
        ),
        migrations.AddField(
            model_name='statement',
            name='addressed',
            field=models.CharField(blank=True, db_default='', default='', max_length=200, verbose_name='addressed to'),
        ),
        migrations.AddField(
            model_name='statement',
            name='case',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='replies', to='moderation.case'),
        ),
        migrations.AddField(
            model_name='statement',
            name='kind',
            field=models.CharField(choices=[('holding', 'holding statement'), ('reply', 'reply')], db_default='holding', default='holding', max_length=10),
        ),
        migrations.AddConstraint(
            model_name='statement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('case__isnull', True), ('kind', 'holding')), models.Q(('case__isnull', False), ('kind', 'reply'), models.Q(('addressed', ''), _negated=True)), _connector='OR'), name='statement_reply_has_post'),
        ),
        migrations.AddField(
            model_name='calibrationdraw',
            name='case',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='draws', to='moderation.case'),
        ),
        migrations.AddField(
            model_name='calibrationdraw',
            name='claimed_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='calibrationdraw',
            name='decision',
            field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='draw', to='moderation.decision'),
        ),
        migrations.AddField(
            model_name='calibrationdraw',
            name='period',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='moderation.samplingperiod'),
        ),
        migrations.AddField(
            model_name='calibrationdraw',
            name='unit',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.unit'),
        ),
        migrations.AddField(
            model_name='calibrationreview',
            name='author',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='calibrationreview',
            name='decider',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='calibrationreview',
            name='draw',
            field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='review', to='moderation.calibrationdraw'),
        ),
        migrations.AddField(
            model_name='calibrationreview',
            name='reviewer',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddIndex(
            model_name='calibrationdraw',
            index=models.Index(fields=['unit', 'rank'], name='calibration_of_unit'),
        ),
        migrations.AddConstraint(
            model_name='calibrationdraw',
            constraint=models.UniqueConstraint(fields=('case',), name='calibration_once_per_case'),
        ),
        migrations.AddConstraint(
            model_name='calibrationdraw',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('claimed_by__isnull', True), ('lease_until__isnull', True)), models.Q(('claimed_by__isnull', False), ('lease_until__isnull', False)), _connector='OR'), name='calibration_lease_pair'),
        ),
        migrations.AddConstraint(
            model_name='calibrationdraw',
            constraint=models.CheckConstraint(condition=models.Q(('rate__lte', 1000)), name='calibration_rate_is_a_share'),
        ),
        migrations.AddConstraint(
            model_name='calibrationreview',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('reviewer', models.F('decider')), _negated=True), models.Q(('reviewer', models.F('author')), _negated=True)), name='calibration_by_another'),
        ),
        migrations.AddConstraint(
            model_name='calibrationreview',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind__in', ['request_changes', 'refuse']), _negated=True), models.Q(('reason', ''), _negated=True), _connector='OR'), name='calibration_no_has_reason'),
        ),
        append_only("moderation_calibrationreview"),
        append_only("moderation_calibrationdraw", columns=DRAWN),
    ]

"""Keep each screening with what it takes to compute it again; both tables append-only."""

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

from config.kernel.triggers import append_only


class Migration(migrations.Migration):
    """No table with a trigger is rebuilt on SQLite: columns that may be empty are added in place."""

    dependencies = [
        ('charter', '0010_approvals_once'),
        ('moderation', '0003_free_cases'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='RuleSetSnapshot',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('fingerprint', models.CharField(max_length=64, unique=True)),
                ('version', models.TextField(blank=True, verbose_name='charter')),
                ('rules', models.JSONField()),
                ('first_seen', models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                'verbose_name': 'rule set',
                'verbose_name_plural': 'rule sets',
            },
        ),
        migrations.CreateModel(
            name='Screening',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='screenings', to='moderation.case')),
                ('rules', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='screenings', to='moderation.rulesetsnapshot')),
                ('digest', models.CharField(max_length=64)),
                ('stage', models.CharField(max_length=20)),
                ('context', models.JSONField(null=True)),
                ('verdict', models.JSONField()),
                ('severity', models.PositiveSmallIntegerField(verbose_name='severity')),
                ('weight', models.PositiveSmallIntegerField(verbose_name='weight')),
                ('cost', models.PositiveIntegerField()),
                ('engine', models.CharField(max_length=40)),
                ('at', models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                'verbose_name': 'screening',
                'verbose_name_plural': 'screenings',
                'ordering': ['case', 'pk'],
            },
        ),
        migrations.RemoveConstraint(
            model_name='decision',
            name='decision_one_yes_per_person',
        ),
        migrations.AddField(
            model_name='case',
            name='sketch',
            field=models.TextField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name='finding',
            name='fix',
            field=models.JSONField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='finding',
            name='lesson',
            field=models.CharField(blank=True, db_default='', default='', max_length=80),
        ),
        migrations.AddField(
            model_name='finding',
            name='shadow',
            field=models.BooleanField(db_default=False, default=False),
        ),
        migrations.AddField(
            model_name='finding',
            name='target',
            field=models.CharField(db_default='text', default='text', max_length=20),
        ),
        migrations.AddIndex(
            model_name='case',
            index=models.Index(condition=models.Q(('sketch__isnull', False)), fields=['-submitted_at'], name='case_lately'),
        ),
        migrations.AddField(
            model_name='decision',
            name='screening',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='moderation.screening'),
        ),
        migrations.AddConstraint(
            model_name='decision',
            constraint=models.UniqueConstraint(condition=models.Q(('kind', 'approve')), fields=('case', 'decider', 'screening'), name='decision_one_yes_per_screening'),
        ),
        migrations.AddConstraint(
            model_name='decision',
            constraint=models.UniqueConstraint(condition=models.Q(('kind', 'approve'), ('screening__isnull', True)), fields=('case', 'decider'), name='decision_one_yes_unscreened'),
        ),
        append_only('moderation_rulesetsnapshot'),
        append_only('moderation_screening'),
    ]

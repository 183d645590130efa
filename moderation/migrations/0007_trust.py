"""Tiers, regimes, looking afterwards by lot, and the written procedures."""

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

from config.kernel.triggers import append_only
from moderation.triggers import with_decisions_open


class Migration(migrations.Migration):

    dependencies = [
        ('charter', '0011_rule_safeguards'),
        ('moderation', '0006_undo'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        *with_decisions_open(
            migrations.AddField(
                model_name='case',
                name='surface',
                field=models.CharField(choices=[('post', 'post'), ('profile', 'profile'), ('bio', 'biography'), ('pinned', 'pinned post'), ('campaign', 'campaign')], db_default='post', default='post', max_length=10, verbose_name='surface'),
            ),
        ),
        migrations.CreateModel(
            name='Procedures',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField(unique=True, verbose_name='number')),
                ('content', models.JSONField()),
                ('sha256', models.CharField(max_length=64, verbose_name='SHA-256')),
                ('made_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now, verbose_name='since')),
            ],
            options={
                'verbose_name': 'version of the procedures',
                'verbose_name_plural': 'versions of the procedures',
                'ordering': ['-number'],
            },
        ),
        migrations.CreateModel(
            name='SamplingPeriod',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('month', models.DateField(unique=True, verbose_name='month')),
                ('sealed', models.BinaryField()),
                ('commitment', models.CharField(max_length=64, verbose_name='commitment')),
                ('opened_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('revealed', models.CharField(blank=True, max_length=64, verbose_name='key')),
                ('revealed_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'verbose_name': 'sampling period',
                'verbose_name_plural': 'sampling periods',
                'ordering': ['-month'],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('revealed', ''), ('revealed_at__isnull', True)), models.Q(models.Q(('revealed', ''), _negated=True), ('revealed_at__isnull', False)), _connector='OR'), name='sampling_revealed_is_dated')],
            },
        ),
        migrations.CreateModel(
            name='Lot',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('tier', models.PositiveSmallIntegerField()),
                ('regime', models.CharField(max_length=120)),
                ('rate', models.PositiveSmallIntegerField()),
                ('selected', models.BooleanField()),
                ('case', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='lot', to='moderation.case')),
                ('period', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='lots', to='moderation.samplingperiod')),
            ],
            options={
                'verbose_name': 'lot of a post',
                'verbose_name_plural': 'lots of posts',
            },
        ),
        migrations.CreateModel(
            name='TrustContest',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('state', models.CharField(choices=[('open', 'waiting'), ('answered', 'answered'), ('withdrawn', 'taken back')], default='open', max_length=20, verbose_name='state')),
                ('words', models.TextField(max_length=2000, verbose_name='what you ask')),
                ('asked_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='asked')),
                ('answered_name', models.CharField(blank=True, max_length=200)),
                ('answered_at', models.DateTimeField(blank=True, null=True, verbose_name='answered')),
                ('note', models.TextField(blank=True, verbose_name='answer')),
                ('answered_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('unit', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.unit')),
            ],
            options={
                'verbose_name': 'question about trust',
                'verbose_name_plural': 'questions about trust',
                'ordering': ['-pk'],
            },
        ),
        migrations.CreateModel(
            name='SetAside',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField(default=django.utils.timezone.now)),
                ('by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('case', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='set_aside', to='moderation.case')),
                ('contest', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='set_aside', to='moderation.trustcontest')),
            ],
            options={
                'verbose_name': 'post that does not count',
                'verbose_name_plural': 'posts that do not count',
            },
        ),
        migrations.CreateModel(
            name='PostReview',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('state', models.CharField(choices=[('waiting', 'waiting'), ('fine', 'fine'), ('miss', 'should have been read first')], default='waiting', max_length=10, verbose_name='verdict')),
                ('reason', models.TextField(blank=True, verbose_name='what the rules should have seen')),
                ('clause_id', models.SlugField(blank=True, max_length=80, verbose_name='clause')),
                ('looked_name', models.CharField(blank=True, max_length=200, verbose_name='looked at by')),
                ('looked_at', models.DateTimeField(blank=True, null=True)),
                ('since', models.DateTimeField(default=django.utils.timezone.now)),
                ('author', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('looked_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('lot', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='review', to='moderation.lot')),
                ('unit', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.unit')),
            ],
            options={
                'verbose_name': 'check afterwards',
                'verbose_name_plural': 'checks afterwards',
                'ordering': ['pk'],
                'indexes': [models.Index(condition=models.Q(('state', 'waiting')), fields=['id'], name='check_waiting')],
                'constraints': [models.CheckConstraint(condition=models.Q(('looked_by__isnull', True), models.Q(('looked_by', models.F('author')), _negated=True), _connector='OR'), name='check_not_own'), models.CheckConstraint(condition=models.Q(models.Q(('looked_at__isnull', True), ('looked_by__isnull', True), ('state', 'waiting')), models.Q(models.Q(('state', 'waiting'), _negated=True), ('looked_at__isnull', False), ('looked_by__isnull', False)), _connector='OR'), name='check_verdict_is_signed'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'miss'), _negated=True), models.Q(('reason', ''), _negated=True), _connector='OR'), name='check_miss_has_reason')],
            },
        ),
        migrations.CreateModel(
            name='RegimeChange',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(blank=True, choices=[('fr_bank_insurance', 'bank and insurance, France'), ('eu_invest', 'investment services, European Union'), ('uk_finprom', 'financial promotions, United Kingdom'), ('us_bd', 'broker-dealer, United States')], max_length=30, verbose_name='regime')),
                ('reason', models.TextField(verbose_name='why')),
                ('state', models.CharField(choices=[('proposed', 'proposed'), ('confirmed', 'confirmed'), ('declined', 'declined')], default='proposed', max_length=20, verbose_name='state')),
                ('proposed_name', models.CharField(max_length=200, verbose_name='proposed by')),
                ('proposed_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='proposed at')),
                ('answered_name', models.CharField(blank=True, max_length=200, verbose_name='answered by')),
                ('answered_at', models.DateTimeField(blank=True, null=True, verbose_name='answered at')),
                ('note', models.TextField(blank=True, verbose_name='note')),
                ('answered_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('proposed_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('unit', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.unit', verbose_name='unit')),
            ],
            options={
                'verbose_name': 'change of a regime',
                'verbose_name_plural': 'changes of regimes',
                'ordering': ['-pk'],
                'constraints': [models.UniqueConstraint(condition=models.Q(('state', 'proposed')), fields=('unit',), name='regime_one_proposal'), models.CheckConstraint(condition=models.Q(('answered_by__isnull', True), models.Q(('answered_by', models.F('proposed_by')), _negated=True), _connector='OR'), name='regime_answered_by_another'), models.CheckConstraint(condition=models.Q(models.Q(('answered_at__isnull', True), ('answered_by__isnull', True), ('state', 'proposed')), models.Q(models.Q(('state', 'proposed'), _negated=True), ('answered_at__isnull', False), ('answered_by__isnull', False)), _connector='OR'), name='regime_answer_is_dated'), models.CheckConstraint(condition=models.Q(('reason', ''), _negated=True), name='regime_has_reason')],
            },
        ),
        migrations.AddIndex(
            model_name='lot',
            index=models.Index(fields=['period', 'regime', 'tier'], name='lot_stratum'),
        ),
        migrations.AddConstraint(
            model_name='lot',
            constraint=models.CheckConstraint(condition=models.Q(('rate__lte', 1000)), name='lot_rate_is_a_share'),
        ),
        migrations.AddConstraint(
            model_name='trustcontest',
            constraint=models.UniqueConstraint(condition=models.Q(('state', 'open')), fields=('person',), name='contest_one_open'),
        ),
        migrations.AddConstraint(
            model_name='trustcontest',
            constraint=models.CheckConstraint(condition=models.Q(('answered_by__isnull', True), models.Q(('answered_by', models.F('person')), _negated=True), _connector='OR'), name='contest_answered_by_another'),
        ),
        migrations.AddConstraint(
            model_name='trustcontest',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'answered'), _negated=True), models.Q(('answered_at__isnull', False), ('answered_by__isnull', False), models.Q(('note', ''), _negated=True)), _connector='OR'), name='contest_answer_is_signed'),
        ),
        migrations.AddConstraint(
            model_name='trustcontest',
            constraint=models.CheckConstraint(condition=models.Q(('words', ''), _negated=True), name='contest_has_words'),
        ),
        append_only('moderation_lot'),
        append_only('moderation_setaside'),
        append_only('moderation_procedures'),
        append_only('moderation_samplingperiod', columns=('month', 'sealed', 'commitment', 'opened_at')),
        append_only('moderation_regimechange', columns=('unit_id', 'key', 'reason', 'proposed_by_id', 'proposed_name', 'proposed_at')),
    ]

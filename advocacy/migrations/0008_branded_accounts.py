"""Branded accounts: given by the company, like an e-mail address."""

from typing import ClassVar

import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    """Accounts that the company gives, their steps, colours, texts and looks."""

    dependencies: ClassVar = [
        ('advocacy', '0008_receipts'),
        ('charter', '0012_voices'),
        ('moderation', '0012_fewer_indexes'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations: ClassVar = [
        migrations.CreateModel(
            name='BrandedAccount',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('network', models.CharField(max_length=30, verbose_name='network')),
                ('host', models.CharField(blank=True, max_length=200, verbose_name='server')),
                ('handle', models.CharField(max_length=200, verbose_name='handle')),
                ('tried', models.JSONField(blank=True, default=list)),
                ('display_name', models.CharField(max_length=200, verbose_name='display name')),
                ('state', models.CharField(choices=[('requested', 'asked for'), ('refused', 'refused'), ('withdrawn', 'no longer asked for'), ('approved', 'approved'), ('issuing', 'being set up'), ('issued', 'in use'), ('suspended', 'suspended'), ('handed_over', 'kept by a custodian'), ('taken_back', 'taken back')], default='requested', max_length=20, verbose_name='state')),
                ('terms', models.TextField(blank=True, verbose_name='terms')),
                ('acknowledged_at', models.DateTimeField(blank=True, null=True, verbose_name='taken note of')),
                ('handed_over_at', models.DateTimeField(blank=True, null=True, verbose_name='handed over')),
                ('note', models.TextField(blank=True, verbose_name='reason')),
                ('due_at', models.DateTimeField(blank=True, null=True, verbose_name='due')),
                ('kit_revision', models.CharField(blank=True, max_length=16)),
                ('remote_id', models.CharField(blank=True, max_length=200, verbose_name='identifier')),
                ('owed', models.CharField(blank=True, max_length=20)),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
                ('not_before', models.DateTimeField(default=django.utils.timezone.now)),
                ('lease_until', models.DateTimeField(blank=True, null=True)),
                ('problem', models.CharField(blank=True, max_length=30)),
                ('requested_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='asked for')),
                ('issued_at', models.DateTimeField(blank=True, null=True, verbose_name='issued')),
                ('updated_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('account', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='branded', to='advocacy.account')),
                ('custodian', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('decided_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('holder', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='branded_accounts', to=settings.AUTH_USER_MODEL)),
                ('photo', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='advocacy.media')),
                ('suspended_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('unit', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.unit')),
            ],
            options={
                'verbose_name': 'branded account',
                'verbose_name_plural': 'branded accounts',
                'ordering': ['-requested_at', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='BrandLook',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('looked_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('kit_revision', models.CharField(max_length=16)),
                ('differences', models.JSONField(default=list)),
                ('avatar', models.BinaryField(default=bytes)),
                ('banner', models.BinaryField(default=bytes)),
                ('problem', models.CharField(blank=True, max_length=30)),
                ('branded', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='look', to='advocacy.brandedaccount')),
            ],
            options={
                'verbose_name': 'look at a profile',
                'verbose_name_plural': 'looks at profiles',
            },
        ),
        migrations.CreateModel(
            name='BrandStep',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.SlugField(max_length=30)),
                ('position', models.PositiveSmallIntegerField()),
                ('side', models.CharField(max_length=10)),
                ('due_at', models.DateTimeField(verbose_name='due')),
                ('done_at', models.DateTimeField(blank=True, null=True, verbose_name='done')),
                ('branded', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='steps', to='advocacy.brandedaccount')),
                ('done_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'verbose_name': 'step towards a branded account',
                'verbose_name_plural': 'steps towards a branded account',
                'ordering': ['position', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='ProfileText',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('display_name', models.CharField(max_length=200, verbose_name='display name')),
                ('biography', models.TextField(blank=True, verbose_name='biography')),
                ('digest', models.CharField(max_length=64)),
                ('made_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('shown_at', models.DateTimeField(blank=True, null=True)),
                ('branded', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='texts', to='advocacy.brandedaccount')),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='profile_texts', to='moderation.case')),
            ],
            options={
                'verbose_name': 'text of a profile',
                'verbose_name_plural': 'texts of profiles',
                'ordering': ['-pk'],
            },
        ),
        migrations.CreateModel(
            name='UnitColours',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('ground', models.CharField(max_length=7, verbose_name='background')),
                ('ink', models.CharField(max_length=7, verbose_name='text')),
                ('updated_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('unit', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='brand_colours', to='charter.unit')),
            ],
            options={
                'verbose_name': 'colours of a unit',
                'verbose_name_plural': 'colours of units',
            },
        ),
        migrations.AddIndex(
            model_name='brandedaccount',
            index=models.Index(condition=models.Q(('state__in', ['approved', 'issuing']), models.Q(('owed', ''), _negated=True), _connector='OR'), fields=['not_before'], name='branded_to_issue'),
        ),
        migrations.AddConstraint(
            model_name='brandedaccount',
            constraint=models.UniqueConstraint(condition=models.Q(('state__in', ['requested', 'approved', 'issuing', 'issued', 'suspended'])), fields=('holder', 'network'), name='branded_one_per_network'),
        ),
        migrations.AddConstraint(
            model_name='brandedaccount',
            constraint=models.UniqueConstraint(django.db.models.functions.text.Lower('handle'), models.F('network'), models.F('host'), condition=models.Q(('state__in', ['requested', 'approved', 'issuing', 'issued', 'suspended', 'handed_over'])), name='branded_handle_once'),
        ),
        migrations.AddConstraint(
            model_name='brandedaccount',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state__in', ['issuing', 'issued', 'suspended', 'handed_over']), _negated=True), models.Q(('acknowledged_at__isnull', False), models.Q(('terms', ''), _negated=True)), _connector='OR'), name='branded_made_on_terms'),
        ),
        migrations.AddConstraint(
            model_name='brandedaccount',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state__in', ['issued', 'suspended', 'handed_over']), _negated=True), ('issued_at__isnull', False), _connector='OR'), name='branded_made_has_date'),
        ),
        migrations.AddConstraint(
            model_name='brandedaccount',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'handed_over'), _negated=True), models.Q(('custodian__isnull', False), ('handed_over_at__isnull', False)), _connector='OR'), name='branded_kept_by_somebody'),
        ),
        migrations.AddConstraint(
            model_name='brandedaccount',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'refused'), _negated=True), models.Q(('note', ''), _negated=True), _connector='OR'), name='branded_refused_says_why'),
        ),
        migrations.AddConstraint(
            model_name='brandedaccount',
            constraint=models.CheckConstraint(condition=models.Q(('decided_by__isnull', True), models.Q(('decided_by', models.F('holder')), _negated=True), _connector='OR'), name='branded_decided_by_another'),
        ),
        migrations.AddConstraint(
            model_name='brandstep',
            constraint=models.UniqueConstraint(fields=('branded', 'code'), name='brand_step_once'),
        ),
        migrations.AddConstraint(
            model_name='brandstep',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('done_at__isnull', True), ('done_by__isnull', True)), models.Q(('done_at__isnull', False), ('done_by__isnull', False)), _connector='OR'), name='brand_step_done_by_somebody'),
        ),
        migrations.AddConstraint(
            model_name='unitcolours',
            constraint=models.CheckConstraint(condition=models.Q(('ground__regex', '^#[0-9a-f]{6}$'), ('ink__regex', '^#[0-9a-f]{6}$')), name='unit_colours_are_colours'),
        ),
    ]

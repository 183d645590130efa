"""Removals of what was published, and accounts that are the company's."""

from typing import ClassVar

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


from config.kernel.triggers import append_only

# What was asked, of what and by whom, never changes; what came of it does.
ASKED = ("delivery_id", "asked_by_id", "asked_at", "reason", "clause_id", "note", "deadline")


class Migration(migrations.Migration):
    """What is out can be asked to come down; a delivery knows two more states."""

    dependencies: ClassVar = [
        ('advocacy', '0004_facts_of_images'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations: ClassVar = [
        migrations.AddField(
            model_name='account',
            name='is_company',
            field=models.BooleanField(db_default=False, default=False, verbose_name='account of the company'),
        ),
        migrations.AlterField(
            model_name='delivery',
            name='state',
            field=models.CharField(choices=[('due', 'to be sent'), ('sending', 'being sent'), ('sent', 'sent'), ('failed', 'not sent'), ('unknown', 'not certain'), ('removal_requested', 'to be taken down'), ('removed', 'taken down')], default='due', max_length=20, verbose_name='state'),
        ),
        migrations.AddIndex(
            model_name='delivery',
            index=models.Index(condition=models.Q(('state__in', ['removal_requested', 'removed'])), fields=['-id'], name='delivery_coming_down'),
        ),
        migrations.CreateModel(
            name='Removal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('state', models.CharField(choices=[('asked', 'asked of its author'), ('proposed', 'waits for a second person'), ('due', 'to be taken down'), ('running', 'being taken down'), ('unknown', 'not certain'), ('done', 'taken down'), ('declined', 'its author says why not'), ('dropped', 'not asked for any more')], default='asked', max_length=20, verbose_name='state')),
                ('asked_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='asked')),
                ('reason', models.SlugField(blank=True, max_length=20, verbose_name='reason')),
                ('clause_id', models.SlugField(blank=True, max_length=80, verbose_name='clause')),
                ('note', models.TextField(blank=True, verbose_name='note to the author')),
                ('deadline', models.DateTimeField(blank=True, null=True, verbose_name='deadline')),
                ('confirmed_at', models.DateTimeField(blank=True, null=True)),
                ('answer', models.TextField(blank=True, verbose_name='answer of the author')),
                ('answered_at', models.DateTimeField(blank=True, null=True)),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
                ('not_before', models.DateTimeField(default=django.utils.timezone.now)),
                ('lease_until', models.DateTimeField(blank=True, null=True)),
                ('problem', models.CharField(blank=True, max_length=30)),
                ('way', models.CharField(blank=True, choices=[('service', 'by this service'), ('hand', 'by hand, at the network')], max_length=10)),
                ('removed_at', models.DateTimeField(blank=True, null=True, verbose_name='taken down')),
                ('network_said', models.CharField(blank=True, max_length=60)),
                ('looked', models.CharField(blank=True, choices=[('gone', 'it is gone'), ('there', 'it is still there'), ('unchecked', 'this cannot be checked')], max_length=10)),
                ('looked_at', models.DateTimeField(blank=True, null=True)),
                ('looks', models.PositiveSmallIntegerField(default=0)),
                ('reminded_at', models.DateTimeField(blank=True, null=True)),
                ('updated_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('confirmed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('delivery', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='removals', to='advocacy.delivery')),
            ],
            options={
                'verbose_name': 'removal',
                'verbose_name_plural': 'removals',
                'ordering': ['-asked_at', '-pk'],
                'indexes': [models.Index(condition=models.Q(('state__in', ['due', 'running', 'unknown'])), fields=['not_before'], name='removal_to_do'), models.Index(condition=models.Q(('state', 'asked')), fields=['deadline'], name='removal_asked')],
                'constraints': [models.UniqueConstraint(condition=models.Q(('state__in', ['asked', 'proposed', 'due', 'running', 'unknown', 'declined'])), fields=('delivery',), name='removal_one_open'), models.CheckConstraint(condition=models.Q(('confirmed_by__isnull', True), models.Q(('confirmed_by', models.F('asked_by')), _negated=True), _connector='OR'), name='removal_confirmed_by_another'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'running'), _negated=True), ('lease_until__isnull', False), _connector='OR'), name='removal_running_has_lease'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'done'), _negated=True), models.Q(('removed_at__isnull', False), models.Q(('way', ''), _negated=True), models.Q(('looked', ''), _negated=True)), _connector='OR'), name='removal_done_is_proved'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'declined'), _negated=True), models.Q(('answer', ''), _negated=True), _connector='OR'), name='removal_declined_says_why')],
            },
        ),
        append_only("advocacy_removal", columns=ASKED),
    ]

"""What is told to whom and how, chat rooms, and to whom a case is handed."""

from typing import ClassVar

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

from moderation.triggers import with_decisions_open

HANDED = [
    ("legal", "the legal team"),
    ("finance", "investor relations"),
    ("crisis_cell", "the crisis cell"),
]


ID = (
    "id",
    models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
)


class Migration(migrations.Migration):
    """Copies the tables of cases and decisions on SQLite: their triggers go and come back."""

    dependencies: ClassVar = [
        ('charter', '0012_voices'),
        ('moderation', '0009_crisis'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations: ClassVar = [
        migrations.CreateModel(
            name='ChatLine',
            fields=[
                ID,
                ('sent_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'verbose_name': 'line for a chat room',
                'verbose_name_plural': 'lines for chat rooms',
            },
        ),
        migrations.CreateModel(
            name='Happening',
            fields=[
                ID,
                ('event', models.SlugField(max_length=30)),
                ('target', models.BigIntegerField()),
                ('mark', models.CharField(blank=True, default='', max_length=40)),
                ('facts', models.JSONField(blank=True, default=dict)),
                ('at', models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                'verbose_name': 'event',
                'verbose_name_plural': 'events',
            },
        ),
        migrations.CreateModel(
            name='Notice',
            fields=[
                ID,
                ('in_app', models.BooleanField(default=True)),
                ('read_at', models.DateTimeField(blank=True, null=True)),
                ('mail_after', models.DateTimeField(blank=True, null=True)),
                ('mailed_at', models.DateTimeField(blank=True, null=True)),
                ('at', models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                'verbose_name': 'notice',
                'verbose_name_plural': 'notices',
            },
        ),
        migrations.CreateModel(
            name='NoticeChoice',
            fields=[
                ID,
                ('event', models.SlugField(max_length=30)),
                ('in_app', models.BooleanField()),
                ('mail', models.CharField(choices=[('now', 'at once'), ('digest', 'once a day'), ('off', 'never')], max_length=10)),
            ],
            options={
                'verbose_name': 'choice of notices',
                'verbose_name_plural': 'choices of notices',
            },
        ),
        migrations.CreateModel(
            name='Webhook',
            fields=[
                ID,
                ('kind', models.CharField(choices=[('slack', 'Slack'), ('mattermost', 'Mattermost'), ('teams', 'Microsoft Teams')], max_length=12, verbose_name='program')),
                ('sealed', models.BinaryField()),
                ('host', models.CharField(max_length=253)),
                ('shows_content', models.BooleanField(default=False, verbose_name='with the words of the post')),
                ('language', models.CharField(default='fr', max_length=2)),
                ('set_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('failures', models.PositiveSmallIntegerField(default=0)),
                ('problem', models.CharField(blank=True, default='', max_length=60)),
                ('next_try_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('reached_at', models.DateTimeField(blank=True, null=True)),
                ('off_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'verbose_name': 'chat room',
                'verbose_name_plural': 'chat rooms',
            },
        ),
        *with_decisions_open(
        migrations.AddField(
            model_name='case',
            name='handed_to',
            field=models.CharField(blank=True, choices=HANDED, db_default='', default='', max_length=20, verbose_name='handed to'),
        ),
        migrations.AddField(
            model_name='decision',
            name='handed_to',
            field=models.CharField(blank=True, choices=HANDED, db_default='', default='', max_length=20),
        ),
        migrations.AlterField(
            model_name='case',
            name='state',
            field=models.CharField(choices=[('screening', 'being screened'), ('queued', 'waiting for review'), ('in_review', 'in review'), ('escalated', 'handed over'), ('changes_requested', 'changes requested'), ('approved', 'approved'), ('refused', 'refused'), ('appealed', 'refused, under appeal'), ('withdrawn', 'withdrawn'), ('expired', 'expired')], default='screening', max_length=20, verbose_name='state'),
        ),
        migrations.AlterField(
            model_name='decision',
            name='kind',
            field=models.CharField(choices=[('approve', 'approve'), ('request_changes', 'request changes'), ('refuse', 'refuse'), ('escalate', 'escalate'), ('hand_back', 'hand back')], max_length=20, verbose_name='decision'),
        ),
        migrations.AddIndex(
            model_name='case',
            index=models.Index(condition=models.Q(('state', 'expired')), fields=['-updated_at'], name='case_expired_lately'),
        ),
        migrations.AddIndex(
            model_name='decision',
            index=models.Index(fields=['-made_at'], name='decision_lately'),
        ),
        ),
        migrations.AddField(
            model_name='happening',
            name='unit',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.unit'),
        ),
        migrations.AddField(
            model_name='chatline',
            name='happening',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='moderation.happening'),
        ),
        migrations.AddField(
            model_name='notice',
            name='happening',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='notices', to='moderation.happening'),
        ),
        migrations.AddField(
            model_name='notice',
            name='person',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='notices', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='noticechoice',
            name='person',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='webhook',
            name='set_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='webhook',
            name='unit',
            field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.unit'),
        ),
        migrations.AddField(
            model_name='chatline',
            name='webhook',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='lines', to='moderation.webhook'),
        ),
        migrations.AddConstraint(
            model_name='happening',
            constraint=models.UniqueConstraint(fields=('event', 'target', 'mark'), name='happening_once'),
        ),
        migrations.AddIndex(
            model_name='notice',
            index=models.Index(fields=['person', '-id'], name='notice_of_person'),
        ),
        migrations.AddIndex(
            model_name='notice',
            index=models.Index(condition=models.Q(('in_app', True), ('read_at__isnull', True)), fields=['person'], name='notice_unread'),
        ),
        migrations.AddIndex(
            model_name='notice',
            index=models.Index(condition=models.Q(('mail_after__isnull', False), ('mailed_at__isnull', True)), fields=['mail_after'], name='notice_to_mail'),
        ),
        migrations.AddConstraint(
            model_name='notice',
            constraint=models.UniqueConstraint(fields=('happening', 'person'), name='notice_once_per_person'),
        ),
        migrations.AddConstraint(
            model_name='noticechoice',
            constraint=models.UniqueConstraint(fields=('person', 'event'), name='notice_choice_once'),
        ),
        migrations.AddIndex(
            model_name='chatline',
            index=models.Index(condition=models.Q(('sent_at__isnull', True)), fields=['webhook'], name='chat_line_waiting'),
        ),
        migrations.AddConstraint(
            model_name='chatline',
            constraint=models.UniqueConstraint(fields=('happening', 'webhook'), name='chat_line_once'),
        ),
    ]

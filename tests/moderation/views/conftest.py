from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group
from django.test import Client

from charter.models import User
from charter.public import ensure_groups, group_name


@pytest.fixture
def enter() -> Callable[..., Client]:
    """Sign a person in, with the way into the admin that their roles give."""

    def sign_in(user: User) -> Client:
        ensure_groups()
        names = [group_name(role) for role in user.roles.values_list("role", flat=True)]
        user.groups.set(Group.objects.filter(name__in=names))
        client = Client()
        client.force_login(user)
        return client

    return sign_in

"""Keys for programs."""

import re

from knox.models import AuthToken


def test_key_is_shown_once_and_opens_the_api(client, author):
    client.force_login(author)
    page = client.post("/en/keys/").content.decode()
    secret = re.search(r'<code id="secret">(\w+)</code>', page).group(1)
    client.logout()

    answer = client.get("/api/v1/reach/", headers={"Authorization": f"Token {secret}"})

    assert answer.status_code == 200
    assert not AuthToken.objects.filter(digest=secret).exists()


def test_key_taken_back_opens_nothing(client, author):
    token, secret = AuthToken.objects.create(user=author)
    client.force_login(author)

    client.post(f"/en/keys/{token.token_key}/revoke/")
    client.logout()

    answer = client.get("/api/v1/reach/", headers={"Authorization": f"Token {secret}"})
    assert answer.status_code == 401


def test_key_of_somebody_else_cannot_be_taken_back(client, author, outsider):
    token, _secret = AuthToken.objects.create(user=outsider)
    client.force_login(author)

    client.post(f"/en/keys/{token.token_key}/revoke/")

    assert AuthToken.objects.filter(pk=token.pk).exists()


def test_key_of_a_person_who_left_opens_nothing(client, author):
    _token, secret = AuthToken.objects.create(user=author)
    author.status, author.is_active = author.Status.LEFT, False
    author.save()

    answer = client.get("/api/v1/reach/", headers={"Authorization": f"Token {secret}"})

    assert answer.status_code == 401


def test_keys_are_ten_at_most(client, author):
    for _number in range(10):
        AuthToken.objects.create(user=author)
    client.force_login(author)

    page = client.post("/en/keys/", follow=True).content.decode()

    assert "ten keys" in page
    assert AuthToken.objects.filter(user=author).count() == 10


def test_api_without_a_key_is_closed(client, db):
    assert client.get("/api/v1/reach/").status_code == 401

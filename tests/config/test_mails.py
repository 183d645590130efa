"""The mails of signing in speak as the product does, in the reader's language."""

import re

import pytest

HEADERS = {"headers": {"Accept-Language": "fr"}}


@pytest.fixture
def mail(client, author, mailoutbox):
    """Ask for a new password, and return the mail."""

    def ask(address=author.email):
        client.post("/accounts/password/reset/", {"email": address}, **HEADERS)
        return mailoutbox[-1]

    return ask


def test_mail_of_a_new_password_says_what_to_do(client, mail, author):
    sent = mail()

    link = re.search(r"https?://\S+", sent.body)
    assert sent.to == [author.email]
    assert sent.body.startswith("Bonjour,")
    assert client.get(link.group(), follow=True).status_code == 200


def test_mail_to_an_unknown_address_offers_no_sign_up(mail):
    sent = mail("nobody@example.com")

    assert "administrateur" in sent.body
    assert "signup" not in sent.body

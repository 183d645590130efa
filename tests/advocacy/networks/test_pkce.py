"""What proves that a code was asked for by us."""

from advocacy.networks import pkce


def test_challenge_is_that_of_the_standard() -> None:
    # RFC 7636, appendix B.
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"

    assert pkce.challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_verifier_is_long_enough_and_never_the_same() -> None:
    one, other = pkce.verifier(), pkce.verifier()

    assert one != other
    assert 43 <= len(one) <= 128

"""Linking by OAuth: the person is sent to their network, says yes there, and comes back.

What has to be remembered meanwhile (who asked, for what, the verifier) waits in their own session,
sealed: whoever comes back in another browser, twice or too late, finds nothing. RFC 9700, 4.7.
"""

import base64
import secrets
from collections.abc import Collection, Mapping, MutableMapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from asgiref.sync import async_to_sync
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from advocacy.models import Account, Grant
from advocacy.networks import catalogue
from advocacy.networks.errors import NetworkError
from advocacy.networks.types import Begun, Callback, Credentials, Link, Question
from advocacy.services import accounts, grants, vault
from advocacy.services.accounts import Consent
from advocacy.services.addresses import callback_url
from advocacy.services.consent import consent_text
from advocacy.services.refusals import refusal
from advocacy.services.tools import is_configured, open_tools
from advocacy.states import AccountState
from config.kernel.errors import Invalid

WAITS = "linking"
"""Where it waits in the session: by state."""
LASTS = timedelta(minutes=15)
DECLINED = {"access_denied", "user_cancelled_login", "user_cancelled_authorize"}
"""How networks say that the person said no: RFC 6749, 4.1.2.1, and LinkedIn."""
MOST = 5
"""Tabs one may have open at once."""


@dataclass(frozen=True)
class Started:
    """A link that waits for its yes: where to send the person, and the state it has."""

    url: str
    state: str


def asks_at_network(kind: str) -> bool:
    """Whether accounts of that kind are linked by saying yes at the network, here."""
    network = catalogue.get(kind)
    return network.authoriser is not None and (network.connector is None or is_configured(kind))


def questions(kind: str) -> tuple[Question, ...]:
    """What to ask before they are sent there."""
    return async_to_sync(_questions)(kind)


async def _questions(kind: str) -> tuple[Question, ...]:
    async with open_tools() as tools:
        return catalogue.open_authoriser(kind, tools).questions()


@sensitive_variables()
def begin(
    *,
    actor: Any,
    kind: str,
    answers: Mapping[str, str],
    consent: Consent,
    session: MutableMapping[str, Any],
    again: bool = False,
) -> Started:
    """Remember what is asked for and say where the person has to say yes. `again`: for an account
    that they linked before, so that the network need not ask which one.

    Raises DomainError with the network's reason.
    """
    accounts.check_may_link(actor, kind)
    callback = Callback(callback_url(kind), secrets.token_urlsafe(32))
    linked = Account.objects.visible_to(actor).filter(network=kind, state=AccountState.LINKED)
    if not again and linked.exists():
        answers = {**answers, "another_account": "yes"}
    begun = async_to_sync(_begin)(kind, answers, callback)
    kept = {"kept": dict(begun.kept), "url": begun.url, "consent": asdict(consent)}
    _put(session, callback.state, _purpose(actor, kind, callback.state), kept)
    return Started(begun.url, callback.state)


def may_begin_at_once(account: Account, grant: Grant | None) -> bool:
    """Whether an account can be linked again without a form: by a yes at its network, to the very
    text its owner agreed to before."""
    if grant is None or not asks_at_network(account.network) or grants.by_password(grant):
        return False
    return grant.consent_text == consent_text(account.network)


@sensitive_variables()
def begin_again(*, actor: Any, account: Account, session: MutableMapping[str, Any]) -> Started:
    """Begin to link an account again, as it was linked before.

    Invalid "link.ask_anew" when that takes a form; else raises what `begin` does.
    """
    grant = Grant.objects.filter(account=account).first()
    if grant is None or not may_begin_at_once(account, grant):
        raise Invalid("link.ask_anew")
    agreed = Consent(grant.consent_text, followers=grant.followers_consent_at is not None)
    answers = {"identifier": account.handle, "host": account.host}
    return begin(
        actor=actor,
        kind=account.network,
        answers=answers,
        consent=agreed,
        session=session,
        again=True,
    )


def destination(*, actor: Any, kind: str, state: str, session: Mapping[str, Any]) -> str:
    """Where a link that was begun goes on; Invalid "link.unknown" when it does not wait here."""
    return str(_get(session, state, _purpose(actor, kind, state))["url"])


@dataclass(frozen=True)
class Finished:
    """What came of it: accounts that are linked, or the state of a choice among several."""

    accounts: list[Account]
    choose: str = ""


@sensitive_variables()
def finish(
    *,
    actor: Any,
    kind: str,
    answer: Mapping[str, str],
    session: MutableMapping[str, Any],
) -> Finished:
    """Keep what the network says yes to. `answer` is the query it sent the person back with.

    Whoever looks after several pages chooses among them first: a yes at the network is for all.

    Each state works once. Raises Invalid "link.unknown" for one that does not wait in this
    session, "link.declined" when the person said no, and whatever `accounts.keep` raises.
    """
    accounts.check_may_link(actor, kind)
    state = answer.get("state", "")
    kept = _get(session, state, _purpose(actor, kind, state))
    _drop(session, state)
    if answer.get("error") in DECLINED:
        raise Invalid("link.declined")
    callback = Callback(callback_url(kind), state)
    links = async_to_sync(_finish)(kind, kept["kept"], answer, callback)
    if len(links) == 1:
        consent = Consent(**kept["consent"])
        return Finished([accounts.keep(actor=actor, kind=kind, found=links[0], consent=consent)])
    choice = secrets.token_urlsafe(32)
    plain = {"links": [_plain(found) for found in links], "consent": kept["consent"]}
    _put(session, choice, _choosing(actor, kind, choice), plain)
    return Finished([], choice)


@sensitive_variables()
def choices(
    *, actor: Any, kind: str, state: str, session: Mapping[str, Any]
) -> list[tuple[str, str]]:
    """What somebody may choose among, as (identifier, name); Invalid "link.unknown" when nothing
    waits for it here."""
    kept = _get(session, state, _choosing(actor, kind, state))
    return [(row["remote_id"], row["name"] or row["handle"]) for row in kept["links"]]


@sensitive_variables()
def choose(
    *,
    actor: Any,
    kind: str,
    state: str,
    chosen: Collection[str],
    session: MutableMapping[str, Any],
) -> list[Account]:
    """Link those that were chosen; what was allowed for the others is forgotten.

    Invalid "link.choose" when nothing was chosen: the choice still waits. Else raises what
    `accounts.keep` does.
    """
    accounts.check_may_link(actor, kind)
    kept = _get(session, state, _choosing(actor, kind, state))
    links = [_link(row) for row in kept["links"] if row["remote_id"] in chosen]
    if not links:
        raise Invalid("link.choose")
    _drop(session, state)
    consent = Consent(**kept["consent"])
    return [accounts.keep(actor=actor, kind=kind, found=found, consent=consent) for found in links]


def _choosing(actor: Any, kind: str, state: str) -> str:
    return f"choosing/{actor.pk}/{kind}/{state}"


@sensitive_variables()
def _plain(found: Link) -> dict[str, Any]:
    named = {name: getattr(found, name) for name in ("remote_id", "handle", "name", "url")}
    return {**named, "credentials": found.credentials.to_dict()}


@sensitive_variables()
def _link(plain: Mapping[str, Any]) -> Link:
    return Link(**{**plain, "credentials": Credentials.from_dict(plain["credentials"])})


async def _begin(kind: str, answers: Mapping[str, str], callback: Callback) -> Begun:
    try:
        async with open_tools() as tools:
            return await catalogue.open_authoriser(kind, tools).begin(answers, callback)
    except NetworkError as error:
        raise refusal(error) from None


async def _finish(
    kind: str, kept: Mapping[str, str], answer: Mapping[str, str], callback: Callback
) -> tuple[Link, ...]:
    try:
        async with open_tools() as tools:
            return await catalogue.open_authoriser(kind, tools).finish(kept, answer, callback)
    except NetworkError as error:
        # The cause is dropped: its frames hold the code and the tokens.
        raise refusal(error) from None


def _purpose(actor: Any, kind: str, state: str) -> str:
    return f"linking/{actor.pk}/{kind}/{state}"


@sensitive_variables()
def _put(session: MutableMapping[str, Any], state: str, purpose: str, kept: Any) -> None:
    sealed = vault.seal_for(purpose, kept)
    row = {
        "sealed": base64.b64encode(sealed.data).decode(),
        "key": sealed.key_version,
        "until": (timezone.now() + LASTS).isoformat(),
    }
    before = list(session.get(WAITS, {}).items())[1 - MOST :]
    session[WAITS] = {**dict(before), state: row}


def _get(session: Mapping[str, Any], state: str, purpose: str) -> dict[str, Any]:
    row = session.get(WAITS, {}).get(state)
    if row is None or datetime.fromisoformat(row["until"]) < timezone.now():
        raise Invalid("link.unknown")
    sealed = vault.Sealed(base64.b64decode(row["sealed"]), row["key"])
    try:
        return vault.unseal_for(purpose, sealed)
    except vault.SealBroken:
        raise Invalid("link.unknown") from None


def _drop(session: MutableMapping[str, Any], state: str) -> None:
    session[WAITS] = {key: row for key, row in session[WAITS].items() if key != state}

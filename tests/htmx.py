"""htmx without a browser: press an element of a page, and apply what comes back.

The page after a swap must be the page one gets by loading it anew; a part that was forgotten (a
count, a button, a heading) shows as a difference.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag
from django.http import HttpResponse

from tests.clients import StrictClient

SHOW = 6


@dataclass
class Page:
    """A page in a browser: its address and its tree."""

    client: StrictClient
    url: str
    tree: BeautifulSoup

    @classmethod
    def load(cls, client: StrictClient, url: str) -> "Page":
        """Load a whole page; redirects are followed."""
        response = client.get(url, follow=True)
        assert response.status_code == 200, response.status_code
        for address, _status in response.redirect_chain:
            url = address
        return cls(client, url, BeautifulSoup(response.content, "html.parser"))

    def find(self, selector: str) -> Tag:
        """Return the element; it must be there."""
        found = self.tree.select_one(selector)
        assert found is not None, f"{selector} is not on {self.url}"
        return found

    def press(self, selector: str, **typed: Any) -> HttpResponse:
        """Do what htmx does when this element is triggered, with these fields filled in."""
        element = self.find(selector)
        verb, address = _request_of(element)
        target = self._target(element)
        headers = {"HX-Request": "true", "HX-Current-URL": self.url}
        if target.get("id"):
            headers["HX-Target"] = str(target["id"])
        fields = {**self._fields(element, verb), **typed}
        send = getattr(self.client, verb)
        # XMLHttpRequest follows redirects by itself, with the same headers.
        response: HttpResponse = send(
            urljoin(self.url, address), fields, headers=headers, follow=True
        )
        self._apply(response, element, target)
        return response

    def fill(self, selector: str, value: str) -> None:
        """Type into a text area."""
        field = self.find(selector)
        assert field.name == "textarea"
        field.string = value

    def difference(self, *, within: str = "main") -> list[str]:
        """Compare with the page loaded anew; return the lines that differ, theirs marked."""
        fresh = Page.load(self.client, self.url)
        mine, theirs = (list(_lines(page.find(within))) for page in (self, fresh))
        return [f"- {line}" for line in mine if line not in theirs][:SHOW] + [
            f"+ {line}" for line in theirs if line not in mine
        ][:SHOW]

    def _target(self, element: Tag) -> Tag:
        wanted = _inherited(element, "hx-target") or "this"
        if wanted == "this":
            holder = element.find_parent(attrs={"hx-target": "this"})
            return holder if isinstance(holder, Tag) and not element.get("hx-target") else element
        if wanted.startswith("closest "):
            found = next((p for p in element.parents if p.css.match(wanted[8:])), None)
            assert found is not None, wanted
            return found
        return self.find(wanted)

    def _fields(self, element: Tag, verb: str) -> dict[str, Any]:
        """Values of the element's form, or of the one hx-include names."""
        if _inherited(element, "hx-params") == "none":
            return {}
        if verb == "get" and element.name != "form" and not element.has_attr("hx-include"):
            return _values([element]) if element.get("name") else {}
        named = _inherited(element, "hx-include")
        holder = self.find(named) if named and named != "this" else element
        form = holder if holder.name == "form" else holder.find_parent("form") or holder
        fields = form.select("input[name], textarea[name], select[name]")
        if form.get("id"):
            fields += self.tree.select(f'[form="{form["id"]}"][name]')
        return _values(fields)

    def _apply(self, response: HttpResponse, element: Tag, target: Tag) -> None:
        if "HX-Redirect" in response or "HX-Refresh" in response:
            self._follow(response)
            return
        assert response.status_code in (200, 204, 422), response.status_code
        if "HX-Retarget" in response:
            target = self.find(response["HX-Retarget"])
        style = response.get("HX-Reswap") or _inherited(element, "hx-swap") or "innerHTML"
        pushed = _inherited(element, "hx-push-url")
        if pushed == "true":
            self.url = response.wsgi_request.get_full_path()
        for header in ("HX-Push-Url", "HX-Replace-Url"):
            if response.get(header, "false") != "false":
                self.url = response[header]
        answer = BeautifulSoup(response.content, "html.parser")
        for part in answer.select("[hx-swap-oob]"):
            self._swap_out_of_band(part.extract())
        if response.status_code != 204:
            _swap(target, answer, style.split()[0])

    def _follow(self, response: HttpResponse) -> None:
        fresh = Page.load(self.client, response.get("HX-Redirect") or self.url)
        self.url, self.tree = fresh.url, fresh.tree

    def _swap_out_of_band(self, part: Tag) -> None:
        value = str(part["hx-swap-oob"])
        style, _, selector = value.partition(":")
        place = self.tree.select_one(selector or f"#{part['id']}")
        del part["hx-swap-oob"]
        if place is None:
            return  # htmx drops a part that has no place, too
        if style in ("true", "outerHTML"):
            place.replace_with(part)
        else:
            _swap(place, part, style)


def _request_of(element: Tag) -> tuple[str, str]:
    for verb in ("get", "post", "put", "delete"):
        if element.has_attr(f"hx-{verb}"):
            return verb, str(element[f"hx-{verb}"])
    raise AssertionError(f"no hx-get or hx-post on {str(element)[:200]}")


def _inherited(element: Tag, name: str) -> str:
    for holder in [element, *element.parents]:
        if isinstance(holder, Tag) and holder.has_attr(name):
            return str(holder[name])
    return ""


def _values(fields: list[Tag]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in fields:
        kind = field.get("type", "")
        if kind in ("submit", "button", "file") or field.has_attr("disabled"):
            continue
        if kind in ("checkbox", "radio"):
            if field.has_attr("checked"):
                found.setdefault(str(field["name"]), []).append(field.get("value", "on"))
        elif field.name == "select":
            chosen = field.select_one("option[selected]") or field.select_one("option")
            found[str(field["name"])] = chosen.get("value", "") if chosen else ""
        elif field.name == "textarea":
            found[str(field["name"])] = field.text.removeprefix("\n")
        else:
            found[str(field["name"])] = field.get("value", "")
    return found


def _swap(target: Tag, answer: Tag, style: str) -> None:
    children = list(answer.children)
    if style == "innerHTML":
        target.clear()
        target.extend(children)
    elif style == "outerHTML":
        target.replace_with(*children)
    elif style == "beforeend":
        target.extend(children)
    elif style != "none":
        raise AssertionError(f"the swap {style} is not known here")


def _lines(tree: Tag) -> Iterator[str]:
    """Return what a reader gets, piece by piece: texts, addresses, and the values of fields."""
    for element in tree.descendants:
        if not isinstance(element, Tag):
            text = " ".join(str(element).split())
            if text:
                yield text
        elif element.name in ("input", "a", "img", "button", "textarea", "option"):
            names = ("href", "src", "name", "value", "checked", "selected", "disabled")
            shown = {name: element[name] for name in names if element.has_attr(name)}
            if shown.get("name") not in ("csrfmiddlewaretoken", "tab", "revision"):
                yield f"<{element.name} {shown}>"

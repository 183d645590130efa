"""The acknowledgement gate for the API, where tokens sign in after the middleware has run."""

from typing import Any

from rest_framework.permissions import BasePermission
from rest_framework.request import Request

from charter.policies import speaks_for_company
from charter.services.acknowledgements import require_obligations


class Acknowledged(BasePermission):
    """Reading is open; what links, writes or submits needs an acknowledged charter."""

    def has_permission(self, request: Request, view: Any) -> bool:
        """Raise the same refusal as the pages, so that it becomes the same problem document."""
        name = request.resolver_match.view_name if request.resolver_match else ""
        if speaks_for_company(view, method=str(request.method), name=name):
            require_obligations(request.user)
        return True

"""What happens here and interests the apps above. For latency only: a sweep finds the same work."""

from django.dispatch import Signal

# A version came into force. Arguments: version (charter.models.Version).
version_in_force = Signal()

# A version in review was withdrawn by HR or legal. Arguments: version.
version_withdrawn = Signal()

# A person left or was suspended. Arguments: user (charter.models.User).
person_left = Signal()

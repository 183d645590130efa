"""Start a program that ends when its parent does: `python -m config.bootstrap.leash gunicorn ...`.

A process manager that is killed with SIGKILL cannot stop its children; on Linux the kernel can.
"""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1  # linux/prctl.h


def follow_parent(number: int = signal.SIGTERM) -> None:
    """Have the kernel send us a signal when our parent dies; elsewhere than on Linux, nothing."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, int(number))


if __name__ == "__main__":
    parent = os.getppid()
    follow_parent()
    if os.getppid() == parent:
        os.execvp(sys.argv[1], sys.argv[1:])

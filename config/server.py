"""How gunicorn serves the pages: `gunicorn --config python:config.server config.wsgi`."""

from importlib import import_module
from typing import Any

from config.env import env_int, env_str

bind = f"{env_str('HOST', '127.0.0.1')}:{env_int('PORT', 8000)}"
workers = env_int("WEB_CONCURRENCY", 2)
# Threads, so that one slow reader does not hold a whole process.
worker_class = "gthread"
threads = 4
# Loaded once and shared by the workers: 80 MB less for each of them.
preload_app = True
timeout = 60
graceful_timeout = 8
# Its default is one socket per user: two installations of one user would collide.
control_socket_disable = True


def when_ready(server: Any) -> None:
    """Compile the rules once, in the master: the application is loaded, and no worker is there."""
    import_module("config.warming").before_fork()

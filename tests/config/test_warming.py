"""Processes that fork compile the rules before."""

import gc

import pytest
from celery.signals import worker_init

from config import celery, server, warming


@pytest.fixture
def _thawed():
    yield
    gc.unfreeze()


def test_web_and_worker_compile_before_they_fork():
    assert server.preload_app
    assert callable(server.when_ready)
    assert celery.prepare_worker in [receiver() for _key, receiver in worker_init.receivers]


@pytest.mark.usefixtures("_thawed")
def test_start_without_a_database_is_no_matter(caplog):
    # No mark for the database: asking it is an error.
    warming.before_fork()

    assert "could not be compiled before forking" in caplog.text
    assert gc.get_freeze_count() > 0

"""Garbage is collected where Qt survives it, as long as there is a lab."""

import gc
from collections.abc import Iterator

import pytest

from app.garbage import GarbageGuard


@pytest.fixture(autouse=True)
def collecting_as_usual() -> Iterator[None]:
    gc.enable()
    yield
    gc.disable()


def test_the_last_of_two_labs_lets_python_collect_again() -> None:
    first, second = GarbageGuard(), GarbageGuard()
    first.release()
    assert not gc.isenabled()
    second.release()
    assert gc.isenabled()


def test_where_python_did_not_collect_before_it_does_not_afterwards() -> None:
    gc.disable()
    GarbageGuard().release()
    assert not gc.isenabled()

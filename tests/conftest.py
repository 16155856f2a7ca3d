"""Before anything imports Qt: no screen is needed, and none is disturbed."""

import os
import signal
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def hearing_ctrl_c() -> Iterator[None]:
    """Let children hear SIGINT, which a shell's background jobs inherit as ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)

import signal

import pytest


@pytest.fixture
def hearing_ctrl_c():
    """Let children hear SIGINT, which a shell's background jobs inherit as ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)

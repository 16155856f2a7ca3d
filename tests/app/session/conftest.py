"""Sessions that end with their test."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.session.session import Session


@pytest.fixture
def sessions(qtbot: QtBot) -> Iterator[list[Session]]:
    opened: list[Session] = []
    yield opened
    for session in opened:
        session.close()

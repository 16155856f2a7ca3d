from collections.abc import Iterator

import pytest

from app.session.scope import Scope
from app.session.session import Session


@pytest.fixture
def scope() -> Iterator[Scope]:
    """Scope of a session without data."""
    session = Session()
    yield Scope(session)
    session.close()

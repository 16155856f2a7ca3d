"""Stored settings never keep the window from opening."""

from __future__ import annotations

import random
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.settings import StoredSettings
from app.state.fields import from_plain
from tests.settings_folder import settings_file, use_settings_in
from tests.stress.broken_settings import KINDS, Broken, write_broken
from tests.stress.first_states import first_states
from tests.stress.starts import start_on

IN_A_LINE = st.characters(exclude_categories=["Cs"])  # what can be written to a file at all


@pytest.mark.thorough
@pytest.mark.parametrize("kind", ["values that do not fit", "random bytes"])
def test_a_real_start_on_broken_settings_opens_every_page_and_ends_without_a_word(
    kind: str,
) -> None:
    assert start_on(kind, seed=1) == []


def restored(broken: Broken) -> dict[str, object]:
    """The states that a start finds."""
    with TemporaryDirectory() as folder:
        use_settings_in(Path(folder))
        write_broken(settings_file(Path(folder)), broken)
        stored = StoredSettings()
        return {key: from_plain(first, stored.get(key)) for key, first in first_states().items()}


@settings(max_examples=60, deadline=None)
@given(kind=st.sampled_from(list(KINDS)), seed=st.integers(0, 2**32))
def test_every_kind_of_broken_settings_leaves_states_of_their_kinds(kind: str, seed: int) -> None:
    found = restored(KINDS[kind](random.Random(seed)))
    assert {key: type(state) for key, state in found.items()} == {
        key: type(first) for key, first in first_states().items()
    }


@settings(max_examples=60, deadline=None)
@given(
    st.binary(max_size=400)
    | st.dictionaries(st.sampled_from(list(first_states())), st.text(IN_A_LINE), max_size=7)
)
def test_bytes_and_texts_of_no_meaning_are_as_good_as_none(broken: Broken) -> None:
    assert restored(broken) == first_states()

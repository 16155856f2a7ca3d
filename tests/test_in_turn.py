"""Cases of a test that are tried in one go."""

import pytest

from tests.in_turn import in_turn


@pytest.fixture
def place() -> list[object]:
    return []


@in_turn(("low", "high"), [(1, 2), (3, 4)])
def test_all_cases_share_their_fixtures(place: list[object], low: int, high: int) -> None:
    assert place == [1] * (low == 3)
    assert high == low + 1
    place.append(low)


def test_a_failure_names_its_case_and_ends_the_test() -> None:
    tried = []

    @in_turn("digit", [1, 2, 3])
    def test(digit: int) -> None:
        tried.append(digit)
        assert digit < 2

    with pytest.raises(AssertionError) as failed:
        test()
    assert failed.value.__notes__ == ["in the case {'digit': 2}"]
    assert tried == [1, 2]

"""Columns that have no room give way in their turn; one of them takes what is left."""

from app.pages.runs.model.column_room import fit_columns

WANTED = {"name": 100, "differs": 50, "best": 40, "passes": 30}


def test_with_room_for_all_the_rest_is_one_column_s() -> None:
    widths = fit_columns(WANTED, 300, "differs", ("passes", "best"))
    assert widths == {"name": 100, "differs": 130, "best": 40, "passes": 30}


def test_the_first_to_give_way_is_left_out_and_no_more_than_are_needed() -> None:
    assert fit_columns(WANTED, 219, "differs", ("passes", "best")) == {
        "name": 100,
        "differs": 79,
        "best": 40,
    }
    assert list(fit_columns(WANTED, 179, "differs", ("passes", "best"))) == ["name", "differs"]


def test_what_never_gives_way_keeps_its_width() -> None:
    assert fit_columns(WANTED, 10, "differs", ("passes", "best")) == {"name": 100, "differs": 50}


def test_what_fits_beside_the_columns_that_stay_comes_back() -> None:
    assert fit_columns(WANTED, 185, "differs", ("passes", "best")) == {
        "name": 100,
        "differs": 55,
        "passes": 30,
    }

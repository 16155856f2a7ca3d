"""Views are completed where the moment rests, and not where the next one is on its way."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.pages.network.page import NetworkPage
from app.pages.network.parts.map_part import MapPart
from app.window.main_window import MainWindow
from nncore import Moment, TrainingConfig
from tests.app.class_sets import small_set
from tests.app.pages.network.runs import moments_of

ANSWER_MS = 20_000


@pytest.fixture
def part(open_window: Callable[..., MainWindow]) -> MapPart:
    page = open_window("--page", "network").page
    assert isinstance(page, NetworkPage)
    page.update_state(tab="map")
    part = page.part
    assert isinstance(part, MapPart)
    return part


@pytest.mark.thorough
def test_a_moment_of_the_past_rests_and_one_of_a_run_that_goes_on_passes(part: MapPart) -> None:
    config = TrainingConfig(hidden_sizes=(4,), batch_size=4, iterations=9)
    moments = moments_of(config, small_set(("a", "b")))
    part.moment = moments[3]
    assert not part.is_passing
    taken_live = replace(moments[3].snapshot)
    part.moment = Moment(moments[3].run, moments[3].dataset, taken_live)
    assert part.is_passing
    at_the_end = replace(moments[-1].snapshot)
    part.moment = Moment(moments[3].run, moments[3].dataset, at_the_end)
    assert not part.is_passing


@pytest.mark.thorough
@pytest.mark.whole_mnist
def test_the_map_is_complete_when_the_run_is_paused(part: MapPart, qtbot: QtBot) -> None:
    session = part.window().session
    session.start()
    qtbot.waitUntil(
        lambda: part.moment is not None and part.moment.iteration > 20, timeout=ANSWER_MS
    )
    session.pause()

    def is_complete() -> bool:
        shown = part.view.map
        return shown is not None and shown.iteration == session.run.iteration

    qtbot.waitUntil(lambda: is_complete() and part.view.map.n_images == 10_000, timeout=ANSWER_MS)

"""Questions to the network are answered by the run that they are asked of."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.window.main_window import MainWindow
from nncore import Trainer

ANSWER_MS = 20_000


def seed_of(trainer: Trainer) -> int:
    return trainer.config.seed


@pytest.mark.thorough
def test_a_new_run_s_questions_are_not_answered_by_the_run_before(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    session = open_window("--page", "training").session
    answers: list[int] = []
    for seed in range(1, 11):
        session.request(seed_of, lambda _: None)
        session.set_config(replace(session.config, seed=seed))
        session.request(seed_of, answers.append)
        qtbot.waitUntil(lambda n=seed: len(answers) == n, timeout=ANSWER_MS)
    assert answers == list(range(1, 11))

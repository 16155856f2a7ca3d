"""Asking the session's worker in a test, and waiting for what it answers."""

from typing import Any

from pytestqt.qtbot import QtBot

from app.session.probes import Question
from app.session.session import Session
from nncore import MultiLayerNet

ANSWER_MS = 30_000


def answer(session: Session, qtbot: QtBot, question: Question) -> Any:
    """What the worker answers between two steps."""
    answers: list[Any] = []
    session.request(question, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=ANSWER_MS)
    return answers[0]


def network_now(session: Session, qtbot: QtBot) -> MultiLayerNet:
    """A copy of the network as it stands."""
    return answer(session, qtbot, lambda trainer: trainer.network.astype(trainer.network.dtype))

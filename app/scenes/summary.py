"""Summary of a recording: what ran, what was answered, and the numbers that came of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from math import isfinite
from typing import Any

from app.lab import Lab
from app.page import Page
from app.questions.measures import MEASURES
from app.questions.question import Answer, Value
from app.scenes.player import ScenePlayer
from app.scenes.scene import Scene
from app.session.run import LiveRun
from app.state.fields import to_plain
from app.translation import current_language
from app.widgets.readout import ReadoutRow

StepSummary = Mapping[str, Any]


def summary_of(scene: Scene, lab: Lab, steps: Sequence[StepSummary], animation: str) -> Any:
    """Summary of a scene, as JSON holds it.

    Parameters
    ----------
    scene : Scene
    lab : Lab
        In which it was played.
    steps : sequence of StepSummary
    animation : str
        Name of the animation's file; empty for none.
    """
    data = lab.session.dataset
    window = lab.window.value
    return {
        "scene": scene.name,
        "title": scene.title.within(current_language()),
        "language": current_language(),
        "theme": "dark" if lab.theme.colors.is_dark else "light",
        "projector": window.for_projector,
        "versions": {name: version(name) for name in ("descent-lab", "numpy")},
        "data": dataclasses.asdict(data.identity) if data is not None else None,
        "animation": animation or None,
        "steps": list(steps),
    }


def summary_of_step(player: ScenePlayer, page: Page, files: Sequence[str]) -> StepSummary:
    """What a step showed at its end: page, state, answer, and numbers."""
    step, answer = player.step, player.answer
    assert step is not None
    ran = page.player is page.lab.run_player and page.session.run
    return {
        "step": player.index + 1,
        "caption": step.caption.within(current_language()),
        "page": page.key,
        "state": to_plain(page.state),
        "question": _asked(answer) if answer is not None else None,
        "run": _run(ran) if ran and ran.iteration else None,
        "numbers": finite(page.numbers()),
        "readouts": _readouts(page),
        "pictures": list(files),
    }


def _asked(answer: Answer) -> Mapping[str, Any]:
    question = answer.question
    return {
        "kind": question.kind,
        "text": question.text.within(current_language()),
        "choices": [choice.within(current_language()) for choice in question.choices],
        "answer": _plain(answer.value),
        "truth": _plain(answer.truth),
        "distance": answer.distance,
    }


def _plain(value: Value | None) -> object:
    """A value as JSON holds it; where a curve is not known there is no number."""
    return [_finite(each) for each in value] if isinstance(value, tuple) else value


def _readouts(page: Page) -> Mapping[str, str]:
    """The large numbers that are seen, as they are written."""
    texts: dict[str, str] = {}
    for row in page.findChildren(ReadoutRow):
        texts |= row.texts() if row.isVisible() else {}
    return texts


def finite(numbers: Mapping[str, float]) -> Mapping[str, float | None]:
    """Numbers as JSON has them: None where there is none, or not any more."""
    return {name: _finite(number) for name, number in numbers.items()}


def _finite(number: float) -> float | None:
    return float(number) if isfinite(number) else None


def _run(live: LiveRun) -> Mapping[str, Any]:
    history = live.record.history
    numbers = {name: measure(live.record) for name, measure in MEASURES.items()}
    return {
        "config": dataclasses.asdict(live.record.config),
        "status": live.status.value,
        "iterations": live.iteration,
        **finite({"first_loss": history.losses[0], "last_loss": history.losses[-1], **numbers}),
    }

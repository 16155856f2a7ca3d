"""The tab of one step in a window, and what is read from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.pages.network.parts.step_part import StepPart
from app.window.main_window import MainWindow

WAIT = 20_000
SHORT = {"iterations": 30, "hidden_sizes": (6,), "batch_size": 20, "train_size": 2000}
Train = Callable[..., MainWindow]


def number(text: str) -> float:
    return float(text.replace("−", "-").replace(",", ""))


def part_of(window: MainWindow) -> StepPart:
    part = window.page.part
    assert isinstance(part, StepPart)
    return part


def shown(window: MainWindow) -> int:
    reading = part_of(window).reading
    return -1 if reading is None else reading.moment.iteration


def show(window: MainWindow, **state: Any) -> StepPart:
    window.page.model.part("step").update(**state)
    return part_of(window)

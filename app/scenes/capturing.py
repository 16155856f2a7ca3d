"""What is on the screen as a step: page and state, in what they differ from the first start."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from app.lab import Lab
from app.scenes.scene import SceneStep
from app.state.fields import Nested, PageState, descriptions
from nncore import TrainingConfig


def capture(lab: Lab, page: str, first: PageState) -> SceneStep:
    """The step that shows this page as it is now.

    Parameters
    ----------
    lab : Lab
    page : str
        Key of the page.
    first : PageState
        Its state at the first start.
    """
    state = changed_fields(lab.model(page, first).value, first)
    return SceneStep(
        page=page, from_defaults=True, state=state, config=changed_config(lab.session.config)
    )


def changed_fields(state: PageState, first: PageState) -> dict[str, Any]:
    """Fields of a state, and of its parts, that are not as in the first one."""
    changed: dict[str, Any] = {}
    for name, description in descriptions(type(state)).items():
        now, before = getattr(state, name), getattr(first, name)
        if now == before:
            continue
        changed[name] = changed_fields(now, before) if isinstance(description, Nested) else now
    return changed


def changed_config(config: TrainingConfig) -> Mapping[str, Any]:
    """Fields of a config that are not as at the first start, as a file holds them."""
    now, first = dataclasses.asdict(config), dataclasses.asdict(TrainingConfig())
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in now.items()
        if value != first[name]
    }

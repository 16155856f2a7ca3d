"""What is on the screen as a step: page and state, in what they differ from the first start."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from app.page import Page
from app.scenes.rates import Rates, changed_rates
from app.scenes.scene import SceneStep
from app.session.run import LiveRun
from app.state.fields import Nested, PageState, descriptions
from nncore import TrainingConfig


def capture(page: Page, first: PageState) -> SceneStep:
    """The step that shows a page as it is now.

    Where it shows a run, a new one is a part of it, which makes the same steps by itself: its
    settings are then those of the run, whatever has been written into the form since.

    Parameters
    ----------
    page : Page
    first : PageState
        Its state at the first start.
    """
    session = page.session
    run = session.run if page.player is page.lab.run_player else None
    moment = page.lab.moment.value.iteration
    return SceneStep(
        page=page.key,
        from_defaults=True,
        state=changed_fields(page.state, first),
        config=changed_config(run.record.config if run is not None else session.config),
        resets=run is not None and not run.iteration,
        trained=run.iteration if run is not None else 0,
        rates=_rates(run, session.config.learning_rate) if run is not None else (),
        moment=-1 if run is None or moment is None else moment,
    )


def _rates(run: LiveRun, now: float) -> Rates:
    """Rates that a run was given, the one that its next step is to be made with included."""
    iteration = run.iteration
    rates = changed_rates(run.record, iteration)
    last = rates[-1][1] if rates else run.record.config.learning_rate
    return rates if run.status.ended or now == last else (*rates, (iteration, now))


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

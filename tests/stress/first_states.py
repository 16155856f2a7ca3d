"""Everything that the settings hold a state of, as it is at the first start."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from app.lab import CONFIG, WINDOW
from app.pages import PAGES, PageEntry
from app.state.window import WindowState
from nncore import TrainingConfig


def first_states() -> dict[str, Any]:
    """States by their keys in the settings."""
    pages = {entry.key: _page_class(entry).first_state for entry in PAGES}
    return {CONFIG: TrainingConfig(), WINDOW: WindowState(), **pages}


def _page_class(entry: PageEntry) -> Any:
    module, _, name = entry.where.partition(":")
    return getattr(import_module(module), name)

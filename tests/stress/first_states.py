"""Everything that the settings hold a state of, as it is at the first start."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from app.lab import CONFIG, SHELF, WINDOW
from app.pages import PAGES, PageEntry
from app.state.export import ExportState
from app.state.page_recording import RECORDING, RecordingState
from app.state.shelf import ShelfSettings
from app.state.window import WindowState
from app.window.figure_settings import EXPORT
from nncore import TrainingConfig


def first_states() -> dict[str, Any]:
    """States by their keys in the settings."""
    pages = {entry.key: _page_class(entry).first_state for entry in PAGES}
    others = {SHELF: ShelfSettings(), EXPORT: ExportState(), RECORDING: RecordingState()}
    return {CONFIG: TrainingConfig(), WINDOW: WindowState(), **others, **pages}


def _page_class(entry: PageEntry) -> Any:
    module, _, name = entry.where.partition(":")
    return getattr(import_module(module), name)

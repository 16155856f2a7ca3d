"""What the window remembers from one start to the next."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QSettings, QStandardPaths


def runs_folder() -> Path:
    """Folder of the user's own data that runs are kept in; it need not be there yet."""
    # Of organization and application name only one is set, or they would be folders in each other.
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(place) / "runs"


class Settings(Protocol):
    """Values by key; plain data only: numbers, texts, lists, dicts."""

    def get(self, key: str, default: Any = None) -> Any:
        """Return what is stored, or `default`."""

    def set(self, key: str, value: Any) -> None:
        """Store a value."""

    def clear(self) -> None:
        """Forget everything."""


class StoredSettings:
    """Settings in the platform's own place, as JSON, whose types every platform keeps."""

    def __init__(self) -> None:
        self._store = QSettings(
            QSettings.defaultFormat(), QSettings.Scope.UserScope, "Descent Lab", "Descent Lab"
        )

    def get(self, key: str, default: Any = None) -> Any:
        """Return what is stored; what another version or a hand has spoiled counts as missing."""
        try:
            return json.loads(str(self._store.value(key)))
        except (ValueError, RecursionError):  # no JSON, 5,000 digits in a row, nested too deep
            return default

    def set(self, key: str, value: Any) -> None:
        """Store a value."""
        self._store.setValue(key, json.dumps(value))

    def clear(self) -> None:
        """Forget everything."""
        self._store.clear()


class FreshSettings:
    """Settings of a shared classroom machine: nothing is read, nothing is left behind."""

    def __init__(self) -> None:
        self._values: dict[str, Any] = {}

    def get(self, key: str, default: Any = None) -> Any:
        """Return what was set since the start."""
        return self._values.get(key, default)

    def set(self, key: str, value: Any) -> None:
        """Remember a value until the end."""
        self._values[key] = value

    def clear(self) -> None:
        """Forget everything."""
        self._values.clear()

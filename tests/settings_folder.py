"""Settings in a folder of one's own, on every platform."""

import os
from pathlib import Path

from PySide6.QtCore import QSettings

ORGANIZATION, APPLICATION = "Descent Lab", "Descent Lab"


def use_settings_in(folder: Path) -> None:
    """Have this process keep its settings in `folder`."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.IniFormat, scope, str(folder))
    os.environ["XDG_DATA_HOME"] = str(folder / "data")  # of its runs


def settings_file(folder: Path) -> Path:
    """The file that settings in `folder` stand in."""
    return folder / ORGANIZATION / f"{APPLICATION}.ini"

"""What can go wrong in the engine, one kind a file."""

from nncore.errors.argument import ArgumentError
from nncore.errors.base import NncoreError
from nncore.errors.config import ConfigError
from nncore.errors.damage import DamageError
from nncore.errors.dataset import DatasetError
from nncore.errors.diverged import DivergedError
from nncore.errors.expression import ExpressionError
from nncore.errors.run_file import RunFileError
from nncore.errors.script import ScriptError

__all__ = [
    "ArgumentError",
    "ConfigError",
    "DamageError",
    "DatasetError",
    "DivergedError",
    "ExpressionError",
    "NncoreError",
    "RunFileError",
    "ScriptError",
]

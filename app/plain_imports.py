"""Imports that do not search what they import: PySide6 looks for `from __feature__ import` in it.

It reads the source of each module that is imported after it, 200 of the lab, at each start;
the lab, which has none of its features, takes the import back that was there before.
"""

import builtins

import PySide6.QtCore  # noqa: F401  # which puts its own import in the place of Python's

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

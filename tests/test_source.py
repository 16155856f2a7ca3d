"""What no source file does, since it goes wrong on another system or in another version of Qt."""

import ast
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted(path for folder in ("app", "nncore") for path in (ROOT / folder).rglob("*.py"))
COARSE_CLOCKS = {"monotonic", "time"}  # of Windows, before Python 3.13: 64 ticks a second


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def calls(tree: ast.Module) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def named(path: Path) -> Any:
    return pytest.param(path, id=str(path.relative_to(ROOT)))


@pytest.mark.parametrize("path", [named(path) for path in SOURCES])
def test_time_is_taken_from_the_clock_that_is_fine_everywhere(path: Path) -> None:
    taken = [call.func for call in calls(parsed(path)) if isinstance(call.func, ast.Attribute)]
    clocks = {each.attr for each in taken if ast.unparse(each.value) == "time"}
    assert not clocks & COARSE_CLOCKS, "use time.perf_counter"


@pytest.mark.parametrize("path", [named(path) for path in SOURCES])
def test_every_painter_ends_with_the_block_that_it_paints_in(path: Path) -> None:
    """One that outlives its widget's paintEvent, in an exception's traceback, crashes Qt."""
    tree = parsed(path)
    managed = {
        item.context_expr
        for node in ast.walk(tree)
        if isinstance(node, ast.With)
        for item in node.items
    }
    painters = {call for call in calls(tree) if ast.unparse(call.func).endswith("QPainter")}
    assert painters <= managed, "write: with QPainter(self) as painter:"

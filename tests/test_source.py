"""What no source file does, since it goes wrong on another system or in another version of Qt."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = sorted(path for folder in ("app", "nncore") for path in (ROOT / folder).rglob("*.py"))
COARSE_CLOCKS = {"monotonic", "time"}  # of Windows, before Python 3.13: 64 ticks a second


def nodes(source: str) -> list[ast.AST]:
    return list(ast.walk(ast.parse(source)))


def takes_a_coarse_clock(nodes: list[ast.AST]) -> bool:
    calls = [node.func for node in nodes if isinstance(node, ast.Call)]
    taken = [func for func in calls if isinstance(func, ast.Attribute)]
    return any(f.attr in COARSE_CLOCKS and ast.unparse(f.value) == "time" for f in taken)


def lets_a_painter_live_on(nodes: list[ast.AST]) -> bool:
    """Whether a painter is made that no `with` ends."""
    blocks = [node for node in nodes if isinstance(node, ast.With)]
    managed = {item.context_expr for block in blocks for item in block.items}
    calls = [node for node in nodes if isinstance(node, ast.Call)]
    painters = {call for call in calls if ast.unparse(call.func).endswith("QPainter")}
    return not painters <= managed


@cache
def breaches() -> dict[str, list[str]]:
    """Files that break a rule, by rule; each file is parsed once for all rules."""
    found: dict[str, list[str]] = {rule.__name__: [] for rule in RULES}
    for path in SOURCES:
        inside = nodes(path.read_text(encoding="utf-8"))
        for rule in RULES:
            if rule(inside):
                found[rule.__name__].append(str(path.relative_to(ROOT)))
    return found


RULES = takes_a_coarse_clock, lets_a_painter_live_on


def test_breaches_are_known() -> None:
    assert takes_a_coarse_clock(nodes("begun = time.monotonic()"))
    assert not takes_a_coarse_clock(nodes("begun = time.perf_counter()"))
    assert lets_a_painter_live_on(nodes("painter = QPainter(self)"))
    assert not lets_a_painter_live_on(nodes("with QPainter(self) as painter: pass"))


def test_time_is_taken_from_the_clock_that_is_fine_everywhere() -> None:
    assert len(SOURCES) > 500
    assert breaches()["takes_a_coarse_clock"] == [], "use time.perf_counter"


def test_every_painter_ends_with_the_block_that_it_paints_in() -> None:
    """One that outlives its widget's paintEvent, in an exception's traceback, crashes Qt."""
    outliving = breaches()["lets_a_painter_live_on"]
    assert outliving == [], "write: with QPainter(self) as painter:"

"""What no source file does: what goes wrong on other systems, and what ties tests to the inside."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = sorted(path for folder in ("app", "nncore") for path in (ROOT / folder).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
COARSE_CLOCKS = {"monotonic", "time"}  # of Windows, before Python 3.13: 64 ticks a second
BY_STRING = {"getattr", "setattr", "hasattr", "delattr", "attrgetter", "methodcaller"}
DOCUMENTED = {  # of named tuples, and of the standard library
    "_replace",
    "_asdict",
    "_fields",
    "_make",
    "_exit",
    "_current_frames",
}


def nodes(source: str) -> list[ast.AST]:
    return list(ast.walk(ast.parse(source)))


def name_of(func: ast.expr) -> str:
    """Name of what is called, without where it is looked up."""
    return func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")


def takes_a_coarse_clock(nodes: list[ast.AST]) -> bool:
    calls = [node.func for node in nodes if isinstance(node, ast.Call)]
    taken = [func for func in calls if isinstance(func, ast.Attribute)]
    return any(f.attr in COARSE_CLOCKS and ast.unparse(f.value) == "time" for f in taken)


def lets_a_painter_live_on(nodes: list[ast.AST]) -> bool:
    """Whether a painter is made that no `with` ends."""
    blocks = [node for node in nodes if isinstance(node, ast.With)]
    managed = {item.context_expr for block in blocks for item in block.items}
    calls = [node for node in nodes if isinstance(node, ast.Call)]
    painters = {call for call in calls if name_of(call.func).endswith("QPainter")}
    return not painters <= managed


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.endswith("__") and name not in DOCUMENTED


def reaches(node: ast.AST) -> Iterator[str]:
    """Names of another object, or of another module, that a node gets at, sets or patches."""
    match node:
        case ast.Attribute(value=ast.Name(id="self" | "cls")):
            pass  # a class of the test's own
        case ast.Attribute():
            yield node.attr
        case ast.ImportFrom():
            yield from (each.name for each in node.names)
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in BY_STRING:
            given = [each.value for each in node.args if isinstance(each, ast.Constant)]
            yield from (part for text in given for part in str(text).split("."))


def reaches_into_another(nodes: list[ast.AST]) -> bool:
    return any(is_private(name) for node in nodes for name in reaches(node))


@cache
def breaches() -> dict[str, list[str]]:
    """Files that break a rule, by rule; each file is parsed once for all rules."""
    found: dict[str, list[str]] = {rule.__name__: [] for rule in (*RULES, *RULES_OF_TESTS)}
    for rules, paths in ((RULES, SOURCES), (RULES_OF_TESTS, TESTS)):
        for path in paths:
            inside = nodes(path.read_text(encoding="utf-8"))
            for rule in rules:
                if rule(inside):
                    found[rule.__name__].append(str(path.relative_to(ROOT)))
    return found


RULES = takes_a_coarse_clock, lets_a_painter_live_on
RULES_OF_TESTS = (reaches_into_another,)


def test_breaches_are_known() -> None:
    assert takes_a_coarse_clock(nodes("begun = time.monotonic()"))
    assert not takes_a_coarse_clock(nodes("begun = time.perf_counter()"))
    assert lets_a_painter_live_on(nodes("painter = QPainter(self)"))
    assert not lets_a_painter_live_on(nodes("with QPainter(self) as painter: pass"))
    for reaching in (
        "plot._curves[0].clear()",
        "part.view._hover(place)",
        "window.lessons._sheets",
        "super()._show()",
        "from app.widgets.surface_axes import _words",
        "monkeypatch.setattr(file, '_stream', disk)",
        "monkeypatch.setattr('app.translation._translator', none)",
        "getattr(view, '_bars')",
    ):
        assert reaches_into_another(nodes(reaching)), reaching
    for allowed in (
        "self._now = now",
        "stamp._replace(run=0)",
        "os._exit(0)",
        "plot.curves[0].__class__",
        "def _moved(): return _start + 1",
        "monkeypatch.setattr('app.pages.page.TrainingPage.__init__', fail)",
    ):
        assert not reaches_into_another(nodes(allowed)), allowed


def test_time_is_taken_from_the_clock_that_is_fine_everywhere() -> None:
    assert len(SOURCES) > 500
    assert breaches()["takes_a_coarse_clock"] == [], "use time.perf_counter"


def test_every_painter_ends_with_the_block_that_it_paints_in() -> None:
    """One that outlives its widget's paintEvent, in an exception's traceback, crashes Qt."""
    outliving = breaches()["lets_a_painter_live_on"]
    assert outliving == [], "write: with QPainter(self) as painter:"


def test_tests_reach_into_no_private_name_of_another_object() -> None:
    """They work by what is seen, or by what a class offers; else no inside could be mended."""
    assert len(TESTS) > 250
    reaching = breaches()["reaches_into_another"]
    assert reaching == [], "read what is shown, or give it a name that says what is offered"

"""The direction of imports: the window knows the engine, never the other way round."""

import ast

import pytest

import nncore
from tests.imports import ROOT, imports, modules, of_node, within

OURS = {"app", "nncore", "resources"}
WINDOWS = ("PySide6", "shiboken6", "pyqtgraph", "OpenGL", "PyQt6", "app", "tests")
PAGES = sorted(page.parent.name for page in (ROOT / "app").glob("*/page.py"))

# The design's list of what a user of the engine finds in nncore itself.
PUBLIC = """
    sigmoid relu tanh identity softmax sum_squared_error cross_entropy_error numerical_gradient
    gradient_descent load_mnist SimpleNet MultiLayerNet TwoLayerNet SGD Momentum Nesterov AdaGrad
    RMSProp Adam TrainingConfig load_dataset Trainer NncoreError DatasetError DivergedError
    ExpressionError RunFileError ConfigError ACTIVATIONS LOSSES OPTIMIZERS History Timeline Dataset
"""


def importers(package, *wanted):
    """Modules of a package that import any of the wanted ones, and which."""
    return {
        name: found
        for name, path in modules(package)
        if (found := {m for m in imports(name, path) if any(within(m, w) for w in wanted)})
    }


def test_the_walk_finds_the_project():
    found = {name for package in sorted(OURS) for name, _ in modules(package)}
    assert {"app", "nncore", "nncore.__main__", "nncore.networks", "resources"} <= found
    assert "numpy" in imports("nncore.losses", ROOT / "nncore" / "losses.py")


@pytest.mark.parametrize(
    ("source", "package", "found"),
    [
        ("import PySide6.QtCore as c, sys", "app", {"PySide6.QtCore", "sys"}),
        ("def f():\n    from tqdm import tqdm", "app", {"tqdm", "tqdm.tqdm"}),
        ("from . import page", "app.pages.loss", {"app.pages.loss", "app.pages.loss.page"}),
        (
            "from ..descent.page import P",
            "app.pages.loss",
            {"app.pages.descent.page", "app.pages.descent.page.P"},
        ),
    ],
)
def test_the_walk_sees_every_form_of_import(source, package, found):
    nodes = ast.walk(ast.parse(source))
    assert {module for node in nodes for module in of_node(node, package)} == found


def test_the_engine_knows_no_window():
    assert importers("nncore", *WINDOWS) == {}


def test_the_catalog_needs_no_window():
    assert importers("app/catalog", "PySide6", "pyqtgraph") == {}


def test_the_resources_are_data():
    assert importers("resources", *WINDOWS, "nncore") == {}


def test_only_the_terminal_has_a_progress_bar():
    with_bar = {name for package in sorted(OURS) for name in importers(package, "tqdm")}
    assert with_bar == {"nncore.__main__"}


def test_nothing_imports_the_tests():
    assert {p: importers(p, "tests") for p in sorted(OURS)} == {p: {} for p in sorted(OURS)}


def test_no_page_imports_another_page():
    for page in PAGES:
        others = [f"app.{other}" for other in PAGES if other != page]
        assert importers(f"app/{page}", *others) == {}


@pytest.mark.parametrize("name", PUBLIC.split())
def test_the_engine_is_found_in_nncore_itself(name):
    assert name in nncore.__all__
    assert hasattr(nncore, name)


def test_nncore_lists_what_it_has():
    assert len(set(nncore.__all__)) == len(nncore.__all__)
    assert [name for name in nncore.__all__ if not hasattr(nncore, name)] == []

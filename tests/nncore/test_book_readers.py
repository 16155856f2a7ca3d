"""What a reader of the book is told: in the README, and in every docstring about random numbers."""

import ast
import re
from pathlib import Path

import numpy as np
import pytest

import nncore
from nncore import MultiLayerNet, SimpleNet, TrainingConfig, TwoLayerNet

ROOT = Path(nncore.__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
RANDOM = "`np.random.seed` has no effect"


def takers_of_rng():
    """Every public function or class of the engine that is given an `rng`, with its docstring."""
    for path in sorted((ROOT / "nncore").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            body = node.body if isinstance(node, ast.ClassDef) else [node]
            made = [f for f in body if getattr(f, "name", "") == "__init__" or f is node]
            takes = any(
                argument.arg == "rng"
                for function in made
                if isinstance(function, ast.FunctionDef)
                for argument in function.args.args
            )
            if takes and not node.name.startswith("_"):
                yield pytest.param(ast.get_docstring(node) or "", id=f"{path.stem}.{node.name}")


@pytest.mark.parametrize("docstring", list(takers_of_rng()))
def test_whoever_takes_an_rng_says_that_np_random_seed_has_no_effect(docstring):
    described = re.search(r"\n(    )?rng : .*\n((    .*)?\n?)+", docstring + "\n")
    assert described, "rng is not described"
    assert RANDOM in " ".join(docstring.split())


def test_there_are_takers_of_rng():
    assert {taker.id for taker in takers_of_rng()} >= {
        "networks.MultiLayerNet",
        "two_layer_net.TwoLayerNet",
        "simple_net.SimpleNet",
        "descent.descend",
        "batches.random_batches",
    }


@pytest.mark.parametrize(
    "make",
    [
        lambda rng: SimpleNet(rng=rng).W,
        lambda rng: TwoLayerNet(4, 3, 2, rng=rng).params["W1"],
        lambda rng: MultiLayerNet((4, 3, 2), rng=rng).params["W2"],
    ],
)
def test_the_global_seed_has_no_effect_and_rng_has(make):
    def drawn(rng):
        np.random.seed(0)  # noqa: NPY002 - the book's way
        return make(rng).tolist()

    assert drawn(None) != drawn(None)
    assert drawn(0) == drawn(0)


def test_the_readme_s_ways_to_the_path_of_a_descent_agree():
    (code,) = re.findall(r"<!-- path -->\n```python\n(.*?)```", README, re.DOTALL)
    names = {}
    exec(code, names)
    expected = np.array([-3.0, 4.0]) * 0.8 ** np.arange(21)[:, None]  # x − 0.1 · 2x
    np.testing.assert_allclose(names["path"], expected, rtol=1e-9)
    np.testing.assert_allclose(names["same_path"], expected, rtol=1e-9)


def test_the_readme_s_names_are_those_of_the_engine():
    (table,) = re.findall(r"## For readers of the book\n(.*?)\n## ", README, re.DOTALL)
    for name in re.findall(r"from nncore import ([\w, ]+)", table):
        assert all(hasattr(nncore, each.strip()) for each in name.split(","))
    for field in re.findall(r"`(\w+)=[^`]*` in a `TrainingConfig`", table):
        assert hasattr(TrainingConfig, field), field

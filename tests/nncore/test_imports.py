"""The engine's files stand on each other in one order."""

from graphlib import TopologicalSorter

from tests.imports import imports, modules, within


def test_no_two_files_of_the_engine_need_each_other():
    """But for the formulas, whose graph and operations name each other in annotations."""
    files = {
        n: p for n, p in modules("nncore") if n != "nncore" and not within(n, "nncore.formulas")
    }
    needed = {name: imports(name, path) & files.keys() for name, path in files.items()}
    order = list(TopologicalSorter(needed).static_order())  # raises CycleError where there is one
    assert order.index("nncore.layers") < order.index("nncore.perturbation")
    assert order.index("nncore.perturbation") < order.index("nncore.networks")

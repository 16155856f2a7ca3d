"""Every key of every registry of the engine has its one entry in the window's catalog."""

import ast
from collections.abc import Collection, Mapping
from dataclasses import fields
from pathlib import Path

import pytest

import app.catalog
from app.catalog.activations import ACTIVATION_CATALOG
from app.catalog.curves import CURVE_CATALOG
from app.catalog.dtypes import DTYPE_CATALOG
from app.catalog.entry import Entry
from app.catalog.gradients import GRADIENT_METHOD_CATALOG, SURFACE_GRADIENT_CATALOG
from app.catalog.initial_weights import INITIAL_WEIGHTS_CATALOG
from app.catalog.line_losses import LINE_LOSS_CATALOG
from app.catalog.losses import LOSS_CATALOG
from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.catalog.point_sets import POINT_SET_CATALOG
from app.catalog.samplings import SAMPLING_CATALOG
from app.catalog.schedules import SCHEDULE_CATALOG
from app.catalog.stop_reasons import STOP_CATALOG
from app.catalog.surfaces import SURFACE_CATALOG
from app.catalog.weight_decays import WEIGHT_DECAY_CATALOG
from nncore import (
    ACTIVATIONS,
    CURVES,
    INITIAL_WEIGHTS,
    LINE_LOSSES,
    LOSSES,
    OPTIMIZERS,
    POINT_SETS,
    SCHEDULES,
    STOP_REASONS,
    SURFACES,
    WEIGHT_DECAYS,
    ConfigError,
)
from nncore.batches import SAMPLINGS
from nncore.config import GRADIENT_METHODS
from nncore.descent import SURFACE_GRADIENTS
from nncore.validation import DTYPES

FOLDER = Path(app.catalog.__file__).parent

# The module of app/catalog, its table, and the registry that it has to cover.
KINDS = [
    ("activations", ACTIVATION_CATALOG, ACTIVATIONS),
    ("curves", CURVE_CATALOG, CURVES),
    ("dtypes", DTYPE_CATALOG, DTYPES),
    ("gradients", GRADIENT_METHOD_CATALOG, GRADIENT_METHODS),
    ("gradients", SURFACE_GRADIENT_CATALOG, SURFACE_GRADIENTS),
    ("initial_weights", INITIAL_WEIGHTS_CATALOG, INITIAL_WEIGHTS),
    ("line_losses", LINE_LOSS_CATALOG, LINE_LOSSES),
    ("losses", LOSS_CATALOG, LOSSES),
    ("optimizers", OPTIMIZER_CATALOG, OPTIMIZERS),
    ("point_sets", POINT_SET_CATALOG, POINT_SETS),
    ("samplings", SAMPLING_CATALOG, SAMPLINGS),
    ("schedules", SCHEDULE_CATALOG, SCHEDULES),
    ("stop_reasons", STOP_CATALOG, STOP_REASONS),
    ("surfaces", SURFACE_CATALOG, SURFACES),
    ("weight_decays", WEIGHT_DECAY_CATALOG, WEIGHT_DECAYS),
]
each_kind = pytest.mark.parametrize(("module", "catalog", "registry"), KINDS)
each_optimizer = pytest.mark.parametrize("key", OPTIMIZERS)


def mismatches(module: str, catalog: Collection[str], registry: Collection[str]) -> list[str]:
    """What to do where a catalog and its registry differ."""
    place = f"app/catalog/{module}.py"
    missing = [f"{place} has no entry for {key!r}" for key in registry if key not in catalog]
    return missing + [
        f"{place} has an entry for {key!r}, which the engine has not"
        for key in catalog
        if key not in registry
    ]


def complaint_about(key: str) -> str:
    return f"{key!r} in app/catalog/optimizers.py"


@each_kind
def test_each_key_of_the_registry_has_its_entry_and_no_other_has(
    module: str, catalog: Mapping[str, Entry], registry: Collection[str]
) -> None:
    assert mismatches(module, catalog, registry) == []


def test_what_is_missing_is_named_with_its_place() -> None:
    assert mismatches("optimizers", ["sgd", "newton"], ["sgd", "adamw"]) == [
        "app/catalog/optimizers.py has no entry for 'adamw'",
        "app/catalog/optimizers.py has an entry for 'newton', which the engine has not",
    ]


@each_kind
def test_each_entry_is_named_unlike_the_others_and_explained_in_a_sentence(
    module: str, catalog: Mapping[str, Entry], registry: Collection[str]
) -> None:
    names = [entry.name for entry in catalog.values()]
    assert all(names)
    assert len(set(names)) == len(names)
    assert [e.name for e in catalog.values() if not e.explanation.endswith(".")] == []


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.stem)
def test_every_text_is_a_literal_marked_in_the_context_that_asks_for_it(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    marked = [
        [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args]
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "N_"
    ]
    kinds = [catalog for module, catalog, _ in KINDS if module == path.stem]
    contexts = {entry.name.context for catalog in kinds for entry in catalog.values()}
    assert {context for context, _ in marked} == contexts
    assert all(isinstance(text, str) for _, text in marked)


@each_kind
def test_no_name_or_explanation_is_left_unmarked(
    module: str, catalog: Mapping[str, Entry], registry: Collection[str]
) -> None:
    tree = ast.parse((FOLDER / f"{module}.py").read_text(encoding="utf-8"))
    marked = {
        call.args[1].value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "N_"
    }
    texts = {text for entry in catalog.values() for text in (entry.name, entry.explanation)}
    if catalog is OPTIMIZER_CATALOG:
        for entry in OPTIMIZER_CATALOG.values():
            texts |= {text for constant in entry.constants.values() for text in constant}
            texts |= {quantity.label for quantity in entry.quantities}
    assert texts - marked == set()


# Optimizers


def test_optimizers_stand_in_the_engine_s_order_of_complexity() -> None:
    assert list(OPTIMIZER_CATALOG) == list(OPTIMIZERS)


def test_optimizers_have_a_mark_of_their_own() -> None:
    marks = [entry.symbol for entry in OPTIMIZER_CATALOG.values()]
    assert len(set(marks)) == len(marks)


@each_optimizer
def test_each_constant_of_an_optimizer_has_label_and_tooltip(key: str) -> None:
    constants = OPTIMIZER_CATALOG[key].constants
    assert list(constants) == list(OPTIMIZERS[key].constants), complaint_about(key)
    assert all(constant.label and constant.tooltip for constant in constants.values())


@each_optimizer
def test_the_engine_takes_each_constant_within_its_range_and_nothing_beyond(key: str) -> None:
    kind = OPTIMIZERS[key]
    for name, (low, end) in kind.constants.items():
        assert getattr(kind.with_constants(0.1, {name: low}), name) == low
        for beyond in (low - 1e-9, end):
            with pytest.raises(ConfigError):
                kind.with_constants(0.1, {name: beyond})


@each_optimizer
def test_all_that_an_optimizer_remembers_is_shown(key: str) -> None:
    shown = [quantity.state_name for quantity in OPTIMIZER_CATALOG[key].quantities]
    missing = [name for name in OPTIMIZERS[key].state_names if name not in shown]
    assert missing == [], f"quantities of {complaint_about(key)}"


@each_optimizer
def test_the_rule_is_spelled_in_what_the_inspector_shows(key: str) -> None:
    entry = OPTIMIZER_CATALOG[key]
    constants = OPTIMIZERS[key].default_constants()
    for quantity in entry.quantities:
        assert quantity.label
        assert quantity.formula(constants).startswith(quantity.symbol)
    assert entry.rule.startswith("x ← x − η")


# Losses


def test_losses_differ_in_color_and_in_dash_hatch_and_symbol() -> None:
    for name in ("light", "dark", "dash", "hatch", "symbol", "line_sign", "bar_sign"):
        looks = [getattr(entry, name) for entry in LOSS_CATALOG.values()]
        assert len(set(looks)) == len(looks), f"two losses have one {name}"


def test_the_terms_of_a_loss_are_written_with_their_numbers() -> None:
    assert LOSS_CATALOG["sum_squared_error"].term("0.250", 1.0) == "(0.250−1)²"
    assert LOSS_CATALOG["cross_entropy"].term("0.250", 1.0) == "1·log&nbsp;0.250"


def test_precisions_differ_in_their_dash() -> None:
    assert len({entry.dash for entry in DTYPE_CATALOG.values()}) == len(DTYPES)


def test_entries_cannot_be_changed() -> None:
    for _, catalog, _ in KINDS:
        entry = next(iter(catalog.values()))
        for field in fields(entry):
            with pytest.raises(AttributeError):
                setattr(entry, field.name, "")

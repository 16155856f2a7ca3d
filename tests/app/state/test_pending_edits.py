"""Edits go into the state as soon as they fit, each as far as it can."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from app.state.fields import (
    Number,
    PageState,
    formula,
    from_plain,
    items,
    number,
    part,
    to_plain,
    whole,
)
from app.state.form import StateForm
from app.state.model import StateModel
from nncore import ConfigError


@dataclass(frozen=True)
class Curve(PageState):
    """A curve over a range."""

    formula: str = formula("x**2", ("x",), "f(x)")
    low: float = number(0.0, -10, 10, "From")
    high: float = number(1.0, -10, 10, "To")
    zoom: tuple[float, ...] = items((), Number(low=0, high=9), 0, 3, stored=False)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.low >= self.high:
            raise ConfigError("empty_range", field="low", first=self.low, second=self.high)


@dataclass(frozen=True)
class Both(PageState):
    """Two curves, and which is in front."""

    front: int = whole(0, 0, 1, stored=False)
    left: Curve = part(Curve)
    right: Curve = part(Curve)


@pytest.fixture
def model(qapp: QApplication) -> StateModel[Curve]:
    return StateModel(Curve())


@pytest.fixture
def form(model: StateModel[Curve]) -> StateForm:
    return StateForm(model, "formula", "low", "high")


def test_a_formula_that_cannot_be_read_leaves_the_last_one(model, form):
    form.editor("formula").setText("x +")
    assert model.value.formula == "x**2"
    assert form.error_text("formula")
    assert form.editor("formula").text() == "x +"


def test_a_wrong_field_holds_back_no_other(model, form):
    form.editor("formula").setText("x +")
    form.editor("high").setValue(5.0)
    assert model.value.high == 5
    assert form.error_text("formula")
    assert not form.is_valid


def test_two_fields_that_fit_only_together_are_taken_together(model, form):
    form.editor("low").setValue(7.0)
    assert model.value.low == 0
    assert form.error_text("low")
    form.editor("high").setValue(8.0)
    assert (model.value.low, model.value.high) == (7, 8)
    assert form.is_valid


def test_a_field_set_elsewhere_drops_what_was_typed_wrong(model, form):
    form.editor("formula").setText("x +")
    model.update(formula="sin(x)")
    assert form.editor("formula").text() == "sin(x)"
    assert form.is_valid
    assert not form.error_text("formula")


def test_another_field_set_elsewhere_leaves_what_is_being_typed(model, form):
    form.editor("formula").setText("x +")
    model.update(high=3.0)
    assert form.editor("formula").text() == "x +"
    assert form.error_text("formula")
    assert form.editor("high").value() == 3


def test_a_part_is_stored_without_what_lives_as_long_as_the_lab():
    state = Both(front=1, left=Curve(high=2.0, zoom=(1.0,)))
    stored = to_plain(state, only_stored=True)
    assert "front" not in stored
    assert "zoom" not in stored["left"]
    assert from_plain(Both(), stored) == Both(left=Curve(high=2.0))
    assert from_plain(Both(), to_plain(state)) == state

"""The lines of the numerical gradient, run one by one, give what the engine gives."""

import numpy as np
import pytest

from nncore import SimpleNet, gradient_code, gradient_readings, numerical_gradient
from nncore.gradient_listing import KINDS

X, T = np.array([0.6, 0.9]), np.array([0, 0, 1])
W = np.random.default_rng(7).standard_normal((2, 3))
RATE = 0.3
EXACT = {"rtol": 0, "atol": 1e-12}


def engine_gradient() -> np.ndarray:
    net = SimpleNet(W.copy())
    return numerical_gradient(lambda _: net.loss(X, T), net.W)


def readings() -> list[tuple[str, dict[str, np.ndarray], dict[str, np.ndarray]]]:
    """Each line that ran, with what it made and what it read."""
    lines = gradient_code().lines
    return [
        (
            lines[each.place].text.strip(),
            {value.name: value.window for value in each.made},
            {value.name: value.window for value in each.reads},
        )
        for entry in gradient_readings(W, X, T, RATE)
        for each in entry
    ]


def test_the_text_itself_gives_the_engine_s_gradient_and_step() -> None:
    space = {"np": np, "net": SimpleNet(W.copy()), "x": X, "t": T, "learning_rate": RATE}
    exec(gradient_code().text, space)
    assert np.allclose(space["dW"], engine_gradient(), **EXACT)
    assert np.allclose(space["net"].W, W - RATE * engine_gradient(), **EXACT)


def test_the_values_told_are_the_engine_s() -> None:
    told = readings()
    gradient = [made["grad"] for text, made, _ in told if text.startswith("grad[idx]")][-1]
    (dW,) = [made["dW"] for _, made, _ in told if "dW" in made]
    (moved,) = [made["net.W"] for _, made, _ in told if "net.W" in made]
    assert np.allclose(gradient, engine_gradient(), **EXACT)
    assert np.allclose(dW, engine_gradient(), **EXACT)
    assert np.allclose(moved, W - RATE * engine_gradient(), **EXACT)


@pytest.mark.parametrize(("sign", "name"), [(1, "fxh1"), (-1, "fxh2")])
def test_each_loss_is_that_of_one_entry_moved(sign: int, name: str) -> None:
    losses = [float(made[name]) for _, made, _ in readings() if name in made]
    for loss, idx in zip(losses, np.ndindex(2, 3), strict=True):
        moved = W.copy()
        moved[idx] += sign * 1e-4
        assert loss == pytest.approx(SimpleNet(moved).loss(X, T), abs=1e-12)


def test_every_entry_takes_its_eight_lines_and_the_step_two() -> None:
    counts = [len(entry) for entry in gradient_readings(W, X, T, RATE)]
    assert counts == [2 + 8, 8, 8, 8, 8, 8, 2]  # h and the room for the gradient come first


def test_an_entry_is_back_as_it_was_and_the_weights_given_stay() -> None:
    given = W.copy()
    for entry in gradient_readings(given, X, T, RATE)[:-1]:
        (restored,) = entry[-1].made
        assert np.array_equal(restored.window, W)
    assert np.array_equal(given, W)


def test_what_changes_in_place_is_told_before_and_after_at_the_entry() -> None:
    for idx, entry in zip(np.ndindex(2, 3), gradient_readings(W, X, T, RATE), strict=False):
        (line,) = [each for each in entry if each.made and each.made[0].name == "grad"][-1:]
        (after,), (before,) = line.made, line.before
        assert after.looked_at == before.looked_at == idx
        assert before.window[idx] == 0.0
        assert after.window[idx] == pytest.approx(engine_gradient()[idx], abs=1e-12)
        assert [value.name for value in line.reads] == ["fxh1", "fxh2", "h"]


def test_lines_of_the_function_are_called_by_the_line_that_waits_for_it() -> None:
    code = gradient_code()
    texts = [line.text for line in code.lines]
    call = texts.index("dW = numerical_gradient(f, net.W)")
    for place in code.order:
        inside = texts[place].startswith(" ")
        assert code.callers(place) == ((call,) if inside else ())


def test_every_kind_is_a_line_of_the_text() -> None:
    stopped_at = {line.text.strip() for line in gradient_code().lines if line.stage}
    assert stopped_at == KINDS.keys()

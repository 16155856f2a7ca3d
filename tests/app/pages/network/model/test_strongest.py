"""The units and connections that are drawn are those that matter most."""

import numpy as np

from app.pages.network.model.digit_pass import DigitPass, pass_through
from app.pages.network.model.drawn_layers import ShownDigit, draw_layers
from app.pages.network.model.strongest import strongest_connections, strongest_units
from app.pages.network.model.unit_edits import UnitEdits
from nncore import MultiLayerNet


def a_pass() -> DigitPass:
    net = MultiLayerNet((2, 4, 3), "identity", rng=0)
    net.params["W1"][:] = [[1, 0, -2, 0.5], [0, 0, 0, 0]]  # of pixels 1 and 0
    net.params["W2"][:] = [[1, 1, 0], [9, 9, 9], [0, 0, -3], [1, 1, 1]]
    return pass_through(net, np.array([[255, 0]], np.uint8))


def test_the_units_that_change_the_next_layer_most_are_drawn_in_their_order() -> None:
    # outputs 1, 0, −2, 0.5 times sums of weights 2, 27, 3, 3: influences 2, 0, 6, 1.5
    assert strongest_units(a_pass(), 2, ())[0] == (0, 2)
    assert strongest_units(a_pass(), 3, ())[0] == (0, 2, 3)
    assert strongest_units(a_pass(), 9, ())[0] == (0, 1, 2, 3)


def test_what_is_wanted_is_drawn_whatever_its_influence() -> None:
    assert strongest_units(a_pass(), 2, [(1, 1)])[0] == (1, 2)
    assert strongest_units(a_pass(), 1, [(1, 1), (1, 3), (1, 7)])[0] == (1, 3)


def test_the_most_probable_classes_are_drawn() -> None:
    # scores 1 + 0.5, 1 + 0.5, 6 + 0.5
    assert strongest_units(a_pass(), 1, ())[1] == (2,)


def test_connections_carry_output_times_weight() -> None:
    found = strongest_connections(a_pass(), 2, (0, 1, 2, 3), (0, 1, 2), 3)
    assert found[0] == (2, 2, 6.0)  # −2 · −3
    assert set(found[1:]) == {(0, 0, 1.0), (0, 1, 1.0)}
    assert strongest_connections(a_pass(), 2, (1,), (0, 1, 2), 3) == []  # it adds nothing
    few = strongest_connections(a_pass(), 2, (2, 3), (1, 2), 9)
    assert sorted(few) == [(2, 2, 6.0), (3, 1, 0.5), (3, 2, 0.5)]


def test_a_network_without_hidden_layers_has_its_classes() -> None:
    net = MultiLayerNet((2, 3), rng=0)
    shown = strongest_units(pass_through(net, np.array([[9, 200]], np.uint8)), 24, ())
    assert shown == ((0, 1, 2),)


def shown_of(digit: DigitPass, **more: object) -> ShownDigit:
    edits, chosen = more.get("edits", UnitEdits()), more.get("chosen")
    return ShownDigit(np.zeros((1, 2), np.uint8), digit, "abc", edits, chosen)


def test_units_that_are_drawn_stay_until_others_are_wanted() -> None:
    digit = a_pass()
    assert draw_layers(shown_of(digit), 2, ()).units == ((0, 2), (0, 2))
    before = (1, 3), (0, 1)
    assert draw_layers(shown_of(digit), 2, before).units == before
    assert draw_layers(shown_of(digit, chosen=(1, 3)), 2, before).units == before
    assert draw_layers(shown_of(digit, chosen=(1, 2)), 2, before).units[0] == (0, 2)
    edits = UnitEdits(bias_shifts=(((1, 0), 0.5),))
    assert draw_layers(shown_of(digit, edits=edits), 2, before).units[0] == (0, 2)


def test_units_of_another_network_are_not_drawn() -> None:
    for before in (((0, 9), (0, 1)), ((0, 1),), ((0,), (0,), (0,))):
        assert draw_layers(shown_of(a_pass()), 2, before).units == ((0, 2), (0, 2))


def test_the_image_adds_to_a_unit_what_all_its_pixels_add() -> None:
    drawn = draw_layers(shown_of(a_pass()), 4, ())
    assert drawn.connections[0] == ((0, 0, 1.0), (0, 1, 0.0), (0, 2, -2.0), (0, 3, 0.5))
    assert drawn.connections[1][0] == (2, 2, 6.0)

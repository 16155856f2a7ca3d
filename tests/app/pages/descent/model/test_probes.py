import pytest

from app.pages.descent.model.probes import lowest_probe, probe_at, probes_at
from nncore import SURFACES, Surface

SQUARE = ((-5.0, 5.0), (-5.0, 5.0))


def test_a_probe_feels_height_and_slope_and_nothing_else():
    probe = probe_at(SURFACES["bowl"], (3.0, 4.0))
    assert (probe.value, probe.gradient, probe.downhill) == (25.0, (6.0, 8.0), (-6.0, -8.0))
    assert probe.slope == 10.0


@pytest.mark.parametrize(("place", "felt"), [((2.0, 0.0), True), ((-2.0, 0.0), False)])
def test_where_the_formula_has_no_value_nothing_is_felt(place: tuple[float, float], felt: bool):
    surface = Surface.from_formula("log(x) + y", SQUARE)
    assert (probe_at(surface, place) is not None) == felt
    assert len(probes_at(surface, [place, (1.0, 1.0)])) == 1 + felt


def test_the_first_of_the_lowest_probes_is_the_best():
    probes = probes_at(SURFACES["bowl"], [(3.0, 0.0), (0.0, 1.0), (1.0, 0.0), (2.0, 2.0)])
    assert lowest_probe(probes).place == (0.0, 1.0)
    assert lowest_probe([]) is None

"""The limit of a learning rate, as it is written beside the gauge."""

import re

import pytest

from app.catalog.optimizers import OPTIMIZER_CATALOG


@pytest.mark.parametrize(
    ("key", "limit"),
    [
        ("sgd", 2 / 4),
        ("momentum", 2 * 1.9 / 4),
        ("nesterov", 2 * 1.9 / (2.8 * 4)),  # 0.339: by λmax, too, it is divided
    ],
)
def test_a_limit_is_what_its_formula_gives(key: str, limit: float) -> None:
    formula = OPTIMIZER_CATALOG[key].limit_formula.replace("λmax", "4").replace("μ", "0.9")
    python = re.sub(r"(\d|\))(?=\()|(?<=\))(?=\d)|2(?=0\.9)", r"\g<0>*", formula)
    assert eval(python) == pytest.approx(limit)

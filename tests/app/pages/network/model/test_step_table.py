"""The table of a weight's gradient: what is copied can be added up."""

import csv
import io
from dataclasses import replace

import pytest

from app.pages.network.model.step_table import StepTable
from tests.app.pages.network.model.steps import SMALL, moment_of, read

TITLES = ("image", "class", "pixel", "input", "delta", "product", "difference")
NAMES = [f"class {k}" for k in range(10)]


def csv_rows(table: StepTable) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table.as_csv(TITLES, NAMES, "mean"))))


def test_a_csv_s_products_add_up_to_its_mean_and_to_the_gradient() -> None:
    reading = read(layer=1, unit=2)
    *images, mean = csv_rows(StepTable(reading))
    assert len(images) == 3
    products = [float(row["input"]) * float(row["delta"]) for row in images]
    assert [float(row["product"]) for row in images] == pytest.approx(products, rel=1e-15)
    assert float(mean["product"]) == pytest.approx(sum(products) / 3, rel=1e-12)
    assert reading.entry is not None
    assert float(mean["product"]) == pytest.approx(reading.entry.gradient, rel=1e-12)
    differences = [float(row["difference"]) for row in images]
    assert float(mean["difference"]) == pytest.approx(sum(differences) / 3, abs=1e-11)
    assert mean["image"] == "mean"


def test_an_input_of_the_first_layer_is_its_pixel_over_255() -> None:
    reading = read(layer=1, unit=2)
    *images, _ = csv_rows(StepTable(reading))
    batch, dataset = reading.moment.next_batch, reading.moment.dataset
    for row, i in zip(images, batch.indices, strict=True):
        assert row["pixel"] == str(dataset.x_train[i, reading.source])
        assert float(row["input"]) == pytest.approx(int(row["pixel"]) / 255)
        assert row["class"] == f"class {dataset.t_train[i]}"


@pytest.mark.parametrize(
    ("config", "state"),
    [
        (SMALL, {"layer": 2}),
        (SMALL, {"parameter": "bias"}),
        (replace(SMALL, augment_noise=0.1), {"layer": 1}),
    ],
)
def test_where_x_is_not_a_stored_pixel_none_is_told(config, state) -> None:
    table = StepTable(read(moment_of(config), **state))
    assert table.pixels is None
    assert "pixel" not in csv_rows(table)[0]


def test_markdown_is_a_table_with_seven_digits() -> None:
    table = StepTable(read(layer=1, unit=2))
    text = table.as_markdown("**W1**", TITLES, ["a|b", *NAMES[1:]], "mean")
    title, blank, head, rule, *rows = text.split("\n")[:8]
    assert (title, blank) == ("**W1**", "")
    assert head == "| image | class | pixel | input | delta | product | difference |"
    assert rule == "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    assert len(rows) == 4
    cells = [cell.strip() for cell in rows[0].replace(r"\|", "/").strip("|").split("|")]
    numbers = table.numbers(0)
    shown = [float(cell.replace("−", "-")) for cell in cells[3:]]
    assert shown == pytest.approx(numbers, rel=1e-6)


def test_markdown_ends_in_what_the_optimizer_makes_of_the_mean() -> None:
    reading = read(moment_of(replace(SMALL, optimizer="momentum")), layer=3, unit=2)
    text = StepTable(reading).as_markdown("", TITLES, NAMES, "mean")
    gradient, velocity, move = text.strip().split("\n")[-3:]
    entry = reading.entry
    assert entry is not None
    assert gradient.startswith("- g = ∂L/∂w = ")
    number = gradient.rpartition(" ")[2].replace("−", "-")
    assert float(number) == pytest.approx(entry.gradient, rel=1e-6)
    assert velocity.startswith("- v ← 0.9 v + g: ")
    assert " → " in velocity
    after = move.rpartition("= ")[2].strip("*").replace("−", "-")
    assert float(after) == pytest.approx(entry.after, rel=1e-5)

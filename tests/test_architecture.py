"""What stands where: public names of the engine, and a folder for every page.

The directions of imports are contracts of import-linter, in pyproject.toml.
"""

from pathlib import Path

import pytest

import nncore
from app.pages import PAGES

PAGE_FOLDERS = sorted(
    path.parent for path in (Path(__file__).parents[1] / "app" / "pages").glob("*/page.py")
)

# The design's list of what a user of the engine finds in nncore itself.
PUBLIC = """
    sigmoid relu tanh identity softmax sum_squared_error cross_entropy_error numerical_gradient
    gradient_descent load_mnist SimpleNet MultiLayerNet TwoLayerNet SGD Momentum Nesterov AdaGrad
    RMSProp Adam TrainingConfig load_dataset Trainer NncoreError DatasetError DivergedError
    ExpressionError RunFileError ConfigError ACTIVATIONS LOSSES OPTIMIZERS History Timeline Dataset
"""


def test_every_page_of_the_list_has_its_folder_and_every_folder_its_page() -> None:
    listed = {entry.where.split(".")[2] for entry in PAGES}
    assert listed == {folder.name for folder in PAGE_FOLDERS}


@pytest.mark.parametrize("folder", PAGE_FOLDERS, ids=lambda folder: folder.name)
def test_a_page_s_folder_has_the_parts_that_the_contracts_name(folder: Path) -> None:
    """A contract passes in silence where its pattern finds nothing."""
    assert (folder / "state.py").is_file()
    assert (folder / "model" / "__init__.py").is_file()
    assert (folder / "views" / "__init__.py").is_file()


@pytest.mark.parametrize("name", PUBLIC.split())
def test_the_engine_is_found_in_nncore_itself(name):
    assert name in nncore.__all__
    assert hasattr(nncore, name)


def test_nncore_lists_what_it_has():
    assert len(set(nncore.__all__)) == len(nncore.__all__)
    assert [name for name in nncore.__all__ if not hasattr(nncore, name)] == []

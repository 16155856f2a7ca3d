"""Values of fields in words, as captions and tables of figures have them."""

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.session.config_fields import CONFIG_FIELDS
from app.state.fields import Choice, Flag, Items, Line, Number, Optional, Pair, Whole
from app.state.words import field_words, value_words
from nncore import TrainingConfig
from nncore.marking import N_


def test_each_kind_of_field_is_told_as_its_editor_shows_it(english: None) -> None:
    told = {
        "2,500": value_words(Whole(low=0, high=10_000), 2500),
        "all": value_words(Whole(low=0, high=9, nothing="all"), None),
        "0.01": value_words(Number(low=0, high=1), 0.01),
        "✓": value_words(Flag(), True),
        "x**2": value_words(Line(), "x**2"),
        "100, 50": value_words(Items(of=Whole(low=1, high=1000), most=9), (100, 50)),
        "(−1.5, 2)": value_words(Pair(low=-9, high=9), (-1.5, 2.0)),
        "7": value_words(Optional(of=Whole(low=0, high=9)), 7),
        "SGD": value_words(Choice(choices=OPTIMIZER_CATALOG), "sgd"),
    }
    assert {text: words for text, words in told.items() if words != text} == {}
    assert value_words(Flag(), False) == value_words(Optional(of=Flag()), None) == ""


def test_choices_are_told_in_the_language_of_the_window(qapp) -> None:
    from app.translation import Language

    Language(qapp).use("ko")
    views = Choice(choices={"map": N_("DescentState", "Map")})
    assert value_words(views, "map") == "지도"


def test_one_scale_for_all_layers_is_told_as_one_number(english: None) -> None:
    words = field_words(TrainingConfig(weight_init_std=0.5), CONFIG_FIELDS)
    assert words["Initial scale"] == "0.5"
    assert field_words(TrainingConfig(weight_init_std="he"), CONFIG_FIELDS)["Initial scale"] == "He"

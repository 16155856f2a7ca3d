"""Numbers with their nouns, in errors and in what things say that they are."""

import re

import pytest

from nncore import NncoreError
from nncore.counting import counted
from nncore.history import History, Step

NEVER_ONE = {  # as (code, what is counted), or what is counted in any sentence
    "most",  # a limit
    "high",  # a limit
    ("exact_item_count", "count"),  # of a pair
    ("initial_scale", "layers"),  # a hidden one, and that of the outputs
    ("cut_short", "promised"),  # the header alone has eight bytes
    ("trailing", "promised"),
    ("packed_size", "packed"),  # as has that of packed data
    ("header_cut_short", "header"),
    ("image_size", "width"),  # pixels of both sides
    ("sides", "train_size"),
    ("picture_size", "height"),
    ("other_data", "n_test"),  # images of two sets
    ("too_large", "size"),  # more than a limit
    ("empty_parts", "count"),
    ("too_many_arrays", "count"),
    ("too_many_steps", "count"),
    ("too_long", "size"),
    ("too_complex", "value"),
}
VERBS = {"is", "has", "was", "holds", "makes", "separates", "shows", "says", "needs", "takes"}
VERBS |= {"ends", "begins", "goes", "lacks", "promises"}


def kinds(base=NncoreError):
    for kind in base.__subclasses__():
        yield kind
        yield from kinds(kind)


@pytest.mark.parametrize(("n", "words"), [(0, "0 steps"), (1, "1 step"), (1200, "1,200 steps")])
def test_one_is_counted_in_the_singular(n, words):
    assert counted(n, "step") == words


def test_an_error_writes_a_plural_only_behind_what_is_never_one():
    sentences = [
        (code, text)
        for kind in kinds()
        if kind.__module__.startswith("nncore")
        for code, text in kind.SENTENCES.items()
    ]
    assert len(sentences) > 100
    wrong = [
        text
        for code, text in sentences
        for name, noun in re.findall(r"\{(\w+)(?::,)?\}(?: whole)? ([a-z]+s)\b", text)
        if noun not in VERBS and not {name, (code, name)} & NEVER_ONE
    ]
    assert wrong == []


def test_a_history_of_one_step_says_so():
    history = History()
    history.append(Step(1, 2.5, 0.1, (), 1))
    assert repr(history) == "<History: 1 step, the last loss 2.5, 0 evaluations>"

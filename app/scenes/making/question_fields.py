"""Fields of a question in the editor, by its kind: what each is called, and what it can be."""

from __future__ import annotations

from collections.abc import Mapping

from app.questions.measures import CURVES
from app.scenes.reading import LARGEST, SHORTEST
from app.state.fields import Choice, Description, Line, Number, Pair, Whole
from nncore.marking import N_

NO_QUESTION = ""  # key in place of a kind
KIND_NAMES: Mapping[str, str] = {
    NO_QUESTION: N_("QuestionFields", "no question"),
    "number": N_("QuestionFields", "a number"),
    "choice": N_("QuestionFields", "a choice"),
    "point": N_("QuestionFields", "a point on the map"),
    "curve": N_("QuestionFields", "a curve to sketch"),
}
KNOWN = ""  # key in place of a measure
MEASURE_NAMES: Mapping[str, str] = {
    KNOWN: N_("QuestionFields", "a number that I know"),
    "test_accuracy": N_("QuestionFields", "test accuracy, in %"),
    "train_accuracy": N_("QuestionFields", "training accuracy, in %"),
    "loss": N_("QuestionFields", "loss, mean of the last 100"),
    "gap": N_("QuestionFields", "training less test accuracy"),
}
UNIT = N_("QuestionFields", "In the unit of the answer")


def _measure(choices: Mapping[str, str]) -> Choice:
    return Choice(
        choices=choices,
        label=N_("QuestionFields", "What is true"),
        tip=N_("QuestionFields", "Where the right answer comes from: you, or the run."),
        widget="questionMeasureCombo",
    )


def _number(label: str, tip: str, widget: str, low: float = -LARGEST) -> Number:
    return Number(low=low, high=LARGEST, label=label, tip=tip, unit=UNIT, widget=widget)


TRUTH = N_("QuestionFields", "What the answer is held against.")
RANGE: Mapping[str, Description] = {
    "low": _number(
        N_("QuestionFields", "From"),
        N_("QuestionFields", "The smallest number that can be answered."),
        "questionLowSpin",
    ),
    "high": _number(
        N_("QuestionFields", "To"),
        N_("QuestionFields", "The largest number that can be answered."),
        "questionHighSpin",
    ),
    "decimals": Whole(
        low=0,
        high=8,
        label=N_("QuestionFields", "Decimals"),
        tip=N_("QuestionFields", "How many digits after the point are told."),
        unit=N_("QuestionFields", "Digits"),
        widget="questionDecimalsSpin",
    ),
}
NAME_OF_UNIT: Mapping[str, Description] = {
    "unit": Line(
        most=20,
        label=N_("QuestionFields", "Unit"),
        tip=N_("QuestionFields", "Stands behind the number: %, say."),
        widget="questionUnitEdit",
    )
}
FIELDS: Mapping[str, Mapping[str, Description]] = {
    "number": {
        "measure": _measure(MEASURE_NAMES),
        "truth": _number(N_("QuestionFields", "Right number"), TRUTH, "questionTruthSpin"),
        **RANGE,
        **NAME_OF_UNIT,
    },
    "choice": {},
    "point": {
        "truth": Pair(
            low=-LARGEST,
            high=LARGEST,
            names=("questionXSpin", "questionYSpin"),
            label=N_("QuestionFields", "Right point"),
            tip=TRUTH,
            unit=UNIT,
            widget="questionPointEdit",
        ),
        **RANGE,
    },
    "curve": {
        "measure": _measure({key: measure.name for key, measure in CURVES.items()}),
        "span": _number(
            N_("QuestionFields", "Steps"),
            N_("QuestionFields", "How many steps of the run the empty plot has room for."),
            "questionSpanSpin",
            SHORTEST,
        ),
        **RANGE,
        **NAME_OF_UNIT,
    },
}

"""What a question expects, in words for a teacher."""

from __future__ import annotations

from app.questions.measures import CURVES
from app.questions.outcome import unit_behind, value_text
from app.questions.question import Question
from app.scenes.making.question_fields import MEASURE_NAMES
from app.translation import current_language, translated
from nncore.marking import N_

OPINION = N_("TeachersPage", "an opinion: none is right")
MEASURED = N_("TeachersPage", "what the run gives: {measure}")
CURVE = N_("TeachersPage", "the curve that is shown then")


def expected_words(question: Question) -> str:
    """The answer that is right, or where it comes from."""
    if question.kind == "choice":
        if question.right is None:
            return translated(OPINION)
        return question.choices[question.right].within(current_language())
    if question.measure:
        is_curve = question.kind == "curve"
        name = CURVES[question.measure].name if is_curve else MEASURE_NAMES[question.measure]
        return translated(MEASURED).format(measure=translated(name))
    if question.truth is None or question.kind == "curve":
        return translated(CURVE)
    return f"{value_text(question, question.truth)}{unit_behind(question.unit)}"

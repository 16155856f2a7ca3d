"""Outcome: what is said of an answer, before and after what is right is known."""

from __future__ import annotations

from app.number_text import before_unit, fixed, whole
from app.questions.question import Answer, Question, Value
from app.translation import current_language, translated
from nncore.marking import N_

SAID = N_("QuestionView", "You say {value}{unit}. Press Run, and see.")
FOUND = N_("QuestionView", "You said {value}{unit}; it is {truth}{unit}: {off} away.")
SKETCHED = N_("QuestionView", "Sketched. Press Run, and see.")
COMPARED = N_("QuestionView", "Your sketch, dashed, is {off}{unit} off on average.")
NOTED = N_("QuestionView", "Noted.")
RIGHT = N_("QuestionView", "✓ Right: {right}.")
WRONG = N_("QuestionView", "✗ No: {right}.")
HANDS = N_("QuestionView", "Hands that were right: {n} of {total}.")


def outcome_words(answer: Answer) -> str:
    """What was answered, and how far off it was."""
    words = WORDS[answer.question.kind](answer)
    because = answer.question.because
    reason = because.within(current_language()) if because else ""
    return f"{words} {reason}".strip() if answer.truth is not None or _is_opinion(answer) else words


def _is_opinion(answer: Answer) -> bool:
    """Whether nothing will turn out to be right, so that there is nothing to wait for."""
    return answer.question.kind == "choice" and answer.question.right is None


def _value_words(answer: Answer) -> str:
    question, truth, distance = answer.question, answer.truth, answer.distance
    said, unit = value_text(question, answer.value), unit_behind(question.unit)
    if truth is None or distance is None:
        return translated(SAID).format(value=said, unit=unit)
    off = fixed(distance, question.decimals)
    found = value_text(question, truth)
    if said == found:  # as far as it was asked
        return translated(RIGHT).format(right=f"{found}{unit}")
    return translated(FOUND).format(value=said, truth=found, off=off, unit=unit)


def _curve_words(answer: Answer) -> str:
    distance = answer.distance
    if distance is None:
        return translated(SKETCHED)
    off = fixed(distance, answer.question.decimals)
    return translated(COMPARED).format(off=off, unit=unit_behind(answer.question.unit))


def _choice_words(answer: Answer) -> str:
    truth = answer.truth
    if truth is None:
        return translated(NOTED)
    assert not isinstance(truth, tuple)
    right = answer.question.choices[int(truth)].within(current_language())
    told = translated(RIGHT if answer.value == truth else WRONG).format(right=right)
    if not answer.hands:
        return told
    n, total = answer.hands[int(truth)], sum(answer.hands)
    return f"{told} {translated(HANDS).format(n=whole(n), total=whole(total))}"


WORDS = {
    "number": _value_words,
    "choice": _choice_words,
    "point": _value_words,
    "curve": _curve_words,
}


def value_text(question: Question, value: Value) -> str:
    """A number, or a point."""
    if isinstance(value, tuple):
        return f"({', '.join(fixed(each, question.decimals) for each in value)})"
    return fixed(value, question.decimals)


def unit_behind(unit: str) -> str:
    """The unit of a question as it stands behind a number; nothing where it has none."""
    return f"{before_unit()}{unit}" if unit else ""

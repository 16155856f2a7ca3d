"""Questions of the Loss page: which of two outputs costs more, and how much."""

from __future__ import annotations

from functools import partial

from app.catalog.losses import LOSS_CATALOG
from app.number_text import fixed
from app.page import Page
from app.pages.loss.model.two_outputs import TwoOutputs
from app.questions.page_question import PageQuestion
from app.questions.question import Question, spoken
from app.translation import name_of, translated
from nncore.marking import N_

OUTPUTS = N_(
    "LossQuestions",
    "Output A gives the true class {first} and all the rest to one other class; output B gives it "
    "{second} and spreads the rest evenly.",
)
WHICH = N_("LossQuestions", "Which one costs more by {loss}?")
HOW_MUCH = N_("LossQuestions", "How much more does the dearer one cost by {loss}?")
NAMES = N_("LossQuestions", "Output A"), N_("LossQuestions", "Output B")
DEAREST = 3.0  # of two outputs apart: −log 0.05


def ask_about(key: str, about: TwoOutputs, page: Page) -> PageQuestion:
    """A question about two outputs; once it is answered the bars show the dearer one."""
    first, second = (fixed(given, 2) for given in about.given)
    outputs = translated(OUTPUTS).format(first=first, second=second)
    asked = translated(WHICH if key == "which" else HOW_MUCH)
    words = spoken(f"{outputs} {asked.format(loss=name_of(LOSS_CATALOG[about.loss]))}")
    then = partial(
        page.update_state,
        source="hand",
        scores=about.scores,
        drag="probabilities",
        temperature=1.0,
        tab="curves",
    )
    if key == "which":
        choices = tuple(spoken(translated(name)) for name in NAMES)
        return PageQuestion(Question("choice", words, choices), about, lambda: about.dearer, then)
    question = Question("number", words, high=DEAREST, decimals=2)
    return PageQuestion(question, about, lambda: _apart(about), then)


def _apart(about: TwoOutputs) -> float:
    first, second = about.costs.tolist()
    return abs(float(first) - float(second))

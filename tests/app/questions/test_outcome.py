"""What is said of an answer."""

from app.questions.outcome import outcome_words
from app.questions.question import Answer, Question, Words, spoken

TEXT = spoken("How?")
BECAUSE = spoken("It is so.")
THIS_OR_THAT = (spoken("this"), spoken("that"))


def test_a_number_that_is_right_as_far_as_it_was_asked_is_not_told_to_be_away() -> None:
    question = Question("number", TEXT, decimals=1, unit="%", because=BECAUSE)
    assert outcome_words(Answer(question, 2.5, truth=2.46)) == "✓ Right: 2.5\u202f%. It is so."
    assert "it is 2.5\u202f%: 0.1 away" in outcome_words(Answer(question, 2.6, truth=2.46))


def test_a_point_that_is_right_is_told_so() -> None:
    question = Question("point", TEXT, decimals=2)
    words = outcome_words(Answer(question, (1.0, 2.0), truth=(1.001, 1.999)))
    assert words == "✓ Right: (1.00, 2.00)."


def test_the_reason_is_told_when_there_is_nothing_to_wait_for() -> None:
    opinion = Question("choice", TEXT, THIS_OR_THAT, because=BECAUSE)
    assert outcome_words(Answer(opinion, 0)) == "Noted. It is so."
    measured = Question("number", TEXT, measure="loss", because=BECAUSE)
    assert "It is so." not in outcome_words(Answer(measured, 1.0))  # Run comes first


def test_a_reason_of_no_words_leaves_nothing_behind() -> None:
    opinion = Question("choice", TEXT, THIS_OR_THAT, because=Words({}))
    assert outcome_words(Answer(opinion, 0)) == "Noted."

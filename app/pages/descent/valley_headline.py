"""How a hunt on covered ground stands, in one sentence."""

from __future__ import annotations

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.number_text import general, whole
from app.pages.descent.model.probes import lowest_probe, probes_at
from app.pages.descent.model.race import Race
from app.pages.descent.model.scores import CLASS, Score, Scores, scores
from app.pages.descent.model.valley_state import ValleyState
from app.pages.descent.score_text import score_text
from app.translation import name_of, translated
from nncore.marking import N_

BEGINNING = N_("ValleyHeadline", "Find the lowest place: click the covered ground to probe it.")
PROBING = N_("ValleyHeadline", "Lowest so far: probe {number}, f = {value}. Probes left: {left}.")
USED_UP = N_("ValleyHeadline", "No probe is left: uncover the ground and see.")
PROBES_AHEAD = N_("ValleyHeadline", "Your probes are lowest so far.")
PROBES_BEHIND = N_("ValleyHeadline", "{name} is lowest so far.")
PROBES_LEAD = N_(
    "ValleyHeadline",
    "After gradient {n} your probes win: {own} above the minimum; {name}: {other}.",
)
PROBES_LOSE = N_(
    "ValleyHeadline",
    "After gradient {n} {name} wins: {other} above the minimum; your probes: {own}.",
)
PROBES_LEAD_AT_LEAST = N_(
    "ValleyHeadline",
    "After gradient {n} your probes win: {own} above the lowest f found; {name}: {other}.",
)
PROBES_LOSE_AT_LEAST = N_(
    "ValleyHeadline",
    "After gradient {n} {name} wins: {other} above the lowest f found; your probes: {own}.",
)
TOGETHER = N_("ValleyHeadline", "After gradient {n} your probes and {name} are equally low.")
AT_THE_START = N_("ValleyHeadline", "Everybody begins at the first probe: f = {value}.")


def valley_headline(race: Race | None, index: int, running: bool) -> str:
    """One sentence: what to do while the ground is covered, then who wins."""
    state = race.state if race else None
    if race is None or not isinstance(state, ValleyState):
        return translated(BEGINNING)
    probes = probes_at(race.surface, state.places)
    if not state.uncovered:
        best = lowest_probe(probes)
        if best is None:
            return translated(BEGINNING)
        if not state.left:
            return translated(USED_UP)
        number, value = whole(probes.index(best) + 1), general(best.value)
        return translated(PROBING).format(number=number, value=value, left=whole(state.left))
    if index == 0:
        return translated(AT_THE_START).format(value=general(probes[0].value))
    return _result(scores(race, probes, index + 1), index + 1, running)


def _result(result: Scores, gradients: int, running: bool) -> str:
    """Who is lowest after so many gradients, beside the best of the others."""
    own = result.of(CLASS)
    other = next(score for score in result.ranking if score.key != CLASS)
    return _sentence(result, own, other, running).format(
        n=whole(gradients),
        own=score_text(own.above),
        other=score_text(other.above),
        name=name_of(OPTIMIZER_CATALOG[other.key]),
    )


def _sentence(result: Scores, own: Score, other: Score, running: bool) -> str:
    """The sentence, its places not filled; numbers of a race that runs nobody can read."""
    leads = own.above < other.above
    if running:
        return translated(PROBES_AHEAD if leads else PROBES_BEHIND)
    if own.above == other.above:
        return translated(TOGETHER)
    if result.from_minimum:
        return translated(PROBES_LEAD if leads else PROBES_LOSE)
    return translated(PROBES_LEAD_AT_LEAST if leads else PROBES_LOSE_AT_LEAST)

"""Fitting: ways to set a lesson on one page, from the roomiest to the one that has always room.

First the type gets smaller, then the pictures, then they get fewer; then the lines of a step
run together, long texts end early, and at last the lesson does. Whatever is left out is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.number_text import whole
from app.scenes.scene import Scene, SceneStep
from app.translation import current_language, translated
from nncore.marking import N_, Text

LARGEST_PT, SMALLER_PT, SMALLEST_PT = 11.0, 8.0, 7.0
SMALLER = 0.94  # type is set smaller by this factor
PICTURE_SHARE = 0.45  # of the width, in the largest type
SMALL_SHARES = 0.25, 0.17
WITHOUT_PICTURES_PT = 9.0, 8.0, SMALLEST_PT
SHORTENED = 200, 100, 60, 40  # letters that are left of a text
NARROWEST, CLOSEST = 0.35, 1.0  # a letter's width and a line's distance, in sizes of the type
MADE_OF_ALL = 1_000  # steps: more than there can be

FEWER = N_("TeachersPage", "Left out for want of room: the pictures of the steps that ask nothing.")
NO_PICTURES = N_("TeachersPage", "Left out for want of room: the pictures.")
NO_ENDS = N_("TeachersPage", "Left out for want of room: the pictures, and the ends of long texts.")
NO_STEPS = N_(
    "TeachersPage",
    "Left out for want of room: the pictures, the ends of long texts, and all steps after "
    "number {n}.",
)


@dataclass(frozen=True)
class Fit:
    """One way to set a lesson.

    Attributes
    ----------
    points : float
        Size of the type.
    share : float
        Of the width, that pictures take.
    pictures : "all", "asking" or "none"
        Which steps have theirs.
    runs_in : bool
        Whether a step's lines follow one another in one paragraph.
    longest : int
        Letters of a text, of which the rest is left out; 0 for all of them.
    n_steps : int
        That are there.
    left_out : Text or None
        What there is to say about it.
    """

    points: float
    share: float = PICTURE_SHARE
    pictures: str = "all"
    runs_in: bool = False
    longest: int = 0
    n_steps: int = MADE_OF_ALL
    left_out: Text | None = None

    def shows(self, step: SceneStep) -> bool:
        """Whether a step has its picture."""
        return self.pictures == "all" or (self.pictures == "asking" and step.question is not None)

    def cut(self, text: str) -> str:
        """A text, or its beginning."""
        if not self.longest or len(text) <= self.longest:
            return text
        return f"{text[: self.longest].rstrip()}…"

    def may_hold(self, scene: Scene, width: float, height: float) -> bool:
        """Whether as many letters may have room at all, on a sheet of so many points each way.

        To lay out a hundred long steps takes seconds, to count their letters nothing.
        """
        smallest = NARROWEST * CLOSEST * self.points**2
        return sum(map(self._letters, scene.steps)) * smallest <= width * height

    def _letters(self, step: SceneStep) -> int:
        words = [step.caption, step.say]
        if (asked := step.question) is not None:
            words += [asked.text, *asked.choices, asked.because, asked.usual_wrong]
        texts = (each.within(current_language()) for each in words if each is not None)
        return sum(len(self.cut(text)) for text in texts)

    def sentence(self) -> str:
        """What is left out; empty where all is there."""
        return translated(self.left_out).format(n=whole(self.n_steps)) if self.left_out else ""


def whole_fits(scene: Scene, has_pictures: bool) -> Iterator[Fit]:
    """Ways to set all steps of a lesson."""
    points = LARGEST_PT
    while points > SMALLER_PT:
        yield Fit(points, PICTURE_SHARE * points / LARGEST_PT)
        points *= SMALLER
    if has_pictures:
        yield from (Fit(SMALLER_PT, share) for share in SMALL_SHARES)
        if any(step.question is None for step in scene.steps):
            for points, share in ((SMALLER_PT, SMALL_SHARES[0]), (SMALLEST_PT, SMALL_SHARES[-1])):
                yield Fit(points, share, "asking", left_out=FEWER)
    left_out = NO_PICTURES if has_pictures else None
    yield from (Fit(each, 0, "none", left_out=left_out) for each in WITHOUT_PICTURES_PT)
    yield Fit(SMALLEST_PT, 0, "none", runs_in=True, left_out=left_out)
    for longest in SHORTENED:
        yield Fit(SMALLEST_PT, 0, "none", True, longest, left_out=NO_ENDS)


def beginning_fit(n_steps: int) -> Fit:
    """The way to set only the first steps of a lesson."""
    return Fit(SMALLEST_PT, 0, "none", True, SHORTENED[-1], n_steps, NO_STEPS)

"""What the transport bar drives: a run, a descent, whatever moves by steps."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, Signal

from app.number_text import general

SLOWEST, FASTEST = 0, 100  # positions of the speed slider


def rate_at(position: int, slowest: float, fastest: float, top: int = FASTEST) -> float:
    """Rate that a position of the speed slider stands for: every part of the way, one factor.

    Parameters
    ----------
    position : int
        From `SLOWEST` to `top`.
    slowest, fastest : float
        Rates at both ends, in steps a second.
    top : int
        Position of the fastest rate.
    """
    return float(slowest * (fastest / slowest) ** (position / top))


def position_at(rate: float, slowest: float, fastest: float, top: int = FASTEST) -> int:
    """Position of the speed slider that stands for a rate: the other way round."""
    share = math.log(rate / slowest) / math.log(fastest / slowest)
    return round(min(max(share, 0.0), 1.0) * top)


class Player(QObject):
    """Something that runs, pauses, steps and begins again.

    A page returns the player that its transport bar is to drive; `changed` makes the bar look
    at the player again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speed_position = FASTEST
        self._hold_at: int | None = None

    @property
    def running(self) -> bool:
        """Whether it goes on by itself."""
        return False

    @property
    def busy(self) -> bool:
        """Whether something else will be shown soon: it runs, or what was asked for comes."""
        return self.running

    @property
    def has_shown_all(self) -> bool:
        """Whether what follows shows nothing new, though it may go on for long."""
        return False

    @property
    def holds(self) -> bool:
        """Whether a pause keeps what was done so far; else it gives that up."""
        return True

    @property
    def can_run(self) -> bool:
        """Whether there is something to run."""
        return False

    @property
    def can_ever_run(self) -> bool:
        """Whether there is something to run, be it later: the data may not be there yet."""
        return self.can_run

    @property
    def can_step(self) -> bool:
        """Whether a single step can be made."""
        return self.can_run

    @property
    def can_step_back(self) -> bool:
        """Whether a step can be taken back."""
        return False

    @property
    def has_epochs(self) -> bool:
        """Whether its steps make up epochs, so that it can go on to the end of one."""
        return False

    @property
    def can_reset(self) -> bool:
        """Whether it can begin again."""
        return self.can_run

    @property
    def n_steps(self) -> int | None:
        """How many of its steps were made since its beginning; None where they are not counted."""
        return None

    @property
    def hold_at(self) -> int | None:
        """Number of steps after which a run holds by itself; None for its end.

        It holds once: Run pressed again goes on.
        """
        return self._hold_at

    @hold_at.setter
    def hold_at(self, n_steps: int | None) -> None:
        self._hold_at = n_steps

    def steps_to_hold(self) -> float:
        """How many more steps a run makes until it holds; infinitely many up to its end."""
        if self.hold_at is None or self.n_steps is None or self.n_steps >= self.hold_at:
            return math.inf
        return self.hold_at - self.n_steps

    def run(self) -> None:
        """Go on by itself."""
        raise NotImplementedError

    def pause(self) -> None:
        """Hold."""
        raise NotImplementedError

    def step(self) -> None:
        """Make one step and hold."""
        raise NotImplementedError

    def step_back(self) -> None:
        """Take the last step back; nothing where that cannot be."""

    def step_epoch(self) -> None:
        """Go on to the end of the epoch and hold; nothing where there are none."""

    def reset(self) -> None:
        """Go back to the beginning."""
        raise NotImplementedError

    def leave(self) -> None:
        """Hold, since nobody looks any more; what is done for its result goes on."""
        if self.running:
            self.pause()

    def toggle(self) -> None:
        """Run, or pause what runs."""
        if self.running:
            self.pause()
        elif self.can_run:
            self.run()

    @property
    def speed_position(self) -> int:
        """Where the speed slider stands, from `SLOWEST` to `FASTEST`."""
        return self._speed_position

    @speed_position.setter
    def speed_position(self, position: int) -> None:
        self._speed_position = position
        self._on_speed_chosen()
        self.changed.emit()

    def _on_speed_chosen(self) -> None:
        """Go on at another speed."""

    def speed_text(self) -> str:
        """What the speed is, in words; empty where there is none to choose."""
        return ""

    def steps_per_second_text(self, rate: float) -> str:
        """A number of steps a second in words."""
        return StepRate().text(rate)


class StepRate(QObject):
    """Steps a second in words; no player's text, since `tr` knows no plurals of a base class."""

    def text(self, rate: float) -> str:
        """Whole from ten on, or where it is a whole number; else of two digits."""
        if rate >= 10 or rate == round(rate):
            return self.tr("%Ln step(s)/s", "", round(rate))
        return self.tr("{rate} steps/s").format(rate=general(rate, 2))

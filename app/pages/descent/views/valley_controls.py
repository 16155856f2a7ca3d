"""What lies under the cover, and how often it may be probed."""

from __future__ import annotations

from app.pages.descent.model.formula_race import FORMULA
from app.pages.descent.state import DescentState
from app.pages.descent.views.surface_controls import SurfaceControls
from app.widgets.locks import lock, unlock

HUNT = "hunt"  # what locks the number of probes while it is under way


class ValleyControls(SurfaceControls):
    """Ground and probes; the formula shows where it is to be typed, or nothing is hidden more."""

    mode = "valley"
    fields = ("limit",)

    @property
    def _rule(self) -> str:
        return self.tr(
            "A probe tells height and slope at one place, which is all that an optimizer feels. "
            "Who finds the lowest place with as many?"
        )

    def show_state(self, state: DescentState) -> None:
        super().show_state(state)
        valley = state.valley
        is_typed = valley.surface == FORMULA
        if valley.is_hidden:
            self.lesson.setText(self._rule)
            self.lesson.setToolTip("")
            self.lesson.show()
        for widget in (self.formula, self.recent):
            widget.setVisible(valley.uncovered or (is_typed and not valley.places))
        self._show_domain(is_typed and not (valley.is_hidden and valley.places))
        self._lock_limit(bool(valley.places))

    def _lock_limit(self, locked: bool) -> None:
        """Keep the number that was agreed on, from the first probe on."""
        editor = self.start_form.editor("limit")
        if locked:
            lock(editor, HUNT, self.tr("Fixed from the first probe on: Try again begins anew."))
        else:
            unlock(editor, HUNT)

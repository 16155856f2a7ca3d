"""The step inspector: the chosen optimizer's step as an equation with the numbers in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.formula_text import general
from app.number_text import short_exponent, whole
from app.pages.descent.model.explanation import Explanation, explain_step
from app.pages.descent.model.race import Moment
from app.pages.descent.model.racers import RacerState
from app.theme import Theme
from app.translation import explanation_of, name_of, translated
from app.widgets.accessibility import plain_text, set_description, set_name
from app.widgets.elided_label import ElidedLabel
from app.widgets.explaining import explain_widget
from app.widgets.heading import Heading
from app.widgets.line_height import height_of_lines
from nncore import DescentStep

GAP = 10  # pixels between two numbers, however long they are
HAIR_SPACE = "\u200a"
NO_START = ("left_domain", "undefined")  # outcomes of a start that is no good
WIDE = 400  # pixels: room for an equation of Adam's on one line


class StepInspector(QFrame):
    """Title, lines of numbers, and the legend of the arrows on the map."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("stepInspector")
        self._theme = theme
        self._shown: tuple[RacerState, DescentStep, bool, float] | None = None
        self._room: tuple[str, int, float] | None = None  # what the text's height is kept for
        self._tallest = 0
        self._longest = (0, 0)  # characters of the moves along x and y measured so far
        self._heading = Heading(theme, "")
        self.rule = ElidedLabel()
        self.rule.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setWordWrap(True)
        self.text.setAccessibleName(self.tr("The step with its numbers"))
        explain_widget(
            self.text,
            self.tr("How the chosen optimizer's next step is computed, with the numbers put in."),
            self.tr("g is the gradient; each line makes the next; the last is how far x and y go."),
        )
        self.legend = QLabel()
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.legend.setToolTip(self.tr("×10: drawn ten times as long, since the step is short."))
        top = QHBoxLayout()
        top.addWidget(self._heading)
        top.addWidget(self.rule, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.legend)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_moment(self, moment: Moment, magnification: float) -> None:
        """Show the step that the chosen optimizer makes next; the map's arrows are longer."""
        if moment.trajectory is None or moment.step is None:
            self.show_nothing(self.tr("The chosen optimizer does not race; tick it in the table."))
            return
        noisy = moment.race.state.noise > 0
        self._show(moment.trajectory.racer, moment.step, noisy, magnification)

    def _show(
        self, racer: RacerState, step: DescentStep, noisy: bool, magnification: float
    ) -> None:
        if self._shown == (racer, step, noisy, magnification):
            return
        self._shown = racer, step, noisy, magnification
        name = name_of(OPTIMIZER_CATALOG[racer.key])
        self._heading.setText(
            self.tr("{name}, step {number}").format(name=name, number=whole(step.number + 1))
            if step.outcome is None
            else self._stopped(step).format(name=name)
        )
        self.rule.setText(OPTIMIZER_CATALOG[racer.key].rule)
        self.rule.setToolTip(rule_in_words(racer.key))
        explanation = explain_step(racer, step, noisy)
        self.text.setText(self._table(explanation, step))
        self._keep_still(racer.key, explanation)
        self.legend.setText(self._legend(racer.key, magnification))

    def update_accessible_text(self) -> None:
        """Tell the moves, then the lines of numbers, which a table would tell cell by cell."""
        set_description(self.text, f"{self._heading.text()}: {self._words()}")
        set_name(self.legend, plain_text(self.legend.text()))

    def _words(self) -> str:
        if self._shown is None:
            return plain_text(self.text.text())
        racer, step, noisy, _ = self._shown
        explanation = explain_step(racer, step, noisy)
        moves = explanation.moves or (self._outcome_words(step),)
        lines = (
            f"{line.formula}: x {general(line.values[0])}, y {general(line.values[1])}"
            for line in explanation.lines
        )
        return "; ".join(map(plain_text, (*moves, *lines)))

    def _keep_still(self, key: str, explanation: Explanation) -> None:
        """Make room for all that this optimizer may say: nothing below moves from step to step."""
        room = key, self.width(), self._theme.scale
        if room != self._room:
            wrapped = 2 if self._is_narrow() else 0
            self._room, self._longest = room, (0, 0)
            lines = len(explanation.lines) + 3 + wrapped
            self._tallest = height_of_lines(lines, self.text.font()) + 2 * lines
        along_x, along_y = (len(move) for move in explanation.moves or ("", ""))
        known_x, known_y = self._longest
        # Measured only where a line is longer than any before: a layout of rich text costs.
        if along_x > known_x or along_y > known_y or not explanation.moves:
            self._longest = max(along_x, known_x), max(along_y, known_y)
            self._tallest = max(self._tallest, self.text.heightForWidth(self.width()))
        self.text.setFixedHeight(self._tallest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show_again()

    def _is_narrow(self) -> bool:
        return self.width() < self._theme.px(WIDE)

    def show_nothing(self, sentence: str) -> None:
        """Show a sentence in the place of numbers."""
        self._shown = None
        self._heading.setText(self.tr("Step inspector"))
        self.rule.setText("")
        self.rule.setToolTip("")
        self.text.setText(sentence)
        self.legend.setText("")

    def _table(self, explanation: Explanation, step: DescentStep) -> str:
        muted, narrow = self._theme.colors.muted, self._is_narrow()
        column, gap = (40, GAP // 2) if narrow else (80, GAP)
        number, space = (_compact, HAIR_SPACE) if narrow else (general, "&nbsp;")
        after = "" if narrow else "&nbsp;"
        column, gap = self._theme.px(column), self._theme.px(gap)
        rows = "".join(
            f"<tr><td style='color:{muted}'>{line.formula.replace(' ', space)}{after}</td>"
            + "".join(
                f"<td align='right' width='{column}' style='padding-left: {gap}px'>"
                f"{number(value)}</td>"
                for value in line.values
            )
            + "</tr>"
            for line in explanation.lines
        )
        head = (
            f"<tr style='color:{muted}'><td></td>"
            "<td align='right'><i>x</i></td><td align='right'><i>y</i></td></tr>"
        )
        moves = "<br>".join(explanation.moves) or self._outcome_words(step)
        return f"<table cellspacing='0' cellpadding='1'>{head}{rows}</table>{moves}"

    def _stopped(self, step: DescentStep) -> str:
        if step.number == 0 and step.outcome in NO_START:
            return self.tr("{name} cannot start")
        return self.tr("{name} has stopped")

    def _outcome_words(self, step: DescentStep) -> str:
        at_start = {
            "undefined": self.tr("f has no value or no slope at the start: choose another."),
            "left_domain": self.tr("The start lies too far from the map: choose another."),
        }
        words = {
            "steps": self.tr("All its steps are made."),
            "small_gradient": self.tr("No slope is left: it is at rest."),
            "left_domain": self.tr("It has left the map for good."),
            "undefined": self.tr("f has no value or no slope here."),
            "not_finite": self.tr("Its numbers are not finite any more."),
        }
        if step.number == 0:
            words |= at_start
        return words.get(step.outcome or "", "")

    def _legend(self, key: str, magnification: float) -> str:
        colors, entry = self._theme.colors, OPTIMIZER_CATALOG[key]
        parts = [(entry.color(colors.is_dark), self.tr("update"))]
        if entry.has_pull:
            parts.insert(0, (colors.text, "−η g"))
        if entry.has_carry:
            parts.insert(1, (colors.velocity, self.tr("momentum")))
        arrows = "&nbsp; ".join(
            f"<span style='color:{color}'><b>➜</b></span> {word}" for color, word in parts
        )
        if magnification > 1:
            arrows += f"&nbsp; (×{whole(magnification)})"
        return arrows

    @Slot()
    def _restyle(self) -> None:
        self._show_again()

    def _show_again(self) -> None:
        """Show the same step in another size or look."""
        if self._shown is not None:
            racer, step, noisy, magnification = self._shown
            self._shown = None
            self._show(racer, step, noisy, magnification)


def _compact(value: float) -> str:
    """Such as −1.4e4: as short as a narrow table needs."""
    return short_exponent(general(value, 3))


def rule_in_words(key: str) -> str:
    """What an optimizer does, and what the letters of its rule stand for, a line each."""
    entry = OPTIMIZER_CATALOG[key]
    letters = (f"{quantity.symbol}: {translated(quantity.label)}" for quantity in entry.quantities)
    return "\n".join((explanation_of(entry), *letters))

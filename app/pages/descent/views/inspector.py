"""The step inspector: the chosen optimizer's step as an equation with the numbers in it."""

from __future__ import annotations

from functools import partial
from operator import gt

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.formula_text import general
from app.number_text import whole
from app.pages.descent.model.explanation import Explanation, explain_step
from app.pages.descent.model.race import Moment
from app.pages.descent.model.racers import RacerState
from app.theme import Theme
from app.translation import explanation_of, name_of, translated
from app.widgets.accessibility import plain_text, set_description, set_name
from app.widgets.curve_legend import BETWEEN
from app.widgets.elided_label import ElidedLabel
from app.widgets.explaining import explain_widget
from app.widgets.heading import Heading
from app.widgets.line_height import height_of_lines
from nncore import DescentStep
from nncore.surface import Point

GAP = 10  # pixels between two numbers, however long they are
HAIR_SPACE = "\u200a"
NO_START = ("left_domain", "undefined")  # outcomes of a start that is no good
Variables = tuple[str, ...]
WIDE = 400  # pixels: room for an equation of Adam's on one line

ALL_PARAMETERS = "θ"


class StepInspector(QFrame):
    """Title, lines of numbers, and the legend of the arrows on the map."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("stepInspector")
        self._theme = theme
        self._shown: tuple[RacerState, DescentStep, str, Variables, float] | None = None
        # What the text's height is kept for.
        self._room: tuple[str, int, float, Variables] | None = None
        self._tallest = 0
        self._longest: tuple[int, ...] = ()  # characters of the moves measured so far
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
        measured, variables = moment.race.state.measured, moment.race.surface.variables
        self._show(moment.trajectory.racer, moment.step, measured, variables, magnification)

    def _show(
        self,
        racer: RacerState,
        step: DescentStep,
        measured: str,
        variables: Variables,
        magnification: float,
    ) -> None:
        if self._shown == (racer, step, measured, variables, magnification):
            return
        self._shown = racer, step, measured, variables, magnification
        name = name_of(OPTIMIZER_CATALOG[racer.key])
        self._heading.setText(
            self.tr("{name}, step {number}").format(name=name, number=whole(step.number + 1))
            if step.outcome is None
            else self._stopped(step).format(name=name)
        )
        letter = _letter_of(variables)
        self.rule.setText(OPTIMIZER_CATALOG[racer.key].rule.replace("x", letter))
        meant = [f"{letter}: {', '.join(variables)}"] if letter == ALL_PARAMETERS else []
        self.rule.setToolTip("\n".join((rule_in_words(racer.key), *meant)))
        explanation = explain_step(racer, step, measured, variables)
        self.text.setText(self._table(explanation, step, variables))
        self._keep_still(racer.key, explanation, variables)
        self._show_legend(racer.key, magnification)

    def update_accessible_text(self) -> None:
        """Tell the moves, then the lines of numbers, which a table would tell cell by cell."""
        set_description(self.text, f"{self._heading.text()}: {self._words()}")
        set_name(self.legend, plain_text(self.legend.text()))

    def _words(self) -> str:
        if self._shown is None:
            return plain_text(self.text.text())
        racer, step, measured, variables, _ = self._shown
        explanation = explain_step(racer, step, measured, variables)
        moves = explanation.moves or (self._outcome_words(step),)
        lines = (
            f"{line.formula}: {_components(variables, line.values)}" for line in explanation.lines
        )
        return "; ".join(map(plain_text, (*moves, *lines)))

    def _keep_still(self, key: str, explanation: Explanation, variables: Variables) -> None:
        """Make room for all that this optimizer may say: nothing below moves from step to step."""
        room = key, self.width(), self._theme.scale, variables
        if room != self._room:
            wrapped = len(variables) if self._is_narrow() else 0
            self._room, self._longest = room, ()
            self.text.setMinimumHeight(0)  # or it would be what the text is measured at
            lines = len(explanation.lines) + 1 + len(variables) + wrapped
            self._tallest = height_of_lines(lines, self.text.font()) + 2 * lines
        lengths = tuple(map(len, explanation.moves))
        # Measured only where a line is longer than any before: a layout of rich text costs.
        if not lengths or any(map(gt, lengths, self._longest or (0,) * len(lengths))):
            self._longest = tuple(map(max, lengths, self._longest or lengths)) or self._longest
            self._tallest = max(self._tallest, self.text.heightForWidth(self.width()))
        self.text.setFixedHeight(self._tallest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show_again()

    @Slot(int)
    def take_width(self, width: int) -> None:
        """Have a width while it is not seen: its height follows, which others make room for."""
        if not self.isVisible() and width != self.width():
            self.resize(width, self.height())
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

    def _table(self, explanation: Explanation, step: DescentStep, variables: Variables) -> str:
        muted, narrow = self._theme.colors.muted, self._is_narrow()
        column, gap = (40, GAP // 2) if narrow else (80, GAP)
        number, space = (partial(general, digits=3), HAIR_SPACE) if narrow else (general, "&nbsp;")
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
        names = "".join(f"<td align='right'><i>{name}</i></td>" for name in variables)
        head = f"<tr style='color:{muted}'><td></td>{names}</tr>"
        moves = "<br>".join(explanation.moves) or self._outcome_words(step)
        return f"<table cellspacing='0' cellpadding='1'>{head}{rows}</table>{moves}"

    def _stopped(self, step: DescentStep) -> str:
        if step.number == 0 and step.outcome in NO_START:
            return self.tr("{name} cannot start")
        return self.tr("{name} has stopped")

    def _outcome_words(self, step: DescentStep) -> str:
        at_start = {
            "undefined": self.tr("f has no value or no slope at the start: choose another."),
            "left_domain": self.tr("The start lies too far out: choose another."),
        }
        words = {
            "steps": self.tr("All its steps are made."),
            "small_gradient": self.tr("No slope is left: it is at rest."),
            "left_domain": self.tr("It has left the picture for good."),
            "undefined": self.tr("f has no value or no slope here."),
            "not_finite": self.tr("Its numbers are not finite any more."),
        }
        if step.number == 0:
            words |= at_start
        return words.get(step.outcome or "", "")

    def _show_legend(self, key: str, magnification: float) -> None:
        """Name the arrows and, where there is room, how much longer they are, as the map does."""
        arrows = self._legend(key)
        factor = f"&nbsp; (×{whole(magnification)})" if magnification > 1 else ""
        self.legend.setText(arrows + factor)
        if self.legend.sizeHint().width() > self.width():
            self.legend.setText(arrows)

    def _legend(self, key: str) -> str:
        colors, entry = self._theme.colors, OPTIMIZER_CATALOG[key]
        parts = [(entry.color(colors.is_dark), self.tr("update"))]
        if entry.has_pull:
            parts.insert(0, (colors.text, "−η g"))
        if entry.has_carry:
            parts.insert(1, (colors.velocity, self.tr("momentum")))
        return BETWEEN.join(
            f"<span style='color:{color}'><b>➜</b></span> {word}" for color, word in parts
        )

    @Slot()
    def _restyle(self) -> None:
        self._show_again()

    def _show_again(self) -> None:
        """Show the same step in another size or look."""
        if self._shown is not None:
            shown, self._shown = self._shown, None
            self._show(*shown)


def _letter_of(variables: Variables) -> str:
    """What a rule calls the place of the ball: x is another thing where it is no variable."""
    if len(variables) == 1:
        return variables[0]
    return "x" if "x" in variables else ALL_PARAMETERS


def _components(variables: Variables, values: Point) -> str:
    pairs = zip(variables, values, strict=True)
    return ", ".join(f"{name} {general(value)}" for name, value in pairs)


def rule_in_words(key: str) -> str:
    """What an optimizer does, and what the letters of its rule stand for, a line each."""
    entry = OPTIMIZER_CATALOG[key]
    letters = (f"{quantity.symbol}: {translated(quantity.label)}" for quantity in entry.quantities)
    return "\n".join((explanation_of(entry), *letters))

"""The losses with the numbers put into their formulas."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.catalog.losses import LOSS_CATALOG
from app.pages.loss.model.outputs import Outputs
from app.pages.loss.model.printing import printed_outputs, result_text
from app.theme import Theme
from app.translation import name_of
from app.widgets.explaining import explain_widget

MOST_TERMS = 12  # of a sum; of more classes only the ends and the true one are written


class LossFormula(QLabel):
    """A line of mathematics for each loss that follows the bars; every figure is of equal width."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("lossFormula")
        self._theme = theme
        self._outputs: Outputs | None = None
        self._heights: dict[int, int] = {}  # by width, the largest so far
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWordWrap(True)
        explain_widget(
            self,
            self.tr("The losses worked out with the numbers of the bars."),
            self.tr(
                "Each term belongs to one class; that of the true class is bold. The result is "
                "a number without a unit, 0 at best."
            ),
        )
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_outputs(self, outputs: Outputs) -> None:
        """Put the numbers of `outputs` in."""
        if self._outputs is not None and self._outputs.names != outputs.names:
            self._heights.clear()
        self._outputs = outputs
        last = len(LOSS_CATALOG) - 1
        self.setText(
            "".join(
                f"<p style='margin:0 0 {3 if i < last else 0}px 0'>{self._line(key, outputs)}</p>"
                for i, key in enumerate(LOSS_CATALOG)
            )
        )

    def heightForWidth(self, width: int) -> int:
        """Never less than before: a number of one digit less must not move what is below."""
        self._heights[width] = max(super().heightForWidth(width), self._heights.get(width, 0))
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """That of its width: a tab asks for this, and not for the height for a width."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _line(self, key: str, outputs: Outputs) -> str:
        """Name, formula, the numbers put in, and what comes out."""
        entry = LOSS_CATALOG[key]
        bold = f"<b style='color:{entry.color(self._theme.is_dark)}'>"
        y = printed_outputs(outputs, key)
        terms = [
            "…" if k is None else self._weigh(k == outputs.label, entry.term(y[k], outputs.t[k]))
            for k in written_classes(len(y), outputs.label)
        ]
        parts = [
            f"{bold}{name_of(entry)} {entry.formula}</b>",
            f"{entry.prefix}[{' + '.join(terms)}]",
            entry.short_form.format(p=y[outputs.label]),
            f"{bold}{result_text(outputs.loss(key))}</b>",
        ]
        return " = ".join(filter(None, parts))

    def _weigh(self, true: bool, term: str) -> str:
        """The term of the true class stands out; the others are quieter."""
        if true:
            return f"<b>{term}</b>"
        return f"<span style='color:{self._theme.colors.muted}'>{term}</span>"

    @Slot()
    def restyle(self) -> None:
        """Take colors and font from the theme."""
        self._heights.clear()
        self.setFont(self._theme.font())
        if self._outputs is not None:
            self.show_outputs(self._outputs)


def written_classes(n_classes: int, label: int) -> list[int | None]:
    """Classes whose terms are written out; None stands for all that are left out there."""
    if n_classes <= MOST_TERMS:
        return list(range(n_classes))
    written: list[int | None] = []
    for k in sorted({0, 1, label, n_classes - 1}):
        if written and written[-1] != k - 1:
            written.append(None)
        written.append(k)
    return written

"""Teacher's page: minutes, steps with their pictures, questions, what to expect and to say."""

from __future__ import annotations

import html
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF, QUrl
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetrics,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from app.fonts import window_font
from app.number_text import whole
from app.questions.question import Question, Words
from app.scenes.caption_text import rich_caption
from app.scenes.formulas import FormulaLook
from app.scenes.handout.expected import expected_words
from app.scenes.handout.fitting import Fit, beginning_fit, whole_fits
from app.scenes.scene import Scene, SceneStep
from app.translation import current_language, translated
from nncore.marking import N_

MINUTES = N_("TeachersPage", "{n} min")
HEAD = N_("TeachersPage", "For the teacher")
SAY = N_("TeachersPage", "Say")
CHOICES = N_("TeachersPage", "Choices")
EXPECTED = N_("TeachersPage", "Expected")
USUAL_WRONG = N_("TeachersPage", "Usual wrong answer")
WHY = N_("TeachersPage", "Why")
MARGIN_MM = 12
DPI = 300
# Black on any screen's palette, and close together: it is to be one page.
STYLE = "* { color: black; } p { margin-top: 0px; margin-bottom: 3px; } h2 { margin: 0px; }"
PX_PER_INCH = 96  # what sizes in rich text are counted in
POINTS_PER_INCH = 72


def write_teachers_page(scene: Scene, pictures: Sequence[QImage], path: Path) -> None:
    """Write the teacher's page of a scene as a PDF file: one sheet of A4.

    Parameters
    ----------
    scene : Scene
    pictures : sequence of QImage
        One of each step; none where they are not wanted.
    path : Path

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    path.open("ab").close()  # Qt does not say why it cannot
    writer = QPdfWriter(str(path))
    writer.setTitle(scene.title.within(current_language()))
    writer.setResolution(DPI)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        margins,
        QPageLayout.Unit.Millimeter,
    )
    writer.setPageLayout(layout)
    sheet = QSizeF(layout.paintRectPixels(DPI).size())
    document = fitting_document(scene, pictures, writer, sheet)
    with QPainter(writer) as painter:
        document.drawContents(painter)


def fitting_document(
    scene: Scene, pictures: Sequence[QImage], writer: QPdfWriter, sheet: QSizeF
) -> QTextDocument:
    """The first way to set the page in which it is one page."""

    def as_set(fit: Fit) -> QTextDocument:
        document = _document(scene, pictures, fit, sheet)
        document.documentLayout().setPaintDevice(writer)
        document.setTextWidth(sheet.width())
        return document

    def has_room(document: QTextDocument) -> bool:
        return document.size().height() <= sheet.height()

    width, height = (side / DPI * POINTS_PER_INCH for side in (sheet.width(), sheet.height()))
    for fit in whole_fits(scene, bool(pictures)):
        if fit.may_hold(scene, width, height) and has_room(document := as_set(fit)):
            return document
    counts = range(1, len(scene.steps))
    fitting = bisect_left(counts, True, key=lambda n: not has_room(as_set(beginning_fit(n))))
    return as_set(beginning_fit(max(fitting, 1)))


def _document(scene: Scene, pictures: Sequence[QImage], fit: Fit, sheet: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = window_font(current_language())
    font.setPointSizeF(fit.points)
    document.setDefaultFont(font)
    for number, picture in enumerate(pictures, start=1):
        document.addResource(QTextDocument.ResourceType.ImageResource, _url(number), picture)
    width = round(sheet.width() / DPI * PX_PER_INCH * fit.share) if pictures else 0
    document.setDefaultStyleSheet(STYLE)
    document.setHtml("".join(_Sheet(scene, fit, width, _look(font)).page()))
    return document


def _look(font: QFont) -> FormulaLook:
    """The look of formulas on paper, whose pixels are more than the screen's."""
    ratio = DPI / PX_PER_INCH
    size = font.pointSizeF() / POINTS_PER_INCH * PX_PER_INCH
    metrics, on_screen = QFontMetrics(font), QFontInfo(font).pixelSize()
    ascent = metrics.ascent() * size / on_screen
    return FormulaLook(size, ascent, metrics.xHeight() / ratio, "black", ratio)


def _url(number: int) -> QUrl:
    return QUrl(f"step:{number}")


@dataclass(frozen=True)
class _Sheet:
    """Rich text of the page, set in one way; `width` is that of its pictures, 0 for none."""

    scene: Scene
    fit: Fit
    width: int
    look: FormulaLook

    def page(self) -> Iterator[str]:
        """All of it."""
        minutes = translated(MINUTES).format(n=whole(self.scene.minutes))
        yield f"<h2>{self._text(self.scene.title)}</h2>"
        yield f"<p>{html.escape(minutes)} · {html.escape(translated(HEAD))}</p>"
        padding = 1 if self.fit.runs_in else 4
        yield f'<table width="100%" cellspacing="0" cellpadding="{padding}">'
        for number, step in enumerate(self.scene.steps[: self.fit.n_steps], start=1):
            lines = list(self._step(number, step))
            if self.fit.runs_in:
                lines = [" ".join(lines)]
            words = "".join(f"<p>{line}</p>" for line in lines)
            yield f"<tr>{self._picture(number, step)}<td>{words}</td></tr>"
        yield "</table>"
        if sentence := self.fit.sentence():
            yield f"<p><i>{html.escape(sentence)}</i></p>"

    def _picture(self, number: int, step: SceneStep) -> str:
        """The cell of a step's picture, which is empty beside those that others have."""
        if not self.width:
            return ""
        shown = f'<img src="step:{number}" width="{self.width}">' if self.fit.shows(step) else ""
        return f'<td width="{self.width}">{shown}</td>'

    def _step(self, number: int, step: SceneStep) -> Iterator[str]:
        """Its lines."""
        caption = self.fit.cut(step.caption.within(current_language()))
        yield f"{whole(number)}. {rich_caption(caption, self.look)}"
        if step.say is not None:
            yield _line(SAY, self._text(step.say))
        if step.question is not None:
            yield from self._question(step.question)

    def _question(self, question: Question) -> Iterator[str]:
        yield f"<b>{self._text(question.text)}</b>"
        if question.choices:
            yield _line(CHOICES, " / ".join(map(self._text, question.choices)))
        yield _line(EXPECTED, _escaped(self.fit.cut(expected_words(question))))
        if question.usual_wrong is not None:
            yield _line(USUAL_WRONG, self._text(question.usual_wrong))
        if question.because is not None:
            yield _line(WHY, self._text(question.because))

    def _text(self, words: Words) -> str:
        return _escaped(self.fit.cut(words.within(current_language())))


def _line(label: str, text: str) -> str:
    return f"<i>{html.escape(translated(label))}:</i> {text}"


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)

"""Teacher's page: minutes, steps with their pictures, questions, what to expect and to say."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
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
from app.questions.question import Words
from app.scenes.caption_text import rich_caption
from app.scenes.formulas import FormulaLook
from app.scenes.handout.expected import expected_words
from app.scenes.scene import Scene, SceneStep
from app.translation import current_language, translated
from nncore.marking import N_

MINUTES = N_("TeachersPage", "{n} minutes")
HEAD = N_("TeachersPage", "For the teacher")
SAY = N_("TeachersPage", "Say")
CHOICES = N_("TeachersPage", "Choices")
EXPECTED = N_("TeachersPage", "Expected")
USUAL_WRONG = N_("TeachersPage", "Usual wrong answer")
WHY = N_("TeachersPage", "Why")
MARGIN_MM = 12
DPI = 300
LARGEST_PT, SMALLEST_PT = 11.0, 5.0
SMALLER = 0.94  # by this factor until it fits
PICTURE_SHARE = 0.45  # of the width, at the largest type
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
    """The page in the largest type in which it is one page."""
    points = LARGEST_PT
    while True:
        document = _document(scene, pictures, points, sheet)
        document.documentLayout().setPaintDevice(writer)
        document.setTextWidth(sheet.width())
        if document.size().height() <= sheet.height() or points * SMALLER < SMALLEST_PT:
            return document
        points *= SMALLER


def _document(
    scene: Scene, pictures: Sequence[QImage], points: float, sheet: QSizeF
) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = window_font(current_language())
    font.setPointSizeF(points)
    document.setDefaultFont(font)
    for number, picture in enumerate(pictures, start=1):
        document.addResource(QTextDocument.ResourceType.ImageResource, _url(number), picture)
    width = sheet.width() / DPI * PX_PER_INCH * PICTURE_SHARE * points / LARGEST_PT
    document.setDefaultStyleSheet(STYLE)
    document.setHtml("".join(_page(scene, pictures, round(width), _look(font))))
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


def _page(scene: Scene, pictures: Sequence[QImage], width: int, look: FormulaLook) -> Iterator[str]:
    """Rich text of the whole page."""
    minutes = translated(MINUTES).format(n=whole(scene.minutes))
    yield f"<h2>{_text(scene.title)}</h2>"
    yield f"<p>{html.escape(minutes)} · {html.escape(translated(HEAD))}</p>"
    yield '<table width="100%" cellspacing="0" cellpadding="4">'
    for number, step in enumerate(scene.steps, start=1):
        picture = f'<img src="step:{number}" width="{width}">' if pictures else ""
        words = "".join(_step(number, step, look))
        yield f'<tr><td width="{width}">{picture}</td><td>{words}</td></tr>'
    yield "</table>"


def _step(number: int, step: SceneStep, look: FormulaLook) -> Iterator[str]:
    caption = rich_caption(step.caption.within(current_language()), look)
    yield f"<p>{whole(number)}. {caption}</p>"
    if step.say is not None:
        yield _line(SAY, _text(step.say))
    question = step.question
    if question is None:
        return
    yield f"<p><b>{_text(question.text)}</b></p>"
    if question.choices:
        yield _line(CHOICES, " / ".join(map(_text, question.choices)))
    yield _line(EXPECTED, html.escape(expected_words(question)))
    if question.usual_wrong is not None:
        yield _line(USUAL_WRONG, _text(question.usual_wrong))
    if question.because is not None:
        yield _line(WHY, _text(question.because))


def _line(label: str, text: str) -> str:
    return f"<p><i>{html.escape(translated(label))}:</i> {text}</p>"


def _text(words: Words) -> str:
    return html.escape(words.within(current_language()), quote=False)

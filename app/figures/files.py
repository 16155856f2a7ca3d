"""Figures as files: PDF, SVG, PNG; and as what the clipboard takes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QMimeData, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter

from app.figures.drawing import draw_figure
from app.figures.png import png_of
from app.figures.sheet import MM_OF_INCH, Sheet
from app.figures.svg import SvgDevice


def figure_file(figure: Any, sheet: Sheet, form: str) -> bytes:
    """Content of a file of a figure.

    Parameters
    ----------
    figure : Figure
        A widget that is shown.
    sheet : Sheet
    form : "pdf", "svg" or "png"
    """
    return {"pdf": _pdf, "svg": _svg, "png": _png}[form](figure, sheet)


def figure_image(figure: Any, sheet: Sheet) -> QImage:
    """A figure in pixels."""
    image = QImage(sheet.size, QImage.Format.Format_ARGB32_Premultiplied)
    _set_resolution(image, figure.logicalDpiX())  # or fonts would be of another size
    draw_figure(figure, sheet, image)
    _set_resolution(image, sheet.dpi)
    return image


def figure_clip(figure: Any, sheet: Sheet) -> QMimeData:
    """A figure for the clipboard: as pixels, and as SVG for what can take it."""
    data = QMimeData()
    data.setImageData(figure_image(figure, sheet))
    data.setData("image/svg+xml", _svg(figure, sheet))
    return data


def _png(figure: Any, sheet: Sheet) -> bytes:
    return png_of(figure_image(figure, sheet))


def _svg(figure: Any, sheet: Sheet) -> bytes:
    device = SvgDevice(sheet.size, figure.logicalDpiX(), sheet.dpi)
    draw_figure(figure, sheet, device)
    return device.text().encode()


def _pdf(figure: Any, sheet: Sheet) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    dpi = figure.logicalDpiX()
    inches = QSizeF(sheet.size.width() / dpi, sheet.size.height() / dpi)
    size = QPageSize(inches, QPageSize.Unit.Inch, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(dpi)
    writer.setTitle(sheet.title)
    writer.setCreator("Descent Lab")
    draw_figure(figure, sheet, writer)
    buffer.close()
    return bytes(buffer.data().data())


def _set_resolution(image: QImage, dpi: int) -> None:
    dots = round(1000 * dpi / MM_OF_INCH)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)

"""Bold type in a cell of a table."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTableWidgetItem


def set_bold(item: QTableWidgetItem, bold: bool) -> None:
    """Have a cell written in bold type or not, in the size that its table has by then."""
    if item.font().bold() != bold:
        font = QFont(item.font())
        font.setBold(bold)
        item.setFont(font)

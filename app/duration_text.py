"""Times as the window writes them: in the two largest units that matter."""

from PySide6.QtCore import QCoreApplication

from app.number_text import two_digits, whole


def duration(seconds: float) -> str:
    """A time: 12 s, 3 m 05 s, or 2 h 07 m."""
    minutes, left = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        words = QCoreApplication.translate("Duration", "{hours} h {minutes} m")
        return words.format(hours=whole(hours), minutes=two_digits(minutes))
    if minutes:
        words = QCoreApplication.translate("Duration", "{minutes} m {seconds} s")
        return words.format(minutes=whole(minutes), seconds=two_digits(left))
    return QCoreApplication.translate("Duration", "{seconds} s").format(seconds=whole(left))

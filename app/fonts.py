"""Font of the window: one that has the letters of its language, before any other."""

from PySide6.QtGui import QFont, QFontDatabase

LATIN = "Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans"
HANGUL = (
    "Pretendard",
    "Malgun Gothic",
    "Apple SD Gothic Neo",
    "Noto Sans CJK KR",
    "Noto Sans KR",
    "NanumGothic",
)


def window_font(language: str) -> QFont:
    """Font for a language, with another behind it for the letters that the first one lacks.

    Korean takes a Hangul font for its Latin letters, too: two fonts in a line have two baselines.
    """
    installed = set(QFontDatabase.families())
    kinds = (HANGUL, LATIN) if language == "ko" else (LATIN, HANGUL)
    found = [next((name for name in kind if name in installed), None) for kind in kinds]
    font = QFont()
    font.setFamilies([name for name in found if name] or font.families())
    return font

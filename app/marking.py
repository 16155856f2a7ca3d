"""Marks for texts that stand outside of any widget; lupdate collects them as QT_TRANSLATE_NOOP."""


def N_(context: str, text: str) -> str:
    """Return `text` as it is: `app.translation.translated` finds it under `context`."""
    return text

"""Marks for texts that an application translates; the engine itself speaks English only."""


def N_(context: str, text: str) -> str:
    """Mark `text` for translation in `context`, and return it as it is.

    Qt's lupdate collects such calls by ``-tr-function-alias QT_TRANSLATE_NOOP+=N_``, where both
    arguments are literals: no variables, no f-strings. Whoever shows the text translates it.

    Parameters
    ----------
    context : str
        What the text belongs to; the same English may read differently elsewhere.
    text : str

    Returns
    -------
    str
        `text`.
    """
    return text

"""Captions: Markdown in which `$…$` holds a formula in LaTeX notation, and `\\$` is a dollar."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from PySide6.QtGui import QTextDocument

from app.scenes.formulas import FormulaError, FormulaLook, formula_tag

# As Pandoc has it: no space behind the first dollar nor before the second, and no digit behind
# that one, so that "$5 and $6" are prices, and no empty line between them. Code and what is
# escaped are stepped over.
FORMULA = re.compile(
    r"`[^`]*`"
    r"|\\."
    r"|\$(?=\S)(?P<formula>(?:\\.|(?!\n\s*\n)[^$\\`])+)(?<=\S)\$(?!\d)",
    re.DOTALL,
)
SIGNS = re.compile(r"([!-/:-@\[-`{-~])")  # that Markdown may read as its marks
PLACE = "\ue000"  # no sign of any script
# Bold that ends in a sign with a letter right behind it, as a particle of Korean is: there
# CommonMark closes nothing, unless what is not seen stands between the sign and the asterisks.
CLOSED_BY_SIGN = re.compile(r"\*\*(?=\S)([^*`$]*[^\w\s*`$])\*\*(?=\w)")
JOINER = "\u2060"


def with_formulas(caption: str, shown: Callable[[str], str]) -> str:
    """A caption with what stands for each formula, made from its source."""

    def replaced(found: re.Match[str]) -> str:
        source = found["formula"]
        return found[0] if source is None else shown(source)

    return FORMULA.sub(replaced, CLOSED_BY_SIGN.sub(rf"**\1{JOINER}**", caption))


def formulas_of(caption: str) -> list[str]:
    """Sources of the formulas in a caption."""
    return [found["formula"] for found in FORMULA.finditer(caption) if found["formula"]]


def as_typed(source: str) -> str:
    """Markdown that shows a formula's source between its dollars."""
    return SIGNS.sub(r"\\\1", f"${source}$")


def drawn_caption(caption: str, look: FormulaLook) -> str:
    """A caption as Markdown with pictures of its formulas."""
    return with_formulas(caption, lambda source: _tag(source, look) or as_typed(source))


def rich_caption(caption: str, look: FormulaLook) -> str:
    """A caption as rich text: without its marks of Markdown, with pictures of its formulas."""
    tags: dict[str, str] = {}  # by what stands for them, since Markdown would lose a tag

    def shown(source: str) -> str:
        tag = _tag(source, look)
        if tag is None:
            return as_typed(source)
        place = f"{PLACE}{len(tags)}{PLACE}"
        tags[place] = tag
        return place

    text = html.escape(_without_marks(with_formulas(caption, shown)), quote=False)
    for place, tag in tags.items():
        text = text.replace(place, tag)
    return text


def plain_caption(caption: str) -> str:
    """A caption as it is read aloud: without its marks, with the sources of its formulas."""
    return _without_marks(with_formulas(caption, as_typed))


def _without_marks(markdown: str) -> str:
    document = QTextDocument()
    document.setMarkdown(markdown)
    return document.toPlainText().replace(JOINER, "")


def _tag(source: str, look: FormulaLook) -> str | None:
    """Image tag of a formula; None where its source is to be shown.

    A lesson is not refused for a formula: whether one can be drawn depends on what is installed,
    and its source says the same.
    """
    try:
        return formula_tag(source, look)
    except FormulaError:
        return None

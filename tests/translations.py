"""Bring the texts up to date: ``python -m tests.translations``.

Collects what is marked in the code into the ``.ts`` files, keeps their translations, and builds
the ``.qm`` files that the window reads. To be run in a checkout after a text was changed.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

from app.languages import LANGUAGES

ROOT = Path(__file__).parent.parent
CATALOGS = ROOT / "resources" / "translations"
FOLDERS = "app", "nncore"  # where texts are marked


def main() -> None:
    """Update and build every language."""
    for language in LANGUAGES:
        update(catalog(language), language)
        release(catalog(language), CATALOGS / f"descent_lab_{language}.qm")


def catalog(language: str) -> Path:
    """The file in which the texts of a language are written."""
    return CATALOGS / f"descent_lab_{language}.ts"


def update(ts: Path, language: str) -> None:
    """Add new texts, drop those that are in the code no more; English needs plurals only."""
    options = ["-no-obsolete", "-locations", "none", "-tr-function-alias", "QT_TRANSLATE_NOOP+=N_"]
    for guess in ("sametext", "similartext"):
        options += ["-disable-heuristic", guess]
    options += ["-pluralonly"] if language == "en" else []
    languages = "-source-language", "en", "-target-language", language
    _run("lupdate", *options, *languages, *map(str, sources()), "-ts", str(ts))


def release(ts: Path, qm: Path) -> None:
    """Build the binary catalog that Qt reads."""
    _run("lrelease", str(ts), "-qm", str(qm))


def sources() -> list[Path]:
    """Files in which texts are marked, always in the same order."""
    return sorted(file for folder in FOLDERS for file in (ROOT / folder).rglob("*.py"))


def _run(tool: str, *options: str) -> None:
    program = Path(PySide6.__file__).parent / tool
    if sys.platform == "win32":
        program = program.with_suffix(".exe")
    subprocess.run([program, *options], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()

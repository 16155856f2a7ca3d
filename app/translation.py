"""Languages: translators are installed before the first widget is made."""

from importlib.resources import as_file, files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

from app.catalog.entry import Entry
from nncore.marking import Text

LANGUAGES = ("en", "ko")


def install_translators(app: QApplication, language: str) -> list[QTranslator]:
    """Translate the lab's own texts and Qt's; English is what stands in the code."""
    return [
        translator
        for translator in (_lab_translator(app, language), _qt_translator(app, language))
        if app.installTranslator(translator)
    ]


def _lab_translator(app: QApplication, language: str) -> QTranslator:
    translator = QTranslator(app)
    catalog = files("resources") / "translations" / f"descent_lab_{language}.qm"
    if catalog.is_file():
        with as_file(catalog) as path:
            translator.load(str(path))
    return translator


def _qt_translator(app: QApplication, language: str) -> QTranslator:
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator.load(f"qtbase_{language}", folder)
    return translator


def translated(text: str) -> str:
    """Return a marked text in the window's language; one that is not marked as it is."""
    return QCoreApplication.translate(text.context, text) if isinstance(text, Text) else text


def name_of(entry: Entry) -> str:
    """Name of a catalog's entry in the window's language."""
    return translated(entry.name)


def explanation_of(entry: Entry) -> str:
    """Explanation of a catalog's entry in the window's language."""
    return translated(entry.explanation)

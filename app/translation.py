"""Languages: what is translated is a mark in the code, and English."""

from importlib.resources import as_file, files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.catalog.entry import Entry
from app.fonts import window_font
from app.languages import LANGUAGES
from nncore.marking import N_, Text

# What Qt's own Korean lacks of its file dialog; marked, the lab's catalog has it, which Qt asks
# where its own has nothing.
OF_QT = (
    N_("QFileDialog", "&Look in:"),
    N_("QFileDialog", "Files of &type:"),
    N_("QAbstractFileIconProvider", "Drive"),
    N_("QAbstractFileIconProvider", "Folder"),
)


class Language:
    """Language of the application: translators, locale and font, changed together.

    What is shown already stays as it is: the windows are built again.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app

    def use(self, code: str) -> None:
        """Speak `code`, a key of `LANGUAGES`, from now on; any other means the system's."""
        code = code if code in LANGUAGES else system_language()
        for translator in self._app.findChildren(QTranslator):  # those of an earlier lab as well
            self._app.removeTranslator(translator)
            translator.setParent(None)
        for translator in (lab_translator(code), qt_translator(code)):
            if self._app.installTranslator(translator):
                translator.setParent(self._app)  # else nothing keeps it alive
        QLocale.setDefault(QLocale(code))
        self._app.setFont(window_font(code))


def system_language() -> str:
    """Code of the system's language, or English where the lab does not speak that."""
    code = QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


def current_language() -> str:
    """Code of the language that texts are translated into."""
    return QLocale().name().partition("_")[0]


def lab_translator(code: str) -> QTranslator:
    """Translator of the lab's own texts."""
    translator = QTranslator()
    catalog = files("resources") / "translations" / f"descent_lab_{code}.qm"
    with as_file(catalog) as path:
        translator.load(str(path))
    return translator


def qt_translator(code: str) -> QTranslator:
    """Translator of the texts of Qt's own widgets."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator.load(f"qtbase_{code}", folder)
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

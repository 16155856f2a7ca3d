"""No text is shown that was not marked, and each is written in every language."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from app.languages import LANGUAGES
from app.window.main_window import MainWindow
from nncore import NncoreError
from tests.app.shown_texts import texts_of, walk
from tests.translations import FOLDERS, ROOT, catalog, release, update

# Words of no language: names, letters of mathematics, and what is typed.
NAMES = frozenset(
    (
        *("AdaGrad", "Adam", "Momentum", "Nesterov", "RMSProp", "SGD", "MNIST", "ReLU"),
        *("abs", "arctan", "argmax", "cos", "exp", "log", "max", "min", "sin", "sqrt", "tanh"),
        *("relu", "sigmoid", "softmax", "eps", "loss", "mean", "float32", "float64", "English"),
        *("Descent", "Lab", "Saito", "Deep", "Learning", "from", "Scratch"),
        *("Anscombe", "Graphs", "Statistical", "Analysis", "The", "American", "Statistician"),
    )
)
# What Korean texts must not say, and what they say instead: the terms of the textbook, one word
# a meaning, and the polite plain style.
NOT_KOREAN = {
    "[가-힣](세|해|까|어)요": "-십시오, -습니다, -습니까",
    "드래그": "끌기",
    "단추": "버튼",
    "잡음": "노이즈",
    "문턱값": "임계값",
    "워밍업": "웜업",
    "벌점": "페널티",
    "과대적합|과적합": "오버피팅",
    "유효숫자": "유효 숫자",
    "은닉 뉴런": "은닉층 뉴런",
    "실행 취소": "되돌리기",  # the lab's 실행 is a run, which nobody wants to cancel by Undo
    "Markdown": "마크다운",
    "견[주줍준줄]": "비교하-",
    "걸음": "스텝",
    "저절로": "자동으로",
    "거르기": "필터",
    "붙여 넣": "붙여넣-",
    "오차 제곱(?!합)": "제곱 오차",
    "스페이스": "Space",
    "[층스지치텝런수어]마다의": "-별",
    "(시간|스텝)을 끌": "슬라이더를 움직-",  # 시간을 끌다 is to stall
    r"(?<!\.)\.\.(?![./])": ".",  # but in the path of a file
}
MARKS = {"tr": 0, "N_": 1, "translate": 1}  # which argument of a call is its text
MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
WORD = re.compile(r"[A-Za-z]{3,}")


class Pseudo(QTranslator):
    """A language in which every text is English in brackets."""

    def translate(self, context, source, disambiguation=None, n=-1):
        of_qt = not context or re.match("Q(?!uestion)", context)
        return "" if of_qt else f"⟦{source}⟧"


@pytest.fixture
def pseudo_language(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    translator = Pseudo()
    # Also in the place of the window's own, which would have the last word about plurals.
    monkeypatch.setattr("app.translation.lab_translator", lambda _: translator)
    QCoreApplication.installTranslator(translator)
    yield
    while QCoreApplication.removeTranslator(translator):  # it was installed twice
        pass


def unmarked(text: str) -> list[str]:
    """Words of a text that no translation reached."""
    rest = text
    while MARKED.search(rest):  # one may stand within another
        rest = MARKED.sub(" ", rest)
    return [word for word in WORD.findall(rest) if word not in NAMES]


def test_every_text_in_the_window_was_translated(
    pseudo_language: None, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window()
    missed, marked = {}, set()
    for _ in walk(window):
        for place, text in texts_of(window):
            marked |= set(MARKED.findall(text))
            if words := unmarked(text):
                missed[f"{place}: {text[:120]}"] = words
    assert not missed, "\n".join(missed)
    assert len(marked) > 400, "the pages were not gone through"


@pytest.mark.thorough
def test_every_question_of_a_page_was_translated(
    pseudo_language: None, open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: window.session.run is not None)
    asked = []
    for row in range(window.navigation.count()):
        window.navigation.setCurrentRow(row)
        for key in window.page.questions:
            window.page.predict(key)
            if key == "answer":
                qtbot.waitUntil(lambda: window.asking.bar.view is not None)
            asked.append(window.asking.bar.view.question.text.within("en"))
            for place, text in texts_of(window.asking.bar):
                assert unmarked(text) == [], place
    assert len(set(asked)) >= 12


@pytest.mark.thorough
def test_the_errors_under_the_pointer_are_named_in_the_language(
    pseudo_language: None, open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    window.show_page("gradient")
    window.page.update_state(tab="laboratory")
    view = window.page.parts["laboratory"].error_plot
    qtbot.waitUntil(lambda: view.curve("central", "float64").getData()[0] is not None)
    view.plot.hovered.emit((-3.0, -5.0))
    assert "⟦central⟧" in view.readout.text()


# What is committed


def messages(language: str) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, translations and whether they are finished, of every text."""
    for context in ElementTree.parse(catalog(language)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts = forms or [translation.text or ""]
            finished = "type" not in translation.attrib and all(texts)
            yield context.findtext("name"), message.findtext("source"), texts, finished


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_written_in_every_language(language: str) -> None:
    assert [(where, text) for where, text, _, finished in messages(language) if not finished] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_the_same_in_every_language(language: str) -> None:
    different = [
        (source, text)
        for _, source, texts, _ in messages(language)
        for text in texts
        if sorted(places(text)) != sorted(places(source))
    ]
    assert different == []


def places(text: str) -> set[str]:
    """What is filled in, and the tags and signs that must stay."""
    fields = {f"{{{name}}}" for _, name, _, _ in Formatter().parse(text) if name is not None}
    return fields | set(re.findall(r"%L?n|%\d|</?\w+|&\w+;", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogs_are_those_of_the_code_as_it_is(language: str, tmp_path: Path) -> None:
    ts, qm = tmp_path / "now.ts", tmp_path / "now.qm"
    ts.write_bytes(catalog(language).read_bytes())
    update(ts, language)
    release(ts, qm)
    remedy = "run python -m tests.translations"
    assert ts.read_text("utf-8") == catalog(language).read_text("utf-8"), remedy
    assert qm.read_bytes() == catalog(language).with_suffix(".qm").read_bytes(), remedy


def test_every_error_can_be_said_in_korean() -> None:
    translator = QTranslator()
    assert translator.load(str(catalog("ko").with_suffix(".qm")))
    kinds = [NncoreError, *subclasses(NncoreError)]
    sentences = [sentence for kind in kinds for sentence in kind.SENTENCES.values()]
    assert len(sentences) > 80
    for sentence in sentences:
        assert re.search("[가-힣]", translator.translate("errors", sentence)), sentence


def subclasses(kind: type) -> list[type]:
    return [each for child in kind.__subclasses__() for each in (child, *subclasses(child))]


def test_every_marked_text_is_in_the_catalog() -> None:
    """Those that lupdate does not see would stay English: within an f-string, say."""
    known = {source for _, source, _, _ in messages("ko")}
    files = [file for folder in FOLDERS for file in (ROOT / folder).rglob("*.py")]
    marked = {text: file.name for file in files for text in marked_texts(file)}
    assert len(marked) > 400
    assert {text: file for text, file in marked.items() if text not in known} == {}


def marked_texts(file: Path) -> Iterator[str]:
    """The literal texts of the calls that mark them."""
    for call in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(call, ast.Call) and call.args:
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            place = MARKS.get(name)
            text = call.args[place] if place is not None and place < len(call.args) else None
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield text.value


def test_korean_keeps_to_its_words() -> None:
    texts = [text for _, _, translations, _ in messages("ko") for text in translations]
    resources = ROOT / "resources"
    files = resources / "README.ko.md", *(resources / "scenes").glob("*.toml")
    texts += [file.read_text("utf-8") for file in files]
    wrong = {
        found[0]: instead
        for pattern, instead in NOT_KOREAN.items()
        for text in texts
        if (found := re.search(f".{{0,20}}(?:{pattern})", text))
    }
    assert wrong == {}


def test_korean_says_why_it_writes_minus_gradient() -> None:
    """The book and the article give the gradient the direction that is −∇f here."""
    places = {
        context
        for context, _, texts, _ in messages("ko")
        if "정확히는 기울기 ∇f의 반대 방향이므로" in texts[0]
    }
    assert places == {"DescentTexts", "GradientPage", "Glossary"}

"""The README in both languages: one structure, the same commands, the window's own keys."""

import re
from pathlib import Path

from PySide6.QtGui import QKeySequence

from app.commands import COMMANDS

ROOT = Path(__file__).parent.parent
ENGLISH = (ROOT / "README.md").read_text("utf-8")
KOREAN_FILE = ROOT / "resources" / "README.ko.md"
KOREAN = KOREAN_FILE.read_text("utf-8")
KEY = re.compile(r"^\| ((?:Ctrl|Shift|F\d).*?) \|", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


def commands(text: str) -> list[str]:
    """The fenced blocks, without their comments, which are in the language of the text."""
    blocks = re.findall(r"^```\w+\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return [re.sub(r" *#.*", "", block) for block in blocks]


def structure(text: str) -> list[str]:
    """What each line begins that is a heading, a picture or a row of a table before the figures."""
    before = text.split("## What was measured")[0].split("## 측정 결과")[0]
    return re.findall(r"^(#+ |!\[|\| )", before, re.MULTILINE)


def test_both_give_the_same_commands() -> None:
    assert len(commands(ENGLISH)) >= 5
    assert commands(KOREAN) == commands(ENGLISH)


def test_both_have_the_same_structure() -> None:
    assert structure(KOREAN) == structure(ENGLISH)


def test_both_list_the_same_keys() -> None:
    english, korean = KEY.findall(ENGLISH), KEY.findall(KOREAN)
    assert len(english) >= 8
    assert [key.replace("~", " to ") for key in korean] == english


def test_the_function_keys_are_those_of_the_window() -> None:
    listed = {key for row in KEY.findall(ENGLISH) for key in re.findall(r"(?:Shift\+)?F\d+", row)}
    every = [key for command in COMMANDS for key in (*command.keys, *command.plain_keys)]
    keys = {QKeySequence(key).toString() for key in every}
    assert listed == {key for key in keys if re.fullmatch(r"(Shift\+)?F\d+", key)}


def test_links_lead_to_files() -> None:
    for text, folder in ((ENGLISH, ROOT), (KOREAN, KOREAN_FILE.parent)):
        links = LINK.findall(text)
        assert links
        assert [link for link in links if not (folder / link).exists()] == []

"""Tables as text."""

from app.table_text import csv_text, markdown_text

ROWS = [("a", "b|c"), ("1", "2,5")]


def test_csv_quotes_what_holds_a_comma() -> None:
    assert csv_text(ROWS) == 'a,b|c\n1,"2,5"\n'


def test_markdown_has_a_line_below_its_head_and_escapes_bars() -> None:
    assert markdown_text(ROWS) == "| a | b\\|c |\n| ---: | ---: |\n| 1 | 2,5 |\n"

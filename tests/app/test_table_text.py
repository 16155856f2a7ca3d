"""Tables as text."""

from app.table_text import csv_bytes, csv_text, markdown_text

ROWS = [("a", "b|c"), ("1", "2,5")]


def test_csv_quotes_what_holds_a_comma() -> None:
    assert csv_text(ROWS) == 'a,b|c\n1,"2,5"\n'


def test_a_file_with_other_letters_than_ascii_has_the_mark_that_excel_needs() -> None:
    assert csv_bytes("a,b\n") == b"a,b\n"
    assert csv_bytes("손실\n") == b"\xef\xbb\xbf\xec\x86\x90\xec\x8b\xa4\n"


def test_markdown_has_a_line_below_its_head_and_escapes_bars() -> None:
    assert markdown_text(ROWS) == "| a | b\\|c |\n| ---: | ---: |\n| 1 | 2,5 |\n"

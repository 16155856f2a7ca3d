"""Typed formulas that are refused."""

from nncore.errors.base import NncoreError
from nncore.marking import N_


class ExpressionError(NncoreError, ValueError):
    """A typed formula that is refused; `values["position"]` and `values["length"]` say where."""

    SENTENCES = {
        "empty": N_("errors", "type a formula in {variables}"),
        "too_long": N_("errors", "the formula has {size} characters; at most {most} can be read"),
        "too_deep": N_(
            "errors", "at character {column} the formula nests more than {most} deep; simplify it"
        ),
        "too_complex": N_(
            "errors",
            "the formula and its derivatives take {value:,} operations, more than the {most:,} "
            "that can be drawn in time; simplify it",
        ),
        "bad_character": N_(
            "errors",
            "the {found} at character {column} has no meaning in a formula; "
            "use numbers, names, + - * / ** and parentheses",
        ),
        "foreign_letter": N_(
            "errors",
            '"{found}" at character {column} is no letter of a formula; '
            "switch the keyboard to English",
        ),
        "unknown_name": N_("errors", '"{found}" at character {column} is not known; use {known}'),
        "run_together": N_(
            "errors", '"{found}" at character {column} is not known; for a product write {product}'
        ),
        "decimal_comma": N_(
            "errors", "the , at character {column} is no decimal point; write {number}"
        ),
        "comma": N_(
            "errors",
            "the , at character {column} separates nothing; "
            "write numbers with a point, and commas between arguments only",
        ),
        "equation": N_(
            "errors",
            "the = at character {column} makes an equation; "
            "write one side minus the other, or only what stands right of it",
        ),
        "unfinished": N_("errors", "the formula ends after {found}; write what follows it"),
        "missing_operand": N_(
            "errors", "a number or a name is missing before {found} at character {column}"
        ),
        "missing_operator": N_(
            "errors",
            "an operator is missing between {left} and {found} at character {column}; "
            "for a product write {product}",
        ),
        "missing_parentheses": N_(
            "errors",
            '"{found}" at character {column} is a function; '
            "write what it is taken of in parentheses: {remedy}",
        ),
        "unclosed": N_(
            "errors", "the {found} at character {column} is never closed; add a {closing}"
        ),
        "unopened": N_("errors", "the ) at character {column} was never opened; remove it"),
    }

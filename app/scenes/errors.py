"""What can be wrong with the file of a scene."""

from __future__ import annotations

from nncore import NncoreError
from nncore.marking import N_


class SceneError(NncoreError):
    """A scene that cannot be played; the sentence names line and field."""

    SENTENCES = {
        "unreadable": N_("errors", "{file} cannot be read ({reason}); choose a scene's .toml file"),
        "syntax": N_("errors", "{file} is no TOML ({reason}); mend it there"),
        "field": N_("errors", "{file}, line {line}: {field}: {reason}"),
        "left": N_("errors", "the lesson was left before its end; let it play to record it"),
        "nothing_to_run": N_(
            "errors",
            "in step {step} of the lesson Run cannot be pressed; have its page show something "
            "that runs, or leave out its runs",
        ),
        "unknown_scene": N_(
            "errors", "there is no scene called {value}; choose one of {known}, or a .toml file"
        ),
        "unknown_field": N_("errors", "there is no such field; there are {known}"),
        "unknown_control": N_(
            "errors",
            "there is no control called {value} on this page or among the run controls; point at "
            "it in the editor of lessons to have its name",
        ),
        "missing_field": N_("errors", "it is missing"),
        "not_text": N_("errors", "it must be a text for each language, en at least"),
        "not_table": N_("errors", "it must be a table"),
        "not_list": N_("errors", "it must be a list of {least} to {most}"),
        "too_long": N_("errors", "it has {size:,} characters, and at most {most:,} can be shown"),
    }

"""Table of commands: menus, keys, the help of keys and the hints are made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.languages import LANGUAGES
from nncore.marking import N_

FILE, RUN, VIEW, HELP = "file", "run", "view", "help"
MENUS = {
    FILE: N_("Commands", "&File"),
    RUN: N_("Commands", "&Run"),
    VIEW: N_("Commands", "&View"),
    HELP: N_("Commands", "&Help"),
}


@dataclass(frozen=True)
class Command:
    """Something that a user can tell the window to do.

    Attributes
    ----------
    name : str
        Object name of its action.
    menu : str
        Key of the menu that it stands in.
    does : str
        Method of the main window, or of a part of it, as in "lessons.open", called with `value`
        where there is one; empty for those of the transport bar.
    text : str
        What the menu calls it.
    keys : tuple of str
        Keys that work everywhere; the first stands in the menu.
    plain_keys : tuple of str
        Keys that work where the focused widget has no use for them, after their names in Qt.
    explanation : str
        What it does, in "What's this?" and beside its keys; empty where neither tells of it.
    checkable : bool
        Whether it is on or off.
    value : object
        What tells commands of one kind apart: a theme, a number of zoom steps, a page.
    begins_group : bool
        Whether a line stands above it in the menu.
    """

    name: str
    menu: str
    text: str
    does: str = ""
    keys: tuple[str, ...] = ()
    plain_keys: tuple[str, ...] = ()
    explanation: str = ""
    checkable: bool = False
    value: object = None
    begins_group: bool = False


COMMANDS = (
    Command("actionOpenData", FILE, N_("Commands", "Open data…"), "opening.data", ("Ctrl+O",)),
    Command(
        "actionOpenDataFolder",
        FILE,
        N_("Commands", "Open a folder of data…"),
        "opening.data_folder",
        ("Ctrl+Shift+O",),
    ),
    Command("actionBuiltInData", FILE, N_("Commands", "Use the built-in MNIST"), "session.load"),
    Command(
        "actionOpenRun",
        FILE,
        N_("Commands", "Open a run…"),
        "run_files.open",
        explanation=N_("Commands", "go on with a run that was saved in a file"),
        begins_group=True,
    ),
    Command(
        "actionSaveRun",
        FILE,
        N_("Commands", "Save the run…"),
        "run_files.save",
        ("Ctrl+S",),
        explanation=N_(
            "Commands",
            "save the run, or the one selected on the Runs page, with its curves and snapshots",
        ),
    ),
    Command(
        "actionOpenLesson",
        FILE,
        N_("Commands", "Open a lesson or a view…"),
        "lessons.open",
        begins_group=True,
    ),
    Command(
        "actionSaveView",
        FILE,
        N_("Commands", "Save this view…"),
        "save_view",
        explanation=N_("Commands", "the page as it is now, to a file that opens the lab just so"),
    ),
    Command(
        "actionSceneEditor",
        FILE,
        N_("Commands", "Make a lesson"),
        "lesson_maker.toggle",
        ("Ctrl+Shift+L",),
        explanation=N_("Commands", "the editor of lessons, beside the page"),
        checkable=True,
    ),
    Command(
        "actionAddStep",
        FILE,
        N_("Commands", "Add this view as a step"),
        "lesson_maker.add_step",
        ("Ctrl+Shift+A",),
        explanation=N_("Commands", "what the page shows as the next step of a lesson"),
    ),
    Command("actionSaveAnswers", FILE, N_("Commands", "Save the answers…"), "lessons.save_answers"),
    Command(
        "actionExport",
        FILE,
        N_("Commands", "Export a figure…"),
        "exports.figure",
        ("Ctrl+E",),
        explanation=N_("Commands", "a figure of the page as a file or a copy"),
        begins_group=True,
    ),
    Command(
        "actionRecordPage",
        FILE,
        N_("Commands", "Record this page…"),
        "exports.record",
        ("Ctrl+Shift+E",),
        explanation=N_("Commands", "record what the page shows as a GIF, or end the recording"),
    ),
    Command(
        "actionExportCurves",
        FILE,
        N_("Commands", "Export the run's curves…"),
        "exports.curves",
    ),
    Command(
        "actionExportWeights",
        FILE,
        N_("Commands", "Export the weights…"),
        "exports.weights",
    ),
    Command(
        "actionExportCode",
        FILE,
        N_("Commands", "Export the run as code…"),
        "exports.code",
    ),
    Command("actionQuit", FILE, N_("Commands", "Quit"), "close", ("Ctrl+Q",), begins_group=True),
    Command(
        "actionRun",
        RUN,
        N_("Commands", "Run"),
        "",
        ("F5",),
        ("Space",),
        N_("Commands", "run and pause"),
        checkable=True,
    ),
    Command(
        "actionStep",
        RUN,
        N_("Commands", "Step"),
        "",
        ("F10",),
        ("Right", "PgDown"),
        N_("Commands", "one step"),
    ),
    Command(
        "actionStepBack",
        RUN,
        N_("Commands", "Step back"),
        "",
        ("Shift+F10",),
        ("Left", "PgUp"),
        N_("Commands", "one step back, where a page can"),
    ),
    Command(
        "actionStepEpoch",
        RUN,
        N_("Commands", "Epoch"),
        "",
        ("Shift+F5",),
        (),
        N_("Commands", "on to the end of the epoch, where a network is trained"),
    ),
    Command(
        "actionReset",
        RUN,
        N_("Commands", "Reset"),
        "",
        ("Ctrl+R",),
        ("R",),
        N_("Commands", "back to the beginning"),
    ),
    Command(
        "actionPredict",
        RUN,
        N_("Commands", "Predict"),
        "asking.toggle",
        ("F6",),
        ("P",),
        N_("Commands", "a question of the page, answered before it runs"),
        checkable=True,
        begins_group=True,
    ),
    Command(
        "actionNextTab",
        VIEW,
        N_("Commands", "Next tab"),
        "turn_tab",
        ("Ctrl+Tab", "Ctrl+PgDown"),
        explanation=N_("Commands", "the next tab of the page"),
        value=1,
        begins_group=True,
    ),
    Command(
        "actionPreviousTab",
        VIEW,
        N_("Commands", "Previous tab"),
        "turn_tab",
        ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
        explanation=N_("Commands", "the tab before"),
        value=-1,
    ),
    Command(
        "actionZoomIn",
        VIEW,
        N_("Commands", "Larger"),
        "zoom",
        ("Ctrl++", "Ctrl+="),
        explanation=N_("Commands", "everything larger"),
        value=1,
        begins_group=True,
    ),
    Command(
        "actionZoomOut",
        VIEW,
        N_("Commands", "Smaller"),
        "zoom",
        ("Ctrl+-",),
        explanation=N_("Commands", "everything smaller"),
        value=-1,
    ),
    Command(
        "actionZoomReset",
        VIEW,
        N_("Commands", "Usual size"),
        "zoom",
        ("Ctrl+0",),
        explanation=N_("Commands", "the usual size"),
        value=0,
    ),
    Command(
        "actionTheme_system",
        VIEW,
        N_("Commands", "Colors of the system"),
        "set_theme",
        checkable=True,
        value="system",
        begins_group=True,
    ),
    Command(
        "actionTheme_light",
        VIEW,
        N_("Commands", "Light"),
        "set_theme",
        checkable=True,
        value="light",
    ),
    Command(
        "actionTheme_dark", VIEW, N_("Commands", "Dark"), "set_theme", checkable=True, value="dark"
    ),
    *(
        Command(
            f"actionLanguage_{code}",
            VIEW,
            name,
            "set_language",
            checkable=True,
            value=code,
            begins_group=row == 0,
        )
        for row, (code, name) in enumerate(LANGUAGES.items())
    ),
    Command(
        "actionProjector",
        VIEW,
        N_("Commands", "For the projector"),
        "toggle_projector",
        ("F9",),
        explanation=N_("Commands", "large, and the picture alone"),
        checkable=True,
        begins_group=True,
    ),
    Command(
        "actionFullScreen",
        VIEW,
        N_("Commands", "Full screen"),
        "toggle_full_screen",
        ("F11",),
        explanation=N_("Commands", "full screen; Esc leaves it"),
        checkable=True,
    ),
    Command("actionHints", VIEW, N_("Commands", "Hints"), "toggle_hints", checkable=True),
    Command(
        "actionToHint",
        VIEW,
        N_("Commands", "To the hint"),
        "focus_hint",
        ("F8",),
        explanation=N_("Commands", "to the hint at the foot of the window"),
    ),
    Command(
        "actionRestoreDefaults",
        VIEW,
        N_("Commands", "Restore defaults"),
        "lab.restore_defaults",
        begins_group=True,
    ),
    Command(
        "actionLessons",
        HELP,
        N_("Commands", "Lessons…"),
        "lessons.choose",
        ("Ctrl+L",),
        explanation=N_("Commands", "lessons that ask before they run"),
    ),
    Command(
        "actionHelp",
        HELP,
        N_("Commands", "About this page"),
        "help.page",
        ("F1",),
        ("?",),
        N_("Commands", "what this page shows"),
    ),
    Command(
        "actionWhatsThis",
        HELP,
        N_("Commands", "What's this?"),
        "help.point_and_ask",
        (),
        ("Shift+F1",),
        N_("Commands", "explains the field in use, or else what is clicked next"),
    ),
    Command("actionGlossary", HELP, N_("Commands", "Glossary…"), "help.glossary"),
    Command("actionKeys", HELP, N_("Commands", "Keys"), "help.keys"),
    Command("actionAbout", HELP, N_("Commands", "About Descent Lab"), "help.about"),
)


@dataclass(frozen=True)
class WidgetKeys:
    """Keys that a widget takes while it has the focus, for the help of keys.

    Attributes
    ----------
    keys : tuple of str
        After their names in Qt.
    explanation : str
        What they do there.
    within : str
        `PLOTS`, `CELLS` or `DIVIDERS`: kinds of widgets whose keys the help of a page ends
        with, too.
    """

    keys: tuple[str, ...]
    explanation: str
    within: str = ""


PLOTS, CELLS, DIVIDERS = "plots", "cells", "dividers"
LESSON_BACK, LESSON_NEXT, LESSON_BAR = "PgUp", "PgDown", "F6"
WIDGET_KEYS = (
    WidgetKeys(
        (LESSON_BACK, LESSON_NEXT),
        N_("Commands", "in a lesson: the step before and the next one, wherever the focus is"),
    ),
    WidgetKeys(
        (LESSON_BAR,),
        N_("Commands", "in a lesson: to its question, or to the button that leads on"),
    ),
    WidgetKeys(
        ("Left", "Right", "Up", "Down"),
        N_(
            "Commands",
            "in a plot that Tab has come to: move what can be dragged, else a cursor that reads "
            "the values out, else the view; with Shift in small steps",
        ),
        PLOTS,
    ),
    WidgetKeys(
        ("Alt+Left", "Ctrl+Left"),
        N_(
            "Commands",
            "and its three sisters, in such a plot: always the cursor with Alt, the view with Ctrl",
        ),
        PLOTS,
    ),
    WidgetKeys(("+", "-"), N_("Commands", "in a plot: nearer, farther"), PLOTS),
    WidgetKeys(
        ("Home", "Esc"), N_("Commands", "in a plot: the whole again, without the cursor"), PLOTS
    ),
    WidgetKeys(
        ("Left", "Right", "Up", "Down"),
        N_(
            "Commands",
            "in images, pixels and cells that Tab has come to: from one to the next",
        ),
        CELLS,
    ),
    WidgetKeys(
        ("Space", "Return"), N_("Commands", "choose an image, or where a plot is aimed at"), CELLS
    ),
    WidgetKeys(
        ("Left", "Right", "Up", "Down"),
        N_("Commands", "on a divider that Tab has come to: share the room out anew"),
        DIVIDERS,
    ),
)


def all_commands(titles: Sequence[str]) -> tuple[Command, ...]:
    """The whole table in the order of the menus, with a command for each page's title."""
    pages = (
        Command(
            f"actionPage{row + 1}",
            VIEW,
            title,
            "show_row",
            (f"Ctrl+{row + 1}",),
            explanation=title,
            value=row,
        )
        for row, title in enumerate(titles)
    )
    menus = tuple(MENUS)
    return tuple(sorted((*pages, *COMMANDS), key=lambda command: menus.index(command.menu)))

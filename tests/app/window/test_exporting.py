"""Taking things away: figures by the dialog, curves, weights and code by the File menu."""

import errno
import json
from collections.abc import Callable
from dataclasses import replace
from itertools import cycle, product
from pathlib import Path

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.figures.drawing import caption_height
from app.figures.files import figure_file
from app.figures.finding import figures_of
from app.figures.sheet import Sheet
from app.figures.table import figure_table, has_table, plot_series, plot_table
from app.pages import PAGES
from app.pages.network.model.histograms import histogram_of
from app.pages.network.views.confusion_view import ConfusionView
from app.pages.network.views.histogram_grid import HistogramGrid, HistogramRow
from app.pages.runs.views.overlay_plot import OverlayPlot
from app.state.export import ExportState
from app.state.moment import MomentState
from app.theme import Theme
from app.widgets.figure import Figure, HasTable
from app.widgets.plots import HasTablePoints, Plot
from app.window.export_dialog import ExportDialog
from app.window.figure_settings import figure_settings, in_shape, sheet_of
from app.window.main_window import MainWindow
from nncore import History, Run, Timeline, TrainingConfig
from tests.app.fronts import lay_out
from tests.app.shown_texts import walk

JOB_MS = 20_000
WORDS = {"ElidedLabel", "Frame", "TermLabel", "_Divider"}  # paint, but no data


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path, str], None]:
    """Lets the dialog for files be answered with a path, and a kind of file."""

    def answer(path: Path, kind: str = "") -> None:
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), kind), raising=True
        )

    return answer


@pytest.fixture
def trained(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A run of a few steps to its end."""
    window.session.set_config(TrainingConfig(iterations=30, hidden_sizes=(8,), train_size=500))
    with qtbot.waitSignal(window.session.run_ended, timeout=JOB_MS):
        window.session.start()
    return window


def trigger(window: MainWindow, name: str) -> None:
    window.findChild(QAction, name).trigger()


def opened(window: MainWindow) -> ExportDialog:
    trigger(window, "actionExport")
    return window.findChild(ExportDialog)


@pytest.mark.thorough
def test_the_figure_with_the_focus_is_offered_and_all_others_that_are_seen(
    trained: MainWindow, qtbot: QtBot
) -> None:
    trained.activateWindow()
    plot = trained.page.accuracy_view.plot
    plot.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is plot)
    qtbot.keyClick(plot, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = trained.findChild(ExportDialog)
    assert dialog.figure is plot
    titles = [dialog.figure_combo.itemText(i) for i in range(dialog.figure_combo.count())]
    assert {"Loss against iteration", "Accuracy against epoch"} <= set(titles)
    dialog.close()


FORMS = "pdf", "svg", "png"


def assert_drawn(figure: Figure, form: str) -> None:
    sheet = Sheet.of(ExportState(format=form, unit="px"), False, "Title", "Settings")
    assert figure.title
    assert len(figure_file(figure, sheet, form)) > 500, (figure.title, form)


@pytest.mark.thorough
def test_a_figure_of_every_page_is_drawn_as_a_file(trained: MainWindow) -> None:
    """As one kind of file after the other."""
    for entry, form in zip(PAGES, cycle(FORMS), strict=False):
        trained.show_page(entry.key)
        lay_out()
        assert_drawn(figures_of(trained.page)[0], form)


@pytest.mark.thorough
def test_every_figure_of_every_tab_is_drawn_as_every_kind_of_file(trained: MainWindow) -> None:
    for page in walk(trained):
        lay_out()
        for figure, form in product(figures_of(page), FORMS):
            assert_drawn(figure, form)


@pytest.mark.thorough
def test_all_that_holds_points_on_any_plot_has_a_name_in_its_table(trained: MainWindow) -> None:
    held = (pg.PlotDataItem, pg.PlotCurveItem, pg.ScatterPlotItem, pg.BarGraphItem, HasTablePoints)
    seen = set()
    for page in walk(trained):
        lay_out()
        for plot in page.findChildren(Plot):
            items = {item for item in plot.getPlotItem().items if isinstance(item, held)}
            counts = {item: len(points[0]) for item, points in plot_series(plot)}
            for item in items:
                names = plot.series_names(item, counts.get(item, 1))
                assert plot.is_left_out(item) or all(names), (plot.title, item)
                assert item not in counts or len(names) == counts[item], (plot.title, item)
            seen |= items
    assert len(seen) > 100


@pytest.mark.thorough
def test_whatever_paints_data_is_a_figure_with_a_theme_of_its_own(trained: MainWindow) -> None:
    for page in walk(trained):
        for widget in page.findChildren(QWidget):
            kind = type(widget)
            paints = "paintEvent" in vars(kind) and kind.__module__.startswith("app.")
            assert isinstance(widget, Figure) or not paints or kind.__name__ in WORDS, widget
            if isinstance(widget, Figure):
                assert widget.figure_theme is not trained.lab.theme


@pytest.mark.thorough
def test_the_window_does_not_change_by_an_export(trained: MainWindow) -> None:
    lay_out()
    before = trained.grab().toImage()
    for figure in figures_of(trained.page):
        sheet = Sheet.of(ExportState(points=20, light=False), True, "Title", "Settings")
        figure_file(figure, sheet, "png")
        assert trained.grab().toImage() == before, figure.title


@pytest.mark.thorough
def test_a_figure_is_saved_under_the_name_that_was_chosen(
    trained: MainWindow, answer, tmp_path: Path
) -> None:
    dialog = opened(trained)
    for form, beginning in (("pdf", b"%PDF"), ("svg", b"<?xml"), ("png", b"\x89PNG")):
        dialog.model.update(format=form)
        answer(tmp_path / "figure")
        dialog.save_button.click()
        assert (tmp_path / f"figure.{form}").read_bytes().startswith(beginning)
    dialog.close()


def test_data_of_a_plot_are_saved_and_of_images_they_cannot_be(
    trained: MainWindow, answer, tmp_path: Path
) -> None:
    dialog = opened(trained)
    figures = figures_of(trained.page)
    assert dialog.figure_combo.count() == len(figures)
    for i, figure in enumerate(figures):
        dialog.figure_combo.choose(str(i))
        assert dialog.data_button.isEnabled() is isinstance(figure, Plot | HasTable)
    assert not has_table(trained.page.batch_view.grid)
    plot = trained.page.accuracy_view.plot
    dialog.figure_combo.choose(str(figures.index(plot)))
    answer(tmp_path / "accuracy.csv")
    dialog.data_button.click()
    lines = (tmp_path / "accuracy.csv").read_text().splitlines()
    assert "# Hidden layers: 8" in lines
    test = trained.session.run.record.history.evaluations[-1].test_accuracy
    assert float(lines[-1].rpartition(",")[2]) == pytest.approx(100 * test)
    dialog.close()


@pytest.mark.thorough
def test_a_copy_is_on_the_clipboard(trained: MainWindow) -> None:
    dialog = opened(trained)
    dialog.copy_button.click()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert bytes(data.data("image/svg+xml").data()).startswith(b"<?xml")
    dialog.close()


def test_a_copy_from_the_menu_has_the_shape_of_the_figure_and_pixels_for_print(
    trained: MainWindow,
) -> None:
    plot = trained.page.accuracy_view.plot
    export = trained.lab.model("export", ExportState())
    export.update(width=127, height=500, format="pdf", title=False, settings=False)
    place = plot.mapTo(trained, plot.rect().center())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, trained.mapToGlobal(place))
    trained.contextMenuEvent(event)
    menu = trained.findChild(QMenu, "figureMenu")
    menu.actions()[-1].trigger()
    menu.close()
    image = QGuiApplication.clipboard().image()
    assert image.width() == 1500  # 300 to the inch
    shape = max(plot.height() / plot.width(), 0.4)
    assert image.height() == pytest.approx(image.width() * shape, rel=0.01)


@pytest.mark.parametrize("unit", ["mm", "px"])
def test_the_lines_below_a_figure_take_nothing_from_its_shape(
    trained: MainWindow, unit: str
) -> None:
    plot, page = trained.page.accuracy_view.plot, trained.page
    state = ExportState(unit=unit, width={"mm": 120, "px": 800}[unit])
    bare = in_shape(plot, page, replace(state, title=False, settings=False))
    titled, full = in_shape(plot, page, replace(state, settings=False)), in_shape(plot, page, state)
    assert bare.height == pytest.approx(state.width * max(plot.height() / plot.width(), 0.4), abs=1)
    assert bare.height < titled.height < full.height
    more = full.height - bare.height
    sheet = sheet_of(plot, page, full)
    assert more / full.height * sheet.size.height() == pytest.approx(
        caption_height(plot, sheet), rel=0.1
    )


def test_a_height_beyond_the_limits_is_the_limit() -> None:
    wide = ExportState(width=5000)
    assert [wide.in_shape(shape).height for shape in (0.55, 1.5)] == [2750, 5000]


def test_what_cannot_be_written_is_said_and_the_dialog_stays(
    trained: MainWindow, answer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "figure.pdf").write_text("before")
    full = OSError(errno.ENOSPC, "No space left on device")

    def fail(_: int) -> None:
        raise full

    monkeypatch.setattr("nncore.whole_files.os.fsync", fail)
    dialog = opened(trained)
    answer(tmp_path / "figure.pdf")
    dialog.save_button.click()
    assert "No space left on device" in dialog.error_line.text()
    assert dialog.isVisible()
    assert (tmp_path / "figure.pdf").read_text() == "before"
    assert [each.name for each in tmp_path.glob("figure*")] == ["figure.pdf"]
    dialog.close()


def test_a_width_that_is_no_size_holds_the_file_back(trained: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(trained)
    editor = dialog.form.editor("width")
    editor.setFocus()
    editor.lineEdit().selectAll()
    qtbot.keyClicks(editor.lineEdit(), "1")
    qtbot.keyClick(editor.lineEdit(), Qt.Key.Key_Tab)
    assert dialog.save_button.isEnabled() is dialog.form.is_valid
    dialog.close()


@pytest.mark.thorough
def test_the_context_menu_offers_the_figure_that_was_pointed_at(trained: MainWindow) -> None:
    plot = trained.page.accuracy_view.plot
    place = plot.mapTo(trained, plot.rect().center())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, trained.mapToGlobal(place))
    trained.contextMenuEvent(event)
    menu = trained.findChild(QMenu, "figureMenu")
    export, copy = menu.actions()
    QGuiApplication.clipboard().clear()
    copy.trigger()
    assert QGuiApplication.clipboard().mimeData().hasImage()
    export.trigger()
    menu.close()
    dialog = trained.findChild(ExportDialog)
    assert dialog.figure is plot
    dialog.close()


def test_where_nothing_is_a_figure_there_is_no_menu(trained: MainWindow) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(2, 2), QPoint(2, 2))
    trained.contextMenuEvent(event)
    assert not event.isAccepted()
    assert trained.findChild(QMenu, "figureMenu") is None


def test_a_figure_of_a_million_losses_is_a_small_file(window: MainWindow) -> None:
    rng = np.random.default_rng(0)
    history = History.restored(rng.random(1_000_000).astype(np.float32), (), (), 1_000_000)
    config = TrainingConfig(iterations=1_000_000)
    live = window.session.run
    live.record = Run(config, history, Timeline(), live.record.data)
    view = window.page.loss_view
    view.show_run(live)
    lay_out()
    for form in ("pdf", "svg", "png"):
        sheet = Sheet.of(ExportState(format=form), False, "Loss", "Settings")
        assert len(figure_file(view.plot, sheet, form)) < 300_000


@pytest.mark.whole_mnist
def test_curves_weights_and_code_of_the_run_are_written(
    trained: MainWindow, answer, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(tmp_path / "curves", "CSV (*.csv)")
    trigger(trained, "actionExportCurves")
    qtbot.waitUntil((tmp_path / "curves.csv").exists, timeout=JOB_MS)
    answer(tmp_path / "weights.npz")
    trigger(trained, "actionExportWeights")
    qtbot.waitUntil((tmp_path / "weights.npz").exists, timeout=JOB_MS)
    with np.load(tmp_path / "weights.npz") as archive:
        kept = trained.session.run.record.network.params
        np.testing.assert_array_equal(archive["W1"], kept["W1"])
    answer(tmp_path / "run", "Jupyter notebook (*.ipynb)")
    trigger(trained, "actionExportCode")
    assert json.loads((tmp_path / "run.ipynb").read_text())["nbformat"] == 4
    answer(tmp_path / "run.py")
    trigger(trained, "actionExportCode")
    compile((tmp_path / "run.py").read_text(), "run.py", "exec")


@pytest.mark.whole_mnist
def test_what_a_script_cannot_do_is_said(window: MainWindow, answer, tmp_path: Path) -> None:
    window.session.set_config(TrainingConfig(activation="gelu"))
    answer(tmp_path / "run.py")
    trigger(window, "actionExportCode")
    assert "gelu" in window.errors.box.text()
    assert not (tmp_path / "run.py").exists()
    window.errors.box.close()


def test_a_table_that_cannot_be_written_is_said(
    window: MainWindow, answer, tmp_path: Path, qtbot: QtBot
) -> None:
    answer(tmp_path / "missing" / "curves.csv")
    with qtbot.waitSignal(window.session.error_raised, timeout=JOB_MS):
        trigger(window, "actionExportCurves")
    assert "choose another folder" in window.errors.box.text()
    window.errors.box.close()


def test_the_names_of_runs_are_beside_their_curves_on_paper_and_in_the_table(
    trained: MainWindow,
) -> None:
    trained.show_page("runs")
    lay_out()
    overlay = trained.page.findChild(OverlayPlot, "overlayPlot")
    svg = figure_file(overlay.plot, Sheet.of(ExportState(), False, "", ""), "svg").decode()
    table = plot_table(overlay.plot, {})
    ((name, _),) = overlay.names.places()
    assert f">{name.name}</text>" in svg
    assert f"\n{name.name}," in table


@pytest.mark.thorough
def test_settings_are_those_of_the_moment_that_is_looked_at(trained: MainWindow) -> None:
    trained.show_page("network")
    trained.lab.moment.set(MomentState(10))
    lay_out()
    figure = figures_of(trained.page)[0]
    assert figure_settings(figure, trained.page)["Step"] == "10"


@pytest.mark.thorough
def test_pictures_of_numbers_are_tables_with_a_heading_for_each_column(
    trained: MainWindow,
) -> None:
    told = set()
    for page in walk(trained):
        lay_out()
        for figure in figures_of(page):
            if isinstance(figure, HasTable):
                head, *rows = figure.table_rows()
                assert all(len(row) == len(head) for row in rows), type(figure)
                assert all(head), type(figure)
                told.add(type(figure).__name__)
    assert told >= {"OutputBars", "GradientBars", "ProbabilityBars", "MatrixView", "ConfusionView"}


def test_a_confusion_matrix_is_a_row_for_each_true_class(qtbot: QtBot) -> None:
    view = ConfusionView(Theme("light"))
    qtbot.addWidget(view)
    view.show_matrix(np.array([[5, 1], [0, 4]]), ["cat", "dog"], in_shares=False)
    assert figure_table(view, {"Seed": "7"}).splitlines() == [
        "# Confusion matrix",
        "# Seed: 7",
        "true class,cat,dog",
        "cat,5,1",
        "dog,0,4",
    ]


def test_a_histogram_is_a_row_for_each_bin(qtbot: QtBot) -> None:
    grid = HistogramGrid(Theme("light"), "Values", "values", "")
    qtbot.addWidget(grid)
    now = histogram_of(np.array([0.1, 0.2, 0.9, 0.6]), 0.0, 1.0, bins=2)
    grid.show_rows([HistogramRow("weights", [now], [None])], ["layer 1"])
    assert figure_table(grid, {}).splitlines()[1:] == [
        "row,column,from,to,share,share before",
        "weights,layer 1,0.0,0.5,0.5,",
        "weights,layer 1,0.5,1.0,0.5,",
    ]


@pytest.mark.thorough
def test_the_ways_of_all_balls_are_in_the_table_of_the_map(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_page("descent")
    lay_out()
    player = window.page.race_player
    player.seek(15)
    qtbot.waitUntil(lambda: not player.busy)
    lay_out()
    lines = plot_table(figures_of(window.page)[0], {}).splitlines()
    (first, second, *_), way = _points_of("SGD", lines), _points_of("Adam", lines)
    assert first == (-7, 2)
    # x**2/20 + y**2 has the slopes x/10 and 2y; SGD takes off 0.95 of them
    assert second == pytest.approx((-7 + 0.95 * 0.7, 2 - 0.95 * 4), abs=1e-6)
    assert len(way) == 16
    assert _points_of("minimum", lines) == [(0, 0)]
    ((_, x, y, height, *_), *_) = [line.split(",") for line in lines if line.startswith("map,")]
    assert float(height) == pytest.approx(float(x) ** 2 / 20 + float(y) ** 2, rel=1e-12)


def _points_of(name: str, lines: list[str]) -> list[tuple[float, float]]:
    cells = [line.split(",") for line in lines if line.startswith(f"{name},")]
    return [(float(x), float(y)) for _, x, y, *_ in cells]

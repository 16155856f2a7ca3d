"""Run, pause, step, reset, speed: one bar for whatever the visible page plays."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QLabel, QSlider, QToolBar, QToolButton, QWidget

from app.icons import icon
from app.page import Page
from app.player import FASTEST, SLOWEST, Player
from app.theme import Theme
from app.widgets.explaining import explain_widget
from app.widgets.headline import SMALLEST, Headline
from app.window.actions import Actions

RUN_WIDTH = 104  # pixels, at least
SLIDER, NARROW_SLIDER = 140, 50  # pixels of its width; the narrow one without its caption


class Transport(QToolBar):
    """The bar; its actions are those of the menus.

    Where the window is narrow it is `compact`: all buttons but Run have icons alone.
    """

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Transport"))
        self.setObjectName("transport")
        self.setMovable(False)
        self._theme = theme
        self._page: Page | None = None
        self._compact = False
        self.held = False
        self.action_run = actions["actionRun"]
        self.action_step_back = actions["actionStepBack"]
        self.action_step = actions["actionStep"]
        self.action_step_epoch = actions["actionStepEpoch"]
        self.action_reset = actions["actionReset"]
        self.action_predict = actions["actionPredict"]
        self.action_run.triggered.connect(self._on_run)
        self.action_step_back.triggered.connect(self._on_step_back)
        self.action_step.triggered.connect(self._on_step)
        self.action_step_epoch.triggered.connect(self._on_step_epoch)
        self.action_reset.triggered.connect(self._on_reset)
        self._lay_out()
        theme.changed.connect(self.restyle)
        self.restyle()

    def _lay_out(self) -> None:
        self._show_words()
        run_button = QToolButton(self)
        run_button.setObjectName(_button_name(self.action_run))
        run_button.setDefaultAction(self.action_run)
        run_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addWidget(run_button)
        steps = self.action_step_back, self.action_step, self.action_step_epoch
        actions = *steps, self.action_reset, self.action_predict
        self.addActions(actions)
        for action in actions:  # whose buttons a tool bar takes out of the Tab order
            button = self.widgetForAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setObjectName(_button_name(action))
        self._run_button = run_button
        self.headline = Headline(self._theme)
        self.addWidget(self.headline)
        self._speed_caption = QLabel(self.tr("Speed"), self)
        self.speed_slider = QSlider(Qt.Orientation.Horizontal, self)
        self.speed_slider.setObjectName("speedSlider")
        self.speed_slider.setRange(SLOWEST, FASTEST)
        self.speed_slider.setValue(FASTEST)
        self.speed_slider.setAccessibleName(self.tr("Speed"))
        explain_widget(
            self.speed_slider,
            self.tr("How many steps a second."),
            self.tr(
                "Slow, to see what a single step does; fast, to see where it leads. The steps "
                "themselves are the same."
            ),
        )
        self.speed_slider.valueChanged.connect(self._on_speed)
        self._speed_label = QLabel(self)
        speed = self._speed_caption, self.speed_slider, self._speed_label
        self._speed_actions = {widget: self.addWidget(widget) for widget in speed}
        self.headline.said.connect(self._share_room)
        # Later: it is resized by the layout, which would lose what is shown and hidden meanwhile.
        self.headline.resized.connect(self._share_room, Qt.ConnectionType.QueuedConnection)

    def set_compact(self, compact: bool) -> None:
        """Show icons without words, or with them."""
        if compact != self._compact:
            self._compact = compact
            self._show_words()
            self.restyle()

    def _show_words(self) -> None:
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonIconOnly if self._compact else style.ToolButtonTextBesideIcon
        )

    def set_page(self, page: Page) -> None:
        """Drive the player of `page` from now on."""
        if self._page is not None:
            self._page.player.changed.disconnect(self.show_player)
            self._page.validity_changed.disconnect(self.show_player)
        self._page = page
        page.player.changed.connect(self.show_player)
        page.validity_changed.connect(self.show_player)
        self.show_player()

    def hold(self, held: bool) -> None:
        """Let Run and Step wait for something else than the page."""
        self.held = held
        self.show_player()

    @property
    def _player(self) -> Player | None:
        return self._page.player if self._page is not None else None

    @Slot()
    def show_player(self) -> None:
        """Show what the player does and can do; what is written wrong can only be paused."""
        page, player = self._page, self._player
        if page is None or player is None:
            return
        may_run = page.is_valid and not self.held
        self.action_run.setEnabled(player.can_run and (may_run or player.running))
        self.action_run.setChecked(player.running)
        self.action_step.setEnabled(player.can_step and may_run)
        self.action_step_back.setVisible(player.can_step_back)
        self.action_step_epoch.setVisible(player.has_epochs)
        self.action_step_epoch.setEnabled(player.can_step and may_run)
        self.action_reset.setEnabled(player.can_reset)
        self.speed_slider.setValue(player.speed_position)
        speed = player.speed_text()
        self._speed_label.setText(speed)
        for widget in (self._speed_caption, self.speed_slider):
            widget.setEnabled(bool(speed))
        self._show_run_or_pause()

    def _show_run_or_pause(self) -> None:
        text = self._run_texts()[self._run_icon]
        if self.action_run.text() != text or self.action_run.icon().isNull():
            self.action_run.setText(text)
            self.action_run.setIcon(self._icon(self._run_icon, accent=True))

    def _run_texts(self) -> dict[str, str]:
        """What Run may be called, by its icon."""
        return {"run": self.tr("Run"), "pause": self.tr("Pause"), "stop": self.tr("Stop")}

    @property
    def _run_icon(self) -> str:
        if self._player is None or not self._player.running:
            return "run"
        return "pause" if self._player.holds else "stop"

    def _icon(self, name: str, accent: bool = False) -> QIcon:
        colors = self._theme.colors
        return icon(name, colors.on_accent if accent else colors.text, disabled=colors.muted)

    @Slot()
    def restyle(self) -> None:
        """Take colors and sizes from the theme."""
        px = self._theme.px
        self.setIconSize(QSize(px(18), px(18)))
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(px(4), px(4), px(4), px(4))
        layout.setSpacing(px(4))
        self.action_run.setIcon(self._icon(self._run_icon, accent=True))
        self.action_step.setIcon(self._icon("step"))
        self.action_step_back.setIcon(self._icon("step_back"))
        self.action_step_epoch.setIcon(self._icon("step_epoch"))
        self.action_reset.setIcon(self._icon("reset"))
        self.action_predict.setIcon(self._icon("predict"))
        self._restyle_run_button()
        least = 0 if self._compact else px(RUN_WIDTH)
        self._run_button.setMinimumWidth(max(least, self._widest_run_or_pause()))
        self._speed_label.setMinimumWidth(px(110))
        self._share_room()

    @Slot()
    def _share_room(self) -> None:
        """Let the speed give way where the headline needs its room, as on a projector."""
        shown = () if self._theme.for_projector else self._fitting_speed()
        self.speed_slider.setFixedWidth(self._slider_width(shown))
        for widget, action in self._speed_actions.items():
            action.setVisible(widget in shown)

    def _fitting_speed(self) -> tuple[QWidget, ...]:
        """The widgets of the speed beside which the headline can be read.

        The caption gives way first, then the size of the headline's type, how fast it is only
        after that, at last the slider itself.
        """
        slider, label = self.speed_slider, self._speed_label
        choices = (
            (tuple(self._speed_actions), 1.0),
            ((slider, label), 1.0),
            ((slider, label), SMALLEST),
            ((slider,), SMALLEST),
        )
        layout = self.layout()
        assert layout is not None
        right = self.width() - layout.contentsMargins().right() - self.headline.x()
        gap, fits_in = layout.spacing(), self.headline.fits_in
        fitting = (
            each for each, size in choices if fits_in(right - self._speed_width(each, gap), size)
        )
        return next(fitting, ())

    def _speed_width(self, widgets: tuple[QWidget, ...], gap: int) -> int:
        words = [each for each in widgets if each is not self.speed_slider]
        wide = sum(max(each.sizeHint().width(), each.minimumWidth()) for each in words)
        return wide + self._slider_width(widgets) + gap * len(widgets)

    def _slider_width(self, shown: tuple[QWidget, ...]) -> int:
        return self._theme.px(SLIDER if self._speed_caption in shown else NARROW_SLIDER)

    def _widest_run_or_pause(self) -> int:
        """Width that holds all texts of the button: the bar must not jump between them."""
        button, shown = self._run_button, self._run_button.text()
        widths = []
        for text in self._run_texts().values():
            button.setText(text)
            widths.append(button.sizeHint().width())
        button.setText(shown)
        return max(widths)

    def _restyle_run_button(self) -> None:
        px, c = self._theme.px, self._theme.colors
        padding = px(10) if self._compact else px(18)
        # One sheet on one widget: Fusion would mix gray into a button's color.
        self._run_button.setStyleSheet(f"""
            QToolButton {{ background: {c.accent}; color: {c.on_accent}; border: none;
                           border-radius: {px(4)}px; padding: {px(6)}px {padding}px;
                           font-weight: bold; }}
            QToolButton:disabled {{ background: {c.raised}; color: {c.muted}; }}
            """)

    @Slot()
    def _on_run(self) -> None:
        if self._player is not None and self.action_run.isEnabled():  # typing may end in an error
            self._player.toggle()
        self.show_player()

    @Slot()
    def _on_step(self) -> None:
        if self._player is not None and self.action_step.isEnabled():
            self._player.step()

    @Slot()
    def _on_step_back(self) -> None:
        if self._player is not None:
            self._player.step_back()

    @Slot()
    def _on_step_epoch(self) -> None:
        if self._player is not None and self.action_step_epoch.isEnabled():
            self._player.step_epoch()

    @Slot()
    def _on_reset(self) -> None:
        if self._player is not None:
            self._player.reset()

    @Slot(int)
    def _on_speed(self, position: int) -> None:
        if self._player is not None and self._player.speed_position != position:
            self._player.speed_position = position


def _button_name(action: QAction) -> str:
    """Object name of the button of an action: actionStepBack has stepBackButton."""
    name = action.objectName().removeprefix("action")
    return f"{name[0].lower()}{name[1:]}Button"

"""Parts of the page that are those of its mode: made anew where another one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.page import Page
from app.pages.descent.state import DescentState
from app.pages.descent.views.modes import MODE_VIEWS, ModeViews, NumbersViews
from app.pages.descent.views.stage import Stage
from app.state.binding import Binding
from app.widgets.holder import Holder
from app.widgets.object_names import has_own_name, names_below
from app.widgets.scaled_layout import scale_layouts


class ModeParts(QObject):
    """The stage with the mode's picture, its controls, its layers, and its own numbers."""

    formula_typed = Signal(str, str)
    made = Signal()  # anew

    def __init__(self, page: Page, binding: Binding) -> None:
        super().__init__(page)
        self._page = page
        self.mode: str = page.model.value.mode
        self._binding = Binding(page.model, parent=self)  # of the mode's editors, gone with them
        views = self.views
        picture = views.picture(page.theme, page.session, self._binding)
        self.stage = Stage(picture)
        self.controls = views.controls(page.theme, page.model)
        self.numbers: NumbersViews = views.numbers(page.theme, self._binding)
        self.controls_place, self.layers_place = Holder(self.controls), Holder(picture.layers)
        self._take()

    @property
    def views(self) -> ModeViews:
        """How the mode looks."""
        return MODE_VIEWS[self.mode]

    def show_state(self, state: DescentState) -> None:
        """Show a state, of another mode maybe."""
        if state.mode != self.mode:
            self._change(state.mode)
        self.controls.show_state(state)
        self.stage.show_state(state)
        for view in self.numbers:
            view.show_state(state)

    def _change(self, mode: str) -> None:
        page, views, self.mode = self._page, MODE_VIEWS[mode], mode
        for form in self.controls.forms:
            page.remove_form(form)
        self._binding.deleteLater()
        self._binding = Binding(page.model, parent=self)
        self.stage.use(views.picture(page.theme, page.session, self._binding))
        self.controls = views.controls(page.theme, page.model)
        self.numbers = views.numbers(page.theme, self._binding)
        self.controls_place.hold(self.controls)
        self.layers_place.hold(self.stage.picture.layers)
        self._take()
        scale_layouts(page, page.theme.scale)  # with those that are new
        self.made.emit()

    def names_of_others(self) -> frozenset[str]:
        """Object names in the modes that are not in front, whose parts are made to be looked at."""
        return frozenset[str]().union(*map(self._names_in, MODE_VIEWS.keys() - {self.mode}))

    def _names_in(self, mode: str) -> frozenset[str]:
        page, views = self._page, MODE_VIEWS[mode]
        binding = Binding(page.model, parent=self)
        picture = views.picture(page.theme, page.session, binding)
        controls = views.controls(page.theme, page.model)
        parts = picture, picture.layers, controls, *views.numbers(page.theme, binding)
        names = {each.objectName() for each in (*parts, *picture.tools) if has_own_name(each)}
        names = names.union(*map(names_below, (*parts, *picture.tools)))
        picture.end()
        for part in (*parts, *picture.tools, binding):
            part.deleteLater()
        return frozenset(names)

    def _take(self) -> None:
        """Let the new controls be those of the page."""
        self.controls.formula_typed.connect(self.formula_typed)
        for form in self.controls.forms:
            self._page.add_form(form)

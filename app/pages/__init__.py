"""The list of pages, in the order of the navigation; each is imported when it is first shown."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from app.lab import Lab
from app.page import Page
from app.state.fields import PageState
from nncore.marking import N_


@dataclass(frozen=True)
class PageEntry:
    """A page before it is made: its key, its title, and where its class stands."""

    key: str
    title: str
    where: str  # module:class

    @property
    def icon_name(self) -> str:
        """What stands for the page where there is no room for its title."""
        return f"page_{self.key}"

    def make(self, lab: Lab) -> Page:
        """Import the page's class and make the page."""
        return self._kind()(lab)

    def first_state(self) -> PageState:
        """State that the page has at first; its class is imported for it."""
        return self._kind().first_state

    def _kind(self) -> type[Page]:
        module, _, name = self.where.partition(":")
        kind: type[Page] = getattr(import_module(module), name)
        return kind


PAGES = (
    PageEntry("loss", N_("Pages", "Loss"), "app.pages.loss.page:LossPage"),
    PageEntry("miniBatch", N_("Pages", "Mini-batch"), "app.pages.minibatch.page:MiniBatchPage"),
    PageEntry("gradient", N_("Pages", "Gradient"), "app.pages.gradient.page:GradientPage"),
    PageEntry("descent", N_("Pages", "Descent"), "app.pages.descent.page:DescentPage"),
    PageEntry("training", N_("Pages", "Training"), "app.pages.training.page:TrainingPage"),
    PageEntry("network", N_("Pages", "Network"), "app.pages.network.page:NetworkPage"),
    PageEntry("runs", N_("Pages", "Runs"), "app.pages.runs.page:RunsPage"),
)

"""The column of parameters: a TrainingConfig as fields."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from app.messages import explain
from app.session.run import RunStatus
from app.widgets.fields import FieldForm, KeyCombo, NumberSpin
from nncore import NUMBER_LIMITS, WHOLE_LIMITS, ConfigError, TrainingConfig

W = TypeVar("W", bound=QWidget)  # Python 3.11 has no def f[W]


class Parameters(QWidget):
    """Fields for the next run; `edited` carries a config whenever all fields make one.

    The learning rate can change while a run goes on and has a signal of its own.
    """

    edited = Signal(object)  # TrainingConfig
    learning_rate_edited = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._showing = False
        self._form = FieldForm()
        self.setLayout(self._form)
        self._make_fields()
        self._add_fields()
        self._tooltips = {name: field.toolTip() for name, field in self._fixed_fields().items()}
        self._connect_fields()

    def _make_fields(self) -> None:
        self.hidden_sizes = _named(QLineEdit(), "hiddenSizesEdit")
        self.activation = _named(KeyCombo(self._activations()), "activationCombo")
        self.loss = _named(KeyCombo(self._losses()), "lossCombo")
        self.weight_init_std = _named(QLineEdit(), "weightInitStdEdit")
        self.optimizer = _named(KeyCombo(self._optimizers()), "optimizerCombo")
        self.learning_rate = _named(NumberSpin(*NUMBER_LIMITS["learning_rate"]), "learningRateSpin")
        self.batch_size = _named(_whole(*WHOLE_LIMITS["batch_size"]), "batchSizeSpin")
        self.iterations = _named(_whole(*WHOLE_LIMITS["iterations"]), "iterationsSpin")
        self.gradient_method = _named(KeyCombo(self._gradient_methods()), "gradientMethodCombo")
        self.sampling = _named(KeyCombo(self._samplings()), "samplingCombo")
        self.train_size = _named(_whole(0, WHOLE_LIMITS["train_size"][1]), "trainSizeSpin")
        self.train_size.setSpecialValueText(self.tr("all"))
        self.seed = _named(_whole(*WHOLE_LIMITS["seed"]), "seedSpin")

    def _activations(self) -> list[tuple[str, str]]:
        return [
            ("sigmoid", self.tr("sigmoid")),
            ("relu", self.tr("ReLU")),
            ("tanh", self.tr("tanh")),
            ("identity", self.tr("none (linear)")),
        ]

    def _losses(self) -> list[tuple[str, str]]:
        return [
            ("cross_entropy", self.tr("cross-entropy")),
            ("sum_squared_error", self.tr("squared error")),
        ]

    def _optimizers(self) -> list[tuple[str, str]]:
        return [
            ("sgd", self.tr("SGD")),
            ("momentum", self.tr("Momentum")),
            ("nesterov", self.tr("Nesterov")),
            ("adagrad", self.tr("AdaGrad")),
            ("rmsprop", self.tr("RMSProp")),
            ("adam", self.tr("Adam")),
        ]

    def _gradient_methods(self) -> list[tuple[str, str]]:
        return [
            ("backpropagation", self.tr("backpropagation")),
            ("numerical", self.tr("numerical")),
        ]

    def _samplings(self) -> list[tuple[str, str]]:
        return [
            ("random", self.tr("random draws")),
            ("shuffled", self.tr("shuffled epochs")),
        ]

    def _add_fields(self) -> None:
        add = self._form.add
        add(
            "learning_rate",
            self.tr("Learning rate"),
            self.learning_rate,
            self.tr("How far a step goes along the gradient. Can be changed while it trains."),
        )
        add(
            "optimizer",
            self.tr("Optimizer"),
            self.optimizer,
            self.tr("How a step is made of the gradient, from plain descent to Adam."),
        )
        add(
            "batch_size",
            self.tr("Batch size"),
            self.batch_size,
            self.tr("How many images each step learns from."),
        )
        add(
            "iterations",
            self.tr("Iterations"),
            self.iterations,
            self.tr("How many mini-batches the run has."),
        )
        add(
            "hidden_sizes",
            self.tr("Hidden layers"),
            self.hidden_sizes,
            self.tr("Units of each hidden layer: 50, or 100, 50 for two layers."),
        )
        add(
            "activation",
            self.tr("Activation"),
            self.activation,
            self.tr("The function between two layers; without one, layers add nothing."),
        )
        add(
            "loss",
            self.tr("Loss"),
            self.loss,
            self.tr("What is made smaller: how wrong the network's probabilities are."),
        )
        add(
            "weight_init_std",
            self.tr("Initial scale"),
            self.weight_init_std,
            self.tr(
                "Standard deviation of the first random weights: 0.01 for all layers, or one "
                "for each, as in 0.01, 1."
            ),
        )
        add(
            "gradient_method",
            self.tr("Gradient"),
            self.gradient_method,
            self.tr("Backpropagation, or the same numbers by trying every weight."),
        )
        add(
            "sampling",
            self.tr("Sampling"),
            self.sampling,
            self.tr("Draw each batch from the whole set, or deal the shuffled set out."),
        )
        add(
            "train_size",
            self.tr("Training images"),
            self.train_size,
            self.tr("Learn from only the first so many images; 0 takes all."),
        )
        add(
            "seed",
            self.tr("Seed"),
            self.seed,
            self.tr("Decides the first weights and the batches: one seed, one result."),
        )

    def _connect_fields(self) -> None:
        self.learning_rate.valueChanged.connect(self._on_learning_rate)
        for edit in (self.hidden_sizes, self.weight_init_std):
            edit.textChanged.connect(self._on_edited)
        for combo in self.findChildren(KeyCombo):
            combo.currentIndexChanged.connect(self._on_edited)
        for spin in self.findChildren(QSpinBox):
            spin.valueChanged.connect(self._on_edited)

    def show_config(self, config: TrainingConfig) -> None:
        """Fill the fields, without taking that for an edit."""
        self._showing = True
        self.learning_rate.setValue(config.learning_rate)
        for name in ("optimizer", "activation", "loss", "gradient_method", "sampling"):
            getattr(self, name).choose(getattr(config, name))
        self.batch_size.setValue(config.batch_size)
        self.iterations.setValue(config.iterations)
        self.train_size.setValue(config.train_size or 0)
        self.seed.setValue(config.seed)
        _show_numbers(self.hidden_sizes, config.hidden_sizes)
        _show_numbers(self.weight_init_std, config.weight_init_std)
        self._form.clear_problems()
        self._showing = False

    def show_status(self, status: RunStatus) -> None:
        """Lock what cannot change in the middle of a run, and say why."""
        locked = status in {RunStatus.RUNNING, RunStatus.PAUSED}
        why = self.tr("Fixed while a run is under way: Reset (Ctrl+R) begins a new one.")
        for name, field in self._fixed_fields().items():
            field.setEnabled(not locked)
            field.setToolTip(why if locked else self._tooltips[name])

    def set_training_images(self, available: int) -> None:
        """Allow no more training images than there are."""
        self.train_size.setMaximum(available)

    def show_error(self, error: ConfigError) -> None:
        """Say at its field what is wrong."""
        self._form.show_problem(error.values["field"], explain(error))

    def problem(self, field: str) -> str:
        """What is said to be wrong with a field of the config; empty if nothing is."""
        return self._form.problem(field)

    def _fixed_fields(self) -> dict[str, QWidget]:
        return {
            "optimizer": self.optimizer,
            "batch_size": self.batch_size,
            "iterations": self.iterations,
            "hidden_sizes": self.hidden_sizes,
            "activation": self.activation,
            "loss": self.loss,
            "weight_init_std": self.weight_init_std,
            "gradient_method": self.gradient_method,
            "sampling": self.sampling,
            "train_size": self.train_size,
            "seed": self.seed,
        }

    @Slot(float)
    def _on_learning_rate(self, learning_rate: float) -> None:
        if not self._showing:
            self.learning_rate_edited.emit(learning_rate)

    @Slot()
    def _on_edited(self) -> None:
        if self._showing:
            return
        self._form.clear_problems()
        try:
            config = TrainingConfig(**self._values())
        except ConfigError as error:
            self.show_error(error)
        else:
            self.edited.emit(config)

    def _values(self) -> dict[str, Any]:
        return {
            "hidden_sizes": _numbers(self.hidden_sizes.text(), int),
            "activation": self.activation.key(),
            "loss": self.loss.key(),
            "weight_init_std": _numbers(self.weight_init_std.text(), float),
            "optimizer": self.optimizer.key(),
            "learning_rate": self.learning_rate.value(),
            "batch_size": self.batch_size.value(),
            "iterations": self.iterations.value(),
            "gradient_method": self.gradient_method.key(),
            "sampling": self.sampling.key(),
            "train_size": self.train_size.value() or None,
            "seed": self.seed.value(),
        }


def _named(widget: W, name: str) -> W:
    widget.setObjectName(name)
    return widget


def _whole(low: int, high: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(low, high)
    spin.setGroupSeparatorShown(True)
    spin.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
    spin.setKeyboardTracking(False)
    return spin


def _numbers(text: str, kind: type[int] | type[float]) -> Any:
    """Read "100, 50"; what is not a list of numbers is returned as it is, to be refused."""
    try:
        return tuple(kind(part) for part in text.split(","))
    except ValueError:
        return text


def _show_numbers(edit: QLineEdit, numbers: Any) -> None:
    """Show a number or a list of them, but leave a text alone that already says the same."""
    numbers = numbers if isinstance(numbers, tuple) else (numbers,)
    if _numbers(edit.text(), float) != tuple(map(float, numbers)):
        edit.setText(", ".join(f"{number:g}" for number in numbers))

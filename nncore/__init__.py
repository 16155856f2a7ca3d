"""The engine of Descent Lab: networks, gradients and descent in NumPy, with no window."""

from nncore.activations import ACTIVATIONS, identity, relu, sigmoid, softmax, tanh
from nncore.basins import Basins, descend_grid
from nncore.blas import limit_blas_threads
from nncore.checking import CheckedParameter, check_gradient, check_network, compare_gradients
from nncore.config import TrainingConfig
from nncore.datasets import Dataset, load_dataset, load_mnist, scale_pixels
from nncore.descent import DescentStep, descend
from nncore.errors import (
    ArgumentError,
    ConfigError,
    DatasetError,
    DivergedError,
    ExpressionError,
    NncoreError,
    RunFileError,
)
from nncore.expressions import Expression, parse_expression
from nncore.gradients import (
    Cancelled,
    KeepGoing,
    forward_difference,
    gradient_descent,
    numerical_gradient,
    relative_error,
)
from nncore.history import Evaluation, History, LearningRateChange, Step
from nncore.limits import (
    MOST_NUMERICAL_OPERATIONS,
    MOST_PARAMETERS,
    MOST_STEP_VALUES,
    MOST_STEP_WORK,
    NUMBER_LIMITS,
    WHOLE_LIMITS,
    numerical_operations,
    parameter_count,
)
from nncore.losses import LOSSES, cross_entropy_error, one_hot, sum_squared_error
from nncore.metrics import confusion_matrix, hardest_samples, per_class_accuracy
from nncore.networks import MultiLayerNet, SimpleNet, TwoLayerNet
from nncore.optimizers import OPTIMIZERS, SGD, AdaGrad, Adam, Momentum, Nesterov, RMSProp
from nncore.perturbation import forward_passes
from nncore.stability import Stability, stability
from nncore.surfaces import SURFACES, Surface
from nncore.timeline import Snapshot, Timeline
from nncore.training import Trainer
from nncore.translation import N_

__all__ = [
    "ACTIVATIONS",
    "LOSSES",
    "MOST_NUMERICAL_OPERATIONS",
    "MOST_PARAMETERS",
    "MOST_STEP_VALUES",
    "MOST_STEP_WORK",
    "NUMBER_LIMITS",
    "N_",
    "OPTIMIZERS",
    "SGD",
    "SURFACES",
    "WHOLE_LIMITS",
    "AdaGrad",
    "Adam",
    "ArgumentError",
    "Basins",
    "Cancelled",
    "CheckedParameter",
    "ConfigError",
    "Dataset",
    "DatasetError",
    "DescentStep",
    "DivergedError",
    "Evaluation",
    "Expression",
    "ExpressionError",
    "History",
    "KeepGoing",
    "LearningRateChange",
    "Momentum",
    "MultiLayerNet",
    "Nesterov",
    "NncoreError",
    "RMSProp",
    "RunFileError",
    "SimpleNet",
    "Snapshot",
    "Stability",
    "Step",
    "Surface",
    "Timeline",
    "Trainer",
    "TrainingConfig",
    "TwoLayerNet",
    "check_gradient",
    "check_network",
    "compare_gradients",
    "confusion_matrix",
    "cross_entropy_error",
    "descend",
    "descend_grid",
    "forward_difference",
    "forward_passes",
    "gradient_descent",
    "hardest_samples",
    "identity",
    "limit_blas_threads",
    "load_dataset",
    "load_mnist",
    "numerical_gradient",
    "numerical_operations",
    "one_hot",
    "parameter_count",
    "parse_expression",
    "per_class_accuracy",
    "relative_error",
    "relu",
    "scale_pixels",
    "sigmoid",
    "softmax",
    "stability",
    "sum_squared_error",
    "tanh",
]

"""The engine of Descent Lab: networks, gradients and descent in NumPy, with no window."""

from nncore.activations import (
    ACTIVATIONS,
    Activation,
    gelu,
    identity,
    relu,
    sigmoid,
    silu,
    softmax,
    softplus,
    tanh,
)
from nncore.arrays import Floats, Grads
from nncore.basins import Basins, descend_grid
from nncore.blas import limit_blas_threads
from nncore.classification import Classification, classify
from nncore.code_lines import CodeLine, LineReading, StepCode, read_line
from nncore.config import TrainingConfig
from nncore.curves import CURVES, Curve
from nncore.datasets import Dataset, load_dataset, load_mnist, make_dataset, scale_pixels
from nncore.descent import DescentStep, descend
from nncore.descent_listing import descent_code, descent_readings
from nncore.dropout import Dropout
from nncore.errors import (
    ArgumentError,
    ConfigError,
    DamageError,
    DatasetError,
    DivergedError,
    ExpressionError,
    NncoreError,
    RunFileError,
    ScriptError,
)
from nncore.expressions import Expression, parse_expression
from nncore.gradient_check import check_gradient, check_network
from nncore.gradient_listing import gradient_code, gradient_readings
from nncore.gradient_noise import DrawnBatches, GradientNoise, draw_batches
from nncore.gradient_rows import CheckedParameter, compare_gradients
from nncore.gradients import (
    Cancelled,
    CentralDifference,
    KeepGoing,
    central_difference,
    forward_difference,
    gradient_descent,
    numerical_gradient,
    relative_error,
)
from nncore.history import Evaluation, History, LearningRateChange, Step
from nncore.initial_weights import INITIAL_WEIGHTS, InitialWeights
from nncore.layers import Layer
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
from nncore.line_batches import LineBatches
from nncore.line_losses import LINE_LOSSES
from nncore.line_surface import LineSurface
from nncore.loss_landscape import (
    LossLandscape,
    PathOnPlane,
    losses_at,
    measure_landscape,
    measure_path,
)
from nncore.loss_listing import loss_code, loss_readings
from nncore.losses import LOSSES, cross_entropy_error, one_hot, sum_squared_error
from nncore.marking import N_
from nncore.metrics import confusion_matrix, hardest_samples, per_class_accuracy
from nncore.moment import Moment
from nncore.networks import MultiLayerNet
from nncore.next_step import LayerMeans, NextStep, StepEntry, trace_sample, unit_arguments
from nncore.noise_measurement import measure_gradient_noise
from nncore.optimizers import OPTIMIZERS, SGD, AdaGrad, Adam, Momentum, Nesterov, RMSProp
from nncore.parameter_plane import ParameterPlane, random_plane, trajectory_plane
from nncore.perturbation import forward_passes, one_by_one_gradient
from nncore.point_sets import POINT_SETS
from nncore.principal_components import PrincipalComponents, principal_components
from nncore.run import Run
from nncore.run_file import load_run, save_run
from nncore.schedules import SCHEDULES, schedule_factor
from nncore.script import jupyter_notebook, numpy_script
from nncore.signals import LayerSignal, layer_signals
from nncore.simple_net import SimpleNet
from nncore.stability import Stability, stability
from nncore.standardization import Standardization
from nncore.step_code import step_code
from nncore.step_values import CodeValue, Made, StepValues, place_of_sample
from nncore.stopping import STOP_REASONS
from nncore.surfaces import SURFACES, Surface
from nncore.timeline import Snapshot, Timeline
from nncore.trace import Trace
from nncore.training import Trainer
from nncore.two_layer_net import TwoLayerNet
from nncore.unit_activity import UnitActivity, unit_activity
from nncore.unit_states import UnitStates
from nncore.weight_decay import WEIGHT_DECAYS, decay_penalty

__all__ = [
    "ACTIVATIONS",
    "CURVES",
    "INITIAL_WEIGHTS",
    "LINE_LOSSES",
    "LOSSES",
    "MOST_NUMERICAL_OPERATIONS",
    "MOST_PARAMETERS",
    "MOST_STEP_VALUES",
    "MOST_STEP_WORK",
    "NUMBER_LIMITS",
    "N_",
    "OPTIMIZERS",
    "POINT_SETS",
    "SCHEDULES",
    "SGD",
    "STOP_REASONS",
    "SURFACES",
    "WEIGHT_DECAYS",
    "WHOLE_LIMITS",
    "Activation",
    "AdaGrad",
    "Adam",
    "ArgumentError",
    "Basins",
    "Cancelled",
    "CentralDifference",
    "CheckedParameter",
    "Classification",
    "CodeLine",
    "CodeValue",
    "ConfigError",
    "Curve",
    "DamageError",
    "Dataset",
    "DatasetError",
    "DescentStep",
    "DivergedError",
    "DrawnBatches",
    "Dropout",
    "Evaluation",
    "Expression",
    "ExpressionError",
    "Floats",
    "GradientNoise",
    "Grads",
    "History",
    "InitialWeights",
    "KeepGoing",
    "Layer",
    "LayerMeans",
    "LayerSignal",
    "LearningRateChange",
    "LineBatches",
    "LineReading",
    "LineSurface",
    "LossLandscape",
    "Made",
    "Moment",
    "Momentum",
    "MultiLayerNet",
    "Nesterov",
    "NextStep",
    "NncoreError",
    "ParameterPlane",
    "PathOnPlane",
    "PrincipalComponents",
    "RMSProp",
    "Run",
    "RunFileError",
    "ScriptError",
    "SimpleNet",
    "Snapshot",
    "Stability",
    "Standardization",
    "Step",
    "StepCode",
    "StepEntry",
    "StepValues",
    "Surface",
    "Timeline",
    "Trace",
    "Trainer",
    "TrainingConfig",
    "TwoLayerNet",
    "UnitActivity",
    "UnitStates",
    "central_difference",
    "check_gradient",
    "check_network",
    "classify",
    "compare_gradients",
    "confusion_matrix",
    "cross_entropy_error",
    "decay_penalty",
    "descend",
    "descend_grid",
    "descent_code",
    "descent_readings",
    "draw_batches",
    "forward_difference",
    "forward_passes",
    "gelu",
    "gradient_code",
    "gradient_descent",
    "gradient_readings",
    "hardest_samples",
    "identity",
    "jupyter_notebook",
    "layer_signals",
    "limit_blas_threads",
    "load_dataset",
    "load_mnist",
    "load_run",
    "loss_code",
    "loss_readings",
    "losses_at",
    "make_dataset",
    "measure_gradient_noise",
    "measure_landscape",
    "measure_path",
    "numerical_gradient",
    "numerical_operations",
    "numpy_script",
    "one_by_one_gradient",
    "one_hot",
    "parameter_count",
    "parse_expression",
    "per_class_accuracy",
    "place_of_sample",
    "principal_components",
    "random_plane",
    "read_line",
    "relative_error",
    "relu",
    "save_run",
    "scale_pixels",
    "schedule_factor",
    "sigmoid",
    "silu",
    "softmax",
    "softplus",
    "stability",
    "step_code",
    "sum_squared_error",
    "tanh",
    "trace_sample",
    "trajectory_plane",
    "unit_activity",
    "unit_arguments",
]

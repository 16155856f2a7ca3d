"""Arguments that a function of the engine cannot work with."""

from nncore.errors.base import NncoreError
from nncore.marking import N_


class ArgumentError(NncoreError, ValueError):
    """An argument that a function of the engine cannot work with."""

    SENTENCES = {
        "target_shape": N_(
            "errors",
            "targets of shape {t_shape} do not fit outputs of shape {y_shape}; "
            "give labels of shape {label_shape} or one-hot targets of shape {y_shape}",
        ),
        "label_dtype": N_(
            "errors", "labels must be whole numbers, got {dtype}; convert them with astype(int)"
        ),
        "label_range": N_("errors", "labels must lie from 0 to {last}, got {value}"),
        "output_shape": N_("errors", "outputs must be of shape (C,) or (N, C), got {shape}"),
        "layer_shapes": N_(
            "errors",
            "no layers that follow one another have the parameters {value}; give W1 of shape "
            "(n_inputs, n_units), b1 of shape (n_units,), W2, ..., all of one dtype",
        ),
        "input_shape": N_(
            "errors",
            "inputs of shape {shape} do not fit the network; "
            "give shape ({n_inputs},) or (N, {n_inputs})",
        ),
        "not_numbers": N_(
            "errors", "{name} must be an array of numbers, got {value}; convert it to floats"
        ),
        "shapes_differ": N_(
            "errors", "arrays of shapes {a_shape} and {b_shape} were given; give two of one shape"
        ),
        "no_samples": N_("errors", "a loss needs at least one sample, got {value}"),
        "no_scores": N_(
            "errors", "scores must have at least one class along their last axis, got shape {shape}"
        ),
        "not_a_number": N_(
            "errors",
            "the function f must return one real number, got {value}; add its values up, or return "
            "one of them",
        ),
        "not_callable": N_("errors", "{name} must be a function, got {value}; give its name alone"),
        "step": N_(
            "errors", "the step h must be a positive number, got {value}; 1e-4 does for most"
        ),
        "not_perturbable": N_(
            "errors",
            "the array x is changed in place, so it must be one of floats that can be written to; "
            "give np.array(x, dtype=float)",
        ),
        "not_by_name": N_(
            "errors",
            "parameters and gradients are given by their names, got {value}; give dicts, as in "
            "update({{'x': x}}, {{'x': gradient}})",
        ),
        "no_config": N_(
            "errors", "a configuration is needed, got {value}; give TrainingConfig(), say"
        ),
        "no_dataset": N_("errors", "a data set is needed, got {value}; give load_dataset()"),
        "no_run": N_(
            "errors",
            "a run is needed, got {value}; give load_run(path), or Run.untrained(config, dataset)",
        ),
        "unknown_parameter": N_(
            "errors", "there is a gradient of {name} but no such parameter; there are {known}"
        ),
        "missing_gradient": N_("errors", "the gradient of {name} is missing; there are {known}"),
        "parameter_kind": N_(
            "errors",
            "{name} is changed in place, so it must be an array of floats that can be written to, "
            "got {value}; give np.array({name}, dtype=float)",
        ),
        "gradient_kind": N_(
            "errors", "the gradient of {name} must be an array of numbers, got {value}"
        ),
        "state_shape": N_(
            "errors",
            "{name} has the shape {shape}, but had {state_shape} in the updates before; "
            "make a new optimizer for it",
        ),
        "betas": N_(
            "errors",
            "the decay rates betas must be two numbers from 0 to just under 1, got {value}",
        ),
        "rng": N_(
            "errors",
            "the generator rng must be a numpy.random.Generator or a whole number from 0 on, "
            "got {value}",
        ),
        "weights_shape": N_(
            "errors", "weights must be of shape (n_inputs, n_classes), got {shape}"
        ),
        "labels_shape": N_(
            "errors",
            "true and predicted labels must be of one shape (n_samples,), "
            "got {t_shape} and {predicted_shape}",
        ),
        "confusion_shape": N_(
            "errors", "a confusion matrix is of shape (n_classes, n_classes), got {shape}"
        ),
        "point": N_("errors", "{name} must be two numbers, x and y, got {value}"),
        "place": N_("errors", "{name} must be one number in a tuple, got {value}"),
        "interval": N_("errors", "a domain must be ((w_min, w_max),), got {value}"),
        "domain": N_("errors", "a domain must be ((x_min, x_max), (y_min, y_max)), got {value}"),
        "line_points": N_(
            "errors", "points must be one or more of two finite numbers each, x and y, got {value}"
        ),
        "optimizer": N_("errors", "an optimizer is needed, got {value}; give SGD(lr=0.1), say"),
        "coordinate_count": N_(
            "errors", "a formula takes a coordinate for each of {variables}, got {value}"
        ),
        "not_text": N_("errors", "a formula must be a text, got {value}"),
        "parameter_shape": N_(
            "errors",
            "{name} has the shape {shape}, its gradient {gradient_shape}; "
            "give a gradient of the shape of {name}",
        ),
        "masks": N_(
            "errors",
            "masks must be one array a hidden layer, of the shapes {shapes}, got {value}",
        ),
        "plane_points": N_(
            "errors", "points of a plane must be of shape (n_points, 2), got {value}"
        ),
        "vectors": N_(
            "errors",
            "vectors must be finite numbers of shape (n_samples, n_features), at least one sample, "
            "got {value}",
        ),
        "noise_without_rng": N_(
            "errors",
            "noise of size {value} needs random numbers, and no rng was given; "
            "give numpy.random.default_rng(seed)",
        ),
    }

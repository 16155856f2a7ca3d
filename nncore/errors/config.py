"""Settings outside of what is allowed."""

from nncore.errors.base import NncoreError
from nncore.marking import N_


class ConfigError(NncoreError, ValueError):
    """A setting outside of what is allowed; `values["field"]` names it."""

    SENTENCES = {
        "not_positive": N_("errors", "{field} must be a positive number, got {value}"),
        "negative": N_("errors", "{field} must be zero or a positive number, got {value}"),
        "not_in_range": N_(
            "errors", "{field} must be a number from {low} to just under {high}, got {value}"
        ),
        "out_of_range": N_(
            "errors", "{field} must be a number from {low:g} to {high:g}, got {value}"
        ),
        "not_text": N_(
            "errors", "{field} must be a text of at most {most} characters, got {value}"
        ),
        "item_count": N_("errors", "{field} must list from {low} to {high} values, got {value}"),
        "exact_item_count": N_("errors", "{field} must list {count} values, got {value}"),
        "not_whole": N_(
            "errors", "{field} must be a whole number from {low} to {high}, got {value}"
        ),
        "not_a_choice": N_("errors", "{field} must be one of {choices}, got {value}"),
        "not_finite": N_("errors", "{field} must be two finite numbers, got x {x:g} and y {y:g}"),
        "one_not_finite": N_("errors", "{field} must be a finite number, got {value}"),
        "empty_domain": N_(
            "errors",
            "{field} must reach from one number to a larger one, "
            "got {low:g} to {high:g} for {axis}",
        ),
        "empty_range": N_(
            "errors", "{field} must begin below its end, got {first:g} to {second:g}"
        ),
        "layer_count": N_(
            "errors",
            "{field} must list from {low} to {high} whole numbers, got {value}; "
            "put commas between them, as in 100, 50",
        ),
        "initial_scale": N_(
            "errors",
            "{field} must be one number, one for each of the {layers} layers, or one of {choices}, "
            "got {value}",
        ),
        "parameter_count": N_(
            "errors",
            "{field} must make a network of at most {most:,} parameters, got at least {value:,}; "
            "give fewer or smaller layers",
        ),
        "step_work": N_(
            "errors",
            "{field} × parameters must be at most {most:,}, got at least {value:,}; "
            "give a smaller batch or a smaller network",
        ),
        "step_values": N_(
            "errors",
            "{field} × units of all layers must be at most {most:,}, got at least {value:,}; "
            "give a smaller batch or a smaller network",
        ),
        "numerical_operations": N_(
            "errors",
            "{field} must let a numerical gradient take at most {most:,} multiplications, "
            "got at least {value:,}; give a smaller network or batch, or use backpropagation",
        ),
        "train_size": N_(
            "errors", "{field} must be at most {available}, all training images, got {value}"
        ),
        "batch_size": N_(
            "errors",
            "{field} must be at most {available}, the training set to shuffle, got {value}",
        ),
    }

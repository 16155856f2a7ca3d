"""What went wrong, in the viewer's language: the engine's codes and values become sentences."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from nncore import NncoreError


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # the name that lupdate looks for
    """Mark `text` for translation, and leave it as it is."""
    return text


# The English is the engine's own sentence (a test keeps it so); the literals stand here again
# because lupdate collects literals only, and the engine knows of no Qt.
SENTENCES: dict[tuple[str, str], str] = {
    ("ArgumentError", "target_shape"): QT_TRANSLATE_NOOP(
        "errors",
        "targets of shape {t_shape} do not fit outputs of shape {y_shape}; give labels "
        "of shape {label_shape} or one-hot targets of shape {y_shape}",
    ),
    ("ArgumentError", "label_dtype"): QT_TRANSLATE_NOOP(
        "errors",
        "labels must be whole numbers, got {dtype}; convert them with astype(int)",
    ),
    ("ArgumentError", "label_range"): QT_TRANSLATE_NOOP(
        "errors",
        "labels must lie from 0 to {last}, got {value}",
    ),
    ("ArgumentError", "output_shape"): QT_TRANSLATE_NOOP(
        "errors",
        "outputs must be of shape (C,) or (N, C), got {shape}",
    ),
    ("ArgumentError", "input_shape"): QT_TRANSLATE_NOOP(
        "errors",
        "inputs of shape {shape} do not fit a network of {n_inputs} inputs; "
        "give shape ({n_inputs},) or (N, {n_inputs})",
    ),
    ("ArgumentError", "parameter_shape"): QT_TRANSLATE_NOOP(
        "errors",
        "{name} has the shape {shape}, its gradient {gradient_shape}",
    ),
    ("ArgumentError", "noise_without_rng"): QT_TRANSLATE_NOOP(
        "errors",
        "noise is drawn by rng; give numpy.random.default_rng(seed)",
    ),
    ("ConfigError", "not_positive"): QT_TRANSLATE_NOOP(
        "errors",
        "{field} must be a positive number, got {value}",
    ),
    ("ConfigError", "negative"): QT_TRANSLATE_NOOP(
        "errors",
        "{field} must be zero or a positive number, got {value}",
    ),
    ("ConfigError", "not_in_range"): QT_TRANSLATE_NOOP(
        "errors",
        "{field} must be a number from {low} to just under {high}, got {value}",
    ),
    ("ConfigError", "out_of_range"): QT_TRANSLATE_NOOP(
        "errors",
        "{field} must be a number from {low:g} to {high:g}, got {value}",
    ),
    ("ConfigError", "not_text"): QT_TRANSLATE_NOOP(
        "errors",
        "{field} must be a text of at most {most} characters, got {value}",
    ),
    ("ConfigError", "item_count"): QT_TRANSLATE_NOOP(
        "errors",
        "{field} must list from {low} to {high} values, got {value}",
    ),
    ("ConfigError", "not_whole"): QT_TRANSLATE_NOOP(
        "errors",
        "{field} must be a whole number from {low} to {high}, got {value}",
    ),
    ("ConfigError", "not_a_choice"): QT_TRANSLATE_NOOP(
        "errors",
        "{field} must be one of {choices}, got {value}",
    ),
    ("ConfigError", "not_finite"): QT_TRANSLATE_NOOP(
        "errors",
        "{field} must be made of finite numbers, got {value}",
    ),
    ("ConfigError", "empty_domain"): QT_TRANSLATE_NOOP(
        "errors",
        "{field} must be ((x_min, x_max), (y_min, y_max)), each minimum below its "
        "maximum and all finite, got {value}",
    ),
    ("ConfigError", "empty_range"): QT_TRANSLATE_NOOP(
        "errors",
        "{field} must begin below its end, got {first:g} to {second:g}",
    ),
    ("ConfigError", "layer_count"): QT_TRANSLATE_NOOP(
        "errors",
        "{field} must list from {low} to {high} whole numbers, got {value}",
    ),
    ("ConfigError", "scale_count"): QT_TRANSLATE_NOOP(
        "errors",
        "{field} must be one number or one for each of the {layers} layers, got {value}",
    ),
    ("ConfigError", "train_size"): QT_TRANSLATE_NOOP(
        "errors",
        "{field} must be at most {available}, all training images, got {value}",
    ),
    ("ConfigError", "batch_size"): QT_TRANSLATE_NOOP(
        "errors",
        "{field} must be at most {available}, the training set to shuffle, got {value}",
    ),
    ("DatasetError", "no_folder"): QT_TRANSLATE_NOOP(
        "errors",
        "there is no folder {folder}; choose one that holds a data set's four files",
    ),
    ("DatasetError", "not_a_folder"): QT_TRANSLATE_NOOP(
        "errors",
        "{folder} is not a folder; choose the folder that holds the four files",
    ),
    ("DatasetError", "unreadable_folder"): QT_TRANSLATE_NOOP(
        "errors",
        "{folder} cannot be opened ({reason}); allow reading it or choose another folder",
    ),
    ("DatasetError", "missing"): QT_TRANSLATE_NOOP(
        "errors",
        "{folder} lacks a file named {names}, with or without .gz; put all four files "
        "of the data set there",
    ),
    ("DatasetError", "unreadable"): QT_TRANSLATE_NOOP(
        "errors",
        "{file} cannot be read ({reason}); allow reading it or copy it again",
    ),
    ("DatasetError", "bad_gzip"): QT_TRANSLATE_NOOP(
        "errors",
        "{file} is damaged as gzip data ({reason}); copy it again",
    ),
    ("DatasetError", "magic"): QT_TRANSLATE_NOOP(
        "errors",
        "{file} begins with the bytes {found}, not {expected}; put the IDX file that "
        "belongs under this name there",
    ),
    ("DatasetError", "header_cut_short"): QT_TRANSLATE_NOOP(
        "errors",
        "{file} ends after {size:,} bytes, within its header of {header}; copy it again",
    ),
    ("DatasetError", "cut_short"): QT_TRANSLATE_NOOP(
        "errors",
        "{file} ends after {size:,} of {promised:,} bytes; copy it again",
    ),
    ("DatasetError", "trailing"): QT_TRANSLATE_NOOP(
        "errors",
        "{file} goes on after the {promised:,} bytes it promises; copy it again",
    ),
    ("DatasetError", "too_large"): QT_TRANSLATE_NOOP(
        "errors",
        "{file} promises {size:,} bytes of data, more than the {most:,} that can be "
        "read; copy it again or choose a smaller data set",
    ),
    ("DatasetError", "empty"): QT_TRANSLATE_NOOP(
        "errors",
        "{file} holds 0 images; choose a data set that has some",
    ),
    ("DatasetError", "image_size"): QT_TRANSLATE_NOOP(
        "errors",
        "{file} has images of {height:,} × {width:,} pixels; choose a data set of 1 to "
        "{most:,} pixels an image",
    ),
    ("DatasetError", "counts"): QT_TRANSLATE_NOOP(
        "errors",
        "{images} holds {n_images:,} images but {labels} {n_labels:,} labels; copy both"
        " from the same data set",
    ),
    ("DatasetError", "sides"): QT_TRANSLATE_NOOP(
        "errors",
        "{train} has images of {train_size} pixels but {test} of {test_size}; copy both"
        " from the same data set",
    ),
    ("DatasetError", "label"): QT_TRANSLATE_NOOP(
        "errors",
        "{file} holds the label {value} at position {position:,}; choose a data set "
        "whose labels lie from 0 to {last}",
    ),
    ("DivergedError", "initial"): QT_TRANSLATE_NOOP(
        "errors",
        "the initial weights already give numbers that are not finite; restart with weights of "
        "a smaller scale, {weight_init_std:g} say",
    ),
    ("DivergedError", "loss"): QT_TRANSLATE_NOOP(
        "errors",
        "the loss stopped being a finite number at iteration {iteration}; restart with "
        "a learning rate of {remedy:g}",
    ),
    ("DivergedError", "parameters"): QT_TRANSLATE_NOOP(
        "errors",
        "{name} holds numbers that are not finite at iteration {iteration}; restart "
        "with a learning rate of {remedy:g}",
    ),
    ("ExpressionError", "empty"): QT_TRANSLATE_NOOP(
        "errors",
        "type a formula in {variables}",
    ),
    ("ExpressionError", "too_long"): QT_TRANSLATE_NOOP(
        "errors",
        "the formula has {size} characters; at most {most} can be read",
    ),
    ("ExpressionError", "too_deep"): QT_TRANSLATE_NOOP(
        "errors",
        "at character {column} the formula nests more than {most} deep; simplify it",
    ),
    ("ExpressionError", "bad_character"): QT_TRANSLATE_NOOP(
        "errors",
        "{found!r} at character {column} has no meaning in a formula; use numbers, "
        "names, + - * / ** and parentheses",
    ),
    ("ExpressionError", "unknown_name"): QT_TRANSLATE_NOOP(
        "errors",
        "{found} at character {column} is not known; use {known}",
    ),
    ("ExpressionError", "run_together"): QT_TRANSLATE_NOOP(
        "errors",
        "{found} at character {column} is not known; for a product write {product}",
    ),
    ("ExpressionError", "unfinished"): QT_TRANSLATE_NOOP(
        "errors",
        "the formula ends after {found}; write what follows it",
    ),
    ("ExpressionError", "missing_operand"): QT_TRANSLATE_NOOP(
        "errors",
        "a number or a name is missing before {found} at character {column}",
    ),
    ("ExpressionError", "missing_operator"): QT_TRANSLATE_NOOP(
        "errors",
        "an operator is missing between {left} and {found} at character {column}; for a"
        " product write {left}*{found}",
    ),
    ("ExpressionError", "missing_parentheses"): QT_TRANSLATE_NOOP(
        "errors",
        "{found} at character {column} is a function; write what it is taken of in "
        "parentheses: {found}(x)",
    ),
    ("ExpressionError", "unclosed"): QT_TRANSLATE_NOOP(
        "errors",
        "the ( at character {column} is never closed; add a )",
    ),
    ("ExpressionError", "unopened"): QT_TRANSLATE_NOOP(
        "errors",
        "the ) at character {column} was never opened; remove it",
    ),
}


def explain(error: BaseException, labels: Mapping[str, str] | None = None) -> str:
    """Return one sentence about `error`: what is wrong, and what helps.

    `labels` are what the window calls the fields that the engine names.
    """
    if isinstance(error, NncoreError):
        sentence = SENTENCES[type(error).__name__, error.code]
        values = {**error.values}
        if "field" in values:
            field = values["field"]
            values["field"] = (labels or {}).get(field, field.replace("_", " "))
        return _capitalized(QCoreApplication.translate("errors", sentence).format(**values))
    return QCoreApplication.translate(
        "errors", "Something in the program itself failed ({kind}: {text}); please report it"
    ).format(kind=type(error).__name__, text=error)


def _capitalized(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]

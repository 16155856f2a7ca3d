"""What can go wrong in the engine: a language-free code, the values, and an English sentence."""

from collections.abc import Mapping
from typing import Any, ClassVar

from nncore.marking import N_
from nncore.quoting import quoted

REFUSED = "value", "found", "left"  # what the sentences call what came from outside


class NncoreError(Exception):
    """Base of all errors that the engine raises on purpose.

    Parameters
    ----------
    code : str
        A key of the class's `SENTENCES`; an application translates by it.
    **values
        What the sentence names: the bad value, what is allowed, the remedy. A bad value of
        more than 80 characters is kept as a quotation of 80.

    Attributes
    ----------
    code : str
    values : dict
    """

    SENTENCES: ClassVar[Mapping[str, str]] = {}

    def __init__(self, code: str, **values: Any) -> None:
        self.code = code
        self.values = {k: quoted(v) if k in REFUSED else v for k, v in values.items()}
        super().__init__(self.SENTENCES[code].format(**self.values))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.code, self.values)


def _rebuild(kind: type[NncoreError], code: str, values: dict[str, Any]) -> NncoreError:
    """Unpickle an error, whose keyword arguments Exception does not remember."""
    return kind(code, **values)


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


class DatasetError(NncoreError):
    """A data file or folder that is missing, unreadable or damaged."""

    SENTENCES = {
        "not_a_path": N_(
            "errors", "a data set is given as the path of a folder or a file, got {value}"
        ),
        "not_found": N_(
            "errors", "there is no folder or file {path}; choose one that holds a data set"
        ),
        "empty_folder": N_(
            "errors", "{folder} is empty; choose a folder or a file that holds a data set"
        ),
        "unknown_form": N_(
            "errors",
            "{folder} holds {found}, and no data set that can be read; choose a folder of four "
            "IDX files as of MNIST, an .npz file with x_train and y_train, a .csv file with the "
            "label first, or, in the window, a folder with one folder of pictures for each class",
        ),
        "unknown_file": N_(
            "errors",
            "{file} is of no kind that can be read (it begins with the bytes {found}); choose "
            "one of four IDX files as of MNIST, an .npz file with x_train and y_train, a .csv "
            "file with the label first, or, in the window, a folder with one folder of pictures "
            "for each class",
        ),
        "several": N_(
            "errors", "{folder} holds several data sets ({names}); choose a file of one of them"
        ),
        "archive": N_("errors", "{file} is an archive; unpack it and choose the folder"),
        "pickle": N_(
            "errors",
            "{file} holds Python objects, which could run any program, and is not read; "
            "save plain arrays with numpy.savez and choose that .npz file",
        ),
        "unreadable_folder": N_(
            "errors",
            "{folder} cannot be opened ({reason}); allow reading it or choose another folder",
        ),
        "missing": N_(
            "errors",
            "{folder} lacks {names}, with or without .gz; put all four files of the data set there",
        ),
        "unreadable": N_(
            "errors", "{file} cannot be read ({reason}); allow reading it or copy it again"
        ),
        "bad_gzip": N_("errors", "{file} is damaged as gzip data ({reason}); copy it again"),
        "magic": N_(
            "errors",
            "{file} begins with the bytes {found}, not {expected}; "
            "put the IDX file that belongs under this name there",
        ),
        "header_cut_short": N_(
            "errors",
            "{file} ends after {size:,} of the {header} bytes of its header; copy it again",
        ),
        "cut_short": N_(
            "errors", "{file} ends after {size:,} of {promised:,} bytes; copy it again"
        ),
        "trailing": N_(
            "errors", "{file} goes on after the {promised:,} bytes it promises; copy it again"
        ),
        "too_large": N_(
            "errors",
            "{file} promises {size:,} bytes of data, more than the {most:,} that can be read; "
            "copy it again or choose a smaller data set",
        ),
        "empty": N_("errors", "{file} holds 0 images; choose a data set that has some"),
        "image_size": N_(
            "errors",
            "{file} has images of {height:,} × {width:,} pixels; "
            "choose a data set of 1 to {most:,} pixels an image",
        ),
        "counts": N_(
            "errors",
            "the images in {images} are not as many as the labels in {labels}, "
            "{n_images:,} against {n_labels:,}; copy both from the same data set",
        ),
        "sides": N_(
            "errors",
            "{train} has images of {train_size} pixels but {test} of {test_size}; "
            "copy both from the same data set",
        ),
        "class_count": N_(
            "errors",
            "the number of classes of {name} is {count:,}; choose a data set of {least} to {most}",
        ),
        "label": N_(
            "errors",
            "{file} holds the label {value}; choose a data set whose labels lie from 0 to {last}",
        ),
        "label_kind": N_(
            "errors",
            "{file} holds the label {value}; labels must be whole numbers from 0 on",
        ),
        "no_labels": N_(
            "errors",
            "{file} holds pixels without labels, so nothing can be learned from it; "
            "choose the file that has labels, train.csv say",
        ),
        "too_few": N_(
            "errors", "{name} must hold at least 2 images, to train and to test, got {count}"
        ),
        "array_shape": N_(
            "errors",
            "{name} is of the shape {shape}; images must be of shape (N, height, width), or "
            "(N, pixels) of a square, in shades of gray, and labels of shape (N,)",
        ),
        "pixel_range": N_(
            "errors",
            "{name} holds numbers from {low:g} to {high:g}; its pixels must lie from 0 to {most}",
        ),
        "bad_npz": N_("errors", "{file} is damaged as an .npz file ({reason}); copy it again"),
        "npz_names": N_(
            "errors",
            "{file} holds the arrays {found}; name them x_train and y_train, and x_test and "
            "y_test, or x and y",
        ),
        "bad_table": N_(
            "errors",
            "{file} is no table of one image a line ({reason}); "
            "choose a .csv file with the label first and the pixels after it",
        ),
        "bad_picture": N_(
            "errors", "{file} cannot be read as a picture ({reason}); mend it or take it away"
        ),
        "blank_picture": N_(
            "errors", "{file} shows nothing: all of its pixels are alike; take it away"
        ),
    }


class DamageError(NncoreError):
    """What is wrong inside of a file; the `reason` of a DatasetError, whose sentence it ends in."""

    SENTENCES = {
        "endless": N_("errors", "it is a pipe or a device"),
        "no_checksum": N_("errors", "the data end before their checksum"),
        "padding": N_("errors", "more than {most:,} zeros follow the data"),
        "empty_parts": N_("errors", "{count:,} parts hold next to nothing"),
        "expansion": N_("errors", "far more unpacks than was packed"),
        "long_line": N_("errors", "a line of more than a megabyte"),
        "line_width": N_(
            "errors",
            "a line with another number of values than the first: {count:,}, not {width:,}",
        ),
        "column_count": N_("errors", "too few columns, {count}: a label and a pixel make two"),
        "packed_size": N_("errors", "{packed:,} bytes unpack to {size:,}"),
        "packing": N_("errors", "{name} is packed in a way that NumPy does not use"),
        "array_header": N_("errors", "the header of an array: {text}"),
        "picture_size": N_("errors", "{width:,} × {height:,} pixels are too many"),
        "too_many_arrays": N_("errors", "{count:,} arrays, where at most {most:,} are read"),
        "array_kind": N_("errors", "the array {name} holds {dtype}, no numbers or text"),
        "array_size": N_(
            "errors", "the size of the array {name} in bytes is {size:,}, not what it says"
        ),
        "array_form": N_("errors", "the array {name} is of another form: {found}"),
        "missing_array": N_("errors", "the array {name} is missing"),
        "not_finite": N_("errors", "the array {name} holds numbers that are not finite"),
        "out_of_range": N_("errors", "the array {name} holds numbers that cannot be"),
        "too_many_steps": N_("errors", "{count:,} steps of a run of {most:,}"),
        "header": N_("errors", "the header: {text}"),
    }


class DivergedError(NncoreError):
    """A number of a run is no longer finite; `values["iteration"]` says since when."""

    SENTENCES = {
        "initial": N_(
            "errors",
            "the initial weights already give numbers that are not finite; "
            "restart with weights of a smaller scale, {weight_init_std:g} say",
        ),
        "loss": N_(
            "errors",
            "the loss stopped being a finite number at iteration {iteration}; "
            "restart with a learning rate of {remedy:g}",
        ),
        "parameters": N_(
            "errors",
            "{name} holds numbers that are not finite at iteration {iteration}; "
            "restart with a learning rate of {remedy:g}",
        ),
    }


class ExpressionError(NncoreError, ValueError):
    """A typed formula that is refused; `values["position"]` and `values["length"]` say where."""

    SENTENCES = {
        "empty": N_("errors", "type a formula in {variables}"),
        "too_long": N_("errors", "the formula has {size} characters; at most {most} can be read"),
        "too_deep": N_(
            "errors", "at character {column} the formula nests more than {most} deep; simplify it"
        ),
        "too_complex": N_(
            "errors",
            "the formula and its derivatives take {value:,} operations, more than the {most:,} "
            "that can be drawn in time; simplify it",
        ),
        "bad_character": N_(
            "errors",
            "the {found} at character {column} has no meaning in a formula; "
            "use numbers, names, + - * / ** and parentheses",
        ),
        "foreign_letter": N_(
            "errors",
            '"{found}" at character {column} is no letter of a formula; '
            "switch the keyboard to English",
        ),
        "unknown_name": N_("errors", '"{found}" at character {column} is not known; use {known}'),
        "run_together": N_(
            "errors", '"{found}" at character {column} is not known; for a product write {product}'
        ),
        "decimal_comma": N_(
            "errors", "the , at character {column} is no decimal point; write {number}"
        ),
        "comma": N_(
            "errors",
            "the , at character {column} separates nothing; "
            "write numbers with a point, and commas between arguments only",
        ),
        "equation": N_(
            "errors",
            "the = at character {column} makes an equation; "
            "write one side minus the other, or only what stands right of it",
        ),
        "unfinished": N_("errors", "the formula ends after {found}; write what follows it"),
        "missing_operand": N_(
            "errors", "a number or a name is missing before {found} at character {column}"
        ),
        "missing_operator": N_(
            "errors",
            "an operator is missing between {left} and {found} at character {column}; "
            "for a product write {product}",
        ),
        "missing_parentheses": N_(
            "errors",
            '"{found}" at character {column} is a function; '
            "write what it is taken of in parentheses: {remedy}",
        ),
        "unclosed": N_(
            "errors", "the {found} at character {column} is never closed; add a {closing}"
        ),
        "unopened": N_("errors", "the ) at character {column} was never opened; remove it"),
    }


class RunFileError(NncoreError):
    """A file of a run that cannot be read or written, or that holds something else."""

    SENTENCES = {
        "not_a_path": N_("errors", "a run is given as the path of a file, got {value}"),
        "unreadable": N_("errors", "{file} cannot be read ({reason}); choose a saved run"),
        "unwritable": N_(
            "errors",
            "{file} cannot be written ({reason}); choose another folder, or make room on the disk",
        ),
        "too_large": N_(
            "errors", "{file} has {size:,} bytes, more than the {most:,} of any run; choose another"
        ),
        "damaged": N_(
            "errors", "{file} is damaged ({reason}); save the run again, or use a copy of it"
        ),
        "foreign": N_(
            "errors", "{file} holds no run; choose a file that Descent Lab or nncore has saved"
        ),
        "version": N_(
            "errors",
            "{file} is of version {value} of the form, and this Descent Lab reads version "
            "{version}; open it with the one that saved it, or a later one",
        ),
        "other_data": N_(
            "errors",
            "the run was made on {name} ({n_train:,} and {n_test:,} images), and other data are "
            "open; open those first",
        ),
        "own_settings": N_("errors", "a saved run goes on by its own settings; leave out {option}"),
        "nothing_kept": N_("errors", "the run has no snapshot to go on from; begin it anew"),
    }


class ScriptError(NncoreError):
    """A run that a short script of NumPy cannot do."""

    SENTENCES = {
        "data": N_(
            "errors",
            "a script reads the four files of {sets}, and this run learned from {name}; "
            "save the run as a file instead",
        ),
        "numerical": N_(
            "errors",
            "a script takes its gradients by backpropagation, and the numerical gradient of this "
            "run would take it hours; train by backpropagation first",
        ),
        "activation": N_(
            "errors",
            "NumPy has no function that {activation} can be written with in a few lines; "
            "choose another activation for a run that is to be a script",
        ),
        "batch_size": N_(
            "errors",
            "a script takes mini-batches of up to {most:,} images through this network at once, "
            "got {batch_size:,}; train with smaller ones first",
        ),
    }

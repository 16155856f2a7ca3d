"""What is wrong inside of a file."""

from nncore.errors.base import NncoreError
from nncore.marking import N_


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

"""Files of runs that cannot be read or written."""

from nncore.errors.base import NncoreError
from nncore.marking import N_


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

"""Data files and folders that are missing, unreadable or damaged."""

from nncore.errors.base import NncoreError
from nncore.marking import N_


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

"""What the window knows about the entries of the engine's registries: one table a kind.

A table has an entry for each key of its registry and no other; all that the pages say of
an optimizer, an activation, a loss … and how they draw it is taken from there. No Qt: texts
are marked English (`nncore.marking.N_`), to be asked for by `translated(text)`.
"""

"""Views of the tabs that have several: what each needs of the moment, and how it is shown."""

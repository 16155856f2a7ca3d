"""Languages that the window speaks."""

LANGUAGES = {"en": "English", "ko": "한국어"}  # by code, each named in itself

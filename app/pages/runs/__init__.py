"""The Runs page: every run that was kept, and what came of it, beside the others."""

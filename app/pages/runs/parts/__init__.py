"""Parts of the Runs page, a tab each."""

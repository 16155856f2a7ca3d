"""The parts of the Network page, a tab each: every one shows the moment that is looked at."""

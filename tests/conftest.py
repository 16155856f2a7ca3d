"""Before anything imports Qt: no screen is needed, and none is disturbed."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

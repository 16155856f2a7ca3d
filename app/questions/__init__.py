"""Questions that are answered before something runs, and what came of the answers."""

KEPT = "questions"  # key of the lab that the answers stand under

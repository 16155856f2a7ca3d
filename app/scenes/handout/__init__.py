"""The teacher's page of a scene: what it shows, asks and expects, on one sheet of paper."""

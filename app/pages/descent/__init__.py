"""Gradient descent on functions of two variables: a map, and balls that go down it."""

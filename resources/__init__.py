"""Data that ships with Descent Lab: MNIST, scenes, translations, icons."""

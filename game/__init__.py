"""Spanningsveld: a game of dilemmas without right answers."""

__version__ = "0.1.0"

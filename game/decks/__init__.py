"""Decks: YAML in, checked values out, with every problem at its place."""

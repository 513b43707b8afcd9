"""Practising alone: from the screens to the data and back."""

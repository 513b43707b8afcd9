"""Practising alone: a second table of phases over the same events, log and `apply`."""

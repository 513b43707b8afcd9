"""The lint: content that could be better, one rule in each module."""

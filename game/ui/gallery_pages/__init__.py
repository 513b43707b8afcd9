"""The pages of the gallery, one in each module."""

"""The studio: what its screens ask, carried out on the files of a deck."""

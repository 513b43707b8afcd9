"""Groups and data: what is kept here, and how it goes for good or to another computer."""

"""Reading the cards of a deck beforehand, and picking some."""

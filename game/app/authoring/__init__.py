"""The commands for people who write decks, on the services of `decks`, `core` and `report`."""

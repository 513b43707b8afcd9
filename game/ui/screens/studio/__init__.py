"""The studio: trainers write decks, try them, print them and share them."""

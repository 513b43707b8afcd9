"""The composition root: opens the data, builds the screens, carries out what they ask."""

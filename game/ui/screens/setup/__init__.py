"""Setting up a group session: who plays, with what, how, and for how long."""

"""The interface: a tree of values, laid out, painted, focused and read aloud."""

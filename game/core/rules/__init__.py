"""The rules, a module per part of a session; each gives its rows of the table."""

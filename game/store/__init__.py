"""Where the data lives: sessions, groups, ballots, backups and settings, in one folder."""

"""What a group takes home: a session as one value, and that value on paper."""

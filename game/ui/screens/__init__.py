"""The screens: what people see at each moment, and what their presses mean."""

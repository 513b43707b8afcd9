"""What a screen is made of: one widget in each module, imported by its own name."""

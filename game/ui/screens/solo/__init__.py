"""The screens of practising alone."""

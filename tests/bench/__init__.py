"""Speed, measured as ratios against a floor in the same run, since machines are noisy."""

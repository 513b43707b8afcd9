"""The phases of a card, one part of the screen each; `PARTS` names them all."""

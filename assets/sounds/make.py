#!/usr/bin/env python3
"""Make the two sounds of the game: a soft bell and the rustle of a paper card.

Run it in any folder as `python assets/sounds/make.py`; it writes `bell.wav` and `rustle.wav`
beside itself. It needs the standard library only and gives the same bytes every time. Both are
mono, 16 bit, 44.1 kHz, with their loudest sample at -12 dB.
"""

import math
import struct
import wave
from collections.abc import Iterator
from pathlib import Path

RATE = 44_100
PEAK = 10 ** (-12 / 20)
_LOUDEST = 32_767


def bell() -> list[float]:
    """Two partials that die away, the higher one sooner; a touch of 6 ms, no click."""
    length = 1.2
    partials = ((587.33, 1.0, 3.6), (1_479.8, 0.32, 7.5))
    samples = []
    for step in range(round(length * RATE)):
        at = step / RATE
        tone = sum(
            loud * math.exp(-fade * at) * math.sin(math.tau * pitch * at)
            for pitch, loud, fade in partials
        )
        samples.append(tone * _rise(at, 0.006) * _rise(length - at, 0.25))
    return samples


def rustle() -> list[float]:
    """Noise between about 900 and 6000 Hz, in three small strokes, as paper over paper."""
    length = 0.3
    strokes = ((0.035, 0.022, 0.55), (0.115, 0.045, 1.0), (0.21, 0.04, 0.45))
    low = high = 0.0
    soft, hard = _share(6_000), _share(900)
    samples = []
    for step, noise in zip(range(round(length * RATE)), _noise(), strict=False):
        at = step / RATE
        low += soft * (noise - low)
        high += hard * (low - high)
        shape = sum(
            loud * math.exp(-(((at - middle) / wide) ** 2)) for middle, wide, loud in strokes
        )
        samples.append((low - high) * shape * _rise(at, 0.01) * _rise(length - at, 0.05))
    return samples


def save(path: Path, samples: list[float]) -> None:
    """Write the samples, brought to the peak, as a wave file."""
    scale = PEAK * _LOUDEST / max(abs(sample) for sample in samples)
    whole = [round(sample * scale) for sample in samples]
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(struct.pack(f"<{len(whole)}h", *whole))


def _rise(at: float, length: float) -> float:
    """From 0 to 1 over the length, smooth at both ends."""
    return 0.5 - 0.5 * math.cos(math.pi * min(1.0, max(0.0, at / length)))


def _share(pitch: float) -> float:
    """How far a one-pole filter follows each sample."""
    return 1 - math.exp(-math.tau * pitch / RATE)


def _noise() -> Iterator[float]:
    """Even noise between -1 and 1 that is the same every time."""
    state = 20_261_122
    while True:
        state = (state * 1_664_525 + 1_013_904_223) % 2**32
        yield state / 2**31 - 1


if __name__ == "__main__":
    here = Path(__file__).parent
    save(here / "bell.wav", bell())
    save(here / "rustle.wav", rustle())

"""The style sheet of the HTML report: calm paper on a screen, plain on a printer."""

from __future__ import annotations

from game.report.colours import DAY
from game.report.svg import TEXT, TITLE

_VARIABLES = "".join(f"--{role}:{code};" for role, code in DAY.items())

_ROOT = f":root{{{_VARIABLES}--title-face:{TITLE};--text-face:{TEXT}}}"

_RULES = """
* { box-sizing: border-box }
html { background: var(--paper); -webkit-text-size-adjust: 100% }
body { margin: 0 auto; max-width: 62rem; padding: 3rem 1.75rem 4rem; color: var(--ink);
  font: 1.0625rem/1.55 var(--text-face); overflow-wrap: anywhere;
  -webkit-print-color-adjust: exact; print-color-adjust: exact }
h1, h2, h3, h4 { font-family: var(--title-face); font-weight: 600; line-height: 1.15; margin: 0 }
h1 { font-size: 3rem; letter-spacing: -.01em }
h2 { font-size: 2rem; margin-bottom: .75rem }
h3 { font-size: 1.3rem; margin: 2.5rem 0 .75rem }
h4 { font-size: 1.1rem; margin-bottom: .5rem }
p { margin: 0 0 .75rem; max-width: 44rem }
a { color: var(--left); text-underline-offset: .15em }
a:focus-visible { outline: 3px solid var(--gold); outline-offset: 3px;
  box-shadow: 0 0 0 3px var(--ink) }
header { margin-bottom: 2rem }
header h1 { margin-bottom: 1rem }
header::before { content: ""; display: block; width: 9rem; height: 14px; margin-bottom: 2rem;
  background: radial-gradient(circle at 7px, var(--left) 6.5px, transparent 7px),
    radial-gradient(circle at calc(100% - 7px), var(--right) 6.5px, transparent 7px),
    radial-gradient(circle at 62%, var(--gold) 6px, var(--ink) 6.5px, transparent 7px),
    linear-gradient(var(--ink), var(--ink)) center / 100% 2px no-repeat }
.about, .lead, .eyebrow, .small { color: var(--soft) }
.about { margin-bottom: .25rem }
.lead { font-size: 1.2rem; margin-bottom: 1.25rem; max-width: none }
.small { font-size: .95rem }
.strong { font-weight: 700 }
.eyebrow { font-size: .95rem; margin-bottom: .5rem }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; padding: 0;
  margin: 0 0 2rem }
section { background: var(--card); border-radius: 22px; padding: 2.5rem;
  margin-bottom: 1.75rem; box-shadow: 0 4px 18px #3a2f1b14 }
section > :last-child { margin-bottom: 0 }
figure { margin: 1.75rem 0 }
svg { display: block; width: 100%; height: auto; overflow: visible }
ul { margin: 0 0 .75rem; padding-left: 1.25rem }
li { margin-bottom: .35rem }
li::marker { color: var(--edge) }
table { width: 100%; border-collapse: collapse; margin-bottom: 1rem }
th, td { text-align: start; vertical-align: top; padding: .7rem 1rem .7rem 0;
  border-bottom: 1.5px solid var(--line) }
thead th { font-size: .95rem; font-weight: 400; color: var(--soft); padding-top: 0 }
.grid td:first-of-type { font-weight: 700 }
.ballots tbody th { font-weight: 400 }
.ballots th div { display: flex; gap: 1rem; align-items: flex-start }
.ballots td, .ballots thead th:not(:first-child) { text-align: center; width: 5.5rem;
  padding-right: 0 }
.ballots td { font: 600 1.5rem/1.2 var(--title-face); vertical-align: middle }
.tile { flex: none; width: 2.4rem; height: 2.4rem; border-radius: 10px; color: var(--white);
  font: 600 1.2rem/2.4rem var(--title-face); text-align: center }
.tile + span { padding-top: .35rem }
.tiles { list-style: none; display: flex; flex-wrap: wrap; gap: 1rem; padding: 0;
  margin: 1.75rem 0 0 }
.tiles li { flex: 1 1 12rem; margin: 0; padding: 1.25rem 1.5rem; border-radius: 14px;
  background: var(--paper); color: var(--soft) }
.tiles strong { display: block; color: var(--ink); font: 600 2.5rem/1.1 var(--title-face) }
.sides { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0 }
.sides > div, .panel { border-radius: 14px; padding: 1.25rem 1.5rem }
.sides > div { flex: 1 1 18rem }
.left { background: var(--left_tint) }
.left h4 { color: var(--left) }
.right { background: var(--right_tint) }
.right h4 { color: var(--right) }
.panel { margin: 1rem 0; border-left: 6px solid var(--ink); border-radius: 0 14px 14px 0 }
.panel p:last-child { margin-bottom: 0 }
.note { background: var(--note); border-color: var(--gold) }
.decision { background: var(--moss_tint); border-color: var(--moss) }
.twist { background: var(--paper) }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap }
@media (max-width: 40rem) {
  body { padding: 1.5rem .75rem }
  section { padding: 1.5rem 1.1rem; border-radius: 14px }
  figure { overflow-x: auto }
  svg { min-width: 38rem }
  h1 { font-size: 2.2rem }
  h2 { font-size: 1.6rem }
}
@page { size: A4; margin: 18mm 18mm 20mm }
@media print {
  html { background: none; font-size: 10pt }
  body { font-size: 1rem; max-width: none; padding: 0 }
  nav { display: none }
  section { background: none; box-shadow: none; border-radius: 0; padding: 0; margin: 0 0 10mm }
  .new-page { break-before: page }
  h1, h2, h3, h4, .eyebrow, .lead { break-after: avoid }
  tr, li, figure, .tiles { break-inside: avoid }
  p { orphans: 3; widows: 3 }
  a { color: inherit; text-decoration: none }
}
"""

STYLE = _ROOT + _RULES

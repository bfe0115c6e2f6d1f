/** The style sheet of the report. It implements the filters: the selected radio button hides checks. */
export const style = `:root { color-scheme: light dark; --back: #fff; --raised: #f6f8fa; --text: #1f2328; --soft: #59636e;
  --line: #d1d9e0; --focus: #0969da; --pass: #1a7f37; --warn: #9a6700; --fail: #cf222e; --skip: #59636e }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --raised: #151b23; --text: #f0f6fc; --soft: #9198a1;
  --line: #3d444d; --focus: #4493f8; --pass: #3fb950; --warn: #d29922; --fail: #f85149; --skip: #9198a1 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
body > header, main { max-width: 60rem; margin: 0 auto; padding: 0 1rem }
body > header { padding-top: 1.5rem } main { padding-bottom: 3rem }
h1 { margin: .5rem 0 .25rem; font-size: 1.75rem; line-height: 1.2 } h2 { margin: 2rem 0 .75rem; font-size: 1.25rem }
h3 { display: inline; margin: 0; font-size: 1.05rem } h4 { display: inline; margin: 0; font-size: 1rem; font-weight: 600 } .area > .heading { margin: 1rem 0 .5rem } .area .facts > span { color: var(--c) } p { margin: .25rem 0 } ul, ol { margin: 0; padding: 0; list-style: none }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .875em }
pre { margin: .5rem 0; padding: .75rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap }
a { color: var(--focus) } :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px }
.skip-link { position: absolute; left: -999px } .skip-link:focus { left: 1rem; top: .5rem; padding: .25rem .75rem; background: var(--back); color: var(--focus) }
.pass { --c: var(--pass) } .warn { --c: var(--warn) } .fail, .failed, .stopped { --c: var(--fail) } .skip { --c: var(--skip) }
.verdict { display: inline-block; margin: 0; padding: .1rem .8rem; border-radius: 1rem; background: var(--c); color: var(--back); font-weight: 600 }
header dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0 0 }
dt { color: var(--soft); font-size: .85rem } dd { margin: 0 }
.facts, .about, caption { color: var(--soft); font-size: .875rem; font-weight: 400 }
.connector { border: 1px solid var(--line); border-left: 4px solid var(--c); border-radius: 6px; margin-bottom: .5rem; padding: 0 1rem } .connector[open] { padding-bottom: 1rem }
.connector > summary { padding: .6rem 0; cursor: pointer } .connector h4 { display: block; margin: 1.5rem 0 .5rem; font-size: 1.15rem } .connector h5, .connector h6 { display: inline; margin: 0; font-size: 1rem; font-weight: 600 }
.index td > span, .index td.pass, .index td.warn, .index td.fail, .index td.skip, .index td.stopped { color: var(--c) }
.filter { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 1rem; padding: 0; border: 0 }
.filter legend { float: left; padding: .25rem .5rem .25rem 0; color: var(--soft) }
.filter label { display: inline-flex; align-items: center; gap: .4rem; padding: .25rem .75rem; border: 1px solid var(--line); border-radius: 1rem; cursor: pointer }
.filter label:has(:checked) { border-color: var(--c, var(--focus)); box-shadow: inset 0 0 0 1px var(--c, var(--focus)) }
.filter label:focus-within { outline: 2px solid var(--focus); outline-offset: 2px }
.filter input { margin: 0; accent-color: var(--c, var(--focus)) } .amount { color: var(--soft); font-size: .875rem }
.none { display: none; color: var(--soft) }
.folded > summary { cursor: pointer; padding: .15rem 0; color: var(--c, var(--soft)) } .area .folded { margin: .25rem 0 } .folded > .checks, .folded > table, .folded > ol { margin-top: .5rem }
.matrix { margin-top: .5rem } .matrix th:first-child { width: auto } .matrix td, .matrix thead th { width: 4.5rem } .matrix td, .matrix th { padding-top: .1rem; padding-bottom: .1rem } .matrix .skip td { color: var(--soft); font-size: .875rem }
.source { margin: .35rem 0; padding: .35rem .75rem }
.waterfall > li { padding: .2rem 0 } .track { display: block; position: relative; height: 8px; border-radius: 2px; background: var(--line); overflow: hidden }
.track > span { position: absolute; top: 0; bottom: 0; min-width: 2px; background: var(--c) }
body:has(#show-pass:checked) .folded.pass::details-content, body:has(#show-skip:checked) .folded.skip::details-content { content-visibility: visible; display: block; block-size: auto }
body:has(#show-fail:checked) .area:not(:has(.check.fail)), body:has(#show-warn:checked) .area:not(:has(.check.warn)),
body:has(#show-pass:checked) .area:not(:has(.check.pass)), body:has(#show-skip:checked) .area:not(:has(.check.skip)),
body:has(#show-new:checked) .area:not(:has(.has-new)),
body:has(#show-fail:checked) .area .folded:not(.fail), body:has(#show-warn:checked) .area .folded:not(.warn),
body:has(#show-pass:checked) .area .folded:not(.pass), body:has(#show-skip:checked) .area .folded:not(.skip),
body:has(#show-new:checked) .area .folded { display: none }
body:has(#show-fail:checked) .check:not(.fail), body:has(#show-warn:checked) .check:not(.warn),
body:has(#show-pass:checked) .check:not(.pass), body:has(#show-skip:checked) .check:not(.skip),
body:has(#show-new:checked) .check:not(.has-new) { display: none }
body:has(#show-new:checked):not(:has(.has-new)) .none { display: block }
.check { border: 1px solid var(--line); border-left: 4px solid var(--c); border-radius: 6px; margin-bottom: .5rem }
.check > details > :not(summary) { margin-left: 1rem; margin-right: 1rem }
.check > details[open] { padding-bottom: .75rem }
.check > details > summary { padding: .6rem 1rem; cursor: pointer }
.check > details > summary:hover { background: var(--raised) }
.badge { color: var(--c) } summary .facts { margin-left: .5rem }
.bar { display: block; position: relative; height: 4px; margin-top: .4rem; border-radius: 2px; background: var(--line); overflow: hidden }
.bar > span { position: absolute; inset: 0 auto 0 0; border-radius: 2px; background: var(--c, var(--focus)) } .bar .slowest { opacity: .4 }
.findings { margin-top: .5rem } .findings > li { padding: .5rem 0; border-top: 1px solid var(--line) }
.error > strong { color: var(--fail) } .warning > strong { color: var(--warn) } .notice > strong { color: var(--soft) } .failed .facts strong { color: var(--fail) }
.remedy { color: var(--soft) } .place { display: inline-block } .age { padding: 0 .4rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .8rem }
.exchanges { margin-top: .5rem } .exchanges > summary { cursor: pointer; color: var(--soft) }
.exchanges > ol > li { margin-top: .5rem; padding: .5rem .75rem; background: var(--raised); border-radius: 6px }
.exchanges dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .75rem; margin: .25rem 0 } .exchanges dd code { display: block }
.box { margin-top: 1.5rem; padding: .25rem 1rem 1rem; border: 1px solid var(--c); border-radius: 6px } .box h2 { margin: .75rem 0 .25rem } .box li { padding: .15rem 0 }
table { width: 100%; border-collapse: collapse } caption { text-align: left; padding-bottom: .5rem }
th, td { padding: .4rem .5rem; border-top: 1px solid var(--line); text-align: right; vertical-align: top; font-variant-numeric: tabular-nums; white-space: nowrap }
th:first-child { padding-left: 0; text-align: left; font-weight: 400; width: 50%; white-space: normal } thead th { color: var(--soft); font-size: .85rem; font-weight: 400 }
@media (max-width: 30rem) { .connector { padding: 0 .5rem } .index th, .index td { padding: .3rem .1rem; font-size: .7rem } .index th:first-child { min-width: 0 } th, td { padding: .4rem .25rem; font-size: .85rem } .check summary .facts { display: block; margin: 0 0 0 1.1rem } th:first-child { min-width: 7.5rem; width: auto } .exchanges dl { grid-template-columns: 1fr }
body > header { padding-top: 1rem } main { padding-bottom: 1.5rem } header dl { gap: .25rem 1.5rem; margin-top: .5rem } h2 { margin: 1rem 0 .35rem } .matrix td, .matrix thead th { width: 3.4rem } .matrix code { font-size: .75rem } .matrix td, .matrix th { padding-top: 0; padding-bottom: 0; line-height: 1.35 } }
@media print { .filter, .skip-link { display: none } .folded::details-content, .connector::details-content { content-visibility: visible; display: block; block-size: auto } }`

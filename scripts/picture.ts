import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/**
 * Makes docs/summary.png from the summary of a real run, rendered like on GitHub:
 * `npm run demo && node lib/scripts/picture.js demo-report/summary.md`. Needs Chromium on PATH, and a font with emoji.
 */
const [summary = join('demo-report', 'summary.md'), picture = join('docs', 'summary.png')] = process.argv.slice(2)
const body = micromark(readFileSync(summary, 'utf8'), {
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
  allowDangerousHtml: true,
})
const page = join(mkdtempSync(join(tmpdir(), 'picture-')), 'summary.html')
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><style>
  body { font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328; margin: 24px 32px }
  h1, h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; margin: 18px 0 12px } h1 { font-size: 26px } h2 { font-size: 20px }
  table { border-collapse: collapse; margin-bottom: 12px } th, td { border: 1px solid #d1d9e0; padding: 4px 12px; text-align: left }
  tr:nth-child(2n) { background: #f6f8fa } thead tr:has(th:empty) { display: none }
  code { font: 12px ui-monospace, "DejaVu Sans Mono", monospace; background: #eff1f3; padding: .15em .35em; border-radius: 6px }
</style>${body.replace('<details>\n<summary>Time', '<details open>\n<summary>Time')}`,
)
execFileSync(
  'chromium',
  [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-device-scale-factor=1.5'],
    ...['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ...['--window-size=980,1860', '--virtual-time-budget=5000', `--screenshot=${picture}`, pathToFileURL(page).href],
  ],
  { stdio: 'ignore' },
)

import { cutChangelog, releaseNotes } from '../../scripts/changelog.js'

const text = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- $& new\n\n## [0.1.0] - 2026-01-01\n\n- first\n'

it('moves what is unreleased below the version', () => {
  const cut = cutChangelog(text, '0.2.0', '2026-02-03')
  expect(cut).toBe(text.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [0.2.0] - 2026-02-03\n'))
  expect(releaseNotes(cut, '0.2.0')).toBe('### Added\n\n- $& new')
  expect(releaseNotes(cut, '0.1.0')).toBe('- first')
  expect(releaseNotes(cut, '0.1')).toBeUndefined()
})

it('refuses a release without notes, or with a section of its own', () => {
  const cut = cutChangelog(text, '0.2.0', '2026-02-03')
  expect(() => cutChangelog(cut, '0.3.0', '2026-02-03')).toThrow('lists nothing under Unreleased')
  expect(() => cutChangelog(text, '0.1.0', '2026-02-03')).toThrow('has a section 0.1.0 already')
})

import { join, resolve } from 'node:path'
import { displayPath, isInside, relativePath, withForwardSlashes } from '../../src/core/paths.js'

const root = resolve('repository')

it('writes a path of this system with forward slashes', () => {
  expect(withForwardSlashes(join('a', 'b', 'c.txt'))).toBe('a/b/c.txt')
  expect(relativePath(root, join(root, 'a', 'b'))).toBe('a/b')
  expect(relativePath(root, root)).toBe('')
  expect(relativePath(join(root, 'a'), join(root, 'b'))).toBe('../b')
})

it.each([
  [root, true],
  [join(root, 'a', 'b'), true],
  // A name that begins with dots is not the folder above.
  [join(root, '..hidden', 'b'), true],
  [join(root, '..'), false],
  [join(root, '..', 'other'), false],
  [`${root}-copy`, false],
])('knows whether %s lies inside of a folder', (path, inside) => {
  expect(isInside(root, path)).toBe(inside)
})

it('shows a path from the working directory only if it lies inside', () => {
  expect(displayPath(join(root, 'dist', 'x.zip'), root)).toBe(join('dist', 'x.zip'))
  expect(displayPath(join(root, '..x', 'x.zip'), root)).toBe(join('..x', 'x.zip'))
  expect(displayPath(root, root)).toBe('.')
  expect(displayPath(join(root, '..', 'x.zip'), root)).toBe(join(root, '..', 'x.zip'))
})

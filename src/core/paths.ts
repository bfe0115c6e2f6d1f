import { isAbsolute, relative, sep } from 'node:path'

/** A path of this system with forward slashes, as git, zips, URLs and GitHub write it. */
export function withForwardSlashes(path: string): string {
  return path.split(sep).join('/')
}

/** The path of `path` from `folder`, with forward slashes; empty for the folder itself. */
export function relativePath(folder: string, path: string): string {
  return withForwardSlashes(relative(folder, path))
}

/** True for a folder itself and for everything below it. Links are not resolved. */
export function isInside(folder: string, path: string): boolean {
  const below = relative(folder, path)
  // On Windows, a path on another drive stays absolute.
  return !isAbsolute(below) && below !== '..' && !below.startsWith(`..${sep}`)
}

/** A path for messages: from the working directory if it is inside, `.` for that folder itself, else as it is. */
export function displayPath(path: string, workingDirectory: string): string {
  return isInside(workingDirectory, path) ? relative(workingDirectory, path) || '.' : path
}

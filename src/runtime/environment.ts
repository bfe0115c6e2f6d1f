/**
 * The environment variables that a connector's process gets: for running programs, network access and time zone. Our
 * own credentials, the runner's, and everything else are left out.
 */
const allowed = new Set(
  [
    ...['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'TZ', 'LANG', 'LANGUAGE'],
    ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
    // Windows
    ...['SystemRoot', 'SystemDrive', 'windir', 'ComSpec', 'PATHEXT', 'APPDATA', 'LOCALAPPDATA', 'ProgramData'],
    ...['ProgramFiles', 'ProgramFiles(x86)', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH'],
    ...['NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE'],
  ].map((name) => name.toUpperCase()),
)

/** Returns the allowed part of `base`. Names keep their case, because proxy variables are used in both. */
export function connectorEnvironment(base: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(base).filter(
    ([name, value]) =>
      value !== undefined && (allowed.has(name.toUpperCase()) || /^LC_[A-Z]+$/.test(name.toUpperCase())),
  )
  return Object.fromEntries(kept)
}

/**
 * What a connector's process may see of our environment: what programs need to run, to reach a network and to tell the
 * time. Everything else stays out, our own credentials and the runner's first of all.
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

/** The part of `base` that a connector's process gets. Names keep their case: proxies go by either. */
export function connectorEnvironment(base: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(base).filter(
    ([name, value]) =>
      value !== undefined && (allowed.has(name.toUpperCase()) || /^LC_[A-Z]+$/.test(name.toUpperCase())),
  )
  return Object.fromEntries(kept)
}

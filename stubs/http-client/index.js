// `@actions/core` loads its HTTP client, and with it undici, to ask the runner for an OpenID Connect token. This program
// never asks for one, so a start on a runner loads this file instead.

/** Fails when it is used. */
export class HttpClient {
  constructor() {
    throw new Error('getIDToken of @actions/core is left out of this program: see docs/dependencies.md')
  }
}

/** Only passed to `HttpClient`. */
export class BearerCredentialHandler {}

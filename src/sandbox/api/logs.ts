import { isObject } from '../../core/json.js'
import { readObject } from '../http/body.js'
import { badRequest } from '../http/errors.js'
import type { Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'

export function logRoutes(context: SandboxContext): Route[] {
  return [
    {
      method: 'POST',
      pattern: 'platform-logs/query',
      handler: async (call) => {
        const { filter = {}, nextToken } = await readObject(call)
        if (!isObject(filter)) throw badRequest('filter must be an object')
        const token = nextToken ?? ''
        if (typeof token !== 'string') throw badRequest('nextToken must be a string')
        return { status: 200, json: context.logs.query(filter, token) }
      },
    },
  ]
}

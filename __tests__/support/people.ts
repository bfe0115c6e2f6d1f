import { writeBundle } from '../../src/bundle/archive.js'

/** A bundle that lists and reads two people; `fault` is code that runs before each command. */
export async function peopleBundle(path: string, fault = ''): Promise<string> {
  const attributes = ['id', 'email'].map((name) => ({ name, type: 'string', description: name }))
  const spec = {
    name: 'People',
    keyType: 'simple',
    commands: ['std:test-connection', 'std:account:list', 'std:account:read'],
    sourceConfig: [{ type: 'section', items: [{ key: 'token', label: 'Token', type: 'secret' }] }],
    accountSchema: { displayAttribute: 'email', identityAttribute: 'id', attributes },
  }
  const index = `
    const spec = ${JSON.stringify(spec)}
    const person = (id) => ({ identity: id, key: { simple: { id } }, attributes: { id, email: id + '@people.example' } })
    exports.connector = {
      sdkVersion: 1,
      handlers: new Map([...spec.commands, 'std:spec:read'].map((name) => [name, 0])),
      async _exec(type, context, input, writable) {
        const config = JSON.parse(Buffer.from(process.env.CONNECTOR_CONFIG ?? '', 'base64').toString() || '{}')
        const send = (data) => writable.write({ data, type: 'output' })
        if (type === 'std:spec:read') return send({ specification: spec })
        ${fault}
        if (config.token === undefined) throw new Error('the token is missing')
        if (type === 'std:test-connection') return send({})
        const people = ['jane.doe', 'john.roe']
        if (type === 'std:account:list') return people.forEach((id) => send(person(id)))
        const { id } = input.key.simple
        if (!people.includes(id)) throw Object.assign(new Error('nobody is called ' + id), { type: 'notFound' })
        send(person(id))
      },
    }`
  await writeBundle(path, { index: Buffer.from(index), spec: Buffer.from(JSON.stringify(spec)) })
  return path
}

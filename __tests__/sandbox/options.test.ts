import { UserError } from '../../src/core/errors.js'
import { behaviourWith, defaultBehaviour } from '../../src/sandbox/behaviour.js'
import { behaviourOptions, parseBehaviour } from '../../src/sandbox/options.js'

describe('the text forms of the behaviour', () => {
  test('cover every option, and each printed default is parsed to itself', () => {
    expect(behaviourOptions.map(({ name }) => name).sort()).toEqual(Object.keys(behaviourWith()).sort())
    const texts = behaviourOptions
      .filter(({ name }) => name !== 'faults')
      .map((option) => `${option.name}=${option.default}`)
    expect(parseBehaviour(texts)).toEqual(defaultBehaviour)
    for (const { form, description } of behaviourOptions) expect([form, description]).not.toContain('')
  })

  test('are read', () => {
    expect(
      parseBehaviour([
        'uploadMovesLatest=false',
        ' logEnd = repeated ',
        'failedInvokeStatus=422',
        'conflictStatus=409',
        'invokeContentType=application/json; charset=utf-8',
        'rateLimit=100/10000',
        'latency=5',
        'latency=6',
        'faults=POST /oauth/token 503 x2',
        'faults=* * reset-after-work',
        'faults=get ~/versions$ html',
        'faults=PUT * 502-after-work x3 after 2',
        'faults=* * hang-after-work',
      ]),
    ).toEqual({
      uploadMovesLatest: false,
      logEnd: 'repeated',
      failedInvokeStatus: 422,
      conflictStatus: 409,
      invokeContentType: 'application/json; charset=utf-8',
      rateLimit: { requests: 100, window: 10_000, per: 'client' },
      latency: 6,
      faults: [
        { method: 'POST', path: '/oauth/token', times: 2, status: 503 },
        { times: 1, status: 'reset-after-work' },
        { method: 'GET', path: /\/versions$/, times: 1, status: 'html' },
        { method: 'PUT', times: 3, after: 2, status: 502, afterWork: true },
        { times: 1, status: 'hang', afterWork: true },
      ],
    })
    expect(parseBehaviour(['rateLimit=1/2/token'])).toEqual({ rateLimit: { requests: 1, window: 2, per: 'token' } })
    expect(parseBehaviour([])).toEqual({})
  })

  test.each([
    ['logEnds=null', 'the sandbox has no option "logEnds"; did you mean logEnd?'],
    ['logEnd', 'the sandbox\'s option logEnd cannot be ""; write logEnd=missing | null | repeated'],
    ['logEnd=never', 'the sandbox\'s option logEnd cannot be "never"; write logEnd=missing | null | repeated'],
    ['uploadMovesLatest=yes', /uploadMovesLatest=true \| false$/],
    ['failedInvokeStatus=200', /failedInvokeStatus=400 to 599$/],
    ['latency=-1', /latency=a whole number of 0 or more$/],
    ['rateLimit=0/5', /rateLimit=off/],
    ['invokeContentType=a\r\nb', /type\/subtype$/],
    ['faults=POST /a', /^the sandbox's option faults cannot be "POST \/a"/],
    ['faults=POST /a 99', /cannot be/],
    ['faults=POST /a 500 x0', /cannot be/],
    ['faults=POST /a cut-after-work', /cannot be/],
    ['faults=POST /a 500 after x', /cannot be/],
    ['faults=POST ~( 500', /cannot be/],
    ['', /^the sandbox has no option ""; the options are /],
  ])('refuse %s in one line', (text, message) => {
    expect(() => parseBehaviour([text])).toThrow(UserError)
    expect(() => parseBehaviour([text])).toThrow(message)
    expect(() => parseBehaviour([text])).toThrow(/^[^\n]*$/)
  })
})

import { describeForms, type SecretForm, secretForms } from '../../../src/core/secrets/forms.js'

describe('describeForms', () => {
  it.each<[SecretForm, string]>([
    ['percent', 'percent-encoded'],
    ['plus', 'percent-encoded'],
    ['backslash', 'escaped'],
    ['unicode-escape', 'escaped'],
    ['hex-escape', 'escaped'],
    ['entity', 'as HTML'],
    ['ansi', 'with colour codes in it'],
    ['invisible', 'with invisible characters in it'],
    ['line-break', 'in several lines'],
    ['base64', 'in base64'],
    ['hex', 'in hexadecimal digits'],
    ['numbers', 'as numbers'],
    ['letters', 'in single letters'],
    ['quoted-printable', 'in quoted-printable'],
    ['latin1', 'in Latin-1'],
    ['lines', 'a line of it'],
    ['jwt', 'a part of it'],
    ['credentials', 'the password in it'],
    ['decoded', 'decoded'],
    ['parts', 'a part of it'],
  ])('says of %s: %s', (form, words) => {
    expect(describeForms([form])).toBe(words)
  })

  it('names several forms, each once', () => {
    expect(describeForms(['base64', 'percent', 'plus'])).toBe('in base64, percent-encoded')
    expect(describeForms([])).toBe('')
    expect(secretForms.every((form) => describeForms([form]) !== '')).toBe(true)
  })
})

import { isNameOfPlace, isSecretName } from '../../../src/core/secrets/names.js'

describe('isSecretName', () => {
  it.each([
    ...[
      'password',
      'Password',
      'PASSWORD',
      'userPassword',
      'db_password',
      'db-passwd',
      'pwd',
      'userPwd',
      'dbpwd',
      'pass',
    ],
    ...[
      'passphrase',
      'passcode',
      'pin',
      'secret',
      'clientSecret',
      'client_secret',
      'CLIENT_SECRET',
      'secrets',
      'token',
    ],
    ...[
      'apiToken',
      'access_token',
      'accesstoken',
      'refreshToken',
      'api_key',
      'apiKey',
      'apikey',
      'x-api-key',
      'APIKey',
    ],
    ...['accessKey', 'secretAccessKey', 'private key', 'privateKey', 'privateKeyPem', 'signingKey', 'cookie', 'jwt'],
    ...['Set-Cookie', 'connectionString', 'connection_string', 'credential', 'credentials', 'authorization'],
    ...['Authorization Header', 'bearer', 'bearerToken', 'newPassword', 'passwordConfirm', 'password2', 'tokenValue'],
    ...[
      'API Token (from the console)',
      'hashedPassword',
      'passwordHash',
      'encryptedPassword',
      'Ocp-Apim-Subscription-Key',
    ],
    ...['api_keys', 'accessTokens', 'basicAuth', 'accessSignature', 'pass_phrase', 'passWord', 'passCode', 'tokenV2'],
    ...['clientsecret', 'dbsecrets', 'usercredential', 'usercredentials', 'myapikey', 'myapikeys', 'appcookie'],
    ...['appcookies', 'dbpassword', 'dbpasswords', 'usertoken', 'usertokens', 'password10', 'passwordV12', 'token 12'],
    ...['api(new)key', 'apiKeyID token', 'secret - value'],
  ])('takes %s', (name) => {
    expect(isSecretName(name)).toBe(true)
  })

  it.each([
    ...[
      'tokenAttribute',
      'passwordPolicy',
      'keyAttribute',
      'secretary',
      'pinCode',
      'compass',
      'bypass',
      'byPass',
      'key',
    ],
    ...['tokenUrl', 'tokenEndpoint', 'tokenType', 'secretId', 'accessKeyId', 'primaryKey', 'publicKey', 'sortKey'],
    ...['passwordExpired', 'pwdLastSet', 'hasPassword', 'isSecret', 'nextPageToken', 'pageToken', 'authorizationUrl'],
    ...['value', 'hash', '2', 'tokenAv2', 'tokenV2beta', 'nextTokens', 'key2', 'sortKeys', 'tokenbasic auth file'],
    ...['privateKeyPath', 'credentialsFile', 'username', 'host', 'tokenizer', 'spinner', 'passenger', ''],
  ])('does not take %j', (name) => {
    expect(isSecretName(name)).toBe(false)
  })

  it('does not search a text to its end that is a name by mistake', () => {
    expect(isSecretName(`${'a '.repeat(100)}password`)).toBe(false)
    expect(isSecretName(`${'a '.repeat(96)}password`)).toBe(true)
  })
})

describe('isNameOfPlace', () => {
  it.each(['tokenUrl', 'secret_id', 'keyPath', 'Token header'])('takes %s', (name) => {
    expect(isNameOfPlace(name)).toBe(true)
  })

  it.each(['urlToken', 'token', 'path key', ''])('does not take %j', (name) => {
    expect(isNameOfPlace(name)).toBe(false)
  })
})

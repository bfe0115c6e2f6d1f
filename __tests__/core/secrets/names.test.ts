import { isSecretName } from '../../../src/core/secrets/names.js'

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
    ...['privateKeyPath', 'credentialsFile', 'username', 'host', 'tokenizer', 'spinner', 'passenger', ''],
  ])('does not take %j', (name) => {
    expect(isSecretName(name)).toBe(false)
  })
})

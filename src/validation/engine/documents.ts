const page = (topic: string) => `SaaS Connectivity: ${topic}`

/** The pages of the vendor's public documentation that checks are based on, by their title in its table of contents. */
export const documents = {
  spec: page('Connector spec'),
  sourceConfig: page('Connector spec, source config'),
  initialValues: page('Connector spec, initial values'),
  accountSchema: page('Connector spec, account schema'),
  entitlementSchemas: page('Connector spec, entitlement schemas'),
  createTemplate: page('Connector spec, account create template'),
  commands: page('Connector commands'),
  /** The page of one command: `account list`. */
  command: (name: string) => page(`Connector commands, ${name}`),
  customizers: page('Connector customizers'),
  errors: page('Error handling'),
  logging: page('Logging'),
  limits: page('Limits'),
  build: page('Test, build and deploy'),
} as const

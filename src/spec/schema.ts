/**
 * The documented form of `connector-spec.json` as a JSON Schema (docs/platform.md#spec), with what a spec must meet.
 * Requirements that almost no public spec meets (`keyType`, `sectionTitle`) and references between parts are in `rules.ts`.
 * Unknown members are allowed, because public specs have many.
 */

/** An object with members of these types; other members are allowed. */
function object(properties: Record<string, object>, required: string[] = []): object {
  return { type: 'object', properties, required }
}

/** `schema` for objects of this type, `otherwise` for the rest. */
function when(type: string, schema: object, otherwise: object = {}): object {
  // A literal key `then` would make the object look like a promise.
  const consequence = 'then'
  return { if: object({ type: { const: type } }, ['type']), [consequence]: schema, else: otherwise }
}

const text = { type: 'string' }
const name = { type: 'string', minLength: 1 }
const flag = { type: 'boolean' }
const listOf = (items: object) => ({ type: 'array', items })

export const attributeTypes = ['string', 'boolean', 'long', 'int'] as const

/** The types of an item of `sourceConfig`. */
export const itemTypes = [
  'text',
  'number',
  'secret',
  'textarea',
  'secrettextarea',
  'checkbox',
  'url',
  'toggle',
  'radio',
  'select',
  'list',
  'keyValue',
  'cardList',
] as const

/** The known members of each part of a spec, documented or in public specs. Similar names are reported as misspellings. */
export const knownKeys = {
  spec: [
    'name',
    'keyType',
    'commands',
    'supportsStatefulCommands',
    'showDebugLoggingOption',
    'sourceConfigInitialValues',
    'sourceConfig',
    'accountSchema',
    'entitlementSchemas',
    'accountCreateTemplate',
    'supportsCustomSchemas',
    'description',
    'scriptName',
    'testConnectionTimeout',
    'visibility',
    'topology',
  ],
  schema: ['type', 'displayAttribute', 'identityAttribute', 'groupAttribute', 'hierarchyAttribute', 'attributes'],
  attribute: [
    'name',
    'type',
    'description',
    'entitlement',
    'managed',
    'multi',
    'required',
    'writable',
    'schemaObjectType',
  ],
  item: [
    'key',
    'label',
    'type',
    'required',
    'parentKey',
    'parentValue',
    'placeholder',
    'helpKey',
    'helpText',
    'options',
  ],
  field: ['key', 'name', 'label', 'type', 'required', 'initialValue'],
} as const

/** The documented types and `number`, which public specs have; the rules warn of it. */
const attributeType = { enum: [...attributeTypes, 'number'] }

const accountAttribute = object(
  {
    name,
    type: attributeType,
    description: text,
    entitlement: flag,
    managed: flag,
    multi: flag,
    required: flag,
    schemaObjectType: text,
  },
  ['name', 'type'],
)

const entitlementAttribute = object({ name, type: attributeType, description: text, multi: flag, required: flag }, [
  'name',
  'type',
])

const accountSchema = object(
  { displayAttribute: name, identityAttribute: name, groupAttribute: text, attributes: listOf(accountAttribute) },
  ['displayAttribute', 'identityAttribute', 'attributes'],
)

const entitlementSchema = object(
  {
    type: name,
    displayAttribute: name,
    identityAttribute: name,
    hierarchyAttribute: text,
    attributes: listOf(entitlementAttribute),
  },
  ['type', 'displayAttribute', 'identityAttribute', 'attributes'],
)

const field = object(
  {
    key: name,
    name: text,
    label: text,
    // `array` is not documented, but in old specs (docs/platform.md#spec-create-template).
    type: { enum: [...attributeTypes, 'array'] },
    required: flag,
    initialValue: object(
      { type: { enum: ['identityAttribute', 'generator', 'static'] }, attributes: { type: 'object' } },
      ['type'],
    ),
  },
  ['type'],
)

const option = object({ label: text, value: { type: ['string', 'number', 'boolean'] } }, ['label', 'value'])
const half = object({ key: name, label: text, type: text, required: flag }, ['key', 'label', 'type'])

/** Further members of an item by its type. The rules check `options` of a choice. */
const byType: Record<string, object> = {
  radio: object({ options: listOf(option) }),
  select: object({ options: listOf(option) }),
  keyValue: object({ keyValueKey: half, keyValueValue: half }, ['keyValueKey', 'keyValueValue']),
  cardList: object(
    {
      titleKey: text,
      subtitleKey: text,
      indexKey: text,
      buttonLabel: text,
      addButton: flag,
      editButton: flag,
      deleteButton: flag,
      copyButton: flag,
      dragNDropEnabled: flag,
      subMenus: listOf(object({ label: text, items: listOf({ $ref: '#/definitions/item' }) }, ['label', 'items'])),
    },
    ['titleKey', 'subtitleKey', 'subMenus'],
  ),
}

const item = {
  ...object(
    {
      key: name,
      label: name,
      // The rules warn of types that are not documented.
      type: name,
      required: flag,
      parentKey: text,
      placeholder: text,
      helpKey: text,
    },
    ['key', 'label', 'type'],
  ),
  allOf: Object.entries(byType).map(([type, rest]) => when(type, rest)),
}

const section = object(
  {
    type: { enum: ['section'] },
    sectionTitle: text,
    sectionHelpMessage: text,
    docLinkLabel: text,
    docLink: text,
    items: listOf({ $ref: '#/definitions/item' }),
  },
  ['type', 'items'],
)

const menu = object({ type: { enum: ['menu'] }, label: name, items: listOf({ $ref: '#/definitions/section' }) }, [
  'type',
  'label',
  'items',
])

export const specSchema = {
  definitions: { item, section, menu },
  ...object(
    {
      name,
      keyType: { enum: ['simple', 'compound'] },
      commands: { type: 'array', minItems: 1, items: name },
      supportsStatefulCommands: flag,
      showDebugLoggingOption: flag,
      sourceConfigInitialValues: { type: 'object' },
      // Several specs in use have a section where only a menu is documented.
      sourceConfig: listOf({
        ...object({ type: { enum: ['menu', 'section'] } }, ['type']),
        ...when('section', { $ref: '#/definitions/section' }, when('menu', { $ref: '#/definitions/menu' })),
      }),
      accountSchema,
      entitlementSchemas: listOf(entitlementSchema),
      accountCreateTemplate: object({ fields: listOf(field) }),
    },
    ['name', 'commands', 'sourceConfig'],
  ),
}

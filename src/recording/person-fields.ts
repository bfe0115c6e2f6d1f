import type { Place } from './place.js'

/** What a field tells of a person. */
export type PersonalKind = 'name' | 'phone' | 'birth'

/** Which fields are personal, as the settings say beside what their names tell. */
export interface PersonalRules {
  /** Names of fields whose texts are personal. */
  personal: readonly string[]
  /** Names of fields whose texts stay as they are, and words that do. */
  keep: readonly string[]
}

/** Names without capitals, spaces and signs. */
const nameFields = words(
  'firstname lastname givenname familyname surname middlename fullname displayname nickname preferredname maidenname',
  'legalname formattedname forename secondname personname employeename username userid login loginname logon logonname',
  'samaccountname userprincipalname upn uid mailnickname mail email emailaddress mailaddress emailid primaryemail',
  'workemail personalemail secondaryemail alternateemail recoveryemail othermails proxyaddresses contactname sn cn',
  'fname lname givennames managername ownername initials street streetaddress homeaddress',
  'first last user owner manager supervisor approver assignee createdby updatedby modifiedby',
)

const phoneFields = words(
  'phone phones phonenumber phonenumbers mobile mobilephone mobilenumber cell cellphone cellphonenumber telephone',
  'telephonenumber homephone workphone businessphone businessphones officephone fax faxnumber facsimiletelephonenumber',
  'pager msisdn tel',
)

const birthFields = words('birthdate dateofbirth birthday dob birth birthdatetime')

/** Fields that have a name beside them only if it is that of a person. */
const besideOfPerson = /^(?:email|mail|emailaddress|firstname|givenname|lastname|surname|username|login|upn|phone)$/

/** What the text at a place tells of a person; undefined if its name tells nothing. */
export function personalKindOf(place: Place, rules: PersonalRules): PersonalKind | undefined {
  const name = foldedName(place.name)
  if (place.isName || name === '') return undefined
  const isOneOf = (list: readonly string[]) => list.some((each) => foldedName(each) === name)
  if (isOneOf(rules.personal)) return 'name'
  if (nameFields.has(name)) return 'name'
  if (phoneFields.has(name)) return 'phone'
  if (birthFields.has(name)) return 'birth'
  const parent = foldedName(place.parent)
  // SCIM has lists such as `emails: [{ value }]`, and `name: { formatted }`.
  if (name === 'value' || name === 'address' || name === 'number') {
    if (/^(?:e?mails|emailaddresses|mailaddresses)$/.test(parent)) return 'name'
    return phoneFields.has(parent) ? 'phone' : undefined
  }
  if (/^e?mails$|^emailaddresses$/.test(name)) return 'name'
  if (name === 'formatted' && parent === 'name') return 'name'
  if (name === 'name' && place.siblings.some((each) => besideOfPerson.test(foldedName(each)))) return 'name'
  return undefined
}

/** The name of a field without capitals, spaces and signs. */
export function foldedName(name: string): string {
  return name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '))
}

const timeWords = words(
  'at on date time datetime timestamp ts epoch created updated modified changed expires expiry expiration expiresat exp iat nbf',
  'since until reset timems epochms millis lastlogin lastlogon lastseen pwdlastset lastmodified validto validfrom',
)

/** True for the name of a field, a parameter or a header that tells a time. */
export function isTimeName(name: string): boolean {
  const parts = name.slice(0, 200).match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []
  const last = parts.at(-1)?.toLowerCase() ?? ''
  if (timeWords.has(last) && (parts.length > 1 || !/^(?:at|on)$/.test(last))) return true
  const folded = foldedName(name)
  if (/(?:time|timestamp|datetime|created|changed|modified|updated|expires|expiry)$/.test(folded)) return true
  return (
    /^last.{0,20}(?:log[io]n|signin|seen|used|access|change|sync|activity|set|ms)$/.test(folded) ||
    timeWords.has(folded)
  )
}

import type { Place } from './places.js'

/** What a field tells of a person. */
export type PersonalKind = 'name' | 'phone'

/** Which fields are personal, as the settings say beside what their names tell. */
export interface PersonalRules {
  /** Names of fields whose texts are personal. */
  personal: readonly string[]
  /** Names of fields whose texts are not. */
  plain: readonly string[]
}

export const noRules: PersonalRules = { personal: [], plain: [] }

/** Names without capitals, spaces and signs. */
const nameFields = words(
  'firstname lastname givenname familyname surname middlename fullname displayname nickname preferredname maidenname',
  'legalname formattedname forename secondname personname employeename username userid login loginname logon logonname',
  'samaccountname userprincipalname upn uid mailnickname mail email emailaddress mailaddress emailid primaryemail',
  'workemail personalemail secondaryemail alternateemail recoveryemail othermails proxyaddresses contactname sn cn',
  'fname lname givennames managername ownername initials street streetaddress homeaddress birthdate dateofbirth',
  'first last user owner manager supervisor approver assignee createdby updatedby modifiedby',
)

const phoneFields = words(
  'phone phones phonenumber phonenumbers mobile mobilephone mobilenumber cell cellphone cellphonenumber telephone',
  'telephonenumber homephone workphone businessphone businessphones officephone fax faxnumber facsimiletelephonenumber',
  'pager msisdn tel',
)

/** Fields that have a name beside them only if it is that of a person. */
const besideOfPerson = /^(?:email|mail|emailaddress|firstname|givenname|lastname|surname|username|login|upn|phone)$/

/** What the text at a place tells of a person; undefined if its name tells nothing. */
export function personalKindOf(place: Place, rules: PersonalRules): PersonalKind | undefined {
  const name = folded(place.name)
  if (place.isName || name === '') return undefined
  const isOneOf = (list: readonly string[]) => list.some((each) => folded(each) === name)
  if (isOneOf(rules.plain)) return undefined
  if (isOneOf(rules.personal)) return 'name'
  if (nameFields.has(name)) return 'name'
  if (phoneFields.has(name)) return 'phone'
  const parent = folded(place.parent)
  // SCIM has lists such as `emails: [{ value }]`, and `name: { formatted }`.
  if (name === 'value' || name === 'address' || name === 'number') {
    if (/^(?:e?mails|emailaddresses|mailaddresses)$/.test(parent)) return 'name'
    return phoneFields.has(parent) ? 'phone' : undefined
  }
  if (/^e?mails$|^emailaddresses$/.test(name)) return 'name'
  if (name === 'formatted' && parent === 'name') return 'name'
  if (name === 'name' && place.siblings.some((each) => besideOfPerson.test(folded(each)))) return 'name'
  return undefined
}

/** Words that stand for a role or a thing in many values. They tell of nobody. */
export const ordinaryWords = words(
  'user users admin admins administrator administrators test tests tester service services account accounts system',
  'group groups role roles guest guests default demo example sample manager managers owner owners member members',
  'active inactive enabled disabled locked true false null none unknown other name names mail email com org net www',
  'api http https the and for sales support engineering finance marketing human resources operations legal team',
  'department company office security access application app bot integration automation everyone public private',
  // Parts of names that are words of a language or of an address too.
  'de da di do du la le el al van von der den des del dos das bin ibn mac ter zu af av of',
  'cn ou dc uid root super staff employee employees contractor contractors external internal new old temp tmp',
)

/** The name of a field without capitals, spaces and signs. */
function folded(name: string): string {
  return name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '))
}

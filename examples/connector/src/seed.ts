import type { DirectoryAccount, DirectoryEntitlement } from './objects'

export const seedEntitlements: readonly DirectoryEntitlement[] = [
  group('administrators', 'Administrators', 'May change everything', ['ada.byron']),
  group('developers', 'Developers', 'Write and review code', ['grace.murray', 'ada.byron']),
  group('finance', 'Finance', 'Work with the accounts', ['luca.ferri']),
  group('human-resources', 'Human Resources', 'Work with personal data', ['nora.lind']),
  group('sales', 'Sales', 'Work with customers', []),
  license('office', 'Office Suite', 500, true),
  license('design', 'Design Studio', 25, true),
  license('modelling', 'Modelling Workbench', 5, false),
]

export const seedAccounts: readonly DirectoryAccount[] = [
  account('ada.byron', 'Ada Byron', 'Engineering', 1001, ['administrators', 'developers'], ['office', 'modelling']),
  account('grace.murray', 'Grace Murray', 'Engineering', 1002, ['developers'], ['office']),
  account('luca.ferri', 'Luca Ferri', 'Finance', 1003, ['finance'], ['office']),
  account('nora.lind', 'Nora Lind', 'People', 1004, ['human-resources'], ['office']),
  account('omar.haddad', 'Omar Haddad', 'Sales', 1005, ['sales'], ['office']),
  account('mei.tanaka', 'Mei Tanaka', 'Design', 1006, ['developers'], ['office', 'design']),
  account('jon.berg', 'Jon Berg', 'Engineering', 1007, ['developers'], []),
  account('ines.costa', 'Inês Costa', 'Finance', 1008, ['finance', 'sales'], ['office']),
  account('paul.weber', 'Paul Weber', 'Sales', 1009, ['sales'], ['office']),
  account('sara.klein', 'Sara Klein', 'Design', 1010, [], ['design']),
  { ...account('tom.hill', 'Tom Hill', 'Sales', 1011, [], []), disabled: true },
  { ...account('eva.novak', 'Eva Novák', 'People', 1012, ['human-resources'], ['office']), locked: true },
]

function account(
  username: string,
  displayName: string,
  department: string,
  employeeNumber: number,
  groups: string[],
  licenses: string[],
): DirectoryAccount {
  const values: DirectoryAccount['values'] = {
    username,
    displayName,
    email: `${username}@example.com`,
    department,
    userType: 'employee',
    vpnAccess: employeeNumber % 2 === 1,
    employeeNumber,
    // 4 January 2021 and the Mondays after it: too large for 32 bits, which is why the spec says `long`.
    startDate: Date.UTC(2021, 0, 4 + 7 * (employeeNumber - 1001)),
    phones: employeeNumber % 3 === 0 ? [] : [`+1 555 0${employeeNumber}`, `+1 555 1${employeeNumber}`],
    groups,
    licenses,
  }
  return { username, disabled: false, locked: false, values }
}

function group(id: string, name: string, description: string, owners: string[]): DirectoryEntitlement {
  return { id, type: 'group', values: { id, name, description, owners } }
}

function license(id: string, name: string, seats: number, renewable: boolean): DirectoryEntitlement {
  return { id, type: 'license', values: { id, name, seats, renewable } }
}

import { ConnectorError, ConnectorErrorType, type StdSourceDataReadOutput } from '@sailpoint/connector-sdk'
import type { Directory } from './directory'
import type { DirectoryAccount } from './objects'

/** The search text and the maximum number of results. */
interface Query {
  query?: string
  excludeItems?: readonly string[]
  limit?: number
}

/** The departments with at least one account, by name. */
export async function departments(directory: Directory): Promise<string[]> {
  return [...(await byDepartment(directory)).keys()].sort()
}

/** The source data are the departments: the key is the name, the sub-label the number of people. */
export async function discoverDepartments(directory: Directory, query: Query = {}): Promise<StdSourceDataReadOutput> {
  const people = await byDepartment(directory)
  const items = [...people].map(([name, { length }]) => ({
    key: name,
    label: name,
    subLabel: length === 1 ? '1 person' : `${length} people`,
  }))
  return search(items, query)
}

/** The people of one department. */
export async function readDepartment(
  directory: Directory,
  department: string,
  query: Query = {},
): Promise<StdSourceDataReadOutput> {
  const people = (await byDepartment(directory)).get(department)
  if (people === undefined) {
    throw new ConnectorError(`There is no department "${department}".`, ConnectorErrorType.NotFound)
  }
  const items = people.map(({ username, values }) => ({
    key: username,
    label: String(values.displayName ?? username),
    ...(typeof values.email === 'string' && { subLabel: values.email }),
  }))
  return search(items, query)
}

async function byDepartment(directory: Directory): Promise<Map<string, DirectoryAccount[]>> {
  const people = new Map<string, DirectoryAccount[]>()
  for await (const account of directory.listAccounts(1000)) {
    const { department } = account.values
    if (typeof department !== 'string') continue
    people.set(department, [...(people.get(department) ?? []), account])
  }
  return people
}

function search(
  items: StdSourceDataReadOutput,
  { query = '', excludeItems = [], limit }: Query,
): StdSourceDataReadOutput {
  const words = query.toLowerCase()
  return items
    .filter(({ key, label }) => label.toLowerCase().includes(words) && !excludeItems.includes(key))
    .sort((one, other) => one.label.localeCompare(other.label, 'en'))
    .slice(0, limit)
}

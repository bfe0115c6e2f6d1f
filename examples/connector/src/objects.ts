/** The objects of the directory. */
export interface DirectoryAccount {
  username: string
  disabled: boolean
  locked: boolean
  /** All attributes except the password: single values, and lists for multi-valued attributes. */
  values: Record<string, string | number | boolean | string[] | undefined>
}

export interface DirectoryEntitlement {
  id: string
  type: string
  values: Record<string, string | number | boolean | string[]>
}

/** What the directory holds. */
export interface DirectoryAccount {
  username: string
  disabled: boolean
  locked: boolean
  /** Everything but the password: single values, and lists where the directory allows several. */
  values: Record<string, string | number | boolean | string[] | undefined>
}

export interface DirectoryEntitlement {
  id: string
  type: string
  values: Record<string, string | number | boolean | string[]>
}

let address: string | undefined

/** Sets the address of the folder docs/ of this version; undefined where it is not known. */
export function setDocsAddress(folder: string | undefined): void {
  address = folder
}

/**
 * Where a page of docs/ can be read, for a message: its address, or its path in the repository of this program. What is
 * installed has no docs/ beside it, so that a path alone would lead nowhere.
 */
export function docsPage(page: string): string {
  return address === undefined ? `docs/${page} in the repository of saas-connector-actions` : `${address}/${page}`
}

/** Where a text stands. */
export interface Place {
  part: 'request' | 'answer' | 'config'
  /** The name of the field, query parameter or header; '' without one. */
  name: string
  /** The name of the field around it. */
  parent: string
  /** The names beside it. */
  siblings: readonly string[]
  /** True if the text is the name of a field. */
  isName?: boolean
  /** True if all objects of a list have this field: its name is of the target system, and tells of nobody. */
  isOfAll?: boolean
}

/** Returns what stands in place of texts, names and numbers. */
export interface TextMap {
  /** A value as a whole, before anything in it is decoded. Undefined: what is in it is mapped. */
  whole(text: string, place: Place): string | undefined
  /** A text without secrets, before anything in it is decoded. */
  clean(text: string): string
  /** A text without an encoding. */
  text(text: string, place: Place, isProse: boolean): string
  /** The name of a field, an element or a parameter. */
  name(text: string, place: Place): string
  /** The digits of a number. */
  number(digits: string, place: Place): string
}

/** How the texts and the names of a document are mapped. */
export interface PartMap {
  text(text: string, place: Place): string
  name(name: string, place: Place): string
}

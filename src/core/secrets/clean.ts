declare const brand: unique symbol

/**
 * Text that may be printed: secrets were taken out of it, or it never came from outside. Only a SecretStore and the
 * functions of this file make it. Whatever shortens text takes only this type, so that nothing can be shortened first:
 * a secret that was cut is not recognised any more.
 */
export type Clean = string & { readonly [brand]: true }

/** What may stand inside a text of ours. */
export type CleanValue = Clean | number | boolean | bigint

/** A text of ours with clean values in it: clean`no such connector: ${name}`. */
export function clean(texts: TemplateStringsArray, ...values: readonly CleanValue[]): Clean {
  return String.raw({ raw: texts }, ...values) as Clean
}

/** A text that stands in our source. The type refuses texts that are made at run time. */
export function constant<Text extends string>(text: string extends Text ? never : Text): Clean {
  return text as unknown as Clean
}

/** Clean texts as one. */
export function joinClean<Separator extends string>(
  texts: readonly Clean[],
  separator: string extends Separator ? never : Separator,
): Clean {
  return texts.join(separator) as Clean
}

/**
 * Says that a text needs no cleaning though the compiler cannot see it: a path of an output, an id that the program
 * made itself. `reason` is for the reader.
 */
export function trusted(text: string, reason: string): Clean {
  void reason
  return text as Clean
}

/** The lines of a clean text. */
export function cleanLines(text: Clean): Clean[] {
  return text.split(/\r\n|\r|\n/) as Clean[]
}

/** Applies a change to a clean text that keeps it clean: escaping, trimming, taking a part. Never decoding. */
export function mapClean(text: Clean, change: (text: string) => string): Clean {
  return change(text) as Clean
}

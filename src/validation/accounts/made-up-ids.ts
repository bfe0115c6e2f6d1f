/**
 * Matches the ids and names that checks make up where the target system allows any form: `absent-` or `test-` and random
 * characters of `Random`.
 */
export const madeUpIdPattern = /\b(?:absent|test)[-.][a-km-np-z2-9]{10,12}\b/g

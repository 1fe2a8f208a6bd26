// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `cardkit` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
4apqS6eNaSkD28S24qjDS7S2P6S
`

// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `report` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
une9N2N
`

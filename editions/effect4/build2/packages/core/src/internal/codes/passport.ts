// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `passport` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
n6vnQ5ehS
`

// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `performance` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
xv7wS2D2P2hNDD2uNNDDS3N2hS
`

// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `trust_party` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
168u1PP5PPPP
`

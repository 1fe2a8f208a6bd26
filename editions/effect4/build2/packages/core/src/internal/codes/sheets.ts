// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `sheets` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
s2ytPNN3S5NfD2D4D5N
`

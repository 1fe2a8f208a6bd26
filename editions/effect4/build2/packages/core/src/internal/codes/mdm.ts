// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `mdm` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
z5igN3SSNNN2N2N2D2N2bNN6NSayPN
`

// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `admin` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
mi7bQr7PS2rQDaN2fD2S2QN
`

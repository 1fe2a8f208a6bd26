// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `authen` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
ffoS4N2PbSS2DcSSNN3S6NiSD2S4DS
`

// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `vc` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
2kleSSSrqS!PNPD2SSSS!2PSPSSS2SZQ8N21PSNSSSSSorSNSS2Q2SS9qN2teNN5S
`

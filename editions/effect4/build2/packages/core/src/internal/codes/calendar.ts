// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `calendar` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
42lzSSS2NNrgN3N3SArlNrtNPN2wPotNPPPrpP2sS3N3NP2SS
`

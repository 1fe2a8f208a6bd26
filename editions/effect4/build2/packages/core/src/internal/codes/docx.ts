// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `docx` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
11xqqNNgDP8SS2SP4S2NNP1ihN3PPSjS
`

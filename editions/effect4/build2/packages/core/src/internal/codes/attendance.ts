// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `attendance` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
q5cyN3PNN2ND7N4S8S2N4luDDS!dtD2S
`

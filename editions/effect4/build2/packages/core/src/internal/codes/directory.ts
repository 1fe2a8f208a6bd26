// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `directory` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
1bkz0SSuaDDeDqN11NbDpNtS7QaSNPP3D6ShSSdD3N2D8DfDhSS1crNouPPP
`

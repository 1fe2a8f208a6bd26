// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `drive` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
1ydfNPN2DksasNP3NeSkN3NqqDdrPPmPbPczP2PN9Ds8PaNd2SSj5N2gwP3NNoyPPNN2N88PN8aP4NNP4NS
`

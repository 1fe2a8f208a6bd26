// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `application` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
4i1eND!2SPP5N2SSPP4N3SP7N2SSPPcvN4N2NNP5NdkNN!NPSP5NriPP2DruS
`

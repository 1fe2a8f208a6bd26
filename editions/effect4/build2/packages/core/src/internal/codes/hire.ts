// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `hire` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
lh5jNNN2N16DNA3NN5N2SSSN!SNSN!SNS4D3NjN7N3SDN2fN3N2D3ASN9SA3N3kN1lN2lN7N2QN13N2N2SS19N2NNNNNNS4S3A6N8S1zSDN
5N2SbD4S3iS4S3S4N13NSNS3SS2A
`

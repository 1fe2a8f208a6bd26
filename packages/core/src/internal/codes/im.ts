// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `im` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
4am4NmuuS3PS2DS9SN5Q2PP2SN3S2PS9NP8S7SP3NS3SSSSSSSnScNNorPNN3PP9S3PPP8N4tSSm6PNS4SN4QPS2P4NS2PSD2S5P4PP2Q4Q
2Q3SSP4PPP7PNP3SQQ4S3PSbSSS3P1gzP2SN4PtS3S2S1ne604N9N4N
`

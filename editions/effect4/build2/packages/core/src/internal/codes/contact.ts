// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `contact` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
uv8PaPNreDDD8D6N3D3DDaDbN5P3D3P41DNN6Q4Sm0AS3PPQQ5SDDSSD2P5D7jQN4DDD2mQN2N2D2N2N2DgcDD4D2D9D2D3NDPwDDqbS7SD
4S3S2DS3D5PDDDS3PS3SS9PDSaP29rD4D
`

/** What an endpoint is called in its module: `batch_get` is `batchGet`. */
export const exportName = (name: string): string =>
  name.replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase())

export const size = (all: ReadonlyArray<unknown>): number => all.length
export const isNonEmpty = (all: ReadonlyArray<unknown>): boolean => all.length > 0

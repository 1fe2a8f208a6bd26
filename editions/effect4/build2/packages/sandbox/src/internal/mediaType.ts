import mime from "mime"

/** The media type that a file's name tells. */
export const mediaType = (name: string): string => mime.getType(name) ?? "application/octet-stream"

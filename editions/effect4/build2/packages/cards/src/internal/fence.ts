/** Code fences and table heads, line by line. */

/** A fence's opening or closing line: indentation, marks, the rest. */
const fenceLine = /^ {0,3}(`{3,}|~{3,})(.*)$/

/** An open code fence: its opening line and the marks that end it. */
export interface Fence {
  readonly opening: string
  readonly marks: string
}

/** The fence that is open after a line, given the one that was open before it. */
export const fenceAfter = (line: string, open: Fence | undefined): Fence | undefined => {
  const [, marks, rest] = fenceLine.exec(line) ?? []
  if (marks === undefined || rest === undefined) return open
  // Backticks after backticks are inline code, not a fence.
  if (open === undefined)
    return marks.startsWith("`") && rest.includes("`") ? undefined : { opening: line.trim(), marks }
  return marks[0] === open.marks[0] && marks.length >= open.marks.length && rest.trim() === ""
    ? undefined
    : open
}

// Written so that no two of its parts can take the same spaces: it stays linear on any line.
const delimiterRow = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/

/** Whether two lines, one after the other, are the head of a table. */
export const isTableHead = (line: string, next: string | undefined): boolean =>
  next !== undefined && next.includes("|") && line.includes("|") && delimiterRow.test(next)

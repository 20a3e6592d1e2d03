/** One thing that is wrong with a file, told so that an editor can jump to it. */
export interface Issue {
  /** Path of the file, relative to the folder that was checked. */
  readonly path: string
  /** Line, counted from 1. */
  readonly line: number
  /** The name of the rule, kebab-case. */
  readonly code: string
  /** What is wrong and what would be right, in one sentence. */
  readonly message: string
}

/** Writes an issue as `path:line: code message`, the form that editors and terminals link. */
export function formatIssue(issue: Issue): string {
  return `${issue.path}:${issue.line}: ${issue.code} ${issue.message}`
}

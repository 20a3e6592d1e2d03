import { failure, success } from '../base/result'
import type { Result } from '../base/result'
import { decodeText } from './decode-text'
import type { ImportFile } from './import-file'
import { LeftOutError } from './left-out'
import type { LeftOut } from './left-out'

/** Longest text that is taken as one document, in bytes. */
export const largestText = 5_000_000

/** Reads a file as text; what is wrong with it comes back as the reason why it is left out. */
export function readTextFile(
  file: ImportFile,
  fallback: 'latin1' | null,
  limit: number = largestText,
): Result<string, LeftOut> {
  const { path } = file
  if (file.size > limit) return failure({ path, why: 'too-large', details: { limit, size: file.size } })
  try {
    const decoded = decodeText(file.bytes, fallback)
    return decoded.ok ? success(decoded.value.text) : failure({ path, why: decoded.error })
  } catch (error) {
    if (error instanceof LeftOutError) return failure(error.leftOut)
    throw error
  }
}

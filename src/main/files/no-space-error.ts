/** What the system itself throws on a full disk, for the times when it takes no bytes and says nothing. */
export function createNoSpaceError(): Error {
  return Object.assign(new Error('the disk takes no more bytes'), { code: 'ENOSPC' })
}

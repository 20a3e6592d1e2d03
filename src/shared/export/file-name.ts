/** A name for a file that every system takes: letters, digits and hyphens, 60 characters at most, never empty. */
export function toFileName(title: string, extension: string): string {
  const base = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  const name =
    base === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(base)
      ? `levelwise-${base}`.replace(/-$/, '')
      : base
  return extension === '' ? name : `${name}.${extension}`
}

/** The families of desktop that differ in their keys and menus. */
export type Platform = 'mac' | 'windows' | 'linux'

/** The family that a name of Node's (`process.platform`) or of a browser (`navigator.userAgent`) belongs to. */
export function toPlatform(name: string): Platform {
  if (name === 'darwin' || name.includes('Mac OS')) return 'mac'
  return name === 'win32' || name.includes('Windows') ? 'windows' : 'linux'
}

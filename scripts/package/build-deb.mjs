import installer from 'electron-installer-debian'
import { join } from 'node:path'

const sizes = [16, 24, 32, 48, 64, 128, 256, 512]

/** Builds the .deb from a staged folder. Resolves with its path. Needs dpkg-deb and fakeroot. */
export async function buildDeb({ root, folder, out, time, version, description, testBuild }) {
  // dpkg-deb takes the times of its own files from here.
  process.env.SOURCE_DATE_EPOCH = String(time)
  const packaged = testBuild ? `${version}~standin` : version
  const says = testBuild
    ? 'TEST BUILD from a stand-in runtime, not for daily use. An offline library of advice about change'
    : 'Offline library of advice about change, each piece tagged with its level'
  await installer({
    src: folder,
    dest: out,
    arch: 'amd64',
    rename: (destination) => join(destination, `levelwise_${packaged}_amd64.deb`),
    options: {
      name: 'levelwise',
      bin: 'levelwise',
      productName: testBuild ? 'Levelwise (test build)' : 'Levelwise',
      genericName: 'Library of advice',
      version: packaged,
      description: says,
      productDescription: description,
      maintainer: 'The Levelwise authors',
      section: 'text',
      categories: ['Office', 'Education'],
      mimeType: ['x-scheme-handler/levelwise'],
      icon: Object.fromEntries(
        sizes.map((size) => [`${size}x${size}`, join(root, 'resources', 'icons', `${size}x${size}.png`)]),
      ),
      compression: testBuild ? 'gzip' : 'xz',
    },
  })
  return join(out, `levelwise_${packaged}_amd64.deb`)
}

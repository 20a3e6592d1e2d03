import { biber } from './biber'
import { epubcheck } from './epubcheck'
import { jsonLd } from './json-ld'
import { libreOffice } from './libreoffice'
import { pandoc } from './pandoc'
import { pandocBack } from './pandoc-back'
import { pdftotext } from './pdftotext'
import type { Reader } from './reader'
import { secondRis } from './second-ris'

/** Every reader, the quick ones first. */
export const readers: readonly Reader[] = [
  secondRis,
  jsonLd,
  pandoc,
  pandocBack,
  epubcheck,
  pdftotext,
  biber,
  libreOffice,
]

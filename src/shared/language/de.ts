import { de as menu } from './de/menu'

/** The words in German. What is missing here is said in English. */
export const de = { ...menu }

import type { Level } from '../levels/level'

const tiers = [
  { level: 3, x: 7, width: 8, y: 3 },
  { level: 2, x: 4, width: 14, y: 8.5 },
  { level: 1, x: 1, width: 20, y: 14 },
] as const

/** The three-tiered stand as a drawing in HTML and XHTML; decoration, the level's name stands beside it. */
export function formatStand(level: Level): string {
  const drawn = tiers.map(
    (tier) =>
      `<rect class="${tier.level <= level ? 'solid' : 'hollow'}" x="${tier.x}" y="${tier.y}" width="${tier.width}" height="3.4" rx="0.9"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" class="stand l${level}" viewBox="0 0 22 18" width="16" height="13" aria-hidden="true" focusable="false">${drawn.join('')}</svg>`
}

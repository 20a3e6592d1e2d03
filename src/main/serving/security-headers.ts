/**
 * Sent with every reply of our own scheme, errors included. Text is drawn as React elements from stored blocks, never
 * as an HTML string, so even trusted types can be refused outright. Images of imported packs come from a host of their own,
 * so that nothing a stranger made ever counts as `'self'`.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' lw://pack",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "media-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** The headers of every reply. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** The headers of what a stranger made: it may be drawn by our page, and may do nothing when it is opened by itself. */
export const strangersHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  // The page that draws it is on another host.
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

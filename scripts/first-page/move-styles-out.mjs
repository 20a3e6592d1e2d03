/**
 * Takes the style attributes out of drawn pages and puts them into one style sheet. Equal declarations share a rule, named
 * by a `data-style` attribute. `pages` maps names to `{ root, ... }`, where `root` is the drawn element; `under` is the
 * selector below which the rules hold.
 */
export function moveStylesOut(pages, under) {
  const numbers = new Map()
  const moved = new Map()
  for (const [name, { root, ...rest }] of pages) {
    for (const element of root.querySelectorAll('[style]')) {
      const declarations = element.getAttribute('style')
      element.removeAttribute('style')
      if (declarations === '') continue
      if (!numbers.has(declarations)) numbers.set(declarations, numbers.size)
      element.setAttribute('data-style', String(numbers.get(declarations)))
    }
    // eslint-disable-next-line no-restricted-syntax -- read in the build, from our own components; nothing is written into a page
    moved.set(name, { html: root.innerHTML, ...rest })
  }
  const rules = [...numbers].map(
    ([declarations, number]) => `${under} [data-style="${number}"]{${declarations}}`,
  )
  return { css: `${under}{position:fixed;inset:0;z-index:1}\n${rules.join('\n')}\n`, moved }
}

// Runs in the page, handed over as text. `watchKeys` notes for each key in the search box when it was pressed, when the list
// that answers what the box says is in the page, and when that has been painted; `paintBare` puts the same lists up without any
// of the program's work, each in place of the one before, and says how long painting them takes.
;(() => {
  const twoFrames = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const list = () => document.querySelector('[data-results]')
  const box = document.querySelector('input[type="search"]')
  let keys = []
  let pressed = 0

  box.addEventListener('keydown', (event) => (pressed = event.timeStamp), true)
  box.addEventListener('input', () => {
    // A space at the end asks nothing new.
    if (list()?.dataset.results === box.value.trim()) return
    keys.push({ pressed, heard: performance.now(), listed: 0, painted: 0, copy: null })
  })
  new MutationObserver(() => {
    const last = keys.at(-1)
    if (last === undefined || last.listed > 0 || list()?.dataset.results !== box.value.trim()) return
    last.listed = performance.now()
    void twoFrames().then(() => {
      last.painted = performance.now()
      last.copy = list()?.cloneNode(true) ?? null
    })
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-results'] })

  window.takeKeys = () => {
    const taken = keys.filter(({ painted }) => painted > 0)
    window.overtaken = keys.length - taken.length
    keys = []
    window.copies = taken.flatMap(({ copy }) => copy ?? [])
    return taken.map(({ pressed, heard, listed, painted }) => ({
      heard: heard - pressed,
      listed: listed - pressed,
      painted: painted - pressed,
    }))
  }

  window.paintBare = async () => {
    const own = list()
    const times = []
    let shown = own
    for (const copy of window.copies) {
      await twoFrames()
      // A key comes at any time between two frames.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40))
      const began = performance.now()
      shown.replaceWith(copy)
      await twoFrames()
      times.push(performance.now() - began)
      shown = copy
    }
    shown.replaceWith(own)
    return times
  }
})()

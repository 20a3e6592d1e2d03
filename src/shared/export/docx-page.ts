/** How wide the text stands on the page, in twentieths of a point: A4 without its margins. */
export const docxTextWidth = 9298

/** How high a picture may be beside the words below it, in twentieths of a point. */
export const docxPictureHeight = 11_000

/** The glossary of change words, in German. */
export const glossary = {
  glossary: {
    title: 'Begriffe',
    lead: 'Wörter, die Ratgebende für Wandel gebrauchen, was sie bedeuten und was sie manchmal verbergen.',
    filter: 'Begriff finden',
    also: 'auch: {{words}}',
    seek: 'Die Bibliothek nach „{{text}}“ durchsuchen',
    noneTitle: 'Dieser Begriff ist nicht dabei',
    noneText: 'Weniger Buchstaben eingeben oder die Bibliothek danach durchsuchen.',
  },
} as const

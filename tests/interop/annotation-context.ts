const link = (id: string): object => ({ '@id': id, '@type': '@id' })
const count = (id: string): object => ({ '@id': id, '@type': 'xsd:nonNegativeInteger' })
const term = (id: string): object => ({ '@id': id, '@type': '@vocab' })

/**
 * What the terms that we use mean by the Web Annotation Vocabulary (W3C Recommendation of 23 February 2017, appendix A), so
 * that no test asks the network for http://www.w3.org/ns/anno.jsonld.
 */
export const annotationContext = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    dctypes: 'http://purl.org/dc/dcmitype/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: { '@id': '@id', '@type': '@id' },
    type: { '@id': '@type', '@type': '@id' },
    Annotation: 'oa:Annotation',
    TextualBody: 'oa:TextualBody',
    SpecificResource: 'oa:SpecificResource',
    FragmentSelector: 'oa:FragmentSelector',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    Text: 'dctypes:Text',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    highlighting: 'oa:highlighting',
    commenting: 'oa:commenting',
    tagging: 'oa:tagging',
    classifying: 'oa:classifying',
    body: link('oa:hasBody'),
    target: link('oa:hasTarget'),
    source: link('oa:hasSource'),
    selector: link('oa:hasSelector'),
    refinedBy: link('oa:refinedBy'),
    motivation: term('oa:motivatedBy'),
    purpose: term('oa:hasPurpose'),
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    styleClass: 'oa:styleClass',
    value: 'rdf:value',
    start: count('oa:start'),
    end: count('oa:end'),
    format: 'dc:format',
    created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
    modified: { '@id': 'dcterms:modified', '@type': 'xsd:dateTime' },
    label: 'rdfs:label',
    total: count('as:totalItems'),
    first: link('as:first'),
    startIndex: count('as:startIndex'),
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  },
}

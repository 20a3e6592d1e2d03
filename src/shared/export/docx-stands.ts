import type { Level } from '../levels/level'

/** The colour of each level on paper, as RRGGBB. */
export const docxLevelColours: Readonly<Record<Level, string>> = { 1: '8A5A00', 2: '1F6B4A', 3: '7A2E6E' }

/**
 * The stand of each level as PNG in base 64, 88 by 72 dots. Word draws no SVG without such a picture beside it; a test draws
 * them anew from `formatStand`.
 */
export const docxStands: Readonly<Record<Level, string>> = {
  1:
    'iVBORw0KGgoAAAANSUhEUgAAAFgAAABICAYAAAByQzKvAAADyklEQVR4nO2aO0wUURSG/9kHQoeW2CiWWGpJpKJFC4M8DBgr' +
    '7SAsJBgjxmgCa5ZOKyNEHhIbabfCUEoJpWgjpdDtwj7G/w4EZx/E7Myeu2E5XzKZfzYhy/3mzmHuuThQRFHBwqhgYVSwMCpY' +
    'GBUsjAoWRgULo4KFUcHCNERw6jGu4Aid+SLPFohF8Act2B3/wLNlrAueG0Y3XPQytvGwSYajTU8uYZPZGlYFJx/iplvEKBqI' +
    'E8FC4hO2Ga1gTXDqPtryLZhm9GYuvzjLmbztOrKPreOyDDm8sUArLw2Z2BHejH/hjLYAx2mHuRHcQB5PGM2XZqOtSNmqiSc3' +
    '9xXjMTG8n1zEDyZxOFY7zA15ddccYJnYnVrFO0ZrzA7gKctDJ6MhPbmMNM/iqGBhVLAwKlgYFSyMChZGBQtjTfDbIdwuAv2M' +
    'cIrYT6ziNaM1kgMYdyPoYEQEWJtYxndGcawJ9i80PBysxw6xZWNFddL/6GP0cAtITX3GHqM41gQbyh7ThmC7PFkVbNqUhSwf' +
    '1X99AatwsFaX6AZ+p11MX6AQRx+bPLd4aQ02fbaiOazbKEl+rAv2M/sAHc6l4+6aFO4hMrbqbTUaKvgioIKFUcHCqGBh6iLY' +
    'vBnwxavL1i6xNN4udBY79XjjCC34ZCOzn1H0baABZJwI1sJukIYSXLH8bUZC7t+FEswGyjM2UC4zenAm7/Cu/2Y8t3AMVzmG' +
    'LkaPsI2pwIK9RUIU44wesVZuhVtcgkpilvT5LKYZPcI0hwILLmk/OthLLCHF2DQkh9kzccO3NwMLbnQDXZqyzl/gBr0KPgMV' +
    'LIwKFkYFC6OChWm84NJVXIa/wHOemwZOIPPfmG08+JIffDUXWHD5yzi3ZDajbdg874sNM65CBt3c0urmpUeYRVRgwQY+Ro8c' +
    '37KyGWH522H5+8gYiFCCTZuyEOOKx9ePaCZMHyKa5y50iLZlKMEGT3Icvf5HqhnwSl4O6TByDaEF+zH1K58/37M5FsN+0Hpb' +
    'jboKVipRwcKoYGFUsDAqWBgVLExVwfOjuJY7wjwc9MBFOz9SzsLBAR1txFswNraAXyijQjDltudy+MkfUrG1QNHxOK5T8gGv' +
    'TqkQPDuIGX74glGpERd4ObWCGfigy1LmBrEB4A4PpXbWJ1dwl+dTVHB9+UbBPfChguuLChZGBQujgoVRwcL8X3ByCAuuixFG' +
    'pUYcB4uJZYzCR4VgzuBRIPgm30UmEsG9iSV8ZTylQrBBZ3HtVJu9hqqCDclh9BSLpfVEqQ5n7kZiyfvbVcGZgpX6oIKF+QsB' +
    'YptYuwyObgAAAABJRU5ErkJggg==',
  2:
    'iVBORw0KGgoAAAANSUhEUgAAAFgAAABICAYAAAByQzKvAAADbUlEQVR4nO3ZO0xTURzH8f+5bYkFB8JIJBRYGTDR0cBEpFXB' +
    'wTiKo1LkMTi4ADE6OPAQ0FEcjQuoFMNU4iiJDKzANRhHZBBK+rjH34WohdZHuf2fSv1/EpL/6cClX25P0nsUCVYSmJkEZiaB' +
    'mUlgZhKYmQRmJoGZSWBmEphZSQKfGbhWU5HaadRK12DJTmm1lQxUrX8ae7mFpVHGAzf0Ri44jm7HpYNYGqQTlqUWNybn32Fh' +
    'jNHATXcizekMdVMJ+X00s/Z4fhWjEcYCY1sI+pI793DJgztXOXtKW6vKclg/ttqxarRymklbp7AEnchUVD3EdpHAgp2xwHW9' +
    'HU2WY93CiKs6e5nA6VG8Sda43x38c3fvY9znWM7TzcmFNYzsjAVu6O1odxwLey8oWv84Nf8EkzH10cht0tSIkSzLwV68sIiR' +
    'nQRmJoGZSWBmEpiZBGYmgZkZC9zYd/F8Ju27jtG96hcEfoDJmPqe8CAuXIuRfP7Mi/WJt+8xsjMW+NAXDbAsmkv5K5fxZSOB' +
    'JauD5x/UiXGfU+Ub3Xz06jNGdsYCu7I/piVjeHsyGhhfWWt8qa+DP58LGGb4K7rLaGAXIgf9yd1OTXQOS2PwRpfTFZVziMu+' +
    'JWXDdUun7u6VWkqkghj5BAMJU/ttPiUN/D+QwMwkMDMJzEwCM5PAzIoSONQfbqE0DWmt2nCoWE0nmtpWSsfJTyP2eGwFL3ji' +
    'OXCovyukU6kPJz/sUQgdCJy1x2dt8sB74Gh4XGvqw1h2lKIJeyrWj/HYihE4jsCtGMsOAi8hcBt5IIF/QwIzk8DMJDAzCcxM' +
    'AjOTwMz+jcA9kX5Negxj2VEW3bQnYzPkgefArnK8ixFmzp6OdWH0BL+nOELRy/hjMi0Yy4BvxZ56PYvBs6IFFvlJYGYSmJkE' +
    'ZiaBmUlgZhKYmQRmljewe5BJ6eRYeZwSc8Ph6P4pdMVAvgPSnMCIW41T4g0JWyiEDgQaEHkbix9yA0fDw3iuMIRRFAhP30bw' +
    '9G2YsuQLHEfgVoyiQIiZ84AIrx0mgY8Pd/AS7uA2yiKBi0gCM5PAzCQwMwnM7O8C90RmcIh5A6MokCL13J6e76YsuYF7w93a' +
    'oWcYRYGU8l09epaXE9gld3Hh8t29rryBXaHopTYiBz/iz6y4PfUmTnn8MrAoDgnM7BsdibhYo+925gAAAABJRU5ErkJggg==',
  3:
    'iVBORw0KGgoAAAANSUhEUgAAAFgAAABICAYAAAByQzKvAAACcElEQVR4nO3bQW7TUBSF4WsPOs4S0g0Us4J6B4QVUDYQzLRF' +
    'qiNBpg3ZAGEH6Q6cFTR0A80SMmZgcxxUFLChCva5VtzzSU9+zaTqrzfxu2lgQqXAZApMpsBkCkymwGQKTKbAZApMpsBkCkym' +
    'wGSdBL6MksiK4hprhB/5gmCJNZmuZ2v85Mo98C5unt9h6y8MX3pH9g98Nl7i8QqrC7fT+/kITzf+gV+MH6ywoXUhsM302/wU' +
    'OzcBliuc4AKPzuAEu/7Nrr+spMBkCkymwGQKTKbAZAicmdk5VhdWCByboy4Cp2Z2jdWFCQKn5sg9cBolg+95vsT2HMvTCnFj' +
    'c+Ye+BHuJC5wJzE0D2G4wR3EwjrQWeDnQoHJFJhMgckUmEyByRSYTIHJWgmMl4bHKXFsZgOsY7bFBDrDamUK3TgwXn2HePW9' +
    'w3aA1SfbE0yh0/VsYw00DozLmxke77D66DPuLxI8/1sbgTPzv7jx0viCSIH/TYHJFJhMgckUmEyByRSYrPvAV1GSFHl+g23/' +
    'hOFbvC4vrIHGgUs9PcW3OL0jPBtpJXDpQ5SM8jyPsD16YRiuP65nS2wbay2w1FNgMgUmU2AyBSZTYDIFJlNgstrAu0FmUdz0' +
    'ZErMtptCnwTB+7oBaSUw4pZfkH7AVmEPU06hTxF5i/0vlcC4V0itu6/4H7sJ7i9S21MXOLP+Xdx4qVwQKXC7Vggc2x4FbpcC' +
    'kykwmQKTKTDZ04GvzsaLwuwNtnIgxPz66X5+YXvw2e8uf/4H5hds5UCY5b3+c5ZXCVzSKT4cQlZObwmf18OUOMaUODZ5Ek5u' +
    'hpObWY2/BpZ2KDDZD3D/+0mYtDmFAAAAAElFTkSuQmCC',
}

/** Where the picture of a level lies in the file. */
export function standPath(level: Level): string {
  return `media/stand-${level}.png`
}

/** The id of the relationship to it. */
export function standId(level: Level): string {
  return `stand${level}`
}

// In English Metric Units, 12700 to the point: 11 by 9 points.
const width = 139_700
const height = 114_300

/**
 * The run that draws a stand, as high as the text beside it. It is decoration: the name of the level stands there. `id` is
 * the drawing's number in the file, from 1.
 */
export function formatDocxStand(level: Level, id: number): string {
  const properties = `id="${id}" name="Level ${level}"`
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>` +
    `<wp:docPr ${properties}><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1"/></a:ext></a:extLst></wp:docPr>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    `<pic:nvPicPr><pic:cNvPr id="0" name="stand-${level}.png"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${standId(level)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  )
}

/** The namespaces that a stand needs, as attributes of the document. */
export const docxStandNamespaces = [
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"',
].join(' ')

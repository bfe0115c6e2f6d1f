/** Code points of the named character references of HTML that an encoder may write: punctuation and Latin-1. */
export const entityCodePoints: ReadonlyMap<string, number> = new Map([
  ...pairs(
    'quot 34 amp 38 apos 39 lt 60 gt 62 Tab 9 NewLine 10 excl 33 num 35 dollar 36 percnt 37 lpar 40 rpar 41 ast 42',
  ),
  ...pairs('midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 equals 61 quest 63 commat 64 lsqb 91'),
  ...pairs('lbrack 91 bsol 92 rsqb 93 rbrack 93 Hat 94 lowbar 95 grave 96 lcub 123 lbrace 123 verbar 124 vert 124'),
  ...pairs('rcub 125 rbrace 125 QUOT 34 AMP 38 LT 60 GT 62 euro 8364 hellip 8230 ndash 8211 mdash 8212 lsquo 8216'),
  ...pairs('rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 bull 8226 trade 8482 dagger 8224 Dagger 8225'),
  ...pairs('OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 permil 8240'),
  ...latin1(),
])

/** The longest name in the table. */
export const maxEntityName = Math.max(...[...entityCodePoints.keys()].map(({ length }) => length))

function pairs(list: string): [string, number][] {
  const words = list.split(' ')
  return words.flatMap((word, i): [string, number][] => (i % 2 === 0 ? [[word, Number(words[i + 1])]] : []))
}

/** The names of U+00A0 to U+00FF, in order. */
function latin1(): [string, number][] {
  const names =
    'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
    'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
    'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
    'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ' +
    'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
    'uuml yacute thorn yuml'
  return names.split(' ').map((name, i) => [name, 0xa0 + i])
}

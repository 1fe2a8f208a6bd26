/**
 * Bundled for a browser, the Markdown parser reads entities with an element of the page, which it makes as it is loaded. A
 * web worker is bundled like a page and has none: the parser could not even be loaded there. For that moment it finds this
 * instead, which knows the entities that are common in texts; others stay what they are.
 */

const names =
  "quot 22 amp 26 apos 27 lt 3c gt 3e nbsp a0 iexcl a1 cent a2 pound a3 yen a5 sect a7 copy a9 laquo ab shy ad reg ae deg b0 plusmn b1 sup2 b2 sup3 b3 micro b5 para b6 middot b7 sup1 b9 raquo bb frac14 bc frac12 bd frac34 be iquest bf times d7 szlig df agrave e0 aacute e1 auml e4 aring e5 ccedil e7 egrave e8 eacute e9 ntilde f1 oacute f3 ouml f6 divide f7 oslash f8 uuml fc Auml c4 Eacute c9 Ouml d6 Uuml dc alpha 3b1 beta 3b2 gamma 3b3 delta 3b4 epsilon 3b5 theta 3b8 lambda 3bb mu 3bc pi 3c0 sigma 3c3 phi 3c6 omega 3c9 Delta 394 Sigma 3a3 Omega 3a9 ensp 2002 emsp 2003 thinsp 2009 zwnj 200c zwj 200d ndash 2013 mdash 2014 lsquo 2018 rsquo 2019 sbquo 201a ldquo 201c rdquo 201d bdquo 201e dagger 2020 bull 2022 hellip 2026 permil 2030 prime 2032 lsaquo 2039 rsaquo 203a euro 20ac trade 2122 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 rArr 21d2 hArr 21d4 forall 2200 part 2202 exist 2203 empty 2205 isin 2208 notin 2209 prod 220f sum 2211 minus 2212 radic 221a infin 221e and 2227 or 2228 cap 2229 cup 222a int 222b sim 223c asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 check 2713 cross 2717 semi 3b colon 3a comma 2c num 23 sol 2f bsol 5c lowbar 5f grave 60 vert 7c lsqb 5b rsqb 5d lpar 28 rpar 29 lcub 7b rcub 7d ast 2a excl 21 quest 3f dollar 24 percnt 25 commat 40 plus 2b equals 3d period 2e hyphen 2010 Tab 9 NewLine a"

const characters = (): ReadonlyMap<string, string> => {
  const all = new Map<string, string>()
  for (const [, name, code] of names.matchAll(/(\w+) ([\da-f]+)/g))
    all.set(`&${name!};`, String.fromCodePoint(Number.parseInt(code!, 16)))
  return all
}

const element = () => {
  let known: ReadonlyMap<string, string> | undefined
  return {
    innerHTML: "",
    get textContent(): string {
      known ??= characters()
      return known.get(this.innerHTML) ?? this.innerHTML
    }
  }
}

const isMissing = !("document" in globalThis)

if (isMissing)
  Reflect.defineProperty(globalThis, "document", { configurable: true, value: { createElement: element } })

/** Nobody else is to find it: others tell by it where they run. */
export const takeBack = (): void => {
  if (isMissing) Reflect.deleteProperty(globalThis, "document")
}

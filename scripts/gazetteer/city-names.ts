/**
 * English names of cities that GeoNames lists under a local or official name: `[country, GeoNames name, English name,
 * further spellings in the news]`. Sources: English Wikipedia's article titles; the AP Stylebook, "foreign cities".
 */
export const cityNames: ReadonlyArray<readonly [string, string, string, ...ReadonlyArray<string>]> = [
  ["CN", "Ürümqi", "Urumqi", "Wulumuqi", "Urumchi"],
  ["SY", "Al Qāmishlī", "Qamishli", "Qamishlo", "Kameshli"],
  ["SY", "Al Ḩasakah", "Hasakah", "Hassakeh", "Hasaka"],
]

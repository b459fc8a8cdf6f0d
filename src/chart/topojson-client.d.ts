/** The part of topojson-client that the map uses; the package has no types. */
declare module "topojson-client" {
  export function feature(topology: unknown, object: unknown): { readonly features: ReadonlyArray<unknown> }
}

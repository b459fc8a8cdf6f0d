/** Trusted Types (https://www.w3.org/TR/trusted-types/), as far as the page uses them. */
// oxlint-disable-next-line no-var -- a global is declared with var
declare var trustedTypes:
  | {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (url: string) => string },
      ) => { readonly createScriptURL: (url: string) => object | string }
    }
  | undefined

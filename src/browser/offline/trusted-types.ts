/** The only Trusted Types policy that a page's content security policy lets a script make. */
export const trustedTypesPolicy = 'balans';

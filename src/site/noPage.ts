/** The answer of a template whose page does not exist for this audience: nothing is written in a build, 404 in dev. */
export function noPage(): Response {
  return new Response(null, { status: 404 });
}

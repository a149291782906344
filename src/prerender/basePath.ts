/**
 * The path that the site is mounted at, from the environment's `BASE_PATH`: `/` where nothing is
 * said, else with a slash at both ends, as Vite and the server want it.
 *
 * @throws where the value is not a plain path
 */
export function basePath(value: string | undefined): string {
  const path = `/${value ?? ''}/`.replace(/\/+/g, '/');
  if (!/^\/(?:[\w.~-]+\/)*$/.test(path) || /\/\.{1,2}\//.test(path)) {
    throw new Error(`BASE_PATH must be a path such as /klynger/, not "${value}"`);
  }
  return path;
}

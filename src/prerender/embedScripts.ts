import { build } from 'vite';

/** One script file, minified, that starts as soon as it is read and needs no other. */
export async function classicScript(
  input: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await build({
    logLevel: 'warn',
    define,
    build: {
      write: false,
      modulePreload: false,
      copyPublicDir: false,
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [chunk, ...others] = outputs.flatMap((each) => ('output' in each ? each.output : []));
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${input} is not one script`);
  return chunk.code.trim();
}

/** What stands inside each frame's page: so it needs no request, and runs before the first paint. */
export async function frameScript(): Promise<string> {
  const code = await classicScript('src/embed/main.ts');
  // Inside HTML this would end the script element.
  return code.replaceAll('</script', '<\\/script');
}

/** `embed.js`, for the pages of hosts. */
export function hostScript(): Promise<string> {
  return classicScript('src/embed/host.ts');
}

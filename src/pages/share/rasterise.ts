import fontUrl from './inter.woff2?url';

/** The pictures' font as a data: URL: an SVG shown as an image cannot load any other. */
export async function fontAddress(): Promise<string> {
  const response = await fetch(fontUrl);
  if (!response.ok) throw new Error(`${fontUrl}: HTTP ${response.status}`);
  const blob = new Blob([await response.arrayBuffer()], { type: 'font/woff2' });
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('the font could not be read'));
    reader.readAsDataURL(blob);
  });
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      // The canvas is larger than the browser allows.
      else reject(new Error('no picture came of the canvas'));
    }, 'image/png');
  });
}

/** Draws an SVG as a PNG of `width` × `height` pixels. Rejects where the browser cannot. */
export async function rasterise(svg: string, width: number, height: number): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('this browser has no canvas');
    context.drawImage(image, 0, 0, width, height);
    return new Uint8Array(await (await blobOf(canvas)).arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}

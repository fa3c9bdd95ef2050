/** One part of the package: text as a string, everything else as bytes. */
export type Part = string | Uint8Array;

/**
 * Stands where the drawing library expects its zip library. It keeps the parts as they are, by name, so that they can
 * be put right before they are packed once.
 */
export class CollectingZip {
  readonly parts = new Map<string, Part>();

  folder(path: string): Folder {
    return {
      folder: (child) => this.folder(`${path}/${child}`),
      file: (name, content, options) => this.file(`${path}/${name}`, content, options),
    };
  }

  file(name: string, content: Part, options?: { base64?: boolean }): this {
    const isBase64 = options?.base64 && typeof content === 'string';
    this.parts.set(name, isBase64 ? Buffer.from(content, 'base64') : content);
    return this;
  }

  async generateAsync(): Promise<CollectingZip> {
    return this;
  }
}

interface Folder {
  folder(child: string): Folder;
  file(name: string, content: Part, options?: { base64?: boolean }): unknown;
}

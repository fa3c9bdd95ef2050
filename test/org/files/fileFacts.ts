import { createHash } from 'node:crypto';

/** What Salesforce works out from a file's name and bytes. */
export interface FileFacts {
  readonly Title: string;
  readonly FileExtension: string | null;
  readonly FileType: string;
  readonly ContentSize: number;
  /** MD5, in hexadecimal digits. */
  readonly Checksum: string;
}

const FILE_TYPES: Record<string, string> = {
  csv: 'CSV',
  doc: 'WORD',
  docx: 'WORD_X',
  html: 'HTML',
  jpeg: 'JPG',
  jpg: 'JPG',
  json: 'JSON',
  pdf: 'PDF',
  png: 'PNG',
  pptx: 'POWER_POINT_X',
  txt: 'TEXT',
  xlsx: 'EXCEL_X',
  xml: 'XML',
  zip: 'ZIP',
};

export function fileFacts(pathOnClient: string, bytes: Buffer): FileFacts {
  const fileName = pathOnClient.split(/[\\/]/).at(-1) ?? '';
  const dot = fileName.lastIndexOf('.');
  const extension = dot > 0 ? fileName.slice(dot + 1) : null;
  return {
    Title: dot > 0 ? fileName.slice(0, dot) : fileName,
    FileExtension: extension,
    FileType: FILE_TYPES[extension?.toLowerCase() ?? ''] ?? 'UNKNOWN',
    ContentSize: bytes.length,
    Checksum: createHash('md5').update(bytes).digest('hex'),
  };
}

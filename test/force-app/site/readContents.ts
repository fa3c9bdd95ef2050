import { contentSchema, PATHS, type BodyOf, type ContentType } from './siteContent.ts';

export interface SiteItem<Type extends ContentType = ContentType> {
  readonly path: string;
  readonly apiName: string;
  readonly body: BodyOf<Type>;
}

export interface SiteContents {
  readonly items: { readonly [Type in ContentType]: readonly SiteItem<Type>[] };
  /** Contents that are not what an org takes. */
  readonly problems: readonly string[];
}

const CONTENT = /^(digitalExperiences\/site\/(\w+)\/(\w+)\/(\w+))\/(content|_meta)\.json$/;

/** Reads and holds to their shape the contents of the one LWR site among the files. */
export function readContents(texts: ReadonlyMap<string, string>): SiteContents {
  const problems: string[] = [];
  const items = Object.fromEntries(Object.keys(PATHS).map((type) => [type, [] as SiteItem[]]));
  const folders = new Map<string, { type: string; apiName: string; space: string }>();
  for (const path of texts.keys()) {
    const [, folder, space, type, apiName] = CONTENT.exec(path) ?? [];
    if (folder) folders.set(folder, { type: type!, apiName: apiName!, space: space! });
    else if (/^digitalExperiences\/.*\.json$/.test(path)) problems.push(`${path}: is no content of a site`);
  }
  for (const [folder, { type, apiName, space }] of folders) {
    if (!(type in PATHS)) {
      problems.push(`${folder}: sites have no content of the type ${type}`);
      continue;
    }
    const known = type as ContentType;
    const expected = { apiName, type, path: PATHS[known] };
    const meta = parse(`${folder}/_meta.json`);
    if (meta !== undefined && JSON.stringify(sorted(meta)) !== JSON.stringify(sorted(expected)))
      problems.push(`${folder}/_meta.json: is not ${JSON.stringify(expected)}`);
    if (known === 'sfdc_cms__site' && apiName !== space)
      problems.push(`${folder}: is not called ${space}, as its space`);
    const content = contentSchema(known).safeParse(parse(`${folder}/content.json`));
    if (content.success)
      items[type]!.push({ path: `${folder}/content.json`, apiName, body: content.data.contentBody as never });
    else
      problems.push(
        ...content.error.issues.map(
          (issue) => `${folder}/content.json: ${issue.path.join('.')}: ${issue.message}`,
        ),
      );
  }
  return { items: items as unknown as SiteContents['items'], problems };

  function parse(path: string): unknown {
    const text = texts.get(path);
    if (text === undefined) {
      problems.push(`${path}: is missing`);
      return undefined;
    }
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      problems.push(`${path}: ${(error as Error).message}`);
      return undefined;
    }
  }
}

function sorted(value: unknown): unknown {
  return Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1));
}

import type { Source, SourceFile } from '../source/sourceFile.ts';

/** Where each kind of metadata lies, how its files end and what their root element is. */
const PLACES: readonly (readonly [folder: RegExp, suffix: string, root: string])[] = [
  [/^objects\/[^/]+$/, 'object', 'CustomObject'],
  [/^objects\/[^/]+\/fields$/, 'field', 'CustomField'],
  [/^objects\/[^/]+\/validationRules$/, 'validationRule', 'ValidationRule'],
  [/^objects\/[^/]+\/listViews$/, 'listView', 'ListView'],
  [/^objects\/[^/]+\/compactLayouts$/, 'compactLayout', 'CompactLayout'],
  [/^layouts$/, 'layout', 'Layout'],
  [/^tabs$/, 'tab', 'CustomTab'],
  [/^applications$/, 'app', 'CustomApplication'],
  [/^customPermissions$/, 'customPermission', 'CustomPermission'],
  [/^permissionsets$/, 'permissionset', 'PermissionSet'],
  [/^sharingRules$/, 'sharingRules', 'SharingRules'],
  [/^sharingSets$/, 'sharingSet', 'SharingSet'],
  [/^flexipages$/, 'flexipage', 'FlexiPage'],
  [/^labels$/, 'labels', 'CustomLabels'],
  [/^lwc\/[^/]+$/, 'js', 'LightningComponentBundle'],
  [/^networks$/, 'network', 'Network'],
  [/^sites$/, 'site', 'CustomSite'],
  [/^navigationMenus$/, 'navigationMenu', 'NavigationMenu'],
  [/^digitalExperienceConfigs$/, 'digitalExperienceConfig', 'DigitalExperienceConfig'],
  [/^digitalExperiences\/site\/[^/]+$/, 'digitalExperience', 'DigitalExperienceBundle'],
];

/** Components and the contents of sites have files of several kinds beside their metadata; nothing else has. */
const FREE_FOLDER = /^lwc\/|^digitalExperiences\/site\/[^/]+\/sfdc_cms__/;

/** A file in a wrong folder, with a wrong ending or under another name than it bears is silently left out of a deployment. */
export function checkPlaces({ texts, files }: Source): string[] {
  const strangers = [...texts.keys()]
    .filter((path) => !path.endsWith('-meta.xml') && !FREE_FOLDER.test(path))
    .map((path) => `${path}: does not end with -meta.xml, so it would not be deployed`);
  return [...strangers, ...files.flatMap(checkPlace), ...checkBundles(texts)];
}

function checkPlace({ path, folder, name, suffix, root }: SourceFile): string[] {
  const here = PLACES.filter(([pattern]) => pattern.test(folder));
  if (here.length === 0) return [`${path}: nothing is deployed from the folder ${folder}`];
  const place = here.find(([, ending]) => ending === suffix);
  if (place === undefined) return [`${path}: a file in ${folder} ends with .${here[0]?.[1]}-meta.xml`];
  const findings: string[] = [];
  if (root !== null && root.name !== place[2])
    findings.push(`${path}: its root is ${root.name}, not ${place[2]}`);
  const fullName = root?.children.find((child) => child.name === 'fullName')?.text ?? name;
  if (fullName !== name) findings.push(`${path}: names itself ${fullName}, unlike its file`);
  const owner = folder.slice(folder.lastIndexOf('/') + 1);
  if (['object', 'js', 'digitalExperience'].includes(suffix) && owner !== name) {
    findings.push(`${path}: its folder is called ${owner}, unlike the file`);
  }
  return findings;
}

/** A component without its metadata file is silently left out, too. One of styles alone has no script. */
function checkBundles(texts: Source['texts']): string[] {
  const names = new Set([...texts.keys()].flatMap((path) => /^lwc\/([^/]+)\//.exec(path)?.[1] ?? []));
  return [...names].flatMap((name) => {
    const has = (ending: string) => texts.has(`lwc/${name}/${name}.${ending}`);
    return [
      ...(has('js-meta.xml') ? [] : [`lwc/${name}/${name}.js-meta.xml: is missing from its component`]),
      ...(has('js') || has('css') ? [] : [`lwc/${name}: has neither script nor styles of its name`]),
    ];
  });
}

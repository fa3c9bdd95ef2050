import { all, textOf } from '../source/element.ts';
import type { Model } from '../source/model.ts';
import type { Source } from '../source/sourceFile.ts';

/** Tabs belong to objects, and the application names tabs that there are. */
export function checkNavigation(model: Model, { files }: Source): string[] {
  const tabs = new Set(files.filter(({ suffix }) => suffix === 'tab').map(({ name }) => name));
  const pages = new Set(files.filter(({ suffix }) => suffix === 'flexipage').map(({ name }) => name));
  return files.flatMap(({ path, suffix, name, root }) => {
    if (root === null) return [];
    if (suffix === 'tab') return checkTab(name, textOf(root, 'flexiPage')).map((text) => `${path}: ${text}`);
    if (suffix !== 'app') return [];
    const missingTabs = all(root, 'tabs')
      .filter(({ text }) => !tabs.has(text) && !/^standard-\w+$/.test(text))
      .map(({ text }) => `${path}: there is no tab ${text}`);
    const missingPages = all(root, 'actionOverrides')
      .filter((override) => textOf(override, 'type') === 'Flexipage')
      .map((override) => textOf(override, 'content') ?? '')
      .filter((page) => !pages.has(page))
      .map((page) => `${path}: there is no page ${page}`);
    return [...missingTabs, ...missingPages];
  });

  function checkTab(name: string, page: string | null): string[] {
    if (page !== null) return pages.has(page) ? [] : [`there is no page ${page}`];
    return model.objects.has(name) ? [] : [`there is no object ${name}`];
  }
}

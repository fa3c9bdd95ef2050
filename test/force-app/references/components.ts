import { textOf, textsWithin } from '../source/element.ts';
import type { Model } from '../source/model.ts';
import type { Source } from '../source/sourceFile.ts';
import { missingFields, STANDARD_OBJECTS } from './fieldNames.ts';

/** What pages and components name of ours: components, objects, fields and labels. */
export function checkComponents(model: Model, source: Source): string[] {
  return [...checkPages(model, source), ...checkImports(model, source)];
}

function checkPages(model: Model, { texts, files }: Source): string[] {
  return files
    .filter(({ suffix, root }) => suffix === 'flexipage' && root !== null)
    .flatMap(({ path, root }) => {
      if (root === null) return [];
      const components = textsWithin(root, 'componentName').filter((name) => name.startsWith('c:'));
      const object = textOf(root, 'sobjectType');
      return [
        ...components
          .filter((name) => !texts.has(`lwc/${name.slice(2)}/${name.slice(2)}.js-meta.xml`))
          .map((name) => `${path}: there is no component ${name}`),
        ...(object === null || isObject(object, model) ? [] : [`${path}: there is no object ${object}`]),
      ];
    });
}

/** `@salesforce/schema/QBR__c.Status__c` and `@salesforce/label/c.Name` in a component's code. */
function checkImports(model: Model, { texts, files }: Source): string[] {
  const labels = new Set(
    files
      .filter(({ suffix }) => suffix === 'labels')
      .flatMap(({ root }) => (root ? textsWithin(root, 'fullName') : [])),
  );
  return [...texts]
    .filter(([path]) => /^lwc\/.*\.js$/.test(path))
    .flatMap(([path, text]) => {
      const named = [...text.matchAll(/['"]@salesforce\/(schema|label)\/([\w.]+)['"]/g)];
      return named.flatMap(([, kind, name = '']) => {
        if (kind === 'schema') return checkSchemaImport(name, model).map((finding) => `${path}: ${finding}`);
        const label = name.replace(/^c\./, '');
        return labels.has(label) ? [] : [`${path}: there is no label ${label}`];
      });
    });
}

function checkSchemaImport(name: string, model: Model): string[] {
  const [objectName = '', fieldName] = name.split('.');
  if (!isObject(objectName, model)) return [`there is no object ${objectName}`];
  const object = model.objects.get(objectName);
  if (fieldName === undefined || object === undefined) return [];
  return STANDARD_OBJECTS.has(objectName) && !fieldName.endsWith('__c')
    ? []
    : missingFields([fieldName], object);
}

function isObject(name: string, { objects }: Model): boolean {
  return STANDARD_OBJECTS.has(name) || objects.has(name);
}

import {
  Kind,
  OperationTypeNode,
  parse,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** A field that is asked for, with its arguments worked out and fragments folded in. */
export interface Asked {
  readonly name: string;
  /** What the answer calls it. */
  readonly key: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly fields: readonly Asked[];
}

export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly fields: readonly Asked[];
}

/** @throws Error with a sentence for the `errors` of the answer. */
export function readOperation({ query, variables = {}, operationName }: GraphqlRequest): Operation {
  const document = parse(query);
  const operation = operationOf(document, operationName);
  if (operation.operation === OperationTypeNode.SUBSCRIPTION)
    throw new Error('Subscriptions are not supported.');
  const values = withDefaults(operation, variables);
  const fragments = new Map(
    document.definitions
      .filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return { kind: operation.operation, fields: askedIn(operation.selectionSet, values, fragments) };
}

function operationOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const chosen = name ? operations.find((operation) => operation.name?.value === name) : operations[0];
  if (!chosen) throw new Error(`Unknown operation named '${name ?? ''}'.`);
  return chosen;
}

function withDefaults(
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (given[name] !== undefined) values[name] = given[name];
    else if (defaultValue) values[name] = valueOf(defaultValue, {});
    else if (type.kind === Kind.NON_NULL_TYPE)
      throw new Error(`Variable '${name}' has coerced Null value for NonNull type.`);
  }
  return values;
}

function askedIn(
  selectionSet: SelectionSetNode | undefined,
  variables: Readonly<Record<string, unknown>>,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Asked[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return askedIn(selection.selectionSet, variables, fragments);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      if (!fragment) throw new Error(`Unknown fragment '${selection.name.value}'.`);
      return askedIn(fragment.selectionSet, variables, fragments);
    }
    return isLeftOut(selection, variables) ? [] : [askedFor(selection, variables, fragments)];
  });
}

function askedFor(
  field: FieldNode,
  variables: Readonly<Record<string, unknown>>,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Asked {
  const given = (field.arguments ?? []).map(
    ({ name, value }) => [name.value, valueOf(value, variables)] as const,
  );
  return {
    name: field.name.value,
    key: field.alias?.value ?? field.name.value,
    arguments: Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    fields: askedIn(field.selectionSet, variables, fragments),
  };
}

/** @skip and @include */
function isLeftOut(field: FieldNode, variables: Readonly<Record<string, unknown>>): boolean {
  return (field.directives ?? []).some(({ name, arguments: given }) => {
    const condition = given?.[0] && valueOf(given[0].value, variables);
    return (name.value === 'skip' && condition === true) || (name.value === 'include' && condition === false);
  });
}

function valueOf(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.NULL:
      return null;
    case Kind.LIST:
      return node.values.map((item) => valueOf(item, variables));
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields
          .map(({ name, value }) => [name.value, valueOf(value, variables)] as const)
          .filter(([, value]) => value !== undefined),
      );
    default:
      return node.value;
  }
}

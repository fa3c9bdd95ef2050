import type { ObjectDefinition } from '../definition.ts';
import type { Component } from './readComponents.ts';

export function checkFormulas(_draft: Map<string, ObjectDefinition>, _components: Component[]): void {}

import '@lwc/synthetic-shadow';
import { createElement } from 'lwc';
import Shell from 'workbench/shell';
import Site from 'workbench/site';

const { site } = globalThis.workbench;
document.body.append(
  site ? createElement('workbench-site', { is: Site }) : createElement('workbench-shell', { is: Shell }),
);

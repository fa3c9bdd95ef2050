import '@lwc/synthetic-shadow';
import { createElement } from 'lwc';
import Shell from 'workbench/shell';

document.body.append(createElement('workbench-shell', { is: Shell }));

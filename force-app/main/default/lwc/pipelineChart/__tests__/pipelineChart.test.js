import '../../format/__tests__/shippedLabels';
import { createElement } from 'lwc';
import PipelineChart from 'c/pipelineChart';
import { aQuarter, upcoming } from '../../scorecardWords/__tests__/builders';

afterEach(() => document.body.replaceChildren());

test('the chart says both quarters in a sentence', async () => {
  let measure;
  global.ResizeObserver = class {
    constructor(listener) {
      measure = () => listener([{ contentRect: { width: 400 } }]);
    }

    observe() {}

    disconnect() {}
  };
  const element = createElement('c-pipeline-chart', { is: PipelineChart });
  element.quarters = [aQuarter(), aQuarter(upcoming)];
  document.body.append(element);
  measure();
  await Promise.resolve();

  expect(element.shadowRoot.querySelector('svg[role=img]').getAttribute('aria-label')).toBe(
    'This quarter: $474,357 open on $187,759 remaining, 2.5x. Next quarter: $308,000 open on $395,000 remaining, 0.8x',
  );
});

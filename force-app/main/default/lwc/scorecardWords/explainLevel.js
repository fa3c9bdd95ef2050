import { fill, fullDate, percent, whole } from 'c/format';
import expiring from '@salesforce/label/c.Scorecard_ExplainExpiring';
import heading from '@salesforce/label/c.Scorecard_ExplainLevel';
import keepPart from '@salesforce/label/c.Scorecard_ExplainKeep';
import ratioOfWeakest from '@salesforce/label/c.Scorecard_ExplainWeakest';
import source from '@salesforce/label/c.Scorecard_SourceLevel';
import { part, questionAbout } from './explanationParts';
import { amountsOf, inSentence, weakestOf } from './requirements';

/**
 * How the progress came about: the weakest requirement, not an average (metrics.md §4).
 * @returns {import('./explanationParts').Explanation}
 */
export function explainLevel(level) {
  const { currencyCode, currentLevel, nextLevel, progress, programName, evaluatedOn } = level;
  const target = nextLevel ?? currentLevel ?? programName ?? '';
  const weakest = weakestOf(level);
  const result = typeof progress === 'number' ? percent(progress) : '';
  return {
    heading: fill(heading, target),
    formula: weakest ? fill(ratioOfWeakest, inSentence(weakest.label), amountsOf(weakest, currencyCode)) : '',
    result,
    parts: [
      ...level.requirements.map((requirement) =>
        part(requirement.label, amountsOf(requirement, currencyCode), requirement === weakest ? 'sum' : ''),
      ),
      ...level.keepRequirements
        .filter(({ status }) => status !== 'met' && status !== 'none')
        .map((requirement) =>
          part(
            fill(keepPart, currentLevel, inSentence(requirement.label)),
            amountsOf(requirement, currencyCode),
            'out',
          ),
        ),
      ...(level.expiringCount > 0 ? [part(expiring, whole(level.expiringCount), 'out')] : []),
    ],
    source: fill(source, programName ?? '', fullDate(evaluatedOn)),
    deals: null,
    question: questionAbout(fill(heading, target), result, { periodLabel: target, asOf: evaluatedOn }),
  };
}

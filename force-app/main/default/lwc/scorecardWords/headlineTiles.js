import { dealSizeTile, ledShareTile, registrationsTile, salesCycleTile, winRateTile } from './dealTiles';
import { explainDeals } from './explainDeals';
import { explainLevel } from './explainLevel';
import { explainPace } from './explainPace';
import { explainPipeline } from './explainPipeline';
import { levelTile } from './levelTile';
import { paceTile } from './paceTile';
import { certificationsTile, tasksTile } from './peopleTiles';
import { pipelineTile } from './pipelineTile';
import { requirementRows } from './requirements';
import { isClosed } from './statuses';

/**
 * @typedef {object} Facts
 * @property {Record<string, any>} quarter
 * @property {Record<string, any> | null} level
 * @property {readonly Record<string, any>[]} goals
 */

const levelExplained = ({ level }) => (level ? explainLevel(level) : null);
const dealsExplained = ({ quarter, goals }) => explainDeals(quarter, goals);

/** By the words that an administrator orders them with. */
const TILES = {
  Pace: ['pace', ({ quarter }) => paceTile(quarter), ({ quarter, goals }) => explainPace(quarter, goals)],
  Pipeline: [
    'pipeline',
    ({ quarter }) => pipelineTile(quarter),
    ({ quarter, goals }) => explainPipeline(quarter, goals),
  ],
  Level: ['level', ({ level }) => levelTile(level), levelExplained],
  'Win rate': ['winRate', (facts) => winRateTile(facts.quarter, asked(facts, /win ?rate/i)), dealsExplained],
  'Deal registrations': [
    'registrations',
    (facts) => registrationsTile(facts.quarter, asked(facts, /register/i)),
    () => null,
  ],
  'Partner-led share': ['ledShare', ({ quarter }) => ledShareTile(quarter), () => null],
  Certifications: [
    'certifications',
    (facts) => certificationsTile(facts.quarter, asked(facts, /certified/i), facts.level),
    levelExplained,
  ],
  'Required tasks': ['tasks', (facts) => tasksTile(facts.quarter, asked(facts, /task/i)), levelExplained],
  'Deal size': ['dealSize', ({ quarter }) => dealSizeTile(quarter), dealsExplained],
  'Sales cycle': ['salesCycle', ({ quarter }) => salesCycleTile(quarter), () => null],
};

const DEFAULT = ['Pace', 'Pipeline', 'Level'];

/**
 * What the scorecard shows first, in the order that the partner's metric settings say (R22, R23).
 * @param {string | null | undefined} headline "Certifications; Required tasks; Level"; words without a tile are left out
 * @param {Facts} facts
 */
export function headlineTiles(headline, facts) {
  const words = (headline ?? '').split(';').map((word) => word.trim());
  const known = [...new Set(words)].filter((word) => Object.hasOwn(TILES, word));
  return (known.length > 0 ? known : DEFAULT).map((word) => {
    const [key, tileOf, explain] = TILES[word];
    return { key, tile: tileOf(facts), explanation: explain(facts) };
  });
}

/** What levels ask for is asked for today: history is not compared with it. */
function asked({ quarter, level }, kind) {
  if (!level || isClosed(quarter)) return [];
  return requirementRows(level).filter(({ key, share }) => kind.test(key) && share !== null);
}

import { fill, whole } from 'c/format';
import actualOf from '@salesforce/label/c.Scorecard_ActualOfRequired';
import allDone from '@salesforce/label/c.Scorecard_TasksAllDone';
import certificationsQuestion from '@salesforce/label/c.Scorecard_CertificationsQuestion';
import expiring from '@salesforce/label/c.Scorecard_CertificationsExpiring';
import namedAmount from '@salesforce/label/c.Scorecard_NamedAmount';
import open from '@salesforce/label/c.Scorecard_TasksOpen';
import tasksQuestion from '@salesforce/label/c.Scorecard_TasksQuestion';
import unitCertified from '@salesforce/label/c.Scorecard_UnitCertified';
import { askedTile } from './askedTile';

/** Are there enough certified people? */
export function certificationsTile({ certifiedCount }, rows, level) {
  return askedTile(certificationsQuestion, rows, {
    figure: certifiedCount === null ? '' : whole(certifiedCount),
    unit: unitCertified,
    fact: rows.map(({ name, amounts }) => fill(namedAmount, name, amounts)).join(', '),
    detail: rows.length > 0 && level?.expiringCount > 0 ? fill(expiring, whole(level.expiringCount)) : '',
  });
}

/** Is done what the program asked for until now? */
export function tasksTile({ tasksDoneCount, tasksDueCount }, rows) {
  const missing = (tasksDueCount ?? 0) - (tasksDoneCount ?? 0);
  return askedTile(tasksQuestion, rows, {
    figure: tasksDueCount ? fill(actualOf, whole(tasksDoneCount ?? 0), whole(tasksDueCount)) : '',
    fact: missing > 0 ? fill(open, whole(missing)) : allDone,
  });
}

/**
 * What the parts of the account plan are given and how they answer.
 *
 * Every part gets three properties from c-account-plan: `plan` ({@link PlanModel}), `store` ({@link PlanStore}) and
 * `locked` (true: show values as plain text and no button that writes). A part never reads the org and never writes
 * to it by itself: it calls `store`, whose changes come back at once in a new `plan`, with what was typed in it even
 * while it is being saved or could not be saved.
 *
 * Records are plain objects: `Line_Key__c` is `lineKey`, a blank field is null, a lookup is the id, and the record
 * behind it, where it is read, ends in `Record` (`ownerRecord.name`). Percentages are as stored: 5 for 5 %.
 *
 * Parts tell the container with events that bubble and are composed:
 * - `plansay` { message }: a sentence for the status line at the top;
 * - `planshow` { part }: take the reader to a part ('grid', 'goal', 'agreement', 'actions', 'initiatives', 'ruler',
 *   'reviews', 'notes', 'signing');
 * - `planchange`: start the next version, because a signed text is not edited;
 * - `planreread`: ask the org again, such as after the service was asked for something;
 * - `openrecord` { recordId, objectApiName }: open a record's page.
 */
export { KINDS, kindOf } from './kinds';
export { apiName, apiNames } from './names';

/**
 * @typedef {Record<string, any> & { id: string }} PlanRecord
 */

/**
 * @typedef {'partner' | 'vendor'} Side
 */

/**
 * One of the two firms, as it is shown: shape (circle: partner, square: vendor), letter, colour.
 * @typedef {object} Firm
 * @property {Side} side
 * @property {string} name
 * @property {string} letter
 */

/**
 * @typedef {object} Me
 * @property {string} id of the user
 * @property {Side | null} side whom the person signs for; null for readers
 * @property {boolean} isVendor is on the vendor's side of the screen, readers included; false for partner users
 * @property {boolean} [signs] may sign for the side; left out = as everybody who plans for it
 * @property {boolean} [registers] may register deals
 */

/**
 * @typedef {object} Product
 * @property {string} key
 * @property {string} name
 * @property {number | null} listPrice
 * @property {number | null} typicalFirstYear
 */

/**
 * @typedef {'Draft' | 'Waiting for signatures' | 'Signed' | 'Changing' | 'Ended'} PlanState
 */

/**
 * @typedef {object} PlanModel
 * @property {PlanRecord} record Account_Plan__c: name, planKey, periodLabel, startDate, endDate, currencyCode, closedOn,
 *   reviewEveryDays, versionCount, openVersionCount, signedVersion, lastReviewedOn, positionAsOf
 * @property {PlanState} state
 * @property {string} today YYYY-MM-DD, the day of the figures' newest stamp or of the reader's clock
 * @property {string} currency ISO code
 * @property {PlanRecord & { fiscalYearStartMonth: number | null, ownerRecord: { id: string, name: string | null } | null }} partner
 * @property {{ partner: Firm, vendor: Firm }} firms
 * @property {Me} me
 * @property {Product[]} products columns of the grid, in their order
 * @property {PlanRecord[]} versions Account_Plan_Version__c, by number
 * @property {PlanRecord | null} openVersion the version that is a draft or offered
 * @property {PlanRecord | null} signedVersion the newest signed one
 * @property {boolean} canWriteLines the open version is a draft: lines and initiatives can be written
 * @property {import('c/planContent').Version[]} history every version with its lines and initiatives, for c/planContent;
 *   a line or initiative has besides the names of c/planContent all its fields: id, lineKey, revision, lastModifiedDate …
 * @property {import('c/planContent').Content} content what people work on: the open version's changes included
 * @property {(import('c/planContent').TemplateLine & PlanRecord)[]} templateLines of the plan's template, in their order
 * @property {PlanRecord[]} customers Plan_Customer__c that are not archived; `positions` is a list of
 *   { product, owned, open, openCount, openLedBy, registered, overdue }, `planned` are its planned opportunities
 * @property {PlanRecord[]} planned Planned_Opportunity__c of those customers; `planCustomer` is the customer's id
 * @property {PlanRecord[]} players Decision_Player__c
 * @property {PlanRecord[]} lists Customer_List__c, newest first
 * @property {PlanRecord[]} reviews Plan_Review__c by planned day
 * @property {PlanRecord[]} absences Plan_Absence__c
 * @property {PlanRecord[]} notes Plan_Note__c, newest first, each with createdDate and createdByRecord
 * @property {PlanRecord[]} actions Partner_Action__c of the plan
 * @property {PlanRecord[]} kpis Kpi_Library_Entry__c
 * @property {PlanRecord[]} siblings plans of the partner, this one among them, latest first: name, periodLabel, startDate, endDate
 * @property {PlanRecord[]} quarters Partner_Performance__c of quarters and years of the partner, earliest first: periodLabel,
 *   periodKind, periodStart, periodEnd, calendar, wonAmount, openAmount, paceIndex, paceStatus …
 * @property {PlanRecord | null} performance the one of the plan's own period; null before the service has measured it
 * @property {import('c/whiteSpace').Grid} grid customers by products, so that all parts show the same totals
 * @property {import('c/planGap').Gap} gap
 * @property {Set<string>} failed parts of the answer that could not be read, by their name here
 */

/**
 * What became of a write. It never throws: what could not be saved stays typed, and the screen says what to do.
 * @typedef {object} Outcome
 * @property {'saved' | 'conflict' | 'failed' | 'refused'} status
 * @property {string | null} id
 * @property {string} reason what to do, in words; empty when saved
 */

/**
 * @typedef {object} FieldState
 * @property {'saving' | 'failed' | 'conflict'} status
 * @property {string} reason
 */

/**
 * Two people wrote the same field.
 * @typedef {object} Conflict
 * @property {string} id record
 * @property {string} kind
 * @property {string} field by its name here, such as 'amount'
 * @property {string} recordName whose field it is, for a person: 'Cobalt Rail'
 * @property {any} theirs
 * @property {any} mine
 * @property {string | null} by who saved theirs; null where the reader may not know
 * @property {string | null} at when, ISO
 */

/**
 * @typedef {object} PlanStore
 * @property {(id: string, changes: Record<string, any>) => Promise<Outcome>} save one or several fields of a record by
 *   their names here: save(customer.id, { priorities: 'Grow in the north' }). Writes of one record wait for each other.
 * @property {(kind: string, fields: Record<string, any>) => Promise<Outcome>} create a record of a kind of KINDS; the
 *   lookup to the plan and the unique key are filled in where they follow from the fields (see KINDS)
 * @property {(lineKey: string, changes: Record<string, any>) => Promise<Outcome>} saveLine writes a line into the draft
 *   version: changes the draft's own line, else adds one that starts from the agreed line or from the template's
 * @property {(initiativeKey: string | null, changes: Record<string, any>) => Promise<Outcome>} saveInitiative likewise;
 *   null makes a new one
 * @property {(id: string, changes: Record<string, any>) => Promise<Outcome>} act a step that is taken or not, such as a
 *   signature: not shown before the org has taken it, not kept when refused
 * @property {(id: string, field: string) => FieldState | null} stateOf of a field that is not simply saved
 * @property {(id: string, field: string) => Promise<Outcome>} useTheirs
 * @property {(id: string, field: string) => Promise<Outcome>} keepMine
 * @property {() => Promise<void>} tryAgain everything that failed
 */

/**
 * @typedef {'Draft' | 'Offered' | 'Signed' | 'Withdrawn'} VersionStatus
 * @typedef {'Money' | 'Number' | 'Date' | 'Text' | 'Choice'} LineKind
 * @typedef {'Partner' | 'Vendor' | 'Both'} Side
 * @typedef {'R' | 'U' | 'M' | 'B' | 'A'} RumbaCheck reasonable, understandable, meaningful, believable, achievable
 *
 * @typedef {object} Line one agreed line as changed in one version
 * @property {string} [id]
 * @property {string} key such as goal.revenue
 * @property {string} section one of SECTIONS
 * @property {string} label
 * @property {LineKind} kind says which of the next four holds the value
 * @property {number | null} [amount] Money
 * @property {number | null} [quantity] Number
 * @property {string | null} [date] Date, YYYY-MM-DD
 * @property {string | null} [text] Text and Choice
 * @property {Side | null} [side] who does it
 * @property {number | null} [sortOrder]
 * @property {boolean} [removed] true: the line stands no more from this version on
 * @property {Side | null} [askedBy] who asked for the change
 * @property {string | null} [reason]
 * @property {string | null} [rumba] ticked checks: "R;U;M;B;A"
 * @property {number} [revision]
 *
 * @typedef {object} Initiative one initiative as changed in one version
 * @property {string} [id]
 * @property {string} key
 * @property {string} name
 * @property {string | null} [segment]
 * @property {string | null} [tactic]
 * @property {number | null} [listSize]
 * @property {number | null} [expectedResponse] percent, 0 to 100
 * @property {number | null} [cost]
 * @property {number | null} [vendorShare] percent, 0 to 100
 * @property {number | null} [contribution] what it should bring
 * @property {string | null} [contributesTo] line key or product
 * @property {string | null} [startsOn] YYYY-MM-DD
 * @property {boolean} [removed]
 * @property {Side | null} [askedBy]
 * @property {string | null} [reason]
 * @property {number} [revision]
 *
 * @typedef {object} Version
 * @property {string} [id]
 * @property {number} number 1, 2, …
 * @property {VersionStatus} status
 * @property {readonly Line[]} lines only what changed in this version
 * @property {readonly Initiative[]} initiatives only what changed in this version
 *
 * @typedef {Line & { version: number }} AgreedLine version: the number in which it last changed
 * @typedef {Initiative & { version: number }} AgreedInitiative
 *
 * @typedef {object} Content
 * @property {AgreedLine[]} lines in the order of sections, then sortOrder, then key; removed ones are not there
 * @property {AgreedInitiative[]} initiatives by start, then name
 *
 * @typedef {object} Change
 * @property {string} key of the line or initiative
 * @property {'Line' | 'Initiative'} of
 * @property {'Added' | 'Changed' | 'Removed'} change
 * @property {string | null} section null for initiatives
 * @property {string} label name of the line or initiative
 * @property {string} [labelWas] when the line was called otherwise
 * @property {LineKind} kind how was and now are to be shown; Money for initiatives (their contribution)
 * @property {number | string | null} was null: nothing stood there
 * @property {number | string | null} now null: nothing stands there
 * @property {readonly { field: string, was: unknown, now: unknown }[]} details every changed field, for what the value does not tell
 * @property {Side | null} askedBy
 * @property {string | null} reason
 *
 * @typedef {object} TemplateLine
 * @property {string} key
 * @property {string} section
 * @property {string} label
 * @property {string | null} [prompt]
 * @property {LineKind} kind
 * @property {string | null} [choices] one a line
 * @property {boolean} [requiredToSign]
 * @property {boolean} [rumba]
 * @property {number | null} [sortOrder]
 *
 * @typedef {object} Lack what stands between a version and its offer
 * @property {'Nothing changed' | 'Goal' | 'Value' | 'Choice' | 'Rumba' | 'Asked by' | 'Reason' | 'Period'} kind
 * @property {string | null} key of the line or initiative; null for Nothing changed and Goal
 * @property {'Line' | 'Initiative'} of
 * @property {string | null} section
 * @property {string | null} label
 * @property {readonly RumbaCheck[]} [checks] those not ticked yet
 *
 * @typedef {'Draft' | 'Waiting for signatures' | 'Signed' | 'Changing' | 'Ended'} PlanState
 */
export {};

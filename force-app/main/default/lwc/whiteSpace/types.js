/**
 * @typedef {'Owned' | 'Open' | 'Planned' | 'Empty' | 'Not a fit'} CellState
 * @typedef {'Partner' | 'Vendor' | 'Nobody yet'} Leader
 * @typedef {'Planned' | 'Registered' | 'Won' | 'Lost' | 'Not a fit' | 'Dropped'} PlannedStatus
 *
 * @typedef {object} Product
 * @property {string} key
 * @property {string} name
 * @property {number | null} [listPrice]
 * @property {number | null} [typicalFirstYear] what others typically spend on it in their first year
 *
 * @typedef {object} Position what a customer has of a product, as the service stamped it
 * @property {string} product key
 * @property {number | null} [owned] won ever; null or 0 = owns none
 * @property {number | null} [open] value of its open deals; null = they have no value yet
 * @property {number} [openCount]
 * @property {'Partner' | 'Vendor' | null} [openLedBy]
 * @property {boolean | number | null} [registered]
 * @property {number | boolean | null} [overdue] open deals past their close date
 *
 * @typedef {object} PlannedOpportunity
 * @property {string} [id]
 * @property {string} productKey
 * @property {string | null} [productName]
 * @property {PlannedStatus} status
 * @property {number | null} [amount]
 * @property {Leader | null} [ledBy]
 * @property {number | null} [wonAmount]
 *
 * @typedef {object} Customer
 * @property {string} id
 * @property {string} name
 * @property {string | null} [size] such as 420 sites
 * @property {'Existing' | 'New' | 'Target' | null} [kind] only Existing is not in the block of new customers
 * @property {boolean} [archived] left out
 * @property {readonly Position[]} positions
 * @property {readonly PlannedOpportunity[]} planned at most one for each product
 *
 * @typedef {object} Sums money is null where no deal has a value
 * @property {number | null} open
 * @property {number} openCount
 * @property {number | null} planned
 * @property {number} plannedCount
 * @property {number | null} total open + planned
 * @property {number} blankCount open or planned without a value
 * @property {number} unledCount open or planned that nobody leads
 *
 * @typedef {object} Cell
 * @property {string} key "<customerId>:<productKey>"
 * @property {string} customerId
 * @property {string} productKey
 * @property {CellState} state
 * @property {number | null} value what the cell shows: owned, open or planned; null where nothing is known
 * @property {number | null} owned
 * @property {Leader | null} leader of an open or planned deal
 * @property {boolean} overdue
 * @property {number} openCount
 * @property {PlannedOpportunity | null} plan the planned opportunity behind it, whatever its status
 * @property {number | null} typicalFirstYear of the product
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {string} name
 * @property {string | null} size
 * @property {'Existing' | 'New' | 'Target'} kind
 * @property {Cell[]} cells in the order of the columns
 * @property {Sums} sums
 *
 * @typedef {Product & { sums: Sums }} Column sums over both blocks
 *
 * @typedef {object} Block
 * @property {'Existing' | 'New'} kind
 * @property {Row[]} rows by name
 * @property {Sums} sums
 *
 * @typedef {object} Grid
 * @property {Column[]} columns as given, then products nobody listed, by key
 * @property {Block} existing
 * @property {Block} newCustomers
 * @property {Sums} sums of everything
 *
 * @typedef {object} Page
 * @property {Row[]} existing rows of this page
 * @property {Row[]} newCustomers rows of this page
 * @property {number} found how many rows match
 * @property {number} page 1 …
 * @property {number} pageCount at least 1
 * @property {number} from place of the first row shown, 1 …; 0 without any
 * @property {number} to
 */
export {};
